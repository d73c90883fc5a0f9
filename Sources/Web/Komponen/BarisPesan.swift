import Documents

/// What stands directly below a row of the measurement grid. Write it inside ``PenulisTabel/barisPesan(_:)``.
enum BarisPesan {
    /// Looks odd but may be right.
    case awas(inti: String, penjelasan: String)
    /// Not saved.
    case galat(inti: String, penjelasan: String)
    /// Sent back by who checks it, with their words.
    case dikembalikan(oleh: String, pada: String, catatan: String)
    /// Two people changed the same value; both are told.
    case bentrok(nama: String, pilihan: [PilihanNilai])
    /// A note is asked for before it can be submitted.
    case catatanWajib(inti: String, pertanyaan: String, bidang: String, isi: String, contoh: String)

    struct PilihanNilai {
        /// As printed: `95,69`.
        var nilai: String
        /// What is sent when it is chosen.
        var kirim: String
        /// `Anda, 09.40`.
        var siapa: String
        var terpilih: Bool
    }

    fileprivate var warna: String? {
        switch self {
        case .awas, .dikembalikan, .catatanWajib: nil
        case .galat: "galat"
        case .bentrok: "info"
        }
    }

    fileprivate var ikon: Ikon {
        switch self {
        case .awas, .catatanWajib: .awas
        case .galat: .silang
        case .dikembalikan: .kembali
        case .bentrok: .orang
        }
    }
}

extension HTMLBuilder {
    /// - Parameters:
    ///   - id: for `aria-describedby` of the cell above.
    ///   - tindakan: one button that mends it.
    mutating func barisPesan(_ pesan: BarisPesan, id: String? = nil, tindakan: Isi? = nil) {
        element("div", ["class": kelas("sebaris", pesan.warna), "id": id]) { h in
            h.ikon(pesan.ikon)
            h.element("div") { $0.isiPesan(pesan) }
            if let tindakan { h.tindakan(tindakan) }
            if case .catatanWajib(_, _, let bidang, let isi, let contoh) = pesan {
                let atribut: Attributes = [
                    "class": "bidang", "name": bidang, "id": "f-\(bidang)", "placeholder": contoh, "rows": "2",
                    "aria-label": "Catatan",
                ]
                h.element("textarea", atribut, text: isi)
            }
        }
    }

    private mutating func isiPesan(_ pesan: BarisPesan) {
        switch pesan {
        case .awas(let inti, let penjelasan), .galat(let inti, let penjelasan): intiLalu(inti, penjelasan)
        case .catatanWajib(let inti, let pertanyaan, _, _, _): intiLalu(inti, pertanyaan)
        case .dikembalikan(let oleh, let pada, let catatan):
            intiLalu("Dikembalikan oleh \(oleh), \(pada).", catatan.isEmpty ? "" : "\u{201C}\(catatan)\u{201D}")
        case .bentrok(let nama, let pilihan):
            intiLalu(
                "Diubah orang lain sejak Anda membuka halaman ini.",
                "Pilih nilai yang benar; keduanya tetap tersimpan di riwayat.")
            element("div", ["class": "pilih-nilai"]) { h in
                for satu in pilihan { h.pilihanNilai(satu, nama: nama) }
            }
        }
    }

    private mutating func intiLalu(_ inti: String, _ penjelasan: String) {
        element("b", ["class": "tebal"], text: inti)
        if !penjelasan.isEmpty { text(" " + penjelasan) }
    }

    private mutating func pilihanNilai(_ pilihan: BarisPesan.PilihanNilai, nama: String) {
        element("label") { h in
            h.void(
                "input",
                ["type": "radio", "name": nama, "value": pilihan.kirim, "checked": flag(pilihan.terpilih)])
            h.text(" ")
            h.element("b", ["class": "tebal"], text: pilihan.nilai)
            h.text(" \(pilihan.siapa)")
        }
    }
}
