internal import Crypto
package import Databases
internal import Foundation

extension Store {
    /// Takes a backup while the server runs: every table as of one moment, and every evidence file, into a new folder.
    ///
    /// The folder is written under a temporary name, read again and compared, and only then named. It can be restored into
    /// either kind of database.
    package func cadangkan(
        ke folder: String, kemajuan: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws -> IsiCadangan {
        let tujuan = URL(fileURLWithPath: folder).standardizedFileURL
        let berkas = FileManager.default
        guard !berkas.fileExists(atPath: tujuan.path) else { throw KesalahanCadangan.sudahAda(folder) }
        let sementara = tujuan.deletingLastPathComponent()
            .appendingPathComponent(".\(tujuan.lastPathComponent).sedang-ditulis-\(UUID().uuidString.prefix(8))")
        do {
            try berkas.createDirectory(
                at: sementara.appendingPathComponent("tabel"), withIntermediateDirectories: true)
            var isi = try await salinTabel(ke: sementara, kemajuan: kemajuan)
            try await salinBukti(&isi, ke: sementara, kemajuan: kemajuan)
            try Self.tulisIsi(isi, ke: sementara)
            try PembacaCadangan(folder: sementara).periksa()
            try berkas.moveItem(at: sementara, to: tujuan)
            return isi
        } catch {
            try? berkas.removeItem(at: sementara)
            throw (error as? KesalahanCadangan) ?? KesalahanCadangan.sistem("\(error)")
        }
    }

    private func salinTabel(
        ke folder: URL, kemajuan: @escaping @Sendable (String) -> Void
    ) async throws -> IsiCadangan {
        let daftar = DaftarTabel.nama(Self.migrations)
        let tertunda = try await Migrator(migrations: Self.migrations).pending(in: database).map(\.number)
        let migrasi = Self.migrations.filter { !tertunda.contains($0.number) }
        let saat = jam().ISO8601Format()
        let asal = database.kind.rawValue
        return try await database.read { connection in
            var isi = IsiCadangan(
                dibuat: saat, asal: asal,
                daftarMigrasi: migrasi.map { .init(nomor: $0.number, sidik: $0.sidik(for: .sqlite)) }, daftarTabel: [],
                daftarBukti: [])
            for nama in daftar {
                kemajuan(nama)
                let penulis = try PenulisTabel(folder.appendingPathComponent("tabel/\(nama).jsonl"))
                // Asked of the table itself: reference data stands under a key that is no pemda.
                let daftarPemda = try connection.rows("SELECT DISTINCT pemda FROM \(raw: nama) ORDER BY pemda")
                for pemda in try daftarPemda.map({ try $0.get("pemda", as: String.self) }) {
                    for baris in try connection.rows("SELECT * FROM \(raw: nama) WHERE pemda = \(pemda)") {
                        try penulis.tulis(baris)
                    }
                }
                isi.daftarTabel.append(.init(nama: nama, baris: penulis.baris, sidik: try penulis.tutup()))
            }
            isi.daftarBukti = try connection.rows("SELECT pemda, sidik, ukuran FROM bukti_isi").map {
                try .init(pemda: $0.get("pemda"), sidik: $0.get("sidik"), ukuran: $0.get("ukuran"))
            }
            return isi
        }
    }

    /// What the rows name, and all else the evidence store keeps: pictures of a berkas, emblems of frozen agreements.
    private func semuaBukti(_ tercatat: [IsiCadangan.Bukti]) async throws -> [IsiCadangan.Bukti] {
        var hasil = tercatat
        let sudah = Set(tercatat.map { [$0.pemda, $0.sidik] })
        for pemda in try await daftarPemda().map(\.kode) {
            for sidik in try bukti.daftar(pemda: pemda) where !sudah.contains([pemda, sidik]) {
                hasil.append(
                    .init(pemda: pemda, sidik: sidik, ukuran: try bukti.baca(sidik: sidik, pemda: pemda).count))
            }
        }
        return hasil.sorted { ($0.pemda, $0.sidik) < ($1.pemda, $1.sidik) }
    }

    private func salinBukti(_ isi: inout IsiCadangan, ke folder: URL, kemajuan: (String) -> Void) async throws {
        isi.daftarBukti = try await semuaBukti(isi.daftarBukti)
        for satu in isi.daftarBukti {
            let alamat = PembacaCadangan.alamatBukti(satu, di: folder)
            kemajuan("bukti \(satu.sidik.prefix(12))")
            try FileManager.default.createDirectory(
                at: alamat.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bukti.baca(sidik: satu.sidik, pemda: satu.pemda)).write(to: alamat)
        }
    }

    private static func tulisIsi(_ isi: IsiCadangan, ke folder: URL) throws {
        let penulis = JSONEncoder()
        penulis.outputFormatting = [.prettyPrinted, .sortedKeys]
        try penulis.encode(isi).write(to: folder.appendingPathComponent(IsiCadangan.namaBerkas))
    }
}

/// Writes the rows of one table: a line of column names, then a line of values for each row.
private final class PenulisTabel {
    private let saluran: FileHandle
    private let pengode = JSONEncoder()
    private var sidik = SHA256()
    private var penyangga = Data()
    private var kolom: [String] = []
    private(set) var baris = 0

    init(_ alamat: URL) throws {
        guard FileManager.default.createFile(atPath: alamat.path, contents: nil) else {
            throw KesalahanCadangan.sistem("\(alamat.lastPathComponent) tidak dapat dibuat")
        }
        saluran = try FileHandle(forWritingTo: alamat)
    }

    func tulis(_ row: Row) throws {
        if baris == 0 {
            kolom = row.columns.names
            try tambah(pengode.encode(kolom))
        }
        try tambah(pengode.encode(row.values.map(NilaiCadangan.init)))
        baris += 1
    }

    private func tambah(_ data: Data) throws {
        penyangga += data
        penyangga.append(UInt8(ascii: "\n"))
        if penyangga.count > 1 << 20 { try kuras() }
    }

    private func kuras() throws {
        sidik.update(data: penyangga)
        try saluran.write(contentsOf: penyangga)
        penyangga.removeAll(keepingCapacity: true)
    }

    func tutup() throws -> String {
        try kuras()
        try saluran.synchronize()
        try saluran.close()
        return sidik.finalize().map { String(format: "%02x", $0) }.joined()
    }
}
