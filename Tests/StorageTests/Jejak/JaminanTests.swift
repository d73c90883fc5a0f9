import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

/// The trail against the tables it vouches for.
struct JaminanTests {
    private func temuan(_ kind: DatabaseKind, _ rusak: SQL...) async throws -> [String] {
        try await withSiklus(kind) { siklus in
            let satu = siklus.cakupan(1, "I2")
            try await siklus.isi("I2", 1, 81, oleh: siklus.sekretariat)
            try await siklus.store.simpanBukti(
                Array("%PDF-1.4".utf8), nama: "ba.pdf", untuk: Siklus.nilai("I2", 1), instansi: "kesbangpol",
                tahun: 2026,
                oleh: siklus.sekretariat)
            try await siklus.store.ajukan(satu, oleh: siklus.sekretariat)
            try await siklus.store.verifikasi(satu, oleh: siklus.perencana)
            try await siklus.store.setujui(satu, oleh: siklus.kepala)
            try await siklus.store.kunci(satu, oleh: siklus.organisasi)
            #expect(try await siklus.store.verifikasiJejak(oleh: siklus.inspektorat).utuh)
            for sql in rusak { try await siklus.uji.jalankan(sql) }
            return try await siklus.store.verifikasiJejak(oleh: siklus.inspektorat).daftarKerusakan.map { kerusakan in
                switch kerusakan {
                case .nilaiDiubah(let objek, _): "nilai \(objek)"
                case .statusDiubah(let objek, let tercatat, let tersimpan): "status \(objek) \(tercatat) \(tersimpan)"
                case .dokumenDiubah(let objek, _): "dokumen \(objek)"
                case .barisDiubah, .rantaiPutus, .barisHilang, .ekorTerpotong, .ekorBerlebih, .kepalaBerbeda,
                    .kepalaHilang, .catatanLuarBerbeda:
                    "rantai"
                }
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a locked value changed behind the application is found`(kind: DatabaseKind) async throws {
        let nilai = ["nilai kesbangpol I2 tw1 2026"]
        #expect(try await temuan(kind, "UPDATE realisasi SET nilai = '99'") == nilai)
        #expect(try await temuan(kind, "UPDATE realisasi SET catatan = 'lain'") == nilai)
        #expect(try await temuan(kind, "DELETE FROM realisasi") == nilai)
        #expect(try await temuan(kind, "UPDATE bukti SET dilepas_pada = 'x'") == nilai)
        #expect(
            try await temuan(
                kind,
                """
                INSERT INTO komponen (pemda, instansi, rencana, indikator, tahun, periode, nama, nilai, satuan, keterangan,
                tahun_pencatat, urutan, versi, diubah_oleh, diubah_pada)
                VALUES ('kota', 'kesbangpol', '2025-2029', 'I2', 2026, 'tw1', 'a', '1', '', '', 2026, 0, 1, 'x', 'x')
                """) == nilai)
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a state no act led to is found`(kind: DatabaseKind) async throws {
        #expect(
            try await temuan(kind, "UPDATE status_realisasi SET status = 'dikembalikan'")
                == ["status kesbangpol I2 tw1 2026 dikunci dikembalikan"])
        #expect(
            try await temuan(kind, "DELETE FROM status_realisasi")
                == ["status kesbangpol I2 tw1 2026 dikunci terbuka"])
        #expect(
            try await temuan(kind, "UPDATE status_realisasi SET periode = 'tw2'") == [
                "status kesbangpol I2 tw1 2026 dikunci terbuka", "status kesbangpol I2 tw2 2026 terbuka dikunci",
            ])
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a frozen agreement touched, dropped or gone against its targets is found`(kind: DatabaseKind) async throws {
        let dokumen = ["dokumen perjanjian kinerja kesbangpol 2026 pk versi 0"]
        #expect(try await temuan(kind, "UPDATE perjanjian_beku SET isi_beku = '{}'") == dokumen)
        #expect(try await temuan(kind, "UPDATE perjanjian_beku SET sidik = 'x'") == dokumen)
        #expect(try await temuan(kind, "DELETE FROM perjanjian_beku") == dokumen)
        #expect(
            try await temuan(kind, "UPDATE target SET nilai = '10' WHERE indikator = 'I2' AND sumber = 'pk'") == dokumen
        )
        #expect(try await temuan(kind, "DELETE FROM target WHERE indikator = 'I3' AND sumber = 'pk'") == dokumen)
        #expect(
            try await temuan(kind, "UPDATE target SET nilai = '10' WHERE indikator = 'I2' AND sumber = 'renstra'") == []
        )
    }
}
