import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct AlurTests {
    /// Fills what the sample leaves open.
    private static func lengkapi(_ uji: UjiPengukuran) async throws {
        #expect(try await uji.sebagai(.petugas).simpan(["nilai.I20": "88", "dasar.I20": "1"]).status == 200)
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a quarter goes from hand to hand until it is locked`(jenis: DatabaseKind) async throws {
        try await withPengukuran(jenis) { uji in
            try await Self.lengkapi(uji)
            let diajukan = try await uji.sebagai(.petugas).kirim("\(UjiPengukuran.tw4)/pengajuan")
            #expect(
                diajukan.status == 303,
                "\(diajukan.teks.components(separatedBy: "Belum dapat dilakukan.").last?.prefix(900) ?? "")")
            #expect(try await uji.status("I20") == .diajukan)
            let pilihan: KeyValuePairs<String, String> = ["kode": "I20", "kode": "IK1"]
            #expect(try await uji.sebagai(.perencana).kirim("\(UjiPengukuran.tw4)/verifikasi", pilihan).status == 303)
            #expect(try await uji.sebagai(.kepala).kirim("\(UjiPengukuran.tw4)/persetujuan", pilihan).status == 303)
            let tanya = try await uji.sebagai(.organisasi).kirim("\(UjiPengukuran.tw4)/kunci", pilihan)
            #expect(tanya.status == 200 && tanya.teks.contains("Sesudah dikunci"))
            #expect(try await uji.status("I20") == .disetujui)
            let kunci: KeyValuePairs<String, String> = ["kode": "I20", "kode": "IK1", "_yakin": "1"]
            #expect(try await uji.sebagai(.organisasi).kirim("\(UjiPengukuran.tw4)/kunci", kunci).status == 303)
            #expect(try await uji.status("I20") == .dikunci)
            #expect(try await uji.status("IK3") == .diajukan)
            #expect(
                try await uji.jejak() == [
                    "ajukan_realisasi", "verifikasi_realisasi", "setujui_realisasi", "kunci_realisasi",
                ])
        }
    }

    @Test func `what is missing stands beside the button and in the refusal, with links`() async throws {
        try await withPengukuran { uji in
            let kisi = try await uji.sebagai(.petugas).buka(UjiPengukuran.kisi).teks
            #expect(kisi.contains("Belum dapat diajukan: ") && kisi.contains(##"<a href="#b-I20">1 kosong</a>"##))
            #expect(kisi.contains(#"data-aksi="pengajuan" aria-disabled="true""#))
            #expect(kisi.contains(#"formaction="\#(UjiPengukuran.tw4)/pengajuan" data-aksi="pengajuan""#))
            let ditolak = try await uji.sebagai(.petugas).kirim("\(UjiPengukuran.tw4)/pengajuan")
            #expect(ditolak.status == 422 && ditolak.teks.contains("belum diisi"))
            #expect(try await uji.status("IK1") == .terbuka)
            #expect(try await uji.jejak().isEmpty)
        }
    }

    @Test func `handing in stores first what was typed beside it`() async throws {
        try await withPengukuran { uji in
            let jawaban = try await uji.sebagai(.petugas).kirim(
                "\(UjiPengukuran.tw4)/pengajuan", ["nilai.I20": "90", "dasar.I20": "1"])
            #expect(jawaban.status == 303)
            #expect(try await uji.nilai("I20").teks == "90,00")
            #expect(try await uji.status("I20") == .diajukan)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `what is returned comes back with the words of who returned it`(jenis: DatabaseKind) async throws {
        try await withPengukuran(jenis) { uji in
            try await uji.tetapkan(.diajukan, "IK1")
            let alamat = "\(UjiPengukuran.tw4)/pengembalian"
            let kosong = try await uji.sebagai(.perencana).kirim(alamat, ["satu": "IK1"])
            #expect(kosong.status == 422 && kosong.teks.contains("Tulis catatan"))
            let kembali = try await uji.sebagai(.perencana).kirim(
                alamat, ["satu": "IK1", "kembali.IK1": "Lampirkan <b>rekap</b> timbangan"])
            #expect(kembali.status == 303)
            let kisi = try await uji.sebagai(.petugas).buka(UjiPengukuran.kisi).teks
            #expect(kisi.contains("Dikembalikan oleh [nama perencana], 6 Januari 09.40."))
            #expect(kisi.contains("Lampirkan &lt;b&gt;rekap&lt;/b&gt; timbangan") && !kisi.contains("<b>rekap"))
            #expect(try await uji.sebagai(.petugas).simpan(["nilai.IK1": "4891", "dasar.IK1": "1"]).status == 200)
            #expect(try await uji.jejak() == ["kembalikan_realisasi"])
        }
    }

    @Test func `nobody verifies what they entered, and the row says so`() async throws {
        try await withPengukuran { uji in
            #expect(try await uji.sebagai(.rangkap).simpan(["nilai.IK1": "4891", "dasar.IK1": "1"]).status == 200)
            try await uji.tetapkan(.diajukan, "IK1")
            try await uji.tetapkan(.diajukan, "IK3")
            let kisi = try await uji.sebagai(.rangkap).buka(UjiPengukuran.kisi).teks
            #expect(kisi.contains("Pemeriksaan harus dilakukan orang lain"))
            #expect(kisi.contains(#"name="kode" value="IK3""#))
            let ditolak = try await uji.sebagai(.rangkap).kirim("\(UjiPengukuran.tw4)/verifikasi", ["kode": "IK1"])
            #expect(ditolak.status == 403 && ditolak.teks.contains("Anda yang mengisi nilai ini"))
            #expect(try await uji.status("IK1") == .diajukan)
            #expect(
                try await uji.sebagai(.rangkap).kirim("\(UjiPengukuran.tw4)/verifikasi", ["kode": "IK3"]).status == 303)
        }
    }

    @Test func `the sentence counts what waits, not what could still be sent back`() async throws {
        try await withPengukuran { uji in
            try await uji.tetapkan(.diajukan, "IK1")
            try await uji.tetapkan(.diverifikasi, "IK3")
            let perencana = try await uji.sebagai(.perencana).buka(UjiPengukuran.kisi).teks
            #expect(perencana.contains("1 realisasi TW IV menunggu Anda. Cocokkan nilai dengan buktinya"))
            let kepala = try await uji.sebagai(.kepala).buka(UjiPengukuran.kisi).teks
            #expect(kepala.contains("1 realisasi TW IV menunggu Anda. Setujui"))
        }
    }

    @Test func `a refused return keeps the chosen rows and leads to the note`() async throws {
        try await withPengukuran { uji in
            try await uji.tetapkan(.diajukan, "IK1")
            try await uji.tetapkan(.diajukan, "IK3")
            let perencana = uji.sebagai(.perencana)
            let ditolak = try await perencana.kirim("\(UjiPengukuran.tw4)/pengembalian", ["kode": "IK1"])
            #expect(ditolak.status == 422 && ditolak.teks.contains(##"href="#f-catatan""##))
            #expect(ditolak.teks.contains(#"value="IK1" checked"#) && !ditolak.teks.contains(#"value="IK3" checked"#))
            #expect(ditolak.teks.contains(#"aria-invalid="true" aria-describedby="s-catatan"#))
            let satu = try await perencana.kirim("\(UjiPengukuran.tw4)/pengembalian", ["satu": "IK1"])
            #expect(satu.teks.contains(##"href="#f-kembali.IK1""##) && satu.teks.contains(#"id="s-kembali.IK1""#))
        }
    }

    @Test func `a value handed in as not measured can be verified too`() async throws {
        try await withPengukuran { uji in
            try await uji.tetapkan(.diajukan, "IP2", "tw3")
            let kisi = try await uji.sebagai(.perencana).buka("\(UjiPengukuran.dasar)/pengukuran?periode=tw3").teks
            #expect(kisi.contains(#"name="kode" value="IP2""#) && kisi.contains("1 realisasi TW III menunggu Anda"))
            let alamat = "\(UjiPengukuran.dasar)/pengukuran/tw3/verifikasi"
            #expect(try await uji.sebagai(.perencana).kirim(alamat, ["kode": "IP2"]).status == 303)
            #expect(try await uji.status("IP2", .triwulan(3)) == .diverifikasi)
        }
    }

    @Test func `what was verified waits for somebody else`() async throws {
        try await withPengukuran { uji in
            try await uji.tetapkan(.diverifikasi, "IK1")
            let perencana = try await uji.sebagai(.perencana).buka(UjiPengukuran.kisi).teks
            #expect(!perencana.contains("menunggu Anda") && perencana.contains("Perlu tindakan 0"))
            #expect(
                try await uji.sebagai(.kepala).buka(UjiPengukuran.kisi).teks.contains("1 realisasi TW IV menunggu Anda")
            )
        }
    }

    @Test func `verifying needs chosen rows`() async throws {
        try await withPengukuran { uji in
            try await uji.tetapkan(.diajukan, "IK1")
            let jawaban = try await uji.sebagai(.perencana).kirim("\(UjiPengukuran.tw4)/verifikasi")
            #expect(jawaban.status == 422 && jawaban.teks.contains("Pilih dulu barisnya"))
            #expect(try await uji.status("IK1") == .diajukan)
        }
    }

    @Test func `a locked figure is restated with a reason and keeps its former self`() async throws {
        try await withPengukuran { uji in
            try await uji.tetapkan(.dikunci, "IK1")
            let alamat = "\(UjiPengukuran.tw4)/IK1/pernyataan-ulang"
            #expect(try await uji.sebagai(.petugas).buka(alamat).status == 403)
            #expect(try await uji.sebagai(.perencana).buka(alamat).teks.contains("Angka terkunci sekarang 4.890"))
            let tanpa = try await uji.sebagai(.perencana).kirim(alamat, ["nilai.IK1": "4.915"])
            #expect(
                tanpa.status == 422 && tanpa.teks.contains(#"value="4.915""#)
                    && tanpa.teks.contains("Alasan belum diisi"))
            let sama = try await uji.sebagai(.perencana).kirim(alamat, ["nilai.IK1": "4890", "alasan": "Angka final"])
            #expect(sama.status == 422)
            let jadi = try await uji.sebagai(.perencana).kirim(
                alamat, ["nilai.IK1": "4915", "alasan": "Rekap final jembatan timbang"])
            #expect(jadi.status == 303)
            #expect(try await uji.nilai("IK1").teks == "4.915")
            #expect(try await uji.status("IK1") == .diverifikasi)
            let riwayat = try await uji.sebagai(.petugas).buka("\(UjiPengukuran.tw4)/IK1/riwayat").teks
            #expect(riwayat.contains("4.890") && riwayat.contains("Rekap final jembatan timbang"))
            #expect(try await uji.jejak() == ["nyatakan_ulang"])
        }
    }

    @Test func `opening a lock asks for a reason and for certainty`() async throws {
        try await withPengukuran { uji in
            try await uji.tetapkan(.dikunci, "IK1")
            let alamat = "\(UjiPengukuran.tw4)/pembukaan"
            #expect(try await uji.sebagai(.bappeda).kirim(alamat, ["kode": "IK1"]).status == 422)
            let tanya = try await uji.sebagai(.bappeda).kirim(alamat, ["kode": "IK1", "catatan": "Salah kunci"])
            #expect(tanya.status == 200 && tanya.teks.contains(#"name="catatan" value="Salah kunci""#))
            #expect(
                try await uji.sebagai(.bappeda).kirim(
                    alamat, ["kode": "IK1", "catatan": "Salah kunci", "_yakin": "1"]
                ).status == 303)
            #expect(try await uji.status("IK1") == .disetujui)
        }
    }

    /// Every act by every role in every state, as the table of rights has it.
    @Test(arguments: AksiPengukuran.allCases)
    func `an act is done by whom and where the table of rights allows it`(aksi: AksiPengukuran) async throws {
        try await withPengukuran { uji in
            for orang in [Pengukur.petugas, .perencana, .kepala, .organisasi, .inspektorat, .admin] {
                for status in StatusRealisasi.allCases {
                    try await uji.tetapkan(status, "IK1")
                    let boleh =
                        periksaHak(
                            aksi.tindakan, oleh: orang.pelaku,
                            di: Tempat(instansi: UjiPengukuran.instansi, unit: "BID-SAMPAH"),
                            status: .realisasi(status)) == nil
                    let jawaban = try await uji.sebagai(orang).kirim(
                        "\(UjiPengukuran.tw4)/\(aksi.rawValue)",
                        ["kode": "IK1", "satu": "IK1", "kembali.IK1": "Periksa", "catatan": "Periksa", "_yakin": "1"])
                    #expect(jawaban.status == (boleh ? 303 : 403), "\(orang) \(aksi) saat \(status)")
                    let sesudah = boleh ? status.sesudah(aksi.tindakan) ?? status : status
                    #expect(try await uji.status("IK1") == sesudah, "\(orang) \(aksi) saat \(status)")
                }
            }
        }
    }

    @Test(arguments: AksiPengukuran.allCases)
    func `strangers and forged forms move nothing`(aksi: AksiPengukuran) async throws {
        try await withPengukuran { uji in
            let alamat = "\(UjiPengukuran.tw4)/\(aksi.rawValue)"
            let isian: KeyValuePairs<String, String> = ["kode": "IK1", "catatan": "x", "_yakin": "1"]
            let tetangga = try await uji.sebagai(.tetangga).kirim(alamat, isian)
            #expect(tetangga.status == 403)
            #expect(try await uji.sebagai(.seberang).kirim(alamat, isian).status == 404)
            let palsu = uji.klien.masuk(token: Pengukur.perencana.token, csrf: "salah")
            #expect(try await palsu.kirim(alamat, isian).status == 403)
            #expect(try await uji.klien.kirim(alamat, isian).status != 200)
            #expect(try await uji.jejak().isEmpty)
        }
    }
}
