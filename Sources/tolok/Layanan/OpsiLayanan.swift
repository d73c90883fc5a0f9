import ArgumentParser
import Databases
import Foundation
import Storage

/// Where the data lies; shared by every command that opens the database.
struct OpsiBasisData: ParsableArguments {
    @Option(help: ArgumentHelp(KunciKonfigurasi.basisData.keterangan, valueName: "alamat"))
    var basisData: String?

    @Option(help: ArgumentHelp(KunciKonfigurasi.folderBukti.keterangan, valueName: "folder"))
    var folderBukti: String?

    @Option(help: ArgumentHelp(KunciKonfigurasi.kunci.keterangan, valueName: "berkas"))
    var kunci: String?

    @Option(help: ArgumentHelp("Berkas konfigurasi: baris KUNCI=nilai.", valueName: "berkas"))
    var konfigurasi: String?

    var argumen: [KunciKonfigurasi: String] {
        var hasil: [KunciKonfigurasi: String] = [:]
        hasil[.basisData] = basisData
        hasil[.folderBukti] = folderBukti
        hasil[.kunci] = kunci
        return hasil
    }

    func baca(tambahan: [KunciKonfigurasi: String] = [:]) async throws -> Konfigurasi {
        try await Konfigurasi.baca(argumen: argumen.merging(tambahan) { _, baru in baru }, berkas: konfigurasi)
    }

    /// Opens the store, refuses a schema that is not current, gives it to the work and closes it whatever happens.
    func denganStore<Hasil>(
        skemaTerkini: Bool = true, _ kerja: (Store) async throws -> Hasil
    ) async throws -> Hasil {
        let konfigurasi = try await baca()
        let store = try BukaStore.buka(konfigurasi)
        do {
            if skemaTerkini { try await BukaStore.pastikanTerkini(store) }
            let hasil = try await kerja(store)
            try await store.database.close()
            return hasil
        } catch {
            try? await store.database.close()
            throw BukaStore.kegagalan(error)
        }
    }
}

/// The composition of the store, and its failures in words.
enum BukaStore {
    static func buka(_ konfigurasi: Konfigurasi) throws -> Store {
        do {
            var akun = PengaturanAkun()
            akun.sesiDiam = Double(konfigurasi.jamSesi) * 3600
            return Store(
                database: try openDatabase(konfigurasi.basisData, connections: konfigurasi.sambungan),
                bukti: BuktiBerkas(folder: konfigurasi.folderBukti), kunci: KunciBerkas(konfigurasi.berkasKunci),
                titipan: TitipanBerkas(folder: konfigurasi.folderBukti),
                akun: akun)
        } catch {
            throw kegagalan(error)
        }
    }

    static func pastikanTerkini(_ store: Store) async throws {
        let tertunda = try await Migrator(migrations: Store.migrations).pending(in: store.database)
        guard tertunda.isEmpty else {
            throw KegagalanPerintah.gagal("Skema basis data belum terkini. Jalankan: tolok migrasi")
        }
    }

    static func kegagalan(_ error: any Error) -> any Error {
        switch error {
        case let penolakan as Penolakan: KegagalanPerintah.gagal(penolakan.pesan)
        case let gangguan as GangguanKunci: KegagalanPerintah.gagal(gangguan.pesan)
        case let galat as KesalahanCadangan: KegagalanPerintah.gagal(galat.pesan)
        case let galat as KesalahanAlamatBasisData: KegagalanPerintah.salahPakai(galat.pesan)
        case DatabaseError.unavailable(let sebab):
            KegagalanPerintah.gagal("Basis data tidak dapat dihubungi: \(sebab). Periksa alamat dan layanannya.")
        case DatabaseError.uncertain:
            KegagalanPerintah.gagal(
                "Sambungan basis data putus saat menyimpan. Periksa dahulu hasilnya sebelum mengulang.")
        case DatabaseError.full: KegagalanPerintah.gagal("Ruang penyimpanan penuh; tidak ada yang disimpan.")
        case DatabaseError.busy: KegagalanPerintah.gagal("Basis data sedang sibuk; coba lagi sebentar lagi.")
        case DatabaseError.migration(let sebab), DatabaseError.unsuitable(let sebab): KegagalanPerintah.gagal(sebab)
        default: error
        }
    }
}
