import Kinerja
import Storage

/// One account: names, roles, and how its owner gets in. Without an id it is about to be made.
struct PenggunaPage {
    var id: String?
    var judul: String
    var kalimat: String
    var identitas: Formulir
    var peran: IsianPenugasan
    var pilihanTempat: [ButirPilihan]
    /// What the form of roles was built from.
    var sidikPeran: String
    var versi: Int
    var keadaan: [DaftarPenggunaPage.Tanda] = []
    var aktif = true
    var autentikator = false
    /// One's own account is not closed from here.
    var diriSendiri = false
    var bentrokan: Bentrokan?
    var csrf: String

    /// A new account.
    init(baru formulir: Formulir, peran: IsianPenugasan, _ nama: NamaTempat, csrf: String) {
        judul = "Akun baru"
        kalimat = "Sandi sekali pakai ditampilkan satu kali sesudah disimpan; pemiliknya menggantinya saat masuk."
        identitas = formulir
        self.peran = peran
        pilihanTempat = nama.pilihan
        sidikPeran = ""
        versi = 0
        self.csrf = csrf
    }

    init(_ pengguna: Pengguna, _ nama: NamaTempat, diriSendiri: Bool, waktu: (String) -> WaktuSetempat, csrf: String) {
        id = pengguna.id
        judul = pengguna.nama
        kalimat =
            "Masuk sebagai \(pengguna.namaMasuk). "
            + (pengguna.terakhirMasuk.map { "Terakhir masuk \(waktu($0).cetak)." } ?? "Belum pernah masuk.")
        identitas = Formulir([
            "nama_masuk": pengguna.namaMasuk, "nama": pengguna.nama, "surel": pengguna.surel,
        ])
        peran = IsianPenugasan(pengguna.daftarPenugasan)
        pilihanTempat = nama.pilihan
        sidikPeran = pengguna.daftarPenugasan.sidik
        versi = pengguna.versi
        keadaan = DaftarPenggunaPage.keadaan(pengguna, waktu)
        aktif = pengguna.aktif
        autentikator = pengguna.totp
        self.diriSendiri = diriSendiri
        self.csrf = csrf
    }
}

/// A password for one use, on the only page that ever shows it.
struct SandiSekaliPage {
    var judul: String
    var nama: String
    var namaMasuk: String
    var sandi: String
    var alamat: Alamat
}
