import HTTPTypes
import Hummingbird
import Kinerja
import Storage

/// One's own account. Reachable also while the password still has to be changed.
struct AkunController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.akun, akses: .akun, tampilkan)
        rute.post(.sandi, akses: .akun, gantiSandi)
        rute.post(.totp, mulaiTOTP)
        rute.post(.pemastianTOTP, pastikanTOTP)
        rute.post(.pelepasanTOTP, lepasTOTP)
    }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanAkun(konteks)
    }

    @Sendable private func gantiSandi(_ request: Request, _ konteks: Konteks) async throws -> Response {
        var formulir = konteks.formulir
        if formulir.teks("sandi_baru") != formulir.teks("sandi_ulang") {
            formulir.catat("sandi_ulang", "Kedua isian kata sandi baru tidak sama. Ketik ulang.")
        }
        return try await coba(konteks, formulir, bidangSandi: "sandi_lama", nama: ["baru": "sandi_baru"]) { sesi in
            try formulir.periksa()
            try await context.store.gantiSandi(
                sesi, lama: formulir.teks("sandi_lama"), baru: formulir.teks("sandi_baru"))
            return .alih(ke: .awal, pesan: PesanSekali(.baik, "Kata sandi sudah diganti. Sesi lain Anda berakhir."))
        }
    }

    @Sendable private func mulaiTOTP(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await coba(konteks, konteks.formulir) { sesi in
            let pendaftaran = try await context.store.mulaiTOTP(sesi, sandi: konteks.formulir.teks("sandi"))
            return try await halamanAkun(konteks, autentikator: .didaftarkan(pendaftaran))
        }
    }

    @Sendable private func pastikanTOTP(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let formulir = konteks.formulir
        let pendaftaran = PendaftaranTOTP(kiriman: formulir)
        return try await coba(konteks, formulir, saatSalah: .didaftarkan(pendaftaran)) { sesi in
            let daftar = try await context.store.pastikanTOTP(sesi, kode: formulir.teks("kode"))
            return try await halamanAkun(konteks, autentikator: .kodePemulihan(daftar))
        }
    }

    @Sendable private func lepasTOTP(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await coba(konteks, konteks.formulir) { sesi in
            try await context.store.lepasTOTP(sesi, sandi: konteks.formulir.teks("sandi"))
            return .alih(ke: .akun, pesan: PesanSekali(.baik, "Autentikator dilepas."))
        }
    }

    /// Does an act of the account; a mistake comes back beside its field.
    private func coba(
        _ konteks: Konteks, _ formulir: Formulir, bidangSandi: String = "sandi", nama: [String: String] = [:],
        saatSalah autentikator: AkunPage.Autentikator? = nil, _ tindakan: (Sesi) async throws -> Response
    ) async throws -> Response {
        do {
            return try await tindakan(try await sesi(konteks))
        } catch let gagal as GagalMasuk {
            let salah = formulir.dengan([KesalahanIsian(bidangSandi, gagal.pesan)])
            return try await halamanAkun(konteks, salah, autentikator, status: .unprocessableContent)
        } catch Penolakan.tidakSah(let daftar) {
            // Mistakes the form already knows are thrown back too.
            let baru = daftar.filter { !formulir.kesalahan.contains($0) }
                .map { KesalahanIsian(nama[$0.bidang] ?? $0.bidang, $0.pesan) }
            return try await halamanAkun(
                konteks, formulir.dengan(baru), autentikator, status: .unprocessableContent)
        }
    }

    private func halamanAkun(
        _ konteks: Konteks, _ formulir: Formulir = Formulir(), _ bawaan: AkunPage.Autentikator? = nil,
        autentikator: AkunPage.Autentikator? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let sesi = try await sesi(konteks)
        let pengguna = try await context.store.pengguna(sesi.pelaku.pengguna, oleh: sesi.pelaku)
        let page = AkunPage(
            pengguna, nama: try await namaTempat(sesi.pelaku), autentikator: autentikator ?? bawaan,
            formulir: formulir, csrf: konteks.csrf)
        let bingkai = try await context.bingkai("Akun saya", konteks)
        return halaman(bingkai, status: status) { page.tulis(ke: &$0) }
    }

    private func namaTempat(_ pelaku: Pelaku) async throws -> [String: String] {
        let instansi = try await context.store.daftarInstansi(oleh: pelaku).map { ($0.kode, $0.namaSingkat) }
        return try await context.store.namaUnitSendiri(pelaku).merging(instansi) { unit, _ in unit }
    }

    private func sesi(_ konteks: Konteks) async throws -> Sesi {
        guard let token = konteks.token, let sesi = try await PintuStore(context.store).sesiLengkap(token: token) else {
            throw BelumMasuk()
        }
        return sesi
    }
}

extension PendaftaranTOTP {
    /// As the form carries it while the code is not right yet. An address of any other kind is no link of ours.
    fileprivate init(kiriman formulir: Formulir) {
        let alamat = formulir.teks("alamat")
        self.init(rahasia: formulir.teks("rahasia"), alamat: alamat.hasPrefix("otpauth://totp/") ? alamat : "#")
    }
}
