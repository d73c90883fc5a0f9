import HTTPTypes
import Hummingbird
import Kinerja
import Storage

/// Budgets and spending over the programme tree.
struct AnggaranController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.anggaran, tampilkan)
        rute.post(.isianAnggaran, simpan)
        rute.get(.simpulAnggaran, simpul)
        rute.post(.sumberDana, simpanSumberDana)
    }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let lembar = try await lembar(konteks)
        let hitungan = Hitungan(lembar.berkas)
        let susun = try susun(lembar, hitungan, SaringanAnggaran(request.kueri, hitungan, hari: hari), konteks)
        let bingkai = try await context.bingkai("Anggaran \(hitungan.tahun)", aktif: .anggaran, konteks)
        return halaman(bingkai) { h in
            switch susun.saringan.tampil {
            case .isian: h.anggaran(susun.page(), csrf: bingkai.csrf)
            case .periode: h.anggaranPeriode(susun.pagePeriode(), susun.tempat)
            case .sasaran: h.anggaranSasaran(susun.pageSasaran(), susun.tempat)
            }
        }
    }

    /// What can be kept is kept; the rest comes back with its reason beside it.
    @Sendable private func simpan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat, awal) = (try konteks.pelaku(), try konteks.tempatKerja(), try await lembar(konteks))
        try pelaku.wajibIsiAnggaran(awal.berkas)
        let saringan = try SaringanAnggaran(konteks.formulir, Hitungan(awal.berkas), hari: hari)
        let kiriman = KirimanAnggaran(konteks.formulir, lembar: awal, saringan: saringan)
        let hasil = try await context.store.simpanAnggaran(
            kiriman.isian, ke: TujuanIsian(instansi: tempat.instansi, tahun: tempat.tahun), oleh: pelaku)
        let tertahan = kiriman.tertahan(sesudah: hasil)
        guard tertahan.isEmpty else { return try await kembalikan(tertahan, hasil, saringan, konteks) }
        let kalimat = hasil.tersimpan.isEmpty ? "Tidak ada yang berubah." : "\(hasil.tersimpan.count) nilai tersimpan."
        return .alih(ke: .anggaran(tempat, saringan), pesan: PesanSekali(.baik, kalimat))
    }

    private func kembalikan(
        _ tertahan: [String: SelTertahan], _ hasil: HasilSimpan, _ saringan: SaringanAnggaran, _ konteks: Konteks
    ) async throws -> Response {
        let lembar = try await lembar(konteks)
        var susun = try susun(lembar, Hitungan(lembar.berkas), saringan, konteks)
        susun.tertahan = tertahan
        var page = susun.page()
        let awal = hasil.tersimpan.isEmpty ? "" : "\(hasil.tersimpan.count) nilai tersimpan. "
        page.hasil = awal + "\(tertahan.count) nilai belum disimpan dan ditandai di bawah."
        let bingkai = try await context.bingkai("Anggaran \(lembar.berkas.instansi.tahun)", aktif: .anggaran, konteks)
        return halaman(bingkai, status: hasil.bentrok.isEmpty ? .unprocessableContent : .conflict) { [page] h in
            h.anggaran(page, csrf: bingkai.csrf)
        }
    }
}

// MARK: One node

extension AnggaranController {
    @Sendable private func simpul(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanSimpul(Formulir(), konteks)
    }

    @Sendable private func simpanSumberDana(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat, lembar) = (try konteks.pelaku(), try konteks.tempatKerja(), try await lembar(konteks))
        try pelaku.wajibIsiAnggaran(lembar.berkas)
        let kode = try konteks.ruas("kode")
        do {
            let isian = try KirimanSumberDana(konteks.formulir, simpul: kode, hitungan: Hitungan(lembar.berkas)).isian
            let hasil = try await context.store.simpanAnggaran(
                IsianAnggaran(pagu: isian), ke: TujuanIsian(instansi: tempat.instansi, tahun: tempat.tahun),
                oleh: pelaku)
            try hasil.wajibUtuh()
            let kalimat = isian.isEmpty ? "Tidak ada yang berubah." : "Pagu tersimpan."
            return .alih(ke: .simpulAnggaran(tempat, kode), pesan: PesanSekali(.baik, kalimat))
        } catch Penolakan.tidakSah(let daftar) {
            return try await halamanSimpul(konteks.formulir.dengan(daftar), konteks)
        }
    }

    private func halamanSimpul(_ formulir: Formulir, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat, kode) = (try konteks.pelaku(), try konteks.tempatKerja(), try konteks.ruas("kode"))
        let lembar = try await lembar(konteks)
        let riwayat = try await context.store.riwayatAnggaran(
            simpul: kode, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        let hitungan = Hitungan(lembar.berkas)
        guard
            let page = AnggaranSimpulPage(
                kode, hitungan, lembar, riwayat, tempat: tempat, boleh: pelaku.bolehIsiAnggaran(kode, lembar.berkas),
                formulir: formulir, waktu: { context.store.waktu($0).cetak })
        else { throw Penolakan.tidakDitemukan("anggaran simpul \"\(kode.prefix(40))\"") }
        let bingkai = try await context.bingkai("Anggaran \(page.nama)", aktif: .anggaran, konteks)
        return halaman(bingkai, status: formulir.kesalahan.isEmpty ? .ok : .unprocessableContent) {
            $0.anggaranSimpul(page, csrf: bingkai.csrf)
        }
    }
}

// MARK: What the handlers share

extension AnggaranController {
    private var hari: Tanggal? { Tanggal(iso: context.store.hariIni) }

    private func lembar(_ konteks: Konteks) async throws -> LembarAnggaran {
        let tempat = try konteks.tempatKerja()
        return try await context.store.lembarAnggaran(
            instansi: tempat.instansi, tahun: tempat.tahun, oleh: try konteks.pelaku())
    }

    private func susun(
        _ lembar: LembarAnggaran, _ hitungan: Hitungan, _ saringan: SaringanAnggaran, _ konteks: Konteks
    ) throws -> SusunAnggaran {
        let pelaku = try konteks.pelaku()
        return SusunAnggaran(
            lembar, hitungan, saringan, tempat: try konteks.tempatKerja(),
            boleh: { pelaku.bolehIsiAnggaran($0, lembar.berkas) }, waktu: { context.store.waktu($0).cetak })
    }
}

extension Pelaku {
    /// May fill the budget of a node: in the unit that owns it. `TOTAL` belongs to the whole instansi.
    func bolehIsiAnggaran(_ kode: String, _ berkas: BerkasKinerja) -> Bool {
        let unit = berkas.unitPengampu(Indikator(kode: "", simpul: kode, nama: ""))
        return periksaHak(.isiAnggaran, oleh: self, di: Tempat(instansi: berkas.instansi.kode, unit: unit)) == nil
    }

    /// Refuses who may fill no budget of this instansi at all.
    func wajibIsiAnggaran(_ berkas: BerkasKinerja) throws(Penolakan) {
        let daftarUnit = [nil] + berkas.daftarUnit.map { Optional($0.kode) }
        let alasan = daftarUnit.map {
            periksaHak(.isiAnggaran, oleh: self, di: Tempat(instansi: berkas.instansi.kode, unit: $0))
        }
        if let pertama = alasan[0], !alasan.contains(nil) { throw .tidakBerhak(pertama) }
    }
}
