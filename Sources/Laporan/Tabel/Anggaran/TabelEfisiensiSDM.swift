import Documents
import Kinerja

extension BahanTabel {
    /// Staff beside the work they answer for, per unit where a staff table is by unit, and for the whole instansi.
    func tabelEfisiensiSDM() -> [Table] {
        let pegawai = berkas.daftarSumberDaya.filter { $0.jenis == .pegawai }
        let perUnit = pegawaiPerUnit(pegawai)
        guard let kelompok = pegawai.first?.kelompok else { return [] }
        let jumlah =
            perUnit.isEmpty
            ? pegawai.filter { $0.kelompok == kelompok }.map(\.jumlah).reduce(0, +)
            : perUnit.map(\.jumlah).reduce(0, +)
        var tabel = PenyusunTabel(
            self,
            [
                .nomor(), .teks("unit", "Unit Kerja", 31), .angka("pegawai", "Jumlah Pegawai", 12),
                .angka("indikator", "Jumlah Indikator", 12),
                .angka("tercapai", "Indikator Mencapai Target", 14),
                .persen("capaian", "Rata-rata Capaian (%)", 13),
                .angka("rasio", "Pegawai per Indikator", 13, rumus: "{pegawai} ÷ {indikator}"),
            ])
        for (urutan, satu) in perUnit.enumerated() {
            var sel =
                satu.unit.map { selSDM(tabel, pegawai: satu.jumlah, indikator(unit: $0)) } ?? tanpaUnit(satu.jumlah)
            sel["no"] = .bilangan(urutan + 1)
            sel["unit"] = .teks(satu.nama)
            tabel.tambah(sel)
        }
        tabel.berlabel(
            berkas.instansi.namaSingkat, sampai: "unit", selSDM(tabel, pegawai: jumlah, daftarIndikator()))
        tabel.jumlahkan(["pegawai"], pada: tabel.barisBerikut - 1, dari: Array(perUnit.indices))
        tabel.catatan.aturan.append(
            "Banyaknya pegawai disandingkan dengan indikator yang diampu; "
                + "angka ini menunjukkan beban, bukan penilaian kinerja pegawai."
        )
        tabel.catatan.sumber.append(catatanSumber("data kepegawaian"))
        return Self.isi(tabel.selesai("Sumber daya manusia dan capaian kinerja tahun \(tahun)"))
    }

    private func selSDM(_ tabel: PenyusunTabel, pegawai: Int, _ daftar: [Indikator]) -> [String: Sel] {
        let rekap = hitungan.rekap(daftar)
        let rasio = Angka(pegawai).dibagi(Angka(daftar.count))
        return [
            "pegawai": .bilangan(pegawai), "indikator": .bilangan(daftar.count),
            "tercapai": .bilangan(rekap.melampaui + rekap.tercapai),
            "capaian": tabel.persen(hitungan.rerata(daftar)?.nilai),
            "rasio": rasio.map { .figur(aturan.cetakEfisiensi($0), nilai: $0, aturan: aturan) }
                ?? .teks(Hitungan.tandaTidakDiukur),
        ]
    }

    /// A row of the staff table that is no unit of the berkas: its staff counts, its work is not known.
    private func tanpaUnit(_ pegawai: Int) -> [String: Sel] {
        let kosong = Sel.teks(Hitungan.tandaTidakDiukur)
        return [
            "pegawai": .bilangan(pegawai), "indikator": kosong, "tercapai": kosong, "capaian": kosong,
            "rasio": kosong,
        ]
    }

    /// All rows of the staff table that counts by unit; empty when none does.
    private func pegawaiPerUnit(_ pegawai: [SumberDaya]) -> [(nama: String, unit: Unit?, jumlah: Int)] {
        let namaUnit = Set(berkas.daftarUnit.map(\.nama))
        guard let kelompok = pegawai.first(where: { namaUnit.contains($0.baris) })?.kelompok else { return [] }
        let milik = pegawai.filter { $0.kelompok == kelompok }
        let nama = milik.map(\.baris).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return nama.map { satu in
            let unit = berkas.daftarUnit.first { $0.nama == satu }
            return (satu, unit, milik.filter { $0.baris == satu }.map(\.jumlah).reduce(0, +))
        }
    }

    /// Indicators a unit or one of its posts answers for.
    private func indikator(unit: Unit) -> [Indikator] {
        let jabatan = Set(berkas.daftarJabatan.filter { $0.unit == unit.kode }.map(\.kode))
        return berkas.daftarIndikator.filter {
            $0.penanggungJawab == unit.kode || $0.penanggungJawab == unit.nama
                || jabatan.contains($0.penanggungJawab)
        }
    }
}
