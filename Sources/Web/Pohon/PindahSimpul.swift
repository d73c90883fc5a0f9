import Kinerja
import Storage

/// Where a node may go, and where it stands among its siblings.
struct PindahSimpul: Sendable, Equatable {
    var tempat: TempatKerja
    var simpul: Simpul
    var formulir: Formulir
    var daftarInduk: [ButirPilihan]
    /// Siblings under the chosen parent, to stand after one of them.
    var daftarSaudara: [ButirPilihan]
    var bolehDiAtas: Bool
    var ikut: Int
    var bentrokan: Bentrokan?
    var csrf: String
}

extension PindahSimpul {
    init?(
        _ hitungan: Hitungan, kode: String, formulir: Formulir, bentrokan: Bentrokan? = nil, csrf: String
    ) {
        guard let simpul = hitungan.simpul(kode) else { return nil }
        let instansi = hitungan.berkas.instansi
        tempat = TempatKerja(instansi: instansi.kode, tahun: instansi.tahun)
        self.simpul = simpul
        self.formulir = formulir
        self.bentrokan = bentrokan
        self.csrf = csrf
        let boleh = simpul.jenis.indukYangBoleh
        daftarInduk = FormSimpul.pilihanInduk(hitungan, selain: kode).filter { pilihan in
            hitungan.simpul(pilihan.nilai).map { boleh.contains($0.jenis) } ?? false
        }
        daftarSaudara = hitungan.anak(formulir.teks("induk")).filter { $0.kode != kode }
            .map { ButirPilihan($0.kode, "Sesudah \($0.kode). \($0.uraian.ringkas(70))") }
        bolehDiAtas = simpul.jenis.bolehTanpaInduk
        ikut = hitungan.turunan(kode).count - 1
    }

    /// Where it stands now.
    static func isian(_ hitungan: Hitungan, kode: String, versi: Int) -> Formulir {
        let induk = hitungan.simpul(kode)?.induk ?? ""
        let saudara = hitungan.anak(induk).map(\.kode)
        let letak = saudara.firstIndex(of: kode) ?? 0
        return Formulir(["induk": induk, "sesudah": letak > 0 ? saudara[letak - 1] : "", "versi": "\(versi)"])
    }
}
