import Documents
import Kinerja

/// Pages of a fixed form: cover, signature of the head, statement of review.
struct HalamanBaku {
    let berkas: BerkasKinerja

    private var instansi: Instansi { berkas.instansi }

    static let judul = "Laporan Kinerja Instansi Pemerintah"

    var sampul: Cover {
        let bertanggal = instansi.tanggalLaporan.map(\.cetakBulan)
        let cetakan = [instansi.tempat, bertanggal ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        return Cover(
            title: Self.judul, subtitle: "Tahun \(instansi.tahun)",
            institution: [instansi.nama, instansi.pemda].filter { !$0.isEmpty }, imprint: cetakan,
            mark: bertanggal == nil ? "DRAF" : nil)
    }

    /// Left side of the running head.
    var kepalaHalaman: String { "Laporan Kinerja \(instansi.namaSingkat) Tahun \(instansi.tahun)" }

    var tandaTanganKepala: SignatureBlock {
        let kepala = PihakPerjanjian(kode: instansi.kepala, berkas: berkas)
        let sebutan = kepala.sebutan.isEmpty ? "Kepala \(instansi.nama)" : kepala.sebutan
        let nama = kepala.nama.isEmpty ? titikNama : kepala.nama
        return SignatureBlock([
            .init(
                above: [tempatTanggal(instansi.tanggalLaporan, tahun: instansi.tahun + 1), "\(sebutan),"], name: nama,
                below: kepala.barisBawah)
        ])
    }

    /// `Pasuruan, 12 Februari 2024`, with dots for what is not known yet.
    static func tempatTanggal(_ tanggal: Tanggal?, tempat: String, tahun: Int) -> String {
        let tempat = tempat.isEmpty ? String(repeating: ".", count: 12) : tempat
        return "\(tempat), \(tanggal?.cetak ?? "\(titikTanggal) \(tahun)")"
    }

    private func tempatTanggal(_ tanggal: Tanggal?, tahun: Int) -> String {
        Self.tempatTanggal(tanggal, tempat: instansi.tempat, tahun: tahun)
    }

    /// The statement of review before the review: its conclusion, date and signature are left to be written.
    ///
    /// - Dasar: PermenPANRB 53/2014 Lampiran III.
    var pernyataanReviu: [Block] {
        [
            .paragraph(
                Paragraph(
                    [
                        .plain("Laporan Kinerja \(instansi.nama)"), .lineBreak,
                        .plain("Tahun Anggaran \(instansi.tahun)"),
                    ], kind: .centered)),
            .paragraph(
                Paragraph(
                    "Laporan ini belum direviu. Pernyataan diisi dan ditandatangani setelah reviu selesai.",
                    kind: .warning)),
            .paragraph(
                Paragraph(
                    "Kami telah mereviu laporan kinerja \(instansi.nama) untuk tahun anggaran "
                        + "\(instansi.tahun) sesuai dengan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi "
                        + "Nomor 53 Tahun 2014 tentang "
                        + "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas "
                        + "Laporan Kinerja Instansi Pemerintah. Substansi informasi yang dimuat dalam laporan "
                        + "kinerja menjadi tanggung jawab manajemen \(instansi.nama).")),
            .paragraph(
                Paragraph(
                    "Reviu bertujuan memberikan keyakinan terbatas bahwa laporan kinerja telah "
                        + "disajikan secara akurat, andal, dan valid.")),
            .paragraph(
                Paragraph(
                    "Berdasarkan reviu kami, tidak terdapat/terdapat*) kondisi atau hal-hal yang menimbulkan "
                        + "keraguan atas keandalan informasi yang disajikan di dalam laporan kinerja ini, yaitu:")),
            .paragraph(Paragraph(String(repeating: ".", count: 90))),
            .paragraph(Paragraph(String(repeating: ".", count: 90))),
            .paragraph(Paragraph("*) Coret yang tidak sesuai.", kind: .note)),
            .signatures(
                SignatureBlock([
                    .init(
                        above: [tempatTanggal(nil, tahun: instansi.tahun + 1), "\(pereviu),"], name: titikNama,
                        below: ["NIP \(titikTanggal)"])
                ])),
        ]
    }

    private var pereviu: String {
        let sebutan =
            switch instansi.tingkat {
            case .kementerian: ""
            case .provinsi: "Provinsi"
            case .kabupaten: "Kabupaten"
            case .kota: "Kota"
            }
        let wilayah = sebutan.isEmpty ? "" : instansi.wilayah
        let bersebutan = wilayah.hasPrefix(sebutan) ? wilayah : "\(sebutan) \(wilayah)"
        return ["Inspektur", bersebutan].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
