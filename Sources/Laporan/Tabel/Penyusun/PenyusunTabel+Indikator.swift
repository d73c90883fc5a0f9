import Documents
import Kinerja

/// How a figure that is not simply final must be marked, and why.
extension Hitungan {
    /// `data tahun 2023`, `angka sementara`; empty when the year's figure is final and of the year itself.
    func keteranganStatus(_ indikator: Indikator, tahun: Int) -> String {
        var hasil: [String] = []
        for periode in periodeWajib(indikator, tahun: tahun) {
            guard let baris = realisasi(indikator.kode, tahun: tahun, periode: periode) else { continue }
            let tahunLain = baris.tahunData.flatMap { $0 == tahun ? nil : $0 }
            if let tahunLain { hasil.append("data tahun \(tahunLain)") }
            if tahunLain == nil || baris.statusAngka != .tahunLalu { hasil.append(baris.statusAngka.keterangan) }
        }
        return hasil.reduce(into: [String]()) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }.joined(
            separator: ", ")
    }
}

extension Realisasi.StatusAngka {
    var keterangan: String {
        switch self {
        case .final: ""
        case .sementara: "angka sementara"
        case .prakiraan: "prakiraan"
        case .tahunLalu: "angka tahun lalu"
        }
    }
}

extension PenyusunTabel {
    /// The first columns of a table of indicators; the goal is left out where the table speaks of one.
    ///
    /// - Parameter sasaran: width of the goal's column; 0 names the goals in bands over their rows instead.
    static func kolomIndikator(
        _ bahan: BahanTabel, _ daftar: [Indikator], sasaran: Double = 0, indikator: Double, satuan: Double = 9
    ) -> [Kolom] {
        var hasil = [Kolom.nomor()]
        if !bahan.disaring, sasaran > 0 { hasil.append(.teks("sasaran", bahan.kepalaSasaran(daftar), sasaran)) }
        hasil.append(
            .teks("indikator", "Indikator Kinerja", bahan.disaring ? indikator + sasaran / 2 : indikator))
        if satuan > 0 { hasil.append(.teks("satuan", "Satuan", satuan, opsional: true)) }
        return hasil
    }

    /// One row per indikator with the common first cells and those given, bands per kind of goal.
    mutating func isi(_ daftar: [Indikator], _ lain: (inout PenyusunTabel, Indikator, Int) -> [String: Sel]) {
        var nomor = 0
        let perSimpul = berpita(daftar)
        for kelompok in bahan.menurutJenis(daftar) {
            if !kelompok.judul.isEmpty, !perSimpul { self.kelompok(kelompok.judul) }
            for (simpul, anggota) in bahan.menurutSimpul(kelompok.daftar) {
                if perSimpul { self.kelompok("\(simpul.jenis.nama): \(simpul.uraian)") }
                for indikator in anggota {
                    nomor += 1
                    let umum: [String: Sel] = [
                        "no": .bilangan(nomor), "sasaran": .teks(simpul.uraian).gabung(simpul.kode),
                        "indikator": .teks(indikator.nama), "satuan": .teks(indikator.satuan),
                    ]
                    tambah(umum.merging(lain(&self, indikator, nomor)) { _, khusus in khusus })
                }
            }
        }
    }

    /// Goals stand in bands when they have no column and most of them more than one indicator; where each has just one,
    /// bands would double the table and name what the agreement already names.
    private func berpita(_ daftar: [Indikator]) -> Bool {
        guard !bahan.disaring, !kolom.contains(where: { $0.kunci == "sasaran" }) else { return false }
        return daftar.count * 2 >= bahan.menurutSimpul(daftar).count * 3
    }

    /// `No. 3`: how notes point at a row.
    static func rujukan(_ nomor: Int) -> String { "No. \(nomor)" }

    func target(_ target: NilaiTarget?, _ indikator: Indikator, kunci: String = "") -> Sel {
        let teks = bahan.hitungan.cetak(target, indikator: indikator)
        guard case .angka(let angka)? = target else {
            return Sel([.tercetak(teks, kunci: target == nil ? "" : kunci)])
        }
        return .figur(teks, nilai: angka, aturan: bahan.aturan, kunci: kunci)
    }

    /// The target achievement is measured against.
    func targetBerlaku(_ indikator: Indikator, tahun: Int) -> Sel {
        let akhiran = tahun == bahan.tahun ? "" : "@\(tahun)"
        return target(
            bahan.hitungan.targetBerlaku(indikator.kode, tahun: tahun)?.nilai, indikator,
            kunci: "\(indikator.kode).target\(akhiran)")
    }

    func nilai(_ nilai: NilaiTerukur, _ indikator: Indikator, kunci: String = "") -> Sel {
        let teks = bahan.hitungan.cetak(nilai, indikator: indikator)
        guard let angka = nilai.angka else { return Sel([.tercetak(teks, kunci: kunci)]) }
        return .figur(teks, nilai: angka, aturan: bahan.aturan, kunci: kunci)
    }

    /// The value of a year, marked when it is not final or describes another year.
    mutating func realisasi(_ indikator: Indikator, tahun: Int, nomor: Int) -> Sel {
        realisasi(indikator, tahun: tahun, baris: rujukan(nomor, tahun))
    }

    /// The same for a row that notes must call by a name.
    mutating func realisasi(_ indikator: Indikator, tahun: Int, baris: String) -> Sel {
        let akhiran = tahun == bahan.tahun ? "" : "@\(tahun)"
        let terukur = bahan.hitungan.nilai(indikator.kode, tahun: tahun)
        let sel = nilai(terukur, indikator, kunci: "\(indikator.kode).realisasi\(akhiran)")
        if case .tidakTerdefinisi(let alasan) = terukur { catatan.catatTakTerdefinisi(baris, alasan) }
        let status = bahan.hitungan.keteranganStatus(indikator, tahun: tahun)
        guard !status.isEmpty else { return sel }
        catatan.catatBukanFinal(baris, status)
        return sel.ditandai(CatatanTabel.tandaAngka)
    }

    private func rujukan(_ nomor: Int, _ tahun: Int) -> String {
        tahun == bahan.tahun ? Self.rujukan(nomor) : "\(Self.rujukan(nomor)) tahun \(tahun)"
    }

    /// An achievement with the display cap; what the cap hides and why there is none goes under the table.
    mutating func capaian(
        _ capaian: Capaian, nomor: Int, tahun: Int? = nil, kunci: String = "", rumus: Sel.Rumus? = nil
    ) -> Sel {
        let teks = bahan.hitungan.cetak(capaian)
        let baris = rujukan(nomor, tahun ?? bahan.tahun)
        if case .tidakTerdefinisi(let alasan) = capaian { catatan.catatTakTerdefinisi(baris, alasan) }
        guard let nilai = capaian.nilai else { return Sel([.tercetak(teks, kunci: kunci)]) }
        if nilai.mentah != nilai.tampilan {
            catatan.catatDibatasi(baris, bahan.aturan.cetakCapaian(nilai.mentah))
        }
        return .figur(teks, nilai: nilai.tampilan, aturan: bahan.aturan, kunci: kunci).berumus(rumus)
    }

    /// Achievement of the reporting year beside its target and value.
    mutating func capaian(_ indikator: Indikator, nomor: Int) -> Sel {
        capaian(
            bahan.hitungan.capaian(indikator.kode), nomor: nomor, kunci: "\(indikator.kode).capaian",
            rumus: .rasio("realisasi", terhadap: "target"))
    }

    /// Achievement of an indikator below the result level, in tables whose rows have no number: what the cap hides is
    /// left to the kertas kerja.
    mutating func capaianProgram(_ indikator: Indikator) -> Sel {
        let capaian = bahan.hitungan.capaian(indikator.kode)
        if case .tidakTerdefinisi(let alasan) = capaian { catatan.catatTakTerdefinisi(indikator.nama, alasan) }
        let teks = bahan.hitungan.cetak(capaian), kunci = "\(indikator.kode).capaian"
        guard let nilai = capaian.nilai else { return Sel([.tercetak(teks, kunci: kunci)]) }
        return .figur(teks, nilai: nilai.tampilan, aturan: bahan.aturan, kunci: kunci)
    }

    func predikat(_ pita: Pita?, kunci: String = "") -> Sel {
        Sel([.tercetak(pita?.predikat ?? Hitungan.tandaTidakDiukur, kunci: kunci)])
    }

    /// A percentage that is no achievement of its own: a mean, a share.
    func persen(_ nilai: Angka?, kunci: String = "", rumus: Sel.Rumus? = nil) -> Sel {
        guard let nilai else { return .teks(Hitungan.tandaTidakDiukur) }
        return .figur(bahan.aturan.cetakCapaian(nilai), nilai: nilai, aturan: bahan.aturan, kunci: kunci)
            .berumus(rumus)
    }
}
