import Kinerja
import Storage

/// The scale of an instansi in a year: the shipped ones to choose from, and the editor of an own one.
struct SkalaPage {
    /// A shipped scale.
    struct Nasional {
        var skala: Skala
        var terpilih: Bool
    }

    /// Versions the forms were built from.
    struct Versi: Equatable {
        var kepala = 0
        var setelan = 0
    }

    var pilih: PilihTempat
    var kalimat: String
    var berlaku: Skala
    var daftarNasional: [Nasional]
    var pilihan: Formulir
    var isian: IsianSkala
    /// The editor is in sight.
    var menyunting: Bool
    /// What was typed, checked; nil before it is.
    var pemeriksaan: PemeriksaanSkala?
    var versi: Versi
    var bentrokan: Bentrokan?
    var csrf: String

    init(_ aturan: AturanKinerja, versi: Versi, pilih: PilihTempat, csrf: String) {
        self.pilih = pilih
        berlaku = aturan.skala
        let sendiri = aturan.skala.kode == KepalaSkala.kodeLokal
        kalimat =
            "\(aturan.skala.nama), \(aturan.skala.pita.count) pita. "
            + (sendiri ? "Skala sendiri untuk tahun \(pilih.tempat.tahun)." : "Skala nasional.")
        daftarNasional = AturanNasional.bawaan.skala.map {
            Nasional(skala: $0, terpilih: !sendiri && $0.kode == aturan.skala.kode)
        }
        let setelan = aturan.setelan.first { $0.kunci == KunciAturan.skala.rawValue }
        pilihan = Formulir([
            "skala": sendiri ? "" : aturan.skala.kode, "dasar": setelan?.dasar ?? aturan.skala.dasarHukum,
        ])
        isian = IsianSkala(aturan.skala)
        menyunting = sendiri
        self.versi = versi
        self.csrf = csrf
    }
}

/// What the validator says of a typed scale, and what it would change.
struct PemeriksaanSkala {
    var skala: Skala
    /// Beside which field, and what.
    var daftarMasalah: [KesalahanIsian]
    /// Only of a sound scale.
    var pengaruh: PengaruhAturan?

    var sah: Bool { daftarMasalah.isEmpty }

    init(_ skala: Skala, _ formulir: Formulir, _ hitungan: Hitungan, tempat: TempatKerja) {
        self.skala = skala
        daftarMasalah = formulir.kesalahan
        guard daftarMasalah.isEmpty else { return }
        var aturan = hitungan.aturan
        aturan.skala = skala
        pengaruh = PengaruhAturan(hitungan, hitungan.menurut(aturan), tempat: tempat)
    }
}
