import Documents
import Kinerja

extension BahanTabel {
    /// Target, realisasi, achievement, predikat and source of every indikator.
    func tabelCapaian() -> [Table] {
        let daftar = daftarIndikator()
        var tabel = PenyusunTabel(
            self,
            PenyusunTabel.kolomIndikator(self, daftar, indikator: 36, satuan: 9) + [
                .angka("target", "Target", 8), .angka("realisasi", "Realisasi", 9),
                .persen("capaian", "Capaian (%)", 9, rumus: rumusKolomCapaian(daftar)),
                .teks("predikat", "Predikat", 10),
                .teks("sumber", "Sumber Data", 13, opsional: true),
            ])
        tabel.isi(daftar) { tabel, indikator, nomor in
            [
                "target": tabel.targetBerlaku(indikator, tahun: tahun),
                "realisasi": tabel.realisasi(indikator, tahun: tahun, nomor: nomor),
                "capaian": tabel.capaian(indikator, nomor: nomor),
                "predikat": tabel.predikat(
                    hitungan.predikat(indikator.kode), kunci: "\(indikator.kode).predikat"),
                "sumber": .teks(indikator.sumberData),
            ]
        }
        tabel.catatan.aturan = catatanCapaian(daftar) + catatanPredikat
        tabel.catatan.sumber.append(catatanSumber())
        return Self.isi(tabel.selesai("Target, realisasi, dan capaian kinerja tahun \(tahun)"))
    }

    /// The origin in the numbering row, where one formula serves all rows.
    func rumusKolomCapaian(_ daftar: [Indikator]) -> String {
        daftar.allSatisfy { $0.rumusCapaian == .naik } ? "{realisasi} ÷ {target} × 100" : ""
    }

    /// Mean, predikat and counts per goal; under them the mean of the instansi by both definitions.
    func tabelCapaianSasaran() -> [Table] {
        let daftar = daftarIndikator()
        let sasaran = menurutSimpul(daftar)
        var tabel = PenyusunTabel(self, kolomCapaianSasaran(daftar))
        for (urutan, (simpul, anggota)) in sasaran.enumerated() {
            let rerata = hitungan.rerata(anggota)
            var sel = selRekap(hitungan.rekap(anggota))
            sel["no"] = .bilangan(urutan + 1)
            sel["sasaran"] = .teks(simpul.uraian)
            sel["rerata"] = tabel.persen(rerata?.nilai, kunci: "\(simpul.kode).rerata")
            sel["predikat"] = tabel.predikat(rerata.flatMap { aturan.predikat($0.nilai) })
            tabel.tambah(sel)
            catatRerata(&tabel, rerata, nomor: urutan + 1)
        }
        guard !sasaran.isEmpty else { return [] }
        if !disaring, opsi.indikatorDari == nil { tambahRerataInstansi(&tabel, jumlahSasaran: sasaran.count) }
        tabel.catatan.aturan = catatanRerata + catatanPredikat
        tabel.catatan.sumber.append(catatanSumber())
        return Self.isi(tabel.selesai("Capaian kinerja per sasaran tahun \(tahun)"))
    }

    private func kolomCapaianSasaran(_ daftar: [Indikator]) -> [Kolom] {
        let rekap = [
            ("melampaui", "Melam\u{AD}paui"), ("tercapai", "Ter\u{AD}capai"),
            ("tidak", "Tidak Ter\u{AD}capai"), ("belum", "Belum Dinilai"),
            ("tidak_diukur", "Tidak Diukur"),
        ]
        return [
            .nomor(), .teks("sasaran", kepalaSasaran(daftar), 32),
            .persen("rerata", "Rata-rata Capaian (%)", 11),
            .teks("predikat", "Predikat", 12),
        ] + rekap.map { .angka($0.0, $0.1, 8, kelompok: "Banyaknya Indikator") } + [
            .angka("jumlah", "Jumlah", 8, kelompok: "Banyaknya Indikator")
        ]
    }

    private func selRekap(_ rekap: Rekap) -> [String: Sel] {
        [
            "melampaui": .bilangan(rekap.melampaui), "tercapai": .bilangan(rekap.tercapai),
            "tidak": .bilangan(rekap.tidakTercapai), "belum": .bilangan(rekap.belum),
            "tidak_diukur": .bilangan(rekap.tidakDiukur), "jumlah": .bilangan(rekap.jumlah),
        ]
    }

    private func catatRerata(_ tabel: inout PenyusunTabel, _ rerata: Rerata?, nomor: Int) {
        guard let rerata, rerata.anggota < rerata.dari else { return }
        tabel.catatan.baris.append(
            "\(PenyusunTabel.rujukan(nomor)): rata-rata dihitung dari \(rerata.anggota) indikator yang terukur di antara \(rerata.dari) indikator."
        )
    }

    /// Counts of all, then the mean by each definition; the one in force is the total row.
    private func tambahRerataInstansi(_ tabel: inout PenyusunTabel, jumlahSasaran: Int) {
        tabel.berlabel(
            "Banyaknya indikator", sampai: "predikat", selRekap(hitungan.rekapInstansi), peran: .subtotal)
        tabel.jumlahkan(
            ["melampaui", "tercapai", "tidak", "belum", "tidak_diukur", "jumlah"],
            pada: tabel.barisBerikut - 1,
            dari: Array(0..<jumlahSasaran))
        for cara in AturanKinerja.CaraRerata.allCases {
            let rerata = hitungan.rerataInstansi(cara)
            let berlaku = cara == aturan.caraRerata
            tabel.berlabel(
                "Rata-rata \(berkas.instansi.namaSingkat) \(cara.nama)" + (berlaku ? " (yang berlaku)" : ""),
                sampai: "sasaran",
                [
                    "rerata": tabel.persen(rerata?.nilai, kunci: berlaku ? "instansi.rerata" : ""),
                    "predikat": tabel.predikat(rerata.flatMap { aturan.predikat($0.nilai) }),
                ], peran: berlaku ? .total : .subtotal)
        }
    }

    private var catatanRerata: [String] {
        let batas =
            aturan.batasAtas.rerata.map { "capaian yang dibatasi paling tinggi \($0.cetak())%" }
            ?? "capaian tanpa batas atas"
        return [
            "Rata-rata sasaran = rata-rata hitung (berbobot bila indikator berbobot) dari \(batas); indikator yang tidak diukur, belum dilaporkan, atau tidak terdefinisi tidak diperhitungkan.",
            "Rata-rata menurut sasaran dan menurut indikator adalah dua angka yang berbeda; yang berlaku menurut aturan instansi ialah rata-rata \(aturan.caraRerata.nama).",
        ]
    }
}

extension AturanKinerja.CaraRerata {
    var nama: String {
        switch self {
        case .perSasaran: "menurut sasaran"
        case .perIndikator: "menurut indikator"
        }
    }
}
