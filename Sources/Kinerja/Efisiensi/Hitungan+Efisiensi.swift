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
            for tujuan in [indikator.kode, indikator.simpul] {
                guard let pendukung = serapanPendukung(tujuan) else { continue }
                return (baris(indikator, pendukung.serapan), penanggung(pendukung, tujuan: tujuan))
            }
            return nil
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

    /// Every node whose full budget stands in a row, with all below it: a kegiatan and its programme are the same money.
    /// A share is money of its goal, which two indicators of that goal would count twice.
    private func penanggung(_ pendukung: SerapanPendukung, tujuan: String) -> Set<String> {
        Set(
            pendukung.bagian.flatMap { satu in
                satu.porsi == nil ? turunan(satu.simpul.kode).map(\.kode) : ["\(satu.simpul.kode) untuk \(tujuan)"]
            })
    }

    private func rerataEfisiensi(_ daftar: [Indikator]) -> Angka? {
        konsolidasi(daftar.compactMap { capaian($0.kode).nilai?.efisiensi }, cara: .rata)
    }

    private func baris(_ indikator: Indikator, _ serapan: Serapan) -> BarisEfisiensi {
        var target: Angka?
        if case .angka(let angka)? = targetBerlaku(indikator.kode, tahun: tahun)?.nilai { target = angka }
        let capaian = capaian(indikator.kode)
        return BarisEfisiensi(
            objek: indikator.kode, pagu: serapan.pagu, realisasi: serapan.realisasi,
            capaian: capaian.nilai?.efisiensi, capaianMentah: capaian.nilai?.mentah, target: target,
            realisasiKeluaran: nilai(indikator.kode, tahun: tahun).angka)
    }

    private func tabel(_ daftar: [(baris: BarisEfisiensi, sumber: Set<String>)], varian: VarianEfisiensi)
        -> TabelEfisiensi
    {
        var pemakai: [String: [Int]] = [:]
        for (nomor, satu) in daftar.enumerated() {
            for sumber in satu.sumber { pemakai[sumber, default: []].append(nomor) }
        }
        let baris = daftar.enumerated().map { nomor, satu in
            let lain = Set(satu.sumber.flatMap { pemakai[$0] ?? [] }).subtracting([nomor]).sorted()
            return TabelEfisiensi.Baris(
                data: satu.baris, hasil: efisiensi(satu.baris, varian: varian),
                pagar: pagarEfisiensi(satu.baris, ganda: lain.map { daftar[$0].baris.objek }, menurut: aturan))
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
