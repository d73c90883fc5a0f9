import ArgumentParser

@main
struct Tolok: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "tolok", abstract: "Penyusun dan pemeriksa laporan kinerja.")
}
