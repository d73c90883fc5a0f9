import Databases
import HTTPTypes
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

/// Who may open which page of settings and who may send which form; everybody else is refused and leaves no trace.
@Suite struct RutePengaturanTests {
    struct Rute: Sendable {
        var alamat: String
        var isian: [String: String] = [:]
        var boleh: Set<Warga>
    }

    private static let adminSaja: Set<Warga> = [.admin]
    private static let pengatur: Set<Warga> = [.admin, .perencana]
    private static let penataAturan: Set<Warga> = [.admin, .organisasi]
    private static let penataPeriode: Set<Warga> = [.admin, .organisasi, .bappeda]
    private static let sini = "sampel-2025/2025"

    static let bukaan: [Rute] = [
        Rute(alamat: "/pengaturan", boleh: [.admin, .organisasi, .bappeda, .perencana, .tetangga]),
        Rute(alamat: "/pengaturan/pengguna", boleh: adminSaja),
        Rute(alamat: "/pengaturan/pengguna-baru", boleh: adminSaja),
        Rute(alamat: "/pengaturan/instansi", boleh: penataPeriode.union([.perencana, .tetangga])),
        Rute(alamat: "/pengaturan/instansi-baru", boleh: adminSaja),
        Rute(alamat: "/pengaturan/instansi/sampel-2025", boleh: penataPeriode.union([.perencana])),
        Rute(alamat: "/pengaturan/instansi/sampel-2025/tahun/2025", boleh: pengatur),
        Rute(alamat: "/pengaturan/unit/\(sini)", boleh: pengatur),
        Rute(alamat: "/pengaturan/unit/\(sini)/BID-SAMPAH", boleh: pengatur),
        Rute(alamat: "/pengaturan/jabatan/\(sini)", boleh: pengatur),
        Rute(alamat: "/pengaturan/jabatan/\(sini)/KADIS", boleh: pengatur),
        Rute(alamat: "/pengaturan/jabatan/\(sini)/KADIS/pejabat/1", boleh: pengatur),
        Rute(alamat: "/pengaturan/aturan/\(sini)", boleh: penataAturan),
        Rute(alamat: "/pengaturan/aturan/\(sini)/batas_bawah", boleh: penataAturan),
        Rute(alamat: "/pengaturan/skala/\(sini)", boleh: penataAturan),
        Rute(alamat: "/pengaturan/periode/2025", boleh: penataPeriode),
        Rute(alamat: "/jejak-audit", boleh: [.admin, .kepala, .inspektorat]),
        Rute(alamat: "/jejak-audit/jejak.csv", boleh: [.admin, .kepala, .inspektorat]),
        Rute(alamat: "/jejak-audit/peristiwa/1", boleh: [.admin, .kepala, .inspektorat]),
        Rute(alamat: "/cari?q=udara", boleh: Set(Warga.allCases)),
        Rute(alamat: "/bantuan", boleh: Set(Warga.allCases)),
    ]

    static let kiriman: [Rute] = [
        Rute(alamat: "/pengaturan/pengguna", isian: ["nama_masuk": "baru", "nama": "Baru"], boleh: adminSaja),
        Rute(alamat: "/pengaturan/instansi", isian: ["kode": "baru", "nama": "Baru"], boleh: adminSaja),
        Rute(alamat: "/pengaturan/instansi/sampel-2025", isian: ["nama": "Lain"], boleh: adminSaja),
        Rute(alamat: "/pengaturan/instansi/sampel-2025/penonaktifan", isian: ["_yakin": "1"], boleh: adminSaja),
        Rute(
            alamat: "/pengaturan/instansi/sampel-2025/tahun",
            isian: ["tahun": "2026", "renstra_dari": "2026", "renstra_sampai": "2030"],
            boleh: penataPeriode.union([.perencana])),
        Rute(alamat: "/pengaturan/unit/\(sini)", isian: ["kode": "BARU", "nama": "Baru"], boleh: pengatur),
        Rute(alamat: "/pengaturan/jabatan/\(sini)", isian: ["kode": "BARU", "nama": "Baru"], boleh: pengatur),
        Rute(
            alamat: "/pengaturan/jabatan/\(sini)/KADIS/pejabat", isian: ["nama": "x", "status": "plh"], boleh: pengatur),
        Rute(
            alamat: "/pengaturan/aturan/\(sini)/batas_bawah",
            isian: ["nilai": "5", "dasar": "Perbup", "aksi": "simpan"], boleh: penataAturan),
        Rute(
            alamat: "/pengaturan/skala/\(sini)/pilihan",
            isian: ["skala": "lampu", "dasar": "Perbup", "aksi": "simpan"], boleh: penataAturan),
        Rute(alamat: "/pengaturan/periode/2025/pembukaan", boleh: penataPeriode),
        Rute(alamat: "/jejak-audit/verifikasi", boleh: [.admin, .inspektorat]),
    ]

    @Test("Halaman terbuka hanya bagi yang berhak", arguments: bukaan)
    func halaman(_ rute: Rute) async throws {
        try await withPemda { uji in
            for warga in Warga.allCases where warga != .seberang {
                let jawaban = try await uji.sebagai(warga).buka(rute.alamat)
                #expect(jawaban.status == (rute.boleh.contains(warga) ? 200 : 403), "\(warga) membuka \(rute.alamat)")
            }
        }
    }

    @Test("Kiriman yang tidak berhak ditolak dan tidak meninggalkan jejak", arguments: kiriman)
    func formulir(_ rute: Rute) async throws {
        try await withPemda { uji in
            for warga in Warga.allCases where warga != .seberang && !rute.boleh.contains(warga) {
                let baru = try await uji.jejakBaru {
                    let jawaban = try await uji.sebagai(warga).kirim(rute.alamat, daftar: rute.isian)
                    #expect(jawaban.status == 403, "\(warga) mengirim ke \(rute.alamat)")
                }
                #expect(baru.isEmpty, "\(warga) mengirim ke \(rute.alamat)")
            }
        }
    }

    @Test("Kiriman yang berhak diterima", arguments: kiriman)
    func diterima(_ rute: Rute) async throws {
        for warga in rute.boleh {
            try await withPemda { uji in
                let jawaban = try await uji.sebagai(warga).kirim(rute.alamat, daftar: rute.isian)
                #expect([200, 303].contains(jawaban.status), "\(warga) mengirim ke \(rute.alamat)")
            }
        }
    }

    @Test("Admin pemda lain tidak menemukan apa pun", arguments: bukaan.filter { $0.alamat.contains("sampel-2025") })
    func seberang(_ rute: Rute) async throws {
        try await withPemda { uji in
            let jawaban = try await uji.sebagai(.seberang).buka(rute.alamat)
            #expect(jawaban.status == 404)
            #expect(!jawaban.teks.contains("Tanjung Rawa"))
        }
    }

    @Test("Akun pemda lain tidak ada bagi admin di sini")
    func akunSeberang() async throws {
        try await withPemda { uji in
            let id = try await uji.store.pengguna(namaMasuk: "seberang", oleh: .sistem(pemda: "lain")).id
            let admin = try await uji.sebagai(.admin)
            #expect(try await admin.buka("/pengaturan/pengguna/\(id)").status == 404)
            for tindakan in ["sandi", "penonaktifan", "pengaktifan", "penugasan", "pelepasan-autentikator"] {
                let jawaban = try await admin.kirim("/pengaturan/pengguna/\(id)/\(tindakan)", ["_yakin": "1"])
                #expect(jawaban.status == 404, "\(tindakan)")
            }
        }
    }

    @Test("Ikhtisar menyebut hanya bagian yang boleh diatur")
    func ikhtisar() async throws {
        try await withPemda { uji in
            let admin = try await uji.sebagai(.admin).buka("/pengaturan").teks
            for bagian in ["Pengguna", "Instansi", "Unit", "Jabatan", "Aturan", "Skala", "Periode", "Jejak audit"] {
                #expect(admin.contains(">\(bagian)</a>"), "\(bagian)")
            }
            let perencana = try await uji.sebagai(.perencana).buka("/pengaturan").teks
            #expect(perencana.contains("/pengaturan/unit") && !perencana.contains("/pengaturan/pengguna"))
            #expect(!perencana.contains("/pengaturan/aturan"))
        }
    }

    @Test("Pemilih instansi dan tahun mengantar ke tempat yang diminta, atau ke tempat sendiri")
    func pemilih() async throws {
        try await withPemda { uji in
            let admin = try await uji.sebagai(.admin), perencana = try await uji.sebagai(.perencana)
            #expect(try await perencana.buka("/pengaturan/unit").tujuan == "/pengaturan/unit/sampel-2025/2025")
            let diminta = "/pengaturan/aturan?instansi=sampel-2025&tahun=1999"
            #expect(try await admin.buka(diminta).tujuan == "/pengaturan/aturan/sampel-2025/2025")
            let kosong = try await admin.buka("/pengaturan/skala?instansi=dinas-lain")
            #expect(kosong.status == 200 && kosong.teks.contains("Lain belum membuka tahun kinerja"))
            #expect(try await perencana.buka("/pengaturan/unit?instansi=dinas-lain").status == 403)
            #expect(try await admin.buka("/pengaturan/unit?instansi=tidak-ada").status == 404)
        }
    }
}

extension KlienUji {
    /// Sends a form whose fields are data of the test.
    func kirim(_ alamat: String, daftar: [String: String]) async throws -> JawabanUji {
        let isi = (daftar.map { ($0.key, $0.value) } + [("_csrf", csrf ?? "")])
            .map { "\(percentEncoded($0.0))=\(percentEncoded($0.1))" }.joined(separator: "&")
        return try await kirim(
            .post, alamat, headers: [.contentType: "application/x-www-form-urlencoded"], isi: Array(isi.utf8))
    }
}
