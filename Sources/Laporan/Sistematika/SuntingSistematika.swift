/// Changes of an outline. Each gives a new outline or says why not; the old one stays as it is.
///
/// Positions count from 0; one past the end (or further) is the end. In a move the position is the one the section
/// has afterwards.
extension Sistematika {
    package static let batasJudul = 200
    /// Levels of headings below a part.
    package static let batasTingkat = 4
    package static let batasBagian = 400

    // MARK: Bab

    package func tambahBab(
        _ jenis: BabSistematika.Jenis, judul: String, pada posisi: Int
    ) throws(SuntinganDitolak) -> Sistematika {
        let judul = try Self.judulSah(judul)
        var hasil = self
        hasil.bab.sisip(BabSistematika(jenis: jenis, gayaNomor: gaya(jenis), judul: judul), pada: posisi)
        return try hasil.diperiksa()
    }

    /// The style its kind already has here.
    private func gaya(_ jenis: BabSistematika.Jenis) -> GayaNomorBab {
        bab.last { $0.jenis == jenis }?.gayaNomor ?? jenis.gayaBaku
    }

    package func pindahBab(dari asal: Int, ke posisi: Int) throws(SuntinganDitolak) -> Sistematika {
        guard bab.indices.contains(asal) else { throw .tidakAda(JalurBagian(bab: max(0, asal))) }
        var hasil = self
        let satu = hasil.bab.remove(at: asal)
        hasil.bab.sisip(satu, pada: posisi)
        return hasil
    }

    // MARK: Bagian

    package func tambahBagian(
        judul: String, di wadah: JalurBagian, pada posisi: Int
    ) throws(SuntinganDitolak) -> Sistematika {
        let judul = try Self.judulSah(judul)
        return try sisip(BagianSistematika(gayaNomor: gayaBagian(di: wadah), judul: judul), di: wadah, pada: posisi)
    }

    /// The style of the sections it joins, or of others as deep.
    private func gayaBagian(di wadah: JalurBagian) -> GayaNomor {
        if let saudara = self.wadah(wadah)?.bagian.last { return saudara.gayaNomor }
        let baku: [GayaNomor] = [.hurufBesar, .angka, .huruf, .angkaKurung]
        return baku[min(wadah.kedalaman, baku.count - 1)]
    }

    private func sisip(
        _ bagian: BagianSistematika, di wadah: JalurBagian, pada posisi: Int
    ) throws(SuntinganDitolak) -> Sistematika {
        var hasil = self
        try hasil.ubahWadah(wadah) { (dalam) throws(SuntinganDitolak) in dalam.bagian.sisip(bagian, pada: posisi) }
        return try hasil.diperiksa()
    }

    /// Takes a section with all in it to another place. `wadah` is a place in the outline as it is before the move.
    package func pindahBagian(
        dari asal: JalurBagian, ke wadah: JalurBagian, pada posisi: Int
    ) throws(SuntinganDitolak) -> Sistematika {
        guard case .bagian? = asal.langkah.last else { throw .bukanBagian(asal) }
        guard let bagian = bagian(asal) else { throw .tidakAda(asal) }
        guard !wadah.di(dalam: asal) else { throw .keDalamDiriSendiri(judul: bagian.judul) }
        return try hapusBagian(asal).sisip(bagian, di: wadah.sesudahHapus(asal), pada: posisi)
    }

    /// Takes a part or a section out with all in it. Texts already written stay with the report, only unprinted.
    package func hapusBagian(_ jalur: JalurBagian) throws(SuntinganDitolak) -> Sistematika {
        var hasil = self
        guard let induk = jalur.induk else {
            guard bab.indices.contains(jalur.bab) else { throw .tidakAda(jalur) }
            hasil.bab.remove(at: jalur.bab)
            guard hasil.bab.contains(where: { $0.jenis == .bab }) else { throw .babTerakhir }
            return hasil
        }
        guard case .bagian(let posisi)? = jalur.langkah.last else { throw .bukanBagian(jalur) }
        try hasil.ubahWadah(induk) { (wadah) throws(SuntinganDitolak) in
            guard wadah.bagian.indices.contains(posisi) else { throw .tidakAda(jalur) }
            wadah.bagian.remove(at: posisi)
        }
        return hasil
    }

    package func ubahJudul(_ jalur: JalurBagian, _ judul: String) throws(SuntinganDitolak) -> Sistematika {
        let judul = try Self.judulSah(judul)
        var hasil = self
        if jalur.langkah.isEmpty {
            guard bab.indices.contains(jalur.bab) else { throw .tidakAda(jalur) }
            hasil.bab[jalur.bab].judul = judul
        } else {
            try hasil.ubahBagian(jalur) { $0.judul = judul }
        }
        return hasil
    }

    /// Number style, orientation, whether it may be left out, and which analyses have their place in it.
    package func aturBagian(_ jalur: JalurBagian, _ opsi: OpsiBagian) throws(SuntinganDitolak) -> Sistematika {
        var hasil = self
        try hasil.ubahBagian(jalur) {
            $0.gayaNomor = opsi.gayaNomor
            $0.lanskap = opsi.lanskap
            $0.opsional = opsi.opsional
            $0.analisis = AnalisisWajib.allCases.filter(opsi.analisis.contains)
        }
        return hasil
    }

    // MARK: Isi

    package func tambahIsi(
        _ isi: IsiBagian, di wadah: JalurBagian, pada posisi: Int
    ) throws(SuntinganDitolak) -> Sistematika {
        try tolakGanda(isi, di: wadah)
        var hasil = self
        try hasil.ubahWadah(wadah) { (dalam) throws(SuntinganDitolak) in dalam.isi.sisip(isi, pada: posisi) }
        return try hasil.diperiksa()
    }

    /// Puts other content in the place of one, for example a table with other options.
    package func gantiIsi(
        _ isi: IsiBagian, di wadah: JalurBagian, pada posisi: Int
    ) throws(SuntinganDitolak) -> Sistematika {
        try hapusIsi(di: wadah, pada: posisi).tambahIsi(isi, di: wadah, pada: posisi)
    }

    package func hapusIsi(di wadah: JalurBagian, pada posisi: Int) throws(SuntinganDitolak) -> Sistematika {
        var hasil = self
        try hasil.ubahWadah(wadah) { (dalam) throws(SuntinganDitolak) in
            guard dalam.isi.indices.contains(posisi) else { throw .tidakAda(wadah.isi(max(0, posisi))) }
            dalam.isi.remove(at: posisi)
        }
        return hasil
    }

    /// `ke` is a place in the outline as it is before the move.
    package func pindahIsi(
        dari asal: JalurBagian, pada posisi: Int, ke wadah: JalurBagian, menjadi tujuan: Int
    ) throws(SuntinganDitolak) -> Sistematika {
        guard let isi = self.wadah(asal)?.isi, isi.indices.contains(posisi) else {
            throw .tidakAda(asal.isi(max(0, posisi)))
        }
        let sumber = asal.isi(posisi)
        guard !wadah.di(dalam: sumber) else { throw .keDalamDiriSendiri(judul: "pengulangan") }
        return try hapusIsi(di: asal, pada: posisi)
            .tambahIsi(isi[posisi], di: wadah.sesudahHapus(sumber), pada: tujuan)
    }

    // MARK: Pemeriksaan

    private static func judulSah(_ judul: String) throws(SuntinganDitolak) -> String {
        let rapi = judul.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !rapi.isEmpty else { throw .judulKosong }
        guard rapi.count <= batasJudul else { throw .judulTerlaluPanjang(batas: batasJudul) }
        return rapi
    }

    private func diperiksa() throws(SuntinganDitolak) -> Sistematika {
        let wadah = bab.map { WadahSistematika(isi: $0.isi, bagian: $0.bagian) }
        guard wadah.allSatisfy({ $0.tingkat <= Self.batasTingkat }) else {
            throw .terlaluDalam(batas: Self.batasTingkat)
        }
        guard wadah.reduce(bab.count, { $0 + $1.jumlahBagian }) <= Self.batasBagian else {
            throw .terlaluBanyak(batas: Self.batasBagian)
        }
        return self
    }

    private func tolakGanda(_ isi: IsiBagian, di wadah: JalurBagian) throws(SuntinganDitolak) {
        guard case .narasi(let kunci) = isi else { return }
        let ulang = pengulangan(wadah)
        for (satu, judul) in daftarNarasi where satu.kunci == kunci && satu.ulang == ulang {
            throw .narasiGanda(kunci, bagian: judul)
        }
    }

    /// The repetitions a place stands in, outermost first.
    private func pengulangan(_ jalur: JalurBagian) -> [Pengulangan] {
        jalur.langkah.indices.compactMap { posisi in
            guard case .isi(let nomor) = jalur.langkah[posisi] else { return nil }
            let luar = wadah(JalurBagian(bab: jalur.bab, langkah: Array(jalur.langkah[..<posisi])))
            guard let isi = luar?.isi, isi.indices.contains(nomor), case .untuk(let ulang, _, _) = isi[nomor] else {
                return nil
            }
            return ulang
        }
    }

    private var daftarNarasi: [(isi: (kunci: KunciNarasi, ulang: [Pengulangan]), judul: String)] {
        bab.flatMap { narasi($0.isi, $0.bagian, judul: $0.judul, ulang: []) }
    }

    private func narasi(
        _ isi: [IsiBagian], _ bagian: [BagianSistematika], judul: String, ulang: [Pengulangan]
    ) -> [(isi: (kunci: KunciNarasi, ulang: [Pengulangan]), judul: String)] {
        let sini = isi.flatMap { satu -> [(isi: (kunci: KunciNarasi, ulang: [Pengulangan]), judul: String)] in
            switch satu {
            case .narasi(let kunci): [((kunci, ulang), judul)]
            case .untuk(let kini, let isi, let bagian): narasi(isi, bagian, judul: judul, ulang: ulang + [kini])
            case .draf, .tabel, .grafik, .daftar, .khusus, .lampiran: []
            }
        }
        return sini + bagian.flatMap { narasi($0.isi, $0.bagian, judul: $0.judul, ulang: ulang) }
    }
}

/// Settings of a section beside its title.
package struct OpsiBagian: Sendable, Equatable {
    package var gayaNomor: GayaNomor
    /// Nil leaves it to its tables.
    package var lanskap: Bool?
    package var opsional: Bool
    package var analisis: Set<AnalisisWajib>

    package init(gayaNomor: GayaNomor, lanskap: Bool? = nil, opsional: Bool = false, analisis: Set<AnalisisWajib> = [])
    {
        self.gayaNomor = gayaNomor
        self.lanskap = lanskap
        self.opsional = opsional
        self.analisis = analisis
    }
}

extension JalurBagian {
    /// Where the same place is once another is taken out: later neighbours move up by one.
    func sesudahHapus(_ lain: JalurBagian) -> JalurBagian {
        guard let terakhir = lain.langkah.last else { return self }
        let letak = lain.langkah.count - 1
        guard bab == lain.bab, langkah.count > letak, langkah[..<letak] == lain.langkah[..<letak] else { return self }
        var hasil = self
        switch (langkah[letak], terakhir) {
        case (.bagian(let sini), .bagian(let sana)) where sini > sana: hasil.langkah[letak] = .bagian(sini - 1)
        case (.isi(let sini), .isi(let sana)) where sini > sana: hasil.langkah[letak] = .isi(sini - 1)
        default: break
        }
        return hasil
    }
}

extension Array {
    /// At a position, or at the end when there is no such position.
    fileprivate mutating func sisip(_ satu: Element, pada posisi: Int) {
        insert(satu, at: Swift.min(Swift.max(0, posisi), count))
    }
}
