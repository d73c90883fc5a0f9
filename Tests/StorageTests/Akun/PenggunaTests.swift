import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

struct PenggunaTests {
    @Test(arguments: TestDatabase.daftarJenis)
    func `an account made by an admin starts with a password for one use`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let admin = try await uji.pelaku("admin", Penugasan(peran: .adminPemda))
            let baru = try await uji.store.tambahPengguna(
                IsianPengguna(namaMasuk: "Siti", nama: " Siti ", surel: "Siti@Contoh.go.id"),
                penugasan: [PenugasanBertanggal(Penugasan(peran: .perencana, instansi: "dinkes"))], oleh: admin)
            let sesi = try await uji.store.masuk(pemda: "kota", namaMasuk: "siti", sandi: baru.sandi).sesi
            #expect(sesi.wajibGanti && sesi.pelaku.nama == "Siti")
            try await uji.store.gantiSandi(sesi, lama: baru.sandi, baru: "hujan sore di pasar")
            let lagi = try await uji.store.masuk(pemda: "kota", namaMasuk: "siti", sandi: "hujan sore di pasar")
            #expect(!lagi.sesi.wajibGanti)
            let daftar = try await uji.store.daftarPengguna(oleh: admin)
            #expect(daftar.map(\.namaMasuk) == ["admin", "siti"] && daftar[1].surel == "siti@contoh.go.id")
            #expect(daftar[1].terakhirMasuk == uji.jam.kini.iso)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `only an admin of the pemda manages accounts, and only of that pemda`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let admin = try await uji.pelaku("admin", Penugasan(peran: .adminPemda))
            let asing = try await uji.pelaku("admin", Penugasan(peran: .adminPemda), pemda: "kabupaten")
            let biasa = try await uji.pelaku("biasa", Penugasan(peran: .perencana, instansi: "dinkes"))
            let isian = IsianPengguna(namaMasuk: "baru", nama: "Baru")
            await #expect(throws: Penolakan.tidakBerhak(.peran)) {
                try await uji.store.tambahPengguna(isian, oleh: biasa)
            }
            await #expect(throws: Penolakan.tidakBerhak(.peran)) { try await uji.store.daftarPengguna(oleh: biasa) }
            await #expect(throws: Penolakan.tidakBerhak(.peran)) {
                try await uji.store.setelUlangSandi(admin.pengguna, oleh: biasa)
            }
            for tindakan in [uji.store.nonaktifkan, uji.store.aktifkan] {
                await #expect(throws: Penolakan.tidakDitemukan("pengguna itu")) {
                    try await tindakan(biasa.pengguna, asing)
                }
            }
            await #expect(throws: Penolakan.tidakDitemukan("pengguna itu")) {
                try await uji.store.setelUlangSandi(biasa.pengguna, oleh: asing)
            }
            #expect(try await uji.store.daftarPengguna(oleh: asing).map(\.id) == [asing.pengguna])
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `what is typed wrong is refused field by field`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            func bidang(_ isian: IsianPengguna, _ penugasan: PenugasanBertanggal...) async -> [String] {
                do {
                    try await uji.store.tambahPengguna(isian, penugasan: penugasan, oleh: uji.sistem)
                    return []
                } catch Penolakan.tidakSah(let daftar) { return daftar.map(\.bidang) } catch { return ["?"] }
            }
            #expect(
                await bidang(IsianPengguna(namaMasuk: "a b", nama: "", surel: "x@y")) == [
                    "nama_masuk", "nama", "surel",
                ])
            let baik = IsianPengguna(namaMasuk: "baik", nama: "Baik")
            #expect(await bidang(baik, PenugasanBertanggal(Penugasan(peran: .petugas))) == ["instansi"])
            #expect(
                await bidang(baik, PenugasanBertanggal(Penugasan(peran: .petugas, instansi: "entah"))) == ["instansi"])
            let mundur = PenugasanBertanggal(
                Penugasan(peran: .bappeda), dari: Tanggal(iso: "2026-02-01"), sampai: Tanggal(iso: "2026-01-01"))
            #expect(await bidang(baik, mundur) == ["sampai"])
            #expect(await bidang(baik) == [])
            #expect(await bidang(IsianPengguna(namaMasuk: "BAIK", nama: "Lain")) == ["nama_masuk"])
            let jejak = try await uji.jejak()
            #expect(jejak == ["tambah_pengguna"])
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `the last admin stays`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let satu = try await uji.pelaku("satu", Penugasan(peran: .adminPemda))
            await #expect(throws: Penolakan.self) { try await uji.store.nonaktifkan(satu.pengguna, oleh: satu) }
            await #expect(throws: Penolakan.self) {
                try await uji.store.tetapkanPenugasan(satu.pengguna, [], oleh: satu)
            }
            let dua = try await uji.pelaku("dua", Penugasan(peran: .adminPemda))
            // Each closes the other at the same moment: one of them must fail.
            async let pertama = Result { try await uji.store.nonaktifkan(dua.pengguna, oleh: satu) }
            async let kedua = Result { try await uji.store.nonaktifkan(satu.pengguna, oleh: dua) }
            let hasil = await [pertama, kedua]
            #expect(hasil.filter(\.berhasil).count == 1)
            #expect(try await uji.teks("SELECT id FROM pengguna WHERE aktif = 1").count == 1)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `roles hold on their days`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let baru = try await uji.store.tambahPengguna(
                IsianPengguna(namaMasuk: "plt", nama: "Plt"),
                penugasan: [
                    PenugasanBertanggal(
                        Penugasan(peran: .kepala, instansi: "dinkes"), dari: Tanggal(iso: "2026-01-06"),
                        sampai: Tanggal(iso: "2026-01-07"))
                ], oleh: uji.sistem)
            func peran() async throws -> [Peran] {
                try await uji.store.pelaku(pemda: "kota", pengguna: baru.pengguna).daftarPenugasan.map(\.peran)
            }
            #expect(try await peran() == [])
            uji.jam.atur("2026-01-05T17:00:00.000Z")  // 6 January in Jakarta
            #expect(try await peran() == [.kepala])
            uji.jam.atur("2026-01-07T16:59:59.999Z")
            #expect(try await peran() == [.kepala])
            uji.jam.atur("2026-01-07T17:00:00.000Z")
            #expect(try await peran() == [])
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `two admins who edit one account do not overwrite each other`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let admin = try await uji.pelaku("admin", Penugasan(peran: .adminPemda))
            let budi = try await uji.pelaku("budi")
            let versi = try await uji.store.pengguna(budi.pengguna, oleh: admin).versi
            let isian = IsianPengguna(namaMasuk: "budi", nama: "Budi Satu")
            try await uji.store.ubahPengguna(budi.pengguna, isian, versi: versi, oleh: admin)
            await #expect {
                try await uji.store.ubahPengguna(
                    budi.pengguna, IsianPengguna(namaMasuk: "budi", nama: "Budi Dua"), versi: versi, oleh: admin)
            } throws: { error in
                guard case Penolakan.bentrok(let bentrokan) = error else { return false }
                return bentrokan.tersimpan["nama"] == "Budi Satu"
            }
            #expect(try await uji.store.pengguna(budi.pengguna, oleh: admin).nama == "Budi Satu")
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a changed password ends every other session and none of the changer`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            _ = try await uji.sesi("budi")
            let sini = try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi)
            let sana = try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi)
            await #expect(throws: GagalMasuk.salah(sisa: 4)) {
                try await uji.store.gantiSandi(sini.sesi, lama: "salah-sekali", baru: "hujan sore di pasar")
            }
            for buruk in ["pendek", UjiStore.sandi, "budi-budi-budi"] {
                await #expect(throws: Penolakan.self) {
                    try await uji.store.gantiSandi(sini.sesi, lama: UjiStore.sandi, baru: buruk)
                }
            }
            #expect(try await uji.store.sesi(pemda: "kota", token: sana.token) != nil)
            try await uji.store.gantiSandi(sini.sesi, lama: UjiStore.sandi, baru: "hujan sore di pasar")
            #expect(try await uji.store.sesi(pemda: "kota", token: sana.token) == nil)
            #expect(try await uji.store.sesi(pemda: "kota", token: sini.token) != nil)
            await #expect(throws: GagalMasuk.self) {
                try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi)
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a reset opens a closed name, ends its sessions and asks for a new password`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let admin = try await uji.pelaku("admin", Penugasan(peran: .adminPemda))
            let budi = try await uji.sesi("budi")
            let token = try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi).token
            for _ in 0..<5 { _ = try? await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: "salah-sekali") }
            #expect(try await uji.store.pengguna(budi.pelaku.pengguna, oleh: admin).terkunciSampai != nil)
            let baru = try await uji.store.setelUlangSandi(budi.pelaku.pengguna, oleh: admin)
            #expect(try await uji.store.sesi(pemda: "kota", token: token) == nil)
            let sesi = try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: baru.sandi).sesi
            #expect(sesi.wajibGanti)
            #expect(baru.sandi.count == 19 && KebijakanSandi.kesalahan(baru.sandi, namaMasuk: "budi") == nil)
        }
    }
}

extension Result where Failure == any Error {
    init(_ body: () async throws -> Success) async {
        do { self = .success(try await body()) } catch { self = .failure(error) }
    }

    var berhasil: Bool { if case .success = self { true } else { false } }
}
