import Documents
package import Kinerja

extension NaskahPerjanjian {
    /// The agreement as the facts have it now.
    package init(_ hitungan: Hitungan, perjanjian: PerjanjianKinerja) {
        let berkas = hitungan.berkas
        self.init(
            tahun: hitungan.tahun, versi: perjanjian.versi, namaInstansi: berkas.instansi.nama,
            wilayah: berkas.instansi.wilayah, tema: Theme(instansi: berkas),
            pertama: PihakPerjanjian(kode: perjanjian.pihakPertama, berkas: berkas),
            kedua: perjanjian.pihakKedua.isEmpty
                ? nil : PihakPerjanjian(kode: perjanjian.pihakKedua, berkas: berkas),
            tempat: perjanjian.tempat.isEmpty ? berkas.instansi.tempat : perjanjian.tempat,
            tanggal: perjanjian.tanggal, tanggalSebelum: hitungan.versiSebelum(perjanjian)?.tanggal,
            alasan: perjanjian.alasan, uraianAlasan: perjanjian.uraianAlasan,
            daftarKelompok: hitungan.daftarKelompok(perjanjian), daftarAnggaran: hitungan.daftarAnggaran(perjanjian),
            jumlahSaja: perjanjian.daftarSimpul.isEmpty
                ? hitungan.pagu(Hitungan.kodeTotal, tahun: hitungan.tahun, versi: perjanjian.versiAnggaran) : nil)
    }
}

extension Hitungan {
    /// Indicators in order of print, gathered under their nodes.
    fileprivate func daftarKelompok(_ perjanjian: PerjanjianKinerja) -> [NaskahPerjanjian.Kelompok] {
        var urutan: [String] = [], isi: [String: [NaskahPerjanjian.Janji]] = [:]
        for indikator in daftarIndikator(dalam: perjanjian).compactMap(indikator) {
            if isi[indikator.simpul] == nil { urutan.append(indikator.simpul) }
            isi[indikator.simpul, default: []].append(janji(indikator, versi: perjanjian.versi))
        }
        return urutan.map { kode in
            NaskahPerjanjian.Kelompok(
                jenis: simpul(kode)?.jenis, uraian: simpul(kode)?.uraian ?? "", daftarJanji: isi[kode] ?? [])
        }
    }

    private func janji(_ indikator: Indikator, versi: Int) -> NaskahPerjanjian.Janji {
        let daftarPeriode = [.tahun] + Periode.semuaTriwulan + Periode.semuaBulan
        let target = daftarPeriode.compactMap { periode in
            targetJanji(indikator.kode, versi: versi, periode: periode).map {
                (periode, NaskahPerjanjian.Nilai(teks: cetak($0, indikator: indikator), nilai: $0))
            }
        }
        return NaskahPerjanjian.Janji(
            kode: indikator.kode, nama: indikator.nama, satuan: indikator.satuan,
            target: Dictionary(target, uniquingKeysWith: { awal, _ in awal }))
    }

    /// Programmes (or listed nodes) that have a budget.
    fileprivate func daftarAnggaran(_ perjanjian: PerjanjianKinerja) -> [NaskahPerjanjian.Anggaran] {
        let daftar = daftarSimpul(dalam: perjanjian).compactMap(simpul).compactMap { simpul in
            pagu(simpul.kode, tahun: tahun, versi: perjanjian.versiAnggaran).map { (simpul: simpul, pagu: $0) }
        }
        let kode = Set(daftar.map(\.simpul.kode))
        return daftar.map { simpul, pagu in
            NaskahPerjanjian.Anggaran(
                kode: simpul.kode, jenis: simpul.jenis, uraian: simpul.uraian, pagu: pagu,
                dalamInduk: leluhur(simpul.kode).contains { kode.contains($0.kode) },
                sumberDana: sumberDana(simpul.kode, versi: perjanjian.versiAnggaran).joined(separator: ", "))
        }
    }
}
