import Kinerja
import Storage

/// The audit trail, newest first, within what the reader may see.
struct JejakPage {
    struct Baris {
        var nomor: Int
        var waktu: String
        var siapa: String
        var tindakan: String
        var objek: String
        var instansi: String
        var catatan: String
    }

    static let perHalaman = 50

    var isian: IsianJejak
    var formulir: Formulir
    var pilihanOleh: [ButirPilihan]
    var pilihanInstansi: [ButirPilihan]
    var baris: [Baris]
    var penghalaman: Penghalaman
    /// May verify the chain of the whole pemda.
    var memverifikasi: Bool
    var csrf: String

    init(
        _ halaman: HalamanJejak, isian: IsianJejak, formulir: Formulir, oleh: [(id: String, nama: String)],
        instansi: [InstansiTerdaftar], memverifikasi: Bool, waktu: (String) -> WaktuSetempat, csrf: String
    ) {
        self.isian = isian
        self.formulir = formulir
        pilihanOleh = oleh.map { ButirPilihan($0.id, $0.nama) } + [ButirPilihan("sistem", "Sistem")]
        pilihanInstansi = instansi.map { ButirPilihan($0.kode, $0.namaSingkat) }
        let nama = Dictionary(instansi.map { ($0.kode, $0.namaSingkat) }, uniquingKeysWith: { $1 })
        baris = halaman.daftar.map { satu in
            Baris(
                nomor: satu.nomor, waktu: waktu(satu.pada).cetak, siapa: satu.olehNama, tindakan: satu.namaTindakan,
                objek: satu.objek, instansi: nama[satu.instansi] ?? satu.instansi,
                catatan: satu.rincianTerbaca["catatan"] ?? "")
        }
        penghalaman = Penghalaman(
            halaman: halaman.halaman, perHalaman: Self.perHalaman, jumlah: halaman.jumlah, sebutan: "peristiwa")
        self.memverifikasi = memverifikasi
        self.csrf = csrf
    }

    var kalimat: String {
        let jumlah = Angka(penghalaman.jumlah).cetak()
        return isian.kosong
            ? "\(jumlah) peristiwa, yang terbaru di atas." : "\(jumlah) peristiwa cocok dengan saringan."
    }
}

/// One event: before, after, and its link in the chain.
struct PeristiwaPage {
    struct Isi {
        var nama: String
        var sebelum: String
        var sesudah: String
    }

    var judul: String
    var kalimat: String
    var fakta: [(nama: String, isi: String)]
    var daftarIsi: [Isi]
    var sidik: String
    var sidikSebelum: String
    /// The words of the event give its hash.
    var cocok: Bool
    var nomor: Int
    /// The event this one follows from, when there is one.
    var sebelumnya: Alamat?
    var berikutnya: Alamat?

    init(_ baris: BarisJejak, namaInstansi: String, terakhir: Bool, waktu: WaktuSetempat) {
        nomor = baris.nomor
        judul = "\(baris.namaTindakan): \(baris.objek)"
        kalimat = "\(baris.olehNama), \(waktu.cetak)."
        fakta = [
            ("Nomor", "\(baris.nomor)"), ("Waktu", "\(waktu.cetak) (\(baris.pada))"), ("Siapa", baris.olehNama),
            ("Akun", baris.oleh.isEmpty ? "tidak dikenal" : baris.oleh),
            ("Tindakan", "\(baris.namaTindakan) (\(baris.tindakan))"), ("Objek", baris.objek),
            ("Instansi", namaInstansi.isEmpty ? "seluruh pemda" : namaInstansi),
        ]
        let (sesudah, sebelum) = (baris.rincianTerbaca, baris.sebelumTerbaca)
        daftarIsi = Set(sesudah.keys).union(sebelum.keys).sorted().map {
            Isi(nama: $0, sebelum: sebelum[$0] ?? "", sesudah: sesudah[$0] ?? "")
        }
        sidik = baris.sidik
        sidikSebelum = baris.sidikSebelum
        cocok = baris.sidik == baris.sidikSeharusnya
        sebelumnya = baris.nomor > 1 ? .peristiwa(baris.nomor - 1) : nil
        berikutnya = terakhir ? nil : .peristiwa(baris.nomor + 1)
    }
}

/// Whether the trail stands as it was written.
struct VerifikasiPage {
    var utuh: Bool
    var kalimat: String
    var daftarKerusakan: [String]
    /// `123:ab12...`, to be noted outside.
    var kepala: String?
    var formulir: Formulir
    var csrf: String

    init(_ hasil: HasilVerifikasi, pada waktu: WaktuSetempat, formulir: Formulir, csrf: String) {
        utuh = hasil.utuh
        let jumlah = Angka(hasil.jumlah).cetak()
        kalimat =
            hasil.utuh
            ? "\(jumlah) peristiwa diperiksa \(waktu.cetak); semuanya seperti saat dicatat."
            : "\(jumlah) peristiwa diperiksa \(waktu.cetak); \(hasil.daftarKerusakan.count) kerusakan ditemukan."
        daftarKerusakan = hasil.daftarKerusakan.map(\.pesan)
        kepala = hasil.kepala?.teks
        self.formulir = formulir
        self.csrf = csrf
    }

    /// Notes of earlier verifications, one a line.
    static func catatan(_ formulir: inout Formulir) -> [CatatanJejak] {
        formulir.teks("catatan").split(whereSeparator: \.isWhitespace).prefix(100).compactMap { satu in
            if let catatan = CatatanJejak(String(satu)) { return catatan }
            formulir.catat("catatan", "\"\(satu.prefix(40))\" bukan catatan nomor:sidik. Salin seluruhnya.")
            return nil
        }
    }
}
