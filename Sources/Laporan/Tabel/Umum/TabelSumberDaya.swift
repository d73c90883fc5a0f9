import Documents
import Kinerja

extension BahanTabel {
    /// Staff: one table per composition, columns by the second attribute, with totals and shares.
    func tabelPegawai() -> [Table] { tabelSumberDaya(.pegawai, judul: "Pegawai", kepala: "Uraian") }

    /// Assets: one table per group.
    func tabelSarana() -> [Table] { tabelSumberDaya(.sarana, judul: "Sarana dan prasarana", kepala: "Jenis") }

    private func tabelSumberDaya(_ jenis: SumberDaya.Jenis, judul: String, kepala: String) -> [Table] {
        let semua = berkas.daftarSumberDaya.filter { $0.jenis == jenis }
        var urutan: [String] = []
        for satu in semua where !urutan.contains(satu.kelompok) { urutan.append(satu.kelompok) }
        return urutan.enumerated().compactMap { nomor, kelompok in
            let daftar = semua.filter { $0.kelompok == kelompok }
            let akhiran = urutan.count > 1 ? "\(nomor + 1)" : ""
            let nama = judulKelompok(kelompok, judul)
            let imbuhan = opsi.judul == nil ? "" : kelompok
            let berkolom = daftar.contains { !$0.kolom.isEmpty }
            return berkolom
                ? tabelSilang(daftar, nama, kepala, imbuhan: imbuhan, akhiran: akhiran)
                : tabelDaftar(daftar, nama, kepala, imbuhan: imbuhan, akhiran: akhiran)
        }
    }

    /// `Pegawai menurut pendidikan`, `Pegawai: Formasi jabatan`.
    private func judulKelompok(_ kelompok: String, _ judul: String) -> String {
        if kelompok.isEmpty || kelompok.lowercased() == judul.lowercased() { return judul }
        return kelompok.lowercased().hasPrefix("menurut")
            ? "\(judul) \(kelompok.hurufAwalKecil)" : "\(judul): \(kelompok)"
    }

    private func unik(_ daftar: [String]) -> [String] {
        daftar.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Rows by columns, totals on both sides, shares of the whole underneath.
    private func tabelSilang(
        _ daftar: [SumberDaya], _ judul: String, _ kepala: String, imbuhan: String, akhiran: String
    ) -> Table? {
        let kolom = unik(daftar.map { $0.kolom.isEmpty ? "Lainnya" : $0.kolom })
        let baris = unik(daftar.map(\.baris))
        // Columns that are amounts themselves (posts, posts filled) are compared, not added.
        let dijumlah = !kolom.contains { $0.lowercased().hasPrefix("jumlah") }
        func jumlah(_ baris: String?, _ kolom: String?) -> Int? {
            let milik = daftar.filter { satu in
                (baris == nil || satu.baris == baris)
                    && (kolom == nil || satu.kolom == kolom || satu.kolom.isEmpty && kolom == "Lainnya")
            }
            return milik.isEmpty ? nil : milik.map(\.jumlah).reduce(0, +)
        }
        var tabel = PenyusunTabel(
            self,
            [.nomor(), .teks("uraian", kepala, 30)]
                + kolom.enumerated().map { .angka("k\($0)", $1, 55 / Double(kolom.count)) }
                + (dijumlah ? [.angka("jumlah", "Jumlah", 10)] : []))
        tabel.bernomor = false
        func sel(_ baris: String?) -> [String: Sel] {
            var hasil: [String: Sel] = ["jumlah": .bilangan(jumlah(baris, nil) ?? 0)]
            for (urutan, satu) in kolom.enumerated() {
                hasil["k\(urutan)"] =
                    jumlah(baris, satu).map { .bilangan($0) } ?? .teks(Hitungan.tandaTidakDiukur)
            }
            return hasil
        }
        for (urutan, satu) in baris.enumerated() {
            tabel.tambah(
                sel(satu).merging(["no": .bilangan(urutan + 1), "uraian": .teks(satu)]) { awal, _ in awal })
        }
        let kunci = kolom.indices.map { "k\($0)" } + ["jumlah"]
        tabel.berlabel("Jumlah", sampai: "uraian", sel(nil))
        tabel.jumlahkan(kunci, pada: baris.count, dari: Array(baris.indices))
        if dijumlah, let seluruh = jumlah(nil, nil), seluruh > 0 { tambahPersen(&tabel, kunci, seluruh) }
        return selesaiSumberDaya(&tabel, daftar, judul, imbuhan: imbuhan, akhiran: akhiran)
    }

    private func tambahPersen(_ tabel: inout PenyusunTabel, _ daftarKunci: [String], _ seluruh: Int) {
        var sel: [String: Sel] = [:]
        for kunci in daftarKunci {
            let nilai = tabel.baris.last?.sel[kunci]?.nilai?.angka
            sel[kunci] = tabel.serapan(nilai.flatMap { ($0 * .seratus).dibagi(Angka(seluruh)) })
        }
        tabel.berlabel("Persentase (%)", sampai: "uraian", sel, peran: .subtotal)
    }

    /// A plain list; it has a total only when everything is counted in one unit.
    private func tabelDaftar(
        _ daftar: [SumberDaya], _ judul: String, _ kepala: String, imbuhan: String, akhiran: String
    ) -> Table? {
        var tabel = PenyusunTabel(
            self,
            [
                .nomor(), .teks("uraian", kepala, 45), .angka("jumlah", "Jumlah", 14),
                .teks("satuan", "Satuan", 14, opsional: true),
                .teks("keterangan", "Keterangan", 22, opsional: true),
            ])
        tabel.bernomor = false
        for (urutan, satu) in daftar.enumerated() {
            tabel.tambah([
                "no": .bilangan(urutan + 1), "uraian": .teks(satu.baris), "jumlah": .bilangan(satu.jumlah),
                "satuan": .teks(satu.satuan), "keterangan": .teks(satu.keterangan),
            ])
        }
        if daftar.count > 1, Set(daftar.map(\.satuan)).count == 1 {
            tabel.berlabel(
                "Jumlah", sampai: "uraian",
                ["jumlah": .bilangan(daftar.map(\.jumlah).reduce(0, +)), "satuan": .teks(daftar[0].satuan)])
            tabel.jumlahkan(["jumlah"], pada: daftar.count, dari: Array(daftar.indices))
        }
        return selesaiSumberDaya(&tabel, daftar, judul, imbuhan: imbuhan, akhiran: akhiran)
    }

    private func selesaiSumberDaya(
        _ tabel: inout PenyusunTabel, _ daftar: [SumberDaya], _ judul: String, imbuhan: String,
        akhiran: String
    ) -> Table? {
        tabel.catatan.denganLegenda = false
        tabel.catatan.sumber.append(
            catatanSumber(daftar.first?.jenis == .pegawai ? "data kepegawaian" : "data aset"))
        return tabel.selesai(judul, imbuhan: imbuhan, akhiran: akhiran)
    }
}

extension String {
    /// For use inside a sentence: `Menurut pendidikan` becomes `menurut pendidikan`; an acronym stays.
    var hurufAwalKecil: String {
        guard let awal = first, let kedua = dropFirst().first, kedua.isLowercase else { return self }
        return awal.lowercased() + dropFirst()
    }
}
