import ArgumentParser
import Berkas

struct Templat: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templat", abstract: "Menulis buku kerja kosong untuk diisi perencana.")

    @Argument(help: ArgumentHelp("Folder tempat templat ditulis.", valueName: "folder"))
    var folder: String

    @Option(help: "Tahun laporan.")
    var tahun: Int = 2025

    func validate() throws {
        guard (2000...2100).contains(tahun) else { throw ValidationError("Tahun \(tahun) di luar 2000 sampai 2100.") }
    }

    func run() throws {
        try TulisUtuh.folder(folder)
        let alamat = "\(folder)/templat-berkas-kinerja-\(tahun).xlsx"
        do {
            try TulisUtuh.berkas(try bukuKerjaTemplat(tahun: tahun), ke: alamat)
        } catch let galat as KesalahanTulis {
            throw KegagalanPerintah.gagal(galat.pesan)
        }
        Bicara.data(alamat)
    }
}
