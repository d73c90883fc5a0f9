import Documents
import Hummingbird
import Kinerja
import Storage

extension Pola {
    static let terbit: Pola = "/terbit/{pemda}/{instansi}/{tahun}/{nomor}"
    static let berkasTerbit: Pola = "/terbit/{pemda}/{instansi}/{tahun}/{nomor}/{format}"
}

extension Alamat {
    /// The public address of a published report: what its QR holds.
    package static func terbit(pemda: String, _ tempat: TempatKerja, nomor: Int) -> Alamat {
        Alamat("terbit", pemda, tempat.instansi, "\(tempat.tahun)", "\(nomor)")
    }
}

/// Published reports, for everybody: is this paper what was published, and the files themselves.
struct TerbitController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.terbit, akses: .publik, tampilkan)
        rute.get(.berkasTerbit, akses: .publik, unduh)
    }

    private func publik(_ konteks: Konteks) async throws -> TerbitanPublik {
        let tempat = try konteks.tempatKerja()
        guard let nomor = Int(try konteks.ruas("nomor")) else { throw HTTPError(.notFound) }
        return try await context.store.terbitanPublik(
            pemda: try konteks.ruas("pemda"), instansi: tempat.instansi, tahun: tempat.tahun, nomor: nomor)
    }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let page = TerbitPage(
            try await publik(konteks), pemda: try konteks.ruas("pemda"), geserDetik: context.store.geserDetik)
        return halamanPolos(page.judul, tema: konteks.tema) { page.tulis(&$0) }
    }

    @Sendable private func unduh(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let format = try konteks.ruas("format")
        let (berkas, isi) = try await context.store.isiTerbitan(
            try await publik(konteks), format: format, pemda: try konteks.ruas("pemda"))
        let jenis = DocumentFormat(rawValue: format)?.mediaType ?? "application/octet-stream"
        return .unduhan(isi, nama: berkas.nama, jenis: jenis)
    }
}

/// What the public page of a published report says.
struct TerbitPage: Sendable {
    struct Berkas: Sendable {
        var nama: String
        var ukuran: String
        var sidik: String
        var alamat: Alamat
    }

    var judul: String
    var namaPemda: String
    var fakta: [(nama: String, isi: String)]
    var utuh: Bool
    var daftarBerkas: [Berkas]
    /// Page of the newer one, when this is not the latest.
    var pengganti: Alamat?

    init(_ publik: TerbitanPublik, pemda: String, geserDetik: Int) {
        let terbitan = publik.terbitan
        let tempat = TempatKerja(instansi: terbitan.instansi, tahun: terbitan.tahun)
        let alamat = Alamat.terbit(pemda: pemda, tempat, nomor: terbitan.nomor)
        judul = "LKjIP \(terbitan.namaInstansi) \(terbitan.tahun)"
        namaPemda = publik.namaPemda
        utuh = terbitan.utuh
        fakta = [("Terbitan", "nomor \(terbitan.nomor)"), ("Ditandatangani", terbitan.tanggal.cetak)]
        if let pada = terbitan.direviuPada {
            fakta.append(("Direviu", WaktuSetempat(pada, geserDetik: geserDetik).cetak))
        }
        if let pada = terbitan.diterbitkanPada {
            fakta.append(("Diterbitkan", WaktuSetempat(pada, geserDetik: geserDetik).cetak))
        }
        fakta.append(("Sidik data (SHA-256)", terbitan.sidik))
        daftarBerkas = publik.daftarBerkas.map {
            Berkas(nama: $0.nama, ukuran: $0.ukuran.cetakUkuran, sidik: $0.sidik, alamat: alamat.ke($0.format))
        }
        pengganti =
            publik.nomorTerakhir == terbitan.nomor
            ? nil : .terbit(pemda: pemda, tempat, nomor: publik.nomorTerakhir)
    }

    func tulis(_ h: inout HTMLBuilder) {
        h.kepala(judul, namaPemda)
        if utuh {
            h.pesan(.baik, inti: "Laporan ini terbit.", "Cocokkan sidik berkas Anda dengan sidik di bawah.")
        } else {
            h.pesan(.galat, inti: "Naskah di server rusak.", "Sidiknya tidak sama dengan saat ditandatangani.")
        }
        if let pengganti {
            h.pesan(.awas) { h in
                h.text("Sudah ada terbitan yang lebih baru. ")
                h.tautan("Buka terbitan terbaru", ke: pengganti)
            }
        }
        h.fakta { f in for satu in fakta { f.butir(satu.nama, satu.isi) } }
        h.bagian("Berkas") { h in
            let kolom: [Tabel.Kolom] = [.init("Berkas"), .init("Ukuran", .angka), .init("Sidik (SHA-256)")]
            h.tabel(Tabel(kolom, judul: "Berkas terbitan dan sidiknya")) { t in
                for satu in daftarBerkas {
                    t.baris { t in
                        t.utama { $0.tautan(satu.nama, ke: satu.alamat) }
                        t.sel(satu.ukuran)
                        t.sel(satu.sidik, "kode")
                    }
                }
            }
        }
    }
}
