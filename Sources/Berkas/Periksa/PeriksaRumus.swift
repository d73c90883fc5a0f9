import Kinerja

/// Formulas: can they be read, do their names exist, and do they give a figure for every period that asks for one.
func periksaRumus(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let hitungan = Hitungan(konteks.berkas)
    return konteks.utuh(konteks.berkas.daftarIndikator, "indikator").flatMap { index, indikator -> [MasalahBerkas] in
        guard !indikator.rumus.isEmpty else { return [] }
        do throws(KesalahanRumus) {
            let rumus = try PembacaRumus.baca(indikator.rumus)
            return namaAsing(konteks, index, indikator, rumus) + takTerhitung(konteks, indikator, hitungan)
        } catch {
            return [
                konteks.masalah(
                    .galat, "indikator", index, "rumus", nilai: indikator.rumus,
                    "Rumus tidak dapat dibaca pada huruf ke-\(error.posisi): \(error.pesan).",
                    "Tulis rumus seperti: selesai / semua * 100.")
            ]
        }
    }
}

/// Names that no komponen row of the indicator carries; while planning there may be no komponen at all yet.
private func namaAsing(
    _ konteks: KonteksPeriksa, _ index: Int, _ indikator: Indikator, _ rumus: Ekspresi
) -> [MasalahBerkas] {
    let ada = Set(konteks.berkas.daftarKomponen.filter { $0.indikator == indikator.kode }.map(\.nama))
    guard !ada.isEmpty else { return [] }
    return rumus.daftarNama.filter { !ada.contains($0) }.map { nama in
        konteks.masalah(
            .galat, "indikator", index, "rumus", nilai: indikator.rumus,
            "Rumus memakai nama \"\(nama)\" yang tidak ada di lembar komponen untuk indikator \(indikator.kode).",
            Ejaan.saran(nama, dari: ada.sorted(), sebutan: "komponen"))
    }
}

/// Rows that ask for a computed value and get none, e.g. because of a division by zero.
private func takTerhitung(
    _ konteks: KonteksPeriksa, _ indikator: Indikator, _ hitungan: Hitungan
) -> [MasalahBerkas] {
    konteks.utuh(konteks.berkas.daftarRealisasi, "realisasi").compactMap { index, baris in
        guard baris.indikator == indikator.kode, baris.nilai == .dariKomponen,
            case .tidakTerdefinisi(let alasan) = hitungan.nilai(
                baris.indikator, tahun: baris.tahun, periode: baris.periode)
        else { return nil }
        return konteks.masalah(
            .peringatan, "realisasi", index, "nilai", nilai: "=",
            "Nilai \(indikator.kode) \(baris.periode.nama) \(baris.tahun) tidak terdefinisi: \(alasan.pesan).",
            "Periksa komponennya; di laporan angka ini tercetak \"tidak terdefinisi\".")
    }
}

/// Periodic targets against the targets of the year.
func periksaTargetPeriode(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    Hitungan(konteks.berkas).masalahTargetPeriode.map { masalah in
        let baris = konteks.berkas.daftarTarget.firstIndex { target in
            target.indikator == masalah.indikator && target.tahun == konteks.berkas.instansi.tahun
                && target.periode != .tahun
        }
        return konteks.masalah(
            .peringatan, "target", baris, "nilai", nilai: nil, masalah.pesan,
            "Samakan isian target periodik dan tahunan.")
    }
}
