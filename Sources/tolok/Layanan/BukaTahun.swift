import ArgumentParser
import Kinerja
import Storage

struct BukaTahun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "buka-tahun", abstract: "Membuka tahun pengukuran satu pemda dengan tenggat baku.",
        discussion: "Tenggat tiap periode dapat diubah kemudian di Pengaturan.")

    @OptionGroup var basisData: OpsiBasisData

    @Option(help: ArgumentHelp("Kode pemda.", valueName: "kode"))
    var pemda: String

    @Argument(help: ArgumentHelp("Tahun kinerja.", valueName: "tahun"))
    var tahun: Int

    func run() async throws {
        try await basisData.denganStore { try await $0.bukaPeriode(tahun: tahun, oleh: .sistem(pemda: pemda)) }
        Bicara.keStderr("Tahun \(tahun) terbuka untuk pengukuran.")
    }
}
