/// Rows of a CSV text (RFC 4180): quoted fields may hold commas, line breaks and doubled quotes. Built for large lists:
/// one pass over the bytes.
struct BarisCSV: Sequence, IteratorProtocol {
    private let huruf: [UInt8]
    private var posisi: Int
    /// Line the last row began on, from 1.
    private(set) var baris = 0
    private var barisBerikut = 1

    init(_ huruf: [UInt8]) {
        self.huruf = huruf
        posisi = huruf.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func next() -> [String]? {
        while posisi < huruf.count, huruf[posisi] == UInt8(ascii: "\n") || huruf[posisi] == UInt8(ascii: "\r") {
            if huruf[posisi] == UInt8(ascii: "\n") { barisBerikut += 1 }
            posisi += 1
        }
        guard posisi < huruf.count else { return nil }
        baris = barisBerikut
        var hasil: [String] = []
        while true {
            hasil.append(sel())
            guard posisi < huruf.count else { return hasil }
            let pemisah = huruf[posisi]
            posisi += 1
            if pemisah == UInt8(ascii: "\n") {
                barisBerikut += 1
                return hasil
            }
            if pemisah == UInt8(ascii: ","), posisi == huruf.count { return hasil + [""] }
        }
    }

    private mutating func sel() -> String {
        guard posisi < huruf.count, huruf[posisi] == UInt8(ascii: "\"") else { return polos() }
        var isi: [UInt8] = []
        posisi += 1
        while posisi < huruf.count {
            let satu = huruf[posisi]
            posisi += 1
            if satu == UInt8(ascii: "\"") {
                guard posisi < huruf.count, huruf[posisi] == UInt8(ascii: "\"") else { break }
                posisi += 1
            } else if satu == UInt8(ascii: "\n") {
                barisBerikut += 1
            }
            isi.append(satu)
        }
        return String(decoding: isi, as: UTF8.self) + polos()
    }

    /// Up to the next comma or line end; the carriage return before it is dropped.
    private mutating func polos() -> String {
        let awal = posisi
        while posisi < huruf.count, huruf[posisi] != UInt8(ascii: ","), huruf[posisi] != UInt8(ascii: "\n") {
            posisi += 1
        }
        let akhir = posisi > awal && huruf[posisi - 1] == UInt8(ascii: "\r") ? posisi - 1 : posisi
        return String(decoding: huruf[awal..<akhir], as: UTF8.self)
    }
}
