/// Money of one node in one layer (a version of the budget).
private struct IsiLapis {
    var nilai: Rupiah?
    /// Stated in this very layer, at the node or below it; otherwise carried over from the layer before.
    var baru = false

    mutating func tambah(_ lain: IsiLapis) {
        if let tambahan = lain.nilai { nilai = (nilai ?? .nol) + tambahan }
        baru = baru || lain.baru
    }
}

extension Hitungan {
    /// Amount of a node in the last of several layers, each of which replaces what it states of the one before.
    func jumlahPohon(_ kode: String, lapis: Int, _ tercatat: (String, Int) -> Rupiah?) -> Rupiah? {
        guard kode == Self.kodeTotal else { return isiPohon(kode, lapis, tercatat).last?.nilai }
        // Programmes are the roots of money: each counts once, whatever goals it supports.
        var program = Array(repeating: IsiLapis(), count: lapis)
        for satu in daftarSimpul(.program) { program.tambah(isiPohon(satu.kode, lapis, tercatat)) }
        var hasil: Rupiah?
        for nomor in 0..<lapis {
            if let tertulis = tercatat(kode, nomor) {
                hasil = tertulis
            } else if program[nomor].baru {
                hasil = program[nomor].nilai
            }
        }
        return hasil
    }

    /// From the leaves up, without recursion.
    private func isiPohon(_ kode: String, _ lapis: Int, _ tercatat: (String, Int) -> Rupiah?) -> [IsiLapis] {
        var dariAnak: [String: [IsiLapis]] = [:]
        var hasil: [IsiLapis] = []
        for nomor in nomorTurunan(kode).reversed() {
            let simpul = berkas.daftarSimpul[nomor]
            hasil = Self.susun(dariAnak[simpul.kode], lapis) { tercatat(simpul.kode, $0) }
            dariAnak[simpul.induk, default: Array(repeating: IsiLapis(), count: lapis)].tambah(hasil)
        }
        return hasil
    }

    /// A layer is what the children state in it, else what the node states, else the layer before.
    private static func susun(_ anak: [IsiLapis]?, _ lapis: Int, _ tercatat: (Int) -> Rupiah?) -> [IsiLapis] {
        var hasil: [IsiLapis] = []
        for nomor in 0..<lapis {
            if let anak, anak[nomor].baru {
                hasil.append(anak[nomor])
            } else if let tertulis = tercatat(nomor) {
                hasil.append(IsiLapis(nilai: tertulis, baru: true))
            } else {
                hasil.append(IsiLapis(nilai: hasil.last?.nilai))
            }
        }
        return hasil
    }
}

extension [IsiLapis] {
    fileprivate mutating func tambah(_ lain: [IsiLapis]) {
        for nomor in indices where nomor < lain.count { self[nomor].tambah(lain[nomor]) }
    }
}
