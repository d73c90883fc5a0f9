/// An efficiency table: rows, per-row results, guard rails and the total.
package struct TabelEfisiensi: Sendable, Equatable {
    package struct Baris: Sendable, Equatable {
        package let data: BarisEfisiensi
        package let hasil: HasilEfisiensi
        package let pagar: [PagarEfisiensi]
    }
    package let varian: VarianEfisiensi
    package let baris: [Baris]
    package let total: HasilEfisiensi
    package let nilaiEfisiensi: Angka?
}

extension Hitungan {
    /// Efficiency per indicator of the result level, with the budget dukungan attributes to it (or to its sasaran).
    package func efisiensiIndikator(varian: VarianEfisiensi? = nil) -> TabelEfisiensi {
        let daftar = daftarIndikatorUtama.compactMap { indikator -> (BarisEfisiensi, Set<String>)? in
            let sendiri = serapanPendukung(indikator.kode)
            guard let pendukung = sendiri ?? serapanPendukung(indikator.simpul) else { return nil }
            let asal = sendiri == nil ? indikator.simpul : indikator.kode
            return (baris(indikator, pendukung.serapan), penanggung(pendukung, asal: asal))
        }
        return tabel(daftar, varian: varian ?? aturan.efisiensi)
    }

    /// Efficiency per programme, with the achievement of its outputs or its indicators.
    package func efisiensiProgram(varian: VarianEfisiensi? = nil) -> TabelEfisiensi {
        let keluaran = capaianKeluaran
        let daftar = daftarSimpul(.program).compactMap { program -> (BarisEfisiensi, Set<String>)? in
            guard let serapan = serapan(program.kode, tahun: tahun) else { return nil }
            let capaian = keluaran?.program.first { $0.simpul.kode == program.kode }?.capaian
            let rata = capaian ?? rerataEfisiensi(daftarIndikator(di: program.kode))
            let baris = BarisEfisiensi(
                objek: program.kode, pagu: serapan.pagu, realisasi: serapan.realisasi, capaian: rata)
            return (baris, [program.kode])
        }
        return tabel(daftar, varian: varian ?? aturan.efisiensi)
    }

    /// The money behind a row. A budget in full stands for the node and all below it, since a kegiatan and its
    /// programme are the same money; a share is the same money only for indicators of the same goal.
    private func penanggung(_ pendukung: SerapanPendukung, asal: String) -> Set<String> {
        Set(
            pendukung.bagian.flatMap { bagian in
                bagian.porsi == nil
                    ? turunan(bagian.simpul.kode).map(\.kode) : ["\(asal)/\(bagian.simpul.kode)"]
            })
    }

    private func rerataEfisiensi(_ daftar: [Indikator]) -> Angka? {
        konsolidasi(daftar.compactMap { capaian($0.kode).nilai?.efisiensi }, cara: .rata)
    }

    private func baris(_ indikator: Indikator, _ serapan: Serapan) -> BarisEfisiensi {
        var target: Angka?
        if case .angka(let angka)? = targetBerlaku(indikator.kode, tahun: tahun)?.nilai { target = angka }
        return BarisEfisiensi(
            objek: indikator.kode, pagu: serapan.pagu, realisasi: serapan.realisasi,
            capaian: capaian(indikator.kode).nilai?.efisiensi, target: target,
            realisasiKeluaran: nilai(indikator.kode, tahun: tahun).angka)
    }

    private func tabel(_ daftar: [(baris: BarisEfisiensi, sumber: Set<String>)], varian: VarianEfisiensi)
        -> TabelEfisiensi
    {
        let baris = daftar.enumerated().map { nomor, satu in
            let ganda = daftar.enumerated().filter {
                $0.offset != nomor && !$0.element.sumber.isDisjoint(with: satu.sumber)
            }
            return TabelEfisiensi.Baris(
                data: satu.baris, hasil: efisiensi(satu.baris, varian: varian),
                pagar: pagarEfisiensi(satu.baris, ganda: ganda.map(\.element.baris.objek), menurut: aturan))
        }
        let total = totalTanpaGanda(daftar, varian: varian)
        return TabelEfisiensi(
            varian: varian, baris: baris, total: total,
            nilaiEfisiensi: total.nilai.map { Kinerja.nilaiEfisiensi($0, menurut: aturan) })
    }

    /// A total exists only when no budget stands under two rows.
    private func totalTanpaGanda(
        _ daftar: [(baris: BarisEfisiensi, sumber: Set<String>)], varian: VarianEfisiensi
    ) -> HasilEfisiensi {
        let sumber = daftar.flatMap { Array($0.sumber) }
        guard Set(sumber).count == sumber.count else { return .belum }
        return efisiensiTotal(daftar.map(\.baris), varian: varian)
    }
}
