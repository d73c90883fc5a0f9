import Berkas
import Documents
import Kinerja

/// Problems of something that was uploaded, the worst first.
struct DaftarMasalahPage: Sendable {
    struct Baris: Sendable {
        var tempat: String
        var nilai: String
        var pesan: String
        var perbaikan: String
        var galat: Bool
    }

    /// As many as a page shows; whoever has more mends these first.
    static let terbanyak = 200

    var nama: String
    var banyakGalat: Int
    var banyakPeringatan: Int
    var daftarBaris: [Baris]
    var sisa: Int

    init(_ daftar: [MasalahBerkas], nama: String) {
        self.nama = nama
        let galat = daftar.filter { $0.tingkat == .galat }, peringatan = daftar.filter { $0.tingkat == .peringatan }
        banyakGalat = galat.count
        banyakPeringatan = peringatan.count
        daftarBaris = (galat + peringatan).prefix(Self.terbanyak).map { satu in
            Baris(
                tempat: satu.tempat, nilai: String((satu.nilai ?? "").prefix(80)), pesan: satu.pesan,
                perbaikan: satu.perbaikan, galat: satu.tingkat == .galat)
        }
        sisa = max(0, daftar.count - Self.terbanyak)
    }

    var kalimat: String {
        let galat = Angka(banyakGalat).cetak(), peringatan = Angka(banyakPeringatan).cetak()
        return switch (banyakGalat, banyakPeringatan) {
        case (0, _): "\(peringatan) hal pada \(nama) perlu dilihat; tidak menghalangi penerapan."
        case (_, 0): "\(galat) kesalahan pada \(nama). Perbaiki, lalu kirim lagi."
        default: "\(galat) kesalahan dan \(peringatan) peringatan pada \(nama). Perbaiki kesalahannya, lalu kirim lagi."
        }
    }
}

extension HTMLBuilder {
    /// Place, what stands there, what is wrong and how to mend it.
    mutating func daftarMasalah(_ daftar: DaftarMasalahPage) {
        guard !daftar.daftarBaris.isEmpty else { return }
        let kolom: [Tabel.Kolom] = [
            .init("Tingkat", lebar: .l110), .init("Tempat", lebar: .l240), .init("Tertulis", lebar: .l140),
            .init("Masalah dan perbaikan"),
        ]
        tabel(Tabel(kolom, judul: "Masalah pada \(daftar.nama)")) { t in
            for baris in daftar.daftarBaris {
                t.baris { t in
                    t.sel { $0.status(baris.galat ? .galat : .awas, baris.galat ? "Galat" : "Peringatan") }
                    t.utama(baris.tempat.isEmpty ? "seluruh berkas" : baris.tempat)
                    t.sel { $0.element("span", ["class": "kode"], text: baris.nilai) }
                    t.sel { h in
                        h.element("div") { h in
                            h.text(baris.pesan)
                            h.element("span", ["class": "catatan"], text: baris.perbaikan)
                        }
                    }
                }
            }
        }
        if daftar.sisa > 0 {
            let sisa = Angka(daftar.sisa).cetak()
            bawahTabel { $0.element("span", text: "Masih ada \(sisa) lagi; perbaiki yang tampil dulu.") }
        }
    }
}
