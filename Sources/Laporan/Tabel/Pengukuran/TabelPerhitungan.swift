import Documents
import Kinerja

extension BahanTabel {
    /// How values were made of their komponen: formula, numbers with sources, worked text and result.
    func tabelPerhitunganIndikator() -> [Table] {
        let daftar = daftarIndikator(.semua).filter {
            !hitungan.daftarKomponen($0.kode, tahun: tahun).isEmpty
        }
        var tabel = PenyusunTabel(
            self,
            [
                .nomor(4), .teks("indikator", "Indikator Kinerja", 19), .teks("formula", "Formula", 18),
                .teks("komponen", "Komponen", 20), .angka("nilai", "Nilai", 11),
                .teks("satuan", "Satuan", 8, opsional: true),
                .teks("perhitungan", "Perhitungan", 20),
            ])
        tabel.bernomor = false
        for (urutan, indikator) in daftar.enumerated() {
            for komponen in hitungan.daftarKomponen(indikator.kode, tahun: tahun) {
                tabel.tambah(barisKomponen(indikator, komponen, nomor: urutan + 1))
            }
        }
        tabel.catatan.sumber.append(catatanSumber())
        return Self.isi(tabel.selesai("Perhitungan realisasi indikator kinerja tahun \(tahun)"))
    }

    private func barisKomponen(_ indikator: Indikator, _ komponen: Komponen, nomor: Int) -> [String: Sel] {
        let kunci = indikator.kode
        let formula = formula(indikator)
        return [
            "no": Sel.bilangan(nomor).gabung(kunci), "indikator": Sel.teks(indikator.nama).gabung(kunci),
            "formula": Sel.wajib(
                formula.isEmpty && indikator.jenisNilai == .tahapan
                    ? "Jumlah bobot × kemajuan tahapan" : formula
            ).gabung(kunci),
            "komponen": .teks(sebutan(komponen)),
            "nilai": .figur(komponen.nilai.cetak(), nilai: komponen.nilai, aturan: aturan),
            "satuan": .teks(komponen.satuan),
            "perhitungan": Sel.daftar(perhitungan(indikator)).gabung(kunci),
        ]
    }

    /// What the number is, the period it is of, and the weight of a stage.
    private func sebutan(_ komponen: Komponen) -> String {
        let nama = komponen.keterangan.isEmpty ? komponen.nama : "\(komponen.keterangan) (\(komponen.nama))"
        let periode = komponen.periode == .tahun ? "" : ", \(komponen.periode.singkatan)"
        return nama + periode + (komponen.bobot.map { ", bobot \($0.cetak())" } ?? "")
    }

    /// Worked formulas: of the year, or of each period that was computed from komponen.
    func perhitungan(_ indikator: Indikator) -> [String] {
        if let tahunan = hitungan.perhitungan(indikator.kode, tahun: tahun) { return [tahunan] }
        let wajib = hitungan.periodeWajib(indikator, tahun: tahun)
        return wajib.compactMap { periode in
            guard hitungan.realisasi(indikator.kode, tahun: tahun, periode: periode)?.nilai == .dariKomponen
            else { return nil }
            let hasil = hitungan.cetak(
                hitungan.nilai(indikator.kode, tahun: tahun, periode: periode), indikator: indikator)
            let isi =
                hitungan.rumus(indikator.kode)?.teksTerisi(
                    hitungan.pencari(indikator, tahun: tahun, daftarPeriode: [periode]))
                ?? perhitunganTahapan(indikator, periode)
            let teks = isi.isEmpty ? hasil : "\(isi) = \(hasil)"
            return wajib == [.tahun] ? teks : "\(periode.singkatan): \(teks)"
        }
    }

    /// `(30 × 100 + 70 × 50) / 100`.
    private func perhitunganTahapan(_ indikator: Indikator, _ periode: Periode) -> String {
        let tahap = hitungan.daftarKomponen(indikator.kode, tahun: tahun).filter { $0.periode == periode }
        let isi = tahap.compactMap { satu in satu.bobot.map { "\($0.cetak()) × \(satu.nilai.cetak())" } }
        return isi.isEmpty ? "" : "(\(isi.joined(separator: " + "))) / 100"
    }

    /// The glass box: one table of steps per indikator.
    func tabelKertasKerja() -> [Table] {
        daftarIndikator().compactMap { indikator in
            hitungan.penjelasanCapaian(indikator.kode).flatMap { tabelKertasKerja(indikator, $0) }
        }
    }

    private func tabelKertasKerja(_ indikator: Indikator, _ penjelasan: Penjelasan) -> Table? {
        var tabel = PenyusunTabel(
            self,
            [
                .teks("langkah", "Langkah", 26), .teks("isi", "Isi", 44),
                .teks("sumber", "Sumber atau dasar", 30),
            ])
        tabel.bernomor = false
        tabel.catatan.denganLegenda = false
        for masukan in penjelasan.masukan {
            tabel.tambah([
                "langkah": .teks(masukan.nama), "isi": .teks(masukan.nilai), "sumber": .teks(masukan.sumber),
            ])
        }
        let langkah: [(String, String, String)] = [
            ("Rumus capaian", "\(penjelasan.aturan): \(penjelasan.rumus)", penjelasan.dasarHukum),
            ("Perhitungan", penjelasan.hitungan, ""),
            ("Nilai tak dibulatkan (%)", penjelasan.takDibulatkan, ""),
            (
                "Batas", penjelasan.batas,
                penjelasan.batas == Hitungan.tandaTidakDiukur ? "" : dasarBatas(penjelasan)
            ),
            ("Pembulatan", penjelasan.pembulatan, aturan.dasar[KunciAturan.pembulatan.rawValue] ?? ""),
        ]
        for (nama, isi, sumber) in langkah where !isi.isEmpty {
            tabel.tambah(["langkah": .teks(nama), "isi": .teks(isi), "sumber": .teks(sumber)])
        }
        let capaian = hitungan.capaian(indikator.kode)
        let hasil = Sel([
            .tercetak(
                penjelasan.hasil + (capaian.nilai == nil ? "" : "%"), kunci: "\(indikator.kode).capaian")
        ])
        tabel.tambah(["langkah": "Capaian", "isi": hasil], peran: .total)
        tabel.tambah(["langkah": "Predikat", "isi": .teks(penjelasan.predikat)], peran: .total)
        let kode = opsi.indikator == nil ? indikator.kode : ""
        return tabel.selesai(
            penjelasan.judul, imbuhan: opsi.judul == nil ? "" : indikator.nama, akhiran: kode)
    }

    /// The basis of the cap, where the step does not name it already.
    private func dasarBatas(_ penjelasan: Penjelasan) -> String {
        let dasar = aturan.dasar[KunciAturan.batasAtasTampilan.rawValue] ?? ""
        return penjelasan.batas.hasSuffix("(\(dasar))") ? "" : dasar
    }
}
