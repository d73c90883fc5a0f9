import Documents
import Kinerja

/// The content of a section.
extension PenyusunLaporan {
    mutating func susunIsi(_ daftar: [IsiBagian], _ konteks: Konteks, _ nomorBagian: inout Int) -> [Butir] {
        var hasil: [Butir] = []
        for (posisi, isi) in daftar.enumerated() {
            var dalam = konteks
            if isi.memuatBagian { dalam.letak = konteks.letak.isi(posisi) }
            hasil += susun(isi, dalam, &nomorBagian)
        }
        return hasil
    }

    private mutating func susun(_ isi: IsiBagian, _ konteks: Konteks, _ nomorBagian: inout Int) -> [Butir] {
        switch isi {
        case .narasi(let kunci): return susunNarasi(kunci, konteks)
        case .draf(let kunci):
            return tulis(teksDraf(kunci, konteks), kunci: "draf \(kunci.rawValue)", konteks)
        case .tabel(let id, let opsi):
            return susunTabel(id, opsi: opsi.dalam(konteks.lingkup), hitungan: hitungan).map { butir($0, id, konteks) }
        case .grafik(let id, let opsi):
            let gambar = susunGrafik(id, opsi: opsi.dalam(konteks.lingkup), hitungan: hitungan)
            return gambar.map { satu in
                var gambar = satu
                gambar.caption = gambar.caption?.menyebut(konteks.lingkup)
                let blok = Block.figure(nomor.beri(gambar))
                peta.catat(.grafik(id), blok)
                return Butir(blok, lanskap: konteks.lanskap ?? gambar.mendatar)
            }
        case .daftar(let id):
            return DaftarFakta(berkas: berkas).susun(id).map { Butir($0, lanskap: konteks.lanskap) }
        case .khusus(let id): return susunKhusus(id, konteks)
        case .lampiran(let id, let opsi): return susunLampiran(id, opsi, konteks)
        case .untuk(let pengulangan, let isi, let bagian):
            return susunUlang(pengulangan, isi, bagian, konteks, &nomorBagian)
        }
    }

    /// A wide table goes on landscape pages unless its section says otherwise.
    private func lebar(_ tabel: Table, _ konteks: Konteks) -> Bool {
        konteks.lanskap ?? (tabel.columns.count >= opsi.kolomLanskap || padat(tabel))
    }

    /// Columns of long text that do not fit an upright page side by side: three of them, or two among eight columns.
    /// A little text is not worth turning the page for.
    private func padat(_ tabel: Table) -> Bool {
        let baris = tabel.rows.filter { $0.role == .body && $0.cells.count == tabel.columns.count }
        guard baris.reduce(0, { $0 + $1.cells.reduce(0) { $0 + $1.text.count } }) > 2000 else { return false }
        let panjang = tabel.columns.indices.count { kolom in
            let huruf = baris.map { $0.cells[kolom].text.count }.sorted()
            return !huruf.isEmpty && huruf[huruf.count / 2] > 45
        }
        return panjang >= 3 || (panjang == 2 && tabel.columns.count >= 8)
    }

    private mutating func butir(_ tabel: Table, _ id: IdTabel, _ konteks: Konteks) -> Butir {
        var tabel = tabel
        tabel.caption = tabel.caption?.menyebut(konteks.lingkup)
        let blok = Block.table(nomor.beri(tabel))
        peta.catat(.tabel(id), blok)
        return Butir(blok, lanskap: lebar(tabel, konteks))
    }

    // MARK: Narasi

    /// The writer's text, or the draft, then the pictures that belong to the section.
    private mutating func susunNarasi(_ kunci: KunciNarasi, _ konteks: Konteks) -> [Butir] {
        let nama = konteks.lingkup.kode.map { "\(kunci.rawValue).\($0)" } ?? kunci.rawValue
        let teks = berkas.narasi[nama] ?? ""
        var catatan = PetaNarasi(
            kunci: nama, dasar: kunci, lingkup: konteks.lingkup, keadaan: .ditulis, wajib: true)
        guard teks.allSatisfy(\.isWhitespace) else {
            return tulis(teks, catatan, konteks) + foto(bagian: nama, konteks)
        }
        let draf = teksDraf(kunci, konteks)
        let umum = konteks.lingkup == .seluruh ? "" : berkas.narasi[kunci.rawValue] ?? ""
        catatan.keadaan = draf == nil ? .kosong : .draf
        catatan.wajib = umum.isEmpty && (draf != nil || !konteks.opsional)
        peta.catat(catatan)
        if catatan.wajib { narasiKosong.append(.init(kunci: nama, bagian: konteks.judul, adaDraf: draf != nil)) }
        return tulis(draf, kunci: "draf \(nama)", konteks) + foto(bagian: nama, konteks)
    }

    /// What a writer wrote, noted with its broken links.
    private mutating func tulis(_ teks: String, _ catatan: PetaNarasi, _ konteks: Konteks) -> [Butir] {
        let sebelum = masalah.count
        let hasil = tulis(teks, kunci: catatan.kunci, konteks)
        var catatan = catatan
        catatan.masalah = Array(masalah[sebelum...])
        if !catatan.masalah.isEmpty { catatan.keadaan = .rusak }
        peta.catat(catatan)
        return hasil
    }

    private func teksDraf(_ kunci: KunciNarasi, _ konteks: Konteks) -> String? {
        draf(kunci, hitungan: hitungan, lingkup: konteks.lingkup, sistematika: sistematika)
    }

    private mutating func tulis(_ teks: String?, kunci: String, _ konteks: Konteks) -> [Butir] {
        guard let teks else { return [] }
        let hasil = baca(narasi: teks, kunci: kunci, hitungan: hitungan)
        masalah += hasil.masalah
        return hasil.blok.map { Butir($0, lanskap: konteks.lanskap) }
    }

    // MARK: Pengulangan

    /// The writer's general text for keys that stand inside comes first, since it speaks of all nodes.
    private mutating func susunUlang(
        _ pengulangan: Pengulangan, _ isi: [IsiBagian], _ bagian: [BagianSistematika], _ konteks: Konteks,
        _ nomorBagian: inout Int
    ) -> [Butir] {
        var hasil: [Butir] = []
        if konteks.lingkup == .seluruh {
            for kunci in kunciNarasi(isi, bagian) {
                hasil += susunUmum(kunci, konteks)
                hasil += foto(bagian: kunci.rawValue, konteks)
            }
        }
        for lingkup in daftarLingkup(pengulangan, konteks.lingkup) {
            var dalam = konteks
            dalam.lingkup = lingkup
            hasil += susunIsi(isi, dalam, &nomorBagian)
            hasil += susunBagian(bagian, dalam, &nomorBagian)
        }
        return hasil
    }

    private mutating func susunUmum(_ kunci: KunciNarasi, _ konteks: Konteks) -> [Butir] {
        let teks = berkas.narasi[kunci.rawValue] ?? ""
        let kosong = teks.allSatisfy(\.isWhitespace)
        let catatan = PetaNarasi(
            kunci: kunci.rawValue, dasar: kunci, lingkup: .seluruh, keadaan: kosong ? .kosong : .ditulis, wajib: false)
        guard kosong else { return tulis(teks, catatan, konteks) }
        peta.catat(catatan)
        return []
    }

    private func kunciNarasi(_ isi: [IsiBagian], _ bagian: [BagianSistematika]) -> [KunciNarasi] {
        let sini = isi.flatMap { satu -> [KunciNarasi] in
            switch satu {
            case .narasi(let kunci): [kunci]
            case .untuk(_, let isi, let bagian): kunciNarasi(isi, bagian)
            case .draf, .tabel, .grafik, .daftar, .khusus, .lampiran: []
            }
        }
        return (sini + bagian.flatMap { kunciNarasi($0.isi, $0.bagian) }).reduce(into: []) { hasil, satu in
            if !hasil.contains(satu) { hasil.append(satu) }
        }
    }

    private func daftarLingkup(_ pengulangan: Pengulangan, _ luar: Lingkup) -> [Lingkup] {
        switch pengulangan {
        case .sasaran: luar.daftarSasaran(hitungan).map { Lingkup(sasaran: $0) }
        case .indikator:
            luar.daftarIndikator(hitungan).map { Lingkup(sasaran: hitungan.simpul($0.simpul), indikator: $0) }
        case .program:
            daftarProgram(luar).map { Lingkup(sasaran: luar.sasaran, indikator: luar.indikator, program: $0) }
        }
    }

    private func daftarProgram(_ luar: Lingkup) -> [Simpul] {
        guard let kode = luar.kode else { return hitungan.daftarSimpul(.program) }
        let langsung = hitungan.simpulPendukung(kode)
        let semua =
            luar.indikator == nil
            ? langsung + hitungan.daftarIndikator(di: kode).flatMap { hitungan.simpulPendukung($0.kode) } : langsung
        return semua.map(\.simpul).reduce(into: []) { hasil, satu in
            if satu.jenis == .program, !hasil.contains(where: { $0.kode == satu.kode }) { hasil.append(satu) }
        }
    }
}

extension IsiBagian {
    /// Sections stand inside it, so that its position belongs to their path.
    fileprivate var memuatBagian: Bool {
        switch self {
        case .untuk, .lampiran: true
        case .narasi, .draf, .tabel, .grafik, .daftar, .khusus: false
        }
    }
}

extension Caption {
    /// Inside a repetition a caption names its node, so that no two entries in the list of tables are the same.
    fileprivate func menyebut(_ lingkup: Lingkup) -> Caption {
        guard !lingkup.nama.isEmpty, !text.contains(lingkup.nama) else { return self }
        return Caption(kind, number: number, text: "\(text): \(lingkup.nama)")
    }
}

extension OpsiTabel {
    /// Narrowed to the node of a repetition, where the outline has not named one itself.
    fileprivate func dalam(_ lingkup: Lingkup) -> OpsiTabel {
        var hasil = self
        if let program = lingkup.program {
            hasil.simpul = simpul ?? program.kode
        } else if let indikator = lingkup.indikator {
            hasil.indikator = self.indikator ?? indikator.kode
        } else if let sasaran = lingkup.sasaran {
            hasil.simpul = simpul ?? sasaran.kode
        }
        return hasil
    }
}

extension Figure {
    /// A tree with many boxes is drawn on a page lying down.
    fileprivate var mendatar: Bool {
        guard case .tree(let pohon) = content else { return false }
        return pohon.roots.reduce(0) { $0 + $1.banyakSimpul } > 12
    }
}

extension TreeDiagram.Node {
    fileprivate var banyakSimpul: Int { children.reduce(1) { $0 + $1.banyakSimpul } }
}
