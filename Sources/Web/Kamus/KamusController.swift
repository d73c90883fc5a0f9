import Hummingbird
import Kinerja
import Storage

/// The library of indicator templates.
struct KamusController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.kamus, daftar)
        rute.get(.entriKamus, tampilkan)
    }

    @Sendable private func daftar(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let page = KamusPage(.bawaan, KamusPage.Saringan(request.kueri), tujuan: TujuanKamus(request.kueri))
        return halaman(try await context.bingkai("Kamus indikator", aktif: .kamus, konteks)) { page.tulis(ke: &$0) }
    }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let kode = try konteks.ruas("kode"), pelaku = try konteks.pelaku()
        guard let templat = KamusIndikator.bawaan.templat(kode) else {
            throw Penolakan.tidakDitemukan("templat \"\(kode)\" dalam kamus")
        }
        let daftar = try await instansi(pelaku)
        var tujuan = TujuanKamus(request.kueri)
        if tujuan.instansi.isEmpty, daftar.count == 1 { tujuan.instansi = daftar[0].kode }
        let page = EntriKamusPage(
            templat, tujuan: tujuan, daftarInstansi: daftar, simpul: try await simpul(tujuan, daftar, pelaku))
        return halaman(try await context.bingkai(templat.nama, aktif: .kamus, konteks)) { page.tulis(ke: &$0) }
    }

    /// Where this person may add an indicator.
    private func instansi(_ pelaku: Pelaku) async throws -> [EntriKamusPage.Instansi] {
        var hasil: [EntriKamusPage.Instansi] = []
        for satu in try await context.store.daftarInstansi(oleh: pelaku) where pelaku.bolehMerencanakan(satu.kode) {
            let tahun = try await context.store.daftarTahun(instansi: satu.kode, oleh: pelaku)
            if !tahun.isEmpty { hasil.append(.init(kode: satu.kode, nama: satu.nama, daftarTahun: tahun)) }
        }
        return hasil
    }

    /// Nodes of the chosen tree; nil when none is chosen or it is not this person's.
    private func simpul(
        _ tujuan: TujuanKamus, _ daftar: [EntriKamusPage.Instansi], _ pelaku: Pelaku
    ) async throws -> [ButirPilihan]? {
        guard let tempat = tujuan.tempat, let instansi = daftar.first(where: { $0.kode == tempat.instansi }),
            instansi.daftarTahun.contains(tempat.tahun)
        else { return nil }
        let berkas = try await context.store.berkas(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        return FormIndikator.pilihanSimpul(Hitungan(berkas))
    }
}

extension Pelaku {
    /// May change the plan of an instansi, or that of some unit of it.
    fileprivate func bolehMerencanakan(_ instansi: String) -> Bool {
        let unit = daftarPenugasan.filter { $0.instansi == instansi }.map(\.unit) + [nil]
        return unit.contains { periksaHak(.ubahRencana, oleh: self, di: Tempat(instansi: instansi, unit: $0)) == nil }
    }
}
