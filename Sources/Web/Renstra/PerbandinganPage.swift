import Documents
import Foundation
import Kinerja
import Storage

/// Two versions of the plan side by side: only what differs.
struct PerbandinganPage: Sendable, Equatable {
    struct Baris: Sendable, Equatable {
        var apa: String
        var sebelum: String
        var sesudah: String
    }

    struct Kelompok: Sendable, Equatable {
        var judul: String
        var daftar: [Baris]
    }

    var tempat: TempatKerja
    var pilihan: [ButirPilihan]
    var dari: String
    var ke: String
    var kalimat: String
    var daftar: [Kelompok]
}

/// Rows of a frozen plan by table and key, each column as people read it.
struct IsiRencana: Sendable, Equatable {
    /// Table, key of the row, column: text.
    var tabel: [String: [String: [String: String]]] = [:]

    static let judul = [
        ("simpul_tahun", "Simpul"), ("indikator_tahun", "Indikator"), ("target", "Target"), ("dukungan", "Dukungan"),
        ("pagu", "Pagu"), ("strategi", "Strategi"),
    ]

    private static let kunci = [
        "simpul_tahun": ["kode"], "indikator_tahun": ["kode"], "target": ["indikator", "tahun", "periode", "sumber"],
        "dukungan": ["simpul", "mendukung"], "pagu": ["simpul", "tahun", "versi_anggaran", "sumber_dana"],
        "strategi": ["nomor"],
    ]

    /// Reads what ``Store/tetapkanRencana`` froze.
    init(_ json: String) {
        guard let isi = try? JSONDecoder().decode(Beku.self, from: Data(json.utf8)) else { return }
        for (nama, baris) in isi.tabel {
            let kolomKunci = Self.kunci[nama] ?? []
            tabel[nama] = Dictionary(
                baris.map { satu in
                    (
                        kolomKunci.compactMap { satu[$0]?.mentah }.joined(separator: " "),
                        satu.filter { !kolomKunci.contains($0.key) }.mapValues(\.teks)
                    )
                }, uniquingKeysWith: { awal, _ in awal })
        }
    }

    private struct Beku: Decodable {
        var tabel: [String: [[String: Sel]]] = [:]

        init(from decoder: any Decoder) throws {
            let wadah = try decoder.container(keyedBy: Nama.self)
            for nama in wadah.allKeys {
                guard let baris = try? wadah.decode([[String: Sel]].self, forKey: nama) else { continue }
                tabel[nama.stringValue] = baris
            }
        }
    }

    private struct Nama: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private struct Sel: Decodable {
        /// As stored, for keys.
        var mentah: String
        /// As people read it.
        var teks: String

        init(from decoder: any Decoder) throws {
            let wadah = try decoder.singleValueContainer()
            if wadah.decodeNil() {
                mentah = ""
            } else if let bulat = try? wadah.decode(Int64.self) {
                mentah = "\(bulat)"
            } else {
                mentah = try wadah.decode(String.self)
            }
            teks = Angka(kanonik: mentah)?.cetak() ?? mentah
        }
    }
}

extension PerbandinganPage {
    /// - Parameter kini: the plan is open, so that it may differ from what was set last.
    init(_ hitungan: Hitungan, _ versi: [VersiRencana], kini: Bool, dari: String, ke: String) {
        tempat = TempatKerja(instansi: hitungan.berkas.instansi.kode, tahun: hitungan.tahun)
        pilihan = versi.map { ButirPilihan("\($0.versi)", "\(sebutanVersi($0.versi)), \($0.dokumen)") }
        let nomor = versi.map { "\($0.versi)" }
        let kodeKe = nomor.contains(ke) ? ke : nomor.last ?? ""
        let kodeDari = nomor.contains(dari) ? dari : nomor.dropLast().last ?? ""
        (self.dari, self.ke) = (kodeDari, kodeKe)
        let awal = versi.first { "\($0.versi)" == kodeDari }, akhir = versi.first { "\($0.versi)" == kodeKe }
        guard let awal, let akhir else {
            kalimat = "Perbandingan memerlukan dua versi yang ditetapkan; baru ada \(versi.count)."
            daftar = []
            return
        }
        daftar = Self.selisih(IsiRencana(awal.isi), IsiRencana(akhir.isi))
        let banyak = daftar.reduce(0) { $0 + $1.daftar.count }
        let alasan = akhir.alasan.isEmpty ? "" : " Alasan: \(akhir.alasan)"
        kalimat = (banyak == 0 ? "Tidak ada yang berbeda." : "\(banyak) hal berbeda.") + alasan
    }

    private static func selisih(_ awal: IsiRencana, _ akhir: IsiRencana) -> [Kelompok] {
        IsiRencana.judul.compactMap { nama, judul in
            let lama = awal.tabel[nama] ?? [:], baru = akhir.tabel[nama] ?? [:]
            let baris = Set(lama.keys).union(baru.keys).sorted().flatMap { kunci -> [Baris] in
                beda(lama[kunci], baru[kunci], kunci)
            }
            return baris.isEmpty ? nil : Kelompok(judul: judul, daftar: baris)
        }
    }

    private static func beda(_ lama: [String: String]?, _ baru: [String: String]?, _ kunci: String) -> [Baris] {
        guard let lama else { return [Baris(apa: kunci, sebelum: "", sesudah: ringkas(baru))] }
        guard let baru else { return [Baris(apa: kunci, sebelum: ringkas(lama), sesudah: "")] }
        return Set(lama.keys).union(baru.keys).sorted().compactMap { kolom in
            let sebelum = lama[kolom] ?? "", sesudah = baru[kolom] ?? ""
            guard sebelum != sesudah else { return nil }
            return Baris(
                apa: kolom == "nilai" ? kunci : "\(kunci), \(kolom.replacing("_", with: " "))", sebelum: sebelum,
                sesudah: sesudah)
        }
    }

    private static func ringkas(_ baris: [String: String]?) -> String {
        guard let baris else { return "" }
        return baris["uraian"] ?? baris["nama"] ?? baris["nilai"] ?? baris.values.sorted().joined(separator: " ")
    }

    func tulis(ke h: inout HTMLBuilder) {
        h.remah([("Pohon kinerja", .pohon(tempat)), ("Target Renstra", .renstra(tempat))], "Perbandingan")
        h.kepala("Perbandingan Renstra", kalimat)
        if pilihan.count > 1 { tulisPilihan(ke: &h) }
        guard !daftar.isEmpty else {
            return h.kosong(
                "Tidak ada perbedaan",
                pilihan.count > 1 ? "Kedua versi sama isinya." : "Tetapkan Renstra perubahan lebih dulu."
            ) {
                $0.tautanTombol("Ke target Renstra", ke: .renstra(tempat))
            }
        }
        h.tabel(
            Tabel(
                [.init("Apa"), .init("Sebelum"), .init("Sesudah")], judul: "Sebelum dan sesudah perubahan", lekat: true)
        ) { t in
            for kelompok in daftar {
                t.kelompok(kelompok.judul, "\(kelompok.daftar.count) berbeda")
                for satu in kelompok.daftar {
                    t.baris { t in
                        t.utama { $0.text(satu.apa) }
                        t.sel(satu.sebelum.isEmpty ? "tidak ada" : satu.sebelum, satu.sebelum.isEmpty ? "na" : nil)
                        t.sel(satu.sesudah.isEmpty ? "dihapus" : satu.sesudah, satu.sesudah.isEmpty ? "na" : "tebal")
                    }
                }
            }
        }
    }

    private func tulisPilihan(ke h: inout HTMLBuilder) {
        h.formulirCari(ke: .perbandinganRenstra(tempat), kelas: "alat saringan", label: "Pilih versi") { h in
            h.pilih(Bidang("dari", "Dari", nilai: dari), dari: pilihan)
            h.pilih(Bidang("ke", "Ke", nilai: ke), dari: pilihan)
            h.tombol("Bandingkan")
        }
    }
}
