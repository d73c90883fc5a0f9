import Documents
import Kinerja

extension BahanGrafik {
    /// Posts under their superiors; units where the berkas names no posts.
    func strukturOrganisasi() -> [Figure] {
        let akar = berkas.daftarJabatan.isEmpty ? simpulUnit("", kecuali: []) : simpulJabatan("", kecuali: mantan)
        guard !akar.isEmpty else { return [] }
        return [
            gambar(
                "Struktur organisasi \(berkas.instansi.nama)", .tree(TreeDiagram(roots: akar)),
                alternatif: "Bagan organisasi \(berkas.instansi.nama). \(kalimat(akar))")
        ]
    }

    /// Placements that ended before the end of the reporting year, where another holds the same place now.
    private var mantan: Set<String> {
        Set(
            berkas.daftarJabatan.filter { jabatan in
                guard let selesai = jabatan.selesai, let akhir = Tanggal(tahun: tahun, bulan: 12, hari: 31) else {
                    return false
                }
                return selesai < akhir && jabatan.kode != berkas.instansi.kepala
            }.map(\.kode))
    }

    /// Posts below a superior; a superior that is not in the berkas makes a root.
    private func simpulJabatan(_ induk: String, kecuali atas: Set<String>) -> [TreeDiagram.Node] {
        let kode = Set(berkas.daftarJabatan.map(\.kode))
        let daftar = berkas.daftarJabatan.filter {
            !atas.contains($0.kode) && (induk.isEmpty ? !kode.contains($0.induk) : $0.induk == induk)
        }
        return daftar.map { jabatan in
            TreeDiagram.Node(
                title: jabatan.sebutan, details: jabatan.pejabat.isEmpty ? [] : [jabatan.pejabat],
                accented: jabatan.kode == berkas.instansi.kepala,
                children: simpulJabatan(jabatan.kode, kecuali: atas.union([jabatan.kode])))
        }
    }

    private func simpulUnit(_ induk: String, kecuali atas: Set<String>) -> [TreeDiagram.Node] {
        let kode = Set(berkas.daftarUnit.map(\.kode))
        let daftar = berkas.daftarUnit.filter {
            !atas.contains($0.kode) && (induk.isEmpty ? !kode.contains($0.induk) : $0.induk == induk)
        }
        return daftar.map { unit in
            TreeDiagram.Node(
                title: unit.nama, children: simpulUnit(unit.kode, kecuali: atas.union([unit.kode])))
        }
    }

    /// Goals down to programmes (or as deep as the options say), each with its indicators and targets.
    func pohonKinerja() -> [Figure] {
        let semua = berkas.daftarSimpul
        let akar =
            opsi.simpul.map { kode in semua.filter { $0.kode == kode } }
            ?? semua.filter { hitungan.simpul($0.induk) == nil && termasuk($0) }
        let pohon = akar.map { simpulKinerja($0, kecuali: []) }
        guard !pohon.isEmpty else { return [] }
        return [
            gambar(
                "Pohon kinerja \(berkas.instansi.namaSingkat) tahun \(tahun)",
                .tree(TreeDiagram(roots: pohon)),
                alternatif: "Pohon kinerja \(berkas.instansi.namaSingkat). \(kalimat(pohon))")
        ]
    }

    private func termasuk(_ simpul: Simpul) -> Bool {
        let jenis: [Simpul.Jenis] = [.program, .kegiatan, .subkegiatan]
        guard let tempat = jenis.firstIndex(of: simpul.jenis) else { return true }
        let terdalam = opsi.tingkat.flatMap(Simpul.Jenis.init) ?? .program
        return terdalam.hasil ? false : tempat <= (jenis.firstIndex(of: terdalam) ?? 0)
    }

    private func simpulKinerja(_ simpul: Simpul, kecuali atas: Set<String>) -> TreeDiagram.Node {
        let anak = hitungan.anak(simpul.kode).filter { termasuk($0) && !atas.contains($0.kode) }
        return TreeDiagram.Node(
            kind: simpul.jenis.nama, title: simpul.uraian,
            details: hitungan.daftarIndikator(di: simpul.kode).map(rincian),
            accented: simpul.jenis == .sasaran,
            children: anak.map { simpulKinerja($0, kecuali: atas.union([simpul.kode])) })
    }

    /// `Indeks kerukunan: 85,69 poin`.
    private func rincian(_ indikator: Indikator) -> String {
        guard let target = hitungan.targetBerlaku(indikator.kode, tahun: tahun)?.nilai else {
            return indikator.nama
        }
        let satuan = target == .tidakDiukur || indikator.satuan.isEmpty ? "" : " \(indikator.satuan)"
        return "\(indikator.nama): \(hitungan.cetak(target, indikator: indikator))\(satuan)"
    }

    /// `A membawahi B; C. B membawahi D.`: the tree as sentences.
    private func kalimat(_ daftar: [TreeDiagram.Node]) -> String {
        daftar.map { simpul in
            guard !simpul.children.isEmpty else { return "" }
            let anak = rangkai(simpul.children.map(\.title))
            return ["\(simpul.title) membawahi \(anak).", kalimat(simpul.children)].filter { !$0.isEmpty }
                .joined(separator: " ")
        }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
