import ArgumentParser
import Foundation
import Storage

struct Cadangkan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cadangkan", abstract: "Mencadangkan basis data dan berkas bukti selagi layanan berjalan.",
        discussion:
            "Hasilnya satu folder yang dapat dipulihkan ke SQLite maupun PostgreSQL. Berkas kunci server tidak ikut.")

    @OptionGroup var basisData: OpsiBasisData

    @Argument(help: ArgumentHelp("Folder cadangan baru.", valueName: "folder"))
    var folder: String

    func run() async throws {
        let folder = folder
        let konfigurasi = try await basisData.baca()
        let isi = try await basisData.denganStore { store in
            try await store.cadangkan(ke: folder, kemajuan: PelaporLangkah.lapor)
        }
        Bicara.data(folder)
        Bicara.keStderr(
            "Cadangan diperiksa: \(isi.daftarTabel.count) tabel, \(isi.jumlahBaris) baris, \(isi.daftarBukti.count) berkas bukti."
        )
        if FileManager.default.fileExists(atPath: konfigurasi.berkasKunci) {
            Bicara.keStderr(
                "Berkas kunci \(konfigurasi.berkasKunci) tidak ikut dicadangkan. Simpan salinannya terpisah dari cadangan ini; "
                    + "tanpa kunci itu kode autentikator tidak dapat diperiksa sesudah pemulihan.")
        }
    }
}

struct Pulihkan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pulihkan", abstract: "Memulihkan cadangan ke basis data kosong.",
        discussion: "Dengan cadangkan, perintah ini juga memindahkan data dari SQLite ke PostgreSQL.")

    @OptionGroup var basisData: OpsiBasisData

    @Argument(help: ArgumentHelp("Folder cadangan.", valueName: "folder"))
    var folder: String

    func run() async throws {
        let folder = folder
        let konfigurasi = try await basisData.baca()
        let isi = try await basisData.denganStore(skemaTerkini: false) { store in
            let isi = try await store.pulihkan(dari: folder, kemajuan: PelaporLangkah.lapor)
            try await BukaStore.lindungiTOTP(store, konfigurasi)
            return isi
        }
        Bicara.keStderr(
            "Dipulihkan: \(isi.daftarTabel.count) tabel, \(isi.jumlahBaris) baris, \(isi.daftarBukti.count) berkas bukti."
        )
    }
}

/// One line on a terminal that says what is being done.
enum PelaporLangkah {
    @Sendable static func lapor(_ langkah: String) {
        if Bicara.stderrTerminal { Bicara.tanpaGantiBaris("\r\u{1B}[2K\(langkah)") }
    }
}
