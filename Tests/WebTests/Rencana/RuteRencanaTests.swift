import Databases
import HTTPTypes
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

/// Every route of the plan: who may not pass, and how.
@Suite struct RuteRencanaTests {
    private static let i = UjiPerjanjian.dasar
    /// Pages of an instansi everybody there may read.
    private static let bukaan = [
        "/pohon", "/pohon?tampilan=tabel", "/pohon?sampai=kegiatan", "/pohon/simpul/S1", "/pohon/simpul/P4.K1",
        "/indikator", "/indikator?iku=1", "/indikator/I4", "/renstra", "/renstra?jenjang=semua",
        "/renstra/perbandingan",
        "/kaca/S1.rerata", "/kaca/P1.serapan", "/kaca/total.efisiensi", "/kaca/I4.kemajuan",
    ].map { i + $0 }
    /// Forms, for the planner alone.
    private static let isian = [
        "/pohon/simpul/baru", "/pohon/simpul/baru?induk=P4", "/pohon/simpul/S1/isian", "/pohon/simpul/S1/induk",
        "/pohon/simpul/S1/penghapusan", "/pohon/simpul/P4/dukungan", "/pohon/simpul/P1/dukungan/S1", "/indikator/baru",
        "/indikator/baru?simpul=S1&kamus=POL-04", "/indikator/I4/kartu", "/indikator/I4/penghapusan",
        "/renstra/perubahan",
        "/rumus?rumus=a%2Fb",
    ].map { i + $0 }
    private static let tindakan = [
        "/pohon/simpul/baru", "/pohon/simpul/S1", "/pohon/simpul/S1/induk", "/pohon/simpul/S1/penghapusan",
        "/pohon/simpul/P4/dukungan", "/pohon/simpul/P1/dukungan/S1", "/indikator/baru", "/indikator/I4/kartu",
        "/indikator/I4/penghapusan", "/renstra", "/renstra/penetapan", "/renstra/perubahan", "/pohon/salinan",
    ].map { i + $0 }
    private static let umum = ["/kamus", "/kamus/POL-04", "/nomenklatur", "/nomenklatur/saran?cari=a"]

    @Test func `every page opens for the planner, and readers get no form`() async throws {
        try await withPerjanjian { uji in
            for alamat in Self.bukaan + Self.isian + Self.umum {
                #expect(try await uji.sebagai(.perencana).buka(alamat).status == 200, "\(alamat)")
            }
            for alamat in Self.bukaan + Self.umum {
                let jawaban = try await uji.sebagai(.inspektorat).buka(alamat)
                #expect(jawaban.status == 200, "\(alamat)")
                #expect(!jawaban.teks.contains("Tambah simpul") && !jawaban.teks.contains("Ubah kartu"), "\(alamat)")
            }
            for alamat in Self.isian {
                #expect(try await uji.sebagai(.inspektorat).buka(alamat).status == 403, "\(alamat)")
            }
        }
    }

    @Test func `without a session every page leads to the sign-in page`() async throws {
        try await withPerjanjian { uji in
            for alamat in Self.bukaan + Self.isian + Self.umum {
                let jawaban = try await uji.klien.buka(alamat)
                #expect(jawaban.status == 303 && jawaban.tujuan?.hasPrefix("/masuk") == true, "\(alamat)")
            }
        }
    }

    @Test func `other instansi are refused, other pemda find nothing`() async throws {
        try await withPerjanjian { uji in
            for alamat in Self.bukaan + Self.isian.dropLast() {
                let tetangga = try await uji.sebagai(.tetangga).buka(alamat)
                #expect(tetangga.status == 403 || tetangga.status == 404, "\(alamat) \(tetangga.status)")
                let seberang = try await uji.sebagai(.seberang).buka(alamat)
                #expect(seberang.status == 404 || seberang.status == 303, "\(alamat) \(seberang.status)")
                #expect(!tetangga.teks.contains("Tanjung Rawa") && !seberang.teks.contains("Tanjung Rawa"))
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `acts of others change nothing and leave no trace`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            let sebelum = try await uji.berkas(), jejak = try await uji.jejak()
            for alamat in Self.tindakan {
                let isian: KeyValuePairs = [
                    "kode": "X1", "jenis": "tujuan", "uraian": "Asing", "versi": "1", "asal": "2024",
                ]
                for orang in [Orang.tetangga, .seberang, .inspektorat, .sampah] {
                    let status = try await uji.sebagai(orang).kirim(alamat, isian).status
                    #expect([403, 404, 422].contains(status), "\(alamat) \(orang) \(status)")
                }
                let palsu = try await uji.klien.masuk(token: Orang.perencana.token, csrf: "salah").kirim(alamat, isian)
                #expect(palsu.status == 403, "\(alamat)")
                #expect(try await uji.klien.kirim(alamat, isian).status != 200, "\(alamat)")
            }
            #expect(try await uji.berkas() == sebelum)
            #expect(try await uji.jejak() == jejak)
        }
    }

    @Test func `a wrong method is told which ones there are`() async throws {
        try await withPerjanjian { uji in
            for alamat in [
                "\(Self.i)/pohon", "\(Self.i)/indikator/I4", "\(Self.i)/kaca/P1.serapan", "/kamus", "/nomenklatur",
            ] {
                #expect(try await uji.sebagai(.perencana).kirim(alamat).status == 405, "\(alamat)")
            }
            let hapus = try await uji.sebagai(.perencana).buka("\(Self.i)/pohon/simpul/S1", metode: .delete)
            #expect(hapus.status == 405)
        }
    }

    @Test func `what does not exist is not found`() async throws {
        try await withPerjanjian { uji in
            for ekor in [
                "/pohon/simpul/X9", "/pohon/simpul/X9/isian", "/pohon/simpul/X9/induk", "/indikator/X9",
                "/indikator/X9/kartu",
                "/kaca/X9.serapan", "/kaca/entah", "/pohon/simpul/P1/dukungan/X9",
            ] {
                let jawaban = try await uji.sebagai(.perencana).buka(Self.i + ekor)
                #expect(jawaban.status == 404 && jawaban.teks.contains("Tidak ada"), "\(ekor) \(jawaban.status)")
            }
            #expect(try await uji.sebagai(.perencana).buka("/kamus/XX-1").status == 404)
            #expect(try await uji.sebagai(.perencana).buka("/i/tidak-ada/2025/pohon").status == 403)
        }
    }
}
