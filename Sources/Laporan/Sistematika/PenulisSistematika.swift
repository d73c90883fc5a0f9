package import Foundation

extension Sistematika {
    /// The outline as JSON that ``init(json:)`` reads back to an equal outline: keys in reading order, short pieces on
    /// one line, number styles stated only where they differ from those of their depth.
    package var json: Data { Data((PenulisSistematika(self).tulis().cetak(menjorok: 0, sisa: 0) + "\n").utf8) }
}

/// Turns an outline into JSON values.
private struct PenulisSistematika {
    let sistematika: Sistematika
    /// The usual style of each depth.
    let gaya: [GayaNomor]

    init(_ sistematika: Sistematika) {
        self.sistematika = sistematika
        var menurutTingkat: [[GayaNomor]] = []
        for bab in sistematika.bab { Self.himpun(bab.isi, bab.bagian, tingkat: 0, &menurutTingkat) }
        gaya = menurutTingkat.map(Self.tersering)
    }

    private static func himpun(
        _ isi: [IsiBagian], _ bagian: [BagianSistematika], tingkat: Int, _ hasil: inout [[GayaNomor]]
    ) {
        for case .untuk(_, let isi, let bagian) in isi { himpun(isi, bagian, tingkat: tingkat, &hasil) }
        for satu in bagian {
            while hasil.count <= tingkat { hasil.append([]) }
            hasil[tingkat].append(satu.gayaNomor)
            himpun(satu.isi, satu.bagian, tingkat: tingkat + 1, &hasil)
        }
    }

    private static func tersering(_ daftar: [GayaNomor]) -> GayaNomor {
        GayaNomor.allCases.max { kiri, kanan in
            daftar.count { $0 == kiri } < daftar.count { $0 == kanan }
        } ?? .tanpa
    }

    func tulis() -> NilaiJSON {
        .objek([
            ("kode", .teks(sistematika.kode)), ("nama", .teks(sistematika.nama)),
            ("dasar_hukum", .teks(sistematika.dasarHukum)),
            ("gaya_bagian", gaya.isEmpty ? nil : .larik(gaya.map { .teks($0.rawValue) })),
            ("bab", .larik(sistematika.bab.map(tulis))),
        ])
    }

    private func tulis(_ bab: BabSistematika) -> NilaiJSON {
        .objek([
            ("jenis", .teks(bab.jenis.rawValue)),
            ("nomor_gaya", bab.gayaNomor == bab.jenis.gayaBaku ? nil : .teks(bab.gayaNomor.rawValue)),
            ("judul", .teks(bab.judul)), ("isi", tulis(bab.isi, tingkat: 0)), ("bagian", tulis(bab.bagian, tingkat: 0)),
        ])
    }

    private func tulis(_ daftar: [BagianSistematika], tingkat: Int) -> NilaiJSON? {
        guard !daftar.isEmpty else { return nil }
        return .larik(daftar.map { tulis($0, tingkat: tingkat) })
    }

    private func tulis(_ bagian: BagianSistematika, tingkat: Int) -> NilaiJSON {
        let analisis = bagian.analisis.map { NilaiJSON.angka($0.rawValue) }
        return .objek([
            ("judul", .teks(bagian.judul)),
            ("nomor_gaya", bagian.gayaNomor == gaya[tingkat] ? nil : .teks(bagian.gayaNomor.rawValue)),
            ("orientasi", bagian.lanskap.map { .teks($0 ? "lanskap" : "potret") }),
            ("opsional", bagian.opsional ? .benar : nil), ("analisis", analisis.isEmpty ? nil : .larik(analisis)),
            ("isi", tulis(bagian.isi, tingkat: tingkat + 1)), ("bagian", tulis(bagian.bagian, tingkat: tingkat + 1)),
        ])
    }

    private func tulis(_ daftar: [IsiBagian], tingkat: Int) -> NilaiJSON? {
        guard !daftar.isEmpty else { return nil }
        return .larik(daftar.map { tulis($0, tingkat: tingkat) })
    }

    private func tulis(_ isi: IsiBagian, tingkat: Int) -> NilaiJSON {
        switch isi {
        case .narasi(let kunci): .objek([("narasi", .teks(kunci.rawValue))])
        case .draf(let kunci): .objek([("draf", .teks(kunci.rawValue))])
        case .tabel(let id, let opsi): .objek([("tabel", .teks(id.rawValue)), ("opsi", tulis(opsi))])
        case .grafik(let id, let opsi): .objek([("grafik", .teks(id.rawValue)), ("opsi", tulis(opsi))])
        case .daftar(let id): .objek([("daftar", .teks(id.rawValue))])
        case .khusus(let id): .objek([("khusus", .teks(id.rawValue))])
        case .lampiran(let id, let opsi): .objek([("lampiran", .teks(id.rawValue)), ("opsi", tulis(opsi))])
        case .untuk(let pengulangan, let isi, let bagian):
            .objek([
                ("untuk", .teks(pengulangan.rawValue)), ("isi", tulis(isi, tingkat: tingkat)),
                ("bagian", tulis(bagian, tingkat: tingkat)),
            ])
        }
    }

    private func tulis(_ opsi: OpsiTabel) -> NilaiJSON? {
        guard opsi != OpsiTabel() else { return nil }
        func teks(_ isi: String?) -> NilaiJSON? { isi.map { .teks($0) } }
        return .objek([
            ("simpul", teks(opsi.simpul)), ("indikator", teks(opsi.indikator)),
            ("tahun_lalu", opsi.tahunLalu.map { .angka($0) }), ("kolom_periode", teks(opsi.kolomPeriode)),
            ("tingkat", teks(opsi.tingkat)), ("varian", teks(opsi.varian)),
            ("indikator_dari", teks(opsi.indikatorDari)), ("judul", teks(opsi.judul)),
        ])
    }
}

/// A JSON value whose keys keep their order.
private indirect enum NilaiJSON {
    case teks(String)
    case angka(Int)
    case benar
    case larik([NilaiJSON])
    /// Keys without a value are not written.
    case objek([(String, NilaiJSON?)])

    private static let lebar = 110

    /// - Parameter sisa: letters that follow on the same line before and after it.
    func cetak(menjorok: Int, sisa: Int) -> String {
        let pendek = sebaris
        if menjorok > 0, menjorok + sisa + pendek.count <= Self.lebar { return pendek }
        let spasi = String(repeating: " ", count: menjorok + 2), akhir = String(repeating: " ", count: menjorok)
        switch self {
        case .teks, .angka, .benar: return pendek
        case .larik(let daftar):
            let isi = daftar.map { spasi + $0.cetak(menjorok: menjorok + 2, sisa: 1) }
            return "[\n\(isi.joined(separator: ",\n"))\n\(akhir)]"
        case .objek(let daftar):
            let isi = daftar.compactMap { kunci, nilai in
                nilai.map { "\(spasi)\"\(kunci)\": \($0.cetak(menjorok: menjorok + 2, sisa: kunci.count + 5))" }
            }
            return "{\n\(isi.joined(separator: ",\n"))\n\(akhir)}"
        }
    }

    private var sebaris: String {
        switch self {
        case .teks(let teks): Self.kutip(teks)
        case .angka(let angka): String(angka)
        case .benar: "true"
        case .larik(let daftar): "[\(daftar.map(\.sebaris).joined(separator: ", "))]"
        case .objek(let daftar):
            "{\(daftar.compactMap { kunci, nilai in nilai.map { "\"\(kunci)\": \($0.sebaris)" } }.joined(separator: ", "))}"
        }
    }

    private static func kutip(_ teks: String) -> String {
        var hasil = "\""
        for tanda in teks.unicodeScalars {
            switch tanda {
            case "\"", "\\": hasil += "\\\(tanda)"
            case "\n": hasil += "\\n"
            case "\t": hasil += "\\t"
            case "\r": hasil += "\\r"
            case _ where tanda.value < 0x20:
                let angka = String(tanda.value, radix: 16)
                hasil += "\\u" + String(repeating: "0", count: 4 - angka.count) + angka
            default: hasil.unicodeScalars.append(tanda)
            }
        }
        return hasil + "\""
    }
}
