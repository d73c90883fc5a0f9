internal import Databases
package import Kinerja

/// The tree of a year while it is being changed: what it says now, and the pen.
struct PengubahPohon {
    let hitungan: Hitungan
    let penulis: PenulisFakta

    func simpul(_ kode: String) throws(Penolakan) -> Simpul {
        guard let simpul = hitungan.simpul(kode) else { throw .tidakDitemukan("simpul \"\(kode)\"") }
        return simpul
    }

    func indikator(_ kode: String) throws(Penolakan) -> Indikator {
        guard let indikator = hitungan.indikator(kode) else { throw .tidakDitemukan("indikator \"\(kode)\"") }
        return indikator
    }

    /// Who works for one unit only changes what that unit owns; nil belongs to the whole instansi.
    func wajibBerhak(_ tindakan: Tindakan = .ubahRencana, unit: String?) throws(Penolakan) {
        try penulis.pelaku.wajib(tindakan, di: Tempat(instansi: penulis.lingkup.instansi, unit: unit))
    }

    func wajibBerhak(_ simpul: Simpul) throws(Penolakan) {
        try wajibBerhak(unit: hitungan.berkas.unitPengampu(simpul))
    }

    func wajibBerhak(_ indikator: Indikator) throws(Penolakan) {
        try wajibBerhak(unit: hitungan.berkas.unitPengampu(indikator))
    }

    /// Goals and what measures them are set with the plan; programmes and below follow the year.
    func wajibTerbuka(_ jenis: Simpul.Jenis?) throws {
        guard jenis?.hasil == true, let kalimat = try penulis.connection.sebabRencanaTerkunci(penulis.lingkup) else {
            return
        }
        throw Penolakan.keadaan(kalimat)
    }

    func periksa(pengampu: String) throws(Penolakan) {
        guard !pengampu.isEmpty, !hitungan.berkas.adaPengampu(pengampu) else { return }
        throw .tidakSah([
            KesalahanIsian(
                "pengampu", "Pengampu \"\(pengampu)\" tidak ada. Pilih unit atau jabatan dari daftar.")
        ])
    }

    /// Codes stand in links, in addresses and in budgets; some mean something else there.
    func gerbangKode(_ kode: String) -> [Gerbang] {
        let huruf = kode.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) }
        if !huruf || kode.count > 40 {
            return [
                Gerbang(
                    .kodeGanda, "Kode \"\(kode.prefix(40))\" tidak dapat dipakai.",
                    "Pakai huruf, angka, titik, atau tanda hubung, paling banyak 40, misalnya S1 atau P2.K1.")
            ]
        }
        if ["total", "instansi", "baru"].contains(kode.lowercased()) {
            return [Gerbang(.kodeGanda, "Kode \"\(kode)\" mempunyai arti khusus.", "Pakai kode lain.")]
        }
        guard hitungan.simpul(kode) == nil, hitungan.indikator(kode) == nil else {
            return [Gerbang(.kodeGanda, "Kode \(kode) sudah dipakai.", "Pakai kode lain.", rujukan: [kode])]
        }
        return []
    }

    /// Orders the children of a parent anew, with one of them after a sibling.
    func urutkan(_ kode: String, di induk: String, sesudah saudara: String?) throws {
        try rapatkanUrutan()
        var anak = hitungan.anak(induk).map(\.kode).filter { $0 != kode }
        let letak = saudara.flatMap { anak.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        anak.insert(kode, at: letak)
        // Places in print are places in the whole tree, children after their parents; only siblings trade theirs.
        let semua = hitungan.berkas.daftarSimpul.map(\.kode)
        let tempat = semua.indices.filter { anak.contains(semua[$0]) }
        for (urutan, satu) in zip(tempat, anak) where semua[urutan] != satu {
            try penulis.connection.run(
                """
                UPDATE simpul_tahun SET urutan = \(urutan)
                WHERE \(sql: Simpul.tabel.cocok([.text(satu)], penulis.lingkup))
                """)
        }
    }

    /// Numbers the tree from 0 without gaps, so that places can be traded.
    private func rapatkanUrutan() throws {
        for (urutan, simpul) in hitungan.berkas.daftarSimpul.enumerated() {
            try penulis.connection.run(
                """
                UPDATE simpul_tahun SET urutan = \(urutan)
                WHERE \(sql: Simpul.tabel.cocok(simpul.selKunci, penulis.lingkup)) AND urutan <> \(urutan)
                """)
        }
    }
}

extension Store {
    /// One change of the tree: the year is held, read as it stands, judged and written, all in one transaction.
    func ubahPohon<Hasil: Sendable>(
        _ tempat: TahunInstansi, alasan: String = "", oleh pelaku: Pelaku,
        _ kerja: @escaping @Sendable (PengubahPohon) throws -> Hasil
    ) async throws -> Hasil {
        try pelaku.wajibSuatuUnit(.ubahRencana, di: tempat.instansi)
        let saat = saat
        return try await database.write { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, tempat.instansi, tempat.tahun)
            try connection.pegang(lingkup)
            let berkas = try PemuatBerkas(connection, lingkup).berkas()
            let penulis = PenulisFakta(
                connection: connection, lingkup: lingkup, pelaku: pelaku, saat: saat, alasan: alasan)
            return try kerja(PengubahPohon(hitungan: Hitungan(berkas), penulis: penulis))
        }
    }
}

extension Pelaku {
    /// Refuses whoever may do it nowhere in an instansi, before anything is read.
    func wajibSuatuUnit(_ tindakan: Tindakan, di instansi: String) throws(Penolakan) {
        let unit = Set(daftarPenugasan.filter { $0.instansi == instansi }.compactMap(\.unit))
        let boleh = unit.contains { periksaHak(tindakan, oleh: self, di: Tempat(instansi: instansi, unit: $0)) == nil }
        if !boleh { try wajib(tindakan, di: Tempat(instansi: instansi)) }
    }
}

extension BerkasKinerja {
    /// Unit that owns a node: its own, or that of the nearest node above.
    package func unitPengampu(_ simpul: Simpul) -> String? {
        unitPengampu(Indikator(kode: "", simpul: simpul.induk, nama: "", penanggungJawab: simpul.pengampu))
    }

    func adaPengampu(_ kode: String) -> Bool {
        daftarUnit.contains { $0.kode == kode } || daftarJabatan.contains { $0.kode == kode }
    }
}

extension Penolakan {
    /// - Throws: the gates as mistakes of the form, each beside the field that mends it.
    static func periksa(_ daftar: [Gerbang]) throws(Penolakan) {
        guard !daftar.isEmpty else { return }
        throw .tidakSah(daftar.map { KesalahanIsian($0.bidang, "\($0.pesan) \($0.perbaikan)") })
    }

    /// A gate that no field can mend.
    static func tertahan(_ gerbang: Gerbang) -> Penolakan { .gerbang("\(gerbang.pesan) \(gerbang.perbaikan)") }
}

extension Gerbang {
    /// Field of the form that mends it.
    var bidang: String {
        switch kode {
        case .kodeGanda: "kode"
        case .indukTidakAda, .indukTidakCocok, .melingkar: "induk"
        case .anakTidakCocok: "jenis"
        case .isianKosong:
            ["Kode", "Nama", "Satuan"].first { pesan.hasPrefix($0) }?.lowercased() ?? "uraian"
        case .kartuTidakSah: bidangKartu
        case .tidakDitemukan, .masihDipakai, .tanpaIndikator, .tanpaTarget, .targetTidakCocok, .urutanVersi,
            .tanpaAlasan, .tanpaPerjanjian, .periodeTertutup, .belumDiisi, .catatanKosong, .nilaiSalah:
            ""
        }
    }

    private var bidangKartu: String {
        let awalan = [
            ("Rumus capaian", "rumus_capaian"), ("Rumus tidak", "rumus"), ("Rasio", "rumus"),
            ("Indikator berpredikat", "skala_predikat"), ("Predikat dan", "konsolidasi"), ("Predikat", "jenis_nilai"),
            ("Ya/tidak", "jenis_nilai"), ("Arah", "arah"),
        ]
        return awalan.first { pesan.hasPrefix($0.0) }?.1 ?? "nama"
    }
}
