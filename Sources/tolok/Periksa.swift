import ArgumentParser
import Berkas
import Kinerja

struct Periksa: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "periksa", abstract: "Memeriksa apakah berkas kinerja terbaca dan isinya taat asas.",
        discussion: "Kode keluar 1 bila ada galat.")

    @OptionGroup var letak: LetakBerkas

    @Option(help: ArgumentHelp("Tulis kembali berkas yang baik: nama .xlsx untuk buku kerja, selain itu folder CSV.", valueName: "tujuan"))
    var tulis: String?

    func run() throws {
        let hasil = bacaBerkas(di: letak.berkas)
        for masalah in hasil.daftarMasalah { Bicara.data(masalah.kalimat) }
        let galat = hasil.daftarMasalah.count { $0.tingkat == .galat }
        Bicara.keStderr("\(galat) galat, \(hasil.daftarMasalah.count - galat) peringatan.")
        guard let berkas = hasil.berkas, galat == 0 else { throw ExitCode(KodeKeluar.adaTemuan.rawValue) }
        if let tulis { try tulisKembali(berkas, ke: tulis) }
    }

    private func tulisKembali(_ berkas: BerkasKinerja, ke tujuan: String) throws {
        do {
            if tujuan.lowercased().hasSuffix(".xlsx") {
                try TulisUtuh.berkas(try tulisBukuKerja(berkas), ke: tujuan)
            } else {
                try tulisBerkas(berkas, ke: tujuan)
            }
        } catch let galat as KesalahanTulis {
            throw KegagalanPerintah.gagal(galat.pesan)
        }
        Bicara.data(tujuan)
    }
}
