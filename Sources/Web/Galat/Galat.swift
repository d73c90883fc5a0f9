import Documents
import HTTPTypes
import Hummingbird
import Storage

/// What went wrong, in words for who reads it.
struct Galat {
    var status: HTTPResponse.Status
    var judul: String
    var kalimat: String
    var headers = HTTPFields()
    /// Both sides of a conflict.
    var bentrokan: Bentrokan?
    /// What was sent and could not be stored.
    var kiriman: KirimanTertunda?

    init(_ status: HTTPResponse.Status, _ judul: String, _ kalimat: String) {
        self.status = status
        self.judul = judul
        self.kalimat = kalimat
    }

    init(_ error: any Error, _ request: Request, _ konteks: Konteks) {
        switch error {
        case let penolakan as Penolakan: self.init(penolakan)
        case let rusak as FormulirRusak: self.init(rusak)
        case let sering as TerlaluSering: self.init(sering)
        case let bukti as GangguanBukti:
            self.init(.serviceUnavailable, "Penyimpanan bukti terganggu", bukti.pesan)
            headers[.retryAfter] = "60"
        case let kunci as GangguanKunci:
            self.init(.serviceUnavailable, "Kunci server terganggu", kunci.pesan)
            headers[.retryAfter] = "60"
        case is PermintaanPalsu:
            self.init(
                .forbidden, "Kiriman tidak diterima",
                "Halaman asalnya sudah kedaluwarsa atau bukan halaman Tolok. Muat ulang halaman, lalu kirim lagi.")
        case let http as any HTTPResponseError: self.init(http.status, request, konteks)
        default:
            if let gangguan = Gangguan(error) { self.init(gangguan) } else { self = .takTerduga }
        }
    }

    private static let takTerduga = Galat(
        .internalServerError, "Ada yang salah di server",
        "Permintaan Anda tidak selesai. Coba sekali lagi; bila tetap gagal, sampaikan nomor di bawah kepada pengelola.")

    private init(_ gangguan: Gangguan) {
        self.init(.serviceUnavailable, "Layanan sedang terganggu", gangguan.pesan)
        headers[.retryAfter] = gangguan == .sibuk ? "5" : "60"
    }

    private init(_ penolakan: Penolakan) {
        switch penolakan {
        case .tidakBerhak: self.init(.forbidden, "Anda tidak berhak", penolakan.pesan)
        case .tidakDitemukan: self.init(.notFound, "Tidak ditemukan", penolakan.pesan)
        case .bentrok(let bentrokan):
            self.init(.conflict, "Diubah orang lain", penolakan.pesan)
            self.bentrokan = bentrokan
        case .gerbang: self.init(.unprocessableContent, "Belum dapat dilakukan", penolakan.pesan)
        case .tidakSah: self.init(.unprocessableContent, "Isian belum benar", penolakan.pesan)
        case .keadaan: self.init(.unprocessableContent, "Tidak dapat dilakukan", penolakan.pesan)
        }
    }

    private init(_ rusak: FormulirRusak) {
        switch rusak {
        case .terlaluBesar: self.init(.contentTooLarge, "Kiriman terlalu besar", rusak.pesan)
        case .jenis: self.init(.unsupportedMediaType, "Jenis kiriman tidak dikenal", rusak.pesan)
        case .terlaluBanyakBidang: self.init(.unprocessableContent, "Formulir terlalu besar", rusak.pesan)
        case .kode, .bukanUTF8, .tanpaPembatas, .terpotong, .kepalaBagian:
            self.init(.badRequest, "Kiriman tidak terbaca", rusak.pesan)
        }
    }

    private init(_ sering: TerlaluSering) {
        self.init(
            .tooManyRequests, "Terlalu sering",
            "Terlalu banyak permintaan dari jaringan Anda. Coba lagi \(sering.detik) detik lagi.")
        headers[.retryAfter] = "\(sering.detik)"
    }

    private init(_ status: HTTPResponse.Status, _ request: Request, _ konteks: Konteks) {
        let metode = konteks.rute == nil ? konteks.daftarRute.daftarMetode(request.uri.path) : []
        switch status {
        case .notFound where !metode.isEmpty:
            self.init(
                .methodNotAllowed, "Cara ini tidak dikenal",
                "Halaman ini ada, tetapi tidak untuk \(request.method.rawValue).")
            headers[.allow] = metode.map(\.rawValue).joined(separator: ", ")
        case .notFound:
            self.init(
                .notFound, "Halaman tidak ditemukan",
                "Tidak ada halaman pada alamat ini. Periksa ejaannya, atau mulai dari Beranda.")
        case .contentTooLarge: self.init(status, "Kiriman terlalu besar", "Perkecil berkas, lalu kirim lagi.")
        case .forbidden: self.init(status, "Anda tidak berhak", "Peran Anda tidak mengizinkan halaman ini.")
        case _ where status.code >= 500: self = .takTerduga
        default: self.init(status, "Permintaan tidak dapat dipenuhi", "Kembali ke halaman sebelumnya, lalu coba lagi.")
        }
    }
}

extension Galat {
    func response(html: Bool, nomor: String) -> Response {
        var response =
            html ? halaman(nomor) : .teks("\(judul). \(kalimat)\nNomor permintaan: \(nomor)\n", status: status)
        for field in headers { response.headers[field.name] = field.value }
        return response
    }

    private func halaman(_ nomor: String) -> Response {
        halamanPolos(judul, status: status) { h in
            h.element("div", ["class": "galat-halaman"]) { h in
                h.element("p", ["class": "kecil"], text: "\(status.code)")
                h.element("h1", text: judul)
                h.p(kalimat, "ringkas")
                if let bentrokan { h.bentrokan(bentrokan) }
                if let kiriman { h.kirimanTertunda(kiriman) }
                h.tindakan { $0.tautanTombol("Ke Beranda", ke: .awal) }
                h.element("p", ["class": "kecil redup"]) { h in
                    h.text("Nomor permintaan ")
                    h.element("span", ["class": "kode"], text: nomor)
                }
            }
        }
    }
}
