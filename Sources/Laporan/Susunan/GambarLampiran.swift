import Documents
import Kinerja

extension Image {
    /// A picture with its size read from the head of the file; nil for anything but PNG and JPEG.
    init?(berkas: [UInt8], maximumWidth: Double? = nil) {
        if let ukuran = ukuranPNG(berkas) {
            self.init(
                bytes: berkas, mediaType: .png, pixelWidth: ukuran.lebar, pixelHeight: ukuran.tinggi,
                maximumWidth: maximumWidth)
        } else if let ukuran = ukuranJPEG(berkas) {
            self.init(
                bytes: berkas, mediaType: .jpeg, pixelWidth: ukuran.lebar, pixelHeight: ukuran.tinggi,
                maximumWidth: maximumWidth)
        } else {
            return nil
        }
    }
}

private func bilangan(_ isi: [UInt8], _ posisi: Int, panjang: Int) -> Int? {
    guard posisi >= 0, posisi + panjang <= isi.count else { return nil }
    return isi[posisi..<posisi + panjang].reduce(0) { $0 << 8 | Int($1) }
}

/// The IHDR chunk comes first and begins with width and height.
private func ukuranPNG(_ isi: [UInt8]) -> (lebar: Int, tinggi: Int)? {
    guard isi.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), let lebar = bilangan(isi, 16, panjang: 4),
        let tinggi = bilangan(isi, 20, panjang: 4), lebar > 0, tinggi > 0
    else { return nil }
    return (lebar, tinggi)
}

/// Walks the segments to the frame header, which holds height and width.
private func ukuranJPEG(_ isi: [UInt8]) -> (lebar: Int, tinggi: Int)? {
    guard isi.starts(with: [0xFF, 0xD8]) else { return nil }
    var posisi = 2
    while posisi + 3 < isi.count, isi[posisi] == 0xFF {
        let jenis = isi[posisi + 1]
        if jenis == 0xFF {
            posisi += 1
            continue
        }
        let tanpaPanjang = (0xD0...0xD9).contains(jenis) || jenis == 0x01
        if tanpaPanjang {
            posisi += 2
            continue
        }
        if (0xC0...0xCF).contains(jenis), ![0xC4, 0xC8, 0xCC].contains(jenis) {
            guard let tinggi = bilangan(isi, posisi + 5, panjang: 2), let lebar = bilangan(isi, posisi + 7, panjang: 2),
                lebar > 0, tinggi > 0
            else { return nil }
            return (lebar, tinggi)
        }
        guard let panjang = bilangan(isi, posisi + 2, panjang: 2), panjang >= 2 else { return nil }
        posisi += 2 + panjang
    }
    return nil
}

extension Theme {
    /// The official look in the colour and font and with the emblem of an instansi.
    init(instansi berkas: BerkasKinerja) {
        self.init(warna: berkas.instansi.warna, huruf: berkas.instansi.huruf)
        emblem = berkas.daftarLampiran.lazy.filter { $0.jenis == .lambang }.compactMap { Image(berkas: $0.isi) }.first
    }

    /// - Parameters:
    ///   - warna: `#RRGGBB`; anything else leaves the official accent.
    ///   - huruf: font family; empty leaves the official one.
    ///   - lambang: contents of a PNG or JPEG file.
    package init(warna: String, huruf: String, lambang: [UInt8]? = nil) {
        self = .official
        if warna.utf8.count == 7, warna.hasPrefix("#"), warna.dropFirst().allSatisfy(\.isHexDigit) {
            accent = warna
            if !palette.isEmpty { palette[0] = warna }
        }
        if !huruf.isEmpty { fonts.insert(huruf, at: 0) }
        emblem = lambang.flatMap { Image(berkas: $0) }
    }
}
