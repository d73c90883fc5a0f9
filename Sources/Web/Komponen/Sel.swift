import Documents

/// How a cell of the measurement grid stands.
enum KeadaanSel: String, CaseIterable {
    /// Accepted: no edge until it is pointed at.
    case terima
    case kosong
    case awas
    case galat
}

/// A cell of the measurement grid that takes a value.
struct Sel {
    var nama: String
    /// What is typed here, for those who cannot see the heads: `Realisasi TW IV I4`.
    var label: String
    var nilai: String
    var keadaan: KeadaanSel
    /// Id of the row message below.
    var pesan: String?
}

extension HTMLBuilder {
    mutating func sel(_ sel: Sel) {
        void(
            "input",
            [
                "class": kelas("sel", sel.keadaan.rawValue), "name": sel.nama, "id": "f-\(sel.nama)",
                "inputmode": "decimal", "autocomplete": "off", "aria-label": sel.label, "value": sel.nilai,
                "placeholder": sel.keadaan == .kosong ? "belum" : nil, "aria-describedby": sel.pesan,
                "aria-invalid": sel.keadaan == .galat ? "true" : nil,
            ])
    }
}
