import ArgumentParser
import Documents
import Kinerja
import Laporan

struct Laporkan: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "laporan", abstract: "Menyusun LKjIP lengkap dalam beberapa format.")

    @OptionGroup var letak: LetakBerkas

    @Option(help: "Kode sistematika; bawaan: yang ditetapkan instansi, atau permenpanrb-53-2014.")
    var sistematika: String?

    @OptionGroup var keluaran: PilihanKeluaran

    @Flag(help: "Tolak laporan yang belum lengkap.")
    var final = false

    func run() throws {
        let hitungan = try letak.hitungan()
        let hasil = susunLaporan(hitungan, sistematika: try sistematikaTerpilih(hitungan), opsi: OpsiLaporan())
        try tolakTautanRusak(hasil)
        for butir in hasil.kelengkapan.daftarKekurangan { Bicara.keStderr("Belum lengkap: \(butir)") }
        if final, !hasil.kelengkapan.lengkap {
            throw KegagalanPerintah(kode: .adaTemuan, pesan: "Laporan belum lengkap; tidak ada yang ditulis.")
        }
        let instansi = hitungan.berkas.instansi
        try keluaran.tulis(hasil.dokumen, nama: "lkjip-\(instansi.kode)")
    }

    private func sistematikaTerpilih(_ hitungan: Hitungan) throws -> Sistematika {
        let tersimpan = hitungan.berkas.instansi.sistematika
        let kode = sistematika ?? (tersimpan.isEmpty ? "permenpanrb-53-2014" : tersimpan)
        do {
            return try Sistematika.bawaan(kode)
        } catch {
            throw KegagalanPerintah.salahPakai(error.pesan)
        }
    }

    private func tolakTautanRusak(_ hasil: HasilLaporan) throws {
        guard !hasil.masalahTautan.isEmpty else { return }
        throw KegagalanPerintah.gagal(
            "Narasi memuat tautan angka yang tidak dikenal; tidak ada yang ditulis.\n"
                + hasil.masalahTautan.map { "  - \($0.pesan)" }.joined(separator: "\n"))
    }
}

/// Where and in which formats documents are written.
struct PilihanKeluaran: ParsableArguments {
    @Option(help: "Format dipisah koma: docx, pdf, html, xlsx.")
    var format: String = "docx,pdf,html,xlsx"

    @Option(help: ArgumentHelp("Folder keluaran.", valueName: "folder"))
    var keluaran: String = "keluaran"

    func validate() throws { _ = try daftarFormat() }

    private func daftarFormat() throws -> [DocumentFormat] {
        try format.split(separator: ",").map { satu in
            guard let format = DocumentFormat(rawValue: String(satu).lowercased()) else {
                let ada = DocumentFormat.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("Format \(satu) tidak ada. Yang ada: \(ada).")
            }
            return format
        }
    }

    /// Writes every format first to memory, then each file whole; prints the paths.
    func tulis(_ document: Document, nama: String) throws {
        let daftar = try daftarFormat()
        var bilah = BilahKemajuan(jumlah: daftar.count + 1)
        defer { bilah.tutup() }
        var siap: [(DocumentFormat, WrittenDocument)] = []
        do {
            var halaman: PageIndex?
            if daftar.contains(.pdf) || daftar.contains(.docx) {
                bilah.maju("menata halaman")
                let (pdf, indeks) = try writePDF(document)
                halaman = indeks
                if daftar.contains(.pdf) { siap.append((.pdf, pdf)) }
            }
            for format in daftar where format != .pdf {
                bilah.maju("menulis \(format.rawValue)")
                siap.append((format, try tulisSatu(document, format, halaman)))
            }
        } catch let galat as WriterError {
            throw KegagalanPerintah.gagal(galat.message)
        }
        try TulisUtuh.folder(keluaran)
        for (format, hasil) in siap.sorted(by: { $0.0.rawValue < $1.0.rawValue }) {
            let alamat = "\(keluaran)/\(nama).\(format.fileExtension)"
            try TulisUtuh.berkas(hasil.bytes, ke: alamat)
            for peringatan in hasil.warnings { Bicara.keStderr("Peringatan (\(format.rawValue)): \(peringatan)") }
            Bicara.data(alamat)
        }
    }

    private func tulisSatu(_ document: Document, _ format: DocumentFormat, _ halaman: PageIndex?) throws
        -> WrittenDocument
    {
        switch format {
        case .docx: try writeDOCX(document, pages: halaman)
        case .html: writeHTML(document)
        case .xlsx: try writeXLSX(document)
        case .pdf: try writePDF(document).0
        }
    }
}
