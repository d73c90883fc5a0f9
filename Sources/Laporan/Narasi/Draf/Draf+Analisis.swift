import Kinerja

extension Draf {
    // MARK: Analisis 5

    /// Causes, obstacles, solutions and follow-up as recorded, woven around each indicator's result.
    var analisisSebab: String? {
        let kode = Set(daftarIndikator.flatMap { [$0.kode, $0.simpul] })
        let jenis: Set<Analisis.Jenis> = [.sebab, .hambatan, .solusi, .tindakLanjut]
        guard berkas.daftarAnalisis.contains(where: { kode.contains($0.indikator) && jenis.contains($0.jenis) }) else {
            return nil
        }
        let sasaran = lingkup.indikator == nil ? lingkup.daftarSasaran(hitungan) : []
        return Kalimat.naskah(
            sasaran.map { bagianSebab($0.kode) } + daftarIndikator.map { kalimatSebab($0) })
    }

    func kalimatSebab(_ indikator: Indikator) -> String? {
        let isi = bagianSebab(indikator.kode)
        let capaian = hitungan.capaian(indikator.kode)
        guard !isi.isEmpty else {
            guard capaian.status == .tidakTercapai else { return nil }
            return "Penyebab tidak tercapainya target indikator \(Kalimat.nama(indikator.nama)) belum dicatat."
        }
        return Kalimat.paragraf([pembukaSebab(indikator, capaian.status), isi])
    }

    private func pembukaSebab(_ indikator: Indikator, _ status: StatusCapaian) -> String {
        let nama = Kalimat.nama(indikator.nama)
        let batas = hitungan.aturan.batasAtas.tampilan
        let mentah = hitungan.capaian(indikator.kode).nilai?.mentah
        let dibatasi = batas.flatMap { batas in mentah.map { $0 > batas } } ?? false
        let nilai = "{{\(indikator.kode).capaian|%}}" + (dibatasi ? " (batas tertinggi)" : "")
        return switch status {
        case .melampaui: "Indikator \(nama) melampaui target dengan capaian \(nilai)."
        case .tercapai: "Indikator \(nama) mencapai target dengan capaian \(nilai)."
        case .tidakTercapai: "Indikator \(nama) tidak mencapai target; capaiannya \(nilai)."
        case .belum: "Capaian indikator \(nama) belum dapat dinilai."
        case .tidakDiukur: "Indikator \(nama) tidak diukur pada tahun \(tahun)."
        }
    }

    private func bagianSebab(_ kode: String) -> String {
        func isi(_ jenis: Analisis.Jenis) -> [String] { daftarAnalisis(kode, jenis).map { Kalimat.utuh($0.uraian) } }
        func berjudul(_ judul: String, _ kalimat: [String]) -> String {
            kalimat.isEmpty ? "" : "**\(judul).** " + kalimat.joined(separator: " ")
        }
        return Kalimat.paragraf([
            isi(.sebab).joined(separator: " "),
            berjudul("Hambatan", isi(.hambatan)),
            berjudul("Solusi", isi(.solusi)),
            berjudul("Tindak lanjut", isi(.tindakLanjut)),
        ])
    }

    // MARK: Analisis 6

    var efisiensi: String? {
        let tabel = hitungan.efisiensiIndikator()
        let kode = Set(daftarIndikator.map(\.kode))
        let baris = tabel.baris.filter { kode.contains($0.data.objek) && $0.hasil.nilai != nil }
        let catatan = daftarIndikator.flatMap { daftarAnalisis($0.kode, .efisiensi) }.map { Kalimat.utuh($0.uraian) }
        guard !baris.isEmpty || !catatan.isEmpty else { return nil }
        let kalimat = baris.map { kalimatEfisiensi($0, tabel.varian) }
        return Kalimat.naskah([
            baris.isEmpty ? nil : pembukaEfisiensi(tabel.varian),
            kalimat.count > 3 ? Kalimat.butir(kalimat) : Kalimat.paragraf(kalimat),
            lingkup == .seluruh ? efisiensiSeluruh(tabel.varian) : nil, catatanAnggaranBersama(baris),
            Kalimat.paragraf(catatan),
        ])
    }

    private func pembukaEfisiensi(_ varian: VarianEfisiensi) -> String {
        "Efisiensi dihitung dengan rumus \(Kalimat.aman(varian.rumus)). Nilai positif berarti sumber daya "
            + "digunakan secara efisien, sedangkan nilai negatif berarti penggunaannya belum efisien."
    }

    private func kalimatEfisiensi(_ baris: TabelEfisiensi.Baris, _ varian: VarianEfisiensi) -> String {
        guard let indikator = hitungan.indikator(baris.data.objek), let nilai = baris.hasil.nilai else { return "" }
        let kode = indikator.kode
        let arti = nilai < .nol ? " dan belum efisien" : ""
        let periksa = baris.pagar.contains(.periksaTarget) ? " " + PagarEfisiensi.periksaTarget.pesan : ""
        return
            "Indikator \(Kalimat.nama(indikator.nama)) mencatat capaian {{\(kode).capaian_efisiensi|%}} dengan "
            + "serapan anggaran {{\(kode).serapan|%}}; efisiensinya "
            + "\(varian.tautan(kode))\(arti).\(periksa)"
    }

    private func efisiensiSeluruh(_ varian: VarianEfisiensi) -> String? {
        let perProgram = hitungan.efisiensiProgram().total.nilai != nil
        guard perProgram || hitungan.efisiensiIndikator().total.nilai != nil else { return nil }
        let dasar = perProgram ? "Dihitung menurut program, " : "Secara keseluruhan "
        return "\(dasar)efisiensi penggunaan anggaran tahun {{instansi.tahun}} adalah "
            + "\(varian.tautan("instansi"))."
    }

    private func catatanAnggaranBersama(_ baris: [TabelEfisiensi.Baris]) -> String? {
        let bersama = baris.contains { satu in
            satu.pagar.contains { if case .anggaranGanda = $0 { true } else { false } }
        }
        return bersama
            ? "Sebagian program mendukung lebih dari satu indikator; anggarannya disajikan pada setiap "
                + "indikator yang didukung, tetapi tidak dijumlahkan dua kali." : nil
    }

    // MARK: Analisis 7

    var programPenunjang: String? {
        let sasaran = lingkup.daftarSasaran(hitungan)
        let kalimat = sasaran.map { sasaran in
            Kalimat.paragraf(
                [kalimatPenunjang(sasaran)] + (catatanPenunjang(sasaran.kode))
                    + daftarIndikator.filter { $0.simpul == sasaran.kode }.flatMap { catatanPenunjang($0.kode) })
        }
        return Kalimat.naskah(kalimat)
    }

    private func catatanPenunjang(_ kode: String) -> [String] {
        daftarAnalisis(kode, .penunjang).map { Kalimat.utuh($0.uraian) }
    }

    private func kalimatPenunjang(_ sasaran: Simpul) -> String {
        let khusus = lingkup.indikator.map { hitungan.simpulPendukung($0.kode) } ?? []
        let indikator = khusus.isEmpty ? nil : lingkup.indikator
        var daftar = khusus.isEmpty ? hitungan.simpulPendukung(sasaran.kode) : khusus
        if daftar.isEmpty, lingkup.indikator == nil { daftar = pendukungIndikator(sasaran) }
        guard !daftar.isEmpty else { return "" }
        let bagian = daftar.map { satu in
            let kode = satu.simpul.kode
            let serapan = hitungan.serapan(kode, tahun: tahun)
            let uang =
                serapan.map {
                    $0.realisasi == nil
                        ? " (pagu {{\(kode).pagu}})" : " (pagu {{\(kode).pagu}}, serapan {{\(kode).serapan|%}})"
                }
            return Kalimat.tanpaTitik(satu.simpul.uraian) + (uang ?? "")
        }
        let subjek =
            indikator.map { "Indikator \(Kalimat.nama($0.nama))" }
            ?? "\(sasaran.jenis == .tujuan ? "Tujuan" : "Sasaran") \(Kalimat.nama(sasaran.uraian))"
        return "\(subjek) didukung oleh \(Kalimat.rangkai(bagian))."
    }

    /// Programmes attributed to single indicators of a sasaran, each once.
    private func pendukungIndikator(_ sasaran: Simpul) -> [(simpul: Simpul, porsi: Angka?)] {
        hitungan.daftarIndikator(di: sasaran.kode).flatMap { hitungan.simpulPendukung($0.kode) }
            .reduce(into: []) { hasil, satu in
                if !hasil.contains(where: { $0.simpul.kode == satu.simpul.kode }) { hasil.append(satu) }
            }
    }
}

extension VarianEfisiensi {
    /// A linked efficiency with its unit: points for the difference, percent otherwise.
    fileprivate func tautan(_ kode: String) -> String {
        self == .selisih ? "{{\(kode).efisiensi}} poin" : "{{\(kode).efisiensi|%}}"
    }
}
