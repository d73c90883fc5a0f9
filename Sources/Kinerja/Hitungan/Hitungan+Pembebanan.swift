extension Hitungan {
    /// Budget attributed to a sasaran or an indicator through its place in the tree and through dukungan.
    ///
    /// - Satuan: whole rupiah; the shares of one node add up to its amount exactly.
    /// - Batas: a node inside another one that already counts in full for the same goal is left out. Nodes that also
    ///   serve another goal in full are listed in `bersama`; sums over several goals may therefore exceed the total and
    ///   are never used as one. Nil when nothing behind the goal has a budget.
    package func serapanPendukung(_ kode: String) -> SerapanPendukung? {
        let pendukung = simpulPendukung(kode)
        let penuh = Set(pendukung.filter { $0.porsi == nil }.map(\.simpul.kode))
        var bagian: [BebanSimpul] = []
        for (simpul, porsi) in pendukung {
            let bersarang =
                porsi == nil && leluhur(simpul.kode).contains { penuh.contains($0.kode) && $0.kode != simpul.kode }
            guard !bersarang, let serapan = serapan(simpul.kode, tahun: tahun) else { continue }
            let beban = porsi == nil ? serapan : self.bagian(serapan, dari: simpul.kode, untuk: kode)
            bagian.append(BebanSimpul(simpul: simpul, porsi: porsi, serapan: beban))
        }
        guard !bagian.isEmpty else { return nil }
        let bersama = bagian.filter { $0.porsi == nil && dipakaiTempatLain($0.simpul.kode, selain: kode) }
        return SerapanPendukung(bagian: bagian, bersama: bersama.map(\.simpul.kode))
    }

    /// Nodes that bring budget to a goal, with their share (nil = in full).
    package func simpulPendukung(_ kode: String) -> [(simpul: Simpul, porsi: Angka?)] {
        var hasil: [(simpul: Simpul, porsi: Angka?)] = []
        var sudah: Set<String> = []
        for satu in daftarDukungan(untuk: kode) where satu.pembebanan != .tanpa {
            guard let simpul = simpul(satu.simpul), sudah.insert(satu.simpul).inserted else { continue }
            hasil.append((simpul, satu.pembebanan == .porsi ? satu.porsi : nil))
        }
        for program in anak(kode) where !program.jenis.hasil && sudah.insert(program.kode).inserted {
            hasil.append((program, porsiDiPohon(program.kode)))
        }
        return hasil
    }

    /// Result nodes a programme serves: its parent and those it supports.
    package func pemilik(_ kode: String) -> [String] {
        var hasil: [String] = []
        if let induk = indukHasil(kode) { hasil.append(induk) }
        for satu in daftarDukungan(dari: kode) where satu.pembebanan != .tanpa {
            if simpul(satu.mendukung) != nil, !hasil.contains(satu.mendukung) { hasil.append(satu.mendukung) }
        }
        return hasil
    }

    /// Goals and indicators that count a node in full.
    private func pemilikPenuh(_ kode: String) -> [String] {
        let induk = porsiDiPohon(kode) == nil ? indukHasil(kode) : nil
        return [induk].compactMap { $0 }
            + daftarDukungan(dari: kode).filter { $0.pembebanan == .penuh }.map(\.mendukung)
    }

    private func indukHasil(_ kode: String) -> String? {
        guard let induk = simpul(kode)?.induk, simpul(induk)?.jenis.hasil == true else { return nil }
        return induk
    }

    private func daftarDukungan(untuk kode: String) -> [Dukungan] {
        (dukunganMenurutTujuan[kode] ?? []).map { berkas.daftarDukungan[$0] }
    }

    private func daftarDukungan(dari kode: String) -> [Dukungan] {
        (dukunganMenurutSimpul[kode] ?? []).map { berkas.daftarDukungan[$0] }
    }

    /// Shares of a node given to other nodes of the tree.
    private func porsiKeSimpul(_ kode: String) -> [Dukungan] {
        daftarDukungan(dari: kode).filter { $0.pembebanan == .porsi && simpul($0.mendukung) != nil }
    }

    /// What is left in the tree for a programme whose shares are given away through dukungan.
    private func porsiDiPohon(_ kode: String) -> Angka? {
        let dibagi = porsiKeSimpul(kode)
        guard !dibagi.isEmpty else { return nil }
        return Swift.max(.nol, .seratus - dibagi.compactMap(\.porsi).reduce(.nol, +))
    }

    private func bagian(_ serapan: Serapan, dari kode: String, untuk tujuan: String) -> Serapan {
        Serapan(
            pagu: bagian(serapan.pagu, dari: kode, untuk: tujuan),
            realisasi: serapan.realisasi.map { bagian($0, dari: kode, untuk: tujuan) })
    }

    /// Whole rupiah of one share: the step from the shares before it to the shares including it, so that no rupiah is
    /// lost or made; the parent in the tree keeps what the others leave.
    private func bagian(_ nilai: Rupiah, dari kode: String, untuk tujuan: String) -> Rupiah {
        var sebelum = Angka.nol, keSimpul = Rupiah.nol
        for satu in daftarDukungan(dari: kode) where satu.pembebanan == .porsi {
            let sesudah = sebelum + (satu.porsi ?? .nol)
            let langkah = nilai.bagian(persen: sesudah) - nilai.bagian(persen: sebelum)
            if satu.mendukung == tujuan { return langkah }
            if simpul(satu.mendukung) != nil { keSimpul += langkah }
            sebelum = sesudah
        }
        return Swift.max(.nol, nilai - keSimpul)
    }

    /// The full budget of a node also stands, whole, in part or inside a larger node, under another goal.
    private func dipakaiTempatLain(_ kode: String, selain tujuan: String) -> Bool {
        let sejalur = turunan(kode) + leluhur(kode).filter { !$0.jenis.hasil }
        return sejalur.contains { satu in pemilikPenuh(satu.kode).contains { !searah($0, tujuan) } }
    }

    /// The same goal, or an indicator and the goal it stands at: one counts inside the other.
    private func searah(_ kiri: String, _ kanan: String) -> Bool {
        kiri == kanan || indikator(kiri)?.simpul == kanan || indikator(kanan)?.simpul == kiri
    }
}

extension Rupiah {
    /// A share rounded down to whole rupiah.
    fileprivate func bagian(persen: Angka) -> Rupiah {
        let hasil = (angka * persen).dibagi(.seratus)?.dibulatkan(0, cara: .potong).description ?? "0"
        return Rupiah(Int64(hasil) ?? 0)
    }
}
