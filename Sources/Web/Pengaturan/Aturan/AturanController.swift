import HTTPTypes
import Hummingbird
import Kinerja
import Storage

/// The rules by which figures of an instansi and year are computed.
struct AturanController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.aturanPilih, pilih)
        rute.get(.daftarAturan, daftar)
        rute.get(.aturan, satu)
        rute.post(.aturan, ubah)
    }

    @Sendable private func pilih(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await context.keTempat(.aturan, request, konteks)
    }

    @Sendable private func daftar(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let pilih = try await context.pilihTempat(.aturan, konteks)
        let page = DaftarAturanPage(try await context.hitunganAturan(konteks).aturan, pilih: pilih)
        let bingkai = try await context.bingkai("Aturan", aktif: .pengaturan, tujuan: Alamat.daftarAturan, konteks)
        return halaman(bingkai) { page.tulis(ke: &$0) }
    }

    @Sendable private func satu(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanAturan(konteks) { _ in }
    }

    @Sendable private func ubah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let kunci = try Self.kunci(konteks)
        _ = try await context.pilihTempat(.aturan, konteks)
        let kembali = { (ulang: FormulirKembali) in
            try await halamanAturan(konteks, status: ulang.status) { page in
                page.formulir = ulang.formulir
                page.bentrokan = ulang.bentrokan
            }
        }
        return try await simpanFormulir(konteks.formulir, kembali: kembali) { formulir in
            let bawaan = ["bawaan", "simpan-bawaan"].contains(formulir.teks("aksi"))
            let setelan = bawaan ? nil : AturanPage.baca(&formulir, kunci, tahun: try konteks.tahun())
            if !bawaan { try formulir.periksa() }
            guard formulir.teks("aksi").hasPrefix("simpan") else {
                return try await pratinjau(kunci, setelan, formulir, konteks)
            }
            return try await simpan(kunci, setelan, formulir, konteks)
        }
    }

    private func simpan(
        _ kunci: KunciAturan, _ setelan: AturanKinerja.Setelan?, _ formulir: Formulir, _ konteks: Konteks
    ) async throws -> Response {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        let isian = Isian(
            setelan ?? AturanKinerja.Setelan(kunci: kunci.rawValue, nilai: "", dasar: ""), dasar: formulir.versi(),
            setelan == nil ? .hapus : .isi)
        try await context.store.simpanAturan([isian], ke: tempat.tujuan(), oleh: pelaku).wajibUtuh()
        let pesan = setelan == nil ? "Aturan kembali ke bawaan nasional." : "Aturan disimpan."
        return .alih(ke: .daftarAturan(tempat), pesan: PesanSekali(.baik, pesan))
    }

    private func pratinjau(
        _ kunci: KunciAturan, _ setelan: AturanKinerja.Setelan?, _ formulir: Formulir, _ konteks: Konteks
    ) async throws -> Response {
        let tempat = try konteks.tempatKerja()
        let lama = try await context.hitunganAturan(konteks)
        let baru = lama.menurut(try lama.aturan.dengan(kunci, setelan, tahun: tempat.tahun))
        guard let sebelum = BarisAturan(kunci, lama.aturan, tahun: tempat.tahun),
            let sesudah = BarisAturan(kunci, baru.aturan, tahun: tempat.tahun)
        else { throw HTTPError(.notFound) }
        let dikirim = ["nilai", "kata", "dasar", "versi"].map { ($0, formulir.teks($0)) }
        let page = PratinjauAturanPage(
            judul: sebelum.nama, kalimat: kunci.penjelasan, sebelum: sebelum.nilai,
            sesudah: "\(sesudah.nilai), berdasarkan \(sesudah.dasar)",
            pengaruh: PengaruhAturan(lama, baru, tempat: tempat), hanyaPeringatan: kunci.hanyaPeringatan,
            alamat: .aturan(tempat, kunci.rawValue), batal: .aturan(tempat, kunci.rawValue),
            remah: [("Aturan", .daftarAturan(tempat)), (sebelum.nama, .aturan(tempat, kunci.rawValue))],
            isian: dikirim + [("aksi", setelan == nil ? "simpan-bawaan" : "simpan")], csrf: konteks.csrf)
        let bingkai = try await context.bingkai(page.judul, aktif: .pengaturan, konteks)
        return halaman(bingkai) { page.tulis(ke: &$0) }
    }

    /// The scale has a page of its own.
    private static func kunci(_ konteks: Konteks) throws -> KunciAturan {
        guard let kunci = KunciAturan(rawValue: try konteks.ruas("kunci")), kunci != .skala else {
            throw HTTPError(.notFound)
        }
        return kunci
    }

    private func halamanAturan(
        _ konteks: Konteks, status: HTTPResponse.Status = .ok, _ ubah: (inout AturanPage) -> Void
    ) async throws -> Response {
        let (pelaku, tempat, store) = (try konteks.pelaku(), try konteks.tempatKerja(), context.store)
        let kunci = try Self.kunci(konteks)
        let pilih = try await context.pilihTempat(.aturan, konteks)
        let aturan = try await context.hitunganAturan(konteks).aturan
        guard let baris = BarisAturan(kunci, aturan, tahun: tempat.tahun),
            let bawaan = AturanNasional.bawaan.berlaku(kunci, tahun: tempat.tahun)
        else { throw HTTPError(.notFound) }
        let setelan = aturan.setelan.first { $0.kunci == kunci.rawValue }
        let tanda = setelan ?? AturanKinerja.Setelan(kunci: kunci.rawValue, nilai: "")
        let riwayat = try await store.riwayat(
            AturanKinerja.Setelan.self, kunci: tanda.kunciFakta, instansi: tempat.instansi, tahun: tempat.tahun,
            oleh: pelaku)
        var page = AturanPage(
            baris, setelan: setelan, bawaan: bawaan.nilai.nilai, versi: setelan == nil ? 0 : riwayat.first?.versi ?? 0,
            riwayat: riwayat.prefix(6).map { ButirJejak(aturan: $0, kunci, store.waktu($0.pada).cetak) }, pilih: pilih,
            csrf: konteks.csrf)
        ubah(&page)
        let bingkai = try await context.bingkai(baris.nama, aktif: .pengaturan, tujuan: Alamat.daftarAturan, konteks)
        return halaman(bingkai, status: status) { page.tulis(ke: &$0) }
    }
}

extension AppContext {
    /// The figures of a year, for those who may change how they are computed.
    func hitunganAturan(_ konteks: Konteks) async throws -> Hitungan {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        try pelaku.harus(atur: .aturAturan, di: tempat.instansi)
        return Hitungan(try await store.berkas(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku))
    }
}

extension ButirJejak {
    fileprivate init(aturan versi: VersiRiwayat, _ kunci: KunciAturan, _ waktu: String) {
        let nilai = versi.daftarNilai.map(\.teks).filter { !$0.isEmpty }.joined(separator: "; ")
        self.init(
            versi.tindakan == .hapus ? "Kembali ke bawaan nasional" : nilai, kapan: "\(versi.olehNama), \(waktu)")
    }
}
