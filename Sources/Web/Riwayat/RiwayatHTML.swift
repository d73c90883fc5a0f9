import Documents

extension HTMLBuilder {
    mutating func riwayat(_ page: RiwayatPage) {
        guard !page.daftar.isEmpty else { return p("Belum ada perubahan yang tercatat.", "kecil") }
        jejak(
            page.daftar.map { satu in
                let kalimat =
                    satu.daftarPerubahan.map(\.kalimat)
                    + (satu.alasan.isEmpty ? [] : ["\u{201C}\(satu.alasan)\u{201D}"])
                return ButirJejak(
                    "\(satu.apa): \(satu.siapa)", rincian: kalimat.isEmpty ? nil : kalimat.joined(separator: " "),
                    kapan: satu.kapan)
            })
    }
}

extension RiwayatPage.Perubahan {
    /// `Satuan: Persen menjadi Indeks.`
    var kalimat: String {
        func kutip(_ teks: String) -> String { teks.isEmpty ? "kosong" : "\u{201C}\(teks)\u{201D}" }
        return "\(judul): \(kutip(sebelum)) menjadi \(kutip(sesudah))."
    }
}
