extension Skema {
    /// The tables of the guide (Markdown, Indonesian): every sheet with its columns, then the keys of `instansi`.
    package static var tabelPanduan: String {
        let lembar = daftarLembar.map { skema in
            let wajib = skema.wajib ? " (wajib ada)" : ""
            return "### Lembar `\(skema.nama)`\(wajib)\n\n\(skema.keterangan)\n\n" + tabel(skema.kolom, judul: "Kolom")
        }
        let kunci = "### Kunci lembar `instansi`\n\n" + tabel(kunciInstansi, judul: "Kunci")
        return (lembar + [kunci]).joined(separator: "\n")
    }

    private static func tabel(_ kolom: [SkemaKolom], judul: String) -> String {
        var baris = ["| \(judul) | Wajib | Arti | Isian | Contoh | Nama lain |", "|---|---|---|---|---|---|"]
        baris += kolom.map { satu in
            let sinonim = satu.sinonim.joined(separator: ", ")
            let isi = [satu.keterangan, satu.jenis.nilaiDiizinkan, satu.contoh, sinonim].map(aman)
            return "| `\(satu.nama)` | \(satu.wajib ? "ya" : "tidak") | \(isi.joined(separator: " | ")) |"
        }
        return baris.joined(separator: "\n") + "\n"
    }

    /// A bar would end the cell.
    private static func aman(_ teks: String) -> String { teks.replacing("|", with: "\\|") }
}
