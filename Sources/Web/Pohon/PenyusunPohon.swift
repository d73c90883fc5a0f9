import Kinerja

/// Works the cards and rows of the tree out of the figures.
struct PenyusunPohon {
    let hitungan: Hitungan
    private let sebutanPengampu: [String: String]
    private let pendukung: [String: [Dukungan]]
    private let dukungan: [String: [Dukungan]]

    init(_ hitungan: Hitungan) {
        self.hitungan = hitungan
        sebutanPengampu = hitungan.berkas.sebutanPengampu
        pendukung = Dictionary(grouping: hitungan.berkas.daftarDukungan, by: \.mendukung)
        dukungan = Dictionary(grouping: hitungan.berkas.daftarDukungan, by: \.simpul)
    }

    private var tahun: Int { hitungan.tahun }
    private var instansi: Instansi { hitungan.berkas.instansi }

    /// `1 tujuan, 2 sasaran, 6 program. Renstra 2018 sampai 2023, perubahan. Pagu Rp23.733.274.959.`
    var kalimat: String {
        let hitung: [(Simpul.Jenis, String)] = [
            (.tujuan, "tujuan"), (.sasaran, "sasaran"), (.sasaranKhusus, "sasaran khusus"),
            (.sasaranOperasional, "sasaran operasional"), (.program, "program"),
        ]
        let isi = hitung.compactMap { jenis, nama -> String? in
            let banyak = hitungan.daftarSimpul(jenis).count
            return banyak == 0 ? nil : "\(banyak) \(nama)"
        }
        let pagu = hitungan.serapanTotal.map { " Pagu \($0.pagu.cetakRp)." } ?? ""
        let renstra = "Renstra \(instansi.renstraDari) sampai \(instansi.renstraSampai), \(instansi.namaVersiRenstra)."
        return (isi.isEmpty ? "" : isi.joined(separator: ", ") + ". ") + renstra + pagu
    }

    /// - Parameter lipat: kinds whose cards are left out; their number is told on the card above.
    func kartu(_ simpul: Simpul, kecuali lipat: (Simpul.Jenis) -> Bool = { _ in false }) -> PohonPage.Kartu {
        let anak = hitungan.anak(simpul.kode)
        let uang = uang(simpul)
        return PohonPage.Kartu(
            kode: simpul.kode, jenis: simpul.jenis.nama, nama: simpul.uraian, gaya: gaya(simpul.jenis),
            pengampu: sebutanPengampu[simpul.pengampu], daftarIndikator: baris(di: simpul.kode),
            daftarKaitan: kaitan(simpul), pagu: uang?.serapan.pagu.cetakRp, catatanPagu: uang?.catatan,
            serapan: uang.flatMap { $0.serapan.persen }.map { "\(hitungan.aturan.cetakSerapan($0))% terserap" },
            kurang: kurang(simpul), terlipat: terlipat(simpul, anak.contains { lipat($0.jenis) }),
            anak: anak.filter { !lipat($0.jenis) }.map { kartu($0, kecuali: lipat) })
    }

    /// `7 kegiatan, 25 subkegiatan`
    private func terlipat(_ simpul: Simpul, _ ada: Bool) -> String? {
        guard ada else { return nil }
        let turunan = hitungan.turunan(simpul.kode).dropFirst()
        return [Simpul.Jenis.kegiatan, .subkegiatan].compactMap { jenis in
            let banyak = turunan.count { $0.jenis == jenis }
            return banyak == 0 ? nil : "\(banyak) \(jenis.nama.lowercased())"
        }.joined(separator: ", ")
    }

    private func gaya(_ jenis: Simpul.Jenis) -> PohonPage.Kartu.Gaya {
        switch jenis {
        case .visi: .visi
        case .misi, .tujuan, .program, .kegiatan: .biasa
        case .sasaran, .sasaranKhusus, .sasaranOperasional: .sasaran
        case .subkegiatan: .sub
        }
    }

    private func uang(_ simpul: Simpul) -> (serapan: Serapan, catatan: String?)? {
        guard simpul.jenis.hasil else { return hitungan.serapan(simpul.kode, tahun: tahun).map { ($0, nil) } }
        return hitungan.serapanPendukung(simpul.kode).map { pendukung in
            let bersama = pendukung.bersama.isEmpty ? "" : ", sebagian bersama"
            return (pendukung.serapan, "\(pendukung.bagian.count) program\(bersama)")
        }
    }

    func baris(di kode: String) -> [PohonPage.BarisIndikator] {
        hitungan.daftarIndikator(di: kode).map { indikator in
            let capaian = hitungan.capaian(indikator.kode)
            return PohonPage.BarisIndikator(
                kode: indikator.kode, nama: indikator.nama, satuan: indikator.satuan,
                target: hitungan.cetak(
                    hitungan.targetBerlaku(indikator.kode, tahun: tahun)?.nilai, indikator: indikator),
                realisasi: hitungan.cetak(hitungan.nilai(indikator.kode, tahun: tahun), indikator: indikator),
                capaian: capaian, teksCapaian: hitungan.cetak(capaian),
                predikat: hitungan.aturan.tingkatPredikat(capaian))
        }
    }

    private func kaitan(_ simpul: Simpul) -> [String] {
        let dari = (pendukung[simpul.kode] ?? []).map { "\($0.simpul)\(sebutan($0))" }
        let kepada = (dukungan[simpul.kode] ?? []).map { "\($0.mendukung)\(sebutan($0))" }
        return [("Didukung", dari), ("Mendukung", kepada)].filter { !$1.isEmpty }
            .map { "\($0) \($1.joined(separator: ", "))" }
    }

    private func sebutan(_ dukungan: Dukungan) -> String {
        switch dukungan.pembebanan {
        case .penuh: ""
        case .porsi: dukungan.porsi.map { " (\($0.cetak())% anggaran)" } ?? ""
        case .tanpa: " (tanpa anggaran)"
        }
    }
}

// MARK: What is missing

extension PenyusunPohon {
    var daftarKurang: [String] {
        hitungan.berkas.daftarSimpul.compactMap { simpul in kurang(simpul).map { "\(simpul.kode): \($0)" } }
    }

    func kurang(_ simpul: Simpul) -> String? {
        switch simpul.jenis {
        case .sasaran where hitungan.daftarIndikator(di: simpul.kode).isEmpty:
            return "Sasaran ini belum mempunyai indikator."
        case .program where simpul.induk.isEmpty && (dukungan[simpul.kode] ?? []).isEmpty:
            return "Program ini belum mendukung sasaran mana pun."
        case .visi, .misi, .tujuan, .sasaran, .sasaranKhusus, .sasaranOperasional, .program, .kegiatan,
            .subkegiatan:
            return porsiKurang(simpul)
        }
    }

    private func porsiKurang(_ simpul: Simpul) -> String? {
        let porsi = (dukungan[simpul.kode] ?? []).filter { $0.pembebanan == .porsi }.compactMap(\.porsi)
        let jumlah = porsi.reduce(Angka.nol, +)
        // What is left stays with the parent in the tree.
        guard !porsi.isEmpty, simpul.induk.isEmpty, jumlah != .seratus else { return nil }
        return "Porsi anggarannya baru \(jumlah.cetak())%; lengkapi sampai 100%."
    }
}

// MARK: Tables

extension PenyusunPohon {
    var daftarSasaran: [PohonPage.KelompokIndikator] {
        hitungan.daftarSasaran.map { simpul in
            PohonPage.KelompokIndikator(judul: judul(simpul), daftar: baris(di: simpul.kode))
        }
    }

    var daftarKelompok: [PohonPage.Kelompok] {
        var sudah: Set<String> = []
        var hasil: [PohonPage.Kelompok] = []
        for simpul in hitungan.berkas.daftarSimpul where simpul.jenis.hasil {
            guard let pendukung = hitungan.serapanPendukung(simpul.kode) else { continue }
            sudah.formUnion(pendukung.bagian.map(\.simpul.kode))
            let bersama = Set(pendukung.bersama)
            hasil.append(
                PohonPage.Kelompok(
                    judul: judul(simpul), catatan: pendukung.serapan.pagu.cetakRp,
                    daftar: pendukung.bagian.map { beban in
                        program(beban.simpul, beban.serapan, catatan: catatan(beban, bersama))
                    }))
        }
        let sisa = hitungan.daftarSimpul(.program).filter { !sudah.contains($0.kode) && !terpakai($0, sudah) }
        guard !sisa.isEmpty else { return hasil }
        let daftar = sisa.map { program($0, hitungan.serapan($0.kode, tahun: tahun), catatan: "") }
        return hasil + [PohonPage.Kelompok(judul: "Lainnya", catatan: "tidak membebani sasaran", daftar: daftar)]
    }

    /// A kegiatan below it is counted in its place.
    private func terpakai(_ program: Simpul, _ sudah: Set<String>) -> Bool {
        hitungan.turunan(program.kode).contains { sudah.contains($0.kode) }
    }

    private func catatan(_ beban: BebanSimpul, _ bersama: Set<String>) -> String {
        if let porsi = beban.porsi { return "\(porsi.cetak())% anggarannya" }
        return bersama.contains(beban.simpul.kode) ? "juga mendukung sasaran lain" : ""
    }

    var jumlah: PohonPage.BarisProgram? {
        hitungan.serapanTotal.map { serapan in
            var baris = isi(serapan)
            baris.nama = "Jumlah"
            return baris
        }
    }

    private func judul(_ simpul: Simpul) -> String { "\(simpul.jenis.nama) \(simpul.kode). \(simpul.uraian)" }

    private func program(_ simpul: Simpul, _ serapan: Serapan?, catatan: String) -> PohonPage.BarisProgram {
        let turunan = hitungan.turunan(simpul.kode).dropFirst()
        let kegiatan = turunan.count { $0.jenis == .kegiatan }, sub = turunan.count { $0.jenis == .subkegiatan }
        var baris = isi(serapan)
        baris.kode = simpul.kode
        baris.nama = simpul.uraian
        baris.banyakAnak = kegiatan + sub == 0 ? "" : "\(kegiatan) / \(sub)"
        baris.catatan = catatan
        return baris
    }

    private func isi(_ serapan: Serapan?) -> PohonPage.BarisProgram {
        PohonPage.BarisProgram(
            kode: "", nama: "", banyakAnak: "", pagu: serapan?.pagu.cetak ?? "",
            realisasi: serapan.map { $0.realisasi?.cetak ?? Hitungan.tandaBelum } ?? "",
            serapan: serapan?.persen.map { hitungan.aturan.cetakSerapan($0) } ?? "", persen: serapan?.persen,
            catatan: "")
    }
}
