import Documents
import Kinerja

extension BahanTabel {
    /// Most years before the reporting year one table can hold.
    private static let batasTahunLalu = 4

    /// Target, realisasi and achievement of this year beside earlier years, and the growth of the value.
    func tabelCapaianTahunLalu() -> [Table] {
        let daftar = daftarIndikator()
        let lalu = daftarTahunLalu(daftar)
        guard !lalu.isEmpty else { return [] }
        var tabel = PenyusunTabel(
            self,
            PenyusunTabel.kolomIndikator(self, daftar, indikator: 25, satuan: 6)
                + (lalu + [tahun]).flatMap(kolomTahun) + [
                    .persen(
                        "pertumbuhan", "Pertumbuhan Realisasi (%)", 8,
                        rumus: "({r\(tahun)} − {r\(tahun - 1)}) ÷ {r\(tahun - 1)} × 100")
                ])
        tabel.isi(daftar) { tabel, indikator, nomor in
            var sel: [String: Sel] = [:]
            for satu in lalu {
                sel.merge(selTahunLalu(&tabel, indikator, satu, nomor: nomor)) { awal, _ in awal }
            }
            sel["t\(tahun)"] = tabel.targetBerlaku(indikator, tahun: tahun)
            sel["r\(tahun)"] = tabel.realisasi(indikator, tahun: tahun, nomor: nomor)
            sel["c\(tahun)"] = tabel.capaian(indikator, nomor: nomor)
                .berumus(.rasio("r\(tahun)", terhadap: "t\(tahun)"))
            sel["pertumbuhan"] = tabel.persen(hitungan.pertumbuhan(indikator.kode, tahun: tahun)?.persen)
            return sel
        }
        tabel.catatan.aturan =
            catatanCapaian(daftar) + [
                "Capaian tahun-tahun lalu dicetak sebagaimana diterbitkan; yang angka terbitnya tidak tercatat dihitung dengan aturan tahun \(tahun).",
                "Pertumbuhan = (realisasi \(tahun) − realisasi \(tahun - 1)) ÷ realisasi \(tahun - 1) × 100; arah yang baik bergantung pada indikator.",
            ]
        tabel.catatan.sumber.append(catatanSumber())
        return Self.isi(tabel.selesai("Perbandingan realisasi dan capaian kinerja tahun \(lalu[0])–\(tahun)"))
    }

    private func kolomTahun(_ tahun: Int) -> [Kolom] {
        [
            .angka("t\(tahun)", "Target", 6, kelompok: "\(tahun)"),
            .angka("r\(tahun)", "Realisasi", 7, kelompok: "\(tahun)"),
            .persen("c\(tahun)", "Capaian (%)", 7, kelompok: "\(tahun)"),
        ]
    }

    /// Earlier years in which anything is known, at most as many as the options ask for (two by default).
    private func daftarTahunLalu(_ daftar: [Indikator]) -> [Int] {
        let banyak = min(max(opsi.tahunLalu ?? 2, 1), Self.batasTahunLalu)
        return (tahun - banyak..<tahun).filter { satu in
            daftar.contains { hitungan.nilai($0.kode, tahun: satu) != .belumDilaporkan }
        }
    }

    private func selTahunLalu(
        _ tabel: inout PenyusunTabel, _ indikator: Indikator, _ tahun: Int, nomor: Int
    ) -> [String: Sel] {
        let target = hitungan.targetBerlaku(indikator.kode, tahun: tahun)
        // No facts at all: the indikator did not exist then, which is not the same as a missing report.
        if target == nil, hitungan.nilai(indikator.kode, tahun: tahun) == .belumDilaporkan {
            let kosong = Sel.teks(Hitungan.tandaTidakDiukur)
            return ["t\(tahun)": kosong, "r\(tahun)": kosong, "c\(tahun)": kosong]
        }
        return [
            "t\(tahun)": target == nil
                ? .teks(Hitungan.tandaBelum) : tabel.targetBerlaku(indikator, tahun: tahun),
            "r\(tahun)": tabel.realisasi(indikator, tahun: tahun, nomor: nomor),
            "c\(tahun)": capaianTahunLalu(&tabel, indikator, tahun, nomor: nomor),
        ]
    }

    /// As published where that is recorded; marked when today's rules would give another figure.
    private func capaianTahunLalu(
        _ tabel: inout PenyusunTabel, _ indikator: Indikator, _ tahun: Int, nomor: Int
    ) -> Sel {
        let kunci = "\(indikator.kode).capaian@\(tahun)"
        let dihitung = hitungan.capaian(indikator.kode, tahun: tahun)
        guard let terbit = hitungan.realisasi(indikator.kode, tahun: tahun)?.capaianTerbit else {
            // Without a recorded target there is nothing to explain: the year lies before this plan.
            if dihitung == .tidakTerdefinisi(.targetTidakAda) { return .teks(Hitungan.tandaBelum) }
            return tabel.capaian(
                dihitung, nomor: nomor, tahun: tahun, kunci: kunci,
                rumus: .rasio("r\(tahun)", terhadap: "t\(tahun)"))
        }
        let teks = aturan.cetakCapaian(terbit)
        let sel = Sel.figur(teks, nilai: terbit, aturan: aturan, kunci: kunci)
            .berumus(.rasio("r\(tahun)", terhadap: "t\(tahun)"))
        guard let kini = dihitung.nilai.map({ aturan.cetakCapaian($0.tampilan) }), kini != teks else {
            return sel
        }
        tabel.catatan.catatTerbit("\(PenyusunTabel.rujukan(nomor)) tahun \(tahun)", kini)
        return sel.ditandai(CatatanTabel.tandaTerbit)
    }

    /// Realisation to date against the end of the plan.
    func tabelKemajuanRenstra() -> [Table] {
        let daftar = daftarIndikator().filter { hitungan.kemajuan($0.kode) != nil }
        let tahunAkhir = Set(daftar.compactMap { hitungan.kemajuan($0.kode)?.tahunTarget })
        let seragam = tahunAkhir.count == 1
        var tabel = PenyusunTabel(
            self,
            PenyusunTabel.kolomIndikator(self, daftar, indikator: 44)
                + (seragam ? [] : [.kode("tahun", "Tahun Target", 8)]) + [
                    .angka(
                        "target",
                        seragam
                            ? "Target Akhir Renstra (\(tahunAkhir.first ?? tahun))" : "Target Akhir Renstra",
                        12),
                    .angka("realisasi", "Realisasi s.d. \(tahun)", 12),
                    .persen("kemajuan", "Tingkat Kemajuan (%)", 12, rumus: rumusKolomKemajuan(daftar)),
                ])
        tabel.isi(daftar) { tabel, indikator, nomor in
            guard let kemajuan = hitungan.kemajuan(indikator.kode) else { return [:] }
            return [
                "tahun": .tahun(kemajuan.tahunTarget), "target": tabel.target(kemajuan.target, indikator),
                "realisasi": tabel.nilai(kemajuan.nilai, indikator),
                "kemajuan": tabel.capaian(
                    kemajuan.capaian, nomor: nomor, kunci: "\(indikator.kode).kemajuan",
                    rumus: .rasio("realisasi", terhadap: "target")),
            ]
        }
        tabel.catatan.aturan = catatanKemajuan(daftar)
        tabel.catatan.sumber.append(
            "Sumber: Renstra (versi \(berkas.instansi.versiRenstra)) dan data kinerja, diolah.")
        let awal = berkas.instansi.renstraDari, akhir = berkas.instansi.renstraSampai
        return Self.isi(tabel.selesai("Kemajuan realisasi terhadap target akhir Renstra \(awal)–\(akhir)"))
    }

    private func rumusKolomKemajuan(_ daftar: [Indikator]) -> String { rumusKolomCapaian(daftar) }

    private func catatanKemajuan(_ daftar: [Indikator]) -> [String] {
        var hasil = [
            "Tingkat kemajuan = realisasi terhadap target akhir Renstra menurut rumus capaian indikator."
        ]
        let bernomor = menurutJenis(daftar).flatMap(\.daftar).enumerated()
        let dijumlah = bernomor.filter { $0.element.konsolidasi == .jumlah }.map { $0.offset + 1 }
        if !dijumlah.isEmpty {
            hasil.append(
                "No. \(rentangNomor(dijumlah)): target dan realisasi dijumlahkan "
                    + "sejak tahun \(berkas.instansi.renstraDari); yang lain memakai nilai tahun \(tahun)."
            )
        }
        let batas = aturan.batasAtas.tampilan.map { "dibatasi paling tinggi \($0.cetak())%" } ?? "tanpa batas atas"
        hasil.append(
            "Tingkat kemajuan \(batas); \(kataDesimal(aturan.desimalCapaian)), pembulatan \(aturan.pembulatan.nama)."
        )
        return hasil
    }
}
