import Documents
import HTTPTypes
import Hummingbird
import Kinerja
import Storage

/// The scale that gives achievements their predikat.
struct SkalaController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.skalaPilih, pilih)
        rute.get(.skala, tampilkan)
        rute.post(.skala, simpan)
        rute.post(.pemeriksaanSkala, periksa)
        rute.post(.skalaNasional, pilihNasional)
    }

    @Sendable private func pilih(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await context.keTempat(.skala, request, konteks)
    }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanSkala(konteks) { _ in }
    }

    @Sendable private func simpan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat, kiriman) = (try konteks.pelaku(), try konteks.tempatKerja(), konteks.formulir)
        let hitungan = try await context.hitunganAturan(konteks)
        let kembali = { (ulang: FormulirKembali) in
            try await halamanSkala(konteks, status: ulang.status) { page in
                page.tampilkan(ulang, hitungan, hanyaBaris: IsianSkala.hanyaBaris(kiriman))
            }
        }
        if IsianSkala.hanyaBaris(kiriman) { return try await kembali(FormulirKembali(kiriman)) }
        return try await simpanFormulir(kiriman, kembali: kembali) { formulir in
            let skala = IsianSkala.baca(&formulir)
            if formulir.teks("aksi") != "simpan" { return try await kembali(FormulirKembali(formulir)) }
            try formulir.periksa()
            try await context.store.simpanSkala(
                skala, dasar: formulir.versi(), ke: tempat.tujuan(), oleh: pelaku)
            return .alih(ke: .skala(tempat), pesan: PesanSekali(.baik, "Skala sendiri disimpan."))
        }
    }

    /// What the validator says, for the browser to show while somebody types. Stores nothing.
    @Sendable private func periksa(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let hitungan = try await context.hitunganAturan(konteks)
        var formulir = konteks.formulir
        let skala = IsianSkala.baca(&formulir)
        let hasil = PemeriksaanSkala(skala, formulir, hitungan, tempat: try konteks.tempatKerja())
        var html = HTMLBuilder()
        hasil.tulis(ke: &html)
        return .html(html)
    }

    @Sendable private func pilihNasional(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let hitungan = try await context.hitunganAturan(konteks)
        let kembali = { (ulang: FormulirKembali) in
            try await halamanSkala(konteks, status: ulang.status) { page in
                page.pilihan = ulang.formulir
                page.bentrokan = ulang.bentrokan
            }
        }
        return try await simpanFormulir(konteks.formulir, kembali: kembali) { formulir in
            let kode = formulir.teks("skala")
            let dasar = formulir.wajib("dasar", "Dasar hukum", paling: 500)
            let skala = AturanNasional.bawaan.skala.first { $0.kode == kode }
            if skala == nil { formulir.catat("skala", "Pilih salah satu skala.") }
            try formulir.periksa()
            guard let skala, let dasar else { throw Penolakan.tidakSah([]) }
            guard formulir.teks("aksi") == "simpan" else {
                return try await pratinjau(skala, dasar, formulir, hitungan, konteks)
            }
            return try await simpan(skala, dasar, formulir, konteks)
        }
    }

    private func simpan(
        _ skala: Skala, _ dasar: String, _ formulir: Formulir, _ konteks: Konteks
    ) async throws -> Response {
        let tempat = try konteks.tempatKerja()
        try await context.store.pilihSkala(
            skala.kode, dasarHukum: dasar,
            versi: (kepala: formulir.versi("versi_kepala"), setelan: formulir.versi("versi_setelan")),
            ke: tempat.tujuan(), oleh: try konteks.pelaku())
        return .alih(ke: .skala(tempat), pesan: PesanSekali(.baik, "\(skala.nama) dipakai."))
    }

    private func pratinjau(
        _ skala: Skala, _ dasar: String, _ formulir: Formulir, _ hitungan: Hitungan, _ konteks: Konteks
    ) async throws -> Response {
        let tempat = try konteks.tempatKerja()
        var aturan = hitungan.aturan
        aturan.skala = skala
        let dikirim = ["skala", "dasar", "versi_kepala", "versi_setelan"].map { ($0, formulir.teks($0)) }
        let page = PratinjauAturanPage(
            judul: "Pakai skala nasional",
            kalimat: hitungan.aturan.skala.kode == KepalaSkala.kodeLokal
                ? "Skala sendiri instansi ini dilepas; isinya tetap terbaca di riwayat." : skala.catatan,
            sebelum: hitungan.aturan.skala.nama, sesudah: "\(skala.nama), berdasarkan \(dasar)",
            pengaruh: PengaruhAturan(hitungan, hitungan.menurut(aturan), tempat: tempat), hanyaPeringatan: false,
            alamat: .skala(tempat).ke("pilihan"), batal: .skala(tempat), remah: [("Skala", .skala(tempat))],
            isian: dikirim + [("aksi", "simpan")], csrf: konteks.csrf)
        let bingkai = try await context.bingkai(page.judul, aktif: .pengaturan, konteks)
        return halaman(bingkai) { page.tulis(ke: &$0) }
    }

    private func halamanSkala(
        _ konteks: Konteks, status: HTTPResponse.Status = .ok, _ ubah: (inout SkalaPage) -> Void
    ) async throws -> Response {
        let (pelaku, tempat, store) = (try konteks.pelaku(), try konteks.tempatKerja(), context.store)
        let pilih = try await context.pilihTempat(.skala, konteks)
        let aturan = try await context.hitunganAturan(konteks).aturan
        let kepala = try await store.versi(
            KepalaSkala.self, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        let setelan = try await store.versi(
            AturanKinerja.Setelan.self, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        let kunci = AturanKinerja.Setelan(kunci: KunciAturan.skala.rawValue, nilai: "").kunciFakta
        var page = SkalaPage(
            aturan,
            versi: SkalaPage.Versi(
                kepala: kepala.values.first?.versi ?? 0, setelan: setelan[kunci]?.versi ?? 0), pilih: pilih,
            csrf: konteks.csrf)
        ubah(&page)
        let bingkai = try await context.bingkai("Skala", aktif: .pengaturan, tujuan: Alamat.skala, konteks)
        return halaman(bingkai, status: status) { page.tulis(ke: &$0) }
    }
}

extension SkalaPage {
    /// The editor as it was sent, with what the validator says.
    fileprivate mutating func tampilkan(_ ulang: FormulirKembali, _ hitungan: Hitungan, hanyaBaris: Bool) {
        isian = IsianSkala(kiriman: ulang.formulir)
        bentrokan = ulang.bentrokan
        guard !hanyaBaris else { return }
        var salinan = ulang.formulir.tanpaKesalahan
        let skala = IsianSkala.baca(&salinan)
        pemeriksaan = PemeriksaanSkala(skala, salinan, hitungan, tempat: pilih.tempat)
        // Beside the fields as well.
        isian.formulir = salinan
    }
}

extension Formulir {
    /// As typed, to be read anew.
    var tanpaKesalahan: Formulir { Formulir(nilai: daftarNilai) }
}
