import Kinerja

extension PembangkitPemda {
    private static let sasaranDaerah = [
        "Meningkatnya tata kelola pemerintahan", "Meningkatnya derajat kesehatan masyarakat",
        "Meningkatnya mutu pendidikan", "Meningkatnya pertumbuhan ekonomi inklusif",
        "Meningkatnya mutu infrastruktur dan lingkungan", "Meningkatnya ketenteraman dan ketertiban",
    ]

    /// The pemda's own root instansi: the goals that those of the agencies serve.
    mutating func berkasPemda() throws -> BerkasKinerja {
        let instansi = Instansi(
            kode: "pemda", nama: "Pemerintah Kota Rekaan", tingkat: .kota, wilayah: "Kota Rekaan",
            pemda: "Pemerintah Kota Rekaan", tahun: tahun, renstraDari: tahun - 4, renstraSampai: tahun)
        var berkas = BerkasKinerja(instansi: instansi, aturan: try AturanKinerja.berlaku(tahun: tahun, setelan: []))
        berkas.daftarSimpul = [Simpul(kode: "T1", jenis: .tujuan, uraian: "Terwujudnya kota yang maju")]
        for (nomor, uraian) in Self.sasaranDaerah.enumerated() {
            let kode = "SD\(nomor + 1)"
            berkas.daftarSimpul.append(Simpul(kode: kode, induk: "T1", jenis: .sasaran, uraian: uraian))
            berkas.daftarIndikator.append(
                Indikator(kode: "ID\(nomor + 1)", simpul: kode, nama: "Indeks daerah \(nomor + 1)", satuan: "indeks"))
            berkas.daftarTarget.append(
                Target(indikator: "ID\(nomor + 1)", tahun: tahun, sumber: .pk, nilai: .angka(80)))
            berkas.daftarRealisasi.append(
                Realisasi(indikator: "ID\(nomor + 1)", tahun: tahun, nilai: .angka(Angka(bilangan(60...95)))))
        }
        return berkas
    }

    /// Goals taken from the pemda, and five years of targets, results and spending.
    mutating func isiLengkap(_ berkas: inout BerkasKinerja, _ nomor: Int) {
        isiTujuan(&berkas, nomor)
        berkas.daftarTarget.removeAll { $0.sumber == .pk }
        berkas.daftarRealisasi = []
        let mutu = bilangan(0...25)
        for indikator in berkas.daftarIndikator.map(\.kode) {
            for satu in (tahun - 4)...tahun { isiTahun(&berkas, indikator, satu, mutu) }
        }
        for pagu in berkas.daftarPagu {
            for triwulan in 1...4 {
                let nilai = Rupiah(pagu.nilai.nilai / 400 * Int64(bilangan(82...100)))
                berkas.daftarRealisasiAnggaran.append(
                    RealisasiAnggaran(simpul: pagu.simpul, tahun: tahun, periode: .triwulan(triwulan), nilai: nilai))
            }
        }
    }

    /// Three goals of the pemda stand above the goals of an agency.
    private func isiTujuan(_ berkas: inout BerkasKinerja, _ nomor: Int) {
        let tujuan = (0..<3).map { urut in
            Simpul(
                kode: "T\(urut + 1)", jenis: .tujuan,
                uraian: Self.sasaranDaerah[(nomor + urut) % Self.sasaranDaerah.count])
        }
        berkas.daftarSimpul = tujuan + berkas.daftarSimpul.filter { $0.jenis != .tujuan }
        for (urut, simpul) in berkas.daftarSimpul.enumerated() where simpul.jenis == .sasaran {
            berkas.daftarSimpul[urut].induk = tujuan[urut % 3].kode
        }
    }

    /// One year of an indicator: what was promised and reached by the end of each triwulan.
    private mutating func isiTahun(_ berkas: inout BerkasKinerja, _ indikator: String, _ tahun: Int, _ mutu: Int) {
        let dasar = bilangan(60...90)
        berkas.daftarTarget.append(
            Target(indikator: indikator, tahun: tahun, sumber: .pk, nilai: .angka(Angka(dasar + 4))))
        for triwulan in 1...4 {
            let periode = Periode.triwulan(triwulan)
            berkas.daftarTarget.append(
                Target(
                    indikator: indikator, tahun: tahun, periode: periode, sumber: .pk,
                    nilai: .angka(Angka(dasar + triwulan))))
            let nilai = Angka(kanonik: "\(dasar + triwulan - bilangan(0...mutu)).\(bilangan(0...9))") ?? Angka(dasar)
            berkas.daftarRealisasi.append(
                Realisasi(indikator: indikator, tahun: tahun, periode: periode, nilai: .angka(nilai)))
        }
    }
}
