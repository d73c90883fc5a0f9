import Hummingbird
import Kinerja
import Storage

/// Legal acts on one version of an agreement. Each is asked for on a page that says what will happen, then posted there.
struct TindakanPerjanjianController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.pengajuanPerjanjian) { try await tanya(.ajukanPerjanjian, $1) { .pengajuan($0, formulir: $1) } }
        rute.post(.pengajuanPerjanjian, ajukan)
        rute.get(.pengembalianPerjanjian) {
            try await tanya(.kembalikanPerjanjian, $1) { .pengembalian($0, formulir: $1) }
        }
        rute.post(.pengembalianPerjanjian, kembalikan)
        rute.get(.tandaTanganPerjanjian) { try await tanya(.tandatanganiPerjanjian, $1, tandaTangan) }
        rute.post(.tandaTanganPerjanjian, tandatangani)
        rute.get(.pembekuanPerjanjian) { try await tanya(.bekukanPerjanjian, $1) { .pembekuan($0, formulir: $1) } }
        rute.post(.pembekuanPerjanjian, unggahan: true, bekukan)
        rute.get(.perubahanPerjanjian) { try await tanya(.mulaiPerubahan, $1) { .perubahan($0, formulir: $1) } }
        rute.post(.perubahanPerjanjian, buatPerubahan)
        rute.get(.penghapusanPerjanjian) { try await tanya(.ubahPerjanjian, $1) { page, _ in .penghapusan(page) } }
        rute.post(.penghapusanPerjanjian, hapus)
    }

    @Sendable private func ajukan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let bahan = try await context.bahanPerjanjian(konteks)
        try bahan.wajib(.ajukanPerjanjian, oleh: konteks.pelaku())
        guard Hitungan(bahan.berkas).halanganTarget(bahan.perjanjian).isEmpty else {
            return try await tanya(
                .ajukanPerjanjian, konteks, status: .unprocessableContent
            ) { page, _ in .pengajuan(page) }
        }
        return try await lakukan(.ajukanPerjanjian, konteks, "Perjanjian diajukan.") { kunci, tempat, pelaku in
            try await context.store.ajukanPerjanjian(
                kunci, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        } ulang: {
            .pengajuan($0, formulir: $1)
        }
    }

    @Sendable private func kembalikan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let catatan = konteks.formulir.teks("catatan")
        return try await lakukan(.kembalikanPerjanjian, konteks, "Perjanjian dikembalikan.") { kunci, tempat, pelaku in
            try await context.store.kembalikanPerjanjian(
                kunci, catatan: catatan, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        } ulang: {
            .pengembalian($0, formulir: $1)
        }
    }

    @Sendable private func tandatangani(_ request: Request, _ konteks: Konteks) async throws -> Response {
        var formulir = konteks.formulir
        let tanggal = formulir.tanggal("tanggal", "Tanggal penandatanganan")
        if tanggal == nil, formulir.salah("tanggal") == nil {
            formulir.catat("tanggal", "Isi tanggal penandatanganan.")
        }
        let kesalahan = formulir.kesalahan
        return try await lakukan(.tandatanganiPerjanjian, konteks, "Perjanjian ditandatangani dan dibekukan.") {
            kunci, tempat, pelaku in
            guard let tanggal else { throw Penolakan.tidakSah(kesalahan) }
            try await context.store.tandatanganiPerjanjian(
                kunci, tanggal: tanggal, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        } ulang: {
            .tandaTangan($0, tanggal: tanggal, formulir: $1)
        }
    }

    @Sendable private func bekukan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let berkas = konteks.formulir.berkas("berkas").map { BerkasTandaTangan(isi: $0.isi, nama: $0.nama) }
        return try await lakukan(.bekukanPerjanjian, konteks, "Naskah perjanjian dibekukan.") { kunci, tempat, pelaku in
            try await context.store.bekukanPerjanjian(
                kunci, berkas: berkas, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        } ulang: {
            .pembekuan($0, formulir: $1)
        }
    }

    @Sendable private func buatPerubahan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        var formulir = konteks.formulir
        let alasan = formulir.satuDari("alasan", "Dasar perubahan", PerjanjianKinerja.AlasanPerubahan.self)
        if alasan == nil, formulir.salah("alasan") == nil { formulir.catat("alasan", "Pilih dasar perubahan.") }
        let kesalahan = formulir.kesalahan, uraian = formulir.teks("uraian_alasan"),
            satu = try konteks.tempatPerjanjian()
        let berikut = satu.versi(satu.versi + 1)
        return try await lakukan(.mulaiPerubahan, konteks, "Draf perubahan dibuat.", ke: .perjanjian(berikut)) {
            kunci, tempat, pelaku in
            guard let alasan else { throw Penolakan.tidakSah(kesalahan) }
            try await context.store.buatPerubahan(
                kunci.kode, alasan: alasan, uraian: uraian, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku
            )
        } ulang: {
            .perubahan($0, formulir: $1)
        }
    }

    @Sendable private func hapus(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let tempat = try konteks.tempatKerja(), dasar = konteks.formulir.versi("dasar")
        return try await lakukan(.ubahPerjanjian, konteks, "Draf dihapus.", ke: .perjanjian(tempat)) {
            kunci, tempat, pelaku in
            try await context.store.hapusDrafPerjanjian(kunci, dasar: dasar, ke: TujuanIsian(tempat), oleh: pelaku)
        } ulang: { page, _ in
            .penghapusan(page)
        }
    }
}

extension TindakanPerjanjianController {
    typealias Penyusun = @Sendable (BahanPerjanjian, Formulir?) -> KonfirmasiPerjanjianPage

    @Sendable private func tandaTangan(_ bahan: BahanPerjanjian, _ formulir: Formulir?) -> KonfirmasiPerjanjianPage {
        .tandaTangan(bahan, tanggal: Tanggal(iso: context.store.hariIni), formulir: formulir)
    }

    /// The page before an act, for who may do it now.
    private func tanya(
        _ tindakan: Tindakan, _ konteks: Konteks, status: HTTPResponse.Status = .ok, formulir: Formulir? = nil,
        _ susun: Penyusun
    ) async throws -> Response {
        let bahan = try await context.bahanPerjanjian(konteks)
        try bahan.wajib(tindakan, oleh: konteks.pelaku())
        let page = susun(bahan, formulir)
        let bingkai = try await context.bingkai(page.judul, aktif: .perjanjian, konteks)
        return halaman(bingkai, status: status) { page.tulis(&$0, csrf: bingkai.csrf) }
    }

    /// Does an act and goes on; what was typed wrong is shown again, to who may do the act.
    private func lakukan(
        _ tindakan: Tindakan, _ konteks: Konteks, _ pesan: String, ke tujuan: Alamat? = nil,
        _ kerja: (KunciPerjanjian, TempatKerja, Pelaku) async throws -> Void, ulang: Penyusun
    ) async throws -> Response {
        let satu = try konteks.tempatPerjanjian(), pelaku = try konteks.pelaku()
        try await context.bahanPerjanjian(konteks).wajib(tindakan, oleh: pelaku)
        do {
            try await kerja(KunciPerjanjian(kode: satu.kode, versi: satu.versi), satu.tempat, pelaku)
            return .alih(ke: tujuan ?? .perjanjian(satu), pesan: PesanSekali(.baik, pesan))
        } catch Penolakan.tidakSah(let daftar) {
            let page = ulang(try await context.bahanPerjanjian(konteks), konteks.formulir.dengan(daftar))
            let bingkai = try await context.bingkai(page.judul, aktif: .perjanjian, konteks)
            return halaman(bingkai, status: .unprocessableContent) { page.tulis(&$0, csrf: bingkai.csrf) }
        }
    }
}
