/// One thing that stands in a section.
package indirect enum IsiBagian: Sendable, Equatable {
    /// Text of the writer; where there is none, sentences drafted from the facts under the same key.
    case narasi(KunciNarasi)
    /// Sentences drafted from the facts, whatever the writer wrote elsewhere.
    case draf(KunciNarasi)
    case tabel(IdTabel, OpsiTabel)
    case grafik(IdGrafik, OpsiTabel)
    case daftar(IdDaftar)
    case khusus(IdKhusus)
    case lampiran(IdLampiran)
    /// Content and subsections once for every node.
    case untuk(Pengulangan, isi: [IsiBagian], bagian: [BagianSistematika])
}

/// What a repetition runs over; inside another repetition only what belongs to the outer node.
package enum Pengulangan: String, Sendable, CaseIterable {
    /// Result nodes that carry indicators.
    case sasaran
    /// Indicators of the result level.
    case indikator
    /// Programmes, or those that support the outer node.
    case program
}

/// A list made of facts that have no table.
package enum IdDaftar: String, Sendable, CaseIterable {
    case dasarHukum = "dasar-hukum"
    case isu
    case permasalahan
    /// Strengths, weaknesses, opportunities and threats.
    case swot
    /// Vision, missions and goals.
    case visiMisi = "visi-misi"
    case strategi
    case arahKebijakan = "arah-kebijakan"
    /// Units with their duties.
    case unit
    /// Programmes.
    case program
}

/// Parts with a fixed form.
package enum IdKhusus: String, Sendable, CaseIterable {
    case tandaTanganKepala = "tanda-tangan-kepala"
    case pernyataanReviu = "pernyataan-reviu"
    case daftarIsi = "daftar-isi"
    case daftarTabel = "daftar-tabel"
    case daftarGambar = "daftar-gambar"
}

/// Annexes that are not one table.
package enum IdLampiran: String, Sendable, CaseIterable {
    /// Both sheets of the first agreement of the head.
    case perjanjianKinerja = "perjanjian-kinerja"
    /// Sheets of every revision, with the tables before and after.
    case perjanjianPerubahan = "perjanjian-perubahan"
    /// Pictures that have no place in the body.
    case foto
    /// Places for the mandated analyses the body has no section for.
    case analisisLain = "analisis-lain"
}
