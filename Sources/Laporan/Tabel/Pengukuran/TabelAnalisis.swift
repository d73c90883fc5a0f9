import Documents
import Kinerja

extension BahanTabel {
    /// Causes, obstacles, solutions and follow-up beside each achievement.
    func tabelAnalisisSebab() -> [Table] {
        let daftar = daftarIndikator()
        let dipakai: [Analisis.Jenis] = [.sebab, .hambatan, .solusi, .tindakLanjut]
        guard
            daftar.contains(where: {
                !teksAnalisis($0.kode, dipakai).isEmpty || !teksAnalisis($0.simpul, dipakai).isEmpty
            })
        else { return [] }
        var tabel = PenyusunTabel(
            self,
            [
                .nomor(4), .teks("indikator", "Sasaran/Indikator", 19), .persen("capaian", "Capaian (%)", 9),
                .teks("sebab", "Sebab Keberhasilan/Kegagalan", 21, opsional: true),
                .teks("hambatan", "Hambatan", 15, opsional: true),
                .teks("solusi", "Solusi yang Dilakukan", 17, opsional: true),
                .teks("tindak_lanjut", "Tindak Lanjut", 15, opsional: true),
            ])
        tabel.bernomor = false
        var nomor = 0
        for (simpul, anggota) in menurutSimpul(daftar) {
            if !teksAnalisis(simpul.kode, dipakai).isEmpty {
                tabel.tambah(barisAnalisisSasaran(tabel, simpul))
            }
            for indikator in anggota {
                nomor += 1
                var sel = selAnalisis(indikator.kode)
                sel["no"] = .bilangan(nomor)
                sel["indikator"] = .teks(indikator.nama)
                sel["capaian"] = tabel.capaian(
                    hitungan.capaian(indikator.kode), nomor: nomor, kunci: "\(indikator.kode).capaian")
                if teksAnalisis(indikator.kode, dipakai).isEmpty, teksAnalisis(simpul.kode, dipakai).isEmpty {
                    sel["sebab"] = .teks(Hitungan.tandaBelum)
                }
                tabel.tambah(sel)
            }
        }
        tabel.catatan.sumber.append(catatanSumber("analisis"))
        return Self.isi(tabel.selesai("Analisis sebab keberhasilan dan kegagalan tahun \(tahun)"))
    }

    private func barisAnalisisSasaran(_ tabel: PenyusunTabel, _ simpul: Simpul) -> [String: Sel] {
        var sel = selAnalisis(simpul.kode)
        sel["indikator"] = Sel([.bold(simpul.uraian)])
        sel["capaian"] = tabel.persen(
            hitungan.rerata(simpul: simpul.kode)?.nilai, kunci: "\(simpul.kode).rerata")
        return sel
    }

    private func selAnalisis(_ kode: String) -> [String: Sel] {
        [
            "sebab": .daftar(teksAnalisis(kode, [.sebab])),
            "hambatan": .daftar(teksAnalisis(kode, [.hambatan])),
            "solusi": .daftar(teksAnalisis(kode, [.solusi])),
            "tindak_lanjut": .daftar(teksAnalisis(kode, [.tindakLanjut])),
        ]
    }

    /// Written remarks of some kinds on an indikator or a goal.
    func teksAnalisis(_ kode: String, _ jenis: [Analisis.Jenis]) -> [String] {
        berkas.daftarAnalisis.filter { $0.indikator == kode && jenis.contains($0.jenis) }.map(\.uraian)
    }
}
