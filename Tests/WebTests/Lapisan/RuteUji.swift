import Hummingbird
import Kinerja
import Storage
import TestSupport
import Web

/// Routes only tests have.
struct RuteUji: Controller {
    func tambahRute(ke rute: inout Rute) {
        rute.get("/uji/tertutup") { _, konteks in .teks("halo \(try konteks.pelaku().nama)") }
        rute.get("/uji/akun", akses: .akun) { _, _ in .teks("akun") }
        rute.get("/uji/terbuka", akses: .publik) { _, _ in .teks("terbuka") }
        rute.get("/uji/besar", akses: .publik) { _, _ in
            .teks(String(repeating: "tolok ", count: 2000), jenis: "text/html")
        }
        rute.get("/uji/gambar", akses: .publik) { _, _ in
            .teks(String(repeating: "x", count: 5000), jenis: "application/octet-stream")
        }
        rute.get("/uji/ruas/{kode}", akses: .publik) { _, konteks in .teks(try konteks.ruas("kode")) }
        rute.get("/uji/tempat/{instansi}/{tahun}", akses: .publik) { _, konteks in
            let tempat = try konteks.tempatKerja()
            return .teks("\(tempat.instansi) \(tempat.tahun)")
        }
        rute.post("/uji/simpan") { _, konteks in .teks("nama=\(konteks.formulir.teks("nama"))") }
        rute.post("/uji/unggah", unggahan: true) { _, konteks in
            let berkas = konteks.formulir.berkas("berkas")
            return .teks("\(berkas?.nama ?? "tidak ada") \(berkas?.isi.count ?? 0)")
        }
        rute.post("/uji/gagal/{jenis}") { _, konteks in throw GalatUji.galat(try konteks.ruas("jenis")) }
        rute.post("/uji/alih") { _, _ in
            .alih(ke: Alamat("uji", "halaman"), pesan: PesanSekali(.baik, "Tersimpan, \"ya\""))
        }
        rute.get("/uji/halaman") { _, konteks in
            var bingkai = Bingkai(judul: "Uji")
            bingkai.pesan = konteks.pesan
            bingkai.tema = konteks.tema
            return halaman(bingkai) { _ in }
        }
        rute.get("/uji/galat/{jenis}", akses: .publik) { _, konteks in throw GalatUji.galat(try konteks.ruas("jenis")) }
    }
}

enum GalatUji {
    struct Rahasia: Error, CustomStringConvertible {
        var description: String { "sandi basis data = hunter2" }
    }

    static func galat(_ jenis: String) -> any Error {
        switch jenis {
        case "hak": Penolakan.tidakBerhak(.peran)
        case "tempat": Penolakan.tidakBerhak(.tempat)
        case "tidak-ada": Penolakan.tidakDitemukan("indikator \"<I9>\"")
        case "bentrok":
            Penolakan.bentrok(
                Bentrokan(
                    objek: "Realisasi", tersimpan: ["Nilai": "<b>85,69</b>"], versi: 2, olehNama: "Perencana",
                    pada: "6 Januari"))
        case "gerbang": Penolakan.gerbang("PK belum ditandatangani.")
        case "keadaan": Penolakan.keadaan("Periode sudah dikunci.")
        case "tidak-sah": Penolakan.tidakSah([KesalahanIsian("nama", "Nama belum diisi.")])
        case "terputus": Gangguan.tidakTerjangkau
        case "penuh": Gangguan.penuh
        case "tak-pasti": Gangguan.takPasti
        case "sibuk": Gangguan.sibuk
        case "http-400": HTTPError(.badRequest, message: "rincian mesin")
        case "http-403": HTTPError(.forbidden)
        case "http-500": HTTPError(.internalServerError, message: "rincian mesin")
        default: Rahasia()
        }
    }
}

extension AplikasiUji {
    static func denganRuteUji(_ ubah: (inout AplikasiUji) -> Void = { _ in }) -> AplikasiUji {
        var aplikasi = AplikasiUji()
        aplikasi.tambahan = [RuteUji()]
        ubah(&aplikasi)
        return aplikasi
    }
}
