import Kinerja
import Testing

@Suite("Gerbang pohon")
struct GerbangPohonTests {
    /// T1 > S1 > P1 > K1 > SK1; S1 carries I1; P2 alone supports S1.
    static var berkas: BerkasKinerja {
        get throws {
            var berkas = BerkasKinerja(instansi: .uji, aturan: try aturanKasus(""))
            berkas.daftarSimpul = [
                Simpul(kode: "T1", jenis: .tujuan, uraian: "Tujuan"),
                Simpul(kode: "S1", induk: "T1", jenis: .sasaran, uraian: "Sasaran"),
                Simpul(kode: "P1", induk: "S1", jenis: .program, uraian: "Program"),
                Simpul(kode: "K1", induk: "P1", jenis: .kegiatan, uraian: "Kegiatan"),
                Simpul(kode: "SK1", induk: "K1", jenis: .subkegiatan, uraian: "Subkegiatan"),
                Simpul(kode: "P2", jenis: .program, uraian: "Program lain"),
            ]
            berkas.daftarIndikator = [Indikator(kode: "I1", simpul: "S1", nama: "Indikator", satuan: "persen")]
            berkas.daftarDukungan = [Dukungan(simpul: "P2", mendukung: "S1")]
            return berkas
        }
    }

    private var hitungan: Hitungan { get throws { Hitungan(try Self.berkas) } }

    private func kode(_ daftar: [Gerbang]) -> [Gerbang.Kode] { daftar.map(\.kode) }

    @Test("anak selalu berinduk, di bawah jenis yang tepat")
    func tambah() throws {
        let hitungan = try hitungan
        func tambah(_ jenis: Simpul.Jenis, _ induk: String) -> [Gerbang.Kode] {
            kode(hitungan.gerbangTambah(Simpul(kode: "X", induk: induk, jenis: jenis, uraian: "Uji")))
        }
        #expect(tambah(.kegiatan, "P1") == [] && tambah(.program, "") == [] && tambah(.tujuan, "") == [])
        #expect(tambah(.kegiatan, "") == [.indukTidakAda])
        #expect(tambah(.kegiatan, "Z") == [.indukTidakAda])
        #expect(tambah(.kegiatan, "S1") == [.indukTidakCocok])
        #expect(tambah(.visi, "T1") == [.indukTidakCocok])
        let pesan = hitungan.gerbangTambah(Simpul(kode: "X", induk: "S1", jenis: .kegiatan, uraian: "Uji")).first
        #expect(pesan?.pesan == "Kegiatan tidak dapat berada di bawah sasaran S1.")
        #expect(pesan?.perbaikan == "Letakkan di bawah program.")
        let kosong = hitungan.gerbangTambah(Simpul(kode: "T1", jenis: .tujuan, uraian: " "))
        #expect(kode(kosong) == [.isianKosong, .kodeGanda])
    }

    @Test("pemindahan tidak membuat lingkaran")
    func pindah() throws {
        let hitungan = try hitungan
        #expect(hitungan.gerbangPindah("P2", ke: "S1").isEmpty)
        #expect(hitungan.gerbangPindah("P1", ke: "").isEmpty)
        #expect(kode(hitungan.gerbangPindah("S1", ke: "S1")) == [.melingkar])
        #expect(kode(hitungan.gerbangPindah("S1", ke: "P1")) == [.melingkar])
        #expect(kode(hitungan.gerbangPindah("K1", ke: "")) == [.indukTidakAda])
        #expect(kode(hitungan.gerbangPindah("Z", ke: "T1")) == [.tidakDitemukan])
    }

    @Test("setiap pemindahan yang diizinkan meninggalkan pohon tanpa lingkaran")
    func pindahAcak() throws {
        let berkas = try Self.berkas
        for asal in berkas.daftarSimpul {
            for tujuan in berkas.daftarSimpul.map(\.kode) + [""]
            where Hitungan(berkas).gerbangPindah(asal.kode, ke: tujuan).isEmpty {
                var sesudah = berkas
                for nomor in sesudah.daftarSimpul.indices where sesudah.daftarSimpul[nomor].kode == asal.kode {
                    sesudah.daftarSimpul[nomor].induk = tujuan
                }
                let hitungan = Hitungan(sesudah)
                let terjangkau = hitungan.anak("").reduce(0) { $0 + hitungan.turunan($1.kode).count }
                #expect(terjangkau == berkas.daftarSimpul.count, "\(asal.kode) ke \(tujuan)")
            }
        }
    }

    @Test("jenis tidak diubah di atas anak yang tidak cocok")
    func ubah() throws {
        let hitungan = try hitungan
        #expect(hitungan.gerbangUbah(Simpul(kode: "S1", induk: "T1", jenis: .sasaran, uraian: "Baru")).isEmpty)
        let hasil = hitungan.gerbangUbah(Simpul(kode: "P1", induk: "S1", jenis: .sasaran, uraian: "Baru"))
        #expect(kode(hasil) == [.anakTidakCocok])
        #expect(hasil.first?.rujukan == ["K1"])
        #expect(kode(hitungan.gerbangUbah(Simpul(kode: "Z", jenis: .tujuan, uraian: "x"))) == [.tidakDitemukan])
    }

    @Test("yang masih dipakai tidak dihapus, dan dikatakan harus bagaimana")
    func hapus() throws {
        var berkas = try Self.berkas
        #expect(Hitungan(berkas).gerbangHapus(simpul: "SK1").isEmpty)
        let sasaran = Hitungan(berkas).gerbangHapus(simpul: "S1")
        #expect(kode(sasaran) == [.masihDipakai, .masihDipakai, .masihDipakai])
        #expect(sasaran[0].pesan == "Sasaran S1 masih mempunyai 1 simpul di bawahnya (P1).")
        #expect(sasaran[1].pesan.contains("1 indikator (I1)"))
        #expect(sasaran[2].pesan.contains("P2 → S1"))
        #expect(sasaran.allSatisfy { $0.perbaikan.contains("tahun lain tidak ikut berubah") })
        berkas.daftarPagu = [Pagu(simpul: "SK1", tahun: 2024, versi: .murni, nilai: Rupiah(5))]
        #expect(Hitungan(berkas).gerbangHapus(simpul: "SK1").first?.pesan.contains("pagu 2024 murni") == true)
        #expect(kode(Hitungan(berkas).gerbangHapus(simpul: "Z")) == [.tidakDitemukan])
    }
}

@Suite("Gerbang indikator")
struct GerbangIndikatorTests {
    private func kartu(_ ubah: (inout Indikator) -> Void) -> Indikator {
        var hasil = Indikator(kode: "I9", simpul: "S1", nama: "Uji", satuan: "persen")
        ubah(&hasil)
        return hasil
    }

    @Test("kartu yang bertentangan ditolak satu demi satu")
    func kartu() {
        #expect(kartu { _ in }.gerbangKartu.isEmpty)
        let salah: [Indikator] = [
            kartu { $0.arah = .turun }, kartu { $0.rumusCapaian = .rentang },
            kartu {
                $0.jenisNilai = .predikat
                $0.skalaPredikat = "akip"
            },
            kartu { $0.rumusCapaian = .predikat }, kartu { $0.jenisNilai = .yaTidak },
            kartu {
                $0.jenisNilai = .predikat
                $0.rumusCapaian = .predikat
            },
            kartu { $0.rumus = "a +" }, kartu { $0.konsolidasi = .rasioKumulatif },
            kartu {
                $0.jenisNilai = .yaTidak
                $0.rumusCapaian = .yaTidak
                $0.konsolidasi = .jumlah
            },
            kartu { $0.satuan = " " },
        ]
        for satu in salah { #expect(satu.gerbangKartu.count == 1, "\(satu)") }
        #expect(kartu { $0.rumus = "a +" }.gerbangKartu.first?.pesan.contains("huruf ke-") == true)
    }

    @Test("indikator baru berada di simpul yang ada dengan kode sendiri")
    func tambah() throws {
        let hitungan = Hitungan(try GerbangPohonTests.berkas)
        #expect(hitungan.gerbangTambah(kartu { _ in }).isEmpty)
        #expect(hitungan.gerbangTambah(kartu { $0.kode = "I1" }).map(\.kode) == [.kodeGanda])
        #expect(hitungan.gerbangTambah(kartu { $0.simpul = "Z" }).map(\.kode) == [.indukTidakAda])
    }

    @Test("yang sudah dijanjikan tidak berubah arti")
    func terjanji() throws {
        var berkas = try GerbangPohonTests.berkas
        func ubah(_ indikator: Indikator) -> [Gerbang.Kode] { Hitungan(berkas).gerbangUbah(indikator).map(\.kode) }
        let dokumen = kartu {
            $0.kode = "I1"
            $0.satuan = "dokumen"
        }
        #expect(ubah(dokumen).isEmpty)
        berkas.daftarPerjanjian = [
            PerjanjianKinerja(
                kode: "PK", pihakPertama: "kepala", pihakKedua: "wali",
                tanggal: Tanggal(tahun: 2024, bulan: 1, hari: 10))
        ]
        #expect(ubah(dokumen) == [.kartuTidakSah])
        let nama = kartu {
            $0.kode = "I1"
            $0.nama = "Nama lebih jelas"
            $0.satuan = "%"
        }
        #expect(ubah(nama).isEmpty, "nama dan ejaan satuan boleh")
        #expect(ubah(kartu { _ in }) == [.tidakDitemukan])
    }

    @Test("indikator bertarget atau berealisasi tidak dihapus")
    func hapus() throws {
        var berkas = try GerbangPohonTests.berkas
        berkas.daftarRealisasi = [Realisasi(indikator: "I1", tahun: 2023, nilai: .angka(5))]
        #expect(Hitungan(berkas).gerbangHapus(indikator: "I1").isEmpty, "tahun lain tidak menghalangi")
        berkas.daftarTarget = [Target(indikator: "I1", tahun: 2024, sumber: .renstra, nilai: .angka(5))]
        berkas.daftarRealisasi = [Realisasi(indikator: "I1", tahun: 2024, nilai: .angka(5))]
        let hasil = Hitungan(berkas).gerbangHapus(indikator: "I1")
        #expect(hasil.map(\.kode) == [.masihDipakai, .masihDipakai])
        #expect(hasil[0].pesan == "Indikator I1 masih mempunyai 1 target (renstra 2024 tahun).")
        #expect(Hitungan(berkas).gerbangHapus(indikator: "Z").map(\.kode) == [.tidakDitemukan])
    }
}
