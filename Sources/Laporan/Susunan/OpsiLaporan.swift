package import Documents

/// Choices of one assembly.
package struct OpsiLaporan: Sendable, Equatable {
    /// Time of making in ISO 8601 UTC, for the document's metadata; nil takes the report date of the berkas.
    package var dibuat: String?
    /// Tables with this many columns stand on landscape pages.
    package var kolomLanskap: Int

    package init(dibuat: String? = nil, kolomLanskap: Int = 10) {
        self.dibuat = dibuat
        self.kolomLanskap = kolomLanskap
    }
}

/// An assembled report with what is still wrong or missing in it.
package struct HasilLaporan: Sendable, Equatable {
    package var dokumen: Document
    package var masalahTautan: [KesalahanTautan]
    package var kelengkapan: Kelengkapan

    package init(dokumen: Document, masalahTautan: [KesalahanTautan], kelengkapan: Kelengkapan) {
        self.dokumen = dokumen
        self.masalahTautan = masalahTautan
        self.kelengkapan = kelengkapan
    }
}
