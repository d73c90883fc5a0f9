package import Documents
package import Kinerja

/// The action plan as a document of its own, lying down: steps per indicator, then the tree that pays for them.
package func susunRencanaAksi(_ hitungan: Hitungan) -> Document {
    let instansi = hitungan.berkas.instansi
    let judul = "Rencana Aksi Perjanjian Kinerja Tahun \(hitungan.tahun)"
    var nomor = Penomoran()
    let tabel = susunTabel(.rencanaAksi, hitungan: hitungan).map { Block.table(nomor.beri($0)) }
    let perjanjian = hitungan.perjanjianKepala.map { satu in
        "Di bawah \(satu.sumberTarget.nama) yang ditandatangani \(satu.tanggal?.cetak ?? "")."
    }
    let kosong = Paragraph("Belum ada langkah yang direncanakan.", kind: .centered)
    return Document(
        metadata: Metadata(
            title: judul, subject: "Rencana aksi", author: instansi.nama,
            created: "\(hitungan.tahun)-01-01T00:00:00Z"),
        theme: Theme(instansi: hitungan.berkas),
        blocks: [
            .section(SectionStart(orientation: .landscape, numbering: .arabic)),
            .paragraph(Paragraph(judul.uppercased(), kind: .title)),
            .paragraph(Paragraph(instansi.nama.uppercased(), kind: .centered)),
        ] + (perjanjian.map { [.paragraph(Paragraph($0, kind: .centered))] } ?? [])
            + (tabel.isEmpty ? [.paragraph(kosong)] : tabel))
}
