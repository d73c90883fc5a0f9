extension Hitungan {
    /// Value made of komponen: by the rumus, or by stage weights for `tahapan`.
    func nilaiKomponen(_ indikator: Indikator, tahun: Int, daftarPeriode: [Periode]) -> NilaiTerukur {
        if indikator.jenisNilai == .tahapan, indikator.rumus.isEmpty {
            return nilaiTahapan(indikator, tahun: tahun, daftarPeriode: daftarPeriode)
        }
        switch rumusMenurutIndikator[indikator.kode] {
        case nil: return .tidakTerdefinisi(.rumusSalah("indikator tidak mempunyai rumus"))
        case .failure(let galat)?: return .tidakTerdefinisi(.rumusSalah(galat.pesan))
        case .success(let rumus)?:
            switch rumus.nilai(pencari(indikator, tahun: tahun, daftarPeriode: daftarPeriode)) {
            case .success(let angka): return .angka(angka)
            case .failure(let galat): return .tidakTerdefinisi(galat.alasan)
            }
        }
    }

    /// Looks komponen up by name, summed over the periods; for earlier years the same periods when all of them are there,
    /// otherwise that year's value.
    package func pencari(_ indikator: Indikator, tahun: Int, daftarPeriode: [Periode]) -> Ekspresi.Pencari {
        { nama, mundur in
            let daftar = daftarKomponen(indikator.kode, tahun: tahun - mundur).filter { $0.nama == nama }
            let cocok = daftar.filter { daftarPeriode.contains($0.periode) }
            let jumlah = cocok.isEmpty ? nil : cocok.map(\.nilai).reduce(.nol, +)
            if mundur == 0 { return jumlah }
            let lengkap = daftarPeriode.allSatisfy { periode in
                cocok.contains { $0.periode == periode }
                    || realisasi(indikator.kode, tahun: tahun - mundur, periode: periode)?.nilai == .tidakDiukur
            }
            return lengkap && jumlah != nil ? jumlah : daftar.first { $0.periode == .tahun }?.nilai
        }
    }

    /// The first komponen of the formula that one of several periods lacks although another has it.
    func komponenHilang(_ indikator: Indikator, tahun: Int, daftarPeriode: [Periode]) -> String? {
        guard daftarPeriode.count > 1, let rumus = rumus(indikator.kode) else { return nil }
        let daftar = daftarKomponen(indikator.kode, tahun: tahun)
        for nama in rumus.daftarNamaTahunIni {
            let ada = Set(daftar.filter { $0.nama == nama }.map(\.periode))
            guard !ada.isDisjoint(with: daftarPeriode) else { continue }
            if let kurang = daftarPeriode.first(where: { !ada.contains($0) }) { return "\(nama) \(kurang.nama)" }
        }
        return nil
    }

    package func daftarKomponen(_ kode: String, tahun: Int) -> [Komponen] {
        (komponenMenurutKunci[Kunci(kode: kode, tahun: tahun)] ?? []).map { berkas.daftarKomponen[$0] }
    }

    /// The parsed formula of an indicator, when it has a readable one.
    package func rumus(_ kode: String) -> Ekspresi? {
        if case .success(let rumus)? = rumusMenurutIndikator[kode] { rumus } else { nil }
    }

    private func nilaiTahapan(_ indikator: Indikator, tahun: Int, daftarPeriode: [Periode]) -> NilaiTerukur {
        let tahap = daftarKomponen(indikator.kode, tahun: tahun).filter { daftarPeriode.contains($0.periode) }
        guard !tahap.isEmpty else { return .tidakTerdefinisi(.komponenTidakAda("tahapan")) }
        var hasil = Angka.nol
        for satu in tahap {
            guard let bobot = satu.bobot else { return .tidakTerdefinisi(.komponenTidakAda("bobot \(satu.nama)")) }
            hasil = hasil + bobot * satu.nilai
        }
        return hasil.dibagi(.seratus).map { .angka($0) } ?? .tidakTerdefinisi(.luapan)
    }
}
