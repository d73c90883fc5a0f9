import ArgumentParser
import Databases
import Foundation
import Storage

struct Migrasikan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrasi", abstract: "Membawa skema basis data ke versi program ini.",
        discussion: "Hanya maju; migrasi yang sudah dijalankan diperiksa sidiknya.")

    @OptionGroup var basisData: OpsiBasisData

    @Flag(help: "Tampilkan migrasi yang belum dijalankan tanpa menjalankannya.")
    var lihat = false

    func run() async throws {
        let lihat = lihat
        try await basisData.denganStore(skemaTerkini: false) { store in
            let migrator = Migrator(migrations: Store.migrations)
            let daftar =
                lihat
                ? try await migrator.pending(in: store.database)
                : try await migrator.run(on: store.database, now: store.jam())
            for satu in daftar { Bicara.data("\(satu.number) \(satu.name)") }
            Bicara.keStderr(
                daftar.isEmpty
                    ? "Skema sudah terkini." : "\(daftar.count) migrasi \(lihat ? "tertunda" : "dijalankan").")
        }
    }
}
