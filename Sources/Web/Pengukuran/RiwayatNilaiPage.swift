import Documents
import Kinerja
import Storage

/// What a value was, version by version: who, when, what and why.
struct RiwayatNilaiPage: Sendable {
    struct Versi: Sendable, Equatable {
        var saat: String
        var siapa: String
        /// `Nilai`, or the name of a komponen.
        var apa: String
        /// `74,28 (angka tahun lalu, data 2023)`
        var isi: String
        var catatan: String
        var alasan: String
    }

    var tempat: TempatPengukuran
    var kunci: String
    var judul: String
    var daftar: [Versi]
    var daftarBukti: [Versi]

    init(_ baris: SusunBaris, _ store: Store, oleh pelaku: Pelaku) async throws {
        tempat = baris.susun.tempat
        kunci = baris.kunci
        judul = "Riwayat \(baris.kode) \(baris.indikator.nama)"
        let (instansi, nilai) = (tempat.tempat.instansi, baris.kunciNilai)
        let kunciRealisasi = Realisasi.kunci(indikator: nilai.indikator, tahun: nilai.tahun, periode: nilai.periode)
        let versi = try await store.riwayat(
            Realisasi.self, kunci: kunciRealisasi, instansi: instansi, tahun: nilai.tahun, oleh: pelaku)
        var semua = versi.map { ($0.pada, Self.versi($0, "Nilai", store)) }
        for nama in baris.daftarNama {
            let kunci = Komponen.kunci(
                indikator: nilai.indikator, tahun: nilai.tahun, periode: nilai.periode, nama: nama)
            semua += try await store.riwayat(
                Komponen.self, kunci: kunci, instansi: instansi, tahun: nilai.tahun, oleh: pelaku
            ).map { ($0.pada, Self.versi($0, nama, store)) }
        }
        daftar = semua.enumerated().sorted { ($0.element.0, $1.offset) > ($1.element.0, $0.offset) }.map(\.element.1)
        let bukti = try await store.daftarBukti(
            instansi: instansi, tahun: nilai.tahun, denganLepasan: true, oleh: pelaku)
        daftarBukti = bukti.filter { $0.kunci == nilai }.flatMap { Self.bukti($0, store) }
    }

    private static func versi(_ versi: VersiRiwayat, _ apa: String, _ store: Store) -> Versi {
        let isi = Dictionary(versi.daftarNilai.map { ($0.judul, $0.teks) }, uniquingKeysWith: { awal, _ in awal })
        var kata = isi["Nilai"] ?? ""
        if kata.isEmpty { kata = (isi["Jenis"] ?? "").replacing("_", with: " ") }
        var tambahan: [String] = []
        if let status = isi["Status angka"].flatMap(Realisasi.StatusAngka.init(rawValue:)), status != .final {
            tambahan.append(status.nama.lowercased())
        }
        if let tahun = isi["Tahun data"], !tahun.isEmpty { tambahan.append("data \(tahun)") }
        return Versi(
            saat: store.waktu(versi.pada).cetak, siapa: versi.olehNama, apa: apa,
            isi: versi.tindakan == .hapus
                ? "dihapus" : kata + (tambahan.isEmpty ? "" : " (\(tambahan.joined(separator: ", ")))"),
            catatan: isi["Catatan"] ?? "", alasan: versi.alasan)
    }

    private static func bukti(_ tautan: TautanBukti, _ store: Store) -> [Versi] {
        func baris(_ pada: String, _ siapa: String, _ apa: String) -> Versi {
            Versi(saat: store.waktu(pada).cetak, siapa: siapa, apa: apa, isi: tautan.nama, catatan: "", alasan: "")
        }
        let lepas = tautan.dilepasPada.map { [baris($0, tautan.dilepasOlehNama ?? "", "Dilepas")] } ?? []
        return [baris(tautan.pada, tautan.olehNama, "Diunggah")] + lepas
    }
}

extension HTMLBuilder {
    mutating func riwayatNilai(_ page: RiwayatNilaiPage) {
        remah([("Pengukuran", page.tempat.kisi()), (page.kunci, page.tempat.baris(page.kunci))], "Riwayat")
        kepala(
            page.judul,
            "Nilai lama tidak pernah hilang: setiap perubahan tercatat dengan pengisi, waktu, dan alasannya.")
        guard !page.daftar.isEmpty else {
            return kosong("Belum ada nilai", "Nilai pertama yang disimpan akan muncul di sini.") { h in
                h.tautanTombol("Isi nilai", ke: page.tempat.baris(page.kunci))
            }
        }
        tabelRiwayat("Perubahan nilai", page.daftar, isi: "Nilai")
        guard !page.daftarBukti.isEmpty else { return }
        bagian("Bukti") { $0.tabelRiwayat("Perubahan bukti", page.daftarBukti, isi: "Berkas") }
    }

    private mutating func tabelRiwayat(_ judul: String, _ daftar: [RiwayatNilaiPage.Versi], isi: String) {
        let adaCatatan = daftar.contains { !$0.catatan.isEmpty || !$0.alasan.isEmpty }
        let kolom =
            [Tabel.Kolom("Waktu"), .init("Oleh"), .init("Apa"), .init(isi)]
            + (adaCatatan ? [.init("Catatan dan alasan")] : [])
        tabel(Tabel(kolom, judul: judul)) { t in
            for satu in daftar {
                t.baris { b in
                    b.sel(satu.saat)
                    b.sel(satu.siapa)
                    b.sel(satu.apa)
                    b.sel(satu.isi)
                    if adaCatatan {
                        b.sel(
                            [satu.catatan, satu.alasan.isEmpty ? "" : "Alasan: \(satu.alasan)"].filter { !$0.isEmpty }
                                .joined(separator: " "))
                    }
                }
            }
        }
    }
}
