import Databases
import Foundation
import HTTPTypes
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

/// An agreement from draft to signature and revision, through the pages.
@Suite struct SiklusPerjanjianTests {
    private static let lalin = UjiPerjanjian.lalin

    @Test(arguments: TestDatabase.daftarJenis)
    func `a draft is proposed from the plan, saved and shown in the list`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            let usulan = try await uji.sebagai(.perencana).buka(
                "\(UjiPerjanjian.dasar)/perjanjian/baru?jabatan=KABID-LALIN")
            #expect(usulan.teks.contains(#"value="IP5" checked="""#))
            #expect(!usulan.teks.contains(#"value="I1" checked="""#))
            try await uji.siapkanDraf()
            let daftar = try await uji.sebagai(.perencana).buka("\(UjiPerjanjian.dasar)/perjanjian").teks
            #expect(daftar.contains("PK-KABID-LALIN/0") && daftar.contains("Draf"))
            let bahan = try await uji.bahan("PK-KABID-LALIN")
            #expect(bahan.perjanjian.pihakKedua == "KADIS" && bahan.perjanjian.daftarIndikator == ["IP5"])
        }
    }

    @Test func `a draft without indicator, party or place comes back with what was typed`() async throws {
        try await withPerjanjian { uji in
            let jawaban = try await uji.sebagai(.perencana).kirim(
                "\(UjiPerjanjian.dasar)/perjanjian",
                ["jabatan": "KABID-LALIN", "pihak_kedua": "_lain", "pihak_kedua_lain": "", "tempat": "Rawa"])
            #expect(jawaban.status == 422)
            #expect(jawaban.teks.contains("Sebutan pihak kedua belum diisi."))
            #expect(jawaban.teks.contains("Pilih sedikitnya satu indikator"))
            #expect(jawaban.teks.contains(#"value="Rawa""#))
            #expect(try await uji.berkas().daftarPerjanjian.count == 3)
        }
    }

    @Test func `a submission without targets is blocked and the page says where to fill them`() async throws {
        try await withPerjanjian { uji in
            _ = try await uji.sebagai(.perencana).kirim(
                "\(UjiPerjanjian.dasar)/perjanjian",
                UjiPerjanjian.isianLalin)
            _ = try await uji.sebagai(.perencana).kirim(
                "\(Self.lalin)/target", ["t.IP5.tahun": "", "a.IP5.tahun": "x", "v.IP5.tahun": "1"])
            let halaman = try await uji.sebagai(.perencana).buka("\(Self.lalin)").teks
            #expect(halaman.contains("belum mempunyai target perjanjian kinerja"))
            #expect(halaman.contains(#"aria-disabled="true""#))
            #expect(try await uji.sebagai(.perencana).kirim("\(Self.lalin)/pengajuan").status == 422)
            #expect(try await uji.bahan("PK-KABID-LALIN").status == .draf)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `submit, return with a note, submit again and sign; each act is in the trail`(_ kind: DatabaseKind)
        async throws
    {
        try await withPerjanjian(kind) { uji in
            try await uji.siapkanDraf()
            let awal = try await uji.jejak().count
            try await uji.ajukan()
            #expect(try await uji.sebagai(.kepala).kirim("\(Self.lalin)/pengembalian", ["catatan": " "]).status == 422)
            #expect(
                try await uji.sebagai(.kepala).kirim("\(Self.lalin)/pengembalian", ["catatan": "Naikkan"]).status == 303
            )
            #expect(try await uji.sebagai(.perencana).buka(Self.lalin).teks.contains("Naikkan"))
            try await uji.ajukan()
            try await uji.tandatangani()
            let bahan = try await uji.bahan("PK-KABID-LALIN")
            #expect(bahan.status == .ditandatangani && bahan.beku?.sidik == bahan.beku?.isi.sha256)
            let halaman = try await uji.sebagai(.inspektorat).buka(Self.lalin).teks
            #expect(halaman.contains("Ditandatangani 20 Oktober 2025, beku"))
            #expect(halaman.contains(bahan.beku?.sidik ?? "?"))
            #expect(
                try await uji.jejak().dropFirst(awal) == [
                    "ajukan_perjanjian", "kembalikan_perjanjian", "ajukan_perjanjian", "tandatangani_perjanjian",
                ])
        }
    }

    @Test func `who prepares does not sign, who signs does not prepare, and buttons follow`() async throws {
        try await withPerjanjian { uji in
            try await uji.siapkanDraf()
            #expect(try await uji.sebagai(.kepala).kirim("\(Self.lalin)/pengajuan").status == 403)
            try await uji.ajukan()
            #expect(
                try await uji.sebagai(.perencana).kirim("\(Self.lalin)/tanda-tangan", ["tanggal": "2025-10-20"]).status
                    == 403)
            let perencana = try await uji.sebagai(.perencana).buka(Self.lalin).teks
            let kepala = try await uji.sebagai(.kepala).buka(Self.lalin).teks
            let inspektorat = try await uji.sebagai(.inspektorat).buka(Self.lalin).teks
            #expect(!perencana.contains("Tandatangani") && kepala.contains(">Tandatangani<"))
            #expect(!inspektorat.contains("/tanda-tangan") && !inspektorat.contains("/pengembalian"))
        }
    }

    @Test func `a date that is missing, impossible or still to come is not taken`() async throws {
        try await withPerjanjian { uji in
            try await uji.siapkanDraf()
            try await uji.ajukan()
            for tanggal in ["", "2025-02-30", "2025-11-02"] {
                let jawaban = try await uji.sebagai(.kepala).kirim("\(Self.lalin)/tanda-tangan", ["tanggal": tanggal])
                #expect(jawaban.status == 422, "\(tanggal)")
                #expect(jawaban.teks.contains(#"aria-invalid="true""#))
            }
            #expect(try await uji.bahan("PK-KABID-LALIN").status == .diajukan)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `what was signed reads, hashes and prints the same whatever changes afterwards`(_ kind: DatabaseKind)
        async throws
    {
        try await withPerjanjian(kind) { uji in
            try await uji.siapkanDraf()
            try await uji.ajukan()
            try await uji.tandatangani()
            let perencana = uji.sebagai(.perencana)
            let pdf = try await perencana.buka("\(Self.lalin)/dokumen.pdf")
            let docx = try await perencana.buka("\(Self.lalin)/dokumen.docx")
            let beku = try await uji.bahan("PK-KABID-LALIN").beku
            try await uji.ubahSegalanya()
            let sesudah = try await uji.bahan("PK-KABID-LALIN").beku
            #expect(sesudah == beku)
            #expect(try await perencana.buka("\(Self.lalin)/dokumen.pdf").bytes == pdf.bytes)
            #expect(try await perencana.buka("\(Self.lalin)/dokumen.docx").bytes == docx.bytes)
            #expect(String(decoding: pdf.bytes.prefix(5), as: UTF8.self) == "%PDF-")
            let halaman = try await perencana.buka(Self.lalin).teks
            #expect(halaman.contains("Ruas jalan dengan perlengkapan lengkap") && !halaman.contains("Nama lain"))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a signed copy is attached with its hash and comes back byte for byte`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            try await uji.siapkanDraf()
            try await uji.ajukan()
            try await uji.tandatangani()
            let pindaian = Array("%PDF-1.7 pindaian".utf8)
            let jawaban = try await uji.sebagai(.perencana).unggah(
                "\(Self.lalin)/lampiran-ttd", berkas: pindaian, nama: "pk lalin.pdf")
            #expect(jawaban.status == 303)
            let halaman = try await uji.sebagai(.inspektorat).buka(Self.lalin).teks
            #expect(halaman.contains("pk lalin.pdf") && halaman.contains(pindaian.sha256))
            let unduhan = try await uji.sebagai(.inspektorat).buka("\(Self.lalin)/lampiran-ttd/\(pindaian.sha256)")
            #expect(unduhan.bytes == pindaian && unduhan.tajuk("content-type") == "application/pdf")
            #expect(unduhan.tajuk("content-disposition")?.hasPrefix("attachment") == true)
            #expect(try await uji.jejak().last == "lampirkan_perjanjian")
        }
    }

    @Test func `only a scan is taken as the signed copy`() async throws {
        try await withPerjanjian { uji in
            try await uji.siapkanDraf()
            try await uji.ajukan()
            try await uji.tandatangani()
            let perencana = uji.sebagai(.perencana), alamat = "\(Self.lalin)/lampiran-ttd"
            #expect(try await perencana.kirim(alamat).status == 422)
            let html = try await perencana.unggah(alamat, berkas: Array("<html></html>".utf8), nama: "a.pdf")
            #expect(html.status == 422)
            let csv = try await perencana.unggah(alamat, berkas: Array("a,b".utf8), nama: "a.csv")
            #expect(csv.status == 422 && csv.teks.contains("PDF, JPEG, atau PNG"))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a revision needs ground and reason, starts as a copy, and stands beside the old version`(
        _ kind: DatabaseKind
    ) async throws {
        try await withPerjanjian(kind) { uji in
            try await uji.siapkanDraf()
            try await uji.ajukan()
            try await uji.tandatangani()
            let perencana = uji.sebagai(.perencana), satu = Self.lalin.dropLast() + "1"
            #expect(try await perencana.kirim("\(Self.lalin)/perubahan", ["uraian_alasan": "x"]).status == 422)
            #expect(
                try await perencana.kirim("\(Self.lalin)/perubahan", ["alasan": "perubahan_strategi"]).status == 422)
            let dibuat = try await perencana.kirim(
                "\(Self.lalin)/perubahan", ["alasan": "perubahan_strategi", "uraian_alasan": "Anggaran bertambah"])
            #expect(dibuat.status == 303 && dibuat.tujuan == String(satu))
            _ = try await perencana.kirim(
                "\(satu)/target", ["t.IP5.tahun": "92", "a.IP5.tahun": "90", "v.IP5.tahun": "1"])
            let banding = try await perencana.buka("\(satu)/perbandingan").teks
            #expect(banding.contains("naik 2") && banding.contains("PK 20 Oktober"))
            #expect(try await uji.bahan("PK-KABID-LALIN", 0).isi.cetak("IP5") == "90,00")
            #expect(try await uji.bahan("PK-KABID-LALIN", 1).isi.cetak("IP5") == "92,00")
            #expect(try await uji.jejak().last == "mulai_perubahan")
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a draft of a revision is thrown away with its targets, the signed version stays`(_ kind: DatabaseKind)
        async throws
    {
        try await withPerjanjian(kind) { uji in
            try await uji.siapkanDraf()
            try await uji.ajukan()
            try await uji.tandatangani()
            let perencana = uji.sebagai(.perencana), satu = Self.lalin.dropLast() + "1"
            _ = try await perencana.kirim(
                "\(Self.lalin)/perubahan", ["alasan": "perubahan_strategi", "uraian_alasan": "Anggaran"])
            let tanya = try await perencana.buka("\(satu)/penghapusan").teks
            #expect(tanya.contains("ikut dihapus"))
            #expect(try await perencana.kirim("\(satu)/penghapusan", ["dasar": "9"]).status == 409)
            #expect(try await perencana.kirim("\(satu)/penghapusan", ["dasar": "1"]).status == 303)
            let berkas = try await uji.berkas()
            #expect(berkas.daftarPerjanjian.filter { $0.kode == "PK-KABID-LALIN" }.map(\.versi) == [0])
            #expect(!berkas.daftarTarget.contains { $0.indikator == "IP5" && $0.sumber == .pkPerubahan(1) })
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `two people at one draft both see both values`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            try await uji.siapkanDraf()
            let isian: KeyValuePairs<String, String> = [
                "pihak_kedua": "KADIS", "tempat": "Kota Lama", "indikator": "IP5", "simpul": "P5", "dasar": "1",
            ]
            #expect(try await uji.sebagai(.perencana).kirim(Self.lalin, isian).status == 303)
            let kedua = try await uji.sebagai(.perencana).kirim(
                Self.lalin,
                ["pihak_kedua": "KADIS", "tempat": "Kota Baru", "indikator": "IP5", "simpul": "P5", "dasar": "1"])
            #expect(kedua.status == 409)
            #expect(kedua.teks.contains("Kota Lama") && kedua.teks.contains("Kota Baru"))
            #expect(kedua.teks.contains(#"name="dasar" value="2""#))
        }
    }
}

extension UjiPerjanjian {
    /// Changes what the signed agreement was made of: names, tree, budget, rules of print, emblem colour, holders.
    func ubahSegalanya() async throws {
        var berkas = try await store.berkasLengkap(
            instansi: Self.tempat.instansi, tahun: Self.tempat.tahun, oleh: Orang.perencana.pelaku)
        berkas.instansi.nama = "Nama lain"
        berkas.instansi.warna = "#AA0000"
        berkas.instansi.tempat = "Tempat lain"
        for posisi in berkas.daftarIndikator.indices {
            berkas.daftarIndikator[posisi].nama = "Nama lain \(posisi)"
            berkas.daftarIndikator[posisi].desimal = 0
        }
        for posisi in berkas.daftarSimpul.indices { berkas.daftarSimpul[posisi].uraian = "Nama lain \(posisi)" }
        for posisi in berkas.daftarPagu.indices { berkas.daftarPagu[posisi].nilai = Rupiah(7) }
        for posisi in berkas.daftarJabatan.indices {
            berkas.daftarJabatan[posisi].nama = "Jabatan lain \(posisi)"
            berkas.daftarJabatan[posisi].pejabat = "[nama lain]"
        }
        _ = try await store.terapkan(berkas, oleh: .sistem(pemda: "uji"))
    }
}

extension KlienUji {
    /// Sends one file as a browser does.
    func unggah(_ alamat: String, berkas: [UInt8], nama: String) async throws -> JawabanUji {
        let batas = "batas-uji"
        var isi = Array("--\(batas)\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n\(csrf ?? "")\r\n".utf8)
        isi += Array(
            "--\(batas)\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"\(nama)\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                .utf8)
        isi += berkas + Array("\r\n--\(batas)--\r\n".utf8)
        return try await kirim(
            .post, alamat, headers: [.contentType: "multipart/form-data; boundary=\(batas)"], isi: isi)
    }
}
