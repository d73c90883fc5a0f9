extension TabelHak {
    /// The help page, in Markdown: roles, and the table of rights as people read it.
    package static var panduan: String {
        """
        # Siapa boleh apa

        Dibuat dari tabel hak di dalam program; uji otomatis menjaganya tetap sama. Yang tidak tertulis di sini ditolak.

        ## Peran

        | peran | tugas | berlaku di |
        |---|---|---|
        \(Peran.allCases.map(barisPeran).joined(separator: "\n"))

        Satu orang dapat memegang beberapa peran, masing-masing untuk pemda, satu instansi, atau satu unit. Peran untuk satu
        unit hanya berlaku di unit itu, kecuali untuk melihat dan mengekspor: setiap orang melihat seluruh instansinya.

        ## Tindakan

        \(kepala)
        \(daftar.map(baris).joined(separator: "\n"))

        ✓ = boleh. "Status" menyebut keadaan sebelum dan, bila berubah, sesudah tindakan.

        ## Ketentuan lain

        - Tidak seorang pun memverifikasi atau menyetujui nilai yang diisinya sendiri, apa pun perannya.
        - Tindakan hukum dan pengaturan tercatat di jejak audit: siapa, kapan, apa, sebelum dan sesudahnya.
        - Wajib menyebut alasan: \(Tindakan.allCases.filter(\.wajibAlasan).map { $0.nama.lowercased() }.joined(separator: ", ")).
        - Buka kunci mengembalikan nilai ke status disetujui; bila perlu diperbaiki, nilai itu lalu dikembalikan dengan catatan.
        - Nilai yang dinyatakan ulang harus disetujui kepala instansi dan dikunci lagi; nilai lama tetap terbaca.
        - Yang menulis narasi suatu laporan tidak menyatakan laporan itu direviu.
        - Mulai perubahan membuat draf versi berikut; versi yang ditandatangani tidak berubah.
        - Baris perintah di server (sistem) boleh \(Tindakan.allCases.filter(bolehSistem).map { $0.nama.lowercased() }.joined(separator: ", ")); tindakan hukum selalu dilakukan orang.

        """
    }

    private static var kepala: String {
        let judul = ["tindakan", "kode", "status"] + Peran.allCases.map { $0.nama.lowercased() } + ["jejak"]
        let garis = ["---", "---", "---"] + Array(repeating: ":-:", count: Peran.allCases.count + 1)
        return "| \(judul.joined(separator: " | ")) |\n|\(garis.joined(separator: "|"))|"
    }

    private static func baris(_ hak: Hak) -> String {
        let tanda = Peran.allCases.map { hak.peran.contains($0) ? "✓" : "" }
        let sel =
            [hak.tindakan.nama, "`\(hak.tindakan.rawValue)`", status(hak)] + tanda
            + [hak.tindakan.dicatat ? "✓" : ""]
        return "| \(sel.joined(separator: " | ")) |"
    }

    private static func status(_ hak: Hak) -> String {
        guard !hak.dari.isEmpty else { return "apa pun" }
        let dari = hak.dari.map(\.nama).joined(separator: ", ")
        return hak.ke.map { "\(dari) → \($0.nama)" } ?? dari
    }

    private static func barisPeran(_ peran: Peran) -> String {
        let tempat = peran.milikInstansi ? "instansi atau unit yang disebut" : "pemda, atau instansi yang disebut"
        return "| \(peran.nama) (`\(peran.rawValue)`) | \(peran.uraian) | \(tempat) |"
    }
}
