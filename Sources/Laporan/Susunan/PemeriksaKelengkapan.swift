import Kinerja

/// Looks for the seven mandated analyses of every sasaran, and for figures that may not stand in a final report.
struct PemeriksaKelengkapan {
    let hitungan: Hitungan

    private var tahun: Int { hitungan.tahun }

    func periksa() -> Kelengkapan {
        var hasil = Kelengkapan()
        for sasaran in hitungan.daftarSasaran {
            for analisis in AnalisisWajib.allCases where analisis == .targetRealisasi || sasaran.strategis {
                let (status, kurang) = status(sasaran, analisis)
                hasil.analisis.append(
                    Kelengkapan.Analisis(
                        sasaran: sasaran.kode, analisis: analisis, status: status, daftarKurang: kurang))
            }
        }
        let utama = hitungan.daftarIndikatorUtama
        hasil.tanpaRealisasi = utama.filter { tanpaRealisasi($0) }.map(\.kode)
        hasil.sementara = utama.filter { sementara($0) }.map(\.kode)
        return hasil
    }

    private func tanpaRealisasi(_ indikator: Indikator) -> Bool {
        hitungan.nilai(indikator.kode, tahun: tahun) == .belumDilaporkan
    }

    private func sementara(_ indikator: Indikator) -> Bool {
        if case .sementara = hitungan.nilai(indikator.kode, tahun: tahun) { return true }
        return hitungan.berkas.daftarRealisasi.contains {
            $0.indikator == indikator.kode && $0.tahun == tahun
                && ($0.statusAngka == .sementara || $0.statusAngka == .prakiraan)
        }
    }

    /// An analysis is there for a sasaran when each of its measured indicators has it or a recorded reason why not.
    private func status(_ sasaran: Simpul, _ analisis: AnalisisWajib) -> (Kelengkapan.Status, kurang: [String]) {
        let diukur = hitungan.daftarIndikator(di: sasaran.kode).filter {
            hitungan.nilai($0.kode, tahun: tahun) != .tidakDiukur
        }
        if let alasan = alasanTidakTersedia(sasaran.kode, analisis) { return (.tidakTersedia(alasan: alasan), []) }
        guard !diukur.isEmpty else {
            return (.tidakTersedia(alasan: "indikatornya tidak diukur pada tahun \(tahun)"), [])
        }
        var adaSatu = false
        var alasan: [String] = [], kurang: [String] = []
        for indikator in diukur {
            if ada(analisis, indikator) || ditulis(analisis, indikator) {
                adaSatu = true
            } else if let sebab = alasanTidakTersedia(indikator.kode, analisis) {
                alasan.append(sebab)
            } else {
                kurang.append(indikator.kode)
            }
        }
        if !kurang.isEmpty {
            return (.belum(alasan: "\(analisis.kekurangan) untuk \(kurang.joined(separator: ", "))"), kurang)
        }
        return (adaSatu ? .tersedia : .tidakTersedia(alasan: alasan.joined(separator: "; ")), [])
    }

    private func alasanTidakTersedia(_ kode: String, _ analisis: AnalisisWajib) -> String? {
        hitungan.berkas.daftarAnalisis.first {
            $0.indikator == kode && $0.jenis == .tidakTersedia && $0.nomorAnalisis == analisis.rawValue
                && !$0.uraian.isEmpty
        }?.uraian
    }

    /// The facts of this indicator give the analysis.
    private func ada(_ analisis: AnalisisWajib, _ indikator: Indikator) -> Bool {
        let kode = indikator.kode
        switch analisis {
        case .targetRealisasi: return hitungan.capaian(kode).nilai != nil
        case .tahunLalu: return hitungan.nilai(kode, tahun: tahun - 1) != .belumDilaporkan
        case .jangkaMenengah: return hitungan.kemajuan(kode)?.capaian.nilai != nil
        case .standarNasional:
            return hitungan.berkas.daftarPembanding.contains { $0.indikator == kode && $0.tahun <= tahun }
        case .sebab: return tercatat(indikator, .sebab)
        case .efisiensi:
            let baris = hitungan.efisiensiIndikator().baris.first { $0.data.objek == kode }
            return baris?.hasil.nilai != nil || tercatat(indikator, .efisiensi)
        case .programPenunjang:
            let pendukung = hitungan.simpulPendukung(kode) + hitungan.simpulPendukung(indikator.simpul)
            return !pendukung.isEmpty || tercatat(indikator, .penunjang)
        }
    }

    private func tercatat(_ indikator: Indikator, _ jenis: Analisis.Jenis) -> Bool {
        hitungan.berkas.daftarAnalisis.contains {
            ($0.indikator == indikator.kode || $0.indikator == indikator.simpul) && $0.jenis == jenis
                && !$0.uraian.isEmpty
        }
    }

    /// The writer's section speaks of this indicator: by its own text, or by a figure linked to it.
    ///
    /// The first analysis needs figures; words cannot stand in for them.
    private func ditulis(_ analisis: AnalisisWajib, _ indikator: Indikator) -> Bool {
        guard analisis != .targetRealisasi else { return false }
        let narasi = hitungan.berkas.narasi, kunci = analisis.kunci.rawValue
        if [indikator.kode, indikator.simpul].contains(where: { narasi["\(kunci).\($0)"]?.dipangkas.isEmpty == false })
        {
            return true
        }
        return narasi[kunci]?.contains("{{\(indikator.kode).") == true
    }
}

extension AnalisisWajib {
    /// What has to be supplied, ready to be followed by `untuk KODE`.
    fileprivate var kekurangan: String {
        switch self {
        case .targetRealisasi: "capaian belum dapat dihitung"
        case .tahunLalu: "realisasi tahun lalu tidak ada"
        case .jangkaMenengah: "kemajuan terhadap target akhir Renstra belum dapat dihitung"
        case .standarNasional: "pembanding tidak ada"
        case .sebab: "sebab tidak dicatat"
        case .efisiensi: "efisiensi belum dapat dihitung dan catatannya tidak ada"
        case .programPenunjang: "program penunjang tidak dikaitkan"
        }
    }
}

extension Simpul {
    /// The seven analyses are owed for goals and sasaran strategis; objectives imposed on every agency owe the first.
    fileprivate var strategis: Bool {
        switch jenis {
        case .visi, .misi, .tujuan, .sasaran: true
        case .sasaranKhusus, .sasaranOperasional, .program, .kegiatan, .subkegiatan: false
        }
    }
}
