extension Hitungan {
    /// A first draft of the agreement of a post, made from the plan.
    ///
    /// - Batas: the head promises the result level to the superior the instansi names. Everybody else promises what the
    ///   tree gives to the post or its unit: program just below the head, kegiatan one step further down, subkegiatan
    ///   below that; where the tree gives nothing on that level, the next lower one, and at last any. The second party
    ///   is the superior post. Nothing found leaves the lists empty: the writer chooses.
    /// - Dasar: PermenPANRB 53/2014 (levels of a perjanjian kinerja), PermenPANRB 89/2021 (penjenjangan).
    package func usulanPerjanjian(untuk kode: String, kode kodePerjanjian: String) -> PerjanjianKinerja {
        let jabatan = berkas.daftarJabatan.first { $0.kode == kode }
        var usulan = PerjanjianKinerja(
            kode: kodePerjanjian, pihakPertama: kode, pihakKedua: jabatan?.induk ?? "", tempat: berkas.instansi.tempat)
        guard let jabatan, kode != jabatanKepala else {
            usulan.pihakKedua = berkas.instansi.atasan
            return usulan
        }
        let simpul = simpulDiampu(jabatan)
        let disebut = berkas.daftarIndikator.filter { $0.penanggungJawab == kode }.map(\.kode)
        let dariSimpul = simpul.flatMap { daftarIndikator(di: $0.kode) }.map(\.kode)
        let dipilih = Set(dariSimpul + disebut)
        usulan.daftarIndikator = berkas.daftarIndikator.map(\.kode).filter(dipilih.contains)
        usulan.daftarSimpul = simpul.filter { !$0.jenis.hasil }.map(\.kode)
        return usulan
    }

    /// Steps between a post and the top of its line; 0 = nobody above.
    package func jenjang(_ kode: String) -> Int {
        let induk = Dictionary(berkas.daftarJabatan.map { ($0.kode, $0.induk) }, uniquingKeysWith: { awal, _ in awal })
        var sudah: Set<String> = [kode], kini = induk[kode] ?? "", jumlah = 0
        while let atas = induk[kini], sudah.insert(kini).inserted {
            jumlah += 1
            kini = atas
        }
        return jumlah
    }

    /// Nodes of one level that the tree gives to a post or its unit.
    private func simpulDiampu(_ jabatan: Jabatan) -> [Simpul] {
        let milik = berkas.daftarSimpul.filter { simpul in
            simpul.pengampu == jabatan.kode || (!jabatan.unit.isEmpty && simpul.pengampu == jabatan.unit)
        }
        let urutan: [Simpul.Jenis] = [.program, .kegiatan, .subkegiatan]
        let mulai = min(max(jenjang(jabatan.kode) - 1, 0), urutan.count - 1)
        // What is the post's own comes before what its whole unit carries.
        let sendiri = milik.filter { $0.pengampu == jabatan.kode && !$0.jenis.hasil }
        if let jenis = urutan.first(where: { jenis in sendiri.contains { $0.jenis == jenis } }) {
            return sendiri.filter { $0.jenis == jenis }
        }
        for jenis in urutan[mulai...] + urutan[..<mulai].reversed() {
            let cocok = milik.filter { $0.jenis == jenis }
            if !cocok.isEmpty { return cocok }
        }
        return []
    }
}
