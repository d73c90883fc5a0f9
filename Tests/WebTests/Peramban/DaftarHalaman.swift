import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

/// A page as somebody who may opens it.
struct HalamanUji: Sendable {
    var jalur: String
    /// Nil = nobody signed in.
    var warga: Warga?
    var status = 200

    /// A name for a file: who and where.
    var nama: String {
        let sebutan = "\(warga?.rawValue ?? "umum")\(jalur.replacing(PemdaUji.dasar, with: "/i"))"
        return sebutan.replacing(#/[^a-zA-Z0-9]+/#, with: "-")
    }
}

extension PemdaUji {
    static let dasar = "/i/\(instansi)/\(tahun)"

    /// Every page of the application at least once, and those with several faces in each.
    static let daftarHalaman: [HalamanUji] =
        halaman(nil, ["/masuk", "/komponen"]) + [HalamanUji(jalur: "/tidak-ada", warga: .perencana, status: 404)]
        + halaman(.tamu, ["/"])
        + halaman(
            .perencana,
            ["/akun", "/bantuan", "/kamus", "/kamus/POL-01", "/nomenklatur?q=sampah", "/cari?q=sampah"]
                + ["/pemantauan/2025", "/pengaturan", "/pengaturan/instansi/\(instansi)"]
                + [
                    "", "/pohon", "/pohon?tampilan=tabel", "/pohon/simpul/baru?induk=S1", "/pohon/salinan",
                    "/indikator",
                    "/indikator/baru?simpul=S1", "/indikator/I1", "/indikator/I4", "/indikator/I1/kartu",
                    "/indikator/I1/penghapusan", "/kaca/I4", "/renstra", "/renstra/perubahan", "/renstra/perbandingan",
                ].map { dasar + $0 }
                + ["", "/isian", "/induk", "/penghapusan"].map { "\(dasar)/pohon/simpul/S1\($0)" }
                + ["/dukungan", "/dukungan/S1"].map { "\(dasar)/pohon/simpul/P1\($0)" }
                + [
                    "/perjanjian", "/perjanjian/baru", "/perjanjian/baru?jabatan=KABID-ANGKUTAN", "/perjanjian/PK/0",
                    "/perjanjian/PK/1", "/perjanjian/PK/1/perbandingan", "/perjanjian/PK/1/perubahan",
                    "/perjanjian/PK/1/lampiran-ttd", "/dasbor", "/anggaran/impor", "/rencana-aksi",
                    "/rencana-aksi/ubah", "/anggaran",
                    "/anggaran/simpul/P4", "/berkas", "/pengukuran?periode=tw3", "/pengukuran/tw3/IK1/pernyataan-ulang",
                ].map { dasar + $0 }
                + ["", "/ubah", "/target", "/pengajuan", "/penghapusan"]
                .map { "\(dasar)/perjanjian/PK-KABID-LALIN/0\($0)" })
        + halaman(
            .kepala,
            ["\(dasar)/renstra/penetapan", "/jejak-audit", "\(dasar)/perjanjian/PK/1/pembekuan", "/pekerjaan"]
                + ["", "/tanda-tangan", "/pengembalian"].map { "\(dasar)/perjanjian/PK-SEKDIS/0\($0)" })
        + halaman(
            .petugas,
            [
                "", "/pengukuran?periode=tw4", "/pengukuran/tw4/IK1", "/pengukuran/tw4/tempelan",
                "/pengukuran/tw3/IK1/riwayat", "/anggaran",
            ].map { dasar + $0 })
        + halaman(
            .organisasi,
            ["/pengaturan/periode/2025", "/pengaturan/periode/2025/tw4", "/pemantauan/2025", "/dasbor/2025"])
        + halaman(.inspektorat, ["/jejak-audit/peristiwa/1"]) + halaman(.walikota, [dasar])
        + halaman(
            .admin,
            [
                "/pengguna", "/pengguna-baru", "/pengguna/{id}", "/instansi", "/instansi-baru", "/instansi/\(instansi)",
                "/instansi/\(instansi)/tahun/2025", "/unit", "/unit/\(instansi)/2025",
                "/unit/\(instansi)/2025/BID-SAMPAH",
                "/jabatan", "/jabatan/\(instansi)/2025", "/jabatan/\(instansi)/2025/KADIS",
                "/jabatan/\(instansi)/2025/KADIS/pejabat/1", "/aturan", "/aturan/\(instansi)/2025",
                "/aturan/\(instansi)/2025/batas_bawah", "/skala", "/skala/\(instansi)/2025", "/periode",
                "/periode/2025/tw1",
            ].map { "/pengaturan\($0)" })

    private static func halaman(_ warga: Warga?, _ daftar: [String]) -> [HalamanUji] {
        daftar.map { HalamanUji(jalur: $0, warga: warga) }
    }

    /// Routes that answer with a file, with data or with a way to somewhere else.
    static let bukanHalaman: Set<String> = [
        "/aset/{sidik}/{nama}", "/favicon.ico", "/robots.txt", "/sehat", "/metrik", "/komponen/galat/{jenis}",
        "/jejak-audit/jejak.csv", "/nomenklatur/saran", "/i/{instansi}/{tahun}/rumus",
        "/i/{instansi}/{tahun}/bukti/{sidik}", "/i/{instansi}/{tahun}/berkas/tabel/{nama}",
        "/i/{instansi}/{tahun}/perjanjian/{kode}/{versi}/lampiran-ttd/{sidik}",
        "/pekerjaan/{id}/hasil/{nomor}/{nama}", "/terbit/{pemda}/{instansi}/{tahun}/{nomor}",
        "/terbit/{pemda}/{instansi}/{tahun}/{nomor}/{format}",
    ]

    /// Brings the sample into every state a page has: an open year, agreements as draft and handed in, a locked value, a file
    /// of evidence. Returns what is known only now.
    func ramaikan() async throws -> [HalamanUji] {
        try await store.bukaPeriode(tahun: Self.tahun, oleh: .sistem(pemda: "uji"))
        let perencana = try await sebagai(.perencana)
        for (jabatan, indikator, simpul) in [("KABID-LALIN", "IP5", "P5"), ("SEKDIS", "IP1", "P1")] {
            let dibuat = try await perencana.kirim(
                "\(Self.dasar)/perjanjian",
                [
                    "jabatan": jabatan, "pihak_kedua": "KADIS", "tempat": "Rawa Indah", "indikator": indikator,
                    "simpul": simpul,
                ])
            try #require(dibuat.status == 303)
            let target = try await perencana.kirim(
                "\(Self.dasar)/perjanjian/PK-\(jabatan)/0/target",
                ["t.\(indikator).tahun": "90", "v.\(indikator).tahun": "1"])
            try #require(target.status == 303, "\(target.teks)")
        }
        try #require(try await perencana.kirim("\(Self.dasar)/perjanjian/PK-SEKDIS/0/pengajuan").status == 303)
        try await kunciNilai("IK1", "tw3")
        let bukti = "\(Self.dasar)/pengukuran/tw4/IK1/bukti"
        let petugas = try await sebagai(.petugas)
        try #require(
            try await petugas.unggah(bukti, berkas: Array("%PDF-1.7 rekap".utf8), nama: "rekap.pdf").status == 303)
        let rincian = try await petugas.buka("\(Self.dasar)/pengukuran/tw4/IK1").teks
        let tanya = try #require(rincian.firstMatch(of: #/"([^"]*\/bukti\/[^"\/]+\/penghapusan)"/#)?.output.1)
        return try await Self.daftarHalaman.asyncMap { halaman in
            var halaman = halaman
            if halaman.jalur.contains("{id}") {
                halaman.jalur = halaman.jalur.replacing("{id}", with: try await id("petugas"))
            }
            return halaman
        } + [
            HalamanUji(jalur: String(tanya), warga: .petugas),
            HalamanUji(jalur: try await mintaLaporan(perencana), warga: .perencana),
            HalamanUji(jalur: try await tempelAnggaran(perencana), warga: .perencana),
        ]
    }

    /// A report in the queue; the page of the work.
    private func mintaLaporan(_ perencana: KlienUji) async throws -> String {
        let jawaban = try await perencana.kirim(
            "/pekerjaan", ["instansi": Self.instansi, "tahun": "\(Self.tahun)", "format": "html"])
        return try #require(jawaban.tujuan)
    }

    /// A pasted budget; its preview.
    private func tempelAnggaran(_ perencana: KlienUji) async throws -> String {
        let jawaban = try await perencana.kirim(
            "\(Self.dasar)/anggaran/impor",
            [
                "versi": "perubahan-1", "periode": "tw4", "satu_kolom": "pagu", "cara": "periode",
                "tempelan": "Kode\tPagu perubahan\nP1.K1.S1\t91.000.000\n",
            ])
        return try #require(jawaban.tujuan)
    }

    private func kunciNilai(_ kode: String, _ periode: String) async throws {
        try await store.database.write { connection in
            try connection.run(
                """
                INSERT INTO status_realisasi
                (pemda, instansi, rencana, indikator, tahun, periode, status, catatan, oleh, oleh_nama, pada, versi)
                SELECT pemda, instansi, rencana, kode, 2025, \(periode), 'dikunci', '', 'x', 'X',
                '2025-10-08T02:00:00.000Z', 1 FROM indikator WHERE pemda = 'uji' AND kode = \(kode)
                """)
        }
    }
}

extension Array {
    fileprivate func asyncMap<Hasil>(_ ubah: (Element) async throws -> Hasil) async throws -> [Hasil] {
        var hasil: [Hasil] = []
        for satu in self { hasil.append(try await ubah(satu)) }
        return hasil
    }
}
