import CAset
import Crypto

/// A file for the browser, made of those below `aset/web`. Its address holds the digest of its bytes, so that it may be
/// kept for a year.
struct Aset: Sendable {
    let nama: String
    let jenis: String
    let isi: [UInt8]
    /// First 64 bits of the SHA-256, in hexadecimal.
    let sidik: String

    var alamat: Alamat { Alamat("aset", sidik, nama) }

    static let css = Aset(
        "tolok.css", "text/css", gabung("web/css/", urutan: urutanCSS, akhiran: ["lebar", "sempit", "cetak"]))
    static let js = Aset("tolok.js", "text/javascript", gabung("web/js/", urutan: [], akhiran: []))
    static let ikon = Aset("tolok.svg", "image/svg+xml", berkas("web/tolok.svg"))

    static let semua = [css, js, ikon]

    /// Later files refine earlier ones. A file that is not named here comes after these.
    private static let urutanCSS = [
        "tokens", "dasar", "merek", "rangka", "menu", "teks", "tabel", "tolok", "tanda", "kendali", "pesan", "kisi",
    ]

    private init(_ nama: String, _ jenis: String, _ isi: [UInt8]) {
        self.nama = nama
        self.jenis = "\(jenis); charset=utf-8"
        self.isi = isi
        let digest = SHA256.hash(data: isi).prefix(8)
        sidik = digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func gabung(_ folder: String, urutan: [String], akhiran: [String]) -> [UInt8] {
        func tempat(_ nama: String) -> (Int, String) {
            let pokok = nama.dropFirst(folder.count).prefix { $0 != "." }
            if let awal = urutan.firstIndex(of: String(pokok)) { return (awal, nama) }
            let akhir = akhiran.firstIndex(of: String(pokok)).map { urutan.count + 1 + $0 }
            return (akhir ?? urutan.count, nama)
        }
        return daftarNama(folder).sorted { tempat($0) < tempat($1) }.flatMap { berkas($0) }
    }

    private static func daftarNama(_ folder: String) -> [String] {
        var daftar: [String] = []
        var nomor = 0
        while let aset = tolok_aset_at(nomor) {
            let nama = String(cString: aset.pointee.name)
            if nama.hasPrefix(folder) { daftar.append(nama) }
            nomor += 1
        }
        return daftar
    }

    private static func berkas(_ nama: String) -> [UInt8] {
        guard let aset = tolok_aset_find(nama) else { return [] }
        return Array(UnsafeBufferPointer(start: aset.pointee.bytes, count: aset.pointee.length))
    }
}
