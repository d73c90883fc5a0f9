import Documents
import Kinerja

extension BahanTabel {
    /// Which programmes and kegiatan stood behind each achievement, and whether their own indicators were reached.
    func tabelProgramPenunjang() -> [Table] {
        let daftar = daftarIndikator().filter { !penunjang($0).isEmpty }
        let adaAnalisis = daftar.contains { !teksAnalisis($0.kode, [.penunjang]).isEmpty }
        var tabel = PenyusunTabel(
            self,
            [
                .nomor(4), .teks("indikator", "Indikator Kinerja", 19), .persen("capaian", "Capaian (%)", 9),
                .teks("program", "Program/Kegiatan", 22),
                .teks("indikator_program", "Indikator Program/Kegiatan", 20),
                .persen("capaian_program", "Capaian (%)", 9),
                .teks("menunjang", "Menunjang/ Tidak Menunjang", 12),
            ] + (adaAnalisis ? [.teks("analisis", "Analisis", 18)] : []))
        tabel.bernomor = false
        for (urutan, indikator) in daftar.enumerated() {
            tambahPenunjang(&tabel, indikator, nomor: urutan + 1)
        }
        tabel.catatan.aturan =
            aturan.batasAtas.tampilan.map { ["Capaian dibatasi paling tinggi \($0.cetak())%."] } ?? []
        tabel.catatan.aturan.append(
            "Program atau kegiatan menunjang bila indikatornya mencapai atau melampaui target; "
                + "tanpa indikator terukur belum dapat dinilai."
        )
        tabel.catatan.sumber.append(catatanSumber())
        return Self.isi(tabel.selesai("Program dan kegiatan penunjang capaian kinerja tahun \(tahun)"))
    }

    private func tambahPenunjang(_ tabel: inout PenyusunTabel, _ indikator: Indikator, nomor: Int) {
        let kunci = indikator.kode
        let kiri: [String: Sel] = [
            "no": Sel.bilangan(nomor).gabung(kunci), "indikator": Sel.teks(indikator.nama).gabung(kunci),
            "capaian": tabel.capaian(
                hitungan.capaian(kunci), nomor: nomor, kunci: "\(kunci).capaian"
            ).gabung(kunci),
            "analisis": Sel.daftar(teksAnalisis(kunci, [.penunjang])).gabung(kunci),
        ]
        for satu in simpulPenunjang(indikator) {
            let kode = "\(kunci)/\(satu.simpul.kode)"
            let nama = Sel.teks(satu.simpul.uraian).inden(satu.tingkat).gabung(kode)
            let daftar = hitungan.daftarIndikator(di: satu.simpul.kode)
            if daftar.isEmpty {
                tabel.tambah(
                    kiri.merging([
                        "program": nama, "indikator_program": .teks(Hitungan.tandaTidakDiukur),
                        "capaian_program": .teks(Hitungan.tandaTidakDiukur),
                        "menunjang": "Belum dapat dinilai",
                    ]) { awal, _ in awal })
            }
            for program in daftar {
                let capaian = hitungan.capaian(program.kode)
                tabel.tambah(
                    kiri.merging([
                        "program": nama, "indikator_program": .teks(program.nama),
                        "capaian_program": tabel.capaianProgram(program),
                        "menunjang": .teks(capaian.status.menunjang),
                    ]) { awal, _ in awal })
            }
        }
    }

    private func simpulPenunjang(_ indikator: Indikator) -> [SimpulPohon] {
        let dalam = opsi.tingkat == "kegiatan"
        return penunjang(indikator).flatMap { satu in
            [SimpulPohon(simpul: satu.simpul, tingkat: 0)]
                + (dalam ? hitungan.anak(satu.simpul.kode).map { SimpulPohon(simpul: $0, tingkat: 1) } : [])
        }
    }
}

extension StatusCapaian {
    var menunjang: String {
        switch self {
        case .melampaui, .tercapai: "Menunjang"
        case .tidakTercapai: "Tidak menunjang"
        case .belum, .tidakDiukur: "Belum dapat dinilai"
        }
    }
}
