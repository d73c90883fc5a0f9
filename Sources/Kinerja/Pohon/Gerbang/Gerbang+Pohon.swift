extension Hitungan {
    /// What stands in the way of a new simpul.
    ///
    /// - Batas: no child without a parent (kegiatan needs a program, subkegiatan a kegiatan), and only under the kinds
    ///   its own kind allows; the kode is free and filled, the uraian is filled.
    /// - Dasar: order of the tree in PermenPANRB 89/2021 and Permendagri 86/2017.
    package func gerbangTambah(_ simpul: Simpul) -> [Gerbang] {
        var hasil = gerbangIsian(simpul)
        if self.simpul(simpul.kode) != nil { hasil.append(.kodeGanda(simpul.kode)) }
        return hasil + gerbangInduk(simpul.jenis, kode: simpul.kode, induk: simpul.induk)
    }

    /// What stands in the way of changing a simpul in place: wording, kind, parent. The kode stays.
    package func gerbangUbah(_ simpul: Simpul) -> [Gerbang] {
        guard self.simpul(simpul.kode) != nil else { return [.tidakDitemukan("Simpul", simpul.kode)] }
        let anakTerlarang = anak(simpul.kode).filter { !$0.jenis.indukYangBoleh.contains(simpul.jenis) }
        var hasil = gerbangIsian(simpul)
        if !anakTerlarang.isEmpty {
            hasil.append(
                Gerbang(
                    .anakTidakCocok,
                    "\(simpul.jenis.nama) tidak dapat menaungi \(sebutkan(anakTerlarang.map(\.kode), "simpul di bawahnya")).",
                    "Pindahkan simpul itu dulu, atau pilih jenis lain.", rujukan: anakTerlarang.map(\.kode)))
        }
        return hasil + gerbangInduk(simpul.jenis, kode: simpul.kode, induk: simpul.induk)
    }

    /// What stands in the way of moving a simpul, with everything below it, under another parent (empty = to the top).
    package func gerbangPindah(_ kode: String, ke induk: String) -> [Gerbang] {
        guard let simpul = simpul(kode) else { return [.tidakDitemukan("Simpul", kode)] }
        return gerbangInduk(simpul.jenis, kode: kode, induk: induk)
    }

    /// What stands in the way of deleting a simpul.
    ///
    /// - Batas: a simpul that carries children, indicators or money of this year, or is referred to, stays. Each year has
    ///   its own tree, so what earlier years hold is no obstacle: it is only out of use from this year on.
    package func gerbangHapus(simpul kode: String) -> [Gerbang] {
        guard let simpul = simpul(kode) else { return [.tidakDitemukan("Simpul", kode)] }
        let pemakai: [(String, [String], String)] = [
            ("simpul di bawahnya", anak(kode).map(\.kode), "Pindahkan atau hapus simpul itu dulu"),
            ("indikator", daftarIndikator(di: kode).map(\.kode), "Pindahkan atau hapus indikator itu dulu"),
            ("dukungan", rujukanDukungan(kode), "Hapus dukungan itu dulu"),
            ("perjanjian kinerja", rujukanPerjanjian(simpul: kode), "Keluarkan dari perjanjian kinerja itu dulu"),
            ("langkah rencana aksi", rujukanRencanaAksi(simpul: kode), "Pindahkan langkah itu dulu"),
            ("catatan anggaran", rujukanAnggaran(kode), "Hapus anggarannya dulu"),
        ]
        return pemakai.filter { !$0.1.isEmpty }.map { benda, daftar, perbaikan in
            .masihDipakai(simpul.jenis.nama, kode, benda, daftar, perbaikan)
        }
    }

    private func gerbangIsian(_ simpul: Simpul) -> [Gerbang] {
        [("Kode", simpul.kode), ("Uraian", simpul.uraian)]
            .filter { $0.1.allSatisfy(\.isWhitespace) }
            .map { nama, _ in Gerbang(.isianKosong, "\(nama) belum diisi.", "Isi \(nama.lowercased()) simpul.") }
    }

    private func gerbangInduk(_ jenis: Simpul.Jenis, kode: String, induk: String) -> [Gerbang] {
        let boleh = Simpul.Jenis.allCases.filter(jenis.indukYangBoleh.contains).map { $0.nama.lowercased() }
        let harapan = boleh.joined(separator: " atau ")
        if induk.isEmpty {
            guard !jenis.bolehTanpaInduk else { return [] }
            return [
                Gerbang(
                    .indukTidakAda, "\(jenis.nama) \(kode) tidak mempunyai induk.", "Letakkan di bawah \(harapan).",
                    rujukan: [kode])
            ]
        }
        guard let simpulInduk = simpul(induk) else {
            return [
                Gerbang(.indukTidakAda, "Induk \"\(induk)\" tidak ada.", "Pilih induk dari pohon.", rujukan: [induk])
            ]
        }
        if induk == kode || leluhur(induk).contains(where: { $0.kode == kode }) {
            return [
                Gerbang(
                    .melingkar, "\(jenis.nama) \(kode) tidak dapat diletakkan di bawah dirinya sendiri.",
                    "Pilih induk di luar cabang ini.", rujukan: [kode, induk])
            ]
        }
        guard !jenis.indukYangBoleh.contains(simpulInduk.jenis) else { return [] }
        return [
            Gerbang(
                .indukTidakCocok,
                "\(jenis.nama) tidak dapat berada di bawah \(simpulInduk.jenis.nama.lowercased()) \(induk).",
                boleh.isEmpty ? "\(jenis.nama) berdiri paling atas." : "Letakkan di bawah \(harapan).",
                rujukan: [kode, induk])
        ]
    }

    private func rujukanDukungan(_ kode: String) -> [String] {
        let daftar = (dukunganMenurutSimpul[kode] ?? []) + (dukunganMenurutTujuan[kode] ?? [])
        return daftar.map { "\(berkas.daftarDukungan[$0].simpul) → \(berkas.daftarDukungan[$0].mendukung)" }
    }

    private func rujukanPerjanjian(simpul kode: String) -> [String] {
        berkas.daftarPerjanjian.filter { $0.daftarSimpul.contains(kode) }.map { "\($0.kode) versi \($0.versi)" }
    }

    private func rujukanRencanaAksi(simpul kode: String) -> [String] {
        berkas.daftarRencanaAksi.filter { $0.simpul == kode }.map(\.langkah)
    }

    private func rujukanAnggaran(_ kode: String) -> [String] {
        let pagu = berkas.daftarPagu.filter { $0.simpul == kode && $0.tahun == tahun }.map {
            "pagu \($0.tahun) \($0.versi.kode)"
        }
        let realisasi = berkas.daftarRealisasiAnggaran.filter { $0.simpul == kode && $0.tahun == tahun }
            .map { "realisasi \($0.tahun) \($0.periode.kode)" }
        let keluaran = berkas.daftarKeluaran.filter { $0.program == kode }.map { "keluaran \($0.kode)" }
        return pagu + realisasi + keluaran
    }
}

extension Gerbang {
    static func kodeGanda(_ kode: String) -> Gerbang {
        Gerbang(.kodeGanda, "Kode \(kode) sudah dipakai.", "Pakai kode lain.", rujukan: [kode])
    }

    static func tidakDitemukan(_ benda: String, _ kode: String) -> Gerbang {
        Gerbang(
            .tidakDitemukan, "\(benda) \(kode) tidak ada.", "Muat ulang halaman; mungkin sudah dihapus.",
            rujukan: [kode])
    }

    static func masihDipakai(
        _ jenis: String, _ kode: String, _ benda: String, _ daftar: [String], _ perbaikan: String
    ) -> Gerbang {
        Gerbang(
            .masihDipakai, "\(jenis) \(kode) masih mempunyai \(sebutkan(daftar, benda)).",
            "\(perbaikan). Pohon tahun lain tidak ikut berubah.", rujukan: [kode])
    }
}
