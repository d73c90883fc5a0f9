import Kinerja
import TestSupport
import Testing

@Suite("Peringatan isian")
struct PeringatanTests {
    @Test("mengikuti tabel kasus", arguments: KasusCSV.baca("../Kasus/peringatan.csv"))
    func tabelKasus(_ kasus: [String: String]) throws {
        let aturan = try aturanKasus(kasus["setelan"] ?? "")
        let hasil = peringatan(untuk: try isian(kasus), menurut: aturan)
        let kode = kasus["kode"] ?? ""
        let ringkas = hasil.map { "\($0.tingkat.rawValue):\($0.kode.rawValue)" }.joined(separator: ";")
        #expect(ringkas == kasus["hasil"], "\(kode)")
        #expect(hasil.first?.saran?.description ?? "" == kasus["saran"], "\(kode)")
        let teks = hasil.map { "\($0.pesan) \($0.tindakLanjut)" }.joined(separator: " ")
        #expect(teks.contains(kasus["memuat"] ?? "") || kasus["memuat"] == "", "\(kode): \(teks)")
    }

    @Test("saran tampil sebagai ajakan")
    func ajakan() {
        let satu = Peringatan(
            kode: .lonjakan, tingkat: .awas, pesan: "", tindakLanjut: "", saran: Angka(kanonik: "86.59"))
        #expect(satu.ajakan == "Pakai 86,59")
        #expect(Peringatan(kode: .satuan, tingkat: .awas, pesan: "", tindakLanjut: "").ajakan == nil)
    }

    @Test("berkas memberi target dan riwayat sendiri")
    func dariBerkas() throws {
        var berkas = BerkasKinerja(instansi: .uji, aturan: try aturanKasus("batas_atas_tampilan=100"))
        berkas.daftarIndikator = [
            Indikator(
                kode: "I1", simpul: "S1", nama: "BMD", satuan: "persen", konsolidasi: .terakhir,
                frekuensi: .triwulanan)
        ]
        berkas.daftarTarget = [
            Target(indikator: "I1", tahun: 2024, periode: .triwulan(2), sumber: .pk, nilai: .angka(25))
        ]
        berkas.daftarRealisasi = [
            Realisasi(indikator: "I1", tahun: 2024, periode: .triwulan(1), nilai: .angka(20)),
            Realisasi(indikator: "I1", tahun: 2024, periode: .triwulan(2), nilai: .angka(24)),
            Realisasi(indikator: "I1", tahun: 2023, periode: .triwulan(2), nilai: .angka(22)),
        ]
        let hitungan = Hitungan(berkas)
        let isian = try #require(
            hitungan.isian("I1", nilai: .angka(19), tahun: 2024, periode: .triwulan(2)))
        #expect(isian.target == .angka(25))
        #expect(isian.riwayat.map(\.sebutan) == ["TW II 2023", "TW I 2024"], "periode yang diisi tidak ikut")
        let kode = hitungan.peringatan("I1", nilai: .angka(19), tahun: 2024, periode: .triwulan(2)).map(\.kode)
        #expect(kode == [.kumulatifTurun])
        #expect(hitungan.peringatan("X", nilai: .angka(19), tahun: 2024, periode: .triwulan(2)).isEmpty)
        #expect(hitungan.wajibCatatan("I1", tahun: 2024, periode: .triwulan(2))?.pesan == "Di bawah target 25.")
        #expect(hitungan.wajibCatatan("I1", tahun: 2024, periode: .triwulan(1)) == nil, "tanpa target")
    }

    private func isian(_ kasus: [String: String]) throws -> IsianRealisasi {
        let rumus = try #require(RumusCapaian(rawValue: kasus["rumus_capaian"] ?? ""))
        let indikator = Indikator(
            kode: "I1", simpul: "S1", nama: "Uji", satuan: kasus["satuan"] ?? "", arah: rumus.arah ?? .naik,
            jenisNilai: rumus == .predikat ? .predikat : .angka, rumusCapaian: rumus,
            konsolidasi: try #require(Konsolidasi(rawValue: kasus["konsolidasi"] ?? "")),
            rumus: kasus["rumus"] ?? "", skalaPredikat: "akip")
        return IsianRealisasi(
            indikator: indikator, tahun: 2024, periode: try #require(Periode(kode: kasus["periode"] ?? "")),
            nilai: nilai(kasus["nilai"] ?? ""), target: target(kasus["target"] ?? ""),
            riwayat: try riwayat(kasus["riwayat"] ?? ""))
    }

    private func nilai(_ teks: String) -> NilaiRealisasi {
        switch realisasi(teks) {
        case .angka(let angka): .angka(angka)
        case .predikat(let predikat): .predikat(predikat)
        case .yaTidak(let terjadi): terjadi ? .ya : .tidak
        case .tidakDiukur: .tidakDiukur
        case .belumDilaporkan, .sementara, .tidakTerdefinisi: .belumDilaporkan
        }
    }

    /// `tw1/2024:5;tahun/2023:80`.
    private func riwayat(_ teks: String) throws -> [NilaiLampau] {
        try teks.split(separator: ";").map { satu in
            let bagian = satu.split { $0 == "/" || $0 == ":" }.map(String.init)
            return NilaiLampau(
                tahun: try #require(Int(bagian[1])), periode: try #require(Periode(kode: bagian[0])),
                nilai: try #require(Angka(kanonik: bagian[2])))
        }
    }
}

@Suite("Catatan wajib")
struct WajibCatatanTests {
    @Test(
        "diminta bila meleset dari target",
        arguments: [
            ("NAIK", "77.75", "74.28", "Di bawah target 77,75."), ("NAIK", "100", "100", ""),
            ("NAIK", "80", "98.96", ""), ("TURUN_SELISIH", "10", "12", "Di atas target 10."),
            ("RENTANG", "80-90", "70", "Di luar target 80–90."), ("RENTANG", "80-90", "85", ""),
            ("STABIL", "50", "49", "Di luar target 50."), ("PREDIKAT", "BB", "B", "Di bawah target BB."),
            ("YA_TIDAK", "ya", "tidak", "Belum mencapai target."),
            ("NAIK", "80", "N/A", "Tidak diukur, padahal ada target 80."), ("NAIK", "N/A", "N/A", ""),
            ("NAIK", "80", "", ""), ("NAIK", "", "74", ""),
            ("NAIK", "0", "4", "Capaian tidak dapat dihitung: target bernilai 0 sehingga pembaginya nol."),
            ("NAIK", "100", "99.999", ""),
        ])
    func meleset(_ rumus: String, _ teksTarget: String, _ teksNilai: String, _ pesan: String) throws {
        let aturan = try aturanKasus("")
        let rumusCapaian = try #require(RumusCapaian(rawValue: rumus))
        let indikator = Indikator(
            kode: "I1", simpul: "S1", nama: "Uji", arah: rumusCapaian.arah ?? .naik, rumusCapaian: rumusCapaian,
            skalaPredikat: "akip")
        let sasaran = target(teksTarget), nilai = realisasi(teksNilai)
        let capaian = capaian(nilai, terhadap: sasaran, indikator: indikator, menurut: aturan)
        let hasil = wajibCatatan(
            capaian: capaian, nilai: nilai, target: sasaran, arah: indikator.arah, menurut: aturan)
        #expect(hasil?.pesan ?? "" == pesan)
        if let hasil { #expect(hasil.tindakLanjut.hasPrefix("Catatan wajib sebelum diajukan: ")) }
    }

    @Test("batasnya dari aturan, dan pembatas capaian tidak menyembunyikannya")
    func batas() throws {
        let longgar = try aturanKasus("ambang_catatan_wajib=90")
        let indikator = Indikator(kode: "I1", simpul: "S1", nama: "Uji")
        func perlu(_ nilai: Angka) -> Bool {
            let capaian = capaian(.angka(nilai), terhadap: .angka(100), indikator: indikator, menurut: longgar)
            return wajibCatatan(
                capaian: capaian, nilai: .angka(nilai), target: .angka(100), arah: .naik, menurut: longgar) != nil
        }
        #expect(!perlu(95) && perlu(89))
    }

    @Test("satuan dikenali dalam segala ejaan")
    func satuan() {
        #expect(Satuan.sama("%", "Persen") && Satuan.sama("Prosentase", "persen") && Satuan.sama("Dokumen ", "dokumen"))
        #expect(Satuan.sama("Laporan / Dokumen", "dokumen") && !Satuan.sama("dokumen", "persen"))
        #expect(Indikator(kode: "", simpul: "", nama: "", satuan: "Rp.").satuanRupiah)
    }
}
