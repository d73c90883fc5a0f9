import Kinerja

/// Engine speed: a synthetic agency with quarterly indicators over several years, every figure of every year computed.
enum UkurMesin {
    static let banyakIndikator = 500
    static let daftarTahun = 2020...2024

    static func jalankan(ulangan: Int) throws -> Hasil {
        let berkas = try berkasSintetis()
        let jam = ContinuousClock()
        let waktu = (0..<ulangan).map { _ in
            jam.measure {
                let terhitung = hitungSemua(berkas)
                precondition(terhitung == banyakIndikator * daftarTahun.count, "tidak semua capaian terhitung")
            }
        }
        return Hasil(nama: "mesin", satuan: banyakIndikator * daftarTahun.count, waktu: waktu)
    }

    private static func hitungSemua(_ berkas: BerkasKinerja) -> Int {
        let hitungan = Hitungan(berkas)
        var terhitung = 0
        for tahun in daftarTahun {
            for indikator in berkas.daftarIndikator {
                let capaian = hitungan.capaian(indikator.kode, tahun: tahun)
                if hitungan.aturan.predikat(capaian) != nil { terhitung += 1 }
            }
        }
        return terhitung
    }

    private static func berkasSintetis() throws -> BerkasKinerja {
        let instansi = Instansi(
            kode: "ukur", nama: "Ukur", tingkat: .kota, wilayah: "Ukur", tahun: daftarTahun.upperBound,
            renstraDari: daftarTahun.lowerBound, renstraSampai: daftarTahun.upperBound)
        var berkas = BerkasKinerja(instansi: instansi, aturan: try AturanKinerja.berlaku(tahun: instansi.tahun))
        berkas.daftarSimpul = [Simpul(kode: "S1", jenis: .sasaran, uraian: "Sasaran")]
        let cara: [Konsolidasi] = [.jumlah, .rata, .terakhir, .maks]
        for nomor in 0..<banyakIndikator {
            let kode = "I\(nomor)"
            berkas.daftarIndikator.append(
                Indikator(
                    kode: kode, simpul: "S1", nama: kode, rumusCapaian: nomor % 3 == 0 ? .turunSelisih : .naik,
                    konsolidasi: cara[nomor % cara.count], frekuensi: .triwulanan))
            for tahun in daftarTahun {
                let target = Angka(kanonik: "\(70 + nomor % 29).\(tahun % 10)5") ?? .seratus
                berkas.daftarTarget.append(Target(indikator: kode, tahun: tahun, sumber: .pk, nilai: .angka(target)))
                for tw in 1...4 {
                    let nilai = Angka(kanonik: "\(60 + (nomor * tw) % 41).\(tw)\(tahun % 10)") ?? .satu
                    berkas.daftarRealisasi.append(
                        Realisasi(indikator: kode, tahun: tahun, periode: .triwulan(tw), nilai: .angka(nilai)))
                }
            }
        }
        return berkas
    }
}
