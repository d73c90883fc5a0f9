internal import Databases
package import Kinerja

extension Store {
    /// Stores rules of a year that differ from the national ones.
    package func simpanAturan(
        _ daftar: [Isian<AturanKinerja.Setelan>], ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> HasilSimpan {
        try pelaku.wajib(.aturAturan, di: Tempat(instansi: tujuan.instansi))
        return try await isi(tujuan, oleh: pelaku) { konteks in
            let hasil = try konteks.simpan(daftar) { isian in
                guard isian.tindakan == .isi else { return }
                try konteks.berkas.aturan.terima(isian.fakta)
            }
            try konteks.catat(hasil, daftar)
            return hasil
        }
    }

    /// Replaces the instansi's own scale, or takes it away so that the shipped one applies.
    ///
    /// - Parameter dasar: version of ``KepalaSkala`` the writer saw; it rises with every change of the scale or its bands.
    /// - Throws: ``Penolakan/tidakSah(_:)`` for a scale with gaps or overlaps.
    package func simpanSkala(
        _ skala: Skala?, dasar: Int?, ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws {
        try pelaku.wajib(.aturAturan, di: Tempat(instansi: tujuan.instansi))
        let masalah = skala?.daftarMasalah ?? []
        if !masalah.isEmpty { throw Penolakan.tidakSah(masalah.map { KesalahanIsian("skala", $0.pesan) }) }
        try await isi(tujuan, oleh: pelaku) { konteks in
            guard try konteks.tukar(skala: skala, dasar: dasar) else { return }
            try konteks.catatSkala(skala?.nama ?? "", skala?.pita ?? [])
        }
    }

    /// Chooses a shipped scale by its kode: the own one goes, and the rule names the chosen one with its basis.
    ///
    /// - Parameter versi: version of ``KepalaSkala`` and of the rule the writer saw; nil = not looked at.
    package func pilihSkala(
        _ kode: String, dasarHukum: String, versi: (kepala: Int?, setelan: Int?), ke tujuan: TujuanIsian,
        oleh pelaku: Pelaku
    ) async throws {
        try pelaku.wajib(.aturAturan, di: Tempat(instansi: tujuan.instansi))
        guard let skala = AturanNasional.bawaan.skala.first(where: { $0.kode == kode }) else {
            throw Penolakan.tidakSah([KesalahanIsian("skala", "Pilih salah satu skala dari daftar.")])
        }
        try await isi(tujuan, oleh: pelaku) { konteks in
            let setelan = AturanKinerja.Setelan(kunci: KunciAturan.skala.rawValue, nilai: kode, dasar: dasarHukum)
            _ = try konteks.simpan(Isian(setelan, dasar: versi.setelan))
            _ = try konteks.tukar(skala: nil, dasar: versi.kepala)
            try konteks.catatSkala(skala.nama, skala.pita)
        }
    }
}

extension KonteksIsian {
    /// - Returns: whether there was anything to do.
    fileprivate func tukar(skala: Skala?, dasar: Int?) throws -> Bool {
        let lama = try penulis.baca([], di: KepalaSkala.tabel)
        var baru = skala
        baru?.kode = KepalaSkala.kodeLokal
        if let dasar, dasar != lama?.versi ?? 0 {
            let kepala = baru.flatMap { KepalaSkala($0) } ?? KepalaSkala(nama: "")
            throw try penulis.bentrok(kepala.selKunci, di: KepalaSkala.tabel, lama: lama)
        }
        guard baru?.pita != nil || lama != nil else { return false }
        if let kepala = baru.flatMap({ KepalaSkala($0) }) {
            try tulis(kepala, lama: lama)
            try gantiPita(baru?.pita ?? [])
        } else {
            try gantiPita([])
            try penulis.hapus([], di: KepalaSkala.tabel, dasar: nil)
        }
        return true
    }

    fileprivate func catatSkala(_ nama: String, _ pita: [Pita]) throws {
        let lama = berkas.aturan.skala
        try connection.catat(
            Peristiwa(
                .aturAturan, objek: "skala \(lingkup.tahun)", instansi: lingkup.instansi,
                rincian: ["skala": nama, "pita": pita.map(\.predikat).joined(separator: ", ")],
                sebelum: ["skala": lama.nama, "pita": lama.pita.map(\.predikat).joined(separator: ", ")]),
            oleh: pelaku, pada: kini)
    }

    /// Rules that were kept: their values and bases, and what stood there.
    fileprivate func catat(_ hasil: HasilSimpan, _ daftar: [Isian<AturanKinerja.Setelan>]) throws {
        let tersimpan = Set(hasil.tersimpan.map(\.kunci))
        let lama = Dictionary(berkas.aturan.setelan.map { ($0.kunci, $0) }, uniquingKeysWith: { $1 })
        var (rincian, sebelum): ([String: String], [String: String]) = ([:], [:])
        for isian in daftar where tersimpan.contains(isian.fakta.kunciFakta) {
            let kunci = isian.fakta.kunci
            rincian[kunci] = isian.tindakan == .hapus ? "bawaan nasional" : isian.fakta.uraian
            sebelum[kunci] = lama[kunci]?.uraian ?? "bawaan nasional"
        }
        guard !rincian.isEmpty else { return }
        try connection.catat(
            Peristiwa(
                .aturAturan, objek: "aturan \(lingkup.tahun)", instansi: lingkup.instansi, rincian: rincian,
                sebelum: sebelum), oleh: pelaku, pada: kini)
    }

    /// The version of the head stands for the whole scale, so it rises even when only a band changes.
    private func tulis(_ kepala: KepalaSkala, lama: BarisTersimpan?) throws {
        if let lama {
            try penulis.ganti(lama, dengan: kepala.selIsi, di: KepalaSkala.tabel)
        } else {
            try penulis.tulis(kepala, dasar: 0)
        }
    }

    private func gantiPita(_ pita: [Pita]) throws {
        for nomor in pita.indices {
            try penulis.tulis(Bernomor(nomor: nomor + 1, pita[nomor]), dasar: nil)
        }
        for lebih in try PemuatBerkas(connection, lingkup).muat(Bernomor<Pita>.self) where lebih.nomor > pita.count {
            try penulis.hapus(lebih, dasar: nil)
        }
        try penulis.urutkan(pita.indices.map { [($0 + 1).databaseValue] }, di: Pita.tabel)
    }

    /// An event of administration for the rows that were kept.
    func catat(_ tindakan: Tindakan, _ hasil: HasilSimpan, _ baris: [(kunci: String, nama: String, isi: String)]) throws
    {
        let tersimpan = Set(hasil.tersimpan.map(\.kunci))
        let rincian = baris.filter { tersimpan.contains($0.kunci) }.map { ($0.nama, $0.isi) }
        guard !rincian.isEmpty else { return }
        try connection.catat(
            Peristiwa(
                tindakan, objek: "\(tindakan.nama) \(lingkup.tahun)", instansi: lingkup.instansi,
                rincian: Dictionary(rincian, uniquingKeysWith: { $1 })), oleh: pelaku, pada: kini)
    }
}

extension AturanKinerja.Setelan {
    fileprivate var uraian: String { dasar.isEmpty ? nilai : "\(nilai) (\(dasar))" }
}

extension AturanKinerja {
    /// Throws unless the rules can take it.
    fileprivate func terima(_ setelan: Setelan) throws(Penolakan) {
        var percobaan = self
        do throws(KesalahanAturan) {
            try percobaan.atur(setelan)
        } catch {
            let bidang = if case .kunciTakDikenal = error { "kunci" } else { "nilai" }
            throw .tidakSah([KesalahanIsian(bidang, error.pesan)])
        }
    }
}
