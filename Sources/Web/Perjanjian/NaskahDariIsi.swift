import Documents
import Kinerja
import Laporan
import Storage

/// The sheets of an agreement as it stands: frozen when it is signed, a draft before.
///
/// - Parameter lambang: contents of the emblem's file; nil prints none.
func susunPerjanjian(_ bahan: BahanPerjanjian, lambang: [UInt8]?, kolomPeriode: String?) -> Document {
    let keadaan: KeadaanNaskah
    if bahan.status == .ditandatangani {
        keadaan = bahan.beku.map { .beku(sidik: $0.sidik) } ?? .polos
    } else {
        keadaan = .draf
    }
    return susunPerjanjian(
        NaskahPerjanjian(bahan.isi, lambang: lambang),
        sebelum: bahan.sebelum.map { NaskahPerjanjian($0, lambang: nil) },
        kolomPeriode: kolomPeriode, keadaan: keadaan)
}

extension NaskahPerjanjian {
    /// From the frozen text: what it says is printed as it says it.
    init(_ isi: IsiPerjanjian, lambang: [UInt8]?) {
        let naskah = isi.naskah
        self.init(
            tahun: isi.tahun, versi: isi.versi, namaInstansi: isi.namaInstansi, wilayah: naskah?.wilayah ?? "",
            tema: Theme(warna: naskah?.warna ?? "", huruf: naskah?.huruf ?? "", lambang: lambang),
            pertama: PihakPerjanjian(isi.pihakPertama),
            kedua: isi.pihakKedua.sebutan.isEmpty ? nil : PihakPerjanjian(isi.pihakKedua), tempat: isi.tempat,
            tanggal: isi.tanggalTTD, tanggalSebelum: Tanggal(iso: naskah?.tanggalSebelum ?? ""),
            alasan: PerjanjianKinerja.AlasanPerubahan(rawValue: isi.alasan), uraianAlasan: isi.uraianAlasan,
            daftarKelompok: isi.daftarSasaran.map { Kelompok($0, isi) },
            daftarAnggaran: isi.daftarAnggaran.compactMap { Anggaran($0, naskah?.anggaran[$0.kode]) },
            jumlahSaja: naskah?.jumlahSaja.map { Rupiah($0) })
    }
}

extension PihakPerjanjian {
    fileprivate init(_ pihak: IsiPerjanjian.Pihak) {
        self.init(sebutan: pihak.sebutan, nama: pihak.pejabat, pangkat: pihak.pangkat, nip: pihak.nip)
    }
}

extension NaskahPerjanjian.Kelompok {
    fileprivate init(_ sasaran: IsiPerjanjian.Sasaran, _ isi: IsiPerjanjian) {
        self.init(
            jenis: Simpul.Jenis(rawValue: sasaran.jenis), uraian: sasaran.uraian,
            daftarJanji: sasaran.indikator.map { NaskahPerjanjian.Janji($0, isi) })
    }
}

extension NaskahPerjanjian.Janji {
    fileprivate init(_ janji: IsiPerjanjian.TargetIndikator, _ isi: IsiPerjanjian) {
        let target = janji.target.keys.compactMap { Periode(kode: $0) }.compactMap { periode in
            janji.target(periode).map {
                (periode, NaskahPerjanjian.Nilai(teks: isi.cetak(janji.kode, periode) ?? "", nilai: $0))
            }
        }
        self.init(
            kode: janji.kode, nama: janji.nama, satuan: janji.satuan,
            target: Dictionary(target, uniquingKeysWith: { awal, _ in awal }))
    }
}

extension NaskahPerjanjian.Anggaran {
    fileprivate init?(_ anggaran: IsiPerjanjian.Anggaran, _ baris: IsiPerjanjian.BarisAnggaran?) {
        guard let pagu = anggaran.rupiah else { return nil }
        self.init(
            kode: anggaran.kode, jenis: baris.flatMap { Simpul.Jenis(rawValue: $0.jenis) }, uraian: anggaran.uraian,
            pagu: pagu, dalamInduk: baris?.dalamInduk ?? false, sumberDana: baris?.sumberDana ?? "")
    }
}

extension BahanPerjanjian {
    /// The columns asked for; without a wish those of the finest parts that have targets.
    func kolomPeriode(diminta: String) -> String {
        if ["tahun", "triwulan", "bulan"].contains(diminta) { return diminta }
        func ada(_ daftar: [Periode]) -> Bool {
            isi.daftarJanji.contains { janji in daftar.contains { janji.target(periode: $0) } }
        }
        return ada(Periode.semuaTriwulan) ? "triwulan" : ada(Periode.semuaBulan) ? "bulan" : "tahun"
    }

    /// `perjanjian-bkb-2026-PK-perubahan-1.pdf`
    func namaDokumen(_ format: DocumentFormat) -> String {
        let versi = perjanjian.versi == 0 ? "" : "-perubahan-\(perjanjian.versi)"
        let draf = status == .ditandatangani ? "" : "-draf"
        let instansi = berkas.instansi
        return "perjanjian-\(instansi.kode)-\(instansi.tahun)-\(perjanjian.kode)\(versi)\(draf).\(format.fileExtension)"
    }
}

extension IsiPerjanjian.TargetIndikator {
    fileprivate func target(periode: Periode) -> Bool { target[periode.kode] != nil }
}
