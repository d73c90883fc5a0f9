import Kinerja

/// Which indicators a table lists.
enum LingkupIndikator: String {
    case utama, iku, program, semua
}

/// Indicators of one kind of goal, under one band.
struct KelompokIndikator {
    let judul: String
    let daftar: [Indikator]
}

extension BahanTabel {
    /// The indicators of a table: by the options, or of the given scope.
    ///
    /// A named indikator wins over every scope; a named simpul keeps what stands at it and below it.
    func daftarIndikator(_ bawaan: LingkupIndikator = .utama) -> [Indikator] {
        if let kode = opsi.indikator { return hitungan.indikator(kode).map { [$0] } ?? [] }
        let lingkup = opsi.indikatorDari.flatMap(LingkupIndikator.init) ?? bawaan
        let semua = indikator(lingkup)
        guard let kode = opsi.simpul else { return semua }
        let turunan = Set(hitungan.turunan(kode).map(\.kode))
        return semua.filter { turunan.contains($0.simpul) }
    }

    private func indikator(_ lingkup: LingkupIndikator) -> [Indikator] {
        let berurut = berkas.daftarSimpul.flatMap { hitungan.daftarIndikator(di: $0.kode) }
        switch lingkup {
        case .utama: return hitungan.daftarIndikatorUtama
        case .iku:
            let iku = berurut.filter(\.iku)
            return iku.isEmpty ? hitungan.daftarIndikatorUtama : iku
        case .program: return berurut.filter { hitungan.simpul($0.simpul)?.jenis.hasil == false }
        case .semua: return berurut
        }
    }

    /// Goals with their indicators, in print order.
    func menurutSimpul(_ daftar: [Indikator]) -> [(simpul: Simpul, indikator: [Indikator])] {
        var urutan: [String] = []
        for satu in daftar where !urutan.contains(satu.simpul) { urutan.append(satu.simpul) }
        return urutan.compactMap { kode in
            hitungan.simpul(kode).map { ($0, daftar.filter { $0.simpul == kode }) }
        }
    }

    /// Bands by kind of goal; a single band has no title.
    func menurutJenis(_ daftar: [Indikator]) -> [KelompokIndikator] {
        let adaTujuan = daftar.contains { hitungan.simpul($0.simpul)?.jenis == .tujuan }
        var urutan: [String] = []
        var anggota: [String: [Indikator]] = [:]
        for satu in daftar {
            let judul = judulKelompok(satu, adaTujuan: adaTujuan)
            if anggota[judul] == nil { urutan.append(judul) }
            anggota[judul, default: []].append(satu)
        }
        return urutan.map { KelompokIndikator(judul: urutan.count > 1 ? $0 : "", daftar: anggota[$0] ?? []) }
    }

    private func judulKelompok(_ indikator: Indikator, adaTujuan: Bool) -> String {
        guard let jenis = hitungan.simpul(indikator.simpul)?.jenis else { return "" }
        switch jenis {
        case .visi, .misi, .tujuan, .sasaran: return adaTujuan ? "Tujuan dan Sasaran Strategis" : "Sasaran Strategis"
        case .sasaranKhusus, .sasaranOperasional, .program, .kegiatan, .subkegiatan: return jenis.nama
        }
    }

    /// Heading over the goals of a list: `Sasaran`, or with tujuan among them `Tujuan/Sasaran`.
    func kepalaSasaran(_ daftar: [Indikator]) -> String {
        let jenis = Set(daftar.compactMap { hitungan.simpul($0.simpul)?.jenis })
        if jenis.allSatisfy({ !$0.hasil }) { return "Program/Kegiatan" }
        return jenis.contains(.tujuan) ? "Tujuan/Sasaran" : "Sasaran"
    }
}
