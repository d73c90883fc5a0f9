internal import Databases
package import Kinerja

extension Store {
    /// Stores targets of any year and document of the plan.
    ///
    /// A target that stands in a submitted or signed perjanjian kinerja is not changed any more: a perubahan follows.
    package func simpanTarget(
        _ daftar: [Isian<Target>], ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> HasilSimpan {
        try await isi(tujuan, oleh: pelaku) { try $0.simpanTarget(daftar) }
    }
}

extension KonteksIsian {
    func simpanTarget(_ daftar: [Isian<Target>]) throws -> HasilSimpan {
        let beku = try targetBeku()
        return try simpan(daftar) { isian in
            let target = isian.fakta
            let indikator = try indikator(target.indikator)
            try pelaku.wajib(.ubahRencana, di: tempat(indikator))
            if let perjanjian = beku[TargetBeku(target)] {
                throw Penolakan.keadaan(
                    "Target \(target.indikator) \(target.tahun) sudah ada dalam perjanjian kinerja \(perjanjian) yang diajukan atau ditandatangani. Ubah melalui perubahan perjanjian kinerja."
                )
            }
            let kesalahan = isian.tindakan == .hapus ? [] : target.kesalahan(indikator, berkas.aturan)
            if !kesalahan.isEmpty { throw Penolakan.tidakSah(kesalahan) }
        }
    }
}

/// Targets that belong together in one version of an agreement.
struct TargetBeku: Hashable {
    var indikator: String
    var tahun: Int
    var sumber: SumberTarget

    init(indikator: String, tahun: Int, sumber: SumberTarget) {
        self.indikator = indikator
        self.tahun = tahun
        self.sumber = sumber
    }

    init(_ target: Target) { self.init(indikator: target.indikator, tahun: target.tahun, sumber: target.sumber) }
}

extension KonteksIsian {
    func targetBeku() throws -> [TargetBeku: String] {
        hitungan.targetBeku(try connection.statusPerjanjian(lingkup))
    }
}

extension Hitungan {
    /// Targets held by agreements that are submitted or signed, with the agreement in words.
    func targetBeku(_ status: [KunciPerjanjian: StatusPerjanjian]) -> [TargetBeku: String] {
        var hasil: [TargetBeku: String] = [:]
        for perjanjian in berkas.daftarPerjanjian where (status[KunciPerjanjian(perjanjian)] ?? .draf) != .draf {
            for kode in daftarIndikator(dalam: perjanjian) {
                hasil[TargetBeku(indikator: kode, tahun: tahun, sumber: perjanjian.sumberTarget)] =
                    "\(perjanjian.kode) versi \(perjanjian.versi)"
            }
        }
        return hasil
    }
}

extension Target {
    /// What is wrong with a target, as the card of its indicator demands.
    func kesalahan(_ indikator: Indikator, _ aturan: AturanKinerja) -> [KesalahanIsian] {
        var hasil: [KesalahanIsian] = []
        if periode != .tahun, !indikator.frekuensi.periodeWajib.contains(periode) {
            hasil.append(
                KesalahanIsian(
                    "periode",
                    "\(periode.nama) tidak dipakai indikator \(indikator.kode), yang diukur \(indikator.frekuensi.rawValue)."
                ))
        }
        if !(2000...2100).contains(tahun) {
            hasil.append(KesalahanIsian("tahun", "Tahun \(tahun) tidak wajar. Periksa tahunnya."))
        }
        return hasil + nilai.kesalahan(indikator, aturan).map { [KesalahanIsian("nilai", $0)] }.joined()
    }
}

extension NilaiTarget {
    /// Why an indicator cannot have this target.
    fileprivate func kesalahan(_ indikator: Indikator, _ aturan: AturanKinerja) -> [String] {
        let berentang = indikator.rumusCapaian == .rentang || indikator.rumusCapaian == .rentangTurun
        switch (self, indikator.jenisNilai) {
        case (.tidakDiukur, _), (.angka, .angka), (.angka, .tahapan), (.ya, .yaTidak): return []
        case (.rentang(let bawah, let atas), .angka) where berentang:
            return bawah > atas
                ? ["Batas bawah melebihi batas atas. Tulis \(atas.cetak()) sampai \(bawah.cetak())."] : []
        case (.rentang, .angka), (.rentang, .tahapan):
            return ["Rumus capaiannya \(indikator.rumusCapaian.rawValue), jadi targetnya satu angka."]
        case (.predikat(let predikat), .predikat):
            guard let skala = aturan.skalaOrdinal[indikator.skalaPredikat], skala.nilai(predikat) == nil else {
                return []
            }
            let ada = skala.nilai.sorted { $0.value > $1.value }.map(\.key).joined(separator: ", ")
            return ["\"\(predikat)\" tidak ada pada skala \(skala.nama). Isi salah satu: \(ada)."]
        case (_, .predikat): return ["Indikator ini dinilai dengan predikat. Isi predikatnya, misalnya BB."]
        case (_, .yaTidak): return ["Target indikator ini hanya \"ya\"; tulis N/A bila tidak diukur."]
        case (_, .angka), (_, .tahapan): return ["Indikator ini dinilai dengan angka. Isi angkanya."]
        }
    }
}
