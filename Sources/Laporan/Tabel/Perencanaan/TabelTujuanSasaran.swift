import Documents
import Kinerja

extension BahanTabel {
    /// Plan matrix: tujuan, sasaran, indikator and the renstra target of every year of the plan.
    func tabelTujuanSasaran() -> [Table] {
        let semua = daftarIndikator()
        let bertarget = semua.filter { adaTargetRenstra($0) }
        let tahunRenstra = berkas.instansi.tahunRenstra.filter { satu in
            bertarget.contains { hitungan.target($0.kode, tahun: satu, sumber: .renstra) != nil }
        }
        let daftar = bertarget.isEmpty ? semua : bertarget
        var tabel = PenyusunTabel(
            self,
            [
                .nomor(4), .teks("tujuan", "Tujuan", 17), .teks("sasaran", "Sasaran", 17, opsional: true),
                .teks("indikator", "Indikator Kinerja", 22), .teks("satuan", "Satuan", 8, opsional: true),
            ] + tahunRenstra.map { .angka("t\($0)", "\($0)", 7, kelompok: "Target Tahun") })
        for (urutan, indikator) in menurutPohon(daftar).enumerated() {
            tabel.tambah(barisRenstra(tabel, indikator, nomor: urutan + 1, tahunRenstra))
        }
        let akhir = "\(berkas.instansi.renstraDari)–\(berkas.instansi.renstraSampai)"
        tabel.catatan.sumber.append(
            "Sumber: Renstra \(berkas.instansi.namaSingkat) \(akhir) (versi \(berkas.instansi.versiRenstra))."
        )
        return Self.isi(tabel.selesai("Tujuan, sasaran, dan indikator kinerja \(akhir)"))
    }

    private func adaTargetRenstra(_ indikator: Indikator) -> Bool {
        berkas.instansi.tahunRenstra.contains {
            hitungan.target(indikator.kode, tahun: $0, sumber: .renstra) != nil
        }
    }

    /// Indicators ordered so that each tujuan is followed by what stands below it.
    private func menurutPohon(_ daftar: [Indikator]) -> [Indikator] {
        let tujuan = hitungan.daftarSimpul(.tujuan)
        let berurut = tujuan.flatMap { satu in daftar.filter { self.tujuan($0)?.kode == satu.kode } }
        return berurut + daftar.filter { self.tujuan($0) == nil }
    }

    private func tujuan(_ indikator: Indikator) -> Simpul? {
        guard let simpul = hitungan.simpul(indikator.simpul) else { return nil }
        return ([simpul] + hitungan.leluhur(simpul.kode)).first { $0.jenis == .tujuan }
    }

    private func barisRenstra(
        _ tabel: PenyusunTabel, _ indikator: Indikator, nomor: Int, _ tahunRenstra: [Int]
    ) -> [String: Sel] {
        let tujuan = tujuan(indikator)
        let simpul = hitungan.simpul(indikator.simpul)
        var sel: [String: Sel] = [
            "no": .bilangan(nomor),
            "tujuan": .teks(tujuan?.uraian ?? Hitungan.tandaTidakDiukur).gabung("T-\(tujuan?.kode ?? "")"),
            "indikator": .teks(indikator.nama), "satuan": .teks(indikator.satuan),
        ]
        if let simpul, simpul.kode != tujuan?.kode {
            sel["sasaran"] = .teks(simpul.uraian).gabung("S-\(simpul.kode)")
        }
        for satu in tahunRenstra {
            let target = hitungan.target(indikator.kode, tahun: satu, sumber: .renstra)
            sel["t\(satu)"] =
                target == nil
                ? .teks(Hitungan.tandaBelum)
                : tabel.target(target?.nilai, indikator, kunci: "\(indikator.kode).target@\(satu)")
        }
        return sel
    }
}
