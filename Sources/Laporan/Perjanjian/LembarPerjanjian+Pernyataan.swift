import Documents
import Kinerja

/// Sheet 1: the statement.
///
/// - Dasar: PermenPANRB 53/2014 Lampiran I; the promise keeps the wording of its form.
extension LembarPerjanjian {
    var pernyataan: [Butir] {
        var blok: [Block] = []
        if let lambang = Theme(instansi: berkas).emblem { blok.append(.figure(gambar(lambang))) }
        blok += [
            .paragraph(Paragraph(judul.uppercased(), kind: .title)),
            .paragraph(Paragraph(berkas.instansi.nama.uppercased(), kind: .centered)),
            .paragraph(Paragraph(pembuka)),
            .table(identitas(pertama, jangkar: "pihak-pertama")),
        ]
        if let kedua {
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
        return Figure(
            anchor: "lambang", content: .image(kecil),
            alternative: "Lambang \(berkas.instansi.wilayah)")
    }

    private var pembuka: String {
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta "
            + "berorientasi pada hasil, "
            + (kedua == nil ? "saya" : "kami") + " yang bertanda tangan di bawah ini:"
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
        guard perjanjian.versi > 0 else { return [] }
        let lama = berkas.daftarPerjanjian.first {
            $0.versi == perjanjian.versi - 1 && $0.pihakPertama == perjanjian.pihakPertama
        }
        let waktu = lama?.tanggal.map { " yang ditandatangani pada \($0.cetak)" } ?? ""
        let alasan = perjanjian.alasan.map { " karena \($0.uraian)" } ?? ""
        let uraian = perjanjian.uraianAlasan.dipangkas
        let kalimat = uraian.isEmpty ? "" : " " + uraian + (uraian.hasSuffix(".") ? "" : ".")
        return [.paragraph(Paragraph("Perjanjian ini mengubah perjanjian kinerja\(waktu)\(alasan).\(kalimat)"))]
    }

    private var janji: [String] {
        let pihak = kedua == nil ? "Saya" : "Pihak pertama"
        let penanggung = kedua == nil ? "saya" : "kami"
        let utama =
            "\(pihak) berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, "
            + "dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam "
            + "dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi "
            + "tanggung jawab \(penanggung)."
        guard kedua != nil else { return [utama] }
        return [
            utama,
            "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap "
                + "capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka "
                + "pemberian penghargaan dan sanksi.",
        ]
    }

    /// Party 2 at the left, party 1 at the right under place and date.
    var tandaTangan: SignatureBlock {
        let waktu = HalamanBaku(berkas: berkas)
            .tempatTanggal(perjanjian.tanggal, tempat: perjanjian.tempat, tahun: hitungan.tahun)
        guard let kedua else {
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
