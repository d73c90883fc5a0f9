import Documents
import Kinerja

/// Parts of a fixed form, annexes and pictures.
extension PenyusunLaporan {
    mutating func susunKhusus(_ id: IdKhusus, _ konteks: Konteks) -> [Butir] {
        let blok: [Block] =
            switch id {
            case .tandaTanganKepala: [.signatures(halaman.tandaTanganKepala)]
            case .pernyataanReviu: halaman.pernyataanReviu
            case .daftarIsi: [.tableOfContents(TableOfContents(.headings(levels: 3)))]
            case .daftarTabel: nomor.jumlahTabel > 0 ? [.tableOfContents(TableOfContents(.tables))] : []
            case .daftarGambar: nomor.jumlahGambar > 0 ? [.tableOfContents(TableOfContents(.figures))] : []
            }
        return blok.map { Butir($0, lanskap: konteks.lanskap) }
    }

    mutating func susunLampiran(_ id: IdLampiran, _ opsi: OpsiTabel, _ konteks: Konteks) -> [Butir] {
        switch id {
        case .perjanjianKinerja: return perjanjianAwal.map { lembar($0, opsi) } ?? []
        case .perjanjianPerubahan: return perjanjianPerubahan.flatMap { lembar($0, opsi) }
        case .foto:
            let sisa = berkas.daftarLampiran.filter { $0.jenis != .lambang && !gambarTerpasang.contains($0.kode) }
            return sisa.map { pasang($0, konteks) }
        case .analisisLain:
            // Mandated, so an empty one is marked instead of left out.
            var dalam = konteks
            dalam.opsional = false
            var nomorBagian = 0
            return susunBagian(sistematika.bagianAnalisisLain, dalam, &nomorBagian)
        }
    }

    // MARK: Perjanjian kinerja

    /// The first agreement of the head: of the one in office, or of whoever held it when the year began.
    private var perjanjianAwal: PerjanjianKinerja? {
        let awal = berkas.daftarPerjanjian.filter { $0.versi == 0 }
        return awal.first { $0.pihakPertama == berkas.instansi.kepala } ?? awal.first
    }

    private var perjanjianPerubahan: [PerjanjianKinerja] {
        let kepala = [berkas.instansi.kepala, perjanjianAwal?.pihakPertama ?? ""]
        return berkas.daftarPerjanjian.filter { $0.versi > 0 && kepala.contains($0.pihakPertama) }
    }

    private mutating func lembar(_ perjanjian: PerjanjianKinerja, _ opsi: OpsiTabel) -> [Butir] {
        let lembar = LembarPerjanjian(
            hitungan: hitungan, perjanjian: perjanjian, kolomPeriode: opsi.kolomPeriode)
        return lembar.semua.map {
            let butir = lembar.bernomor($0, &nomor)
            peta.catat(.lampiran(perjanjian.versi == 0 ? .perjanjianKinerja : .perjanjianPerubahan), butir.blok)
            return butir
        }
    }

    // MARK: Gambar

    /// Pictures the writer named for a section, the first time it is printed.
    mutating func foto(bagian kunci: String, _ konteks: Konteks) -> [Butir] {
        let daftar = berkas.daftarLampiran.filter {
            $0.jenis != .lambang && $0.bagian == kunci && !gambarTerpasang.contains($0.kode)
        }
        return daftar.map { pasang($0, konteks) }
    }

    private mutating func pasang(_ lampiran: Lampiran, _ konteks: Konteks) -> Butir {
        gambarTerpasang.insert(lampiran.kode)
        let keterangan = lampiran.keterangan.isEmpty ? lampiran.berkas : lampiran.keterangan
        guard let gambar = Image(berkas: lampiran.isi) else {
            let sebab = lampiran.isi.isEmpty ? "berkasnya tidak terbaca" : "berkasnya bukan PNG atau JPEG"
            let masalah = "Gambar \(lampiran.kode) (\(lampiran.berkas)) tidak dapat dicetak: \(sebab)."
            masalahGambar.append(masalah)
            peta.catatGambarRusak(masalah)
            return Butir(
                .paragraph(
                    Paragraph(
                        "Gambar \"\(keterangan)\" tidak dapat dicetak: "
                            + "\(sebab).", kind: .warning)),
                lanskap: konteks.lanskap)
        }
        let figure = Figure(
            anchor: lampiran.kode, caption: Caption(.figure, number: "", text: keterangan), content: .image(gambar),
            alternative: lampiran.alternatif.isEmpty ? keterangan : lampiran.alternatif)
        let blok = Block.figure(nomor.beri(figure))
        peta.catat(.gambar(lampiran.kode), blok)
        return Butir(blok, lanskap: konteks.lanskap ?? false)
    }
}
