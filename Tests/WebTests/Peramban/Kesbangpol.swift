import Kinerja
import Storage
import TestSupport

@testable import Web

/// A small badan at the start of a year: a tree with three indicators and their Renstra targets, no agreement yet.
/// I1 is computed from two komponen, I2 and I3 add up over the year.
enum Kesbangpol {
    static let instansi = "kesbangpol"
    static let tahun = 2026
    static let dasar = "/i/\(instansi)/\(tahun)"

    @Sendable static func siapkan(_ store: Store) async throws {
        let sistem = Pelaku.sistem(pemda: "uji")
        try await store.migrasi()
        try await store.daftarkanPemda("uji", nama: "Pemerintah Kota Contoh")
        _ = try await store.terapkan(try berkas(), oleh: sistem)
        let daftar = [
            ("perencana", Penugasan(peran: .perencana, instansi: instansi)),
            ("operator", Penugasan(peran: .petugas, instansi: instansi)),
            ("kepala", Penugasan(peran: .kepala, instansi: instansi)), ("organisasi", Penugasan(peran: .organisasi)),
        ]
        for (nama, tugas) in daftar {
            try await store.tambahPengguna(
                IsianPengguna(namaMasuk: nama, nama: "[nama \(nama)]"), penugasan: [PenugasanBertanggal(tugas)],
                sandi: PemdaUji.sandi, oleh: sistem)
        }
    }

    /// The same with a signed agreement and an open year, for who starts at filling.
    @Sendable static func siapkanBerjalan(_ store: Store) async throws {
        try await siapkan(store)
        let sistem = Pelaku.sistem(pemda: "uji")
        var berkas = try berkas()
        berkas.daftarPerjanjian = [PerjanjianKinerja(kode: "PK", pihakPertama: "KABAN", pihakKedua: "Wali Kota Contoh")]
        for (kode, nilai, setahun) in [("I1", 80, 80), ("I2", 400, 1600), ("I3", 10, 40)] {
            for periode in [.tahun] + Periode.semuaTriwulan {
                let angka = NilaiTarget.angka(Angka(periode == .tahun ? setahun : nilai))
                berkas.daftarTarget.append(
                    Target(indikator: kode, tahun: tahun, periode: periode, sumber: .pk, nilai: angka))
            }
        }
        _ = try await store.terapkan(berkas, oleh: sistem)
        let kunci = KunciPerjanjian(kode: "PK", versi: 0)
        try await store.ajukanPerjanjian(kunci, instansi: instansi, tahun: tahun, oleh: pelaku(.perencana))
        guard let hari = Tanggal(iso: store.hariIni) else { return }
        try await store.tandatanganiPerjanjian(
            kunci, tanggal: hari, instansi: instansi, tahun: tahun, oleh: pelaku(.kepala))
        try await store.bukaPeriode(tahun: tahun, oleh: sistem)
    }

    /// Legal acts need a person.
    private static func pelaku(_ peran: Peran) -> Pelaku {
        Pelaku(
            pemda: "uji", pengguna: peran.rawValue, nama: "[nama \(peran.rawValue)]",
            daftarPenugasan: [Penugasan(peran: peran, instansi: instansi)])
    }

    private static func berkas() throws -> BerkasKinerja {
        var berkas = BerkasKinerja(
            instansi: Instansi(
                kode: instansi, nama: "Badan Kesatuan Bangsa dan Politik", tingkat: .kota, wilayah: "Kota Contoh",
                tahun: tahun, renstraDari: 2025, renstraSampai: 2029, tempat: "Contoh", kepala: "KABAN",
                atasan: "Wali Kota Contoh"),
            aturan: try AturanKinerja.berlaku(tahun: tahun, setelan: []))
        berkas.daftarUnit = [Unit(kode: "BADAN", nama: "Badan Kesatuan Bangsa dan Politik")]
        berkas.daftarJabatan = [
            Jabatan(kode: "KABAN", nama: "Kepala Badan", unit: "BADAN", pejabat: "[nama pejabat]")
        ]
        berkas.daftarSimpul = [
            Simpul(kode: "T1", jenis: .tujuan, uraian: "Kota rukun"),
            Simpul(kode: "S1", induk: "T1", jenis: .sasaran, uraian: "Kehidupan politik sehat", pengampu: "BADAN"),
            Simpul(kode: "P1", induk: "S1", jenis: .program, uraian: "Program Pendidikan Politik", pengampu: "BADAN"),
        ]
        berkas.daftarPagu = [Pagu(simpul: "P1", tahun: tahun, versi: .murni, nilai: Rupiah(1_500_000_000))]
        berkas.daftarIndikator = [
            Indikator(
                kode: "I1", simpul: "S1", nama: "Konflik sosial yang ditangani", satuan: "Persen",
                konsolidasi: .terakhir, frekuensi: .triwulanan, rumus: "tertangani / kejadian * 100",
                penanggungJawab: "BADAN"),
            Indikator(
                kode: "I2", simpul: "S1", nama: "Pelajar yang dididik", satuan: "Orang", konsolidasi: .jumlah,
                frekuensi: .triwulanan, penanggungJawab: "BADAN"),
            Indikator(
                kode: "I3", simpul: "S1", nama: "Organisasi yang dibina", satuan: "Organisasi", konsolidasi: .jumlah,
                frekuensi: .triwulanan, penanggungJawab: "BADAN"),
        ]
        berkas.daftarTarget = [("I1", 80), ("I2", 1600), ("I3", 40)].map { kode, nilai in
            Target(indikator: kode, tahun: tahun, periode: .tahun, sumber: .renstra, nilai: .angka(Angka(nilai)))
        }
        return berkas
    }
}
