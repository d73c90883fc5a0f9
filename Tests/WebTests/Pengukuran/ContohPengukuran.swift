import Berkas
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

/// Sample agencies as the grid sees them, without a database.
enum ContohPengukuran {
    static func berkas(_ kode: String) throws -> BerkasKinerja {
        try #require(bacaBerkas(di: Golden.akar().appendingPathComponent("Contoh/\(kode)").path).berkas)
    }

    /// A sheet in which every period may be filled.
    static func lembar(_ berkas: BerkasKinerja, hari: String? = nil) throws -> LembarPengukuran {
        let tahun = berkas.instansi.tahun
        var lembar = LembarPengukuran(
            berkas: berkas, hari: try #require(Tanggal(iso: hari ?? "\(tahun + 1)-01-06")))
        for periode in Periode.semuaTriwulan + Periode.semuaBulan + [.tahun] {
            lembar.jadwal[periode] = JadwalPeriode(
                periode: periode, dibuka: Tanggal(tahun: tahun, bulan: 1, hari: 1),
                tenggat: Tanggal(tahun: tahun + 1, bulan: 1, hari: 10))
        }
        for realisasi in berkas.daftarRealisasi where realisasi.tahun == tahun {
            lembar.tercatat[realisasi.kunciNilai] = CatatanNilai(
                versi: 1, olehNama: "Operator", pada: "\(tahun + 1)-01-05T02:40:00.000Z")
        }
        return lembar
    }

    static func petugas(_ instansi: String, unit: String? = nil) -> Pelaku { pelaku(.petugas, instansi, unit: unit) }

    static func pelaku(_ peran: Peran, _ instansi: String, unit: String? = nil) -> Pelaku {
        Pelaku(
            pemda: "uji", pengguna: "p-\(peran.rawValue)", nama: "[nama \(peran.rawValue)]",
            daftarPenugasan: [Penugasan(peran: peran, instansi: peran.milikInstansi ? instansi : nil, unit: unit)])
    }

    static func susun(
        _ lembar: LembarPengukuran, _ periode: Periode = .triwulan(4), pelaku: Pelaku? = nil,
        saringan: SaringanPengukuran = SaringanPengukuran(), masukan: [HasilIsian] = []
    ) -> SusunPengukuran {
        let instansi = lembar.berkas.instansi
        return SusunPengukuran(
            lembar,
            TempatPengukuran(tempat: TempatKerja(instansi: instansi.kode, tahun: instansi.tahun), periode: periode),
            pelaku: pelaku ?? petugas(instansi.kode), saringan: saringan,
            masukan: Dictionary(uniqueKeysWithValues: masukan.map { ($0.kode, $0) }))
    }

    /// The state of the design: three quarters locked, and in the fourth one of every message.
    static func desain() throws -> (LembarPengukuran, [HasilIsian]) {
        var berkas = try berkas("dki-2024")
        func ubah(_ kode: String, _ kerja: (inout Realisasi) -> Void) {
            for nomor in berkas.daftarRealisasi.indices
            where berkas.daftarRealisasi[nomor].kunciNilai
                == KunciNilai(indikator: kode, tahun: 2024, periode: .triwulan(4))
            {
                kerja(&berkas.daftarRealisasi[nomor])
            }
        }
        ubah("I4") { $0.catatan = "" }
        berkas.daftarRealisasi.removeAll {
            $0.kunciNilai == KunciNilai(indikator: "I6", tahun: 2024, periode: .triwulan(4))
        }
        var lembar = try lembar(berkas)
        for indikator in berkas.daftarIndikator where indikator.frekuensi == .triwulanan {
            for periode in Periode.semuaTriwulan.dropLast() {
                lembar.status[KunciNilai(indikator: indikator.kode, tahun: 2024, periode: periode)] = StatusNilai(
                    .dikunci, olehNama: "Bagian Organisasi", pada: "2024-10-20T02:00:00.000Z")
            }
        }
        lembar.status[KunciNilai(indikator: "I15", tahun: 2024, periode: .triwulan(4))] = StatusNilai(
            .dikembalikan,
            catatan: "Bukti belum memuat berita acara verifikasi Inspektorat. Mohon unggah lalu ajukan lagi.",
            olehNama: "verifikator, Sekretariat", pada: "2025-01-06T07:20:00.000Z")
        return (lembar, masukanDesain)
    }

    private static var masukanDesain: [HasilIsian] {
        var bentrok = HasilIsian("I1", .bentrok)
        bentrok.ketikan = "95,69"
        bentrok.bentrokan = .init(teks: "85,69", versi: 2, siapa: "Perencana, Sekretariat, 09.38")
        var galat = HasilIsian("I12", .galat)
        galat.ketikan = "8659"
        galat.pesan = "8.659 di luar rentang 0 sampai 100 (persen)."
        galat.tindakLanjut = "Maksud Anda 86,59? Nilai ini belum disimpan."
        galat.saran = "86,59"
        return [bentrok, galat]
    }
}
