import ArgumentParser
import Foundation
import Kinerja
import Storage

/// The audit trail from the command line.
struct Audit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Memeriksa jejak audit.", subcommands: [VerifikasiAudit.self])
}

struct VerifikasiAudit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verifikasi", abstract: "Membuktikan bahwa jejak audit dan isi yang dijaminnya tidak diubah.",
        discussion: """
            Kode keluar 1 bila ada kerusakan. Catat nomor dan sidik terakhir di luar sistem, lalu berikan dengan --catatan \
            pada pemeriksaan berikutnya: jejak yang ditulis ulang seluruhnya pun akan ketahuan.
            """)

    @OptionGroup var basisData: OpsiBasisData

    @Option(help: ArgumentHelp("Kode pemda; kosong untuk semua.", valueName: "kode"))
    var pemda: String?

    @Option(help: ArgumentHelp("Nomor dan sidik yang dicatat sebelumnya, NOMOR:SIDIK.", valueName: "catatan"))
    var catatan: [String] = []

    func run() async throws {
        let daftarCatatan = try catatan.map(Self.baca)
        let (pemda, rusak) = (pemda, Penghitung())
        try await basisData.denganStore { store in
            let daftar = try await store.daftarPemda().filter { pemda == nil || $0.kode == pemda }
            guard !daftar.isEmpty else { throw KegagalanPerintah.gagal("Pemda \(pemda ?? "") tidak terdaftar.") }
            for satu in daftar {
                let hasil = try await store.verifikasiJejak(catatan: daftarCatatan, oleh: .sistem(pemda: satu.kode))
                for kerusakan in hasil.daftarKerusakan { Bicara.data("\(satu.kode)\t\(kerusakan.pesan)") }
                rusak.jumlah += hasil.daftarKerusakan.count
                let kepala = hasil.kepala.map { "\($0.nomor):\($0.sidik)" } ?? "kosong"
                Bicara.data("\(satu.kode)\t\(hasil.jumlah) peristiwa\t\(kepala)")
            }
        }
        guard rusak.jumlah == 0 else {
            Bicara.keStderr("\(rusak.jumlah) kerusakan.")
            throw ExitCode(KodeKeluar.adaTemuan.rawValue)
        }
        Bicara.keStderr("Jejak audit utuh.")
    }

    private static func baca(_ teks: String) throws(KegagalanPerintah) -> CatatanJejak {
        let bagian = teks.split(separator: ":")
        guard bagian.count == 2, let nomor = Int(bagian[0]), bagian[1].count == 64 else {
            throw .salahPakai(
                "Catatan \"\(teks)\" tidak terbaca. Bentuknya NOMOR:SIDIK, seperti yang dicetak perintah ini.")
        }
        return CatatanJejak(nomor: nomor, sidik: String(bagian[1]))
    }
}

private final class Penghitung {
    var jumlah = 0
}
