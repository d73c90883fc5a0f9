import Documents
import Kinerja

extension BahanTabel {
    /// Target and realisasi of each triwulan and of the year.
    func tabelPemantauanTriwulan() -> [Table] {
        let daftar = daftarIndikator()
        let periode = Periode.semuaTriwulan
        guard daftar.contains(where: { adaPeriode($0, periode) }) else { return [] }
        func kolom(_ awalan: String, _ kelompok: String) -> [Kolom] {
            periode.map { .angka(awalan + $0.kode, $0.singkatan, 6, kelompok: kelompok) }
                + [.angka(awalan + "tahun", "Tahun", 7, kelompok: kelompok)]
        }
        var tabel = PenyusunTabel(
            self,
            PenyusunTabel.kolomIndikator(self, daftar, indikator: 27, satuan: 7)
                + kolom("t", "Target")
                + kolom("r", "Realisasi") + [.persen("capaian", "Capaian (%)", 8)])
        tabel.isi(daftar) { tabel, indikator, nomor in
            var sel: [String: Sel] = [
                "ttahun": tabel.targetBerlaku(indikator, tahun: tahun),
                "rtahun": tabel.realisasi(indikator, tahun: tahun, nomor: nomor),
                "capaian": tabel.capaian(
                    hitungan.capaian(indikator.kode), nomor: nomor, kunci: "\(indikator.kode).capaian",
                    rumus: .rasio("rtahun", terhadap: "ttahun")),
            ]
            for satu in periode {
                sel["t" + satu.kode] = targetPeriode(tabel, indikator, satu)
                sel["r" + satu.kode] = nilaiPeriode(tabel, indikator, satu)
            }
            return sel
        }
        tabel.catatan.aturan = catatanKonsolidasi(daftar) + catatanCapaian(daftar)
        tabel.catatan.sumber.append(catatanSumber())
        return Self.isi(tabel.selesai("Pemantauan kinerja triwulanan tahun \(tahun)"))
    }

    /// Target, realisasi and achievement of each month in three rows per indikator.
    func tabelPemantauanBulanan() -> [Table] {
        let utama = daftarIndikator().filter { adaPeriode($0, Periode.semuaBulan) }
        let daftar =
            utama.isEmpty ? daftarIndikator(.semua).filter { adaPeriode($0, Periode.semuaBulan) } : utama
        var tabel = PenyusunTabel(
            self,
            [
                .nomor(3), .teks("indikator", "Indikator Kinerja", 16),
                .teks("satuan", "Satuan", 6, opsional: true), .teks("uraian", "Uraian", 8),
            ]
                + Periode.semuaBulan.map { .angka($0.kode, $0.singkatan, 5) } + [.angka("tahun", "Tahun", 6)])
        tabel.bernomor = false
        for (urutan, indikator) in daftar.enumerated() {
            let kunci = indikator.kode
            let umum: [String: Sel] = [
                "no": Sel.bilangan(urutan + 1).gabung(kunci),
                "indikator": Sel.teks(indikator.nama).gabung(kunci),
                "satuan": Sel.teks(indikator.satuan).gabung(kunci),
            ]
            for baris in barisBulanan(&tabel, indikator, nomor: urutan + 1) {
                tabel.tambah(baris.merging(umum) { awal, _ in awal })
            }
        }
        tabel.catatan.aturan = catatanKonsolidasi(daftar) + catatanCapaian(daftar)
        tabel.catatan.sumber.append(catatanSumber())
        return Self.isi(tabel.selesai("Pemantauan kinerja bulanan tahun \(tahun)"))
    }

    private func barisBulanan(_ tabel: inout PenyusunTabel, _ indikator: Indikator, nomor: Int) -> [[String:
        Sel]]
    {
        var target: [String: Sel] = [
            "uraian": "Target", "tahun": tabel.targetBerlaku(indikator, tahun: tahun),
        ]
        var realisasi: [String: Sel] = [
            "uraian": "Realisasi", "tahun": tabel.realisasi(indikator, tahun: tahun, nomor: nomor),
        ]
        var capaian: [String: Sel] = [
            "uraian": "Capaian (%)",
            "tahun": tabel.capaian(
                hitungan.capaian(indikator.kode), nomor: nomor, kunci: "\(indikator.kode).capaian"),
        ]
        for satu in Periode.semuaBulan {
            target[satu.kode] = targetPeriode(tabel, indikator, satu)
            realisasi[satu.kode] = nilaiPeriode(tabel, indikator, satu)
            capaian[satu.kode] = capaianPeriode(tabel, indikator, satu)
        }
        return [target, realisasi, capaian]
    }

    /// Achievement of one period; a period that is not measured has none.
    private func capaianPeriode(_ tabel: PenyusunTabel, _ indikator: Indikator, _ periode: Periode) -> Sel {
        if hitungan.nilaiPeriode(indikator.kode, tahun: tahun, periode: periode) == .tidakDiukur {
            return .teks(Hitungan.tandaTidakDiukur)
        }
        let capaian = hitungan.capaian(indikator.kode, tahun: tahun, periode: periode)
        return capaian.nilai.map { tabel.persen($0.tampilan) } ?? .teks(hitungan.cetak(capaian))
    }

    private func adaPeriode(_ indikator: Indikator, _ daftar: [Periode]) -> Bool {
        daftar.contains { satu in
            hitungan.targetPeriode(indikator.kode, tahun: tahun, periode: satu) != nil
                || hitungan.nilaiPeriode(indikator.kode, tahun: tahun, periode: satu) != .tidakDiukur
        }
    }

    private func targetPeriode(_ tabel: PenyusunTabel, _ indikator: Indikator, _ periode: Periode) -> Sel {
        let target = hitungan.targetPeriode(indikator.kode, tahun: tahun, periode: periode)
        return target == nil ? .teks(Hitungan.tandaTidakDiukur) : tabel.target(target, indikator)
    }

    private func nilaiPeriode(_ tabel: PenyusunTabel, _ indikator: Indikator, _ periode: Periode) -> Sel {
        tabel.nilai(hitungan.nilaiPeriode(indikator.kode, tahun: tahun, periode: periode), indikator)
    }

    /// How periods make the year, by rows.
    private func catatanKonsolidasi(_ daftar: [Indikator]) -> [String] {
        let bernomor = menurutJenis(daftar).flatMap(\.daftar).enumerated().filter {
            $0.element.frekuensi != .tahunan
        }
        let bagian = Konsolidasi.allCases.compactMap { cara -> String? in
            let nomor = bernomor.filter { $0.element.konsolidasi == cara }.map { $0.offset + 1 }
            return nomor.isEmpty ? nil : "\(cara.nama) (No. \(rentangNomor(nomor)))"
        }
        return bagian.isEmpty ? [] : ["Nilai tahun dari nilai periode: \(bagian.joined(separator: "; "))."]
    }
}
