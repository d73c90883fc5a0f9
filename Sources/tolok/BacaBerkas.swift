import ArgumentParser
import Berkas
import Kinerja

/// The argument every command shares: where the berkas is.
struct LetakBerkas: ParsableArguments {
    @Argument(help: ArgumentHelp("Folder berkas kinerja, atau satu buku kerja .xlsx.", valueName: "berkas"))
    var berkas: String

    /// Reads and checks the berkas; warnings go to stderr, errors stop the command with nothing written.
    func hitungan() throws(KegagalanPerintah) -> Hitungan {
        let hasil = bacaBerkas(di: berkas)
        let peringatan = hasil.daftarMasalah.filter { $0.tingkat == .peringatan }
        guard let isi = hasil.berkas else {
            let galat = hasil.daftarMasalah.filter { $0.tingkat == .galat }
            throw .gagal(
                "Berkas \(berkas) ditolak; tidak ada yang ditulis.\n"
                    + galat.map { "  - \($0.kalimat)" }.joined(separator: "\n"))
        }
        if !peringatan.isEmpty {
            Bicara.keStderr("\(peringatan.count) peringatan; rinciannya: tolok periksa \(berkas)")
        }
        return Hitungan(isi)
    }
}
