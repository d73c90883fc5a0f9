import Documents
import Synchronization

/// A form that could not be stored because of trouble in the server. Its page holds what was typed and sends it again.
struct KirimanTertunda {
    /// Every field as it was sent, with the secret of the form: nothing is signed anew for what may not be ours.
    let daftarNilai: [(nama: String, isi: String)]
    /// Address it was sent to.
    let tujuan: String
    /// It may be sent again as it is: surely nothing of it was stored.
    let ulang: Bool

    /// Nil where there is nothing to keep, or something that must not stand in a page: passwords and files.
    init?(_ formulir: Formulir, ke tujuan: String, area: String, ulang: Bool) {
        let nilai = formulir.daftarNilai
        guard !["Masuk", "Akun"].contains(area), formulir.daftarBerkas.isEmpty,
            !nilai.contains(where: { $0.nama.lowercased().contains("sandi") }),
            nilai.contains(where: { !$0.nama.hasPrefix("_") })
        else { return nil }
        daftarNilai = nilai
        self.tujuan = tujuan
        self.ulang = ulang
    }

    /// What a person typed or chose.
    var terbaca: [(nama: String, isi: String)] {
        daftarNilai.filter { !$0.nama.hasPrefix("_") && !$0.nama.hasPrefix("dasar") && !$0.isi.isEmpty }
    }
}

extension HTMLBuilder {
    mutating func kirimanTertunda(_ kiriman: KirimanTertunda) {
        pesan(
            .awas, inti: "Isian Anda masih ada di halaman ini.",
            kiriman.ulang
                ? "Jangan tutup halaman ini; kirim lagi setelah gangguan berlalu."
                : "Jangan tutup halaman ini sebelum Anda memeriksa apakah isian ini sudah tersimpan.")
        tabel(Tabel([Tabel.Kolom("Bidang"), .init("Isian")], cara: .rapat, judul: "Isian yang dikirim")) { t in
            for (nama, isi) in kiriman.terbaca {
                t.baris { b in
                    b.utama(nama)
                    b.sel(isi)
                }
            }
        }
        guard kiriman.ulang else { return }
        element("form", ["method": "post", "action": kiriman.tujuan]) { h in
            for (nama, isi) in kiriman.daftarNilai { h.tersembunyi(nama, isi) }
            h.tindakan { $0.tombol("Kirim lagi", .utama) }
        }
    }
}

/// Holds the form of a request for whoever has to answer when its handler failed.
final class WadahFormulir: Sendable {
    private let tempat = Mutex<Formulir?>(nil)

    var isi: Formulir? {
        get { tempat.withLock { $0 } }
        set { tempat.withLock { $0 = newValue } }
    }
}
