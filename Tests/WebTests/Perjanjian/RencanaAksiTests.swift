import Databases
import Kinerja
import TestSupport
import Testing

@testable import Storage
@testable import Web

/// The action plan: rows of a form, two people at once, progress told by who does the work.
@Suite struct RencanaAksiTests {
    private static let alamat = "\(UjiPerjanjian.dasar)/rencana-aksi"

    private static func baris(_ posisi: Int, nomor: Int, versi: Int, langkah: String, indikator: String = "I1") -> [(
        String, String
    )] {
        [
            ("nomor.\(posisi)", "\(nomor)"), ("versi.\(posisi)", "\(versi)"), ("langkah.\(posisi)", langkah),
            ("indikator.\(posisi)", indikator), ("tw1.\(posisi)", "Mulai"), ("penanggung_jawab.\(posisi)", "SEKDIS"),
        ]
    }

    private func kirim(_ uji: UjiPerjanjian, _ isian: [(String, String)], _ orang: Orang = .perencana) async throws
        -> JawabanUji
    {
        try await uji.sebagai(orang).kirim(daftar: isian, ke: Self.alamat)
    }

    @Test func `the plan shows steps, budget, owner and the agreement it stands under`() async throws {
        try await withPerjanjian { uji in
            let teks = try await uji.sebagai(.inspektorat).buka(Self.alamat).teks
            #expect(teks.contains("Pemantauan mutu air dan udara di titik tetap") && teks.contains("Rp655.000.000"))
            #expect(teks.contains("Perubahan ke-1, ditandatangani 6 Oktober 2025"))
            #expect(teks.contains("13 indikator perjanjian belum mempunyai langkah"))
            #expect(!teks.contains("Ubah rencana") && !teks.contains("<textarea"))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `rows are changed, added and thrown away in one go; what was not touched stays`(_ kind: DatabaseKind)
        async throws
    {
        try await withPerjanjian(kind) { uji in
            let hapus = Self.baris(1, nomor: 2, versi: 1, langkah: "x") + [("hapus.1", "1")]
            let isian =
                Self.baris(0, nomor: 1, versi: 1, langkah: "Langkah baru") + hapus
                + Self.baris(2, nomor: 0, versi: 0, langkah: "Tambahan", indikator: "I4")
            #expect(try await kirim(uji, isian).status == 303)
            let langkah = try await uji.berkas().daftarRencanaAksi
            #expect(langkah.count == 7)
            #expect(langkah[0].langkah == "Langkah baru" && langkah.last?.langkah == "Tambahan")
            #expect(!langkah.contains { $0.langkah == "Penugasan petugas siaga pengaduan" })
        }
    }

    @Test func `a step without words or indicator comes back beside its row`() async throws {
        try await withPerjanjian { uji in
            let isian =
                Self.baris(0, nomor: 1, versi: 1, langkah: "")
                + Self.baris(1, nomor: 0, versi: 0, langkah: "Baru", indikator: "")
            let jawaban = try await kirim(uji, isian)
            #expect(jawaban.status == 422)
            #expect(
                jawaban.teks.contains("Langkah belum diisi.") && jawaban.teks.contains("Pilih indikator langkah ini."))
            #expect(jawaban.teks.contains(">Baru</textarea>"))
            #expect(try await uji.berkas().daftarRencanaAksi.count == 7)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `the second writer of a step sees the first one's words, the other rows are kept`(_ kind: DatabaseKind)
        async throws
    {
        try await withPerjanjian(kind) { uji in
            #expect(try await kirim(uji, Self.baris(0, nomor: 1, versi: 1, langkah: "Dari satu")).status == 303)
            let kedua = try await kirim(
                uji,
                Self.baris(0, nomor: 1, versi: 1, langkah: "Dari dua")
                    + Self.baris(1, nomor: 0, versi: 0, langkah: "Selamat"))
            #expect(kedua.status == 409)
            #expect(kedua.teks.contains("Dari satu") && kedua.teks.contains("Dari dua"))
            #expect(kedua.teks.contains(#"name="versi.0" value="2""#))
            let langkah = try await uji.berkas().daftarRencanaAksi.map(\.langkah)
            #expect(langkah.contains("Dari satu") && langkah.contains("Selamat") && !langkah.contains("Dari dua"))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `progress is told by the unit that does the step, and survives the next edit of the plan`(_ kind: DatabaseKind)
        async throws
    {
        try await withPerjanjian(kind) { uji in
            let isian: KeyValuePairs<String, String> = ["nomor": "3", "dasar": "1", "kemajuan": "Dua rute baru"]
            #expect(try await uji.sebagai(.lalin).kirim("\(Self.alamat)/kemajuan", isian).status == 403)
            #expect(try await uji.sebagai(.sampah).kirim("\(Self.alamat)/kemajuan", isian).status == 303)
            #expect(try await uji.sebagai(.sampah).buka(Self.alamat).teks.contains("[nama sampah]"))
            #expect(
                try await kirim(uji, Self.baris(0, nomor: 3, versi: 2, langkah: "Ganti", indikator: "I4")).status == 303
            )
            let langkah = try await uji.berkas().daftarRencanaAksi.first { $0.langkah == "Ganti" }
            #expect(langkah?.kemajuan == "Dua rute baru")
            let usang = try await uji.sebagai(.perencana).kirim(
                "\(Self.alamat)/kemajuan", ["nomor": "3", "dasar": "1", "kemajuan": "Lain"])
            #expect(usang.status == 409)
        }
    }

    @Test func `progress of a step that does not exist, or too long, is refused`() async throws {
        try await withPerjanjian { uji in
            func kirim(_ nomor: String, _ kemajuan: String) async throws -> Int {
                try await uji.sebagai(.perencana)
                    .kirim("\(Self.alamat)/kemajuan", ["nomor": nomor, "kemajuan": kemajuan]).status
            }
            let panjang = String(repeating: "a", count: 2001)
            let status = try await [kirim("99", "x"), kirim("x", "x"), kirim("1", panjang)]
            #expect(status == [404, 422, 422])
        }
    }

    @Test func `a plan older than the revision in force says so`() throws {
        var berkas = try contohPerjanjian()
        berkas.daftarPerjanjian[1].tanggal = Tanggal(tahun: 2025, bulan: 10, hari: 6)
        let langkah = Bernomor(nomor: 1, berkas.daftarRencanaAksi[0])
        func page(_ pada: String) -> RencanaAksiPage {
            let versi = [langkah.kunciFakta: VersiFakta(versi: 1, oleh: "a", olehNama: "A", pada: pada)]
            return RencanaAksiPage(
                RencanaAksiTahunan(berkas: berkas, daftarLangkah: [langkah], versi: versi),
                oleh: Orang.perencana.pelaku,
                geserDetik: 0)
        }
        #expect(page("2025-02-01T00:00:00.000Z").tertinggal?.contains("perubahan ke-1") == true)
        #expect(page("2025-10-07T00:00:00.000Z").tertinggal == nil)
        #expect(page("2025-10-07T00:00:00.000Z").bolehUbah)
    }
}
