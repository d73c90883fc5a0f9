import ArgumentParser
import Berkas

struct Periksa: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "periksa", abstract: "Memeriksa apakah berkas kinerja terbaca dan isinya taat asas.",
        discussion: "Kode keluar 1 bila ada galat.")

    @OptionGroup var letak: LetakBerkas

    func run() throws {
        let hasil = bacaBerkas(di: letak.berkas)
        for masalah in hasil.daftarMasalah { Bicara.data(masalah.kalimat) }
        let galat = hasil.daftarMasalah.count { $0.tingkat == .galat }
        Bicara.keStderr("\(galat) galat, \(hasil.daftarMasalah.count - galat) peringatan.")
        if galat > 0 { throw ExitCode(KodeKeluar.adaTemuan.rawValue) }
    }
}
