import Kinerja
import Storage

/// Makes the budget page out of the facts; nothing here is computed that `Hitungan` does not compute.
struct SusunAnggaran {
    let hitungan: Hitungan
    let lembar: LembarAnggaran
    let saringan: SaringanAnggaran
    let tempat: TempatKerja
    /// Whether this account may fill a node; `TOTAL` too.
    let boleh: (String) -> Bool
    /// Cells that came back, by name.
    var tertahan: [String: SelTertahan] = [:]
    /// When something was stored, as people read it.
    let waktu: (String) -> String
    let sel: SelAnggaranTahun

    init(
        _ lembar: LembarAnggaran, _ hitungan: Hitungan, _ saringan: SaringanAnggaran, tempat: TempatKerja,
        tertahan: [String: SelTertahan] = [:], boleh: @escaping (String) -> Bool, waktu: @escaping (String) -> String
    ) {
        self.hitungan = hitungan
        self.lembar = lembar
        self.saringan = saringan
        self.tempat = tempat
        self.tertahan = tertahan
        self.boleh = boleh
        self.waktu = waktu
        sel = SelAnggaranTahun(hitungan, saringan)
    }

    var tahun: Int { hitungan.tahun }

    func page() -> AnggaranPage {
        let pohon = hitungan.daftarSimpul(.program).flatMap { self.pohon($0, tingkat: 0) }
        let janji = JanjiAnggaran(lembar.daftarJanji, versi: saringan.versi)
        let daftarBaris = pohon.map { baris($0.simpul, tingkat: $0.tingkat, janji) }
        let periode = saringan.periode
        return AnggaranPage(
            tempat: tempat, saringan: saringan, kalimat: kalimat(daftarBaris),
            namaPagu: "Pagu \(saringan.versi.nama.lowercased())",
            namaPaguLalu: paguLalu.map { "Pagu \($0.nama.lowercased())" },
            namaRealisasi: KolomAnggaran.realisasi(periode).nama,
            namaSampai: periode.sebelumnya == nil ? nil : "s.d. \(periode.singkatan)", daftarTampil: daftarTampil,
            daftarVersi: daftarVersi, daftarPeriode: daftarPeriode(Periode.semuaTriwulan),
            periodeLain: daftarPeriode(Periode.semuaBulan + [.tahun]), daftarTingkat: daftarTingkat,
            bukaPerubahan: bukaPerubahan, catatanVersi: catatanVersi, catatanKumulatif: catatanKumulatif(daftarBaris),
            daftarBaris: daftarBaris, jumlah: jumlah(janji),
            dapatDiisi: daftarBaris.contains { $0.pagu.dapatDiisi || $0.realisasi.dapatDiisi },
            desimalSerapan: hitungan.aturan.desimalSerapan, nolBelakang: hitungan.aturan.nolBelakang, catatan: catatan)
    }

    private func pohon(_ simpul: Simpul, tingkat: Int) -> [(simpul: Simpul, tingkat: Int)] {
        let anak = sel.dipotong(simpul) ? [] : hitungan.anak(simpul.kode).filter { !$0.jenis.hasil }
        return [(simpul, tingkat)] + anak.flatMap { pohon($0, tingkat: tingkat + 1) }
    }

    /// The version before the one that is shown.
    var paguLalu: VersiAnggaran? { hitungan.versiAnggaran(tahun: tahun).last { $0 < saringan.versi } }
}

// MARK: Rows

extension SusunAnggaran {
    private func baris(_ simpul: Simpul, tingkat: Int, _ janji: JanjiAnggaran) -> BarisAnggaran {
        var baris = angka(simpul.kode, tingkat: tingkat)
        baris.induk = simpul.induk
        baris.nomenklatur = simpul.nomenklatur
        baris.nama = simpul.uraian
        baris.pagu = isian(.pagu(saringan.versi), simpul)
        baris.realisasi = isian(.realisasi(saringan.periode), simpul)
        baris.daftarPesan = daftarPesan(simpul.kode, janji, berisian: baris.realisasi.dapatDiisi)
        return baris
    }

    private func jumlah(_ janji: JanjiAnggaran) -> BarisAnggaran {
        let kode = Hitungan.kodeTotal
        var baris = angka(kode, tingkat: 0)
        baris.nama = "Jumlah"
        baris.daftarPesan = daftarPesan(kode, janji, berisian: false)
        return baris
    }

    /// What is computed of a node.
    private func angka(_ kode: String, tingkat: Int) -> BarisAnggaran {
        let pagu = hitungan.nilai(kode, .pagu(saringan.versi), tahun: tahun)
        let realisasi = hitungan.nilai(kode, .realisasi(saringan.periode), tahun: tahun)
        let sampai = hitungan.realisasiAnggaran(kode, tahun: tahun, sampai: saringan.periode)
        let serapan = pagu.map { Serapan(pagu: $0, realisasi: sampai) }
        let tanpaPagu = SelUang.tidakAda("tidak ada pagu")
        return BarisAnggaran(
            kode: kode, induk: "", nomenklatur: "", nama: "", tingkat: tingkat, alamat: .simpulAnggaran(tempat, kode),
            paguLalu: SelUang(
                paguLalu.flatMap { hitungan.nilai(kode, .pagu($0), tahun: tahun) }, kosong: .tidakAda("belum ada")),
            pagu: .tetap(SelUang(pagu)),
            realisasi: .tetap(SelUang(realisasi, kosong: pagu == nil ? tanpaPagu : .belum)),
            sampai: SelUang(sampai, kosong: pagu == nil ? tanpaPagu : .belum),
            serapan: serapan?.persen.map { hitungan.aturan.cetakSerapan($0) }, garis: .serapan(serapan?.persen),
            sisa: SelUang(serapan?.sisa, kosong: .tidakAda("belum ada realisasi")),
            angka: .init(pagu: pagu?.nilai, realisasi: realisasi?.nilai, sampai: sampai?.nilai), daftarPesan: [])
    }

    private func isian(_ kolom: KolomAnggaran, _ simpul: Simpul) -> SelAnggaran {
        let kode = simpul.kode, nilai = hitungan.nilai(kode, kolom, tahun: tahun)
        guard boleh(kode), sel.dapatDiisi(simpul, kolom), lembar.sumber(kolom, simpul: kode, tahun: tahun) < 2 else {
            let kosong = kolom.adalahPagu ? SelUang.belum : sel.kosong(simpul, kolom)
            return .tetap(SelUang(nilai, kosong: kosong))
        }
        let nama = "\(kolom.awalan).\(kode)", tertulis = hitungan.tertulis(kode, kolom, tahun: tahun)
        let tertahan = tertahan[nama]
        let dasar = DasarSel(versi: lembar.versi(kolom, simpul: kode, tahun: tahun), nilai: tertulis)
        return .ketik(
            KetikanAnggaran(
                nama: nama, label: "\(kolom.nama) \(simpul.uraian)", teks: tertahan?.teks ?? tertulis?.cetak ?? "",
                dasar: dasar.teks, keadaan: keadaan(tertahan, kosong: tertulis == nil),
                lanjutan: tertulis == nil ? nilai?.cetak : nil,
                pesan: tertahan == nil ? nil : "p-\(nama)"))
    }

    private func keadaan(_ tertahan: SelTertahan?, kosong: Bool) -> KeadaanSel {
        switch tertahan?.sebab {
        case .salah?, .ditolak?: .galat
        case .bentrok?: .awas
        case nil: kosong ? .kosong : .terima
        }
    }
}

// MARK: Messages

extension SusunAnggaran {
    private func daftarPesan(_ kode: String, _ janji: JanjiAnggaran, berisian: Bool) -> [PesanAnggaran] {
        let kembali = ["pagu.\(kode)", "realisasi.\(kode)"].compactMap { nama in
            tertahan[nama].map { pesan(nama, $0) }
        }
        let semua = daftarPeringatan(kode, berisian: berisian) + janji.peringatan(kode, hitungan)
        return kembali
            + semua.enumerated().map { nomor, satu in
                var hasil = PesanAnggaran(
                    id: "w-\(kode)-\(nomor)", isi: .awas(inti: satu.inti, penjelasan: satu.penjelasan))
                if let saran = satu.saran { hasil.saran = ("realisasi.\(kode)", saran.cetak) }
                if case .rincianBerbeda(let kolom, _, _) = satu, boleh(kode) { hasil.pakaiJumlah = kolom.kode }
                return hasil
            }
    }

    /// Where the amount is a sum, a running total was typed further below; that more was spent than there is is told at
    /// the lowest row it is true of.
    private func daftarPeringatan(_ kode: String, berisian: Bool) -> [PeringatanAnggaran] {
        let sendiri = peringatan(kode)
        guard !berisian, sendiri.contains(where: \.melampaui) else { return sendiri }
        let bawah =
            kode == Hitungan.kodeTotal
            ? hitungan.daftarSimpul(.program) : hitungan.anak(kode).filter { !$0.jenis.hasil }
        let sudahDisebut = bawah.contains { peringatan($0.kode).contains(where: \.melampaui) }
        return sendiri.compactMap { satu in
            guard satu.melampaui else { return satu }
            return sudahDisebut ? nil : akibat(satu, kode)
        }
    }

    private func peringatan(_ kode: String) -> [PeringatanAnggaran] {
        hitungan.peringatanAnggaran(kode, versi: saringan.versi, periode: saringan.periode, tahun: tahun)
    }

    private func akibat(_ peringatan: PeringatanAnggaran, _ kode: String) -> PeringatanAnggaran {
        guard case .mungkinKumulatif(_, let nilai, let sebelumnya) = peringatan,
            let pagu = hitungan.nilai(kode, .pagu(saringan.versi), tahun: tahun)
        else { return peringatan }
        return .melampauiPagu(realisasi: nilai + sebelumnya, pagu: pagu)
    }

    private func pesan(_ nama: String, _ tertahan: SelTertahan) -> PesanAnggaran {
        let isi: PesanAnggaran.Isi =
            switch tertahan.sebab {
            case .salah(let inti, let perbaikan):
                .galat(inti: inti, penjelasan: "\(perbaikan) Nilai ini belum disimpan.")
            case .ditolak(let sebab): .galat(inti: sebab, penjelasan: "Nilai ini belum disimpan.")
            case .bentrok(let bentrokan):
                .bentrok(
                    nama: "pilih.\(nama)", milikSaya: tertahan.teks.isEmpty ? "kosong" : tertahan.teks,
                    tersimpan: bentrokan.tersimpan["Nilai"] ?? "dihapus",
                    siapa: "\(bentrokan.olehNama), \(waktu(bentrokan.pada))")
            }
        return PesanAnggaran(id: "p-\(nama)", isi: isi)
    }

    /// Nearly nobody spends in every row as much in one quarter as in all before together.
    private func catatanKumulatif(_ daftarBaris: [BarisAnggaran]) -> String? {
        guard case .triwulan(let nomor) = saringan.periode, nomor >= 3, let lalu = saringan.periode.sebelumnya else {
            return nil
        }
        let isian = daftarBaris.filter { $0.realisasi.dapatDiisi && $0.angka.realisasi != nil }
        let melampaui = isian.filter { baris in
            let sebelum = hitungan.realisasiAnggaran(baris.kode, tahun: tahun, sampai: lalu)?.nilai ?? 0
            return sebelum > 0 && (baris.angka.realisasi ?? 0) >= sebelum
        }
        guard isian.count >= 3, melampaui.count == isian.count else { return nil }
        return
            "Semua realisasi \(saringan.periode.singkatan) tidak kurang dari jumlah triwulan sebelumnya. Pastikan yang diisi belanja satu triwulan, bukan angka kumulatif."
    }
}

extension PeringatanAnggaran {
    /// Up to this period more was spent than there is budget.
    fileprivate var melampaui: Bool {
        switch self {
        case .melampauiPagu, .mungkinKumulatif: true
        case .rincianBerbeda, .berbedaDariJanji, .setahunBerbeda, .tanpaPagu: false
        }
    }
}

extension SelAnggaran {
    var dapatDiisi: Bool { if case .ketik = self { true } else { false } }
}

extension KolomAnggaran {
    /// Before the code of the node in the name of a field.
    var awalan: String { adalahPagu ? "pagu" : "realisasi" }
    var adalahPagu: Bool { if case .pagu = self { true } else { false } }
}

extension LembarAnggaran {
    /// How many rows make up the amount a node states.
    func sumber(_ kolom: KolomAnggaran, simpul: String, tahun: Int) -> Int {
        guard case .pagu(let versi) = kolom else { return 1 }
        return sumberDana(simpul, tahun: tahun, versi: versi).count
    }

    /// Version of the row a cell stands for; 0 = none.
    func versi(_ kolom: KolomAnggaran, simpul: String, tahun: Int) -> Int {
        switch kolom {
        case .pagu(let versi):
            let sumber = sumberDana(simpul, tahun: tahun, versi: versi).first ?? "APBD"
            return versiPagu[Pagu.kunci(simpul: simpul, tahun: tahun, versi: versi, sumberDana: sumber)]?.versi ?? 0
        case .realisasi(let periode):
            return versiRealisasi[RealisasiAnggaran.kunci(simpul: simpul, tahun: tahun, periode: periode)]?.versi ?? 0
        }
    }
}
