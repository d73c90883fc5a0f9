extension BerkasKinerja {
    /// Kode of the unit that fills an indicator; nil when no unit is responsible: then it belongs to the whole instansi.
    ///
    /// - Batas: the responsible one of the card decides, as a unit or as a post in a unit; when it is free text or empty,
    ///   the owner of the simpul, then of the simpul above it.
    package func unitPengampu(_ indikator: Indikator) -> String? {
        if let unit = unit(bernama: indikator.penanggungJawab) { return unit }
        var kode = indikator.simpul
        var sudah: Set<String> = []
        while let simpul = daftarSimpul.first(where: { $0.kode == kode }), sudah.insert(kode).inserted {
            if let unit = unit(bernama: simpul.pengampu) { return unit }
            kode = simpul.induk
        }
        return nil
    }

    /// The unit a code stands for: of a unit itself, or of the unit a post belongs to.
    private func unit(bernama kode: String) -> String? {
        guard !kode.isEmpty else { return nil }
        if daftarUnit.contains(where: { $0.kode == kode }) { return kode }
        guard let jabatan = daftarJabatan.first(where: { $0.kode == kode }), !jabatan.unit.isEmpty else { return nil }
        return jabatan.unit
    }
}
