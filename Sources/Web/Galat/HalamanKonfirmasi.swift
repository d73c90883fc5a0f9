import Documents
package import Hummingbird

/// A question before an act that cannot be taken back.
///
/// With scripts, a dialog asks it before the form is sent. Without, the handler asks: when ``Formulir/yakin`` is false it
/// answers with ``halamanKonfirmasi(_:_:)``, which sends the same fields again with the answer.
package struct Konfirmasi {
    package var judul: String
    package var kalimat: String
    /// Verb first: `Hapus`.
    package var tombol: String
    package var alamat: Alamat
    package var batal: Alamat
    package var formulir: Formulir

    package init(
        judul: String, kalimat: String, tombol: String, alamat: Alamat, batal: Alamat, formulir: Formulir = Formulir()
    ) {
        self.judul = judul
        self.kalimat = kalimat
        self.tombol = tombol
        self.alamat = alamat
        self.batal = batal
        self.formulir = formulir
    }
}

extension Formulir {
    /// The question was asked and answered.
    package var yakin: Bool { teks("_yakin") == "1" }
}

package func halamanKonfirmasi(_ bingkai: Bingkai, _ konfirmasi: Konfirmasi) -> Response {
    halaman(bingkai) { h in
        h.kepala(konfirmasi.judul, konfirmasi.kalimat)
        h.formulir(ke: konfirmasi.alamat, csrf: bingkai.csrf) { h in
            for (nama, nilai) in konfirmasi.formulir.daftarNilai where !nama.hasPrefix("_") {
                h.tersembunyi(nama, nilai)
            }
            h.tersembunyi("_yakin", "1")
            h.tindakan { h in
                h.tombol(konfirmasi.tombol, .utama)
                h.tautanTombol("Batal", ke: konfirmasi.batal)
            }
        }
    }
}
