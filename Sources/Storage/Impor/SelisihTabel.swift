internal import Databases

/// What makes the rows of one table say what a berkas says.
struct SelisihTabel: Sendable {
    let sumber: SumberFakta
    var tambah: [BarisBaru] = []
    var ubah: [Ubahan] = []
    var hapus: [BarisTersimpan] = []
    /// Rows that only stand at another place in print; no change of the fact.
    var pindah: [(kunci: [DatabaseValue], urutan: Int)] = []

    struct Ubahan: Sendable {
        var lama: BarisTersimpan
        var isi: [DatabaseValue]
    }

    var tabel: TabelFakta { sumber.tabel }
    var banyak: Int { tambah.count + ubah.count + hapus.count }

    /// - Parameters:
    ///   - lama: rows of now in the order of print.
    ///   - baru: rows of the berkas, their keys already those of the rows they are to become.
    ///   - bolehHapus: whether a row that the berkas does not name goes.
    init(
        _ sumber: SumberFakta, lama: [BarisTersimpan], baru: [BarisFakta],
        bolehHapus: (BarisTersimpan) -> Bool
    ) {
        self.sumber = sumber
        let menurutKunci = Dictionary(lama.map { ($0.kunci, $0) }, uniquingKeysWith: { awal, _ in awal })
        let disebut = Set(baru.map(\.kunci))
        hapus = lama.filter { !disebut.contains($0.kunci) && bolehHapus($0) }
        for baris in baru {
            guard let ada = menurutKunci[baris.kunci] else {
                tambah.append(BarisBaru(kunci: baris.kunci, isi: baris.isi, urutan: 0, versi: 0))
                continue
            }
            if ada.isi != baris.isi { ubah.append(Ubahan(lama: ada, isi: baris.isi)) }
        }
        urutkan(lama: lama, baru: baru.map(\.kunci))
    }

    /// Gives new rows their place, and moves stored ones only where the order demands it. Rows the berkas does not name
    /// stay behind the row they followed.
    private mutating func urutkan(lama: [BarisTersimpan], baru: [[DatabaseValue]]) {
        let dibuang = Set(hapus.map(\.kunci)), disebut = Set(baru)
        var pengikut: [[DatabaseValue]: [[DatabaseValue]]] = [:], depan: [[DatabaseValue]] = []
        var sebelum: [DatabaseValue]?
        for satu in lama where !dibuang.contains(satu.kunci) {
            if disebut.contains(satu.kunci) {
                sebelum = satu.kunci
            } else if let kunci = sebelum {
                pengikut[kunci, default: []].append(satu.kunci)
            } else {
                depan.append(satu.kunci)
            }
        }
        let urut = depan + baru.flatMap { [$0] + (pengikut[$0] ?? []) }
        let kini = Dictionary(lama.map { ($0.kunci, $0.urutan) }, uniquingKeysWith: { awal, _ in awal })
        var tempat: [[DatabaseValue]: Int] = [:], terakhir = -1
        for kunci in urut {
            if let urutan = kini[kunci], urutan > terakhir {
                terakhir = urutan
            } else {
                terakhir += 1
                if kini[kunci] == nil { tempat[kunci] = terakhir } else { pindah.append((kunci, terakhir)) }
            }
        }
        for nomor in tambah.indices { tambah[nomor].urutan = tempat[tambah[nomor].kunci] ?? terakhir + 1 }
    }
}

/// Which stored row each row without a name is to become.
enum PadananButir {
    /// Rows that say the same in the same order keep their numbers; what stands between them is matched in order; what is
    /// left gets new numbers.
    static func padankan(
        _ baru: [BarisFakta], dengan lama: [BarisTersimpan], nomorBerikut: () throws -> Int
    ) rethrows -> [BarisFakta] {
        let beda = baru.map(\.isi).difference(from: lama.map(\.isi))
        var dibuang: Set<Int> = [], disisip: Set<Int> = []
        for satu in beda {
            switch satu {
            case .remove(let posisi, _, _): dibuang.insert(posisi)
            case .insert(let posisi, _, _): disisip.insert(posisi)
            }
        }
        var hasil = baru, kini = 0, nomor: Int?
        for (posisi, _) in baru.enumerated() {
            if !disisip.contains(posisi) {
                while dibuang.contains(kini) { kini += 1 }
                hasil[posisi].kunci = lama[kini].kunci
                kini += 1
            } else if kini < lama.count, dibuang.contains(kini) {
                hasil[posisi].kunci = lama[kini].kunci
                kini += 1
            } else {
                let berikut = try nomor ?? nomorBerikut()
                hasil[posisi].kunci = [berikut.databaseValue]
                nomor = berikut + 1
            }
        }
        return hasil
    }
}
