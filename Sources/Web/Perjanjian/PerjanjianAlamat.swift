extension Pola {
    static let perjanjianBaru: Pola = "/i/{instansi}/{tahun}/perjanjian/baru"
    static let skpXLSX: Pola = "/i/{instansi}/{tahun}/perjanjian/skp.xlsx"
    static let skpCSV: Pola = "/i/{instansi}/{tahun}/perjanjian/skp.csv"
    static let satuPerjanjian: Pola = "/i/{instansi}/{tahun}/perjanjian/{kode}/{versi}"
    static let ubahPerjanjian: Pola = "/i/{instansi}/{tahun}/perjanjian/{kode}/{versi}/ubah"
    static let targetPerjanjian: Pola = "/i/{instansi}/{tahun}/perjanjian/{kode}/{versi}/target"
    static let perbandinganPerjanjian: Pola = "/i/{instansi}/{tahun}/perjanjian/{kode}/{versi}/perbandingan"
    static let pengajuanPerjanjian: Pola = "/i/{instansi}/{tahun}/perjanjian/{kode}/{versi}/pengajuan"
    static let pengembalianPerjanjian: Pola = "/i/{instansi}/{tahun}/perjanjian/{kode}/{versi}/pengembalian"
    static let tandaTanganPerjanjian: Pola = "/i/{instansi}/{tahun}/perjanjian/{kode}/{versi}/tanda-tangan"
    static let pembekuanPerjanjian: Pola = "/i/{instansi}/{tahun}/perjanjian/{kode}/{versi}/pembekuan"
    static let perubahanPerjanjian: Pola = "/i/{instansi}/{tahun}/perjanjian/{kode}/{versi}/perubahan"
    static let penghapusanPerjanjian: Pola = "/i/{instansi}/{tahun}/perjanjian/{kode}/{versi}/penghapusan"
    static let lampiranPerjanjian: Pola = "/i/{instansi}/{tahun}/perjanjian/{kode}/{versi}/lampiran-ttd"
    static let satuLampiranPerjanjian: Pola = "/i/{instansi}/{tahun}/perjanjian/{kode}/{versi}/lampiran-ttd/{sidik}"
    static let perjanjianDOCX: Pola = "/i/{instansi}/{tahun}/perjanjian/{kode}/{versi}/dokumen.docx"
    static let perjanjianPDF: Pola = "/i/{instansi}/{tahun}/perjanjian/{kode}/{versi}/dokumen.pdf"
}

/// One version of an agreement, in its place.
package struct TempatPerjanjian: Sendable, Hashable {
    package var tempat: TempatKerja
    package var kode: String
    package var versi: Int

    package init(_ tempat: TempatKerja, kode: String, versi: Int) {
        self.tempat = tempat
        self.kode = kode
        self.versi = versi
    }

    /// Another version of the same agreement.
    func versi(_ versi: Int) -> TempatPerjanjian { TempatPerjanjian(tempat, kode: kode, versi: versi) }
}

extension Alamat {
    static func perjanjianBaru(_ tempat: TempatKerja, jabatan: String? = nil) -> Alamat {
        perjanjian(tempat).ke("baru").dengan("jabatan", jabatan)
    }
    static func skpXLSX(_ tempat: TempatKerja) -> Alamat { perjanjian(tempat).ke("skp.xlsx") }
    static func skpCSV(_ tempat: TempatKerja) -> Alamat { perjanjian(tempat).ke("skp.csv") }
    package static func perjanjian(_ satu: TempatPerjanjian) -> Alamat {
        perjanjian(satu.tempat).ke(satu.kode, "\(satu.versi)")
    }
    static func ubahPerjanjian(_ satu: TempatPerjanjian) -> Alamat { perjanjian(satu).ke("ubah") }
    static func targetPerjanjian(_ satu: TempatPerjanjian) -> Alamat { perjanjian(satu).ke("target") }
    static func perbandinganPerjanjian(_ satu: TempatPerjanjian) -> Alamat { perjanjian(satu).ke("perbandingan") }
    static func pengajuanPerjanjian(_ satu: TempatPerjanjian) -> Alamat { perjanjian(satu).ke("pengajuan") }
    static func pengembalianPerjanjian(_ satu: TempatPerjanjian) -> Alamat { perjanjian(satu).ke("pengembalian") }
    package static func tandaTanganPerjanjian(_ satu: TempatPerjanjian) -> Alamat {
        perjanjian(satu).ke("tanda-tangan")
    }
    static func pembekuanPerjanjian(_ satu: TempatPerjanjian) -> Alamat { perjanjian(satu).ke("pembekuan") }
    static func perubahanPerjanjian(_ satu: TempatPerjanjian) -> Alamat { perjanjian(satu).ke("perubahan") }
    static func penghapusanPerjanjian(_ satu: TempatPerjanjian) -> Alamat { perjanjian(satu).ke("penghapusan") }
    static func lampiranPerjanjian(_ satu: TempatPerjanjian) -> Alamat { perjanjian(satu).ke("lampiran-ttd") }
    static func lampiranPerjanjian(_ satu: TempatPerjanjian, sidik: String) -> Alamat {
        lampiranPerjanjian(satu).ke(sidik)
    }
    /// - Parameter kolom: `tahun`, `triwulan` or `bulan`; nil leaves the choice to the page.
    static func perjanjianDOCX(_ satu: TempatPerjanjian, kolom: String? = nil) -> Alamat {
        perjanjian(satu).ke("dokumen.docx").dengan("kolom", kolom)
    }
    static func perjanjianPDF(_ satu: TempatPerjanjian, kolom: String? = nil) -> Alamat {
        perjanjian(satu).ke("dokumen.pdf").dengan("kolom", kolom)
    }
}
