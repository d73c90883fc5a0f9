import Documents
package import Kinerja

/// Assembles the complete LKjIP of a berkas after an outline.
///
/// The result is always a whole document; what is wrong or missing is told beside it (and at its place inside it).
package func susunLaporan(
    _ hitungan: Hitungan, sistematika: Sistematika, opsi: OpsiLaporan = OpsiLaporan()
) -> HasilLaporan {
    var penyusun = PenyusunLaporan(hitungan: hitungan, sistematika: sistematika.lengkapDenganAnalisis, opsi: opsi)
    let butir = penyusun.susun()
    var kelengkapan = PemeriksaKelengkapan(hitungan: hitungan).periksa()
    kelengkapan.narasiKosong = penyusun.narasiKosong
    kelengkapan.bagianKosong = penyusun.bagianKosong
    kelengkapan.masalahTautan = penyusun.masalah
    kelengkapan.masalahGambar = penyusun.masalahGambar
    let instansi = hitungan.berkas.instansi
    let tanggal = instansi.tanggalLaporan?.iso ?? "\(instansi.tahun)-12-31"
    let dokumen = Document(
        metadata: Metadata(
            title: "\(HalamanBaku.judul) Tahun \(instansi.tahun)", subject: instansi.nama, author: instansi.nama,
            keywords: ["LKjIP", "SAKIP", instansi.wilayah, String(instansi.tahun)].filter { !$0.isEmpty },
            created: opsi.dibuat ?? "\(tanggal)T00:00:00Z"),
        theme: Theme(instansi: hitungan.berkas), blocks: aturOrientasi(butir))
    return HasilLaporan(dokumen: dokumen, masalahTautan: penyusun.masalah, kelengkapan: kelengkapan)
}
