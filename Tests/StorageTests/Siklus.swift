import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

/// One instansi and year with everybody who takes part: kesbangpol of the kota in 2026, two units, three indicators.
///
/// I1 (politik) and I2 (sekretariat) are due each triwulan, I3 (politik) once a year; I1 is not measured in triwulan I.
struct Siklus: Sendable {
    let uji: UjiStore
    let politik: Pelaku
    let sekretariat: Pelaku
    let perencana: Pelaku
    let kepala: Pelaku
    let organisasi: Pelaku
    let walikota: Pelaku
    let inspektorat: Pelaku

    var store: Store { uji.store }
    static let instansi = "kesbangpol"
    static let tahun = 2026
    static let pk = KunciPerjanjian(kode: "pk", versi: 0)
    var tujuan: TujuanIsian { TujuanIsian(instansi: Self.instansi, tahun: Self.tahun) }

    func cakupan(_ triwulan: Int, unit: String? = nil, _ indikator: String...) -> CakupanRealisasi {
        CakupanRealisasi(
            instansi: Self.instansi, tahun: Self.tahun, periode: .triwulan(triwulan), unit: unit,
            indikator: indikator.isEmpty ? nil : indikator)
    }

    static func nilai(_ indikator: String, _ triwulan: Int) -> KunciNilai {
        KunciNilai(indikator: indikator, tahun: tahun, periode: .triwulan(triwulan))
    }

    static func berkas() throws -> BerkasKinerja {
        var berkas = BerkasKinerja(
            instansi: Instansi(
                kode: instansi, nama: "Badan Kesbangpol", tingkat: .kota, wilayah: "Kota Contoh", tahun: tahun,
                renstraDari: 2025, renstraSampai: 2029, tempat: "Contoh", kepala: "kaban", atasan: "Wali Kota Contoh"),
            aturan: try AturanKinerja.berlaku(tahun: tahun, setelan: []))
        berkas.daftarUnit = [
            Unit(kode: "politik", nama: "Bidang Politik"), Unit(kode: "sekretariat", nama: "Sekretariat"),
        ]
        berkas.daftarJabatan = [Jabatan(kode: "kaban", nama: "Kepala Badan", pejabat: "[nama pejabat]")]
        berkas.daftarSimpul = [
            Simpul(kode: "T1", jenis: .tujuan, uraian: "Kota rukun"),
            Simpul(kode: "S1", induk: "T1", jenis: .sasaran, uraian: "Politik sehat", pengampu: "politik"),
            Simpul(kode: "P1", induk: "S1", jenis: .program, uraian: "Pendidikan politik"),
        ]
        func indikator(_ kode: String, _ unit: String, _ frekuensi: Frekuensi) -> Indikator {
            Indikator(
                kode: kode, simpul: "S1", nama: "Indikator \(kode)", satuan: "orang",
                konsolidasi: frekuensi == .tahunan ? .tahunan : .terakhir, frekuensi: frekuensi, penanggungJawab: unit)
        }
        berkas.daftarIndikator = [
            indikator("I1", "", .triwulanan), indikator("I2", "sekretariat", .triwulanan),
            indikator("I3", "politik", .tahunan),
        ]
        for (kode, daftar) in [
            ("I1", [.tahun] + Periode.semuaTriwulan), ("I2", [.tahun] + Periode.semuaTriwulan), ("I3", [.tahun]),
        ] {
            for periode in daftar {
                let nilai: NilaiTarget = kode == "I1" && periode == .triwulan(1) ? .tidakDiukur : .angka(80)
                berkas.daftarTarget.append(
                    Target(indikator: kode, tahun: tahun, periode: periode, sumber: .pk, nilai: nilai))
                berkas.daftarTarget.append(
                    Target(indikator: kode, tahun: tahun, periode: periode, sumber: .renstra, nilai: nilai))
            }
        }
        berkas.daftarPagu = [Pagu(simpul: "P1", tahun: tahun, versi: .murni, nilai: Rupiah(1_500_000_000))]
        berkas.daftarPerjanjian = [
            PerjanjianKinerja(kode: "pk", pihakPertama: "kaban", pihakKedua: "Wali Kota Contoh")
        ]
        return berkas
    }

    /// Fills one value as a form would.
    @discardableResult
    func isi(_ indikator: String, _ triwulan: Int, _ nilai: Int, oleh pelaku: Pelaku) async throws -> HasilSimpan {
        let realisasi = Realisasi(
            indikator: indikator, tahun: Self.tahun, periode: .triwulan(triwulan), nilai: .angka(Angka(nilai)))
        let hasil = try await store.simpanPengukuran(
            [BarisPengukuran(Isian(realisasi, dasar: nil))], ke: tujuan, oleh: pelaku)
        try hasil.wajibUtuh()
        return hasil
    }

    func status(_ indikator: String, _ triwulan: Int) async throws -> StatusRealisasi {
        try await store.statusRealisasi(instansi: Self.instansi, tahun: Self.tahun, oleh: inspektorat)[
            Self.nilai(indikator, triwulan)]?.status ?? .terbuka
    }

    func ajukanPK(_ kunci: KunciPerjanjian = pk) async throws {
        try await store.ajukanPerjanjian(kunci, instansi: Self.instansi, tahun: Self.tahun, oleh: perencana)
    }

    func tandatangani(_ kunci: KunciPerjanjian = pk, tanggal: String = "2026-01-05") async throws {
        try await store.tandatanganiPerjanjian(
            kunci, tanggal: try #require(Tanggal(iso: tanggal)), instansi: Self.instansi, tahun: Self.tahun,
            oleh: kepala)
    }
}

/// - Parameter siap: the agreement is signed and the year opened; it is 5 April.
func withSiklus<Value>(
    _ kind: DatabaseKind, siap: Bool = true, bukti: any PenyimpanBukti = BuktiIngatan(),
    _ body: (Siklus) async throws -> Value
) async throws -> Value {
    try await withUji(kind, bukti: bukti) { uji in
        _ = try await uji.store.terapkan(try Siklus.berkas(), oleh: uji.sistem)
        let i = Siklus.instansi
        let siklus = Siklus(
            uji: uji,
            politik: try await uji.pelaku("politik", Penugasan(peran: .petugas, instansi: i, unit: "politik")),
            sekretariat: try await uji.pelaku(
                "sekretariat", Penugasan(peran: .petugas, instansi: i, unit: "sekretariat")),
            perencana: try await uji.pelaku("perencana", Penugasan(peran: .perencana, instansi: i)),
            kepala: try await uji.pelaku("kepala", Penugasan(peran: .kepala, instansi: i)),
            organisasi: try await uji.pelaku("organisasi", Penugasan(peran: .organisasi)),
            walikota: try await uji.pelaku("walikota", Penugasan(peran: .kepalaDaerah)),
            inspektorat: try await uji.pelaku("inspektorat", Penugasan(peran: .inspektorat)))
        if siap {
            try await siklus.ajukanPK()
            try await siklus.tandatangani()
            try await uji.store.bukaPeriode(tahun: Siklus.tahun, oleh: siklus.organisasi)
            uji.jam.atur("2026-04-05T02:00:00.000Z")
        }
        return try await body(siklus)
    }
}
