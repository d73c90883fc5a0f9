package import Documents
package import Kinerja

/// Everything an agreement prints, as finished values: made from facts, or from what was frozen when it was signed.
package struct NaskahPerjanjian: Sendable, Equatable {
    /// A target as printed, and the value behind it.
    package struct Nilai: Sendable, Equatable {
        package var teks: String
        package var nilai: NilaiTarget

        package init(teks: String, nilai: NilaiTarget) {
            self.teks = teks
            self.nilai = nilai
        }
    }

    package struct Janji: Sendable, Equatable {
        /// Kode of the indicator.
        package var kode: String
        package var nama: String
        package var satuan: String
        package var target: [Periode: Nilai]

        package init(kode: String, nama: String, satuan: String, target: [Periode: Nilai]) {
            self.kode = kode
            self.nama = nama
            self.satuan = satuan
            self.target = target
        }
    }

    /// Indicators under their node.
    package struct Kelompok: Sendable, Equatable {
        /// Nil when the node is not known.
        package var jenis: Simpul.Jenis?
        package var uraian: String
        package var daftarJanji: [Janji]

        package init(jenis: Simpul.Jenis?, uraian: String, daftarJanji: [Janji]) {
            self.jenis = jenis
            self.uraian = uraian
            self.daftarJanji = daftarJanji
        }
    }

    package struct Anggaran: Sendable, Equatable {
        /// Kode of the node.
        package var kode: String
        package var jenis: Simpul.Jenis?
        package var uraian: String
        package var pagu: Rupiah
        /// Another node of the table holds this budget, too.
        package var dalamInduk: Bool
        package var sumberDana: String

        package init(
            kode: String, jenis: Simpul.Jenis?, uraian: String, pagu: Rupiah, dalamInduk: Bool = false,
            sumberDana: String = ""
        ) {
            self.kode = kode
            self.jenis = jenis
            self.uraian = uraian
            self.pagu = pagu
            self.dalamInduk = dalamInduk
            self.sumberDana = sumberDana
        }
    }

    package var tahun: Int
    package var versi: Int
    package var namaInstansi: String
    package var wilayah: String
    package var tema: Theme
    package var pertama: PihakPerjanjian
    /// Nil when party 1 signs alone (head of region, minister).
    package var kedua: PihakPerjanjian?
    package var tempat: String
    package var tanggal: Tanggal?
    /// Signing of the version it replaces.
    package var tanggalSebelum: Tanggal?
    package var alasan: PerjanjianKinerja.AlasanPerubahan?
    package var uraianAlasan: String
    package var daftarKelompok: [Kelompok]
    package var daftarAnggaran: [Anggaran]
    /// The sum, where the budget is not known by node.
    package var jumlahSaja: Rupiah?

    package init(
        tahun: Int, versi: Int, namaInstansi: String, wilayah: String, tema: Theme, pertama: PihakPerjanjian,
        kedua: PihakPerjanjian?, tempat: String, tanggal: Tanggal?, tanggalSebelum: Tanggal?,
        alasan: PerjanjianKinerja.AlasanPerubahan?, uraianAlasan: String, daftarKelompok: [Kelompok],
        daftarAnggaran: [Anggaran], jumlahSaja: Rupiah?
    ) {
        self.tahun = tahun
        self.versi = versi
        self.namaInstansi = namaInstansi
        self.wilayah = wilayah
        self.tema = tema
        self.pertama = pertama
        self.kedua = kedua
        self.tempat = tempat
        self.tanggal = tanggal
        self.tanggalSebelum = tanggalSebelum
        self.alasan = alasan
        self.uraianAlasan = uraianAlasan
        self.daftarKelompok = daftarKelompok
        self.daftarAnggaran = daftarAnggaran
        self.jumlahSaja = jumlahSaja
    }
}

extension NaskahPerjanjian {
    /// `Perjanjian Kinerja Perubahan Tahun 2024`.
    package var judul: String {
        let perubahan =
            switch versi {
            case 0: ""
            case 1: " Perubahan"
            default: " Perubahan Ke-\(versi)"
            }
        return "Perjanjian Kinerja\(perubahan) Tahun \(tahun)"
    }

    var daftarJanji: [Janji] { daftarKelompok.flatMap(\.daftarJanji) }

    /// Sum of the budgets that no other row holds.
    var jumlahAnggaran: Rupiah? {
        let puncak = daftarAnggaran.filter { !$0.dalamInduk }
        return puncak.isEmpty ? jumlahSaja : puncak.map(\.pagu).jumlah
    }
}
