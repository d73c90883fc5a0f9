import ArgumentParser
import Kinerja
import Laporan

struct Perjanjikan: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "perjanjian", abstract: "Menyusun dokumen perjanjian kinerja, murni dan perubahan.")

    @OptionGroup var letak: LetakBerkas

    @Option(help: ArgumentHelp("Kode perjanjian; bawaan: semua yang ada di berkas.", valueName: "kode"))
    var kode: String?

    @Option(help: "Kolom target: tahun, triwulan, atau bulan.")
    var kolom: String = "triwulan"

    @OptionGroup var keluaran: PilihanKeluaran

    func validate() throws {
        guard ["tahun", "triwulan", "bulan"].contains(kolom) else {
            throw ValidationError("Kolom \(kolom) tidak ada. Pilih tahun, triwulan, atau bulan.")
        }
    }

    func run() throws {
        let hitungan = try letak.hitungan()
        let semua = hitungan.berkas.daftarPerjanjian
        let dipilih = kode.map { kode in semua.filter { $0.kode == kode } } ?? semua
        guard !dipilih.isEmpty else {
            let ada = semua.map(\.kode).joined(separator: ", ")
            throw KegagalanPerintah.salahPakai(
                semua.isEmpty
                    ? "Berkas \(letak.berkas) tidak memuat perjanjian kinerja. Isi lembar perjanjian."
                    : "Perjanjian \(kode ?? "") tidak ada. Yang ada: \(ada).")
        }
        for perjanjian in dipilih {
            let document = susunPerjanjian(hitungan, perjanjian: perjanjian, kolomPeriode: kolom)
            let versi = perjanjian.versi == 0 ? "" : "-perubahan-\(perjanjian.versi)"
            try keluaran.tulis(document, nama: "perjanjian-\(hitungan.berkas.instansi.kode)-\(perjanjian.kode)\(versi)")
        }
    }
}
