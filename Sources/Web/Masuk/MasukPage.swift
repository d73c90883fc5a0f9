/// The sign-in page.
struct MasukPage {
    var nama = ""
    /// What is wrong, beside the password.
    var salah: String?
    /// The account asks for a one-time code as well.
    var mintaKode = false
    /// Where to go afterwards.
    var ke: Alamat?
    var csrf: String
    /// Asked for only when there are several.
    var daftarPemda: [PilihanPemda] = []
    /// The one chosen.
    var pemda = ""
    /// The session before has ended.
    var pesan: PesanSekali?
}
