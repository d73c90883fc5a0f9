import Berkas
import Foundation
import Kinerja
import TestSupport

/// One published report as data, its berkas, and how its tables were computed.
struct KasusEmas: Sendable, CustomStringConvertible {
    let kode: String
    let hitungan: Hitungan
    let capaian: [[String: String]]
    let anggaran: [[String: String]]
    let efisiensi: [[String: String]]
    let temuan: [String: [String: String]]
    let peta: [PetaTabel]
    let pengecualian: [[String: String]]

    static let semua = ["dki-2024", "jambi-2023", "pasuruan-2023"]

    var description: String { kode }

    init?(_ kode: String) {
        let akar = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        guard let berkas = bacaBerkas(di: akar.appendingPathComponent("Contoh/\(kode)").path).berkas else { return nil }
        func baca(_ nama: String) -> [[String: String]] { KasusCSV.baca("../Emas/\(kode)/\(nama).csv") }
        self.kode = kode
        hitungan = Hitungan(berkas)
        capaian = baca("capaian")
        anggaran = baca("anggaran")
        efisiensi = baca("efisiensi")
        temuan = Dictionary(baca("temuan").map { ($0["id"] ?? "", $0) }, uniquingKeysWith: { awal, _ in awal })
        peta = baca("peta").map(PetaTabel.init)
        pengecualian = baca("pengecualian")
    }

    /// The first row of the map that fits a published row.
    func peta(_ berkas: String, _ baris: [String: String], objek: String, terbit: String) -> PetaTabel? {
        peta.first {
            $0.cocok(
                berkas: berkas, tabel: baris["tabel"] ?? "", objek: objek, tahun: baris["tahun"] ?? "", terbit: terbit)
        }
    }

    /// The engine with the rules a single table of the report follows.
    func hitungan(menurut peta: PetaTabel) -> Hitungan {
        guard peta.batasAtas != nil || peta.desimal != nil else { return hitungan }
        var berkas = hitungan.berkas
        if let batas = peta.batasAtas {
            berkas.aturan.batasAtas.tampilan = batas
            berkas.aturan.batasAtas.efisiensi = batas
        }
        if let desimal = peta.desimal { berkas.aturan.desimalCapaian = desimal }
        return Hitungan(berkas)
    }
}

/// One row of peta.csv.
struct PetaTabel: Sendable {
    let isi: [String: String]

    init(_ isi: [String: String]) { self.isi = isi }

    subscript(_ kunci: String) -> String { isi[kunci] ?? "" }

    var jenis: String { self["jenis"] }
    var desimal: Int? { Int(self["desimal"]) }
    var batasAtas: Angka? { Angka(kanonik: self["batas_atas"]) }
    var nolTidakDiukur: Bool { self["nol"] == "tidak_diukur" }

    func cocok(berkas: String, tabel: String, objek: String, tahun: String, terbit: String) -> Bool {
        let daftarObjek = self["objek"].split(separator: ";").map(String.init)
        return self["berkas"] == berkas && self["tabel"] == tabel
            && (daftarObjek.isEmpty || daftarObjek.contains(objek))
            && (self["tahun"].isEmpty || self["tahun"] == tahun) && (self["terbit"].isEmpty || self["terbit"] == terbit)
    }
}

/// One published cell beside what the engine computes for it.
struct SelEmas: CustomStringConvertible {
    let berkas: String
    let tabel: String
    let objek: String
    let tahun: String
    let periode: String
    let kolom: String
    /// Canonical number, or the printed label.
    let terbit: String
    /// `N/A` when there is no such figure.
    let dihitung: String

    var sama: Bool {
        guard let kiri = Angka(kanonik: terbit), let kanan = Angka(kanonik: dihitung) else {
            return terbit.lowercased() == dihitung.lowercased()
        }
        return kiri == kanan
    }

    var description: String { "\(tabel) \(objek) \(tahun) \(periode) \(kolom): terbit \(terbit), dihitung \(dihitung)" }

    func cocok(_ pengecualian: [String: String]) -> Bool {
        pengecualian["berkas"] == berkas && pengecualian["tabel"] == tabel && pengecualian["objek"] == objek
            && pengecualian["tahun"] == tahun && pengecualian["periode"] == periode && pengecualian["kolom"] == kolom
    }
}

/// A printed figure as canonical number: `Rp7.393.333.392` is 7393333392, `103,24%` is 103.24.
func kanonik(_ terbit: String) -> String? {
    let bersih = terbit.replacing("Rp", with: "").replacing("%", with: "").replacing(" ", with: "")
        .replacing(".", with: "").replacing(",", with: ".")
    return Angka(kanonik: bersih) == nil ? nil : bersih
}
