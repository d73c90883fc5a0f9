import Documents
import Kinerja

/// One agreement as its tables need it; stands also for a berkas that has targets but no signed agreement.
struct IsiPerjanjian {
    let versi: Int
    let daftarIndikator: [Indikator]
    let daftarSimpul: [Simpul]
    let versiAnggaran: VersiAnggaran
    let tanggal: Tanggal?
    let keterangan: String
}

extension BahanTabel {
    /// The two tables of the agreement in force, or of the first one when the options ask for `murni`.
    func tabelPerjanjianKinerja() -> [Table] {
        tabelPerjanjian(
            perjanjian(versi: opsi.varian == VersiAnggaran.murni.kode ? 0 : hitungan.versiPK(tahun: tahun)))
    }

    /// The two tables of one agreement: goals with targets, and budgets.
    func tabelPerjanjian(_ isi: IsiPerjanjian) -> [Table] {
        Self.isi(tabelTargetPerjanjian(isi), tabelAnggaranPerjanjian(isi))
    }

    var sumberPK: SumberTarget {
        let versi = hitungan.versiPK(tahun: tahun)
        return versi == 0 ? .pk : .pkPerubahan(versi)
    }

    /// The head's agreement of one version.
    func perjanjian(versi: Int) -> IsiPerjanjian {
        let ditandatangani = perjanjianKepala.first { $0.versi == versi }
        return isiPerjanjian(
            ditandatangani ?? PerjanjianKinerja(kode: "", versi: versi, pihakPertama: "", pihakKedua: ""))
    }

    func isiPerjanjian(_ pk: PerjanjianKinerja) -> IsiPerjanjian {
        let indikator = pk.daftarIndikator.compactMap(hitungan.indikator)
        let simpul = pk.daftarSimpul.compactMap(hitungan.simpul)
        let adaVersi = hitungan.versiAnggaran(tahun: tahun).contains(pk.versiAnggaran)
        return IsiPerjanjian(
            versi: pk.versi, daftarIndikator: indikator.isEmpty ? daftarIndikator() : indikator,
            daftarSimpul: simpul.isEmpty ? hitungan.daftarSimpul(.program) : simpul,
            versiAnggaran: adaVersi ? pk.versiAnggaran : hitungan.versiAnggaranBerlaku(tahun: tahun),
            tanggal: pk.tanggal,
            keterangan: [pk.alasan?.uraian ?? "", pk.uraianAlasan].map(Kalimat.tanpaTitik).filter { !$0.isEmpty }
                .joined(separator: ". "))
    }

    /// The target an agreement of a version holds: its own, or that of the last version before which states one.
    func targetPK(_ indikator: Indikator, versi: Int, periode: Periode) -> Target? {
        let sumber = stride(from: versi, to: 0, by: -1).map { SumberTarget.pkPerubahan($0) } + [.pk]
        for satu in sumber {
            if let target = hitungan.target(indikator.kode, tahun: tahun, periode: periode, sumber: satu) {
                return target
            }
        }
        return nil
    }

    private var periodePerjanjian: [Periode] {
        switch opsi.kolomPeriode {
        case "triwulan": Periode.semuaTriwulan
        case "bulan": Periode.semuaBulan
        default: []
        }
    }

    private func namaPerjanjian(_ versi: Int) -> String {
        (versi == 0 ? SumberTarget.pk : .pkPerubahan(versi)).nama
    }

    private func tabelTargetPerjanjian(_ isi: IsiPerjanjian) -> Table? {
        let periode = periodePerjanjian
        let kelompok = periode.isEmpty ? "" : "Target"
        let lebar: Double = periode.isEmpty ? 14 : periode.count > 4 ? 5 : 8
        var tabel = PenyusunTabel(
            self,
            PenyusunTabel.kolomIndikator(self, isi.daftarIndikator, sasaran: 30, indikator: 37, satuan: 12)
                + periode.map { .angka($0.kode, $0.singkatan, lebar, kelompok: kelompok) } + [
                    .angka("target", periode.isEmpty ? "Target" : "Tahun", lebar + 1, kelompok: kelompok)
                ])
        tabel.gaya = .boxed
        tabel.isi(isi.daftarIndikator) { tabel, indikator, _ in
            var sel = ["target": tabel.target(targetDijanjikan(indikator, isi, .tahun), indikator)]
            for satu in periode {
                let target = targetDijanjikan(indikator, isi, satu)
                sel[satu.kode] =
                    target == nil ? .teks(Hitungan.tandaTidakDiukur) : tabel.target(target, indikator)
            }
            return sel
        }
        tabel.catatan.sumber.append(
            "Sumber: \(namaPerjanjian(isi.versi)) tahun \(tahun)"
                + (isi.tanggal.map { ", ditandatangani \($0.cetak)" } ?? "") + ".")
        return tabel.selesai("\(namaPerjanjian(isi.versi)) tahun \(tahun)")
    }

    /// A berkas without any agreement target shows the target in force instead of an empty sheet.
    private func targetDijanjikan(_ indikator: Indikator, _ isi: IsiPerjanjian, _ periode: Periode)
        -> NilaiTarget?
    {
        if let target = targetPK(indikator, versi: isi.versi, periode: periode) { return target.nilai }
        let adaPK = berkas.daftarTarget.contains { $0.tahun == tahun && $0.sumber == .pk }
        return adaPK ? nil : hitungan.targetBerlaku(indikator.kode, tahun: tahun, periode: periode)?.nilai
    }

    private func tabelAnggaranPerjanjian(_ isi: IsiPerjanjian) -> Table? {
        let daftar = isi.daftarSimpul.filter {
            hitungan.pagu($0.kode, tahun: tahun, versi: isi.versiAnggaran) != nil
        }
        guard !daftar.isEmpty else { return nil }
        let jenis = Set(daftar.map(\.jenis)).count == 1 ? daftar[0].jenis.nama : "Program/Kegiatan"
        var tabel = PenyusunTabel(
            self,
            [
                .nomor(), .teks("program", jenis, 55), .uang("pagu", "Anggaran (Rp)", 22),
                .teks("keterangan", "Keterangan", 16, opsional: true),
            ])
        tabel.gaya = .boxed
        for (urutan, simpul) in daftar.enumerated() {
            tabel.tambah([
                "no": .bilangan(urutan + 1), "program": .teks(simpul.uraian),
                "pagu": tabel.uang(hitungan.pagu(simpul.kode, tahun: tahun, versi: isi.versiAnggaran)),
                "keterangan": .teks(sumberDana(simpul)),
            ])
        }
        let jumlah = daftar.compactMap { hitungan.pagu($0.kode, tahun: tahun, versi: isi.versiAnggaran) }
            .jumlah
        let rumus = Sel.Rumus.jumlah(baris: Array(daftar.indices))
        tabel.berlabel("JUMLAH", sampai: "program", ["pagu": tabel.uang(jumlah, rumus: rumus)])
        tabel.catatan.sumber.append(
            "Anggaran \(isi.versiAnggaran.nama.lowercased()) tahun \(tahun), rupiah penuh.")
        return tabel.selesai(
            "Anggaran \(namaPerjanjian(isi.versi)) tahun \(tahun)",
            imbuhan: opsi.judul == nil ? "" : "anggaran",
            akhiran: "anggaran")
    }

    /// Sources of money of a node and everything below it, without repetition.
    func sumberDana(_ simpul: Simpul) -> String {
        let kode = Set(hitungan.turunan(simpul.kode).map(\.kode))
        var hasil: [String] = []
        for pagu in berkas.daftarPagu where pagu.tahun == tahun && kode.contains(pagu.simpul) {
            if !pagu.sumberDana.isEmpty, !hasil.contains(pagu.sumberDana) { hasil.append(pagu.sumberDana) }
        }
        return hasil.joined(separator: ", ")
    }
}
