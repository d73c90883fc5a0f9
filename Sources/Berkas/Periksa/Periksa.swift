package import Kinerja

/// Checks references and rules of a berkas; the syntax of its values is already settled by their types.
///
/// - Returns: every problem, in the order of the sheets. `baris` is the row ``tulisBerkas(_:ke:)`` would write to.
package func periksa(_ berkas: BerkasKinerja) -> [MasalahBerkas] {
    periksa(berkas, map: SourceMap()).urutMenurutTempat
}

func periksa(_ berkas: BerkasKinerja, map: SourceMap) -> [MasalahBerkas] {
    let konteks = KonteksPeriksa(berkas, map: map)
    return periksaRujukan(konteks) + periksaInstansi(konteks) + periksaAturan(konteks) + periksaOrganisasi(konteks)
        + periksaPohon(konteks)
        + periksaDukungan(konteks) + periksaIndikator(konteks) + periksaRumus(konteks) + periksaKomponen(konteks)
        + periksaTarget(konteks) + periksaTargetPeriode(konteks) + periksaRealisasi(konteks)
        + periksaKonsolidasi(konteks) + periksaPecahan(konteks)
        + periksaPagu(konteks)
        + periksaRealisasiAnggaran(konteks) + periksaBelanja(konteks) + periksaPerjanjian(konteks)
        + periksaLembarLain(konteks) + periksaTahun(konteks) + periksaLampiran(konteks) + periksaNarasi(konteks)
}

/// What every rule needs: the facts, where each came from, and who is who.
struct KonteksPeriksa {
    let berkas: BerkasKinerja
    let map: SourceMap
    let simpul: [String: Simpul]
    let indikator: [String: Indikator]
    let kodeUnit: Set<String>
    let kodeJabatan: Set<String>
    /// Indicator, year and period for which komponen are given.
    let kunciKomponen: Set<String>

    init(_ berkas: BerkasKinerja, map: SourceMap) {
        self.berkas = berkas
        self.map = map
        simpul = Dictionary(berkas.daftarSimpul.map { ($0.kode, $0) }, uniquingKeysWith: { awal, _ in awal })
        indikator = Dictionary(berkas.daftarIndikator.map { ($0.kode, $0) }, uniquingKeysWith: { awal, _ in awal })
        kodeUnit = Set(berkas.daftarUnit.map(\.kode))
        kodeJabatan = Set(berkas.daftarJabatan.map(\.kode))
        kunciKomponen = Set(berkas.daftarKomponen.map { Self.kunci($0.indikator, $0.tahun, $0.periode) })
    }

    static func kunci(_ indikator: String, _ tahun: Int, _ periode: Periode) -> String {
        "\(indikator) \(tahun) \(periode.kode)"
    }

    /// Rows of a sheet that were read without an error, with their place in the list.
    func utuh<Baris>(_ daftar: [Baris], _ lembar: String) -> [(offset: Int, element: Baris)] {
        Array(daftar.enumerated()).filter { !map.isBroken(lembar, $0.offset) }
    }

    func masalah(
        _ tingkat: MasalahBerkas.Tingkat, _ lembar: String, _ index: Int?, _ kolom: String?, nilai: String? = nil,
        _ pesan: String, _ perbaikan: String
    ) -> MasalahBerkas {
        MasalahBerkas(
            tingkat, lembar: lembar, asal: map.origin(lembar), baris: index.map { map.row(lembar, $0) }, kolom: kolom,
            nilai: nilai, pesan: pesan, perbaikan: perbaikan)
    }

    /// A problem of one key in a sheet of keys and values.
    func masalahKunci(
        _ tingkat: MasalahBerkas.Tingkat, _ lembar: String, _ kunci: String, nilai: String, _ pesan: String,
        _ perbaikan: String
    ) -> MasalahBerkas {
        MasalahBerkas(
            tingkat, lembar: lembar, asal: map.origin(lembar), baris: map.keyRows[lembar]?[kunci], kolom: "nilai",
            nilai: nilai, pesan: pesan, perbaikan: perbaikan)
    }

    /// Codes that exist on sheets; nil when one of them could not be read, so that nothing can be said.
    func kode(di lembar: [String]) -> [String]? {
        if lembar.contains(where: map.brokenSheets.contains) { return nil }
        return lembar.flatMap { satu -> [String] in
            switch satu {
            case "unit": berkas.daftarUnit.map(\.kode)
            case "jabatan": berkas.daftarJabatan.map(\.kode)
            case "simpul": berkas.daftarSimpul.map(\.kode)
            case "indikator": berkas.daftarIndikator.map(\.kode)
            default: []
            }
        }
    }

    /// Keys used by more than one row.
    func ganda<Baris>(
        _ daftar: [Baris], _ lembar: String, _ kolom: String, kunci: (Baris) -> String, sebutan: (Baris) -> String
    ) -> [MasalahBerkas] {
        var pertama: [String: Int] = [:], hasil: [MasalahBerkas] = []
        for (index, baris) in utuh(daftar, lembar) {
            guard let awal = pertama[kunci(baris)] else {
                pertama[kunci(baris)] = index
                continue
            }
            hasil.append(
                masalah(
                    .galat, lembar, index, kolom, nilai: sebutan(baris),
                    "\(sebutan(baris)) sudah ada di baris \(map.row(lembar, awal)).",
                    "Hapus salah satunya, atau ganti kodenya bila memang berbeda."))
        }
        return hasil
    }

    /// Codes that lead back to themselves through their parents.
    func lingkaran(
        _ lembar: String, _ daftar: [(kode: String, induk: String)]
    ) -> [MasalahBerkas] {
        let induk = Dictionary(daftar.map { ($0.kode, $0.induk) }, uniquingKeysWith: { awal, _ in awal })
        var selesai: Set<String> = [], hasil: [MasalahBerkas] = []
        for (index, baris) in daftar.enumerated() where !selesai.contains(baris.kode) {
            var jalur: [String] = [], letak: [String: Int] = [:], kini = baris.kode
            while !kini.isEmpty, !selesai.contains(kini), letak[kini] == nil {
                letak[kini] = jalur.count
                jalur.append(kini)
                kini = induk[kini] ?? ""
            }
            if !kini.isEmpty, let awal = letak[kini] {
                let putaran = (jalur[awal...] + [kini]).joined(separator: " → ")
                hasil.append(
                    masalah(
                        .galat, lembar, index, "induk", nilai: baris.induk, "Induk membentuk lingkaran: \(putaran).",
                        "Perbaiki kolom induk sehingga rangkaiannya berakhir di puncak."))
            }
            selesai.formUnion(jalur)
        }
        return hasil
    }
}
