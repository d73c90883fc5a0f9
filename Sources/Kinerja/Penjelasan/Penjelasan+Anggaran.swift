extension Konsolidasi {
    /// How periods make the year, in words.
    package var rumus: String {
        switch self {
        case .jumlah: "jumlah nilai semua periode"
        case .terakhir: "nilai periode terakhir yang terisi"
        case .rata: "rata-rata nilai periode yang terukur"
        case .tahunan: "nilai periode pengukuran tahunan"
        case .maks: "nilai tertinggi"
        case .min: "nilai terendah"
        case .rasioKumulatif: "rumus atas komponen yang dijumlahkan sepanjang tahun"
        }
    }
}

extension Hitungan {
    func penjelasanSerapan(_ asal: String) -> Penjelasan? {
        guard let (nama, serapan, masukan) = bahanSerapan(asal), let realisasi = serapan.realisasi else { return nil }
        return Penjelasan(
            judul: "Serapan anggaran \(nama) tahun \(tahun)", masukan: masukan, aturan: "SERAPAN",
            rumus: "realisasi ÷ pagu × 100", dasarHukum: "PermenPANRB 53/2014 (realisasi anggaran)",
            hitungan: "\(realisasi.cetak) ÷ \(serapan.pagu.cetak) × 100",
            takDibulatkan: serapan.persen?.dibulatkan(10).cetak() ?? "tidak terdefinisi",
            batas: serapan.sisa.map { "sisa \($0.cetakRp)" } ?? Self.tandaTidakDiukur,
            pembulatan: "\(aturan.desimalSerapan) desimal",
            hasil: serapan.persen.map { aturan.cetakSerapan($0) } ?? "tidak terdefinisi",
            predikat: Self.tandaTidakDiukur)
    }

    private typealias BahanSerapan = (nama: String, serapan: Serapan, masukan: [Penjelasan.Masukan])

    /// Name, amounts and the parts they are made of: children of a node, or the programmes behind a goal.
    private func bahanSerapan(_ asal: String) -> BahanSerapan? {
        let versi = versiAnggaranBerlaku(tahun: tahun).nama
        func masukan(_ daftar: [(nama: String, serapan: Serapan?)]) -> [Penjelasan.Masukan] {
            daftar.compactMap { satu in
                satu.serapan.map {
                    .init(
                        nama: satu.nama, nilai: "\($0.pagu.cetak); realisasi \($0.realisasi?.cetak ?? Self.tandaBelum)",
                        sumber: "pagu \(versi) \(tahun)")
                }
            }
        }
        if asal == "total" || asal == Self.kodeTotal {
            guard let serapan = serapanTotal else { return nil }
            return (
                "seluruh program", serapan,
                masukan(daftarSimpul(.program).map { ($0.uraian, self.serapan($0.kode, tahun: tahun)) })
            )
        }
        if let simpul = simpul(asal), !simpul.jenis.hasil {
            guard let serapan = serapan(asal, tahun: tahun) else { return nil }
            let anak = anak(asal).map { ($0.uraian, self.serapan($0.kode, tahun: tahun)) }
            return (simpul.uraian, serapan, masukan(anak.isEmpty ? [(simpul.uraian, serapan)] : anak))
        }
        let nama = simpul(asal)?.uraian ?? indikator(asal)?.nama ?? asal
        guard let pendukung = serapanPendukung(asal) ?? indikator(asal).flatMap({ serapanPendukung($0.simpul) }) else {
            return nil
        }
        return (nama, pendukung.serapan, masukan(pendukung.bagian.map { ($0.simpul.uraian, $0.serapan) }))
    }

    func penjelasanEfisiensi(_ asal: String) -> Penjelasan? {
        let total = asal == "total" || asal == "instansi"
        let program = efisiensiProgram(), indikator = efisiensiIndikator()
        let tabel =
            total ? (program.total.nilai == nil ? indikator : program) : simpul(asal) == nil ? indikator : program
        let baris = total ? tabel.baris : tabel.baris.filter { $0.data.objek == asal }
        let hasil = total ? tabel.total : baris.first?.hasil ?? .belum
        guard !baris.isEmpty else { return nil }
        return Penjelasan(
            judul:
                "Efisiensi \(total ? berkas.instansi.nama : simpul(asal)?.uraian ?? self.indikator(asal)?.nama ?? asal)",
            masukan: baris.map { satu in
                .init(
                    nama: satu.data.objek,
                    nilai: "pagu \(satu.data.pagu.cetak); realisasi \(satu.data.realisasi?.cetak ?? Self.tandaBelum); "
                        + "capaian \(satu.data.capaian.map { aturan.cetakCapaian($0) } ?? Self.tandaBelum)",
                    sumber: satu.pagar.map(\.pesan).joined(separator: " "))
            }, aturan: tabel.varian.rawValue, rumus: tabel.varian.rumus,
            dasarHukum: aturan.dasar[KunciAturan.efisiensi.rawValue] ?? "", hitungan: keterangan(hasil),
            takDibulatkan: hasil.nilai?.dibulatkan(10).cetak() ?? Self.tandaTidakDiukur,
            batas: aturan.batasAtas.efisiensi.map { "capaian dibatasi \($0.cetak())" } ?? "tanpa batas atas",
            pembulatan: "\(aturan.desimalEfisiensi) desimal",
            hasil: hasil.nilai.map { aturan.cetakEfisiensi($0) } ?? keterangan(hasil),
            predikat: total
                ? tabel.nilaiEfisiensi.map { "nilai efisiensi \(aturan.cetakEfisiensi($0))" } ?? Self.tandaTidakDiukur
                : Self.tandaTidakDiukur)
    }

    private func keterangan(_ hasil: HasilEfisiensi) -> String {
        switch hasil {
        case .ada(let nilai): "\(nilai.dibulatkan(10).cetak())"
        case .tidakTerdefinisi(let alasan): alasan.pesan
        case .belum: "belum dapat dihitung: data belum lengkap, atau anggaran yang sama berdiri pada dua baris"
        }
    }

    var penjelasanKeluaran: Penjelasan? {
        guard let keluaran = capaianKeluaran else { return nil }
        return Penjelasan(
            judul: "Capaian keluaran \(berkas.instansi.nama) tahun \(tahun)",
            masukan: keluaran.program.map {
                .init(
                    nama: $0.simpul.uraian, nilai: $0.capaian.map { aturan.cetakCapaian($0) } ?? Self.tandaBelum,
                    sumber: "rata-rata geometrik \($0.keluaran.count) keluaran")
            }, aturan: "RATA_GEOMETRIK", rumus: "akar pangkat n dari hasil kali n capaian",
            dasarHukum: "PMK 22/2021, dipakai secara analogi",
            hitungan: keluaran.adaNol ? "ada capaian 0 sehingga hasilnya 0" : "\(keluaran.program.count) program",
            takDibulatkan: keluaran.capaian?.dibulatkan(10).cetak() ?? Self.tandaTidakDiukur,
            batas: aturan.batasAtas.efisiensi.map { "tiap capaian dibatasi \($0.cetak())" } ?? "tanpa batas atas",
            pembulatan: "\(aturan.desimalCapaian) desimal",
            hasil: keluaran.capaian.map { aturan.cetakCapaian($0) } ?? Self.tandaBelum, predikat: Self.tandaTidakDiukur)
    }
}
