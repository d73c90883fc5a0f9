/// Output achievement: geometric mean of indicators per output, of outputs per programme, of programmes per instansi.
package struct CapaianKeluaran: Sendable, Equatable {
    package struct Keluaran: Sendable, Equatable {
        package let kode: String
        package let uraian: String
        package let indikator: [ButirIndikator]
        package let capaian: Angka?
    }

    package struct ButirIndikator: Sendable, Equatable {
        package let kode: String
        /// Percent with the efficiency cap; nil = not final.
        package let capaian: Angka?
    }

    package struct Program: Sendable, Equatable {
        package let simpul: Simpul
        package let keluaran: [Keluaran]
        package let capaian: Angka?
    }

    package let program: [Program]
    /// Unrounded percent; nil when a programme has none.
    package let capaian: Angka?
    /// Some indicator is zero, so everything above it is zero too.
    package let adaNol: Bool
}

extension Hitungan {
    /// Output achievement of the reporting year; nil when the berkas names no outputs.
    ///
    /// - Rumus: geometric mean of indicators per output, of outputs per programme, of programmes per instansi.
    /// - Satuan: percent, unrounded, from achievements with the cap for efficiency.
    /// - Batas: one indicator without a final achievement leaves its output, and all above it, without a value; a zero
    ///   makes everything above it zero and is marked.
    /// - Dasar: PMK 22/2021 annex, by analogy.
    /// - Contoh: 100 and 90 -> 94,87; outputs 76,31 and 94,87 -> 85,09; programmes 85,09 and 100 -> 92,24.
    package var capaianKeluaran: CapaianKeluaran? {
        guard !berkas.daftarKeluaran.isEmpty else { return nil }
        let program = daftarSimpul(.program).compactMap(keluaranProgram)
        let semua = program.flatMap(\.keluaran).flatMap(\.indikator)
        return CapaianKeluaran(
            program: program, capaian: rerataLengkap(program.map(\.capaian)),
            adaNol: semua.contains { $0.capaian == .nol })
    }

    private func keluaranProgram(_ simpul: Simpul) -> CapaianKeluaran.Program? {
        let baris = berkas.daftarKeluaran.filter { $0.program == simpul.kode }
        guard !baris.isEmpty else { return nil }
        var urutan: [String] = []
        for satu in baris where !urutan.contains(satu.kode) { urutan.append(satu.kode) }
        let keluaran = urutan.map { kode in
            let anggota = baris.filter { $0.kode == kode }
            let butir = anggota.map {
                CapaianKeluaran.ButirIndikator(kode: $0.indikator, capaian: capaian($0.indikator).nilai?.efisiensi)
            }
            return CapaianKeluaran.Keluaran(
                kode: kode, uraian: anggota.first?.uraian ?? "", indikator: butir,
                capaian: rerataLengkap(butir.map(\.capaian)))
        }
        return CapaianKeluaran.Program(
            simpul: simpul, keluaran: keluaran, capaian: rerataLengkap(keluaran.map(\.capaian)))
    }

    private func rerataLengkap(_ daftar: [Angka?]) -> Angka? {
        let ada = daftar.compactMap { $0 }
        return ada.count == daftar.count ? rerataGeometrik(ada) : nil
    }
}
