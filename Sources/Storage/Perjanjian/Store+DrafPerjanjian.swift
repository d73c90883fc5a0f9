internal import Databases
package import Kinerja

extension Store {
    /// Stores the head of a draft: parties, place, what it promises and pays for. The first version may be new; later
    /// ones are opened by ``buatPerubahan(_:alasan:uraian:instansi:tahun:oleh:)``.
    ///
    /// - Throws: ``Penolakan/bentrok(_:)`` when somebody saved since, ``Penolakan/keadaan(_:)`` for a version that is
    ///   submitted or signed.
    package func simpanPerjanjian(
        _ isian: Isian<PerjanjianKinerja>, ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws {
        try await isi(tujuan, oleh: pelaku) { konteks in
            try konteks.periksaDraf(isian.fakta)
            try konteks.periksaIsi(isian.fakta)
            _ = try konteks.simpan(isian)
        }
    }

    /// Takes a draft away. The targets a revision repeated go with it, unless another agreement of that version holds
    /// them; everything stays readable in the history.
    package func hapusDrafPerjanjian(
        _ kunci: KunciPerjanjian, dasar: Int?, ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws {
        try await isi(tujuan, oleh: pelaku) { konteks in
            let ada = konteks.berkas.daftarPerjanjian.first { KunciPerjanjian($0) == kunci }
            guard let ada else {
                throw Penolakan.tidakDitemukan("perjanjian kinerja \"\(kunci.kode)\" versi \(kunci.versi)")
            }
            try konteks.periksaDraf(ada)
            try konteks.penulis.hapus(ada, dasar: dasar)
            try konteks.buangTarget(ada)
            try konteks.connection.run(
                "DELETE FROM perjanjian_beku WHERE \(sql: kunci.syarat(konteks.lingkup)) AND status = 'draf'")
        }
    }
}

extension KonteksIsian {
    /// Right and state: only a draft of one's own instansi.
    fileprivate func periksaDraf(_ perjanjian: PerjanjianKinerja) throws {
        // Who may edit drafts is told what stands in the way; who may not, that they may not.
        try pelaku.wajib(.ubahPerjanjian, di: tempat, status: .perjanjian(.draf))
        switch try connection.statusPerjanjian(lingkup)[KunciPerjanjian(perjanjian)] ?? .draf {
        case .draf: return
        case .diajukan:
            throw Penolakan.keadaan(
                "\(perjanjian.sebutan) sudah diajukan. Minta dikembalikan lebih dahulu, atau tunggu ditandatangani.")
        case .ditandatangani:
            throw Penolakan.keadaan(
                "\(perjanjian.sebutan) sudah ditandatangani. Buat perubahan untuk mengubah isinya.")
        }
    }

    fileprivate func periksaIsi(_ perjanjian: PerjanjianKinerja) throws {
        var kesalahan: [KesalahanIsian] = []
        if !berkas.daftarJabatan.contains(where: { $0.kode == perjanjian.pihakPertama }) {
            kesalahan.append(KesalahanIsian("pihak_pertama", "Pilih jabatan yang ada pada tahun \(lingkup.tahun)."))
        }
        let baru = !berkas.daftarPerjanjian.contains { $0.kode == perjanjian.kode && $0.versi == perjanjian.versi }
        if baru, perjanjian.versi > 0 {
            kesalahan.append(KesalahanIsian("versi", "Perubahan dibuat dari perjanjian yang sudah ditandatangani."))
        }
        if perjanjian.tanggal != nil {
            kesalahan.append(KesalahanIsian("tanggal", "Tanggal diisi saat perjanjian ditandatangani."))
        }
        let hilang = perjanjian.daftarIndikator.filter { hitungan.indikator($0) == nil }
        if !hilang.isEmpty {
            kesalahan.append(
                KesalahanIsian(
                    "indikator", "Tidak ada di pohon kinerja: \(hilang.joined(separator: ", ")). Pilih lagi."))
        }
        let simpul = perjanjian.daftarSimpul.filter { hitungan.simpul($0) == nil }
        if !simpul.isEmpty {
            kesalahan.append(
                KesalahanIsian("simpul", "Tidak ada di pohon kinerja: \(simpul.joined(separator: ", ")). Pilih lagi."))
        }
        if !kesalahan.isEmpty { throw Penolakan.tidakSah(kesalahan) }
    }

    fileprivate func buangTarget(_ perjanjian: PerjanjianKinerja) throws {
        guard perjanjian.versi > 0 else { return }
        let lain = berkas.daftarPerjanjian.filter { $0.versi == perjanjian.versi && $0.kode != perjanjian.kode }
        let dipakai = Set(lain.flatMap { hitungan.daftarIndikator(dalam: $0) })
        let milik = Set(hitungan.daftarIndikator(dalam: perjanjian)).subtracting(dipakai)
        let daftar = try PemuatBerkas(connection, lingkup).muat(Target.self).filter {
            $0.tahun == lingkup.tahun && $0.sumber == perjanjian.sumberTarget && milik.contains($0.indikator)
        }
        for target in daftar { try penulis.hapus(target, dasar: nil) }
    }
}
