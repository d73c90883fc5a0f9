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
    /// The session before has ended.
    var pesan: PesanSekali?
}
