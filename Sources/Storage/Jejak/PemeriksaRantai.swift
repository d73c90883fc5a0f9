/// Walks along a chain, row after row in the order of their numbers, and collects what is broken.
struct PemeriksaRantai {
    private(set) var daftarKerusakan: [KerusakanJejak] = []
    private(set) var jumlah = 0
    private var terakhir = CatatanJejak(nomor: 0, sidik: BarisJejak.sidikAwal)
    /// Numbers and hashes noted outside that have not come by yet.
    private var catatan: [Int: String]

    init(catatan: [CatatanJejak] = []) {
        self.catatan = Dictionary(catatan.map { ($0.nomor, $0.sidik) }, uniquingKeysWith: { $1 })
    }

    mutating func periksa(_ baris: BarisJejak) {
        jumlah += 1
        if baris.nomor > terakhir.nomor + 1 {
            daftarKerusakan.append(.barisHilang(dari: terakhir.nomor + 1, sampai: baris.nomor - 1))
        }
        if baris.sidik != baris.sidikSeharusnya { daftarKerusakan.append(.barisDiubah(nomor: baris.nomor)) }
        if baris.sidikSebelum != terakhir.sidik { daftarKerusakan.append(.rantaiPutus(nomor: baris.nomor)) }
        if let tercatat = catatan.removeValue(forKey: baris.nomor), tercatat != baris.sidik {
            daftarKerusakan.append(.catatanLuarBerbeda(nomor: baris.nomor))
        }
        terakhir = CatatanJejak(nomor: baris.nomor, sidik: baris.sidik)
    }

    /// Compares the end of the chain with its head.
    mutating func akhiri(kepala: CatatanJejak?) -> HasilVerifikasi {
        periksaEkor(kepala)
        daftarKerusakan += catatan.keys.sorted().map { .catatanLuarBerbeda(nomor: $0) }
        return HasilVerifikasi(
            jumlah: jumlah, kepala: jumlah == 0 ? nil : terakhir, daftarKerusakan: daftarKerusakan)
    }

    private mutating func periksaEkor(_ kepala: CatatanJejak?) {
        guard let kepala else {
            if jumlah > 0 { daftarKerusakan.append(.kepalaHilang) }
            return
        }
        if terakhir.nomor < kepala.nomor {
            daftarKerusakan.append(.ekorTerpotong(terakhir: terakhir.nomor, seharusnya: kepala.nomor))
        } else if terakhir.nomor > kepala.nomor {
            daftarKerusakan.append(.ekorBerlebih(terakhir: terakhir.nomor, seharusnya: kepala.nomor))
        } else if terakhir.sidik != kepala.sidik {
            daftarKerusakan.append(.kepalaBerbeda(nomor: kepala.nomor))
        }
    }
}
