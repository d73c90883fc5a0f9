import ArgumentParser
import Berkas
import Foundation
import Kinerja

struct Periksa: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "periksa", abstract: "Memeriksa apakah berkas kinerja terbaca dan isinya taat asas.",
        discussion: "Kode keluar 1 bila ada galat.")

    @OptionGroup var letak: LetakBerkas

    @Option(
        help: ArgumentHelp(
            "Tulis kembali berkas yang baik: nama .xlsx untuk buku kerja, selain itu folder CSV.", valueName: "tujuan"))
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
                let lampiran = try lampiranDiSamping(tujuan, berkas)
                try TulisUtuh.berkas(try tulisBukuKerja(berkas), ke: tujuan)
                for (alamat, isi) in lampiran { try TulisUtuh.berkas(isi, ke: alamat) }
            } else {
                try tulisBerkas(berkas, ke: tujuan)
            }
        } catch let galat as KesalahanTulis {
            throw KegagalanPerintah.gagal(galat.pesan)
        }
        Bicara.data(tujuan)
    }

    /// The files of the sheet `lampiran` with the addresses they get: a workbook without them could not be read back
    /// whole. A different file of the same name may belong to another workbook in that folder, so it stays.
    private func lampiranDiSamping(_ tujuan: String, _ berkas: BerkasKinerja) throws -> [(String, [UInt8])] {
        let lampiran = try lampiranBukuKerja(berkas)
        guard !lampiran.daftar.isEmpty else { return [] }
        let folder = URL(fileURLWithPath: tujuan).deletingLastPathComponent().appendingPathComponent(lampiran.folder)
        var hasil: [(String, [UInt8])] = []
        for (nama, isi) in lampiran.daftar {
            let alamat = folder.appendingPathComponent(nama).path
            guard let lama = FileManager.default.contents(atPath: alamat) else {
                hasil.append((alamat, isi))
                continue
            }
            guard lama.elementsEqual(isi) else {
                throw KegagalanPerintah.gagal(
                    "Berkas \(alamat) sudah ada dan isinya lain. Pindahkan berkas itu, atau tulis ke folder lain.")
            }
        }
        try TulisUtuh.folder(folder.path)
        return hasil
    }
}
