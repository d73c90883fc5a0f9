import Berkas
import Kinerja
import Storage

/// The form that takes a budget sheet.
struct ImporAnggaranPage: Sendable {
    var tempat: TempatKerja
    var formulir: Formulir
    var daftarVersi: [ButirPilihan]
    var daftarPeriode: [ButirPilihan]
    /// Largest upload in MB.
    var batas: Int
    var bolehUnduh = false
    var daftarMasalah: DaftarMasalahPage?

    init(_ hitungan: Hitungan, _ formulir: Formulir, tempat: TempatKerja, hari: Tanggal?, batas: Int) {
        self.tempat = tempat
        self.batas = batas
        daftarVersi = hitungan.versiTerbuka.map { ButirPilihan($0.kode, $0.nama) }
        daftarPeriode =
            Periode.semuaTriwulan.map { ButirPilihan($0.kode, $0.nama, kelompok: "Triwulan") }
            + [ButirPilihan(Periode.tahun.kode, "Setahun", kelompok: "Tahun")]
            + Periode.semuaBulan.map { ButirPilihan($0.kode, $0.nama, kelompok: "Bulan") }
        let awal: KeyValuePairs = [
            "versi": hitungan.versiAnggaranBerlaku(tahun: hitungan.tahun).kode,
            "periode": hitungan.periodeBelanja(pada: hari).kode, "satu_kolom": "pagu", "cara": "periode",
        ]
        self.formulir = formulir.ada("versi") ? formulir : Formulir(awal)
    }
}

/// A budget sheet and what its sender says about it.
struct KirimanLembarAnggaran: Sendable {
    /// Name under which a pasted block is kept.
    static let namaTempelan = "tempelan"

    var isi: Titipan
    var pilihan: PilihanLembarAnggaran

    /// - Throws: ``Penolakan/tidakSah(_:)`` with every field that cannot be taken.
    init(_ kiriman: Formulir, _ hitungan: Hitungan) throws(Penolakan) {
        var formulir = kiriman
        let pilihan = Self.pilihan(kiriman, hitungan, &formulir)
        let berkas = kiriman.berkas("berkas").flatMap { $0.isi.isEmpty ? nil : $0 }
        let tempelan = kiriman.teks("tempelan")
        if berkas == nil, tempelan.trimmed.isEmpty {
            formulir.catat("berkas", "Pilih berkas, atau tempel blok dari Excel di bawah.")
        } else if berkas != nil, !tempelan.trimmed.isEmpty {
            formulir.catat("tempelan", "Kirim salah satu saja: berkas, atau tempelan.")
        }
        try formulir.periksa()
        isi =
            berkas.map { Titipan(nama: $0.nama, isi: $0.isi) }
            ?? Titipan(nama: Self.namaTempelan, isi: Array(tempelan.utf8))
        self.pilihan = pilihan
    }

    /// What was uploaded before, with the choices of the address or form.
    init(_ isi: Titipan, _ kueri: Formulir, _ hitungan: Hitungan) throws(Penolakan) {
        var formulir = kueri
        pilihan = Self.pilihan(kueri, hitungan, &formulir)
        try formulir.periksa()
        self.isi = isi
    }

    private static func pilihan(
        _ kiriman: Formulir, _ hitungan: Hitungan, _ formulir: inout Formulir
    ) -> PilihanLembarAnggaran {
        let versi = VersiAnggaran(kode: kiriman.teks("versi")).flatMap { hitungan.versiTerbuka.contains($0) ? $0 : nil }
        let periode = Periode(kode: kiriman.teks("periode"))
        if versi == nil { formulir.catat("versi", "Pilih versi anggaran dari daftar.") }
        if periode == nil { formulir.catat("periode", "Pilih periode dari daftar.") }
        return PilihanLembarAnggaran(
            versi: versi ?? .murni, periode: periode ?? .tahun, kumulatif: kiriman.teks("cara") == "kumulatif",
            satuKolom: .init(rawValue: kiriman.teks("satu_kolom")) ?? .pagu)
    }

    func baca(_ hitungan: Hitungan) -> HasilLembarAnggaran {
        guard isi.nama == Self.namaTempelan else {
            let (daftar, masalah) = bacaLembarBebas(isi.isi, nama: isi.nama)
            if !masalah.isEmpty { return HasilLembarAnggaran(daftarMasalah: masalah) }
            return bacaLembarAnggaran(daftar, pilihan: pilihan, hitungan: hitungan)
        }
        guard let tempelan = Tempelan(String(decoding: isi.isi, as: UTF8.self)) else {
            let masalah = MasalahBerkas(
                .galat, asal: isi.nama, pesan: "Tempelan lebih dari \(Tempelan.selTerbanyak) sel.",
                perbaikan: "Salin bagian yang perlu saja, atau unggah berkasnya.")
            return HasilLembarAnggaran(daftarMasalah: [masalah])
        }
        return bacaLembarAnggaran([LembarBebas(tempelan)], pilihan: pilihan, hitungan: hitungan)
    }

    /// The choices as fields of an address or form.
    var isian: [(nama: String, nilai: String)] {
        [
            ("versi", pilihan.versi.kode), ("periode", pilihan.periode.kode),
            ("satu_kolom", pilihan.satuKolom.rawValue),
            ("cara", pilihan.kumulatif ? "kumulatif" : "periode"),
        ]
    }

    /// The grid that shows what was applied.
    func saringan(_ rencana: RencanaLembarAnggaran) -> SaringanAnggaran {
        SaringanAnggaran(
            versi: rencana.isian.pagu.map(\.fakta.versi).max() ?? pilihan.versi,
            periode: rencana.isian.realisasi.map(\.fakta.periode).max { $0.bulanTerakhir < $1.bulanTerakhir }
                ?? pilihan.periode)
    }
}
