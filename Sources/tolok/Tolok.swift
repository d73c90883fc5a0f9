import ArgumentParser

/// The program. Exit codes: 0 fine, 1 findings, 2 usage, 3 failure. stdout is data, stderr is talk.
@main
struct Tolok: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tolok",
        abstract: "Menyusun laporan kinerja instansi pemerintah dari satu berkas kinerja.",
        discussion: """
            Kode keluar: 0 baik, 1 ada temuan, 2 salah pakai, 3 gagal.
            """,
        version: versi,
        subcommands: [
            Hitung.self, Laporkan.self, Perjanjikan.self, Periksa.self, Templat.self, Layani.self, Migrasikan.self,
            Akun.self, Impor.self, Ekspor.self, Cadangkan.self, Pulihkan.self, Audit.self, Kunci.self,
            BukaTahun.self, Nomenklatur.self,
            Bangkitkan.self,
        ])

    static let versi = "0.1.0"

    static func main() async {
        do {
            var perintah = try parseAsRoot()
            if var asinkron = perintah as? any AsyncParsableCommand {
                try await asinkron.run()
            } else {
                try perintah.run()
            }
        } catch let galat as KegagalanPerintah {
            Bicara.galat(galat.pesan)
            exit(withCode: galat.kode)
        } catch {
            BantuanIndonesia.keluar(dengan: error)
        }
    }

    static func exit(withCode kode: KodeKeluar) -> Never { exit(withError: ExitCode(kode.rawValue)) }
}

/// Exit codes of every subcommand.
enum KodeKeluar: Int32 {
    case baik = 0
    case adaTemuan = 1
    case salahPakai = 2
    case gagal = 3
}

/// A command that cannot go on, with the sentence the user reads.
struct KegagalanPerintah: Error {
    let kode: KodeKeluar
    let pesan: String

    static func gagal(_ pesan: String) -> KegagalanPerintah { KegagalanPerintah(kode: .gagal, pesan: pesan) }
    static func salahPakai(_ pesan: String) -> KegagalanPerintah { KegagalanPerintah(kode: .salahPakai, pesan: pesan) }
}
