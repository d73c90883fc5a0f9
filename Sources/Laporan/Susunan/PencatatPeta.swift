import Documents

/// Notes what is printed in which section while a report is put together.
struct PencatatPeta {
    private(set) var daftar: [PetaBagian] = []
    private var terbuka: [Int] = []

    mutating func buka(_ bagian: PetaBagian) {
        terbuka.append(daftar.count)
        daftar.append(bagian)
    }

    /// The open section has been printed, from its heading on.
    mutating func tutup(_ kepala: Heading, panjang: Int) {
        guard let nomor = terbuka.popLast() else { return }
        daftar[nomor].nomor = kepala.number
        daftar[nomor].jangkar = kepala.anchor
        daftar[nomor].panjang = panjang
        daftar[nomor].tercetak = true
    }

    /// The open section was left out.
    mutating func lewati() { terbuka.removeLast() }

    mutating func tandaiKosong() { ubah { $0.tanpaIsi = true } }

    mutating func catat(_ narasi: PetaNarasi) { ubah { $0.daftarNarasi.append(narasi) } }

    mutating func catatGambarRusak(_ masalah: String) { ubah { $0.masalahGambar.append(masalah) } }

    mutating func catat(_ jenis: PetaTampilan.Jenis, _ blok: Block) {
        switch blok {
        case .table(let tabel): catat(jenis, tabel.caption, jangkar: tabel.anchor)
        case .figure(let gambar): catat(jenis, gambar.caption, jangkar: gambar.anchor)
        case .cover, .section, .heading, .paragraph, .list, .signatures, .tableOfContents, .pageBreak: break
        }
    }

    private mutating func catat(_ jenis: PetaTampilan.Jenis, _ keterangan: Caption?, jangkar: String) {
        let tampilan = PetaTampilan(
            jenis: jenis, nomor: keterangan?.number ?? "", judul: keterangan?.text ?? "", jangkar: jangkar)
        ubah { $0.daftarTampilan.append(tampilan) }
    }

    private mutating func ubah(_ perubahan: (inout PetaBagian) -> Void) {
        guard let nomor = terbuka.last else { return }
        perubahan(&daftar[nomor])
    }

    /// Puts what was noted before behind what was noted since.
    mutating func sambung(_ sebelum: PencatatPeta) { daftar += sebelum.daftar }
}
