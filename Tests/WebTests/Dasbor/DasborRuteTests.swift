import Databases
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct DasborRuteTests {
    private static let pemda = "/dasbor/2025"
    private static let instansi = "/i/sampel-2025/2025/dasbor"

    @Test(
        "Dasbor pemda memuat setiap instansi, sasaran daerah, dan yang perlu keputusan",
        arguments: TestDatabase.daftarJenis)
    func pemda(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            try await PemdaDasbor.isi(uji)
            for warga in [Warga.admin, .organisasi, .bappeda, .inspektorat, .walikota] {
                let jawaban = try await uji.sebagai(warga).buka(Self.pemda)
                #expect(jawaban.status == 200, "\(warga)")
                let teks = PemdaUji.teks(jawaban.teks)
                #expect(teks.contains("Dinas Boros") && teks.contains("Meningkatnya mutu jalan"))
                #expect(jawaban.teks.contains("class=\"k k") && jawaban.teks.contains("Panjang jalan &lt;mantap&gt;"))
                #expect(!jawaban.teks.contains(PemdaUji.namaRahasia))
                #expect(jawaban.teks.contains("/i/dinas-boros/2025/indikator/J1#kaca-tw3"))
            }
        }
    }

    @Test(
        "Yang bekerja di satu instansi, tanpa peran, atau di pemda lain tidak melihat dasbor pemda",
        arguments: TestDatabase.daftarJenis)
    func bukanPemda(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            try await PemdaDasbor.isi(uji)
            for alamat in [Self.pemda, Self.pemda + "/dasbor.xlsx"] {
                for warga in [Warga.perencana, .kepala, .petugas, .tetangga, .tamu] {
                    let jawaban = try await uji.sebagai(warga).buka(alamat)
                    #expect(jawaban.status == 403, "\(alamat) \(warga)")
                    #expect(!jawaban.teks.contains("Dinas Boros"))
                }
                let seberang = try await uji.sebagai(.seberang).buka(alamat)
                #expect(seberang.status == 200 && !seberang.teks.contains("Dinas Boros"))
                #expect(try await uji.klien.buka(alamat).status == 303)
                #expect(try await uji.sebagai(.bappeda).kirim(alamat).status == 405)
            }
            #expect(try await uji.sebagai(.bappeda).buka("/dasbor/abcd").status == 404)
        }
    }

    @Test("Dasbor instansi dibuka semua peran di sana, bukan tetangga", arguments: TestDatabase.daftarJenis)
    func instansi(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            for warga in [Warga.perencana, .kepala, .petugas, .bappeda, .walikota] {
                let jawaban = try await uji.sebagai(warga).buka(Self.instansi)
                #expect(jawaban.status == 200, "\(warga)")
                for judul in ["Capaian per sasaran", "Keluar jalur", "Kemajuan triwulan", "Mutu data"] {
                    #expect(jawaban.teks.contains(judul))
                }
                #expect(jawaban.teks.contains("/i/sampel-2025/2025/indikator/"))
            }
            for (warga, status) in [(Warga.tetangga, 403), (.tamu, 403), (.seberang, 403)] {
                let jawaban = try await uji.sebagai(warga).buka(Self.instansi)
                #expect([status, 404].contains(jawaban.status), "\(warga)")
                #expect(!jawaban.teks.contains("Tanjung Rawa"))
            }
            #expect(try await uji.klien.buka(Self.instansi).status == 303)
            #expect(try await uji.sebagai(.kepala).kirim(Self.instansi).status == 405)
            #expect(try await uji.sebagai(.bappeda).buka("/i/dinas-lain/2025/dasbor").status == 404)
        }
    }

    @Test("Saringan tinggal di alamat dan di unduhan")
    func saringan() async throws {
        try await withPemda { uji in
            try await PemdaDasbor.isi(uji)
            let bappeda = try await uji.sebagai(.bappeda)
            let satu = try await bappeda.buka(Self.pemda + "?sasaran=SD1&periode=tw2").teks
            #expect(
                satu.contains("/i/dinas-boros/2025/dasbor?periode=tw2") && !satu.contains("/i/sampel-2025/2025/dasbor?")
            )
            #expect(satu.contains("/dasbor/2025/dasbor.xlsx?periode=tw2&amp;sasaran=SD1"))
            let kosong = try await bappeda.buka(Self.pemda + "?predikat=Tidak+Ada").teks
            #expect(kosong.contains("Tidak ada yang cocok") && kosong.contains("Hapus saringan"))
            let terlambat = try await bappeda.buka(Self.pemda + "?terlambat=1").teks
            #expect(terlambat.contains("lewat "))
            let aneh = try await bappeda.buka(Self.pemda + "?periode=tw9&sasaran=%3Cscript%3E")
            #expect(aneh.status == 200 && !aneh.teks.contains("<script>"))
        }
    }

    @Test("Unduhan adalah buku kerja")
    func unduhan() async throws {
        try await withPemda { uji in
            try await PemdaDasbor.isi(uji)
            let pemda = try await uji.sebagai(.bappeda).buka(Self.pemda + "/dasbor.xlsx")
            let instansi = try await uji.sebagai(.kepala).buka(Self.instansi + "/dasbor.xlsx?periode=tw1")
            for jawaban in [pemda, instansi] {
                #expect(jawaban.status == 200 && jawaban.bytes.starts(with: Array("PK".utf8)))
                #expect(jawaban.tajuk("Content-Disposition")?.contains(".xlsx") == true)
            }
            #expect(try await uji.sebagai(.tetangga).buka(Self.instansi + "/dasbor.xlsx").status == 403)
        }
    }

    @Test("Menu menyebut dasbor pemda hanya kepada yang melayani pemda")
    func menu() async throws {
        try await withPemda { uji in
            let kepala = try await uji.sebagai(.kepala).buka("/i/sampel-2025/2025").teks
            #expect(kepala.contains("href=\"/i/sampel-2025/2025/dasbor\"") && !kepala.contains("href=\"/dasbor/2025\""))
            let bappeda = try await uji.sebagai(.bappeda).buka("/i/sampel-2025/2025").teks
            #expect(bappeda.contains("href=\"/dasbor/2025\""))
        }
    }

    @Test("Tahun tanpa angka menjelaskan dirinya")
    func tahunKosong() async throws {
        try await withPemda { uji in
            let jawaban = try await uji.sebagai(.bappeda).buka("/dasbor/2031")
            #expect(jawaban.status == 200 && jawaban.teks.contains("Belum ada angka tahun 2031"))
            #expect(jawaban.teks.contains("href=\"/dasbor/2025\""))
        }
    }

    @Test("Angka dasbor pemda sama dengan angka dasbor instansi", arguments: TestDatabase.daftarJenis)
    func angkaSama(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            try await PemdaDasbor.isi(uji)
            let bappeda = try await uji.pelaku(.bappeda)
            let bahan = try await uji.store.dasborPemda(tahun: 2025, oleh: bappeda)
            for periode in SaringanDasbor.daftarPeriode {
                let (peta, ringkasan) = await bahan.ringkasan(sampai: periode)
                for kode in ["sampel-2025", "dinas-boros", "pemda"] {
                    let berkas = try await uji.store.berkas(instansi: kode, tahun: 2025, oleh: bappeda)
                    let penuh = RingkasanInstansi(Hitungan(berkas), peta: peta, sampai: periode)
                    let ringkas = try #require(ringkasan[kode])
                    #expect(ringkas.rerata == penuh.rerata && ringkas.serapan == penuh.serapan, "\(kode) \(periode)")
                    #expect(ringkas.rekap == penuh.rekap && ringkas.menurutDaerah == penuh.menurutDaerah)
                    #expect(
                        ringkas.banyakPredikat == penuh.banyakPredikat
                            && ringkas.terendah?.nilai == penuh.terendah?.nilai)
                }
            }
        }
    }
}
