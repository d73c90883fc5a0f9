import Hummingbird
import Kinerja
import Storage

/// The tree: looking at it, and its nodes.
struct PohonController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.pohon, tampilkan)
        rute.get(.simpulBaru, isianBaru)
        rute.post(.simpulBaru, tambah)
        rute.get(.simpul, tampilkanSimpul)
        rute.post(.simpul, ubah)
        rute.get(.isianSimpul, isian)
        rute.get(.indukSimpul, isianInduk)
        rute.post(.indukSimpul, pindahkan)
        rute.get(.penghapusanSimpul, tanyaHapus)
        rute.post(.penghapusanSimpul, hapus)
    }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        guard try await muat.store.sudahDibuka(muat.tahun, oleh: muat.pelaku) else {
            return .alih(ke: .salinTahun(muat.tempat))
        }
        let hitungan = try await muat.hitungan()
        let kueri = request.kueri
        let tahunLain = try await muat.store.daftarTahun(instansi: muat.tempat.instansi, oleh: muat.pelaku)
        let page = PohonPage(
            hitungan, tampilan: PohonPage.Tampilan(rawValue: kueri.teks("tampilan")) ?? .pohon,
            sampai: PohonPage.Sampai(rawValue: kueri.teks("sampai")), dapatMengubah: muat.bolehSuatuUnit(.ubahRencana),
            dapatMenyalin: tahunLain.contains { $0 != muat.tempat.tahun })
        return try await muat.halaman("Pohon kinerja \(muat.tempat.tahun)") { page.tulis(ke: &$0) }
    }

    @Sendable private func tampilkanSimpul(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        let hitungan = try await muat.hitungan()
        let simpul = try hitungan.wajibSimpul(konteks.ruas("kode"))
        let page = SimpulPage(
            hitungan, kode: simpul.kode, versi: try await muat.versi(Dukungan.self),
            tahun: try await muat.store.tahunBerlaku(simpul.kode, di: muat.tahun, oleh: muat.pelaku),
            riwayat: try await muat.riwayat(simpul),
            dapatMengubah: muat.boleh(.ubahRencana, unit: hitungan.berkas.unitPengampu(simpul)),
            terkunci: try await muat.keadaan().terkunci)
        return try await muat.halaman("\(simpul.kode) \(simpul.uraian)") { page?.tulis(ke: &$0, csrf: konteks.csrf) }
    }

    // MARK: Adding and changing

    @Sendable private func isianBaru(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        let hitungan = try await muat.hitungan(), kueri = request.kueri
        guard muat.bolehSuatuUnit(.ubahRencana) else { throw Penolakan.tidakBerhak(.peran) }
        let entri = try await muat.nomenklatur(kueri.teks("nomenklatur"), hitungan)?.entri
        let isian = FormSimpul.isianBaru(hitungan, induk: kueri.teks("induk"), dari: entri)
        return try await tampilkanIsian(muat, hitungan, kode: nil, IsianDitolak(formulir: isian, status: .ok))
    }

    @Sendable private func tambah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        if let cari = try await cariNomenklatur(muat, kode: nil) { return cari }
        var formulir = konteks.formulir.denganNomenklaturTerpilih
        let simpul = formulir.simpul(kode: nil)
        let ditolak = try await coba(formulir) {
            if let simpul { try await muat.store.tambahSimpul(simpul, di: muat.tahun, oleh: muat.pelaku) }
        }
        if let ditolak { return try await tampilkanIsian(muat, try await muat.hitungan(), kode: nil, ditolak) }
        let kode = simpul?.kode ?? ""
        return muat.alih(ke: .simpul(muat.tempat, kode), "\(kode) ditambahkan ke pohon.")
    }

    @Sendable private func isian(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        let hitungan = try await muat.hitungan()
        let simpul = try hitungan.wajibSimpul(konteks.ruas("kode"))
        try muat.wajib(.ubahRencana, unit: hitungan.berkas.unitPengampu(simpul))
        let versi = try await muat.versi(Simpul.self)[simpul.kunciFakta]?.versi ?? 0
        let isian = FormSimpul.isian(simpul, versi: versi)
        return try await tampilkanIsian(muat, hitungan, kode: simpul.kode, IsianDitolak(formulir: isian, status: .ok))
    }

    @Sendable private func ubah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks), kode = try konteks.ruas("kode")
        if let cari = try await cariNomenklatur(muat, kode: kode) { return cari }
        var formulir = konteks.formulir.denganNomenklaturTerpilih
        let simpul = formulir.simpul(kode: kode), isian = formulir
        let ditolak = try await coba(formulir) {
            guard let simpul else { return }
            try await muat.store.ubahSimpul(
                simpul, dasar: isian.versi() ?? 0, di: muat.tahun, alasan: isian.teks("alasan").trimmed,
                oleh: muat.pelaku)
        }
        if let ditolak { return try await tampilkanIsian(muat, try await muat.hitungan(), kode: kode, ditolak) }
        return muat.alih(ke: .simpul(muat.tempat, kode), "\(kode) disimpan.")
    }

    private func tampilkanIsian(
        _ muat: MuatPohon, _ hitungan: Hitungan, kode: String?, _ isian: IsianDitolak,
        temuan: [TemuanNomenklatur]? = nil
    ) async throws -> Response {
        let form = FormSimpul(
            hitungan, kode: kode, formulir: isian.formulir, temuan: temuan, bentrokan: isian.bentrokan,
            csrf: muat.konteks.csrf)
        return try await muat.halaman(kode.map { "Ubah simpul \($0)" } ?? "Tambah simpul", status: isian.status) {
            form.tulis(ke: &$0)
        }
    }

    /// The buttons beside the code: search, and take what was found. Nil when the form is to be saved.
    private func cariNomenklatur(_ muat: MuatPohon, kode: String?) async throws -> Response? {
        let formulir = muat.konteks.formulir
        let hitungan = try await muat.hitungan()
        switch formulir.teks("aksi") {
        case "cari":
            let temuan = try await muat.store.cariNomenklatur(
                formulir.teks("nomenklatur"), jenis: KodeNomenklatur.Jenis(rawValue: formulir.teks("jenis")),
                tingkat: TingkatNomenklatur(hitungan.berkas.instansi.tingkat), bidang: hitungan.bidangNomenklatur)
            return try await tampilkanIsian(
                muat, hitungan, kode: kode, IsianDitolak(formulir: formulir, status: .ok), temuan: temuan)
        case "pakai":
            let isian = formulir.denganNomenklaturTerpilih
            let entri = try await muat.nomenklatur(isian.teks("nomenklatur"), hitungan)?.entri
            return try await tampilkanIsian(
                muat, hitungan, kode: kode, IsianDitolak(formulir: isian.mengisi(uraian: entri?.nama), status: .ok))
        default: return nil
        }
    }
}

// MARK: Moving and deleting

extension PohonController {
    @Sendable private func isianInduk(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        let hitungan = try await muat.hitungan()
        let simpul = try hitungan.wajibSimpul(konteks.ruas("kode"))
        try muat.wajib(.ubahRencana, unit: hitungan.berkas.unitPengampu(simpul))
        let versi = try await muat.versi(Simpul.self)[simpul.kunciFakta]?.versi ?? 0
        let isian = PindahSimpul.isian(hitungan, kode: simpul.kode, versi: versi)
        return try await tampilkanPindah(muat, hitungan, simpul.kode, IsianDitolak(formulir: isian, status: .ok))
    }

    @Sendable private func pindahkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks), kode = try konteks.ruas("kode"), formulir = konteks.formulir
        if formulir.teks("aksi") == "letak" {
            let isian = IsianDitolak(formulir: formulir, status: .ok)
            return try await tampilkanPindah(muat, try await muat.hitungan(), kode, isian)
        }
        let sesudah = formulir.teks("sesudah")
        let ditolak = try await coba(formulir) {
            try await muat.store.pindahkanSimpul(
                kode, ke: formulir.teks("induk"), sesudah: sesudah.isEmpty ? nil : sesudah,
                dasar: formulir.versi() ?? 0, di: muat.tahun, oleh: muat.pelaku)
        }
        if let ditolak { return try await tampilkanPindah(muat, try await muat.hitungan(), kode, ditolak) }
        return muat.alih(ke: .simpul(muat.tempat, kode), "\(kode) dipindahkan.")
    }

    private func tampilkanPindah(
        _ muat: MuatPohon, _ hitungan: Hitungan, _ kode: String, _ isian: IsianDitolak
    ) async throws -> Response {
        let page = PindahSimpul(
            hitungan, kode: try hitungan.wajibSimpul(kode).kode, formulir: isian.formulir, bentrokan: isian.bentrokan,
            csrf: muat.konteks.csrf)
        return try await muat.halaman("Pindahkan \(kode)", status: isian.status) { page?.tulis(ke: &$0) }
    }

    @Sendable private func tanyaHapus(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        let hitungan = try await muat.hitungan()
        let simpul = try hitungan.wajibSimpul(konteks.ruas("kode"))
        try muat.wajib(.ubahRencana, unit: hitungan.berkas.unitPengampu(simpul))
        let versi = try await muat.versi(Simpul.self)[simpul.kunciFakta]?.versi ?? 0
        let page = HapusPage(hitungan, simpul: simpul.kode, versi: versi, csrf: konteks.csrf)
        return try await muat.halaman("Hapus \(simpul.kode)") { page?.tulis(ke: &$0) }
    }

    @Sendable private func hapus(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks), kode = try konteks.ruas("kode"), formulir = konteks.formulir
        try await muat.store.hapusSimpul(
            kode, dasar: formulir.versi() ?? 0, di: muat.tahun, alasan: formulir.teks("alasan").trimmed,
            oleh: muat.pelaku)
        return muat.alih(ke: .pohon(muat.tempat), "\(kode) dihapus dari pohon \(muat.tempat.tahun).")
    }
}

extension Hitungan {
    /// - Throws: a page that is not found.
    func wajibSimpul(_ kode: String) throws(Penolakan) -> Simpul {
        guard let simpul = simpul(kode) else { throw .tidakDitemukan("simpul \"\(kode)\"") }
        return simpul
    }

    func wajibIndikator(_ kode: String) throws(Penolakan) -> Indikator {
        guard let indikator = indikator(kode) else { throw .tidakDitemukan("indikator \"\(kode)\"") }
        return indikator
    }
}

extension MuatPohon {
    /// The official entry of a code, at the level of this instansi.
    func nomenklatur(_ kode: String, _ hitungan: Hitungan) async throws -> TemuanNomenklatur? {
        try await store.nomenklatur(kode, tingkat: TingkatNomenklatur(hitungan.berkas.instansi.tingkat))
    }
}

extension Hitungan {
    /// The bidang most codes of the tree belong to, e.g. `8.01`.
    var bidangNomenklatur: String? {
        let bidang = berkas.daftarSimpul.compactMap { KodeNomenklatur($0.nomenklatur)?.bidang }
        return Dictionary(grouping: bidang) { $0 }.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    }
}

extension Formulir {
    /// With the code that was picked (`8.01.02/kabkota`) in place of what was searched for.
    var denganNomenklaturTerpilih: Formulir {
        let kode = teks("pilih_nomenklatur").prefix { $0 != "/" }
        return kode.isEmpty ? self : mengganti("nomenklatur", String(kode))
    }

    /// With a wording where none was typed yet.
    func mengisi(uraian: String?) -> Formulir {
        guard let uraian, teks("uraian").trimmed.isEmpty else { return self }
        return mengganti("uraian", uraian)
    }
}
