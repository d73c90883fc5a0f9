import Databases
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("Proses dimatikan paksa", .timeLimit(.minutes(2)))
struct MatiMendadakTests {
    @Test(
        "Setiap simpanan yang diakui tetap ada setelah kill -9 berkali-kali di tengah aliran simpanan",
        arguments: TestDatabase.daftarJenis)
    func simpanan(_ jenis: DatabaseKind) async throws {
        try await withTestAddress(jenis) { alamat in
            let folder = try FolderSementara()
            let layanan = try LayananNyata(basisData: alamat, folderBukti: folder.alamat("bukti"))
            let akun = try layanan.siapkan(pengguna: 6)
            let diakui = Diakui()
            for putaran in 1...4 {
                try await layanan.mulai()
                try await alirkan(layanan, akun, diakui, sampai: putaran * 40)
                layanan.matikan()
            }
            try await periksa(layanan, diakui, sedikitnya: 160)
            // And the server starts on what is left, with nothing to mend.
            try await layanan.mulai()
            var pengunjung = try await Pengunjung(layanan.alamat, masuk: akun[0])
            #expect(try await pengunjung.simpan("I1", nilai: "62,34").status == 303)
        }
    }

    /// Everybody saves numbered values into a cell of their own, until so many are acknowledged; then the server dies.
    private func alirkan(
        _ layanan: LayananNyata, _ akun: [AkunRekaan], _ diakui: Diakui, sampai batas: Int
    ) async throws {
        let (bunuh, alamat) = (layanan.pembunuh, layanan.alamat)
        await withTaskGroup(of: Void.self) { kelompok in
            for (nomor, satu) in akun.enumerated() {
                kelompok.addTask {
                    guard var pengunjung = try? await Pengunjung(alamat, masuk: satu) else { return }
                    let kode = "I\(nomor / 2 + 1)"
                    // Ends with the error of the connection that breaks under it.
                    while true {
                        let nilai = diakui.nilaiBaru()
                        guard let jawaban = try? await pengunjung.simpan(kode, nilai: "\(nilai.utuh),\(nilai.desimal)")
                        else { return }
                        guard jawaban.status == 303 else { return diakui.tolak(jawaban.isi) }
                        if diakui.catat("\(satu.instansi)/\(kode)", "\(nilai.utuh).\(nilai.desimal)") == batas {
                            bunuh()
                        }
                    }
                }
            }
        }
    }

    private func periksa(_ layanan: LayananNyata, _ diakui: Diakui, sedikitnya: Int) async throws {
        let riwayat = try await layanan.riwayatNilai()
        let daftar = diakui.semua
        #expect(daftar.count >= sedikitnya && diakui.ditolak.isEmpty, "\(daftar.count) \(diakui.ditolak.first ?? "")")
        let hilang = daftar.filter { simpanan in
            riwayat[simpanan.tempat]?.contains { $0.contains("\"nilai\":\"\(simpanan.nilai)\"") } != true
        }
        #expect(hilang.isEmpty, "hilang \(hilang.count) dari \(daftar.count)")
        let audit = try layanan.perintah("audit", "verifikasi")
        #expect(audit.contains("peristiwa"), "\(audit)")
    }
}

/// What the server said is stored.
private final class Diakui: Sendable {
    struct Simpanan: Sendable {
        let tempat: String
        let nilai: String
    }

    private struct Isi {
        var nomor = 0
        var daftar: [Simpanan] = []
        var ditolak: [String] = []
    }

    private let isi = Mutex(Isi())

    /// A percentage nobody has typed yet.
    func nilaiBaru() -> (utuh: Int, desimal: Int) {
        isi.withLock { isi in
            defer { isi.nomor += 1 }
            return (20 + isi.nomor / 9, isi.nomor % 9 + 1)
        }
    }

    /// Gives how many there are now.
    func catat(_ tempat: String, _ nilai: String) -> Int {
        isi.withLock { isi in
            isi.daftar.append(Simpanan(tempat: tempat, nilai: nilai))
            return isi.daftar.count
        }
    }

    func tolak(_ halaman: String) { isi.withLock { $0.ditolak.append(halaman) } }

    var semua: [Simpanan] { isi.withLock { $0.daftar } }
    var ditolak: [String] { isi.withLock { $0.ditolak } }
}
