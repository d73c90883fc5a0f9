internal import Databases
package import Kinerja

/// A step of the action plan as it is stored.
package struct LangkahTersimpan: Sendable, Equatable {
    package var nomor: Int
    package var versi: Int
    package var nilai: RencanaAksi
    package var olehNama: String
    package var pada: String
}

/// A step as somebody wants it.
package struct IsianLangkah: Sendable, Equatable {
    /// Nil = a new step.
    package var nomor: Int?
    /// The version the writer saw; 0 for a new step.
    package var dasar: Int
    /// Its `kemajuan` is not looked at: who does the work tells it.
    package var nilai: RencanaAksi
    package var hapus: Bool

    package init(nomor: Int? = nil, dasar: Int = 0, nilai: RencanaAksi, hapus: Bool = false) {
        self.nomor = nomor
        self.dasar = dasar
        self.nilai = nilai
        self.hapus = hapus
    }
}

/// The action plan with the facts around it, from one consistent state.
package struct RencanaAksiTahunan: Sendable, Equatable {
    package var berkas: BerkasKinerja
    package var daftarLangkah: [LangkahTersimpan]
}

extension Store {
    /// The action plan of a year, in order of print.
    package func rencanaAksi(instansi: String, tahun: Int, oleh pelaku: Pelaku) async throws -> RencanaAksiTahunan {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            return RencanaAksiTahunan(
                berkas: try PemuatBerkas(connection, lingkup).berkas(),
                daftarLangkah: try connection.daftarLangkah(lingkup))
        }
    }

    /// Stores the steps of a form in one transaction: all of them or none.
    ///
    /// - Returns: how many steps are added, changed or removed.
    /// - Throws: ``Penolakan/bentrok(_:)`` when somebody changed one of them since the form was opened.
    @discardableResult package func simpanRencanaAksi(
        _ daftar: [IsianLangkah], instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> Int {
        try pelaku.wajib(.ubahRencanaAksi, di: Tempat(instansi: instansi))
        let saat = saat
        return try await database.write { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            try connection.pegang(lingkup)
            let penulis = PenulisFakta(connection: connection, lingkup: lingkup, pelaku: pelaku, saat: saat)
            try penulis.periksa(daftar)
            return try penulis.simpan(daftar)
        }
    }

    /// Notes how far a step has come.
    ///
    /// - Parameter dasar: the version of the step the writer saw.
    package func simpanKemajuan(
        _ teks: String, langkah nomor: Int, dasar: Int, instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        let saat = saat
        try await database.write { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            let penulis = PenulisFakta(connection: connection, lingkup: lingkup, pelaku: pelaku, saat: saat)
            guard var nilai = try penulis.langkah(nomor) else {
                throw Penolakan.tidakDitemukan("langkah rencana aksi nomor \(nomor)")
            }
            let unit = try connection.unit(penanggungJawab: nilai.penanggungJawab, lingkup)
            try pelaku.wajib(.ubahAnalisis, di: Tempat(instansi: instansi, unit: unit))
            nilai.kemajuan = teks
            try penulis.tulis(Bernomor(nomor: nomor, nilai), dasar: dasar)
        }
    }
}

extension PenulisFakta {
    fileprivate func langkah(_ nomor: Int) throws -> RencanaAksi? {
        let kunci = [nomor.databaseValue]
        return try connection.row(RencanaAksi.tabel.pilih(kunci, lingkup)).map { try RencanaAksi($0) }
    }

    /// What a step refers to must be in the tree of the year.
    fileprivate func periksa(_ daftar: [IsianLangkah]) throws {
        let indikator = Set(try connection.rows(Indikator.tabel.pilih(lingkup)).map { try Indikator($0).kode })
        let simpul = Set(try connection.rows(Simpul.tabel.pilih(lingkup)).map { try Simpul($0).kode })
        let kesalahan = daftar.enumerated().filter { !$0.element.hapus }.flatMap { posisi, satu -> [KesalahanIsian] in
            var hasil: [KesalahanIsian] = []
            if satu.nilai.langkah.allSatisfy(\.isWhitespace) {
                hasil.append(KesalahanIsian("langkah.\(posisi)", "Langkah belum diisi."))
            }
            if !indikator.contains(satu.nilai.indikator) {
                hasil.append(KesalahanIsian("indikator.\(posisi)", "Pilih indikator yang ada di pohon kinerja tahun ini."))
            }
            if !satu.nilai.simpul.isEmpty, !simpul.contains(satu.nilai.simpul) {
                hasil.append(KesalahanIsian("simpul.\(posisi)", "Pilih simpul yang ada di pohon kinerja tahun ini."))
            }
            return hasil
        }
        if !kesalahan.isEmpty { throw Penolakan.tidakSah(kesalahan) }
    }

    fileprivate func simpan(_ daftar: [IsianLangkah]) throws -> Int {
        var berikut = try connection.nomorBerikut(RencanaAksi.tabel, lingkup)
        var jumlah = 0
        for satu in daftar {
            guard let nomor = satu.nomor else {
                guard !satu.hapus else { continue }
                try tulis(Bernomor(nomor: berikut, satu.nilai), dasar: 0)
                berikut += 1
                jumlah += 1
                continue
            }
            if try simpan(satu, nomor: nomor) { jumlah += 1 }
        }
        return jumlah
    }

    private func simpan(_ isian: IsianLangkah, nomor: Int) throws -> Bool {
        if isian.hapus {
            try hapus(Bernomor(nomor: nomor, isian.nilai), dasar: isian.dasar)
            return true
        }
        var nilai = isian.nilai
        nilai.kemajuan = try langkah(nomor)?.kemajuan ?? ""
        return try tulis(Bernomor(nomor: nomor, nilai), dasar: isian.dasar) != isian.dasar
    }
}

extension Connection {
    fileprivate func daftarLangkah(_ lingkup: LingkupFakta) throws -> [LangkahTersimpan] {
        let versi = try versi(RencanaAksi.tabel, lingkup)
        return try rows(RencanaAksi.tabel.pilih(lingkup)).map { row in
            let bernomor = try Bernomor<RencanaAksi>(row)
            let tercatat = versi[bernomor.kunciFakta]
            return LangkahTersimpan(
                nomor: bernomor.nomor, versi: try row.get("versi"), nilai: bernomor.nilai,
                olehNama: tercatat?.olehNama ?? "", pada: tercatat?.pada ?? "")
        }
    }

    /// The unit a step belongs to: its owner's, or the owner itself; nil when the owner is named in words.
    fileprivate func unit(penanggungJawab kode: String, _ lingkup: LingkupFakta) throws -> String? {
        let jabatan = try row(PosJabatan.tabel.pilih([.text(kode)], lingkup)).map { try PosJabatan($0) }
        if let jabatan { return jabatan.unit.isEmpty ? nil : jabatan.unit }
        return try row(Kinerja.Unit.tabel.pilih([.text(kode)], lingkup)) == nil ? nil : kode
    }
}
