import Databases
import Documents
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct AturanWebTests {
    private static let aturan = "/pengaturan/aturan/sampel-2025/2025"

    @Test("Daftar memuat setiap kunci dengan dasar dan bawaan nasionalnya")
    func daftar() async throws {
        try await withPemda { uji in
            let teks = try await uji.sebagai(.organisasi).buka(Self.aturan).teks
            for kunci in KunciAturan.allCases { #expect(teks.contains(">\(kunci.rawValue)<"), "\(kunci)") }
            #expect(teks.contains("Peraturan Bupati contoh") && teks.contains("7 aturan ditetapkan sendiri") == false)
            #expect(teks.contains("/pengaturan/skala/sampel-2025/2025"))
        }
    }

    @Test("Setiap kunci punya penjelasan, kelompok, dan cara mengisi")
    func lengkap() throws {
        let semua = KelompokAturan.allCases.flatMap(\.daftarKunci)
        #expect(Set(semua) == Set(KunciAturan.allCases) && semua.count == KunciAturan.allCases.count)
        for kunci in KunciAturan.allCases {
            #expect(kunci.penjelasan.hasSuffix("."), "\(kunci)")
            let bawaan = try #require(AturanNasional.bawaan.berlaku(kunci, tahun: 2025))
            #expect(!kunci.cetak(bawaan.nilai.nilai).isEmpty, "\(kunci)")
        }
    }

    @Test("Pengaruh dilihat sebelum disimpan, dan belum mengubah apa pun", arguments: TestDatabase.daftarJenis)
    func pratinjau(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let orang = try await uji.sebagai(.organisasi)
            let baru = try await uji.jejakBaru {
                let jawaban = try await orang.kirim(
                    "\(Self.aturan)/batas_atas_tampilan",
                    ["nilai": "100", "dasar": "Perbup 1/2025 Pasal 2", "versi": "1"])
                let teks = PemdaUji.teks(jawaban.teks)
                #expect(
                    jawaban.status == 200 && teks.contains("Indeks kualitas lingkungan hidup Capaian 100,21 100,00"))
                #expect(teks.contains("angka berubah, pada 17 dari 29 indikator"))
                #expect(PemdaUji.nilai("aksi", jawaban.teks) == "simpan")
            }
            #expect(baru.isEmpty)
        }
    }

    @Test("Aturan disimpan dengan dasarnya, tercatat sebelum dan sesudahnya", arguments: TestDatabase.daftarJenis)
    func simpan(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let orang = try await uji.sebagai(.organisasi)
            let baru = try await uji.jejakBaru {
                let jawaban = try await orang.kirim(
                    "\(Self.aturan)/batas_atas_tampilan",
                    ["nilai": "110,5", "dasar": "Perbup 1/2025", "versi": "1", "aksi": "simpan"])
                #expect(jawaban.tujuan == Self.aturan)
            }
            #expect(baru.map(\.tindakan) == ["atur_aturan"])
            #expect(baru[0].rincianTerbaca == ["batas_atas_tampilan": "110.5 (Perbup 1/2025)"])
            #expect(baru[0].sebelumTerbaca == ["batas_atas_tampilan": "150 (Peraturan Bupati contoh)"])
            let aturan = try await uji.store.berkas(
                instansi: "sampel-2025", tahun: 2025, oleh: uji.pelaku(.organisasi)
            ).aturan
            #expect(aturan.batasAtas.tampilan == Angka(kanonik: "110.5"))
        }
    }

    @Test("Isian yang salah, tanpa dasar, atau bentrok tidak disimpan", arguments: TestDatabase.daftarJenis)
    func salah(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let orang = try await uji.sebagai(.organisasi), alamat = "\(Self.aturan)/desimal_capaian"
            let besar = try await orang.kirim(alamat, ["nilai": "9", "dasar": "Perbup", "aksi": "simpan"])
            #expect(besar.status == 422 && besar.teks.contains("banyaknya desimal, 0 sampai 6"))
            let tanpa = try await orang.kirim(alamat, ["nilai": "3", "dasar": ""])
            #expect(tanpa.status == 422 && tanpa.teks.contains("Dasar hukum belum diisi"))
            #expect(PemdaUji.nilai("nilai", tanpa.teks) == "3")
            let bentrok = try await orang.kirim(
                "\(Self.aturan)/batas_atas_tampilan", ["nilai": "90", "dasar": "x", "versi": "0", "aksi": "simpan"])
            #expect(bentrok.status == 409 && bentrok.teks.contains("150"))
            #expect(try await orang.buka("\(Self.aturan)/skala").status == 404)
            #expect(try await orang.buka("\(Self.aturan)/bukan_kunci").status == 404)
        }
    }

    @Test("Kembali ke bawaan nasional ditunjukkan pengaruhnya dahulu")
    func bawaan() async throws {
        try await withPemda { uji in
            let orang = try await uji.sebagai(.organisasi), alamat = "\(Self.aturan)/batas_atas_tampilan"
            let lihat = try await orang.kirim(alamat, ["aksi": "bawaan", "versi": "1"])
            #expect(lihat.status == 200 && PemdaUji.nilai("aksi", lihat.teks) == "simpan-bawaan")
            let baru = try await uji.jejakBaru {
                let simpan = try await orang.kirim(alamat, ["aksi": "simpan-bawaan", "versi": "1"])
                #expect(simpan.status == 303)
            }
            #expect(baru[0].rincianTerbaca == ["batas_atas_tampilan": "bawaan nasional"])
            // Set again later, it starts from nothing.
            #expect(PemdaUji.nilai("versi", try await orang.buka(alamat).teks) == "0")
            let lagi = try await orang.kirim(alamat, ["nilai": "120", "dasar": "x", "versi": "0", "aksi": "simpan"])
            #expect(lagi.status == 303)
        }
    }

    @Test("Pilihan dan kata ganti angka terbaca kembali seperti yang disimpan")
    func kata() async throws {
        try await withPemda { uji in
            let orang = try await uji.sebagai(.organisasi)
            for (kunci, isian) in [
                ("batas_atas_rerata", ["kata": "1"]), ("cara_rerata", ["nilai": "per_sasaran"]),
                ("nol_belakang", ["nilai": "tidak"]),
            ] {
                let dikirim = isian.merging(["dasar": "Perbup", "aksi": "simpan"]) { $1 }
                #expect(try await orang.kirim("\(Self.aturan)/\(kunci)", daftar: dikirim).status == 303, "\(kunci)")
            }
            let aturan = try await uji.store.berkas(
                instansi: "sampel-2025", tahun: 2025, oleh: uji.pelaku(.organisasi)
            ).aturan
            #expect(aturan.batasAtas.rerata == nil && aturan.caraRerata == .perSasaran && !aturan.nolBelakang)
            #expect(try await orang.buka("\(Self.aturan)/batas_atas_rerata").teks.contains("checked"))
        }
    }
}

@Suite struct SkalaWebTests {
    private static let skala = "/pengaturan/skala/sampel-2025/2025"

    private static let utuh = [
        "nama": "Skala uji", "dasar_hukum": "Perbup 2/2025", "predikat.1": "Hijau", "min.1": "80",
        "min_termasuk.1": "1", "warna.1": "#1b6b3a", "predikat.2": "Merah", "maks.2": "80", "warna.2": "#B3261E",
    ]

    @Test("Skala dengan celah ditolak di bidang yang harus diperbaiki", arguments: TestDatabase.daftarJenis)
    func celah(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let isian = Self.utuh.merging(["min.1": "85", "aksi": "simpan"]) { $1 }
            let baru = try await uji.jejakBaru {
                let jawaban = try await uji.sebagai(.organisasi).kirim(Self.skala, daftar: isian)
                #expect(jawaban.status == 422)
                #expect(jawaban.teks.contains("aria-invalid=\"true\" aria-describedby=\"s-min.1\""))
                #expect(jawaban.teks.contains("Nilai antara 80 dan 85 tidak termasuk pita mana pun"))
                #expect(PemdaUji.nilai("min.1", jawaban.teks) == "85")
            }
            #expect(baru.isEmpty)
        }
    }

    @Test("Pemeriksaan langsung hanya menjawab, tidak menyimpan")
    func langsung() async throws {
        try await withPemda { uji in
            let orang = try await uji.sebagai(.organisasi)
            let baru = try await uji.jejakBaru {
                let salah = try await orang.kirim(
                    "\(Self.skala)/pemeriksaan", daftar: Self.utuh.merging(["maks_termasuk.2": "1"]) { $1 })
                #expect(
                    salah.status == 200 && salah.teks.contains("<li data-bidang=\"min.1\">Nilai 80 termasuk dua pita"))
                #expect(!salah.teks.contains("<html"))
                let benar = try await orang.kirim("\(Self.skala)/pemeriksaan", daftar: Self.utuh)
                #expect(benar.teks.contains("Skala utuh") && benar.teks.contains("Pengaruh pada tahun ini"))
                #expect(benar.teks.contains("fill=\"#1B6B3A\"") && !benar.teks.contains("style="))
            }
            #expect(baru.isEmpty)
        }
    }

    @Test(
        "Skala sendiri disimpan, lalu diganti skala nasional sesudah dilihat pengaruhnya",
        arguments: TestDatabase.daftarJenis)
    func simpan(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let orang = try await uji.sebagai(.organisasi)
            let versi = try #require(PemdaUji.nilai("versi", try await orang.buka(Self.skala).teks))
            let isian = Self.utuh.merging(["aksi": "simpan", "versi": versi]) { $1 }
            let baru = try await uji.jejakBaru {
                #expect(try await orang.kirim(Self.skala, daftar: isian).status == 303)
                let ulang = try await orang.kirim(Self.skala, daftar: isian)
                #expect(ulang.status == 409)
                let pilihan = ["skala": "lampu", "dasar": "Surat edaran"]
                let lihat = try await orang.kirim("\(Self.skala)/pilihan", daftar: pilihan)
                #expect(lihat.status == 200 && lihat.teks.contains("Lampu lalu lintas, berdasarkan Surat edaran"))
                let simpan = try await orang.kirim(
                    "\(Self.skala)/pilihan", daftar: pilihan.merging(["aksi": "simpan"]) { $1 })
                #expect(simpan.status == 303)
            }
            #expect(baru.map(\.objek) == ["skala 2025", "skala 2025"])
            #expect(
                baru[1].sebelumTerbaca["skala"] == "Skala uji"
                    && baru[1].rincianTerbaca["pita"] == "Hijau, Kuning, Merah")
            #expect(try await orang.buka(Self.skala).teks.contains("Lampu lalu lintas, 3 pita. Skala nasional."))
        }
    }

    @Test("Pita ditambah dan dihapus tanpa menyimpan")
    func baris() async throws {
        try await withPemda { uji in
            let orang = try await uji.sebagai(.organisasi)
            let tambah = try await orang.kirim(Self.skala, daftar: Self.utuh.merging(["tambah": "1"]) { $1 })
            #expect(tambah.status == 200 && tambah.teks.contains("name=\"predikat.3\""))
            let hapus = try await orang.kirim(Self.skala, daftar: Self.utuh.merging(["hapus": "1"]) { $1 })
            #expect(!hapus.teks.contains("name=\"predikat.1\"") && PemdaUji.nilai("nama", hapus.teks) == "Skala uji")
        }
    }

    @Test("Skala yang tidak dikenal dan angka yang salah ketik ditolak di bidangnya")
    func salah() async throws {
        try await withPemda { uji in
            let orang = try await uji.sebagai(.organisasi)
            let asing = try await orang.kirim("\(Self.skala)/pilihan", ["skala": "karangan", "dasar": ""])
            #expect(asing.status == 422 && asing.teks.contains("Pilih salah satu skala"))
            let ketik = try await orang.kirim(
                Self.skala, daftar: Self.utuh.merging(["min.1": "8o", "warna.2": "biru", "aksi": "simpan"]) { $1 })
            #expect(ketik.status == 422 && ketik.teks.contains("s-min.1") && ketik.teks.contains("s-warna.2"))
        }
    }

    @Test("Penggaris menandai celah, tumpang tindih, dan sisi yang termasuk")
    func penggaris() {
        func gambar(_ pita: [Pita]) -> String {
            String(
                decoding: tulis { $0.penggaris(Skala(kode: "", nama: "", dasarHukum: "", pita: pita)) }, as: UTF8.self)
        }
        let atas = Pita(predikat: "A", min: 60, minTermasuk: true, maks: nil, maksTermasuk: false, warna: "#112233")
        let bawah = Pita(predikat: "B", min: nil, minTermasuk: false, maks: 60, maksTermasuk: false)
        let utuh = gambar([atas, bawah])
        #expect(utuh.contains("fill=\"#112233\"") && !utuh.contains("kosong") && !utuh.contains("tumpang"))
        #expect(utuh.contains("A: mulai 60; B: di bawah 60") && utuh.contains("class=\"milik\""))
        let celah = Pita(predikat: "B", min: nil, minTermasuk: false, maks: 40, maksTermasuk: true)
        #expect(gambar([atas, celah]).contains("kosong"))
        let tumpang = Pita(
            predikat: "B", min: nil, minTermasuk: false, maks: 70, maksTermasuk: true, warna: "\"><script>")
        let gambarTumpang = gambar([atas, tumpang])
        #expect(gambarTumpang.contains("tumpang") && !gambarTumpang.contains("<script>"))
    }
}
