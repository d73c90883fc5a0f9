import Kinerja
import Laporan
import Storage

/// What an instansi says of itself in a year.
struct IdentitasPage {
    var pilih: PilihTempat
    var kalimat: String
    var formulir: Formulir
    var versi: Int
    var pilihanKepala: [ButirPilihan]
    var riwayat: [ButirJejak]
    var bentrokan: Bentrokan?
    var csrf: String

    static let daftarBidang: Set<String> = [
        "nama", "nama_singkat", "tingkat", "wilayah", "nama_pemda", "versi_renstra", "tempat", "alamat", "laman",
        "kepala", "atasan", "tanggal_laporan", "versi_nomenklatur", "sistematika", "warna", "huruf",
    ]

    init(
        _ instansi: Instansi, versi: Int, jabatan: [PosJabatan], riwayat: [ButirJejak], pilih: PilihTempat, csrf: String
    ) {
        self.pilih = pilih
        kalimat =
            "Dicetak pada sampul dan kepala dokumen tahun \(instansi.tahun). Masa Renstra \(instansi.renstraDari) sampai \(instansi.renstraSampai)."
        formulir = Formulir([
            "nama": instansi.nama, "nama_singkat": instansi.namaSingkat, "tingkat": instansi.tingkat.rawValue,
            "wilayah": instansi.wilayah, "nama_pemda": instansi.pemda, "versi_renstra": instansi.versiRenstra,
            "tempat": instansi.tempat, "alamat": instansi.alamat, "laman": instansi.laman, "kepala": instansi.kepala,
            "atasan": instansi.atasan, "tanggal_laporan": instansi.tanggalLaporan?.iso ?? "",
            "versi_nomenklatur": instansi.versiNomenklatur, "sistematika": instansi.sistematika,
            "warna": instansi.warna, "huruf": instansi.huruf,
        ])
        self.versi = versi
        pilihanKepala = jabatan.map { ButirPilihan($0.kode, $0.nama) }
        self.riwayat = riwayat
        self.csrf = csrf
    }

    /// The shipped outlines by name.
    static let pilihanSistematika: [ButirPilihan] = Sistematika.daftarBawaan.map { kode in
        ButirPilihan(kode, (try? Sistematika.bawaan(kode))?.nama ?? kode)
    }

    /// The stored identity with what was typed.
    static func baca(_ formulir: inout Formulir, _ lama: Instansi) -> Instansi {
        var baru = lama
        baru.nama = formulir.wajib("nama", "Nama", paling: 300) ?? ""
        baru.namaSingkat = formulir.pilihan("nama_singkat", "Nama singkat", paling: 60) ?? baru.nama
        baru.tingkat = formulir.satuDari("tingkat", "Tingkat", Instansi.Tingkat.self) ?? lama.tingkat
        baru.wilayah = formulir.wajib("wilayah", "Wilayah", paling: 200) ?? ""
        baru.pemda = formulir.pilihan("nama_pemda", "Nama pemda", paling: 200) ?? ""
        baru.versiRenstra = formulir.wajib("versi_renstra", "Versi Renstra", paling: 20) ?? ""
        baru.tempat = formulir.pilihan("tempat", "Tempat tanda tangan", paling: 100) ?? ""
        baru.alamat = formulir.pilihan("alamat", "Alamat", paling: 500) ?? ""
        baru.laman = formulir.pilihan("laman", "Laman", paling: 200) ?? ""
        baru.kepala = formulir.teks("kepala")
        baru.atasan = formulir.pilihan("atasan", "Atasan", paling: 200) ?? ""
        baru.tanggalLaporan = formulir.tanggal("tanggal_laporan", "Tanggal laporan")
        baru.versiNomenklatur = formulir.pilihan("versi_nomenklatur", "Versi nomenklatur", paling: 60) ?? ""
        baru.sistematika = formulir.teks("sistematika")
        baru.warna = warna(&formulir, "warna") ?? ""
        baru.huruf = formulir.pilihan("huruf", "Huruf", paling: 60) ?? ""
        return baru
    }

    /// `#RRGGBB`, or nil when empty or wrong.
    static func warna(_ formulir: inout Formulir, _ nama: String) -> String? {
        guard let isi = formulir.pilihan(nama, "Warna", paling: 20) else { return nil }
        guard isi.wholeMatch(of: #/#[0-9A-Fa-f]{6}/#) != nil else {
            formulir.catat(nama, "Tulis warna seperti #2C4A8B.")
            return nil
        }
        return isi.uppercased()
    }
}
