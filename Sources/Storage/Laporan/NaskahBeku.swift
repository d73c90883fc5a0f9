internal import Databases
internal import Foundation
package import Kinerja

/// The outline of a report: the code of one the program knows, or its JSON.
package struct NaskahSistematika: Sendable, Equatable {
    package var kode: String
    /// Empty = the one of `kode`.
    package var isi: String

    package init(kode: String, isi: String) {
        self.kode = kode
        self.isi = isi
    }
}

/// What a report said of an indicator, as printed.
package struct NilaiTercetak: Codable, Sendable, Equatable {
    package var nama: String
    package var satuan: String
    package var target: String
    package var realisasi: String
    package var capaian: String
    package var predikat: String

    init(_ indikator: Indikator, dalam hitungan: Hitungan) {
        let (kode, tahun) = (indikator.kode, hitungan.tahun)
        nama = indikator.nama
        satuan = indikator.satuan
        target = hitungan.cetak(hitungan.targetBerlaku(kode, tahun: tahun)?.nilai, indikator: indikator)
        realisasi = hitungan.cetak(hitungan.nilai(kode, tahun: tahun), indikator: indikator)
        capaian = hitungan.cetak(hitungan.capaian(kode))
        predikat = hitungan.predikat(kode)?.predikat ?? ""
    }
}

extension Hitungan {
    /// Every indicator as a report prints it, by kode.
    var semuaTercetak: [String: NilaiTercetak] {
        Dictionary(
            berkas.daftarIndikator.map { ($0.kode, NilaiTercetak($0, dalam: self)) },
            uniquingKeysWith: { awal, _ in awal })
    }
}

/// A report as it is frozen: the facts of the year, its texts, rules and outline, and what was computed from them.
///
/// The text is one JSON object: `bentuk`, `pemda`, `instansi`, `tahun`, `rencana`, `sistematika`, `sistematika_isi`, then
/// `tercetak` (printed values by indicator) and `tabel` (per table its rows in the order of print, each an object of its
/// columns). Equal facts give equal text.
struct NaskahBeku {
    static let bentuk = "tolok-laporan-1"

    /// - Parameter lampiran: with the hashes of their contents, which stand for them.
    static func susun(
        _ berkas: BerkasKinerja, lampiran: [LampiranTersimpan], sistematika: NaskahSistematika, pemda: String
    ) throws -> String {
        let instansi = berkas.instansi
        let kepala = JSONKanonik.objek([
            "bentuk": .text(bentuk), "instansi": .text(instansi.kode), "pemda": .text(pemda),
            "rencana": .text(instansi.rencana), "sistematika": .text(sistematika.kode),
            "sistematika_isi": .text(sistematika.isi), "tahun": instansi.tahun.databaseValue,
        ])
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let tercetak = String(decoding: try encoder.encode(Hitungan(berkas).semuaTercetak), as: UTF8.self)
        let tabel = SumberFakta.semua.map { sumber in
            let lampirannya = sumber.tabel.nama == LampiranTersimpan.tabel.nama
            return Self.tabel(sumber.tabel, lampirannya ? lampiran.map(\.baris) : sumber.baris(berkas))
        }
        return "\(kepala.dropLast()),\"tercetak\":\(tercetak),\"tabel\":{\(tabel.joined(separator: ","))}}"
    }

    private static func tabel(_ tabel: TabelFakta, _ daftar: [BarisFakta]) -> String {
        let nama = (tabel.kunci + tabel.isi).map(\.nama)
        let isi = daftar.map { satu in
            JSONKanonik.objek(
                Dictionary(zip(nama, satu.kunci + satu.isi).map { ($0, $1) }, uniquingKeysWith: { awal, _ in awal }))
        }
        return "\"\(tabel.nama)\":[\(isi.joined(separator: ","))]"
    }

    private struct Isi: Decodable {
        let bentuk: String
        let pemda: String
        let instansi: String
        let rencana: String
        let tahun: Int
        let sistematika: String
        let sistematika_isi: String
        let tercetak: [String: NilaiTercetak]
        let tabel: [String: [[String: JSONKanonik.Nilai]]]
    }

    private let isi: Isi

    /// Nil for a text of another form.
    init?(_ teks: String) {
        guard let isi = try? JSONDecoder().decode(Isi.self, from: Data(teks.utf8)), isi.bentuk == Self.bentuk else {
            return nil
        }
        self.isi = isi
    }

    var sistematika: NaskahSistematika { NaskahSistematika(kode: isi.sistematika, isi: isi.sistematika_isi) }
    var tercetak: [String: NilaiTercetak] { isi.tercetak }

    /// The facts as they were, with what the files among them are known by; the contents of these are empty.
    func berkas() throws -> (berkas: BerkasKinerja, lampiran: [LampiranTersimpan]) {
        let lingkup = LingkupFakta(
            pemda: isi.pemda, instansi: isi.instansi, tahun: isi.tahun, rencana: isi.rencana)
        let pemuat = PemuatBerkas(lingkup) { tabel in (isi.tabel[tabel.nama] ?? []).map(baris) }
        return (try pemuat.berkas(), try pemuat.muat(LampiranTersimpan.self))
    }

    private func baris(_ kolom: [String: JSONKanonik.Nilai]) -> Row {
        var nilai = kolom.mapValues(\.nilai)
        if nilai["instansi"] == nil { nilai["instansi"] = .text(isi.instansi) }
        if nilai["tahun_kinerja"] == nil { nilai["tahun_kinerja"] = isi.tahun.databaseValue }
        let urut = nilai.keys.sorted()
        return Row(columns: Row.Columns(urut), values: urut.map { nilai[$0] ?? .null })
    }
}
