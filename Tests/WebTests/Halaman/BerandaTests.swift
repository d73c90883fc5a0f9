import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct BerandaTests {
    private static func dinasLain(_ tahun: Int) -> Instansi {
        Instansi(
            kode: "dinas-lain", nama: "Dinas Lain", namaSingkat: "Dinas Lain", tingkat: .kota, wilayah: "Uji",
            pemda: "Pemerintah Kota Uji", tahun: tahun, renstraDari: tahun, renstraSampai: tahun + 4)
    }

    @Test func `a year that was just opened says what to do next, to each what is theirs`() async throws {
        try await withPemda { uji in
            let admin = try await uji.pelaku(.admin)
            _ = try await uji.store.bukaTahun(Self.dinasLain(2026), menyalin: nil, oleh: admin)
            let milikAdmin = try await uji.sebagai(.admin).buka("/i/dinas-lain/2026").teks
            #expect(milikAdmin.contains("Daftarkan unit") && milikAdmin.contains("Buka pengukuran tahun 2026"))
            #expect(milikAdmin.contains("Buat akun operator, kepala instansi"))
            #expect(!milikAdmin.contains("Susun pohon kinerja") && !milikAdmin.contains("Isi anggaran"))
            let perencana = try await uji.sebagai(.tetangga).buka("/i/dinas-lain/2026").teks
            #expect(perencana.contains("Susun pohon kinerja") && perencana.contains("langkah 1 dari"))
            #expect(!perencana.contains("Buat akun") && !perencana.contains("Semua sudah dikerjakan"))
            let walikota = try await uji.sebagai(.walikota).buka("/i/dinas-lain/2026").teks
            #expect(walikota.contains("Tahun 2026 masih disiapkan"))
        }
    }

    @Test func `who serves the whole pemda starts where the latest year is`() async throws {
        try await withPemda { uji in
            let admin = try await uji.pelaku(.admin)
            _ = try await uji.store.bukaTahun(Self.dinasLain(2026), menyalin: nil, oleh: admin)
            #expect(try await uji.sebagai(.organisasi).buka("/").tujuan == "/i/dinas-lain/2026")
            #expect(try await uji.sebagai(.perencana).buka("/").tujuan == "/i/sampel-2025/2025")
        }
    }

    @Test func `tasks name their indicators and instansi, not their kode`() async throws {
        try await withPengukuran { uji in
            let petugas = try await uji.sebagai(.petugas).buka(UjiPengukuran.dasar).teks
            #expect(petugas.contains("1 nilai belum diisi: Rekomendasi hasil pengawasan yang selesai."))
            #expect(!petugas.contains("Semua instansi"))
            try await uji.tetapkan(.disetujui, "IK1")
            let organisasi = try await uji.sebagai(.organisasi).buka(UjiPengukuran.dasar).teks
            #expect(organisasi.contains("nilai sudah disetujui kepala "))
            #expect(!organisasi.contains("disetujui kepala sampel-2025"))
            #expect(organisasi.contains(#"href="/pemantauan/2025""#))
        }
    }

    @Test func `the top bar says for which unit somebody works`() async throws {
        try await withPemda { uji in
            let beranda = try await uji.sebagai(.petugas).buka("/i/sampel-2025/2025").teks
            #expect(beranda.contains("Operator, Bidang Pengelolaan Sampah"))
            let akun = try await uji.sebagai(.petugas).buka("/akun").teks
            #expect(akun.contains("Bidang Pengelolaan Sampah"))
            #expect(!(beranda + akun).contains(", BID-SAMPAH"))
        }
    }
}
