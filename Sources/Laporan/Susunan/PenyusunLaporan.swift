import Documents
import Kinerja

/// Walks an outline and gathers the blocks of the report, with what it could not print.
struct PenyusunLaporan {
    let hitungan: Hitungan
    let sistematika: Sistematika
    let opsi: OpsiLaporan

    var nomor = Penomoran()
    var masalah: [KesalahanTautan] = []
    var narasiKosong: [Kelengkapan.NarasiKosong] = []
    var bagianKosong: [String] = []
    var masalahGambar: [String] = []
    /// Kode of pictures that have their place.
    var gambarTerpasang: Set<String> = []
    /// What was printed in which section.
    var peta = PencatatPeta()

    init(hitungan: Hitungan, sistematika: Sistematika, opsi: OpsiLaporan) {
        self.hitungan = hitungan
        self.sistematika = sistematika
        self.opsi = opsi
    }

    var berkas: BerkasKinerja { hitungan.berkas }
    var halaman: HalamanBaku { HalamanBaku(berkas: berkas) }

    /// Where in the outline a piece of content stands.
    struct Konteks {
        /// Chapter number, then the position of each section.
        var jalur: [Int]
        /// Start of anchors in this part, e.g. `bab-3`.
        var jangkar: String
        /// Title of the section, for lists of what is missing.
        var judul: String
        /// Place of the section in the outline.
        var letak: JalurBagian
        var jenis = BabSistematika.Jenis.bab
        var lingkup = Lingkup.seluruh
        var lanskap: Bool?
        var opsional = false
    }

    /// Front matter is made last, since it lists what the chapters hold, but stands first.
    mutating func susun() -> [Butir] {
        var isi: [Butir] = []
        var nomorBab = 0, nomorLampiran = 0
        for (posisi, bab) in sistematika.bab.enumerated() where bab.jenis != .depan {
            let lampiran = bab.jenis == .lampiran
            let urutan = (lampiran ? nomorLampiran : nomorBab) + 1
            let hasil = susunBab(
                bab, letak: JalurBagian(bab: posisi), urutan: urutan, pertama: !lampiran && urutan == 1)
            guard let hasil else { continue }
            isi += hasil
            if lampiran { nomorLampiran = urutan } else { nomorBab = urutan }
        }
        let masalahIsi = masalah, kosongIsi = bagianKosong, narasiIsi = narasiKosong, petaIsi = peta
        (masalah, bagianKosong, narasiKosong, peta) = ([], [], [], PencatatPeta())
        let depan = susunDepan()
        masalah += masalahIsi
        bagianKosong += kosongIsi
        narasiKosong += narasiIsi
        peta.sambung(petaIsi)
        return [Butir(.cover(halaman.sampul))] + depan + isi
    }

    // MARK: Bagian depan

    private mutating func susunDepan() -> [Butir] {
        nomor.mulai("")
        var hasil: [Butir] = []
        for (posisi, bab) in sistematika.bab.enumerated() where bab.jenis == .depan {
            let judul = bab.judul.replacingPlaceholders(instansi: berkas.instansi)
            let konteks = Konteks(
                jalur: [0], jangkar: judul, judul: judul, letak: JalurBagian(bab: posisi), jenis: .depan)
            peta.buka(PetaBagian(jalur: konteks.letak, jenis: .depan, tingkat: 1, judul: judul))
            var nomorBagian = 0
            var isi = susunIsi(bab.isi, konteks, &nomorBagian)
            isi += susunBagian(bab.bagian, konteks, &nomorBagian)
            if isi.isEmpty {
                guard !bab.hanyaDaftar else {
                    peta.lewati()
                    continue
                }
                isi = [kosong(judul)]
            }
            if !hasil.isEmpty { hasil.append(Butir(.pageBreak)) }
            let kepala = Heading(level: 1, text: judul, anchor: nomor.jangkar(judul))
            peta.tutup(kepala, panjang: isi.count + 1)
            hasil.append(Butir(.heading(kepala)))
            hasil += isi
        }
        guard !hasil.isEmpty else { return [] }
        let awal = SectionStart(numbering: .roman, restartAt: 1, headLeft: halaman.kepalaHalaman)
        return [Butir(.section(awal))] + hasil
    }

    // MARK: Bab dan lampiran

    /// Nil for an annex in which nothing can be printed.
    private mutating func susunBab(
        _ bab: BabSistematika, letak: JalurBagian, urutan: Int, pertama: Bool
    ) -> [Butir]? {
        let lampiran = bab.jenis == .lampiran
        let judul = bab.judul.replacingPlaceholders(instansi: berkas.instansi)
        nomor.mulai(lampiran ? "L\(urutan)" : "\(urutan)")
        let jangkar = lampiran ? "lampiran-\(urutan)" : "bab-\(urutan)"
        let konteks = Konteks(
            jalur: [urutan], jangkar: jangkar, judul: judul, letak: letak, jenis: bab.jenis, opsional: lampiran)
        peta.buka(PetaBagian(jalur: letak, jenis: bab.jenis, tingkat: 1, judul: judul))
        var nomorBagian = 0
        var isi = susunIsi(bab.isi, konteks, &nomorBagian)
        isi += susunBagian(bab.bagian, konteks, &nomorBagian)
        if isi.isEmpty {
            guard !lampiran else {
                peta.lewati()
                return nil
            }
            isi = [kosong(judul)]
        }
        let kepala = Heading(
            level: 1, number: bab.gayaNomor.cetak(urutan), text: judul, anchor: nomor.jangkar(jangkar))
        peta.tutup(kepala, panjang: isi.count + 1)
        let awal = SectionStart(
            numbering: .arabic, restartAt: pertama ? 1 : nil, headLeft: halaman.kepalaHalaman, headRight: kepala.label)
        return [Butir(.section(awal)), Butir(.heading(kepala))] + isi
    }

    /// The mark of a section in which nothing could be said.
    mutating func kosong(_ judul: String) -> Butir {
        bagianKosong.append(judul)
        peta.tandaiKosong()
        return Butir(.paragraph(Paragraph("Bagian ini belum diisi.", kind: .warning)))
    }

    // MARK: Bagian

    /// Sections in order; numbers go on from `nomorBagian`, and a section left out takes none.
    mutating func susunBagian(
        _ daftar: [BagianSistematika], _ konteks: Konteks, _ nomorBagian: inout Int
    ) -> [Butir] {
        var hasil: [Butir] = []
        for (posisi, bagian) in daftar.enumerated() {
            var dalam = konteks
            dalam.letak = konteks.letak.bagian(posisi)
            dalam.jalur.append(nomorBagian + 1)
            dalam.judul = judul(bagian, lingkup: konteks.lingkup, nomor: nomorBagian + 1)
            dalam.lanskap = bagian.lanskap ?? konteks.lanskap
            dalam.opsional = bagian.opsional || konteks.opsional
            let isi = susunSatu(bagian, dalam)
            guard !isi.isEmpty else { continue }
            nomorBagian += 1
            hasil += isi
        }
        return hasil
    }

    private mutating func susunSatu(_ bagian: BagianSistematika, _ konteks: Konteks) -> [Butir] {
        peta.buka(
            PetaBagian(
                jalur: konteks.letak, jenis: konteks.jenis, lingkup: konteks.lingkup, tingkat: konteks.jalur.count,
                judul: konteks.judul, analisis: bagian.analisis))
        var nomorAnak = 0
        var isi = susunIsi(bagian.isi, konteks, &nomorAnak)
        isi += alasanTidakTersedia(bagian.analisis, konteks)
        isi += susunBagian(bagian.bagian, konteks, &nomorAnak)
        if isi.isEmpty {
            guard !bagian.opsional else {
                peta.lewati()
                return []
            }
            isi = [kosong(konteks.judul)]
        }
        let kepala = Heading(
            level: min(konteks.jalur.count, 5), number: bagian.gayaNomor.cetak(jalur: konteks.jalur),
            text: konteks.judul,
            anchor: nomor.jangkar(
                ([konteks.jangkar] + konteks.jalur.dropFirst().map(String.init)).joined(separator: "-")))
        peta.tutup(kepala, panjang: isi.count + 1)
        return [Butir(.heading(kepala), lanskap: konteks.lanskap)] + isi
    }

    private func judul(_ bagian: BagianSistematika, lingkup: Lingkup, nomor: Int) -> String {
        var hasil = bagian.judul.replacingPlaceholders(instansi: berkas.instansi)
        for (tempat, isi) in [("{nama}", lingkup.nama), ("{kode}", lingkup.kode ?? ""), ("{nomor}", String(nomor))] {
            hasil = hasil.replacing(tempat, with: isi)
        }
        return hasil
    }

    /// Recorded reasons why a mandated analysis cannot be given; objects with the same reason share one item.
    private func alasanTidakTersedia(_ daftar: [AnalisisWajib], _ konteks: Konteks) -> [Butir] {
        let indikator = konteks.lingkup.daftarIndikator(hitungan), sasaran = konteks.lingkup.daftarSasaran(hitungan)
        let objek = sasaran.map { ($0.kode, "Sasaran", $0.uraian) } + indikator.map { ($0.kode, "Indikator", $0.nama) }
        return daftar.flatMap { analisis -> [Butir] in
            var kelompok: [(jenis: String, alasan: String, nama: [String])] = []
            for (kode, jenis, nama) in objek {
                for satu in berkas.daftarAnalisis where satu.indikator == kode && satu.menerangkan(analisis) {
                    if let tempat = kelompok.firstIndex(where: { $0.jenis == jenis && $0.alasan == satu.uraian }) {
                        kelompok[tempat].nama.append(nama)
                    } else {
                        kelompok.append((jenis, satu.uraian, [nama]))
                    }
                }
            }
            guard !kelompok.isEmpty else { return [] }
            let butir = kelompok.map {
                List.Item([.plain("\($0.jenis) ")] + rangkaiMiring($0.nama) + [.plain(": \($0.alasan)")])
            }
            let pembuka = Paragraph("\(analisis.nama) tidak tersedia untuk:", keepWithNext: true)
            return [
                Butir(.paragraph(pembuka), lanskap: konteks.lanskap),
                Butir(.list(List(.bullet, items: butir)), lanskap: konteks.lanskap),
            ]
        }
    }

    /// Names in italics, joined as a sentence joins them.
    private func rangkaiMiring(_ daftar: [String]) -> [Span] {
        let pemisah = daftar.count > 2 ? (daftar.contains { $0.contains(",") } ? "; " : ", ") : " "
        return daftar.enumerated().flatMap { urutan, nama -> [Span] in
            guard urutan > 0 else { return [.italic(nama)] }
            return [.plain(urutan == daftar.count - 1 ? "\(pemisah)dan " : pemisah), .italic(nama)]
        }
    }
}

extension Analisis {
    /// Gives the reason why a mandated analysis is missing.
    fileprivate func menerangkan(_ analisis: AnalisisWajib) -> Bool {
        jenis == .tidakTersedia && nomorAnalisis == analisis.rawValue && !uraian.isEmpty
    }
}

extension BabSistematika {
    /// Front matter that only lists tables or figures, left out when there are none.
    fileprivate var hanyaDaftar: Bool {
        bagian.isEmpty && !isi.isEmpty && isi.allSatisfy { $0 == .khusus(.daftarTabel) || $0 == .khusus(.daftarGambar) }
    }
}
