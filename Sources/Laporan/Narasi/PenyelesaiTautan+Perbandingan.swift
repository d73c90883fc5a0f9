import Kinerja

extension PenyelesaiTautan {
    func pertumbuhan(_ indikator: Indikator, _ atribut: AtributIndikator, tahun: Int) -> NilaiTautan {
        guard let pertumbuhan = hitungan.pertumbuhan(indikator.kode, tahun: tahun) else {
            return .tanpaNilai("tidak dapat dibandingkan")
        }
        if atribut == .pertumbuhan {
            return persen(pertumbuhan.persen, tanpa: "tidak terdefinisi (nilai tahun lalu 0)") {
                hitungan.aturan.cetakCapaian($0)
            }
        }
        return bedaNilai(pertumbuhan.selisih, indikator)
    }

    /// Progress towards the end of the plan.
    func kemajuan(_ indikator: Indikator, _ atribut: AtributIndikator) -> NilaiTautan {
        guard let kemajuan = hitungan.kemajuan(indikator.kode) else { return .tanpaNilai("belum ditetapkan") }
        let target: Angka? = if case .angka(let angka) = kemajuan.target { angka } else { nil }
        switch atribut {
        case .terkumpul:
            return kemajuan.nilai.angka.map { angka($0, indikator) }
                ?? .teks(hitungan.cetak(kemajuan.nilai, indikator: indikator))
        case .targetAkhir:
            return target.map { angka($0, indikator) } ?? .teks(hitungan.cetak(kemajuan.target, indikator: indikator))
        default:
            guard let nilai = kemajuan.nilai.angka, let target else {
                return .tanpaNilai(
                    "tidak dapat dihitung")
            }
            return bedaNilai(target - nilai, indikator)
        }
    }

    /// A difference of two values: for percentages it counts points, not percent.
    private func bedaNilai(_ selisih: Angka, _ indikator: Indikator) -> NilaiTautan {
        let satuan =
            indikator.satuan.akhiran == "%"
            ? "poin persen" : indikator.satuan.akhiran.isEmpty ? "poin" : indikator.satuan
        return .angka(selisih, cetak: hitungan.cetak(.angka(selisih), indikator: indikator), satuan: satuan)
    }

    private func angka(_ angka: Angka, _ indikator: Indikator) -> NilaiTautan {
        .angka(angka, cetak: hitungan.cetak(.angka(angka), indikator: indikator), satuan: indikator.satuan)
    }

    /// The first benchmark of a kind, of the asked year or the last one before it.
    func pembanding(_ indikator: Indikator, _ atribut: AtributIndikator, tahun: Int) -> NilaiTautan {
        let jenis = Pembanding.Jenis(rawValue: atribut.rawValue)
        let calon = hitungan.berkas.daftarPembanding.filter {
            $0.indikator == indikator.kode && $0.jenis == jenis && $0.tahun <= tahun && $0.nilai != nil
        }
        let terakhir = calon.map(\.tahun).max()
        guard let nilai = calon.first(where: { $0.tahun == terakhir })?.nilai else {
            return .tanpaNilai("tidak tersedia")
        }
        return angka(nilai, indikator)
    }

    func peringkat(_ indikator: Indikator, tahun: Int) -> NilaiTautan {
        hitungan.peringkatWilayah(indikator.kode, sampai: tahun).map { .cacah($0.peringkat) }
            ?? .tanpaNilai("tidak tersedia")
    }
}

/// Where the own region stands in a ranking.
struct PeringkatWilayah: Equatable {
    let peringkat: Int
    let dari: Int
    let tahun: Int
}

extension Hitungan {
    /// Rank of the instansi's region in the last benchmark year up to `tahun`: as stated, otherwise by value.
    func peringkatWilayah(_ kode: String, sampai tahun: Int) -> PeringkatWilayah? {
        let daftar = berkas.daftarPembanding.filter { $0.indikator == kode && $0.tahun <= tahun && sewilayah($0.nama) }
        guard let baris = daftar.max(by: { $0.tahun < $1.tahun }) else { return nil }
        let setahun = berkas.daftarPembanding.filter {
            $0.indikator == kode && $0.tahun == baris.tahun && $0.jenis == baris.jenis
        }
        let dihitung = peringkat(kode, tahun: baris.tahun).first { $0.pembanding == baris }?.peringkat
        return (baris.peringkat ?? dihitung).map {
            PeringkatWilayah(peringkat: $0, dari: setahun.count, tahun: baris.tahun)
        }
    }

    private func sewilayah(_ nama: String) -> Bool {
        let wilayah = berkas.instansi.wilayah.lowercased(), nama = nama.lowercased()
        guard !nama.isEmpty, !wilayah.isEmpty else { return false }
        return nama == wilayah || wilayah.hasSuffix(" " + nama) || nama.hasSuffix(" " + wilayah)
    }
}
