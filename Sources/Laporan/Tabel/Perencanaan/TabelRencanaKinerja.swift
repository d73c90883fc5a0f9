import Documents
import Kinerja

extension BahanTabel {
    /// Annual plan: the renja target, or that of the renstra for an indikator the renja does not name.
    func tabelRencanaKinerja() -> [Table] {
        let daftar = daftarIndikator().filter { targetRencana($0) != nil }
        var tabel = PenyusunTabel(
            self,
            PenyusunTabel.kolomIndikator(self, daftar, sasaran: 30, indikator: 37, satuan: 12) + [
                .angka("target", "Target \(tahun)", 14)
            ])
        tabel.isi(daftar) { tabel, indikator, _ in
            ["target": tabel.target(targetRencana(indikator)?.nilai, indikator)]
        }
        let sumber = Set(daftar.compactMap { targetRencana($0)?.sumber })
        let nama = sumber == [.renja] ? "Renja" : sumber == [.renstra] ? "Renstra" : "Renja dan Renstra"
        if sumber.count > 1 {
            tabel.catatan.aturan.append("Indikator yang tidak termuat di Renja memakai target Renstra.")
        }
        tabel.catatan.sumber.append("Sumber: \(nama) \(berkas.instansi.namaSingkat), target tahun \(tahun).")
        return Self.isi(tabel.selesai("Rencana kinerja tahun \(tahun)"))
    }

    private func targetRencana(_ indikator: Indikator) -> Target? {
        hitungan.target(indikator.kode, tahun: tahun, sumber: .renja)
            ?? hitungan.target(indikator.kode, tahun: tahun, sumber: .renstra)
    }

    /// Agreement against plan, with the difference and its remark.
    func tabelPKTerhadapRenstra() -> [Table] {
        let daftar = daftarIndikator().filter {
            targetPK($0, versi: hitungan.versiPK(tahun: tahun), periode: .tahun) != nil
        }
        guard daftar.contains(where: { targetRenstra($0) != nil }) else { return [] }
        var tabel = PenyusunTabel(
            self,
            PenyusunTabel.kolomIndikator(self, daftar, sasaran: 20, indikator: 25) + [
                .angka("pk", "Target PK", 9), .angka("renstra", "Target Renstra", 9),
                .angka("selisih", "Selisih", 8, rumus: "{pk} − {renstra}"),
                .teks("keterangan", "Keterangan", 18),
            ])
        tabel.isi(daftar) { tabel, indikator, _ in barisPKRenstra(tabel, indikator) }
        tabel.catatan.sumber.append(
            "Sumber: \(namaSumber(sumberPK)) dan Renstra (versi \(berkas.instansi.versiRenstra)), target tahun \(tahun)."
        )
        return Self.isi(tabel.selesai("Perbandingan target Perjanjian Kinerja dengan Renstra tahun \(tahun)"))
    }

    private func targetRenstra(_ indikator: Indikator) -> Target? {
        hitungan.target(indikator.kode, tahun: tahun, sumber: .renstra)
    }

    private func barisPKRenstra(_ tabel: PenyusunTabel, _ indikator: Indikator) -> [String: Sel] {
        let pk = targetPK(indikator, versi: hitungan.versiPK(tahun: tahun), periode: .tahun)
        let renstra = targetRenstra(indikator)
        return [
            "pk": tabel.target(pk?.nilai, indikator, kunci: "\(indikator.kode).target"),
            "renstra": renstra == nil
                ? .teks(Hitungan.tandaTidakDiukur)
                : tabel.target(renstra?.nilai, indikator, kunci: "\(indikator.kode).target@renstra"),
            "selisih": selisih(
                tabel, indikator, pk?.nilai, renstra?.nilai, .selisih("pk", kurang: "renstra")),
            "keterangan": .teks(keteranganSelisih(pk, renstra)),
        ]
    }

    /// Difference of two numeric targets; a dash for anything else.
    func selisih(
        _ tabel: PenyusunTabel, _ indikator: Indikator, _ kiri: NilaiTarget?, _ kanan: NilaiTarget?,
        _ rumus: Sel.Rumus
    ) -> Sel {
        guard case .angka(let a)? = kiri, case .angka(let b)? = kanan else {
            return .teks(Hitungan.tandaTidakDiukur)
        }
        return tabel.nilai(.angka(a - b), indikator).berumus(rumus)
    }

    private func keteranganSelisih(_ pk: Target?, _ renstra: Target?) -> String {
        let alasan = pk?.catatan ?? ""
        let pokok: String
        switch (pk?.nilai, renstra?.nilai) {
        case (_, nil): pokok = "Tidak ada di Renstra"
        case (let a, let b) where a == b: pokok = "Sama"
        case (.angka(let a)?, .angka(let b)?):
            pokok = a > b ? "Lebih tinggi daripada Renstra" : "Lebih rendah daripada Renstra"
        default: pokok = "Berbeda dengan Renstra"
        }
        return alasan.isEmpty ? pokok : "\(pokok): \(alasan)"
    }
}
