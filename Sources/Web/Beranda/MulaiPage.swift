import Documents
import Kinerja

/// Nothing is there yet: what to do first, by role.
struct MulaiPage {
    var judul: String
    var sebab: String
    var langkah: [(teks: String, alamat: Alamat)]

    init(_ pelaku: Pelaku) {
        let peran = Set(pelaku.daftarPenugasan.map(\.peran))
        if peran.contains(.adminPemda) {
            judul = "Pemda ini belum berisi"
            sebab =
                "Daftarkan instansi, buat akun penggunanya, lalu perencana tiap instansi menyusun atau mengimpor rencananya."
            langkah = [
                ("Daftarkan instansi", .pengaturan.ke("instansi")), ("Buat akun pengguna", .pengaturan.ke("pengguna")),
            ]
        } else if peran.isEmpty {
            judul = "Akun Anda belum punya peran"
            sebab = "Minta admin pemda memberi peran dan instansi pada akun ini."
            langkah = []
        } else {
            judul = "Belum ada tahun kinerja"
            sebab =
                "Instansi Anda belum mempunyai tahun kinerja. Minta admin pemda membukanya, atau impor berkas kinerja."
            langkah = []
        }
    }

    func tulis(ke h: inout HTMLBuilder) {
        h.kepala("Selamat datang")
        h.kosong(judul, sebab) { h in
            guard !langkah.isEmpty else { return }
            h.tindakan { t in
                for (nomor, satu) in langkah.enumerated() {
                    t.tautanTombol(satu.teks, ke: satu.alamat, nomor == 0 ? .utama : .biasa)
                }
            }
        }
    }
}
