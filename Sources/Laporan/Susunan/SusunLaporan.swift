package import Documents
package import Kinerja

/// Assembles the complete LKjIP of a berkas after an outline.
///
/// The result is always a whole document; what is wrong or missing is told beside it (and at its place inside it).
package func susunLaporan(
    _ hitungan: Hitungan, sistematika: Sistematika, opsi: OpsiLaporan = OpsiLaporan()
) -> HasilLaporan {
    SusunanLaporan(hitungan, sistematika: sistematika, opsi: opsi).laporan
}

/// One section as it stands in the whole report, with the numbers it has there.
///
/// - Parameter id: id of a section in the map of the report, or key of a text that stands in it.
/// - Returns: nil when the outline has no such section.
package func susunBagian(
    _ hitungan: Hitungan, sistematika: Sistematika, id: String, opsi: OpsiLaporan = OpsiLaporan()
) -> Document? {
    SusunanLaporan(hitungan, sistematika: sistematika, opsi: opsi).bagian(id)
}

/// A report put together once, from which the whole, its map and single sections are taken.
package struct SusunanLaporan: Sendable {
    package let peta: PetaLaporan
    package let kelengkapan: Kelengkapan
    private let hitungan: Hitungan
    private let opsi: OpsiLaporan
    private let butir: [Butir]

    package init(_ hitungan: Hitungan, sistematika: Sistematika, opsi: OpsiLaporan = OpsiLaporan()) {
        var penyusun = PenyusunLaporan(hitungan: hitungan, sistematika: sistematika.lengkapDenganAnalisis, opsi: opsi)
        butir = penyusun.susun()
        var kelengkapan = PemeriksaKelengkapan(hitungan: hitungan).periksa()
        kelengkapan.narasiKosong = penyusun.narasiKosong
        kelengkapan.bagianKosong = penyusun.bagianKosong
        kelengkapan.masalahTautan = penyusun.masalah
        kelengkapan.masalahGambar = penyusun.masalahGambar
        let banyakBab = sistematika.bab.count
        var muncul: [String: Int] = [:]
        peta = PetaLaporan(
            daftarBagian: penyusun.peta.daftar.map { bagian in
                var bagian = bagian
                bagian.tambahan = bagian.jalur.bab >= banyakBab
                let id = bagian.id
                muncul[id, default: 0] += 1
                bagian.kali = muncul[id] ?? 1
                return bagian
            })
        self.kelengkapan = kelengkapan
        self.hitungan = hitungan
        self.opsi = opsi
    }

    package var laporan: HasilLaporan {
        HasilLaporan(
            dokumen: dokumen(aturOrientasi(butir), judul: nil), masalahTautan: kelengkapan.masalahTautan,
            kelengkapan: kelengkapan)
    }

    /// A section with its subsections by its id, or by the key of a text that stands in it; nil when there is none.
    package func bagian(_ id: String) -> Document? {
        guard let bagian = peta.bagian(id) ?? peta.bagian(memuat: id) else { return nil }
        return dokumen(aturOrientasi(isi(bagian)), judul: bagian.label)
    }

    private func isi(_ bagian: PetaBagian) -> [Butir] {
        let awal = butir.firstIndex {
            if case .heading(let kepala) = $0.blok { kepala.anchor == bagian.jangkar } else { false }
        }
        guard bagian.tercetak, let awal else { return [kepalaSaja(bagian), Self.takTercetak] }
        return Array(butir[awal..<min(awal + bagian.panjang, butir.count)])
    }

    private func kepalaSaja(_ bagian: PetaBagian) -> Butir {
        Butir(.heading(Heading(level: min(bagian.tingkat, 5), text: bagian.judul, anchor: "bagian")))
    }

    private static let takTercetak = Butir(
        .paragraph(Paragraph("Bagian ini tidak dicetak karena belum ada isinya.", kind: .warning)))

    private func dokumen(_ blok: [Block], judul: String?) -> Document {
        let instansi = hitungan.berkas.instansi
        let tanggal = instansi.tanggalLaporan?.iso ?? "\(instansi.tahun)-12-31"
        return Document(
            metadata: Metadata(
                title: judul ?? "\(HalamanBaku.judul) Tahun \(instansi.tahun)", subject: instansi.nama,
                author: instansi.nama,
                keywords: ["LKjIP", "SAKIP", instansi.wilayah, String(instansi.tahun)].filter { !$0.isEmpty },
                created: opsi.dibuat ?? "\(tanggal)T00:00:00Z"),
            theme: Theme(instansi: hitungan.berkas), blocks: blok)
    }
}
