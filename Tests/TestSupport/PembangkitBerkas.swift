package import Kinerja

/// Makes sound but unruly berkas: every sheet, awkward texts, long numbers.
package struct PembangkitBerkas {
    private var acak: Pengacak
    private var berkas: BerkasKinerja

    package static func berkas(benih: UInt64) throws -> BerkasKinerja {
        var pembangkit = try PembangkitBerkas(benih: benih)
        pembangkit.isiOrganisasi()
        pembangkit.isiPohon()
        pembangkit.isiIndikator()
        pembangkit.isiPengukuran()
        pembangkit.isiAnggaran()
        pembangkit.isiKeterangan()
        return pembangkit.berkas
    }

    private init(benih: UInt64) throws {
        acak = Pengacak(benih: benih)
        let tahun = Int.random(in: 2016...2030, using: &acak)
        let instansi = Instansi(
            kode: "dinas", nama: "n", tingkat: .kota, wilayah: "w", tahun: tahun, renstraDari: tahun - 2,
            renstraSampai: tahun + 2)
        berkas = BerkasKinerja(instansi: instansi, aturan: try .berlaku(tahun: tahun))
        try isiInstansi()
    }

    // MARK: Raw material

    private static let potongan = [
        "Meningkatnya", "kerukunan", "a,b", "c;d", "\"kutip\"", "baris\nbaru", "é ñ ≤ 90", "=1+1", "_x0041_", "<&>",
        "'petik", "1.234", "N/A", "ya", "100%", "tab\tdalam", "{{I1.capaian|%}}", "**tebal**", "-", "😀", "#", "@x",
    ]

    private mutating func teks(_ banyak: ClosedRange<Int> = 1...6) -> String {
        (0..<Int.random(in: banyak, using: &acak)).map { _ in Self.potongan.randomElement(using: &acak) ?? "" }
            .joined(separator: " ")
    }

    private mutating func teksBoleh() -> String { mungkin() ? teks() : "" }

    private mutating func mungkin(_ satuDari: Int = 2) -> Bool { Int.random(in: 0..<satuDari, using: &acak) == 0 }

    private mutating func angka() -> Angka {
        let bulat = UInt64.random(in: 0...UInt64(1) << UInt64.random(in: 1...60, using: &acak), using: &acak)
        let pecahan = mungkin() ? ".\(Int.random(in: 0...99_999_999, using: &acak))" : ""
        return Angka(kanonik: "\(mungkin(9) ? "-" : "")\(bulat)\(pecahan)") ?? .nol
    }

    private mutating func positif(_ sampai: Int = 100_000) -> Angka {
        Angka(kanonik: "\(Int.random(in: 2...sampai, using: &acak)).\(Int.random(in: 0...999, using: &acak))") ?? 2
    }

    private mutating func uang() -> Rupiah {
        Rupiah(Int64.random(in: 0...Int64(1) << Int64.random(in: 1...46, using: &acak), using: &acak))
    }

    private mutating func tanggal() -> Tanggal? {
        mungkin(4)
            ? nil
            : Tanggal(
                tahun: Int.random(in: 1900...2100, using: &acak), bulan: Int.random(in: 1...12, using: &acak),
                hari: Int.random(in: 1...28, using: &acak))
    }

    private mutating func pilih<Nilai: CaseIterable>(_ jenis: Nilai.Type) -> Nilai {
        // Enumerations of the domain are never empty.
        Nilai.allCases.randomElement(using: &acak).unsafelyUnwrapped
    }

    private mutating func pilih<Unsur>(_ daftar: [Unsur]) -> Unsur {
        daftar.randomElement(using: &acak).unsafelyUnwrapped
    }

    private mutating func beberapa() -> Range<Int> { 0..<Int.random(in: 0...4, using: &acak) }
}

extension PembangkitBerkas {
    private mutating func isiInstansi() throws {
        let tahun = berkas.instansi.tahun
        berkas.instansi = Instansi(
            kode: "dinas-\(tahun)", nama: teks(), namaSingkat: teksBoleh(), tingkat: pilih(Instansi.Tingkat.self),
            wilayah: teks(), pemda: teksBoleh(), tahun: tahun, renstraDari: tahun - 2, renstraSampai: tahun + 2,
            versiRenstra: pilih(["murni", "perubahan-1", "perubahan-3"]), tempat: teksBoleh(), alamat: teksBoleh(),
            laman: teksBoleh(), kepala: "J0", atasan: teksBoleh(), tanggalLaporan: tanggal(),
            versiNomenklatur: teksBoleh(), sistematika: teksBoleh(), warna: mungkin() ? "#1B4F72" : "",
            huruf: teksBoleh())
        let setelan: [AturanKinerja.Setelan] = [
            .init(kunci: "batas_atas_tampilan", nilai: pilih(["120", "tanpa", "99.5"]), dasar: teksBoleh()),
            .init(kunci: "uraian", nilai: teks()), .init(kunci: "nol_belakang", nilai: pilih(["ya", "tidak"])),
            .init(kunci: "efisiensi", nilai: pilih(VarianEfisiensi.self).rawValue, dasar: "Perwali"),
            .init(kunci: "turun_rasio_realisasi_nol", nilai: pilih(["batas", "100", "0"])),
        ]
        berkas.aturan = try .berlaku(tahun: tahun, setelan: setelan.shuffled(using: &acak).dropLast(2).map { $0 })
        if mungkin() {
            let batas = positif(90)
            berkas.aturan.skala = Skala(
                kode: "lokal", nama: teks(), dasarHukum: teksBoleh(), pembulatanAwal: mungkin() ? 2 : nil,
                pita: [
                    Pita(
                        predikat: "Baik", min: batas, minTermasuk: true, maks: nil, maksTermasuk: mungkin(),
                        warna: "#00FF00", teks: teksBoleh()),
                    Pita(predikat: "Kurang", min: nil, minTermasuk: false, maks: batas, maksTermasuk: false),
                ], catatan: teksBoleh())
        }
    }

    private mutating func isiOrganisasi() {
        berkas.daftarUnit = (0..<3).map {
            Unit(kode: "U\($0)", nama: teks(), induk: $0 > 0 ? "U0" : "", tugas: teksBoleh())
        }
        berkas.daftarJabatan = (0..<3).map { nomor in
            Jabatan(
                kode: "J\(nomor)", nama: teks(), induk: nomor > 0 ? "J0" : "", unit: mungkin() ? "U1" : "",
                pejabat: mungkin() ? "[nama pejabat]" : "", nip: pilih(["", "[NIP]"]), pangkat: teksBoleh(),
                status: pilih(Jabatan.Status.self), mulai: tanggal(), selesai: nil)
        }
    }

    private mutating func isiPohon() {
        berkas.daftarSimpul = [
            Simpul(kode: "T1", jenis: .tujuan, uraian: teks()),
            Simpul(kode: "S1", induk: "T1", jenis: .sasaran, uraian: teks(), pengampu: "U1"),
            Simpul(kode: "S2", induk: "S1", jenis: .sasaranKhusus, uraian: teks()),
        ]
        for nomor in 1...3 {
            berkas.daftarSimpul.append(
                Simpul(
                    kode: "P\(nomor)", induk: pilih(["S1", "S2"]), jenis: .program, uraian: teks(),
                    nomenklatur: mungkin() ? "8.01.0\(nomor)" : "", pengampu: pilih(["", "J1"])))
            for urutan in beberapa() {
                berkas.daftarSimpul.append(
                    Simpul(kode: "P\(nomor).\(urutan)", induk: "P\(nomor)", jenis: .kegiatan, uraian: teks()))
            }
        }
        let porsi = Angka(Int.random(in: 1...99, using: &acak))
        berkas.daftarDukungan = [
            Dukungan(simpul: "P1", mendukung: "S1", pembebanan: .porsi, porsi: porsi, keterangan: teksBoleh()),
            Dukungan(simpul: "P1", mendukung: "I1", pembebanan: .porsi, porsi: .seratus - porsi),
            Dukungan(simpul: "P2", mendukung: "S2", pembebanan: pilih([.penuh, .tanpa])),
        ]
        for _ in beberapa() {
            berkas.daftarStrategi.append(Strategi(simpul: "S1", jenis: pilih(Strategi.Jenis.self), uraian: teks()))
        }
    }

    private mutating func isiIndikator() {
        for nomor in 1...Int.random(in: 1...6, using: &acak) {
            let jenis = nomor == 1 ? .angka : pilih(JenisNilai.self)
            let rumus: RumusCapaian =
                switch jenis {
                case .predikat: .predikat
                case .yaTidak: .yaTidak
                case .tahapan: .naik
                case .angka: pilih([.naik, .turunSelisih, .turunRasio, .rentang, .rentangTurun, .stabil])
                }
            berkas.daftarIndikator.append(
                Indikator(
                    kode: "I\(nomor)", simpul: pilih(["S1", "S2", "P1"]), nama: teks(),
                    satuan: pilih(["Persen", "Indeks", "", "%"]),
                    arah: rumus.arah ?? pilih(Arah.self), jenisNilai: jenis, rumusCapaian: rumus,
                    konsolidasi: pilih([.terakhir, .tahunan]), frekuensi: pilih(Frekuensi.self),
                    rumus: mungkin() ? "a / b * 100" : "", formula: teksBoleh(), definisi: teksBoleh(),
                    sumberData: teksBoleh(),
                    penanggungJawab: teksBoleh(), keterbatasan: teksBoleh(), iku: mungkin(),
                    bobot: mungkin() ? positif() : nil,
                    skalaPredikat: jenis == .predikat ? pilih(["akip", "opini_bpk"]) : "",
                    desimal: mungkin() ? Int.random(in: 0...6, using: &acak) : nil))
        }
        for urutan in beberapa() {
            berkas.daftarKeluaran.append(Keluaran(kode: "K\(urutan)", program: "P1", uraian: teks(), indikator: "I1"))
        }
    }

    private mutating func isiPengukuran() {
        for indikator in berkas.daftarIndikator {
            let tahun = berkas.instansi.tahun
            for (sumber, tahunTarget) in [
                (SumberTarget.pk, tahun), (.renstra, tahun + 1), (.pkPerubahan(1), tahun), (.renja, tahun - 1),
            ] {
                berkas.daftarTarget.append(
                    Target(
                        indikator: indikator.kode, tahun: tahunTarget, periode: .tahun, sumber: sumber,
                        nilai: nilaiTarget(indikator), catatan: teksBoleh()))
            }
            for periode in indikator.frekuensi.periodeWajib { isiRealisasi(indikator, tahun, periode) }
            isiRealisasi(indikator, tahun - 1, .tahun)
        }
    }

    private mutating func nilaiTarget(_ indikator: Indikator) -> NilaiTarget {
        if mungkin(6) { return .tidakDiukur }
        switch indikator.jenisNilai {
        case .predikat: return .predikat(indikator.skalaPredikat == "akip" ? "BB" : "WTP")
        case .yaTidak: return .ya
        case .tahapan: return .angka(.seratus)
        case .angka:
            guard indikator.arah == .rentang else { return .angka(angka()) }
            let bawah = positif()
            return .rentang(bawah, bawah + positif())
        }
    }

    private mutating func isiRealisasi(_ indikator: Indikator, _ tahun: Int, _ periode: Periode) {
        var nilai = nilaiRealisasi(indikator)
        if !indikator.rumus.isEmpty, indikator.jenisNilai == .angka, mungkin() {
            nilai = .dariKomponen
            for nama in ["a", "b"] {
                berkas.daftarKomponen.append(
                    Komponen(
                        indikator: indikator.kode, tahun: tahun, periode: periode, nama: nama, nilai: angka(),
                        satuan: teksBoleh(), keterangan: teksBoleh()))
            }
        }
        berkas.daftarRealisasi.append(
            Realisasi(
                indikator: indikator.kode, tahun: tahun, periode: periode, nilai: nilai,
                tahunData: mungkin() ? tahun - 1 : nil, statusAngka: pilih(Realisasi.StatusAngka.self),
                capaianTerbit: mungkin() ? positif() : nil, bukti: teksBoleh(), catatan: teksBoleh()))
    }

    private mutating func nilaiRealisasi(_ indikator: Indikator) -> NilaiRealisasi {
        if mungkin(6) { return pilih([.tidakDiukur, .belumDilaporkan]) }
        switch indikator.jenisNilai {
        case .predikat: return .predikat(indikator.skalaPredikat == "akip" ? "A" : "WDP")
        case .yaTidak: return pilih([.ya, .tidak])
        case .tahapan, .angka: return .angka(angka())
        }
    }

    private mutating func isiAnggaran() {
        let tahun = berkas.instansi.tahun
        for versi in [VersiAnggaran.murni, .perubahan(1), .perubahan(2)] where versi == .murni || mungkin() {
            for program in ["P1", "P2", "P3"] {
                let anak = berkas.daftarSimpul.filter { $0.induk == program }.map(\.kode)
                let nilai = anak.map { _ in uang() }
                for (kode, satu) in zip(anak, nilai) {
                    berkas.daftarPagu.append(
                        Pagu(simpul: kode, tahun: tahun, versi: versi, nilai: satu, sumberDana: pilih(["APBD", "DAK"])))
                }
                if mungkin() || anak.isEmpty {
                    berkas.daftarPagu.append(
                        Pagu(simpul: program, tahun: tahun, versi: versi, nilai: anak.isEmpty ? uang() : nilai.jumlah))
                }
            }
        }
        berkas.daftarPagu.append(Pagu(simpul: "TOTAL", tahun: tahun - 1, versi: .murni, nilai: uang()))
        for periode in Periode.semuaTriwulan {
            berkas.daftarRealisasiAnggaran.append(
                RealisasiAnggaran(simpul: "P1", tahun: tahun, periode: periode, nilai: uang()))
        }
        let rincian = (0..<3).map {
            Belanja(
                uraian: "Rincian \($0)", induk: "Kelompok", tahun: tahun, pagu: uang(),
                realisasi: mungkin() ? uang() : nil)
        }
        berkas.daftarBelanja = [Belanja(uraian: "Kelompok", tahun: tahun, pagu: rincian.map(\.pagu).jumlah)] + rincian
        for _ in beberapa() {
            berkas.daftarHibah.append(
                Hibah(
                    penerima: teks(), kebutuhan: teksBoleh(), tahun: tahun, pagu: uang(),
                    realisasi: mungkin() ? uang() : nil))
        }
    }

    private mutating func isiKeterangan() {
        let tahun = berkas.instansi.tahun
        for versi in 0...1 {
            berkas.daftarPerjanjian.append(
                PerjanjianKinerja(
                    kode: "PK1", versi: versi, pihakPertama: "J0", pihakKedua: teks(), tanggal: nil,
                    tempat: teksBoleh(),
                    alasan: versi > 0 ? pilih(PerjanjianKinerja.AlasanPerubahan.self) : nil, uraianAlasan: teksBoleh(),
                    daftarIndikator: berkas.daftarIndikator.map(\.kode).filter { _ in mungkin() },
                    daftarSimpul: pilih([[], ["P1", "P2"]])))
        }
        berkas.daftarRencanaAksi = [
            RencanaAksi(
                indikator: "I1", langkah: teks(), simpul: pilih(["", "P1"]), triwulan: (0..<4).map { _ in teksBoleh() },
                penanggungJawab: teksBoleh(), kemajuan: teksBoleh())
        ]
        berkas.daftarAnalisis = [
            Analisis(indikator: "I1", jenis: .sebab, uraian: teks()),
            Analisis(
                indikator: "S1", jenis: .tidakTersedia, uraian: teks(),
                nomorAnalisis: Int.random(in: 1...7, using: &acak)),
        ]
        for _ in beberapa() {
            berkas.daftarPembanding.append(
                Pembanding(
                    indikator: "I1", tahun: tahun, jenis: pilih(Pembanding.Jenis.self), nama: teks(),
                    nilai: mungkin() ? angka() : nil, peringkat: mungkin() ? 3 : nil, sumber: teksBoleh()))
        }
        for urutan in beberapa() {
            berkas.daftarSumberDaya.append(
                SumberDaya(
                    jenis: pilih(SumberDaya.Jenis.self), kelompok: teks(), baris: "baris \(urutan)", kolom: teksBoleh(),
                    jumlah: urutan * 7, satuan: teksBoleh(), keterangan: teksBoleh()))
        }
        for _ in beberapa() {
            berkas.daftarIsu.append(Isu(jenis: pilih(Isu.Jenis.self), uraian: teks()))
        }
        for _ in beberapa() {
            berkas.daftarDasarHukum.append(teks())
        }
        for urutan in beberapa() {
            berkas.daftarRekomendasi.append(
                Rekomendasi(
                    tahun: tahun - urutan, sumber: teksBoleh(), uraian: teks(), tindakLanjut: teksBoleh(),
                    status: pilih(Rekomendasi.Status.self), penanggungJawab: teksBoleh()))
        }
        for _ in beberapa() {
            berkas.daftarPenghargaan.append(
                Penghargaan(tahun: tahun, nama: teks(), pemberi: teksBoleh(), keterangan: teksBoleh()))
        }
        for urutan in beberapa() {
            berkas.daftarLampiran.append(
                Lampiran(
                    kode: "L\(urutan)", jenis: pilih(Lampiran.Jenis.self), berkas: "gambar \(urutan).png",
                    keterangan: teksBoleh(), alternatif: teks(), bagian: pilih(["", "saran"]),
                    isi: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, UInt8(urutan)]))
        }
        for kunci in ["saran", "kesimpulan", "latar-belakang"] where mungkin() {
            berkas.narasi[kunci] = (0..<Int.random(in: 1...4, using: &acak)).map { _ in teks() }.joined(
                separator: "\n\n")
        }
        if mungkin(8) { berkas.narasi["capaian"] = (0..<700).map { _ in teks(6...6) }.joined(separator: "\n\n") }
    }
}
