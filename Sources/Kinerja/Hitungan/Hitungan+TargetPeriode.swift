/// What does not fit between periodic targets and the target of the year.
package enum MasalahTarget: Hashable, Sendable {
    /// The consolidated periodic targets differ from the annual one.
    case tidakSama(indikator: String, sumber: SumberTarget, periodik: Angka, tahunan: Angka, cara: Konsolidasi)
    /// A running target that falls although the indicator should rise.
    case menurun(indikator: String, sumber: SumberTarget, periode: Periode, nilai: Angka, sebelum: Angka)
    /// Percentages added up over the year.
    case persenDijumlah(indikator: String)

    package var indikator: String {
        switch self {
        case .tidakSama(let kode, _, _, _, _), .menurun(let kode, _, _, _, _), .persenDijumlah(let kode): kode
        }
    }

    package var pesan: String {
        switch self {
        case .tidakSama(let kode, let sumber, let periodik, let tahunan, let cara):
            "Target periodik \(kode) menurut \(sumber.nama) (konsolidasi \(cara.rawValue)) menghasilkan \(periodik.cetak()), sedangkan target tahunannya \(tahunan.cetak())."
        case .menurun(let kode, let sumber, let periode, let nilai, let sebelum):
            "Target \(kode) menurut \(sumber.nama) pada \(periode.nama) (\(nilai.cetak())) lebih rendah daripada sebelumnya (\(sebelum.cetak())), padahal target ini berjalan naik. Periksa urutannya."
        case .persenDijumlah(let kode):
            "Indikator \(kode) bersatuan persen tetapi konsolidasinya jumlah. Pakai terakhir, rata, atau rasio_kumulatif, kecuali bila nilainya bagian tahapan."
        }
    }
}

extension Hitungan {
    /// Checks the periodic targets of every indicator in the reporting year against its annual targets.
    package var masalahTargetPeriode: [MasalahTarget] {
        berkas.daftarIndikator.flatMap { indikator in
            var hasil: [MasalahTarget] = []
            let persen = ["persen", "%"].contains(indikator.satuan.lowercased())
            if indikator.konsolidasi == .jumlah, persen, indikator.frekuensi != .tahunan {
                hasil.append(.persenDijumlah(indikator: indikator.kode))
            }
            for sumber in urutanSumber(indikator.kode, tahun: tahun) {
                hasil += masalah(indikator, sumber) {
                    target(indikator.kode, tahun: tahun, periode: $0, sumber: sumber)?.nilai
                }
            }
            return hasil
        }
    }

    /// The same checks on what one agreement promises, drafts too.
    package func masalahTarget(_ perjanjian: PerjanjianKinerja) -> [MasalahTarget] {
        daftarIndikator(dalam: perjanjian).compactMap(indikator).flatMap { indikator in
            masalah(indikator, perjanjian.sumberTarget) {
                targetJanji(indikator.kode, versi: perjanjian.versi, periode: $0)
            }
        }
    }

    private func masalah(
        _ indikator: Indikator, _ sumber: SumberTarget, _ target: (Periode) -> NilaiTarget?
    ) -> [MasalahTarget] {
        let periodik = indikator.frekuensi.periodeWajib.filter { $0 != .tahun }.compactMap {
            periode -> (Periode, Angka)? in
            guard case .angka(let angka)? = target(periode) else { return nil }
            return (periode, angka)
        }
        guard !periodik.isEmpty else { return [] }
        return selisih(indikator, sumber, periodik.map(\.1), tahunan: target(.tahun))
            + penurunan(indikator, sumber, periodik)
    }

    private func selisih(
        _ indikator: Indikator, _ sumber: SumberTarget, _ periodik: [Angka], tahunan: NilaiTarget?
    ) -> [MasalahTarget] {
        guard case .angka(let tahunan)? = tahunan,
            let hasil = konsolidasi(periodik, cara: indikator.konsolidasi), hasil != tahunan
        else { return [] }
        return [
            .tidakSama(
                indikator: indikator.kode, sumber: sumber, periodik: hasil, tahunan: tahunan,
                cara: indikator.konsolidasi)
        ]
    }

    private func penurunan(
        _ indikator: Indikator, _ sumber: SumberTarget, _ periodik: [(Periode, Angka)]
    ) -> [MasalahTarget] {
        guard indikator.konsolidasi == .terakhir, indikator.arah == .naik else { return [] }
        return zip(periodik, periodik.dropFirst()).compactMap { sebelum, kini in
            guard kini.1 < sebelum.1 else { return nil }
            return .menurun(
                indikator: indikator.kode, sumber: sumber, periode: kini.0, nilai: kini.1, sebelum: sebelum.1)
        }
    }
}
