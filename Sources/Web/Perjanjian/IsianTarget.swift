import Kinerja
import Storage

/// Targets as they are typed into the form of a draft: only those that differ from what the form showed.
struct IsianTarget {
    var daftar: [Isian<Target>] = []
    /// What was typed, with its mistakes.
    var formulir: Formulir

    /// Reads `t.<indikator>.<periode>`, its version `v.`, what it was `a.`, a choice after a conflict `p.`, and the
    /// remark `k.<indikator>` of the annual target with what it was `b.`.
    init(_ kiriman: Formulir, _ bahan: BahanPerjanjian) {
        formulir = kiriman
        let hitungan = Hitungan(bahan.berkas)
        for indikator in hitungan.daftarIndikator(dalam: bahan.perjanjian).compactMap(hitungan.indikator) {
            for periode in indikator.frekuensi.periodeWajib.filter({ $0 != .tahun }) + [.tahun] {
                baca(indikator, periode, bahan, hitungan)
            }
        }
    }

    private mutating func baca(
        _ indikator: Indikator, _ periode: Periode, _ bahan: BahanPerjanjian, _ hitungan: Hitungan
    ) {
        let ekor = "\(indikator.kode).\(periode.kode)"
        guard formulir.ada("t.\(ekor)") else { return }
        let pilihan = formulir.teks("p.\(ekor)")
        let teks = (pilihan.isEmpty ? formulir.teks("t.\(ekor)") : pilihan).trimmed
        let catatan = periode == .tahun ? formulir.teks("k.\(indikator.kode)").trimmed : ""
        let awal = formulir.teks("a.\(ekor)"), catatanAwal = formulir.teks("b.\(indikator.kode)")
        let sama = teks == awal && (periode != .tahun || catatan == catatanAwal.trimmed)
        guard !sama || !pilihan.isEmpty else { return }
        do throws(KesalahanTarget) {
            let nilai = try PembacaTarget.baca(
                teks, untuk: indikator, acuan: hitungan.acuan(indikator.kode), menurut: hitungan.aturan)
            tambah(indikator, periode, nilai, catatan, bahan, dasar: Int(formulir.teks("v.\(ekor)")) ?? 0)
        } catch {
            formulir.catat("t.\(ekor)", "\(indikator.nama), \(periode.nama): \(error.pesan)")
        }
    }

    private mutating func tambah(
        _ indikator: Indikator, _ periode: Periode, _ nilai: NilaiTarget?, _ catatan: String, _ bahan: BahanPerjanjian,
        dasar: Int
    ) {
        let target = Target(
            indikator: indikator.kode, tahun: bahan.berkas.instansi.tahun, periode: periode,
            sumber: bahan.perjanjian.sumberTarget, nilai: nilai ?? .tidakDiukur, catatan: catatan)
        // Nothing typed where nothing is stored is no change.
        if nilai == nil, dasar == 0 { return }
        daftar.append(Isian(target, dasar: dasar, nilai == nil ? .hapus : .isi))
    }
}

extension Hitungan {
    /// Values around a target, by which an ambiguous number is read.
    func acuan(_ kode: String) -> [Angka] {
        var hasil: [Angka] = []
        if case .angka(let angka)? = target(kode, tahun: tahun, sumber: .renstra)?.nilai { hasil.append(angka) }
        if case .angka(let angka) = nilai(kode, tahun: tahun - 1) { hasil.append(angka) }
        return hasil
    }
}
