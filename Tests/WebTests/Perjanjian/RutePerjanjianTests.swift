import Databases
import HTTPTypes
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

/// Every route of the area: who may not pass, and how.
@Suite struct RutePerjanjianTests {
    private static let pk = "\(UjiPerjanjian.dasar)/perjanjian"
    private static let bukaan = [
        "\(pk)", "\(pk)/baru", "\(pk)/baru?jabatan=KABID-LALIN", "\(pk)/skp.xlsx", "\(pk)/skp.csv",
        "\(pk)/PK/0", "\(pk)/PK/1", "\(pk)/PK/1/perbandingan", "\(pk)/PK/1/dokumen.docx", "\(pk)/PK/1/dokumen.pdf",
        "\(pk)/PK/1/perubahan", "\(UjiPerjanjian.dasar)/rencana-aksi", "\(UjiPerjanjian.dasar)/rencana-aksi/ubah",
        "\(UjiPerjanjian.dasar)/rencana-aksi/rencana-aksi.xlsx",
        "\(UjiPerjanjian.dasar)/rencana-aksi/rencana-aksi.docx",
        "\(UjiPerjanjian.dasar)/rencana-aksi/rencana-aksi.pdf",
    ]
    private static let tindakan = [
        "\(pk)", "\(pk)/PK/1", "\(pk)/PK/1/target", "\(pk)/PK/1/pengajuan", "\(pk)/PK/1/pengembalian",
        "\(pk)/PK/1/tanda-tangan", "\(pk)/PK/1/pembekuan", "\(pk)/PK/1/perubahan", "\(pk)/PK/1/penghapusan",
        "\(pk)/PK/1/lampiran-ttd",
        "\(UjiPerjanjian.dasar)/rencana-aksi", "\(UjiPerjanjian.dasar)/rencana-aksi/kemajuan",
    ]

    @Test func `every page opens for the planner of the instansi`() async throws {
        try await withPerjanjian { uji in
            for alamat in Self.bukaan {
                let jawaban = try await uji.sebagai(.perencana).buka(alamat)
                #expect(jawaban.status == 200, "\(alamat)")
            }
        }
    }

    @Test func `without a session every page leads to the sign-in page`() async throws {
        try await withPerjanjian { uji in
            for alamat in Self.bukaan {
                let jawaban = try await uji.klien.buka(alamat)
                #expect(jawaban.status == 303 && jawaban.tujuan?.hasPrefix("/masuk") == true, "\(alamat)")
            }
        }
    }

    @Test func `other instansi are refused, other pemda find nothing`() async throws {
        try await withPerjanjian { uji in
            for alamat in Self.bukaan {
                let tetangga = try await uji.sebagai(.tetangga).buka(alamat)
                #expect(tetangga.status == 403, "\(alamat)")
                let seberang = try await uji.sebagai(.seberang).buka(alamat)
                #expect(seberang.status == 404, "\(alamat)")
                #expect(!tetangga.teks.contains("Tanjung Rawa") && !seberang.teks.contains("Tanjung Rawa"))
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `acts of others change nothing and leave no trace`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            let sebelum = try await uji.berkas()
            let jejak = try await uji.jejak()
            for alamat in Self.tindakan {
                #expect(try await uji.sebagai(.tetangga).kirim(alamat).status == 403, "\(alamat)")
                #expect(try await uji.sebagai(.seberang).kirim(alamat).status == 404, "\(alamat)")
                #expect(try await uji.sebagai(.inspektorat).kirim(alamat, ["nomor": "1"]).status == 403, "\(alamat)")
                let palsu = try await uji.klien.masuk(token: Orang.perencana.token, csrf: "salah").kirim(alamat)
                #expect(palsu.status == 403, "\(alamat)")
                #expect(try await uji.klien.kirim(alamat).status != 200, "\(alamat)")
            }
            #expect(try await uji.berkas() == sebelum)
            #expect(try await uji.jejak() == jejak)
        }
    }

    @Test func `a wrong method is told which ones there are`() async throws {
        try await withPerjanjian { uji in
            for alamat in ["\(Self.pk)/PK/1/perbandingan", "\(Self.pk)/skp.csv", "\(Self.pk)/PK/1/dokumen.pdf"] {
                #expect(try await uji.sebagai(.perencana).kirim(alamat).status == 405, "\(alamat)")
            }
            let hapus = try await uji.sebagai(.perencana).buka("\(Self.pk)/PK/1", metode: .delete)
            #expect(hapus.status == 405)
            let kemajuan = try await uji.sebagai(.perencana).buka("\(UjiPerjanjian.dasar)/rencana-aksi/kemajuan")
            #expect(kemajuan.status == 405)
        }
    }

    @Test func `an agreement or version that does not exist is not found`() async throws {
        try await withPerjanjian { uji in
            let lampiran = "PK/1/lampiran-ttd/" + String(repeating: "a", count: 64)
            for ekor in ["PK/9", "PK/x", "PK/00", "XX/0", "PK/0/perbandingan", lampiran] {
                let jawaban = try await uji.sebagai(.perencana).buka("\(Self.pk)/\(ekor)")
                #expect(jawaban.status == 404, "\(ekor)")
            }
        }
    }

    @Test func `forms of a signed version are closed with the way on`() async throws {
        try await withPerjanjian { uji in
            for ekor in ["ubah", "target"] {
                let jawaban = try await uji.sebagai(.perencana).buka("\(Self.pk)/PK/1/\(ekor)")
                #expect(jawaban.status == 303 && jawaban.tujuan == "\(Self.pk)/PK/1")
                #expect(jawaban.cookie("tolok_pesan") != nil)
            }
            let kirim = try await uji.sebagai(.perencana).kirim("\(Self.pk)/PK/1", ["tempat": "Lain"])
            #expect(kirim.status == 422 && kirim.teks.contains("Buat perubahan"))
            #expect(try await uji.sebagai(.kepala).buka("\(Self.pk)/PK/1/ubah").status == 403)
        }
    }

    @Test func `pages stay far below 60 KB and hold no style or script of their own`() async throws {
        try await withPerjanjian { uji in
            try await uji.siapkanDraf()
            for alamat in Self.bukaan.filter({ !$0.contains(".") }) + [
                "\(UjiPerjanjian.lalin)/target", "\(UjiPerjanjian.lalin)/ubah",
            ] {
                let jawaban = try await uji.sebagai(.perencana).buka(alamat, headers: [.acceptEncoding: "gzip"])
                #expect(jawaban.bytes.count < 60_000, "\(alamat)")
                let polos = try await uji.sebagai(.perencana).buka(alamat).teks
                #expect(!polos.contains("style=") && !polos.contains("<script>") && !polos.contains("onclick"))
            }
        }
    }
}
