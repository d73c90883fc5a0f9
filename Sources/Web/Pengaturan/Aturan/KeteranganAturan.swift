import Kinerja

/// Rules that are read together.
enum KelompokAturan: String, CaseIterable {
    case batas, rerata, cetakan, efisiensi, peringatan, lain

    var nama: String {
        switch self {
        case .batas: "Batas capaian dan target nol"
        case .rerata: "Rata-rata, predikat, dan skala"
        case .cetakan: "Angka yang dicetak"
        case .efisiensi: "Efisiensi"
        case .peringatan: "Peringatan saat mengisi"
        case .lain: "Perjanjian dan nama aturan"
        }
    }

    var daftarKunci: [KunciAturan] { KunciAturan.allCases.filter { $0.kelompok == self } }
}

/// How a rule is typed.
enum MasukanAturan: Equatable {
    case teks
    /// A number; the word stands for none or for another rule.
    case angka(kata: String?)
    case bilangan(ClosedRange<Int>, kata: String?)
    case pilihan([ButirAturan])
    /// Chosen on a page of its own.
    case skala

    struct ButirAturan: Equatable {
        var kode: String
        var nama: String
    }
}

extension KunciAturan {
    var kelompok: KelompokAturan {
        switch self {
        case .batasAtasTampilan, .batasAtasRerata, .batasAtasEfisiensi, .batasBawah, .turunTargetNolTercapai,
            .turunTargetNolTerlampaui, .turunRasioRealisasiNol:
            .batas
        case .caraRerata, .caraPredikat, .skala, .desimalKlasifikasi: .rerata
        case .desimalCapaian, .desimalSerapan, .desimalEfisiensi, .pembulatan, .nolBelakang: .cetakan
        case .efisiensi, .nilaiEfisiensiTengah, .nilaiEfisiensiLebar, .pagarSerapanRendah, .pagarCapaianTinggi:
            .efisiensi
        case .ambangCapaianTinggi, .ambangLonjakan, .ambangDekat, .ambangPersenTerkecil, .ambangPersenTerbesar,
            .ambangMemburuk, .ambangCatatanWajib:
            .peringatan
        case .kode, .uraian, .tenggatPerjanjian: .lain
        }
    }

    var masukan: MasukanAturan {
        switch self {
        case .kode, .uraian: .teks
        case .batasAtasTampilan, .batasAtasRerata, .batasAtasEfisiensi, .batasBawah: .angka(kata: "tanpa")
        case .turunRasioRealisasiNol: .angka(kata: "batas")
        case .desimalCapaian, .desimalSerapan, .desimalEfisiensi: .bilangan(0...6, kata: nil)
        case .desimalKlasifikasi: .bilangan(0...6, kata: "tanpa")
        case .tenggatPerjanjian: .bilangan(0...12, kata: nil)
        case .caraRerata:
            .pilihan([
                .init(kode: "per_sasaran", nama: "Rata-rata dari rata-rata tiap sasaran"),
                .init(kode: "per_indikator", nama: "Rata-rata semua indikator"),
            ])
        case .caraPredikat:
            .pilihan([
                .init(kode: "tercapai", nama: "Penuh bila predikat target tercapai"),
                .init(kode: "rasio", nama: "Rasio nilai predikat"),
            ])
        case .pembulatan: .pilihan(Pembulatan.allCases.map { .init(kode: $0.rawValue, nama: $0.sebutan) })
        case .nolBelakang:
            .pilihan([
                .init(kode: "ya", nama: "Ya, 100 dicetak 100,00"), .init(kode: "tidak", nama: "Tidak, 100 dicetak 100"),
            ])
        case .efisiensi:
            .pilihan(VarianEfisiensi.allCases.map { .init(kode: $0.rawValue, nama: "\($0.rawValue): \($0.rumus)") })
        case .skala: .skala
        case .turunTargetNolTercapai, .turunTargetNolTerlampaui, .nilaiEfisiensiTengah, .nilaiEfisiensiLebar,
            .pagarSerapanRendah, .pagarCapaianTinggi, .ambangCapaianTinggi, .ambangLonjakan, .ambangDekat,
            .ambangPersenTerkecil, .ambangPersenTerbesar, .ambangMemburuk, .ambangCatatanWajib:
            .angka(kata: nil)
        }
    }

    /// What the rule does, with an example, for who has to decide on it.
    var penjelasan: String {
        switch self {
        case .kode: "Tanda pengenal kumpulan aturan ini; dicetak pada kertas kerja."
        case .uraian: "Nama kumpulan aturan ini; dicetak pada kertas kerja."
        case .batasAtasTampilan:
            "Capaian di atas batas dicetak sebesar batas. Realisasi 113,5 dari target 100 dengan batas 100 dicetak 100. Nilai mentah tetap disimpan dan terbaca di kaca bening."
        case .batasAtasRerata:
            "Capaian di atas batas masuk rata-rata sebesar batas, supaya satu indikator yang sangat tinggi tidak menutupi yang rendah."
        case .batasAtasEfisiensi: "Capaian di atas batas masuk perhitungan efisiensi sebesar batas."
        case .batasBawah:
            "Capaian di bawah batas dicetak sebesar batas. Tanpa batas, rumus menurun dapat menghasilkan nilai negatif."
        case .turunTargetNolTercapai:
            "Target 0 kasus dan terjadi 0 kasus: rumus membagi dengan nol, jadi capaiannya ditetapkan di sini."
        case .turunTargetNolTerlampaui: "Target 0 kasus tetapi terjadi beberapa kasus: capaiannya ditetapkan di sini."
        case .turunRasioRealisasiNol:
            "Rumus target dibagi realisasi saat realisasi 0: capaiannya ditetapkan di sini, atau sama dengan batas atas yang dicetak."
        case .caraRerata:
            "Kedua cara memberi angka yang berbeda bila banyaknya indikator tiap sasaran tidak sama. Laporan memakai satu cara saja."
        case .caraPredikat:
            "Indikator seperti nilai AKIP atau opini: target BB dan realisasi A dapat dihitung 100 (tercapai) atau lebih (rasio)."
        case .desimalCapaian:
            "Banyaknya angka di belakang koma pada persen capaian yang dicetak. Perhitungan tetap memakai nilai utuh."
        case .desimalSerapan: "Banyaknya angka di belakang koma pada persen serapan anggaran."
        case .desimalEfisiensi: "Banyaknya angka di belakang koma pada angka efisiensi."
        case .pembulatan:
            "Cara membulatkan angka yang dicetak: setengah ke atas (2,345 menjadi 2,35) atau dipotong (2,349 menjadi 2,34)."
        case .nolBelakang: "Apakah nol di belakang koma ikut dicetak."
        case .skala:
            "Skala yang memberi predikat pada capaian. Pilih skala nasional atau susun sendiri di halaman Skala."
        case .desimalKlasifikasi:
            "Capaian dibulatkan sebanyak ini sebelum dicocokkan dengan skala, supaya predikat sesuai dengan angka yang dibaca. 90,004 dengan dua desimal dinilai sebagai 90."
        case .efisiensi: "Rumus efisiensi yang dipakai semua tabel. Satu laporan memakai satu rumus."
        case .nilaiEfisiensiTengah: "Nilai efisiensi (0 sampai 100) bila efisiensinya nol."
        case .nilaiEfisiensiLebar: "Efisiensi sebesar ini memberi nilai penuh; di antaranya sebanding."
        case .pagarSerapanRendah:
            "Serapan di bawah ini, bersama capaian yang sangat tinggi, diberi tanda periksa target."
        case .pagarCapaianTinggi: "Capaian di atas ini, bersama serapan yang rendah, diberi tanda periksa target."
        case .ambangCapaianTinggi:
            "Saat realisasi diisi, capaian di atas ini diminta dilihat sekali lagi. Nilainya tetap dapat disimpan."
        case .ambangLonjakan:
            "Nilai yang sekian kali lebih besar atau lebih kecil daripada target dan nilai lalu dianggap mungkin salah ketik."
        case .ambangDekat: "Nilai yang tidak lebih dari sekian kali target atau nilai lalu masih dianggap wajar."
        case .ambangPersenTerkecil: "Nilai bersatuan persen di bawah ini diminta dilihat sekali lagi."
        case .ambangPersenTerbesar: "Nilai bersatuan persen di atas ini diminta dilihat sekali lagi."
        case .ambangMemburuk:
            "Nilai yang memburuk sebanyak ini terhadap periode yang sama tahun lalu diminta dilihat sekali lagi."
        case .ambangCatatanWajib: "Capaian di bawah ini tidak dapat diajukan tanpa catatan sebab dan tindak lanjut."
        case .tenggatPerjanjian:
            "Batas waktu menandatangani perjanjian kinerja, dihitung sejak dokumen anggaran disahkan."
        }
    }

    /// Never changes a printed figure.
    var hanyaPeringatan: Bool { kelompok == .peringatan || kelompok == .lain }
}

extension Pembulatan {
    var sebutan: String {
        switch self {
        case .setengahKeAtas: "Setengah ke atas"
        case .potong: "Dipotong"
        }
    }
}

extension KunciAturan {
    /// A canonical value as people read it: `0.5` -> `0,5`, `tanpa` -> `tanpa batas`.
    func cetak(_ nilai: String) -> String {
        switch masukan {
        case .teks: return nilai
        case .angka, .bilangan:
            if let angka = Angka(kanonik: nilai) { return angka.cetak() }
            return Self.kata(nilai, self)
        case .pilihan(let daftar): return daftar.first { $0.kode == nilai }?.nama ?? nilai
        case .skala: return AturanNasional.bawaan.skala.first { $0.kode == nilai }?.nama ?? nilai
        }
    }

    static func kata(_ kata: String, _ kunci: KunciAturan) -> String {
        switch kata {
        case "tanpa": kunci == .desimalKlasifikasi ? "tanpa pembulatan" : "tanpa batas"
        case "batas": "sama dengan batas atas yang dicetak"
        default: kata
        }
    }
}
