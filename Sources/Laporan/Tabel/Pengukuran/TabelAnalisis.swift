import Documents
import Kinerja

extension BahanTabel {
    /// Causes, obstacles, solutions and follow-up of each indikator, under a band with its achievement.
    func tabelAnalisisSebab() -> [Table] {
        let daftar = daftarIndikator()
        let dipakai = Self.jenisAnalisis.map(\.jenis)
        guard
            daftar.contains(where: {
                !teksAnalisis($0.kode, dipakai).isEmpty || !teksAnalisis($0.simpul, dipakai).isEmpty
            })
        else { return [] }
        var tabel = PenyusunTabel(self, [.teks("jenis", "Analisis", 20), .teks("uraian", "Uraian", 80)])
        tabel.bernomor = false
        var nomor = 0
        for (simpul, anggota) in menurutSimpul(daftar) {
            if !teksAnalisis(simpul.kode, dipakai).isEmpty {
                tabel.kelompok("\(simpul.jenis.nama): \(simpul.uraian)\(capaianPita(rerata: simpul))")
                barisAnalisis(&tabel, simpul.kode)
            }
            for indikator in anggota {
                nomor += 1
                tabel.kelompok("\(nomor). \(indikator.nama)\(capaianPita(indikator))")
                if teksAnalisis(indikator.kode, dipakai).isEmpty, teksAnalisis(simpul.kode, dipakai).isEmpty {
                    tabel.tambah(["jenis": .teks("Sebab"), "uraian": .teks(Hitungan.tandaBelum)])
                }
                barisAnalisis(&tabel, indikator.kode)
            }
        }
        tabel.catatan.sumber.append(catatanSumber("analisis"))
        return Self.isi(tabel.selesai("Analisis sebab keberhasilan dan kegagalan tahun \(tahun)"))
    }

    private static let jenisAnalisis: [(jenis: Analisis.Jenis, nama: String)] = [
        (.sebab, "Sebab"), (.hambatan, "Hambatan"), (.solusi, "Solusi yang dilakukan"),
        (.tindakLanjut, "Tindak lanjut"),
    ]

    private func barisAnalisis(_ tabel: inout PenyusunTabel, _ kode: String) {
        for (jenis, nama) in Self.jenisAnalisis {
            let teks = teksAnalisis(kode, [jenis])
            if !teks.isEmpty { tabel.tambah(["jenis": .teks(nama), "uraian": .daftar(teks)]) }
        }
    }

    /// ` (capaian 97,2%)`.
    private func capaianPita(_ indikator: Indikator) -> String {
        let capaian = hitungan.capaian(indikator.kode)
        guard capaian.nilai != nil else { return " (\(hitungan.keterangan(capaian)))" }
        return " (capaian \(hitungan.cetak(capaian))%)"
    }

    private func capaianPita(rerata simpul: Simpul) -> String {
        guard let rerata = hitungan.rerata(simpul: simpul.kode) else { return "" }
        return " (rata-rata capaian \(aturan.cetakCapaian(rerata.nilai))%)"
    }

    /// Written remarks of some kinds on an indikator or a goal.
    func teksAnalisis(_ kode: String, _ jenis: [Analisis.Jenis]) -> [String] {
        berkas.daftarAnalisis.filter { $0.indikator == kode && jenis.contains($0.jenis) }.map(\.uraian)
    }
}
