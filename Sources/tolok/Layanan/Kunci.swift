import ArgumentParser
import Foundation
import Storage

/// The key that seals what the database must keep readable.
struct Kunci: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kunci", abstract: "Mengelola kunci server.", subcommands: [GantiKunci.self])
}

struct GantiKunci: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ganti", abstract: "Membuat kunci baru dan menyegel ulang semua rahasia dengannya.",
        discussion: "Kunci lama tetap di berkas kunci: ia membuka rahasia di cadangan yang lebih tua.")

    @OptionGroup var basisData: OpsiBasisData

    func run() async throws {
        let berkas = try await basisData.baca().berkasKunci
        let (id, hasil) = try await basisData.denganStore { try await $0.gantiKunci() }
        Bicara.data(id)
        Bicara.keStderr(
            "Kunci \(id) ditambahkan ke \(berkas); \(hasil.diperbarui + hasil.dikunci) rahasia disegel ulang. "
                + "Perbarui salinan berkas kunci yang Anda simpan.")
        BukaStore.sebutTakTerbuka(hasil, berkas)
    }
}

extension Konfigurasi {
    /// Beside the database, never in it; for a database on a server, beside the folder of evidence.
    var berkasKunci: String {
        if !kunci.isEmpty { return kunci }
        if basisData.hasPrefix("sqlite:") { return basisData.dropFirst("sqlite:".count) + ".kunci" }
        let induk = (folderBukti as NSString).deletingLastPathComponent
        return (induk as NSString).appendingPathComponent("tolok.kunci")
    }
}

extension BukaStore {
    /// Seals the secrets of authenticator apps and says what could not be opened.
    static func lindungiTOTP(_ store: Store, _ konfigurasi: Konfigurasi) async throws {
        let hasil = try await store.lindungiTOTP()
        if hasil.dikunci + hasil.diperbarui > 0 {
            Bicara.keStderr(
                "\(hasil.dikunci + hasil.diperbarui) rahasia autentikator disegel dengan kunci di \(konfigurasi.berkasKunci)."
            )
        }
        sebutTakTerbuka(hasil, konfigurasi.berkasKunci)
    }

    static func sebutTakTerbuka(_ hasil: PerlindunganTOTP, _ berkas: String) {
        guard hasil.takTerbuka > 0 else { return }
        Bicara.keStderr(
            "Autentikator \(hasil.takTerbuka) akun disegel dengan kunci yang tidak ada di \(berkas). Kembalikan berkas kunci yang "
                + "lama ke sana; bila hilang, pemiliknya masuk dengan kode pemulihan, atau lepas autentikatornya: "
                + "tolok pengguna lepas-autentikator.")
    }
}
