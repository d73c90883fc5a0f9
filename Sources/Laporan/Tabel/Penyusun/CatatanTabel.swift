import Documents
import Kinerja

/// What must be said under a table so that every figure in it can be judged.
struct CatatanTabel {
    /// Rules in force, first.
    var aturan: [String] = []
    /// Statements about single rows.
    var baris: [String] = []
    /// Where the figures come from, last.
    var sumber: [String] = []
    /// Explains `–` and `belum` where they occur; off where a dash has another meaning.
    var denganLegenda = true
    /// A budget in the table also stands under another goal.
    var adaBersama = false

    private var bukanFinal: [String] = []
    private var takTerdefinisi: [String] = []
    private var dibatasi: [String] = []
    private var terbit: [String] = []

    static let tandaAngka = "*"
    static let tandaBersama = "†"
    static let tandaTerbit = "‡"

    init() {}

    /// The value describes another year or is not final.
    mutating func catatBukanFinal(_ baris: String, _ sebab: String) {
        tambah("\(baris) (\(sebab))", ke: \.bukanFinal)
    }

    mutating func catatTakTerdefinisi(_ baris: String, _ alasan: AlasanTidakTerdefinisi) {
        catatTakTerdefinisi(baris, alasan.pesan)
    }

    mutating func catatTakTerdefinisi(_ baris: String, _ sebab: String) {
        tambah("\(baris), \(sebab)", ke: \.takTerdefinisi)
    }

    mutating func catatDibatasi(_ baris: String, _ mentah: String) {
        tambah("\(baris) \(mentah)", ke: \.dibatasi)
    }

    /// An earlier year's published achievement that today's rules would compute differently.
    mutating func catatTerbit(_ baris: String, _ dihitung: String) {
        tambah("\(baris) \(dihitung)", ke: \.terbit)
    }

    /// A row that stands in the table twice is explained once.
    private mutating func tambah(_ teks: String, ke daftar: WritableKeyPath<CatatanTabel, [String]>) {
        if !self[keyPath: daftar].contains(teks) { self[keyPath: daftar].append(teks) }
    }

    /// All notes in print order.
    func daftar(_ rows: [Row]) -> [String] {
        var hasil = aturan
        if !dibatasi.isEmpty {
            hasil.append("Capaian sebelum dibatasi: \(dibatasi.joined(separator: "; ")).")
        }
        if !takTerdefinisi.isEmpty {
            hasil.append("Tidak terdefinisi: \(takTerdefinisi.joined(separator: "; ")).")
        }
        if !bukanFinal.isEmpty {
            hasil.append(
                "\(Self.tandaAngka) Bukan angka final tahun yang bersangkutan: \(bukanFinal.joined(separator: "; ")).")
        }
        if !terbit.isEmpty {
            hasil.append(
                "\(Self.tandaTerbit) Dicetak sebagaimana terbit; "
                    + "menurut aturan tahun ini: \(terbit.joined(separator: "; "))."
            )
        }
        if adaBersama {
            hasil.append(
                "\(Self.tandaBersama) Anggaran yang sama juga menunjang sasaran atau indikator lain; "
                    + "dalam jumlah keseluruhan dihitung satu kali."
            )
        }
        hasil += baris
        if denganLegenda { hasil += legenda(rows) }
        return hasil + sumber
    }

    private func legenda(_ rows: [Row]) -> [String] {
        let teks = Set(rows.flatMap(\.cells).map(\.text))
        var hasil: [String] = []
        if teks.contains(Hitungan.tandaTidakDiukur) {
            hasil.append("\(Hitungan.tandaTidakDiukur) = tidak diukur atau tidak ada")
        }
        if teks.contains(Hitungan.tandaBelum) {
            hasil.append("\(Hitungan.tandaBelum) = belum dilaporkan atau belum diisi")
        }
        return hasil.isEmpty ? [] : [hasil.joined(separator: "; ") + "."]
    }
}
