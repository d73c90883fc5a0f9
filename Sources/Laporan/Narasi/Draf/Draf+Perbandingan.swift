import Kinerja

extension Draf {
    private var tahunLalu: Int { tahun - 1 }

    // MARK: Analisis 2

    var capaianTahunLalu: String? {
        func lalu(_ indikator: Indikator) -> Bool {
            hitungan.nilai(indikator.kode, tahun: tahunLalu) != .belumDilaporkan
        }
        guard daftarIndikator.contains(where: lalu) else { return nil }
        let ada = daftarIndikator.filter { lalu($0) || hitungan.nilai($0.kode, tahun: tahun) == .tidakDiukur }
        let tanpa = daftarIndikator.filter { satu in !ada.contains { $0.kode == satu.kode } }
        let penutup =
            tanpa.isEmpty
            ? nil
            : "Realisasi tahun \(tahunLalu) tidak tersedia untuk indikator \(sebut(tanpa)), sehingga "
                + "perbandingan belum dapat dibuat."
        return Kalimat.naskah([perSasaran(ada, kalimatTahunLalu), penutup])
    }

    func kalimatTahunLalu(_ indikator: Indikator, _ urutan: Int) -> String {
        let nama = Kalimat.nama(indikator.nama), kode = indikator.kode
        let kini = hitungan.nilai(kode, tahun: tahun), lalu = hitungan.nilai(kode, tahun: tahunLalu)
        switch (kini, lalu) {
        case (.tidakDiukur, _):
            return
                "Indikator \(nama) tidak diukur pada tahun \(tahun), sehingga tidak dibandingkan dengan "
                + "tahun \(tahunLalu)."
        case (.belumDilaporkan, _), (.sementara, _), (.tidakTerdefinisi, _):
            return "Perbandingan indikator \(nama) dengan tahun \(tahunLalu) menunggu realisasi akhir "
                + "tahun \(tahun)."
        case (_, .tidakDiukur):
            return "Indikator \(nama) tidak diukur pada tahun \(tahunLalu), sehingga tidak ada pembanding "
                + "tahun lalu."
        case (_, .belumDilaporkan), (_, .sementara), (_, .tidakTerdefinisi):
            return
                "Realisasi tahun \(tahunLalu) untuk indikator \(nama) tidak tersedia, sehingga "
                + "perbandingan belum dapat dibuat."
        case (.angka, .angka): return Kalimat.paragraf([kalimatPerubahan(indikator), kalimatCapaianLalu(indikator)])
        case (.angka, _), (.predikat, _), (.yaTidak, _):
            return kini == lalu
                ? "Realisasi indikator \(nama) tetap {{\(kode).realisasi}}, sama seperti tahun \(tahunLalu)."
                : "Realisasi indikator \(nama) \(gerakPredikat(indikator, kini, lalu)) dari "
                    + "{{\(kode).realisasi@\(tahunLalu)}} pada tahun \(tahunLalu) menjadi "
                    + "{{\(kode).realisasi}} pada tahun \(tahun)."
        }
    }

    /// Grades rise and fall on their own scale.
    private func gerakPredikat(_ indikator: Indikator, _ kini: NilaiTerukur, _ lalu: NilaiTerukur) -> String {
        guard let skala = hitungan.aturan.skalaOrdinal[indikator.skalaPredikat], case .predikat(let kini) = kini,
            case .predikat(let lalu) = lalu, let akhir = skala.nilai(kini), let awal = skala.nilai(lalu), akhir != awal
        else { return "berubah" }
        return akhir > awal ? "meningkat" : "menurun"
    }

    private func kalimatPerubahan(_ indikator: Indikator) -> String {
        let nama = Kalimat.nama(indikator.nama), kode = indikator.kode
        guard let selisih = hitungan.pertumbuhan(kode, tahun: tahun)?.selisih, selisih != .nol else {
            return
                "Realisasi indikator \(nama) tidak berubah dari tahun \(tahunLalu), yaitu "
                + "{{\(kode).realisasi|satuan}}."
        }
        let naik = selisih > .nol
        let gerak =
            naik ? (indikator.arah == .naik ? "meningkat" : "naik") : (indikator.arah == .naik ? "menurun" : "turun")
        let nilai =
            switch indikator.arah {
            case .turun where naik:
                "; karena nilai yang lebih rendah berarti lebih baik, perubahan ini merupakan kemunduran"
            case .turun:
                "; karena nilai yang lebih rendah berarti lebih baik, perubahan ini merupakan perbaikan"
            case .naik, .rentang, .stabil: ""
            }
        return "Realisasi indikator \(nama) \(gerak) {{\(kode).selisih|mutlak|satuan}}, dari "
            + "{{\(kode).realisasi@\(tahunLalu)|satuan}} pada tahun \(tahunLalu) menjadi "
            + "{{\(kode).realisasi|satuan}} pada tahun \(tahun)\(nilai)."
    }

    private func kalimatCapaianLalu(_ indikator: Indikator) -> String {
        let kode = indikator.kode
        let terbit = hitungan.realisasi(kode, tahun: tahunLalu)?.capaianTerbit
        guard let lalu = terbit ?? hitungan.capaian(kode, tahun: tahunLalu).nilai?.tampilan,
            let kini = hitungan.capaian(kode).nilai?.tampilan
        else { return "" }
        guard lalu != kini else { return "Capaiannya tetap {{\(kode).capaian|%}}." }
        return
            "Capaiannya {{\(kode).capaian@\(tahunLalu)|%}} pada tahun \(tahunLalu) dan "
            + "{{\(kode).capaian|%}} pada tahun \(tahun)."
    }

    // MARK: Analisis 3

    var kemajuanRenstra: String? {
        let ada = daftarIndikator.filter { hitungan.kemajuan($0.kode) != nil }
        guard !ada.isEmpty else { return nil }
        let tanpa = daftarIndikator.filter { hitungan.kemajuan($0.kode) == nil }
        let penutup =
            tanpa.isEmpty
            ? nil
            : "Target akhir Renstra belum ditetapkan untuk indikator \(sebut(tanpa))."
        return Kalimat.naskah([perSasaran(ada, kalimatKemajuan), penutup])
    }

    func kalimatKemajuan(_ indikator: Indikator, _ urutan: Int) -> String {
        let nama = Kalimat.nama(indikator.nama), kode = indikator.kode
        guard let kemajuan = hitungan.kemajuan(kode) else { return "" }
        let akhir = "target akhir Renstra tahun \(kemajuan.tahunTarget)"
        guard let capaian = kemajuan.capaian.nilai else {
            return "Kemajuan indikator \(nama) terhadap \(akhir) belum dapat dihitung karena "
                + "\(Kalimat.aman(hitungan.keterangan(kemajuan.capaian)))."
        }
        let nilai = "{{\(kode).terkumpul|satuan}}", sasaran = "{{\(kode).target_akhir|satuan}}"
        let cara = indikator.konsolidasi == .jumlah ? "secara kumulatif " : ""
        // The sum of a falling measure still grows until the plan ends, so its limit is not yet kept.
        if indikator.arah == .turun, indikator.konsolidasi == .jumlah, tahun < kemajuan.tahunTarget,
            capaian.mentah >= .seratus
        {
            return
                "Sampai tahun \(tahun) indikator \(nama) secara kumulatif terealisasi \(nilai), masih di "
                + "dalam batas akhir Renstra tahun \(kemajuan.tahunTarget) sebesar \(sasaran)."
        }
        if capaian.mentah >= .seratus {
            return
                "Sampai tahun \(tahun) indikator \(nama) \(cara)terealisasi \(nilai), sehingga \(akhir) "
                + "sebesar \(sasaran) sudah terpenuhi dengan tingkat kemajuan {{\(kode).kemajuan|%}}."
        }
        return
            "Sampai tahun \(tahun) indikator \(nama) \(cara)terealisasi \(nilai) terhadap \(akhir) sebesar "
            + "\(sasaran), dengan tingkat kemajuan "
            + "{{\(kode).kemajuan|%}}\(sisaKemajuan(indikator, kemajuan))."
    }

    private func sisaKemajuan(_ indikator: Indikator, _ kemajuan: KemajuanRenstra) -> String {
        guard let nilai = kemajuan.nilai.angka, case .angka(let target) = kemajuan.target, nilai != target else {
            return ""
        }
        let gerak = target > nilai ? "peningkatan" : "penurunan"
        return "; masih diperlukan \(gerak) {{\(indikator.kode).jarak|mutlak|satuan}} sampai akhir periode"
    }

    // MARK: Analisis 4

    var standarNasional: String? {
        Kalimat.naskah(daftarIndikator.map { kalimatPembanding($0) })
    }

    func kalimatPembanding(_ indikator: Indikator) -> String {
        let jenis: [Pembanding.Jenis] = [.nasional, .provinsi, .daerahLain, .spm, .sdgs]
        let kalimat = jenis.compactMap { kalimatPembanding(indikator, $0) }
        let peringkat = hitungan.peringkatWilayah(indikator.kode, sampai: tahun).map {
            "Pada tahun \($0.tahun) \(Kalimat.aman(instansi.wilayah)) berada pada peringkat "
                + "{{\(indikator.kode).peringkat}}"
                + ($0.dari > 1 ? " dari \($0.dari) daerah atau instansi yang dibandingkan" : "")
                + (kalimat.isEmpty ? " untuk indikator \(Kalimat.nama(indikator.nama))." : ".")
        }
        return Kalimat.paragraf(kalimat + [peringkat ?? ""])
    }

    /// The first benchmark of a kind against the value of the same year, or of this year.
    private func kalimatPembanding(_ indikator: Indikator, _ jenis: Pembanding.Jenis) -> String? {
        let calon = berkas.daftarPembanding.filter {
            $0.indikator == indikator.kode && $0.jenis == jenis && $0.tahun <= tahun && $0.nilai != nil
        }
        guard let akhir = calon.map(\.tahun).max(), let satu = calon.first(where: { $0.tahun == akhir }),
            let lain = satu.nilai
        else { return nil }
        let setahun = hitungan.nilai(indikator.kode, tahun: akhir).angka
        guard let nilai = setahun ?? hitungan.nilai(indikator.kode, tahun: tahun).angka else { return nil }
        let waktu = setahun == nil ? tahun : akhir
        let beda =
            nilai == lain
            ? "sama dengan"
            : nilai > lain
                ? "lebih tinggi daripada"
                : "lebih rendah daripada"
        let turun = indikator.arah == .turun && nilai != lain
        let arti = turun ? (nilai < lain ? ", yang berarti lebih baik" : ", yang berarti belum lebih baik") : ""
        let pembanding = satu.nama.isEmpty ? jenis.nama.lowercased() : Kalimat.aman(satu.nama).berawalKecil
        return "Realisasi indikator \(Kalimat.nama(indikator.nama)) tahun \(waktu) sebesar "
            + "{{\(indikator.kode).realisasi@\(waktu)|satuan}} \(beda) \(pembanding) tahun \(akhir) "
            + "sebesar {{\(indikator.kode).\(jenis.rawValue)|satuan}}\(arti)."
    }
}

extension String {
    /// A benchmark named by common words begins small inside a sentence; a proper name does not.
    var berawalKecil: String {
        let umum = [
            "Rata-rata", "Rerata", "Standar", "Target", "Baku", "Nilai", "Angka", "Capaian", "Ketentuan", "Kebiasaan",
        ]
        guard umum.contains(where: { hasPrefix($0 + " ") }), let awal = first else { return self }
        return awal.lowercased() + dropFirst()
    }
}
