import Documents
import Kinerja

/// Sheet 1: the statement.
///
/// - Dasar: PermenPANRB 53/2014 Lampiran I; the promise keeps the wording of its form.
extension LembarPerjanjian {
    var pernyataan: [Butir] {
        var blok: [Block] = []
        if let lambang = naskah.tema.emblem { blok.append(.figure(gambar(lambang))) }
        blok += [
            .paragraph(Paragraph(naskah.judul.uppercased(), kind: .title)),
            .paragraph(Paragraph(naskah.namaInstansi.uppercased(), kind: .centered)),
            .paragraph(Paragraph(pembuka)),
            .table(identitas(naskah.pertama, jangkar: "pihak-pertama")),
        ]
        if let kedua = naskah.kedua {
            blok += [
                .paragraph(Paragraph("selanjutnya disebut pihak pertama;")),
                .table(identitas(kedua, jangkar: "pihak-kedua")),
                .paragraph(Paragraph("selaku atasan pihak pertama, selanjutnya disebut pihak kedua.")),
            ]
        }
        blok += dasarPerubahan + janji.map { .paragraph(Paragraph($0)) }
        return (blok + [.signatures(tandaTangan)]).map { Butir($0, lanskap: false) }
    }

    private func gambar(_ lambang: Image) -> Figure {
        var kecil = lambang
        kecil.maximumWidth = 22
        return Figure(anchor: "lambang", content: .image(kecil), alternative: "Lambang \(naskah.wilayah)")
    }

    private var pembuka: String {
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta "
            + "berorientasi pada hasil, "
            + (naskah.kedua == nil ? "saya" : "kami") + " yang bertanda tangan di bawah ini:"
    }

    private func identitas(_ pihak: PihakPerjanjian, jangkar: String) -> Table {
        let baris = [("Nama", pihak.namaCetak), ("Jabatan", pihak.sebutan)]
        return Table(
            id: jangkar, anchor: jangkar,
            columns: [Column(.text, width: 18), Column(.text, width: 3), Column(.text, width: 79)], header: [],
            rows: baris.map { Row([Cell($0.0), Cell(":"), Cell($0.1)]) }, style: .plain)
    }

    /// Ground of a revision, and the version it replaces.
    private var dasarPerubahan: [Block] {
        guard naskah.versi > 0 else { return [] }
        let waktu = naskah.tanggalSebelum.map { " yang ditandatangani pada \($0.cetak)" } ?? ""
        let alasan = naskah.alasan.map { " karena \($0.uraian)" } ?? ""
        let uraian = naskah.uraianAlasan.dipangkas
        let kalimat = uraian.isEmpty ? "" : " " + uraian + (uraian.hasSuffix(".") ? "" : ".")
        return [.paragraph(Paragraph("Perjanjian ini mengubah perjanjian kinerja\(waktu)\(alasan).\(kalimat)"))]
    }

    private var janji: [String] {
        let pihak = naskah.kedua == nil ? "Saya" : "Pihak pertama"
        let penanggung = naskah.kedua == nil ? "saya" : "kami"
        let utama =
            "\(pihak) berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, "
            + "dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam "
            + "dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi "
            + "tanggung jawab \(penanggung)."
        guard naskah.kedua != nil else { return [utama] }
        return [
            utama,
            "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap "
                + "capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka "
                + "pemberian penghargaan dan sanksi.",
        ]
    }

    /// Party 2 at the left, party 1 at the right under place and date.
    var tandaTangan: SignatureBlock {
        let waktu = HalamanBaku.tempatTanggal(naskah.tanggal, tempat: naskah.tempat, tahun: naskah.tahun)
        let pertama = naskah.pertama
        guard let kedua = naskah.kedua else {
            return SignatureBlock([
                .init(above: [waktu, "\(pertama.sebutan),"], name: pertama.namaCetak, below: pertama.barisBawah)
            ])
        }
        return SignatureBlock([
            .init(above: ["", "Pihak Kedua,", kedua.sebutan], name: kedua.namaCetak, below: kedua.barisBawah),
            .init(
                above: [waktu, "Pihak Pertama,", pertama.sebutan], name: pertama.namaCetak, below: pertama.barisBawah),
        ])
    }
}
