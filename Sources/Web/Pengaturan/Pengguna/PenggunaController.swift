import HTTPTypes
import Hummingbird
import Kinerja
import Storage

/// Accounts of the pemda, for its admin.
struct PenggunaController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.daftarPengguna, daftar)
        rute.get(.penggunaBaru, baru)
        rute.post(.daftarPengguna, tambah)
        rute.get(.pengguna, satu)
        rute.post(.pengguna, ubah)
        rute.post(.penugasan, tetapkanPenugasan)
        rute.post(.sandiPengguna, setelUlangSandi)
        rute.post(.pelepasanAutentikator, lepasAutentikator)
        rute.post(.penonaktifanPengguna, nonaktifkan)
        rute.post(.pengaktifanPengguna, aktifkan)
    }

    @Sendable private func daftar(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let pelaku = try konteks.pelaku()
        let page = DaftarPenggunaPage(
            try await context.store.daftarPengguna(oleh: pelaku), try await namaTempat(pelaku),
            saringan: SaringanPengguna(request.kueri), halaman: Int(request.kueri.teks("halaman")) ?? 1,
            waktu: context.store.waktu)
        let bingkai = try await context.bingkai("Pengguna", aktif: .pengaturan, konteks)
        return halaman(bingkai) { page.tulis(ke: &$0) }
    }

    @Sendable private func baru(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanBaru(FormulirKembali(Formulir()), IsianPenugasan([]), konteks)
    }

    @Sendable private func tambah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, kiriman) = (try konteks.pelaku(), konteks.formulir)
        try pelaku.harus(atur: .aturPengguna)
        let kembali = { try await halamanBaru($0, IsianPenugasan(kiriman: $0.formulir), konteks) }
        if IsianPenugasan.hanyaBaris(kiriman) { return try await kembali(FormulirKembali(kiriman)) }
        return try await simpanFormulir(kiriman, kembali: kembali) { formulir in
            let penugasan = IsianPenugasan.baca(&formulir)
            let isian = IsianPengguna(formulir)
            try formulir.periksa()
            let sandi = try await context.store.tambahPengguna(isian, penugasan: penugasan, oleh: pelaku)
            return try await halamanSandi("Akun dibuat", sandi, konteks)
        }
    }

    @Sendable private func satu(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanSatu(konteks) { _, _ in }
    }

    @Sendable private func ubah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, id) = (try konteks.pelaku(), try konteks.ruas("id"))
        let kembali = { (ulang: FormulirKembali) in
            try await halamanSatu(konteks, status: ulang.status) { page, _ in
                page.identitas = ulang.formulir
                page.bentrokan = ulang.bentrokan
            }
        }
        return try await simpanFormulir(konteks.formulir, kembali: kembali) { formulir in
            try await context.store.ubahPengguna(
                id, IsianPengguna(formulir), versi: formulir.versi(), oleh: pelaku)
            return .alih(ke: .pengguna(id), pesan: PesanSekali(.baik, "Nama disimpan."))
        }
    }

    @Sendable private func tetapkanPenugasan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, id, kiriman) = (try konteks.pelaku(), try konteks.ruas("id"), konteks.formulir)
        let kembali = { (ulang: FormulirKembali) in
            try await halamanSatu(konteks, status: ulang.status) { page, _ in
                page.peran = IsianPenugasan(kiriman: ulang.formulir)
                page.bentrokan = ulang.bentrokan
            }
        }
        if IsianPenugasan.hanyaBaris(kiriman) { return try await kembali(FormulirKembali(kiriman)) }
        return try await simpanFormulir(kiriman, kembali: kembali) { formulir in
            let daftar = IsianPenugasan.baca(&formulir)
            try formulir.periksa()
            let sidik = formulir.ada("sidik") ? formulir.teks("sidik") : nil
            try await context.store.tetapkanPenugasan(id, daftar, sidik: sidik, oleh: pelaku)
            return .alih(ke: .pengguna(id), pesan: PesanSekali(.baik, "Peran disimpan."))
        }
    }

    @Sendable private func setelUlangSandi(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await pastikan("sandi", "Setel ulang sandi", konteks) { pengguna in
            "Sandi lama \(pengguna.nama) tidak berlaku lagi dan semua sesinya berakhir. Sandi baru ditampilkan satu kali."
        } kerja: { id, pelaku in
            let sandi = try await context.store.setelUlangSandi(id, oleh: pelaku)
            return try await halamanSandi("Sandi disetel ulang", sandi, konteks)
        }
    }

    @Sendable private func lepasAutentikator(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await pastikan("pelepasan-autentikator", "Lepas autentikator", konteks) { pengguna in
            "Setelah itu kata sandi saja cukup bagi \(pengguna.nama) untuk masuk."
        } kerja: { id, pelaku in
            try await context.store.lepasTOTP(pengguna: id, oleh: pelaku)
            return .alih(ke: .pengguna(id), pesan: PesanSekali(.baik, "Autentikator dilepas."))
        }
    }

    @Sendable private func nonaktifkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await pastikan("penonaktifan", "Nonaktifkan", konteks) { pengguna in
            "\(pengguna.nama) tidak dapat masuk lagi; yang pernah dikerjakannya tetap terbaca."
        } kerja: { id, pelaku in
            if id == pelaku.pengguna { throw Penolakan.keadaan("Akun Anda sendiri dinonaktifkan oleh admin lain.") }
            try await context.store.nonaktifkan(id, oleh: pelaku)
            return .alih(ke: .pengguna(id), pesan: PesanSekali(.baik, "Akun dinonaktifkan."))
        }
    }

    @Sendable private func aktifkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let id = try konteks.ruas("id")
        try await context.store.aktifkan(id, oleh: try konteks.pelaku())
        return .alih(ke: .pengguna(id), pesan: PesanSekali(.baik, "Akun aktif lagi."))
    }
}

extension PenggunaController {
    /// Asks first, then does; what the store refuses is told on the page of the account.
    private func pastikan(
        _ ruas: String, _ tombol: String, _ konteks: Konteks, kalimat: (Pengguna) -> String,
        kerja: (String, Pelaku) async throws -> Response
    ) async throws -> Response {
        let (pelaku, id) = (try konteks.pelaku(), try konteks.ruas("id"))
        try pelaku.harus(atur: .aturPengguna)
        let pengguna = try await context.store.pengguna(id, oleh: pelaku)
        guard konteks.formulir.yakin else {
            let bingkai = try await context.bingkai(tombol, aktif: .pengaturan, konteks)
            return halamanKonfirmasi(
                bingkai,
                Konfirmasi(
                    judul: "\(tombol)?", kalimat: kalimat(pengguna), tombol: tombol,
                    alamat: .pengguna(id).ke(ruas), batal: .pengguna(id)))
        }
        do {
            return try await kerja(id, pelaku)
        } catch Penolakan.keadaan(let sebab) {
            return try await halamanSatu(konteks, status: .unprocessableContent) { page, _ in
                page.identitas.catat("", sebab)
            }
        }
    }

    private func halamanBaru(
        _ ulang: FormulirKembali, _ peran: IsianPenugasan, _ konteks: Konteks
    ) async throws -> Response {
        let pelaku = try konteks.pelaku()
        let page = PenggunaPage(
            baru: ulang.formulir, peran: peran, try await namaTempat(pelaku), csrf: konteks.csrf)
        let bingkai = try await context.bingkai(page.judul, aktif: .pengaturan, konteks)
        return halaman(bingkai, status: ulang.status) { page.tulis(ke: &$0) }
    }

    private func halamanSatu(
        _ konteks: Konteks, status: HTTPResponse.Status = .ok, _ ubah: (inout PenggunaPage, Pengguna) -> Void
    ) async throws -> Response {
        let (pelaku, id) = (try konteks.pelaku(), try konteks.ruas("id"))
        try pelaku.harus(atur: .aturPengguna)
        let pengguna = try await context.store.pengguna(id, oleh: pelaku)
        var page = PenggunaPage(
            pengguna, try await namaTempat(pelaku), diriSendiri: id == pelaku.pengguna, waktu: context.store.waktu,
            csrf: konteks.csrf)
        ubah(&page, pengguna)
        let bingkai = try await context.bingkai(page.judul, aktif: .pengaturan, konteks)
        return halaman(bingkai, status: status) { page.tulis(ke: &$0) }
    }

    /// The answer to the act itself: never an address that could be opened again, so nothing keeps the password.
    private func halamanSandi(
        _ judul: String, _ sandi: SandiSekaliPakai, _ konteks: Konteks
    ) async throws -> Response {
        let pengguna = try await context.store.pengguna(sandi.pengguna, oleh: try konteks.pelaku())
        let page = SandiSekaliPage(
            judul: judul, nama: pengguna.nama, namaMasuk: pengguna.namaMasuk, sandi: sandi.sandi,
            alamat: .pengguna(pengguna.id))
        let bingkai = try await context.bingkai(judul, aktif: .pengaturan, konteks)
        return halaman(bingkai) { page.tulis(ke: &$0) }
    }

    private func namaTempat(_ pelaku: Pelaku) async throws -> NamaTempat {
        // First, since it is what asks for the right.
        let unit = try await context.store.daftarUnitPemda(oleh: pelaku)
        return NamaTempat(try await context.store.daftarInstansi(oleh: pelaku), unit)
    }
}

extension IsianPengguna {
    fileprivate init(_ formulir: Formulir) {
        self.init(
            namaMasuk: formulir.teks("nama_masuk"), nama: formulir.teks("nama"), surel: formulir.teks("surel"))
    }
}
