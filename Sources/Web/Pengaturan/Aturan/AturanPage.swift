import Kinerja
import Storage

/// Every rule of an instansi in a year: what is in force, on what ground, and what the nation does.
struct DaftarAturanPage {
    struct Kelompok {
        var nama: String
        var baris: [BarisAturan]
    }

    var pilih: PilihTempat
    var kalimat: String
    var kelompok: [Kelompok]

    init(_ aturan: AturanKinerja, pilih: PilihTempat) {
        self.pilih = pilih
        kelompok = KelompokAturan.allCases.map { satu in
            Kelompok(
                nama: satu.nama,
                baris: satu.daftarKunci.compactMap { BarisAturan($0, aturan, tahun: pilih.tempat.tahun) })
        }
        let sendiri = kelompok.flatMap(\.baris).count(where: \.sendiri)
        kalimat =
            (sendiri == 0
                ? "Semua aturan mengikuti bawaan nasional."
                : "\(sendiri) aturan ditetapkan sendiri, selebihnya mengikuti bawaan nasional.")
            + " Skala: \(aturan.skala.nama)."
    }
}

/// One rule as a line of the list.
struct BarisAturan {
    var kunci: KunciAturan
    var nama: String
    var satuan: String
    /// In force.
    var nilai: String
    var dasar: String
    /// Differs from the nation by a setting of its own.
    var sendiri: Bool
    var nasional: String
    var dasarNasional: String
    var keyakinan: String

    /// Nil for a key the national table does not know in that year.
    init?(_ kunci: KunciAturan, _ aturan: AturanKinerja, tahun: Int) {
        guard let (butir, bawaan) = AturanNasional.bawaan.berlaku(kunci, tahun: tahun) else { return nil }
        let setelan = aturan.setelan.first { $0.kunci == kunci.rawValue }
        self.kunci = kunci
        nama = butir.uraian
        satuan = butir.satuan
        nilai = kunci.cetak(setelan?.nilai ?? bawaan.nilai)
        dasar = setelan.map(\.dasar) ?? bawaan.dasarHukum
        sendiri = setelan != nil
        nasional = kunci.cetak(bawaan.nilai)
        dasarNasional = bawaan.dasarHukum
        keyakinan = bawaan.sebutanKeyakinan
        // The own scale stands above the choice of one.
        if kunci == .skala, aturan.skala.kode == KepalaSkala.kodeLokal {
            (nilai, dasar, sendiri) = (aturan.skala.nama, aturan.skala.dasarHukum, true)
        }
    }
}

/// One rule, with the form that changes it.
struct AturanPage {
    var pilih: PilihTempat
    var baris: BarisAturan
    var formulir: Formulir
    /// Version of the setting; 0 = there is none.
    var versi: Int
    var riwayat: [ButirJejak]
    var bentrokan: Bentrokan?
    var csrf: String

    init(
        _ baris: BarisAturan, setelan: AturanKinerja.Setelan?, bawaan: String, versi: Int, riwayat: [ButirJejak],
        pilih: PilihTempat, csrf: String
    ) {
        self.pilih = pilih
        self.baris = baris
        formulir = Self.formulir(baris.kunci, nilai: setelan?.nilai ?? bawaan, dasar: setelan?.dasar ?? "")
        self.versi = versi
        self.riwayat = riwayat
        self.csrf = csrf
    }

    private static func formulir(_ kunci: KunciAturan, nilai: String, dasar: String) -> Formulir {
        let kata = kunci.kata
        let berkata = nilai == kata
        let angka = Angka(kanonik: nilai).map { $0.cetak() } ?? nilai
        return Formulir([
            "nilai": berkata ? "" : kunci.masukan == .teks ? nilai : kunci.berangka ? angka : nilai,
            "kata": berkata ? "1" : "", "dasar": dasar,
        ])
    }

    /// The setting that was typed, in canonical notation.
    static func baca(_ formulir: inout Formulir, _ kunci: KunciAturan, tahun: Int) -> AturanKinerja.Setelan? {
        let nilai: String?
        switch kunci.masukan {
        case .teks: nilai = formulir.wajib("nilai", "Isi aturan", paling: 200)
        case .angka, .bilangan:
            nilai = kunci.kata != nil && formulir.centang("kata") ? kunci.kata : angka(&formulir)
        case .pilihan, .skala: nilai = formulir.wajib("nilai", "Pilihan", paling: 100)
        }
        let dasar = formulir.wajib("dasar", "Dasar hukum", paling: 500)
        guard let nilai, let dasar else { return nil }
        let setelan = AturanKinerja.Setelan(kunci: kunci.rawValue, nilai: nilai, dasar: dasar)
        do throws(KesalahanAturan) {
            _ = try AturanKinerja.berlaku(tahun: tahun, setelan: [setelan])
            return setelan
        } catch {
            formulir.catat("nilai", kunci.kesalahan(error))
            return nil
        }
    }

    private static func angka(_ formulir: inout Formulir) -> String? {
        let angka = formulir.angka("nilai", "Isi aturan")
        if angka == nil, formulir.salah("nilai") == nil { formulir.catat("nilai", "Isi aturan belum diisi.") }
        return angka?.description
    }
}

extension KunciAturan {
    /// The word that may stand instead of a number.
    var kata: String? {
        switch masukan {
        case .angka(let kata), .bilangan(_, let kata): kata
        case .teks, .pilihan, .skala: nil
        }
    }

    var berangka: Bool {
        switch masukan {
        case .angka, .bilangan: true
        case .teks, .pilihan, .skala: false
        }
    }

    /// Without the key and the canonical notation, which nobody typed.
    fileprivate func kesalahan(_ error: KesalahanAturan) -> String {
        switch error {
        case .nilaiSalah(_, let nilai, let harapan):
            "\u{201C}\(cetak(nilai))\u{201D} tidak dapat dipakai. Isi dengan \(harapan.replacing("0.5", with: "0,5"))."
        case .kunciTakDikenal: error.pesan
        }
    }
}

/// What a change of rules would do, shown before it is stored.
struct PratinjauAturanPage {
    var judul: String
    var kalimat: String
    var sebelum: String
    var sesudah: String
    var pengaruh: PengaruhAturan
    /// The rule never touches a printed figure.
    var hanyaPeringatan: Bool
    var alamat: Alamat
    var batal: Alamat
    var remah: [(teks: String, alamat: Alamat)]
    /// Sent again with the answer.
    var isian: [(nama: String, isi: String)]
    var csrf: String
}
