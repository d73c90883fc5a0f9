import Kinerja

/// What was typed into one row, before anything of it is read.
struct KetikanBaris: Sendable, Equatable {
    var kunci: KunciBaris
    /// Nil = the field was not sent.
    var nilai: String?
    var dasar: Int
    var catatan: String?
    var tahunData: String?
    var statusAngka: String?
    var komponen: [Komponen]
    /// The warnings are confirmed.
    var benar: Bool
    /// One of two conflicting values was chosen.
    var dipilih: Bool

    struct Komponen: Sendable, Equatable {
        var nama: String
        var teks: String
        var dasar: Int
    }

    /// Sent without anything to keep: only the version that was seen.
    var kosong: Bool {
        nilai == nil && catatan == nil && tahunData == nil && statusAngka == nil && komponen.isEmpty && !benar
    }
}

extension Formulir {
    private static let awalanKetikan = ["nilai", "catatan", "tahun_data", "status_angka", "benar", "pakai", "pilih"]

    /// The rows that were sent, in the order of their first field.
    var daftarKetikan: [KetikanBaris] {
        let menurutNama = Dictionary(daftarNilai.map { ($0.nama, $0.isi) }, uniquingKeysWith: { awal, _ in awal })
        var urutan: [String] = []
        var komponen: [String: [KetikanBaris.Komponen]] = [:]
        var sudah: Set<String> = []
        for (nama, isi) in daftarNilai {
            if let (kunci, bagian) = Self.komponen(nama) {
                let dasar = menurutNama["dasar_komponen.\(kunci).\(bagian)"].flatMap { Int($0) }
                if sudah.insert(kunci).inserted { urutan.append(kunci) }
                komponen[kunci, default: []].append(.init(nama: bagian, teks: isi, dasar: dasar ?? 0))
            } else if let kunci = Self.kunci(nama), sudah.insert(kunci).inserted {
                urutan.append(kunci)
            }
        }
        return urutan.map { ketikan($0, menurutNama, komponen[$0] ?? []) }
    }

    private func ketikan(
        _ kunci: String, _ isian: [String: String], _ komponen: [KetikanBaris.Komponen]
    ) -> KetikanBaris {
        let nilai = isian["pakai.\(kunci)"] ?? isian["pilih.\(kunci)"] ?? isian["nilai.\(kunci)"]
        return KetikanBaris(
            kunci: KunciBaris(kunci), nilai: nilai, dasar: isian["dasar.\(kunci)"].flatMap { Int($0) } ?? 0,
            catatan: isian["catatan.\(kunci)"], tahunData: isian["tahun_data.\(kunci)"],
            statusAngka: isian["status_angka.\(kunci)"], komponen: komponen, benar: isian["benar.\(kunci)"] == "1",
            dipilih: isian["pilih.\(kunci)"] != nil)
    }

    /// `nilai.I-P1.K1` is about the row `I-P1.K1`.
    private static func kunci(_ nama: String) -> String? {
        for awalan in awalanKetikan where nama.hasPrefix(awalan + ".") {
            let kunci = String(nama.dropFirst(awalan.count + 1))
            return kunci.isEmpty ? nil : kunci
        }
        return nil
    }

    /// `komponen.I-P1.K1.ika`: the name of a komponen has no dot, the kode of an indicator may.
    private static func komponen(_ nama: String) -> (kunci: String, bagian: String)? {
        guard nama.hasPrefix("komponen.") else { return nil }
        let sisa = nama.dropFirst("komponen.".count)
        guard let titik = sisa.lastIndex(of: ".") else { return nil }
        let (kunci, bagian) = (sisa[..<titik], sisa[sisa.index(after: titik)...])
        return kunci.isEmpty || bagian.isEmpty ? nil : (String(kunci), String(bagian))
    }
}
