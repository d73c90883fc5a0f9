import ArgumentParser
import Databases
import Foundation
import Hummingbird
import Logging
import ServiceLifecycle
import Storage
import UnixSignals
import Web

struct Layani: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Menjalankan aplikasi web.",
        discussion: """
            Setiap pilihan juga dapat ditulis sebagai variabel lingkungan (TOLOK_PORT) atau baris berkas konfigurasi.
            SIGTERM menghentikan layanan setelah permintaan yang berjalan selesai.
            """)

    @OptionGroup var basisData: OpsiBasisData

    @Option(help: ArgumentHelp(KunciKonfigurasi.alamat.keterangan, valueName: "alamat"))
    var alamat: String?

    @Option(help: ArgumentHelp(KunciKonfigurasi.port.keterangan, valueName: "nomor"))
    var port: String?

    @Option(help: ArgumentHelp(KunciKonfigurasi.alamatPublik.keterangan, valueName: "alamat"))
    var alamatPublik: String?

    @Option(help: ArgumentHelp(KunciKonfigurasi.sertifikat.keterangan, valueName: "berkas"))
    var sertifikat: String?

    @Option(help: ArgumentHelp(KunciKonfigurasi.kunciSertifikat.keterangan, valueName: "berkas"))
    var kunciSertifikat: String?

    @Option(help: ArgumentHelp(KunciKonfigurasi.proksiTepercaya.keterangan, valueName: "ya|tidak"))
    var proksiTepercaya: String?

    @Option(help: ArgumentHelp(KunciKonfigurasi.jamSesi.keterangan, valueName: "jam"))
    var jamSesi: String?

    @Option(help: ArgumentHelp(KunciKonfigurasi.batasUnggah.keterangan, valueName: "MB"))
    var batasUnggah: String?

    @Option(help: ArgumentHelp(KunciKonfigurasi.batasLaju.keterangan, valueName: "ya|tidak"))
    var batasLaju: String?

    @Option(help: ArgumentHelp(KunciKonfigurasi.sambungan.keterangan, valueName: "banyak"))
    var sambungan: String?

    @Option(help: ArgumentHelp(KunciKonfigurasi.pekerja.keterangan, valueName: "banyak"))
    var pekerja: String?

    @Option(help: ArgumentHelp(KunciKonfigurasi.tingkatLog.keterangan, valueName: "tingkat"))
    var tingkatLog: String?

    @Option(help: ArgumentHelp(KunciKonfigurasi.tokenMetrik.keterangan, valueName: "token"))
    var tokenMetrik: String?

    @Option(help: ArgumentHelp(KunciKonfigurasi.pengembangan.keterangan, valueName: "ya|tidak"))
    var pengembangan: String?

    private var tambahan: [KunciKonfigurasi: String] {
        let daftar: [(KunciKonfigurasi, String?)] = [
            (.alamat, alamat), (.port, port), (.alamatPublik, alamatPublik), (.sertifikat, sertifikat),
            (.kunciSertifikat, kunciSertifikat), (.proksiTepercaya, proksiTepercaya), (.jamSesi, jamSesi),
            (.batasUnggah, batasUnggah), (.batasLaju, batasLaju), (.sambungan, sambungan), (.pekerja, pekerja),
            (.tingkatLog, tingkatLog), (.tokenMetrik, tokenMetrik), (.pengembangan, pengembangan),
        ]
        return Dictionary(uniqueKeysWithValues: daftar.compactMap { kunci, nilai in nilai.map { (kunci, $0) } })
    }

    func run() async throws {
        let konfigurasi = try await basisData.baca(tambahan: tambahan)
        let store = try BukaStore.buka(konfigurasi)
        do {
            try await BukaStore.pastikanTerkini(store)
            try await BukaStore.lindungiTOTP(store, konfigurasi)
            try await layani(store, konfigurasi)
            try await store.database.close()
        } catch {
            try? await store.database.close()
            throw BukaStore.kegagalan(error)
        }
    }

    private func layani(_ store: Store, _ konfigurasi: Konfigurasi) async throws {
        let logger = Self.logger(konfigurasi)
        let context = AppContext(
            store: store, pintu: PintuStore(store), sumberBingkai: SumberBingkaiStore(store),
            periksaBasisData: { try await store.periksaHidup() }, config: konfigurasi.web, logger: logger)
        await Self.bereskan(store, logger)
        let aplikasi = try buildApplication(context)
        let ketahanan = "\(store.database.kind.rawValue) \(try await store.database.durability())"
        logger.info(
            "layanan dimulai", metadata: ["alamat": "\(konfigurasi.alamatTampil)", "basis_data": "\(ketahanan)"])
        let pekerja = PekerjaLatar(
            store: store, pelayan: "\(ProcessInfo.processInfo.hostName):\(konfigurasi.port)",
            lebar: konfigurasi.pekerja,
            logger: logger)
        let kelompok = ServiceGroup(
            configuration: .init(
                services: [pekerja, aplikasi], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await kelompok.run()
        logger.info("layanan berhenti")
    }

    /// What previews left behind and nobody came back for. Nothing that keeps the service from starting.
    private static func bereskan(_ store: Store, _ logger: Logger) async {
        do {
            let banyak = try await store.bersihkanTitipan()
            if banyak > 0 { logger.info("unggahan lama dibuang", metadata: ["banyak": "\(banyak)"]) }
        } catch {
            logger.warning("unggahan lama tidak dapat dibuang", metadata: ["sebab": "\(error)"])
        }
    }

    /// One line of text for each event, on stderr.
    private static func logger(_ konfigurasi: Konfigurasi) -> Logger {
        var logger = Logger(label: "tolok") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = konfigurasi.tingkatLog
        return logger
    }
}

extension Konfigurasi {
    var web: WebConfig {
        let tls = sertifikat.flatMap { berkas in kunciSertifikat.map { WebConfig.TLS(sertifikat: berkas, kunci: $0) } }
        return WebConfig(
            alamat: alamat, port: port, tls: tls, proksiTepercaya: proksiTepercaya,
            aman: tls != nil || alamatPublik.hasPrefix("https://"), asal: alamatPublik.isEmpty ? nil : alamatPublik,
            batasUnggah: batasUnggah << 20, batasLaju: batasLaju, jamSesi: jamSesi,
            tokenMetrik: tokenMetrik.isEmpty ? nil : tokenMetrik, pengembangan: pengembangan, versi: Tolok.versi)
    }

    /// For people: where to point the browser.
    var alamatTampil: String {
        alamatPublik.isEmpty ? "\(sertifikat == nil ? "http" : "https")://\(alamat):\(port)" : alamatPublik
    }
}
