import Foundation
import HTTPTypes
import Hummingbird

/// Signing in and out.
struct MasukController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.masuk, akses: .publik, tampilkan)
        rute.post(.masuk, akses: .publik, masuk)
        rute.post(.keluar, akses: .akun, keluar)
    }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let ke = Alamat(relatif: request.kueri.teks("ke"))
        guard konteks.sesi == nil else { return .alih(ke: ke ?? .awal) }
        let daftarPemda = try await context.pintu.daftarPemda()
        return denganTokenAwal(request) { csrf in
            MasukPage(ke: ke, csrf: csrf, daftarPemda: daftarPemda, pesan: konteks.pesan).response(tema: konteks.tema)
        }
    }

    @Sendable private func masuk(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let formulir = konteks.formulir
        let permintaan = PermintaanMasuk(
            nama: formulir.teks("nama").trimmed, sandi: formulir.teks("sandi"), pemda: formulir.teks("pemda"),
            kode: formulir.teks("kode").trimmed,
            alamat: konteks.alamatKlien)
        try batasi(permintaan)
        let ke = Alamat(relatif: formulir.teks("ke"))
        switch try await context.pintu.masuk(permintaan) {
        case .berhasil(let token):
            // Whoever knew a session of before has no part in the new one.
            if let lama = konteks.token { try await context.pintu.keluar(token: lama) }
            var response = Response.alih(ke: ke ?? .awal)
            response.setCookie(SesiMiddleware.cookie(token, context.config))
            return response
        case .perluKode:
            return try await ulang(request, permintaan, ke, salah: nil, mintaKode: true)
        case .gagal(let pesan, let cobaLagi):
            var response = try await ulang(request, permintaan, ke, salah: pesan, mintaKode: !permintaan.kode.isEmpty)
            if let cobaLagi {
                response.status = .tooManyRequests
                response.headers[.retryAfter] = "\(max(1, Int(cobaLagi.timeIntervalSince(context.jam()).rounded(.up))))"
            }
            return response
        }
    }

    @Sendable private func keluar(_ request: Request, _ konteks: Konteks) async throws -> Response {
        if let token = konteks.token { try await context.pintu.keluar(token: token) }
        var response = Response.alih(ke: .masuk, pesan: PesanSekali(.baik, "Anda sudah keluar."))
        response.setCookie(SesiMiddleware.cookieHabis(context.config))
        return response
    }

    private func batasi(_ permintaan: PermintaanMasuk) throws {
        let kini = context.jam()
        if let tunggu = context.pembatas.ambil(.masuk, permintaan.alamat, pada: kini)
            ?? context.pembatas.ambil(.akun, permintaan.nama.lowercased(), pada: kini)
        {
            throw TerlaluSering(detik: tunggu)
        }
    }

    private func ulang(
        _ request: Request, _ permintaan: PermintaanMasuk, _ ke: Alamat?, salah: String?, mintaKode: Bool
    ) async throws -> Response {
        let daftarPemda = try await context.pintu.daftarPemda()
        return denganTokenAwal(request) { csrf in
            MasukPage(
                nama: permintaan.nama, salah: salah, mintaKode: mintaKode, ke: ke, csrf: csrf, daftarPemda: daftarPemda,
                pemda: permintaan.pemda
            )
            .response(status: .unprocessableContent)
        }
    }

    /// The form carries the token of the visitor's cookie; a visitor without one gets it now.
    private func denganTokenAwal(_ request: Request, _ halaman: (String) -> Response) -> Response {
        let lama = request.cookies[TokenAwal.namaCookie].flatMap { TokenAwal($0.value, rahasia: context.rahasia) }
        let token = lama ?? TokenAwal(rahasia: context.rahasia)
        var response = halaman(token.teks)
        if lama == nil {
            response.setCookie(
                Cookie(
                    name: TokenAwal.namaCookie, value: token.teks, path: "/", secure: context.config.aman,
                    httpOnly: true,
                    sameSite: .strict))
        }
        return response
    }
}
