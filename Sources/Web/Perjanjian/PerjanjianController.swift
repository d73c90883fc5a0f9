import Hummingbird
import Kinerja
import Storage

/// Agreements of a year: the list, one version, and the forms of a draft.
struct PerjanjianController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.perjanjian, daftar)
        rute.get(.perjanjianBaru, baru)
        rute.post(.perjanjian, buat)
        rute.get(.satuPerjanjian, satu)
        rute.get(.ubahPerjanjian, ubah)
        rute.post(.satuPerjanjian, simpan)
        rute.get(.perbandinganPerjanjian, perbandingan)
    }

    @Sendable private func daftar(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let tempat = try konteks.tempatKerja(), pelaku = try konteks.pelaku(), store = context.store
        let berkas = try await store.berkas(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        let status = try await store.statusPerjanjian(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        let beku = try await store.daftarPerjanjianBeku(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        let page = DaftarPerjanjianPage(
            berkas, status: status, beku: beku, bolehBuat: pelaku.bolehMenyusun(tempat))
        return halaman(try await context.bingkai("Perjanjian kinerja \(tempat.tahun)", aktif: .perjanjian, konteks)) {
            page.tulis(&$0)
        }
    }

    @Sendable private func baru(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let tempat = try konteks.tempatKerja(), pelaku = try konteks.pelaku()
        try pelaku.berhakMenyusun(tempat)
        let berkas = try await context.store.berkas(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        let jabatan = request.kueri.teks("jabatan")
        guard berkas.daftarJabatan.contains(where: { $0.kode == jabatan }) else {
            return halaman(try await context.bingkai("Draf perjanjian", aktif: .perjanjian, konteks)) {
                PilihJabatanPage(berkas).tulis(&$0)
            }
        }
        return try await formulirBaru(Hitungan(berkas), jabatan, nil, konteks)
    }

    @Sendable private func buat(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let tempat = try konteks.tempatKerja(), pelaku = try konteks.pelaku()
        try pelaku.berhakMenyusun(tempat)
        let berkas = try await context.store.berkas(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        let hitungan = Hitungan(berkas), jabatan = konteks.formulir.teks("jabatan")
        do {
            let usulan = hitungan.usulanPerjanjian(untuk: jabatan, kode: hitungan.kodePerjanjianBaru(untuk: jabatan))
            let isian = try IsianPerjanjian(konteks.formulir, atas: usulan, hitungan)
            try await context.store.simpanPerjanjian(
                Isian(isian.perjanjian, dasar: 0), ke: TujuanIsian(tempat), oleh: pelaku)
            try await simpan(isian.pengesahan, tempat, pelaku)
            let satu = TempatPerjanjian(tempat, kode: isian.perjanjian.kode, versi: 0)
            return .alih(
                ke: .targetPerjanjian(satu), pesan: PesanSekali(.baik, "Draf tersimpan. Isi targetnya sekarang."))
        } catch Penolakan.tidakSah(let daftar) {
            return try await formulirBaru(hitungan, jabatan, konteks.formulir.dengan(daftar), konteks)
        }
    }

    @Sendable private func satu(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let bahan = try await bahan(konteks), pelaku = try konteks.pelaku()
        let page = PerjanjianPage(bahan, oleh: pelaku, geserDetik: context.store.geserDetik)
        return halaman(try await context.bingkai(page.judul, aktif: .perjanjian, konteks)) { page.tulis(&$0) }
    }

    @Sendable private func ubah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let bahan = try await bahan(konteks)
        if let tertutup = try bahan.formulirTertutup(konteks) { return tertutup }
        return try await formulirUbah(bahan, konteks)
    }

    @Sendable private func simpan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let bahan = try await bahan(konteks), pelaku = try konteks.pelaku(), satu = try konteks.tempatPerjanjian()
        try bahan.wajibDraf(oleh: pelaku)
        do {
            let isian = try IsianPerjanjian(konteks.formulir, atas: bahan.perjanjian, Hitungan(bahan.berkas))
            try await context.store.simpanPerjanjian(
                Isian(isian.perjanjian, dasar: isian.dasar), ke: TujuanIsian(satu.tempat), oleh: pelaku)
            try await simpan(isian.pengesahan, satu.tempat, pelaku)
            return .alih(ke: .perjanjian(satu), pesan: PesanSekali(.baik, "Draf tersimpan."))
        } catch Penolakan.tidakSah(let daftar) {
            return try await formulirUbah(
                bahan, konteks, konteks.formulir.dengan(daftar), status: .unprocessableContent)
        } catch Penolakan.bentrok(let bentrokan) {
            return try await formulirUbah(bahan, konteks, konteks.formulir, bentrokan: bentrokan, status: .conflict)
        }
    }

    @Sendable private func perbandingan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        guard let page = PerbandinganPerjanjianPage(try await bahan(konteks)) else {
            throw Penolakan.tidakDitemukan("versi sebelum perjanjian ini")
        }
        return halaman(try await context.bingkai(page.judul, aktif: .perjanjian, konteks)) { page.tulis(&$0) }
    }
}

extension PerjanjianController {
    private func bahan(_ konteks: Konteks) async throws -> BahanPerjanjian {
        try await context.bahanPerjanjian(konteks)
    }

    private func simpan(
        _ pengesahan: Isian<PengesahanAnggaran>?, _ tempat: TempatKerja, _ pelaku: Pelaku
    ) async throws {
        guard let pengesahan else { return }
        try await context.store.simpanPengesahan(pengesahan, ke: TujuanIsian(tempat), oleh: pelaku)
    }

    /// - Parameter kiriman: what was typed, when something is wrong with it.
    private func formulirBaru(
        _ hitungan: Hitungan, _ jabatan: String, _ kiriman: Formulir?, _ konteks: Konteks
    ) async throws -> Response {
        let usulan = hitungan.usulanPerjanjian(untuk: jabatan, kode: hitungan.kodePerjanjianBaru(untuk: jabatan))
        let page = IsianPerjanjianPage(usulan, hitungan, baru: true, dasar: 0, kiriman: kiriman)
        let bingkai = try await context.bingkai(page.judul, aktif: .perjanjian, konteks)
        return halaman(bingkai, status: kiriman == nil ? .ok : .unprocessableContent) {
            page.tulis(&$0, csrf: bingkai.csrf)
        }
    }

    private func formulirUbah(
        _ bahan: BahanPerjanjian, _ konteks: Konteks, _ kiriman: Formulir? = nil, bentrokan: Bentrokan? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let page = IsianPerjanjianPage(
            bahan.perjanjian, Hitungan(bahan.berkas), baru: false, dasar: bahan.versi,
            pengesahan: (bahan.pengesahan?.tanggal, bahan.versiPengesahan), kiriman: kiriman, bentrokan: bentrokan)
        let bingkai = try await context.bingkai(page.judul, aktif: .perjanjian, konteks)
        return halaman(bingkai, status: status) { page.tulis(&$0, csrf: bingkai.csrf) }
    }
}

extension AppContext {
    /// The agreement an address names.
    func bahanPerjanjian(_ konteks: Konteks) async throws -> BahanPerjanjian {
        let satu = try konteks.tempatPerjanjian()
        return try await store.perjanjian(
            KunciPerjanjian(kode: satu.kode, versi: satu.versi), instansi: satu.tempat.instansi,
            tahun: satu.tempat.tahun, oleh: konteks.pelaku())
    }
}

extension Konteks {
    /// `{instansi}`, `{tahun}`, `{kode}` and `{versi}` of the path.
    func tempatPerjanjian() throws -> TempatPerjanjian {
        guard let versi = Int(try ruas("versi")), (0...99).contains(versi), "\(versi)" == (try ruas("versi")) else {
            throw HTTPError(.notFound)
        }
        return TempatPerjanjian(try tempatKerja(), kode: try ruas("kode"), versi: versi)
    }
}

extension TujuanIsian {
    init(_ tempat: TempatKerja) { self.init(instansi: tempat.instansi, tahun: tempat.tahun) }
}

extension Pelaku {
    func bolehMenyusun(_ tempat: TempatKerja) -> Bool {
        periksaHak(
            .ubahPerjanjian, oleh: self, di: Tempat(instansi: tempat.instansi), status: .perjanjian(.draf)) == nil
    }

    func berhakMenyusun(_ tempat: TempatKerja) throws(Penolakan) {
        if let alasan = periksaHak(
            .ubahPerjanjian, oleh: self, di: Tempat(instansi: tempat.instansi), status: .perjanjian(.draf))
        {
            throw .tidakBerhak(alasan)
        }
    }
}

extension BahanPerjanjian {
    /// Only a draft has forms; who may not edit drafts at all is told so first.
    func wajibDraf(oleh pelaku: Pelaku) throws(Penolakan) {
        try pelaku.berhakMenyusun(TempatKerja(instansi: berkas.instansi.kode, tahun: berkas.instansi.tahun))
        switch status {
        case .draf: return
        case .diajukan:
            throw .keadaan("Perjanjian ini sudah diajukan. Minta dikembalikan lebih dulu, atau tunggu ditandatangani.")
        case .ditandatangani:
            throw .keadaan("Perjanjian ini sudah ditandatangani. Buat perubahan untuk mengubah isinya.")
        }
    }

    /// Back to the agreement with the reason, when its forms are closed.
    func formulirTertutup(_ konteks: Konteks) throws -> Response? {
        do {
            try wajibDraf(oleh: konteks.pelaku())
            return nil
        } catch Penolakan.keadaan(let pesan) {
            return .alih(ke: .perjanjian(try konteks.tempatPerjanjian()), pesan: PesanSekali(.awas, pesan))
        }
    }

    /// Throws unless this person may do the act in this state.
    func wajib(_ tindakan: Tindakan, oleh pelaku: Pelaku) throws(Penolakan) {
        if let alasan = periksaHak(
            tindakan, oleh: pelaku, di: Tempat(instansi: berkas.instansi.kode), status: .perjanjian(status))
        {
            throw .tidakBerhak(alasan)
        }
    }
}
