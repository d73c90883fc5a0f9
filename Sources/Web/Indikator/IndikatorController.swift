import Hummingbird
import Kinerja
import Storage

/// Indicators: the list, the card, its form, and glass boxes.
struct IndikatorController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.daftarIndikator, daftar)
        rute.get(.indikatorBaru, isianBaru)
        rute.post(.indikatorBaru, tambah)
        rute.get(.indikator, tampilkan)
        rute.get(.ubahIndikator, isian)
        rute.post(.ubahIndikator, ubah)
        rute.get(.penghapusanIndikator, tanyaHapus)
        rute.post(.penghapusanIndikator, hapus)
        rute.get(.periksaRumus, periksaRumus)
        rute.get(.kaca, kaca)
    }

    @Sendable private func daftar(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        let page = DaftarIndikatorPage(
            try await muat.hitungan(), DaftarIndikatorPage.Saringan(request.kueri),
            dapatMengubah: muat.bolehSuatuUnit(.ubahRencana))
        return try await muat.halaman("Indikator \(muat.tempat.tahun)") { page.tulis(ke: &$0) }
    }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        let hitungan = try await muat.hitungan()
        let indikator = try hitungan.wajibIndikator(konteks.ruas("kode"))
        let page = IndikatorPage(
            hitungan, kode: indikator.kode, bahan: try await muat.bahan(indikator, hitungan),
            dapatMengubah: muat.boleh(.ubahRencana, unit: hitungan.berkas.unitPengampu(indikator)),
            terkunci: try await muat.keadaan().terkunci)
        return try await muat.halaman("\(indikator.kode) \(indikator.nama)") { page?.tulis(ke: &$0) }
    }

    @Sendable private func kaca(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks), objek = try konteks.ruas("objek")
        guard let page = KacaPage(try await muat.hitungan(), objek: objek) else {
            throw Penolakan.tidakDitemukan("angka \"\(objek)\"")
        }
        return try await muat.halaman(page.penjelasan.judul) { h in
            h.remah([("Pohon kinerja", .pohon(muat.tempat))], objek)
            h.kepala(page.penjelasan.judul)
            h.kaca(page)
        }
    }

    /// The formula as the server reads it, for the form while somebody types.
    @Sendable private func periksaRumus(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        guard muat.bolehSuatuUnit(.ubahRencana) else { throw Penolakan.tidakBerhak(.peran) }
        let hasil = HasilRumus(String(request.kueri.teks("rumus").prefix(3000)))
        return .teks(hasil.json, jenis: "application/json")
    }
}

// MARK: The form

extension IndikatorController {
    @Sendable private func isianBaru(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks), kueri = request.kueri
        guard muat.bolehSuatuUnit(.ubahRencana) else { throw Penolakan.tidakBerhak(.peran) }
        let hitungan = try await muat.hitungan(), simpul = kueri.teks("simpul")
        let kode = hitungan.kodeIndikatorBerikut(di: simpul)
        let templat = KamusIndikator.bawaan.templat(kueri.teks("kamus"))
        let kosong = Indikator(kode: kode, simpul: simpul, nama: "")
        let isian = FormIndikator.isian(templat?.kartu(kode: kode, simpul: simpul, hitungan) ?? kosong, versi: 0)
        return try await tampilkan(muat, hitungan, nil, IsianDitolak(formulir: isian, status: .ok), templat?.nama)
    }

    @Sendable private func tambah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        var formulir = konteks.formulir
        if formulir.teks("aksi") == "rumus" { return try await ulangi(muat, nil) }
        let indikator = formulir.indikator(kode: nil)
        let ditolak = try await coba(formulir) {
            if let indikator { try await muat.store.tambahIndikator(indikator, di: muat.tahun, oleh: muat.pelaku) }
        }
        if let ditolak { return try await tampilkan(muat, try await muat.hitungan(), nil, ditolak) }
        let kode = indikator?.kode ?? ""
        return muat.alih(
            ke: .indikator(muat.tempat, kode), "Indikator \(kode) ditambahkan. Isi target Renstra-nya berikutnya.")
    }

    @Sendable private func isian(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        let hitungan = try await muat.hitungan()
        let indikator = try hitungan.wajibIndikator(konteks.ruas("kode"))
        try muat.wajib(.ubahRencana, unit: hitungan.berkas.unitPengampu(indikator))
        let versi = try await muat.versi(Indikator.self)[indikator.kunciFakta]?.versi ?? 0
        let isian = FormIndikator.isian(indikator, versi: versi)
        return try await tampilkan(muat, hitungan, indikator.kode, IsianDitolak(formulir: isian, status: .ok))
    }

    @Sendable private func ubah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks), kode = try konteks.ruas("kode")
        var formulir = konteks.formulir
        if formulir.teks("aksi") == "rumus" { return try await ulangi(muat, kode) }
        let indikator = formulir.indikator(kode: kode), isian = formulir
        let ditolak = try await coba(formulir) {
            guard let indikator else { return }
            try await muat.store.ubahIndikator(
                indikator, dasar: isian.versi() ?? 0, di: muat.tahun, alasan: isian.teks("alasan").trimmed,
                oleh: muat.pelaku)
        }
        if let ditolak { return try await tampilkan(muat, try await muat.hitungan(), kode, ditolak) }
        return muat.alih(ke: .indikator(muat.tempat, kode), "Kartu \(kode) disimpan.")
    }

    /// The same form, with the formula read.
    private func ulangi(_ muat: MuatPohon, _ kode: String?) async throws -> Response {
        let isian = IsianDitolak(formulir: muat.konteks.formulir, status: .ok)
        return try await tampilkan(muat, try await muat.hitungan(), kode, isian)
    }

    private func tampilkan(
        _ muat: MuatPohon, _ hitungan: Hitungan, _ kode: String?, _ isian: IsianDitolak, _ namaKamus: String? = nil
    ) async throws -> Response {
        if let kode { _ = try hitungan.wajibIndikator(kode) }
        let form = FormIndikator(
            hitungan, kode: kode, formulir: isian.formulir, namaKamus: namaKamus, bentrokan: isian.bentrokan,
            csrf: muat.konteks.csrf)
        return try await muat.halaman(kode.map { "Ubah kartu \($0)" } ?? "Tambah indikator", status: isian.status) {
            form.tulis(ke: &$0)
        }
    }

    @Sendable private func tanyaHapus(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        let hitungan = try await muat.hitungan()
        let indikator = try hitungan.wajibIndikator(konteks.ruas("kode"))
        try muat.wajib(.ubahRencana, unit: hitungan.berkas.unitPengampu(indikator))
        let versi = try await muat.versi(Indikator.self)[indikator.kunciFakta]?.versi ?? 0
        let page = HapusPage(hitungan, indikator: indikator.kode, versi: versi, csrf: konteks.csrf)
        return try await muat.halaman("Hapus \(indikator.kode)") { page?.tulis(ke: &$0) }
    }

    @Sendable private func hapus(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks), kode = try konteks.ruas("kode"), formulir = konteks.formulir
        try await muat.store.hapusIndikator(
            kode, dasar: formulir.versi() ?? 0, di: muat.tahun, alasan: formulir.teks("alasan").trimmed,
            oleh: muat.pelaku)
        return muat.alih(ke: .pohon(muat.tempat), "Indikator \(kode) dihapus dari pohon \(muat.tempat.tahun).")
    }
}

extension MuatPohon {
    /// What belongs to the values of an indicator in the year.
    func bahan(_ indikator: Indikator, _ hitungan: Hitungan) async throws -> BahanIndikator {
        var hasil = BahanIndikator(geserDetik: store.geserDetik)
        hasil.status = try await store.statusRealisasi(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        hasil.bukti = try await store.daftarBukti(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
            .filter { $0.kunci.indikator == indikator.kode }
        for periode in hitungan.periodeWajib(indikator, tahun: tempat.tahun) {
            let kunci = Realisasi.kunci(indikator: indikator.kode, tahun: tempat.tahun, periode: periode)
            hasil.versiNilai[periode] = try await store.riwayat(
                Realisasi.self, kunci: kunci, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        }
        hasil.versiKartu = try await store.riwayat(
            Indikator.self, kunci: indikator.kunciFakta, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        return hasil
    }
}
