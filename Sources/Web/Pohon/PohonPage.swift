package import Kinerja

/// The tree of an instansi in a year, ready to be shown as cards or as tables.
package struct PohonPage: Sendable, Equatable {
    package enum Tampilan: String, Sendable, CaseIterable { case pohon, tabel }

    package struct Kartu: Sendable, Equatable {
        package enum Gaya: Sendable { case biasa, visi, sasaran, sub }

        package var kode: String
        package var jenis: String
        package var nama: String
        package var gaya: Gaya
        package var pengampu: String?
        package var daftarIndikator: [BarisIndikator]
        /// Programmes that support it from elsewhere in the tree, and what it supports: one line each.
        package var daftarKaitan: [String]
        package var pagu: String?
        /// `4 program`
        package var catatanPagu: String?
        /// `96,20% terserap`
        package var serapan: String?
        /// What is missing here, in a sentence.
        package var kurang: String?
        package var anak: [Kartu]
    }

    package struct BarisIndikator: Sendable, Equatable {
        package var kode: String
        package var nama: String
        package var satuan: String
        package var target: String
        package var realisasi: String
        package var capaian: Capaian
        /// As printed.
        package var teksCapaian: String
        package var predikat: KacaPage.Predikat?
    }

    /// Programmes under the goal they serve.
    package struct Kelompok: Sendable, Equatable {
        package var judul: String
        package var catatan: String
        package var daftar: [BarisProgram]
    }

    package struct BarisProgram: Sendable, Equatable {
        package var kode: String
        package var nama: String
        /// `7 / 25`
        package var banyakAnak: String
        package var pagu: String
        package var realisasi: String
        package var serapan: String
        package var persen: Angka?
        /// `25% bagian`, or that its whole budget stands under several goals.
        package var catatan: String
    }

    package struct KelompokIndikator: Sendable, Equatable {
        package var judul: String
        package var daftar: [BarisIndikator]
    }

    package var tempat: TempatKerja
    package var tampilan: Tampilan
    package var kalimat: String
    package var daftarKurang: [String]
    package var akar: [Kartu]
    package var daftarSasaran: [KelompokIndikator]
    package var daftarKelompok: [Kelompok]
    package var jumlah: BarisProgram?
    package var namaPagu: String
    package var aturan: AturanKinerja
    package var dapatMengubah: Bool
}

extension PohonPage {
    package init(_ hitungan: Hitungan, tampilan: Tampilan = .pohon, dapatMengubah: Bool = false) {
        let instansi = hitungan.berkas.instansi
        tempat = TempatKerja(instansi: instansi.kode, tahun: instansi.tahun)
        self.tampilan = tampilan
        self.dapatMengubah = dapatMengubah
        aturan = hitungan.aturan
        let penyusun = PenyusunPohon(hitungan)
        kalimat = penyusun.kalimat
        akar = hitungan.anak("").map { penyusun.kartu($0) }
        daftarKurang = penyusun.daftarKurang
        daftarSasaran = penyusun.daftarSasaran
        daftarKelompok = penyusun.daftarKelompok
        jumlah = penyusun.jumlah
        let versi = hitungan.versiAnggaranBerlaku(tahun: instansi.tahun)
        namaPagu = versi == .murni ? "Pagu (Rp)" : "Pagu perubahan (Rp)"
    }
}
