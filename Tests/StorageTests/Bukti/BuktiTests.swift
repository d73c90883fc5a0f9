import Databases
import Foundation
import Kinerja
import Storage
import Synchronization
import TestSupport
import Testing

struct BuktiTests {
    private let pdf = Array("%PDF-1.4 berita acara".utf8)

    private func simpan(
        _ siklus: Siklus, _ isi: [UInt8], nama: String = "ba.pdf", _ indikator: String = "I2", oleh pelaku: Pelaku
    ) async throws -> TautanBukti {
        try await siklus.store.simpanBukti(
            isi, nama: nama, untuk: Siklus.nilai(indikator, 1), instansi: "kesbangpol", tahun: 2026, oleh: pelaku)
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `evidence is linked to a value, its contents kept once`(kind: DatabaseKind) async throws {
        try await withFolder { folder in
            try await withSiklus(kind, bukti: BuktiBerkas(folder: folder)) { siklus in
                let tautan = try await simpan(siklus, pdf, oleh: siklus.sekretariat)
                #expect(try await simpan(siklus, pdf, nama: "lain.pdf", oleh: siklus.sekretariat) == tautan)
                _ = try await simpan(siklus, pdf, "I1", oleh: siklus.politik)
                #expect(try await siklus.uji.teks("SELECT sidik FROM bukti_isi") == [[pdf.sha256]])
                #expect(try isiFolder(folder) == ["kota/\(pdf.sha256.prefix(2))/\(pdf.sha256)"])
                let isi = try await siklus.store.bacaBukti(
                    sidik: pdf.sha256, instansi: "kesbangpol", oleh: siklus.inspektorat)
                #expect(isi.nama == "ba.pdf" && isi.jenis == .pdf && isi.isi == pdf)
                #expect(try await siklus.store.verifikasiBukti(oleh: siklus.inspektorat) == [:])
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `only those who may see the instansi read it, and nobody by hash alone`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let tautan = try await simpan(siklus, pdf, oleh: siklus.sekretariat)
            let dinkes = try await siklus.uji.pelaku("dinkes", Penugasan(peran: .petugas, instansi: "dinkes"))
            await #expect(throws: Penolakan.tidakBerhak(.tempat)) {
                try await siklus.store.bacaBukti(sidik: tautan.sidik, instansi: "kesbangpol", oleh: dinkes)
            }
            await #expect(throws: Penolakan.tidakDitemukan("bukti itu")) {
                try await siklus.store.bacaBukti(sidik: tautan.sidik, instansi: "dinkes", oleh: dinkes)
            }
            let asing = try await siklus.uji.pelaku(
                "asing", Penugasan(peran: .petugas, instansi: "kesbangpol"), pemda: "kabupaten")
            await #expect(throws: Penolakan.tidakDitemukan("bukti itu")) {
                try await siklus.store.bacaBukti(sidik: tautan.sidik, instansi: "kesbangpol", oleh: asing)
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `evidence follows the state of its value; what is taken off stays in the history`(
        kind: DatabaseKind
    ) async throws {
        try await withSiklus(kind) { siklus in
            let store = siklus.store
            await #expect(throws: Penolakan.tidakBerhak(.tempat)) {
                try await simpan(siklus, pdf, oleh: siklus.politik)
            }
            let salah = try await simpan(siklus, pdf, oleh: siklus.sekretariat)
            try await store.lepasBukti(salah.id, instansi: "kesbangpol", tahun: 2026, oleh: siklus.sekretariat)
            #expect(try await store.daftarBukti(instansi: "kesbangpol", tahun: 2026, oleh: siklus.kepala).isEmpty)
            let lepasan = try await store.daftarBukti(
                instansi: "kesbangpol", tahun: 2026, denganLepasan: true, oleh: siklus.kepala)
            #expect(lepasan.map(\.dilepasOlehNama) == ["Pejabat sekretariat"])
            await #expect(throws: Penolakan.self) {
                try await store.bacaBukti(sidik: salah.sidik, instansi: "kesbangpol", oleh: siklus.kepala)
            }
            let benar = try await simpan(siklus, pdf, oleh: siklus.sekretariat)
            #expect(benar.id != salah.id)
            try await siklus.isi("I2", 1, 81, oleh: siklus.sekretariat)
            try await store.ajukan(siklus.cakupan(1, "I2"), oleh: siklus.sekretariat)
            await #expect(throws: Penolakan.self) { try await simpan(siklus, pdf + [10], oleh: siklus.sekretariat) }
            await #expect(throws: Penolakan.self) {
                try await store.lepasBukti(benar.id, instansi: "kesbangpol", tahun: 2026, oleh: siklus.sekretariat)
            }
            #expect(try await store.daftarBukti(instansi: "kesbangpol", tahun: 2026, oleh: siklus.kepala) == [benar])
        }
    }

    @Test func `a file too large or of a wrong kind is refused beside the field`() async throws {
        try await withSiklus(.sqlite) { siklus in
            for isi in [Array("<html>".utf8), Array("%PDF-".utf8) + [UInt8](repeating: 0, count: 20 * 1_048_576)] {
                await #expect {
                    _ = try await simpan(siklus, isi, oleh: siklus.sekretariat)
                } throws: {
                    guard case Penolakan.tidakSah(let daftar) = $0 else { return false }
                    return daftar.map(\.bidang) == ["berkas"]
                }
            }
        }
    }

    @Test func `a full disk refuses clearly and links nothing`() async throws {
        try await withSiklus(.sqlite, bukti: BuktiPenuh()) { siklus in
            await #expect(throws: GangguanBukti.penuh) { _ = try await simpan(siklus, pdf, oleh: siklus.sekretariat) }
            let tersisa = try await siklus.uji.teks("SELECT id FROM bukti UNION ALL SELECT sidik FROM bukti_isi")
            #expect(tersisa.isEmpty)
        }
    }
}

struct BuktiBerkasTests {
    private let isi = Array("isi bukti".utf8)

    @Test func `contents come back as they were, and storing twice is harmless`() async throws {
        try await withFolder { folder in
            let bukti = BuktiBerkas(folder: folder + "/baru")
            try bukti.simpan(isi, sidik: isi.sha256, pemda: "kota")
            try bukti.simpan(isi, sidik: isi.sha256, pemda: "kota")
            #expect(try bukti.baca(sidik: isi.sha256, pemda: "kota") == isi)
            #expect(throws: GangguanBukti.hilang) { try bukti.baca(sidik: isi.sha256, pemda: "kabupaten") }
        }
    }

    @Test func `no name leads out of the folder`() async throws {
        try await withFolder { folder in
            let bukti = BuktiBerkas(folder: folder + "/dalam")
            for sidik in ["../../etc/passwd", "", isi.sha256.uppercased(), isi.sha256 + "/x"] {
                #expect(throws: GangguanBukti.self) { try bukti.baca(sidik: sidik, pemda: "kota") }
                #expect(throws: GangguanBukti.self) { try bukti.simpan(isi, sidik: sidik, pemda: "kota") }
            }
            for pemda in ["../luar", "..", "a/b", "KOTA.x"] {
                try bukti.simpan(isi, sidik: isi.sha256, pemda: pemda)
                #expect(try bukti.baca(sidik: isi.sha256, pemda: pemda) == isi)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["dalam"])
        }
    }

    @Test func `contents that changed on the disk are not handed out, and are mended by storing them again`()
        async throws
    {
        try await withFolder { folder in
            let bukti = BuktiBerkas(folder: folder)
            try bukti.simpan(isi, sidik: isi.sha256, pemda: "kota")
            let nama = try #require(try isiFolder(folder).first)
            try Data("palsu".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(nama)"))
            #expect(throws: GangguanBukti.rusak) { try bukti.baca(sidik: isi.sha256, pemda: "kota") }
            try bukti.simpan(isi, sidik: isi.sha256, pemda: "kota")
            #expect(try bukti.baca(sidik: isi.sha256, pemda: "kota") == isi)
        }
    }

    @Test func `a folder that takes no more leaves nothing half written`() async throws {
        try await withFolder { folder in
            let penuh = "/dev/full"
            #expect(throws: GangguanBukti.self) {
                try BuktiBerkas(folder: penuh).simpan(isi, sidik: isi.sha256, pemda: "kota")
            }
            let tersisa = try isiFolder(folder)
            #expect(tersisa.isEmpty)
        }
    }
}

/// A store of evidence on a disk without room.
private struct BuktiPenuh: PenyimpanBukti {
    func daftar(pemda: String) throws -> [String] { [] }

    func simpan(_ isi: [UInt8], sidik: String, pemda: String) throws { throw GangguanBukti.penuh }
    func baca(sidik: String, pemda: String) throws -> [UInt8] { throw GangguanBukti.hilang }
}

private func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tolok-bukti-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder.path)
}

/// Files below a folder, hidden ones too.
private func isiFolder(_ folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).filter { nama in
        var folderJuga: ObjCBool = false
        return FileManager.default.fileExists(atPath: "\(folder)/\(nama)", isDirectory: &folderJuga)
            && !folderJuga.boolValue
    }.sorted()
}
