/// Reads the list and its replacements from CSV bytes.
package enum PembacaNomenklatur {
    private static let kolomEntri = ["kode", "jenis", "tingkat", "nama", "kinerja", "indikator", "satuan", "versi"]
    private static let kolomPergantian = ["tingkat", "kode_lama", "nama_lama", "kode_baru", "nama_baru"]

    /// Rows of the list, checked: grammar, kind as written, no double key (kode, tingkat), every parent present.
    ///
    /// - Throws: the first row that does not fit; a list is loaded whole or not at all.
    package static func daftar(_ isi: [UInt8]) throws(KesalahanNomenklatur) -> [EntriNomenklatur] {
        var hasil: [EntriNomenklatur] = []
        var nomor: [Int] = []
        var kunci: Set<String> = []
        try bacaBaris(isi, kolomEntri) { baris, sel throws(KesalahanNomenklatur) in
            let entri = try entri(sel, baris: baris)
            guard kunci.insert("\(entri.kode.teks) \(sel[2])").inserted else {
                throw .ganda(baris: baris, kode: entri.kode.teks)
            }
            hasil.append(entri)
            nomor.append(baris)
        }
        let ada = Set(hasil.map(\.kode))
        for (entri, baris) in zip(hasil, nomor) {
            if let induk = entri.kode.induk, !ada.contains(induk) {
                throw .tanpaInduk(baris: baris, kode: entri.kode.teks)
            }
        }
        return hasil
    }

    /// Rows of the replacements, checked by grammar.
    package static func pergantian(_ isi: [UInt8]) throws(KesalahanNomenklatur) -> [PergantianKode] {
        var hasil: [PergantianKode] = []
        try bacaBaris(isi, kolomPergantian) { baris, sel throws(KesalahanNomenklatur) in
            hasil.append(
                PergantianKode(
                    tingkat: try tingkat(sel[0], baris), kodeLama: try kode(sel[1], baris), namaLama: sel[2],
                    kodeBaru: try kode(sel[3], baris), namaBaru: sel[4]))
        }
        return hasil
    }

    private static func entri(_ sel: [String], baris: Int) throws(KesalahanNomenklatur) -> EntriNomenklatur {
        let kode = try kode(sel[0], baris)
        guard kode.jenis.rawValue == sel[1] else { throw .jenis(baris: baris, kode: sel[0], tertulis: sel[1]) }
        return EntriNomenklatur(
            kode: kode, tingkat: try tingkat(sel[2], baris), nama: sel[3], kinerja: sel[4], indikator: sel[5],
            satuan: sel[6], versi: sel[7])
    }

    private static func kode(_ teks: String, _ baris: Int) throws(KesalahanNomenklatur) -> KodeNomenklatur {
        guard let kode = KodeNomenklatur(teks) else { throw .kode(baris: baris, teks) }
        return kode
    }

    private static func tingkat(_ teks: String, _ baris: Int) throws(KesalahanNomenklatur) -> TingkatNomenklatur? {
        if teks.isEmpty { return nil }
        guard let tingkat = TingkatNomenklatur(rawValue: teks) else { throw .tingkat(baris: baris, teks) }
        return tingkat
    }

    /// Calls with the line and the cells in the order of `kolom`, whatever order the file has them in.
    private static func bacaBaris(
        _ isi: [UInt8], _ kolom: [String],
        _ ambil: (_ baris: Int, _ sel: [String]) throws(KesalahanNomenklatur) -> Void
    ) throws(KesalahanNomenklatur) {
        guard String(validating: isi, as: UTF8.self) != nil else { throw .bukanUTF8 }
        var pembaca = BarisCSV(isi)
        let kepala = pembaca.next() ?? []
        var tempat: [Int] = []
        for nama in kolom {
            guard let nomor = kepala.firstIndex(of: nama) else { throw .kolomTidakAda(nama) }
            tempat.append(nomor)
        }
        while let sel = pembaca.next() {
            try ambil(pembaca.baris, tempat.map { $0 < sel.count ? sel[$0] : "" })
        }
    }
}
