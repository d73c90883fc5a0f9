import Databases
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct IndikatorTests {
    private static let i = UjiPerjanjian.dasar
    private static let kartu: KeyValuePairs<String, String> = [
        "kode": "I30", "simpul": "S2", "nama": "Persentase sampah terpilah", "satuan": "Persen", "arah": "naik",
        "rumus_capaian": "NAIK", "jenis_nilai": "angka", "frekuensi": "triwulanan", "konsolidasi": "rasio_kumulatif",
        "rumus": "terpilah / timbulan * 100", "definisi": "Bagian sampah yang dipilah di sumbernya.", "iku": "1",
        "desimal": "2", "bobot": "1,5", "penanggung_jawab": "BID-SAMPAH", "sumber_data": "Laporan bidang",
        "aksi": "simpan", "versi": "0",
    ]

    private func kartu(_ ubah: (String, String)...) -> KeyValuePairs<String, String> {
        let isi = Self.kartu.map { satu in (satu.key, ubah.first { $0.0 == satu.key }?.1 ?? satu.value) }
        return isi.reduce(into: Isian()) { $0.daftar.append($1) }.pasangan
    }

    /// KeyValuePairs can only be written as a literal.
    private struct Isian {
        var daftar: [(String, String)] = []
        var pasangan: KeyValuePairs<String, String> {
            func isi(_ n: Int) -> (String, String) { daftar[n] }
            return [
                isi(0).0: isi(0).1, isi(1).0: isi(1).1, isi(2).0: isi(2).1, isi(3).0: isi(3).1, isi(4).0: isi(4).1,
                isi(5).0: isi(5).1, isi(6).0: isi(6).1, isi(7).0: isi(7).1, isi(8).0: isi(8).1, isi(9).0: isi(9).1,
                isi(10).0: isi(10).1, isi(11).0: isi(11).1, isi(12).0: isi(12).1, isi(13).0: isi(13).1,
                isi(14).0: isi(14).1, isi(15).0: isi(15).1, isi(16).0: isi(16).1, isi(17).0: isi(17).1,
            ]
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `an indicator is added with every field of its card`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            let jawaban = try await uji.sebagai(.perencana).kirim("\(Self.i)/indikator/baru", Self.kartu)
            #expect(jawaban.status == 303 && jawaban.tujuan == "\(Self.i)/indikator/I30")
            let satu = try #require(try await uji.berkas().daftarIndikator.first { $0.kode == "I30" })
            #expect(satu.rumus == "terpilah / timbulan * 100" && satu.bobot == Angka(kanonik: "1.5") && satu.iku)
            #expect(satu.konsolidasi == .rasioKumulatif && satu.frekuensi == .triwulanan && satu.desimal == 2)
            let halaman = try await uji.sebagai(.perencana).buka(jawaban.tujuan ?? "").teks
            #expect(
                halaman.contains("Bagian sampah yang dipilah di sumbernya.") && halaman.contains("Belum ditetapkan."))
        }
    }

    @Test(arguments: [
        ("arah", "turun", "rumus_capaian", "dipakai untuk arah naik, bukan turun"),
        ("rumus", "terpilah / ", "rumus", "Rumus tidak terbaca pada huruf ke-"),
        ("rumus", "", "rumus", "Rasio kumulatif dihitung dari komponen"),
        ("jenis_nilai", "predikat", "jenis_nilai", "Predikat hanya diukur dengan rumus capaian PREDIKAT"),
        ("satuan", " ", "satuan", "Satuan indikator belum diisi."), ("kode", "I4", "kode", "Kode I4 sudah dipakai."),
        ("simpul", "X", "induk", "tidak berada di simpul mana pun"),
        ("bobot", "-1", "bobot", "Bobot tidak boleh negatif"),
        ("desimal", "banyak", "desimal", "harus bilangan bulat 0 sampai 10"), ("nama", "", "nama", "Nama belum diisi."),
    ])
    func `a card that contradicts itself is refused beside the field`(
        _ nama: String, _ isi: String, _ bidang: String, _ pesan: String
    ) async throws {
        try await withPerjanjian { uji in
            let jawaban = try await uji.sebagai(.perencana).kirim("\(Self.i)/indikator/baru", kartu((nama, isi)))
            #expect(jawaban.status == 422 && jawaban.teks.contains(pesan), "\(jawaban.status)")
            if bidang != "induk" { #expect(jawaban.teks.contains("id=\"s-\(bidang)\"")) }
            #expect(jawaban.teks.contains("Laporan bidang"))
            #expect(try await uji.berkas().daftarIndikator.allSatisfy { $0.kode != "I30" })
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a changed card keeps what it said, and a second writer sees both`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            let klien = uji.sebagai(.perencana)
            _ = try await klien.kirim("\(Self.i)/indikator/baru", Self.kartu)
            let alamat = "\(Self.i)/indikator/I30/kartu"
            let pertama = try await klien.kirim(alamat, kartu(("nama", "Nama satu"), ("versi", "1")))
            #expect(pertama.status == 303)
            let kedua = try await klien.kirim(alamat, kartu(("nama", "Nama dua"), ("versi", "1")))
            #expect(kedua.status == 409 && kedua.teks.contains("Nama satu") && kedua.teks.contains("Nama dua"))
            let halaman = try await klien.buka("\(Self.i)/indikator/I30").teks
            #expect(halaman.contains("Nama: “Persentase sampah terpilah” menjadi “Nama satu”."))
        }
    }

    @Test func `what a signed agreement promised stays as it was`() async throws {
        try await withPerjanjian { uji in
            let klien = uji.sebagai(.perencana)
            let form = try await klien.buka("\(Self.i)/indikator/I1/kartu")
            #expect(form.teks.contains("Indeks kualitas lingkungan hidup"))
            let jawaban = try await klien.kirim(
                "\(Self.i)/indikator/I1/kartu",
                [
                    "simpul": "S1", "nama": "Indeks", "satuan": "Persen", "arah": "naik", "rumus_capaian": "NAIK",
                    "jenis_nilai": "angka", "versi": "1",
                ])
            #expect(jawaban.status == 422 && jawaban.teks.contains("sudah ditandatangani dalam perjanjian kinerja"))
        }
    }

    @Test func `a formula is read by the server while one types, and without scripts by a button`() async throws {
        try await withPerjanjian { uji in
            let klien = uji.sebagai(.perencana)
            let sah = try await klien.buka("\(Self.i)/rumus?rumus=(a%5Bn-1%5D-a)%2Fa%5Bn-1%5D*100")
            #expect(sah.tajuk("content-type")?.hasPrefix("application/json") == true)
            #expect(sah.teks.contains("\"komponen\":\"a\"") && sah.teks.contains("\"salah\":\"\""))
            let salah = try await klien.buka("\(Self.i)/rumus?rumus=a%2B%3Cb%3E")
            #expect(salah.teks.contains("huruf ke-3") && !salah.teks.contains("<b>"))
            let tombol = try await klien.kirim("\(Self.i)/indikator/baru", kartu(("aksi", "rumus")))
            #expect(tombol.status == 200 && tombol.teks.contains("Komponen: terpilah, timbulan."))
        }
    }

    @Test func `an indicator in use stays and says what holds it`() async throws {
        try await withPerjanjian { uji in
            let klien = uji.sebagai(.perencana)
            let tanya = try await klien.buka("\(Self.i)/indikator/I4/penghapusan").teks
            #expect(tanya.contains("Belum dapat dihapus.") && tanya.contains("Buka target Renstra"))
            #expect(try await klien.kirim("\(Self.i)/indikator/I4/penghapusan", ["versi": "1"]).status == 422)
            _ = try await klien.kirim("\(Self.i)/indikator/baru", Self.kartu)
            #expect(try await klien.kirim("\(Self.i)/indikator/I30/penghapusan", ["versi": "1"]).status == 303)
        }
    }

    @Test func `the glass box of a page says what the command line says`() async throws {
        try await withPerjanjian { uji in
            let hitungan = Hitungan(try await uji.berkas())
            for objek in ["S1.rerata", "P1.serapan", "total.efisiensi", "total.serapan", "instansi.rerata"] {
                let penjelasan = try #require(hitungan.penjelasan(objek))
                let teks = try await uji.sebagai(.kepala).buka("\(Self.i)/kaca/\(objek)").teks
                for isi in [penjelasan.judul, penjelasan.hitungan, penjelasan.takDibulatkan, penjelasan.hasil] {
                    #expect(teks.contains(isi), "\(objek): \(isi)")
                }
            }
            let kartu = try await uji.sebagai(.kepala).buka("\(Self.i)/indikator/I4").teks
            for jangkar in ["kaca-tahun", "kaca-tw1", "kaca-tw4"] { #expect(kartu.contains("id=\"\(jangkar)\"")) }
        }
    }
}
