import Documents
import Kinerja

extension BahanTabel {
    /// Crosswalk from goals and their indicators to the programmes behind them.
    func tabelProgramPendukung() -> [Table] {
        let daftar = daftarIndikator()
        var tabel = PenyusunTabel(self, kolomPendukung(daftar))
        let tempat = tempatPendukung(daftar)
        var nomor = 0
        for (simpul, anggota) in menurutSimpul(daftar) {
            for kelompok in kelompokPendukung(anggota) {
                tambahPendukung(&tabel, simpul, kelompok, tempat, nomor: &nomor)
            }
        }
        let tercantum = Set(tabel.baris.compactMap { $0.sel["pagu"]?.kunciGabung })
        if !disaring { tambahTanpaSasaran(&tabel, kecuali: tercantum) }
        tambahJumlahPendukung(&tabel)
        tabel.catatan.sumber.append(catatanPagu)
        guard tabel.baris.contains(where: { $0.sel["pagu"] != nil }) else { return [] }
        return Self.isi(tabel.selesai("Program pendukung sasaran dan indikator kinerja tahun \(tahun)"))
    }

    private func kolomPendukung(_ daftar: [Indikator]) -> [Kolom] {
        let sasaran: [Kolom] = disaring ? [] : [.teks("sasaran", kepalaSasaran(daftar), 15)]
        return [.nomor(4)] + sasaran + [
            .teks("indikator", "Indikator Kinerja", 16), .angka("target", "Target", 7),
            .teks("program", "Program Pendukung", 18),
            .teks("indikator_program", "Indikator Program", 17, opsional: true),
            .angka("target_program", "Target", 8, opsional: true), .uang("pagu", kepalaPagu, 14),
        ]
    }

    /// Every place a node will stand at, to find budgets that stand at two.
    private func tempatPendukung(_ daftar: [Indikator]) -> [TempatAnggaran] {
        menurutSimpul(daftar).flatMap { simpul, anggota in
            kelompokPendukung(anggota).flatMap { kelompok -> [TempatAnggaran] in
                guard let pertama = kelompok.first else { return [] }
                let asal = penunjang(pertama.kode).isEmpty ? simpul.kode : pertama.kode
                return penunjang(pertama).map { TempatAnggaran(asal: asal, penunjang: $0) }
            }
        }
    }

    /// Indicators that share the same support stand together.
    private func kelompokPendukung(_ daftar: [Indikator]) -> [[Indikator]] {
        let umum = daftar.filter { penunjang($0.kode).isEmpty }
        let sendiri = daftar.filter { !penunjang($0.kode).isEmpty }.map { [$0] }
        return (umum.isEmpty ? [] : [umum]) + sendiri
    }

    private func tambahPendukung(
        _ tabel: inout PenyusunTabel, _ simpul: Simpul, _ anggota: [Indikator],
        _ tempat: [TempatAnggaran], nomor: inout Int
    ) {
        guard let pertama = anggota.first else { return }
        let daftarPenunjang = penunjang(pertama)
        let asal = penunjang(pertama.kode).isEmpty ? simpul.kode : pertama.kode
        let kiri = anggota.map { indikator -> [String: Sel] in
            nomor += 1
            let kunci = indikator.kode
            return [
                "no": Sel.bilangan(nomor).gabung(kunci),
                "sasaran": Sel.teks(simpul.uraian).gabung(simpul.kode),
                "indikator": Sel.teks(indikator.nama).gabung(kunci),
                "target": tabel.targetBerlaku(indikator, tahun: tahun).gabung(kunci),
            ]
        }
        var kanan = daftarPenunjang.flatMap { barisProgram(&tabel, $0, asal: asal, tempat) }
        if kanan.isEmpty {
            let kosong = Sel.teks(Hitungan.tandaTidakDiukur).gabung("\(asal)/")
            kanan = [
                ["program": kosong, "indikator_program": kosong, "target_program": kosong, "pagu": kosong]
            ]
        }
        for urutan in 0..<max(kiri.count, kanan.count) {
            let satu = kiri[min(urutan, kiri.count - 1)], lain = kanan[min(urutan, kanan.count - 1)]
            tabel.tambah(satu.merging(lain) { awal, _ in awal })
        }
    }

    /// One row per indikator of a programme; budget and name reach over all of them.
    private func barisProgram(
        _ tabel: inout PenyusunTabel, _ penunjang: Penunjang, asal: String, _ tempat: [TempatAnggaran]
    ) -> [[String: Sel]] {
        let kode = penunjang.simpul.kode, kunci = "\(asal)/\(kode)"
        let serapan = serapan(penunjang, bagi: asal)
        var pagu = tabel.uang(
            serapan?.pagu, kunci: penunjang.porsi == nil ? "\(kode).pagu" : "",
            bilaKosong: Hitungan.tandaTidakDiukur)
        if bersama(penunjang, pada: asal, di: tempat), serapan != nil {
            pagu = pagu.ditandai(CatatanTabel.tandaBersama)
            tabel.catatan.adaBersama = true
        }
        let porsi = penunjang.porsi.map { " (\($0.cetak())%)" } ?? ""
        let kepala: [String: Sel] = [
            "program": Sel.teks(penunjang.simpul.uraian + porsi).gabung(kunci), "pagu": pagu.gabung(kunci),
        ]
        let indikator = hitungan.daftarIndikator(di: kode)
        guard !indikator.isEmpty else {
            let kosong = Sel.teks(Hitungan.tandaTidakDiukur).gabung(kunci)
            return [
                kepala.merging(["indikator_program": kosong, "target_program": kosong]) { awal, _ in awal }
            ]
        }
        return indikator.map { satu in
            kepala.merging([
                "indikator_program": Sel.teks(satu.nama).gabung("\(kunci)/\(satu.kode)"),
                "target_program": tabel.targetBerlaku(satu, tahun: tahun).gabung("\(kunci)/\(satu.kode)"),
            ]) { awal, _ in awal }
        }
    }

    /// Programmes nobody has linked to a goal: without them the total would not be the budget.
    private func tambahTanpaSasaran(_ tabel: inout PenyusunTabel, kecuali tercantum: Set<String>) {
        let kode = Set(tercantum.compactMap { $0.split(separator: "/").last.map(String.init) })
        let sisa = hitungan.daftarSimpul(.program).filter {
            hitungan.pagu($0.kode, tahun: tahun) != nil && !memuat($0, kode)
        }
        guard !sisa.isEmpty else { return }
        tabel.kelompok("Program yang tidak ditautkan ke satu sasaran berindikator")
        for program in sisa {
            for baris in barisProgram(
                &tabel, Penunjang(simpul: program, porsi: nil, tanpaAnggaran: false), asal: "", [])
            {
                let pagu = tabel.uang(
                    hitungan.pagu(program.kode, tahun: tahun), kunci: "\(program.kode).pagu")
                tabel.tambah(
                    baris.merging(["pagu": pagu.gabung("/\(program.kode)")]) { _, sendiri in sendiri })
            }
        }
    }

    private func memuat(_ program: Simpul, _ kode: Set<String>) -> Bool {
        hitungan.turunan(program.kode).contains { kode.contains($0.kode) }
    }

    private func tambahJumlahPendukung(_ tabel: inout PenyusunTabel) {
        guard !disaring, let total = hitungan.pagu(Hitungan.kodeTotal, tahun: tahun) else { return }
        tabel.berlabel(
            "JUMLAH ANGGARAN", sampai: "target_program",
            [
                "pagu": tabel.uang(
                    total, kunci: "total.pagu", rumus: .jumlah(baris: tabel.barisBernilai("pagu")))
            ])
    }
}
