import Foundation
import Hummingbird
import Kinerja
import Storage

/// The start: what waits for the one who signed in.
struct BerandaController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.awal, awal)
        rute.get(.beranda, beranda)
    }

    /// To one's own instansi and its latest year; without any, to a page that says how to begin.
    @Sendable private func awal(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let pelaku = try konteks.pelaku()
        let keterangan = try await context.sumberBingkai.keterangan(untuk: pelaku, di: nil)
        if let tempat = keterangan.tempat { return .alih(ke: .beranda(tempat), pesan: konteks.pesan) }
        let bingkai = try await context.bingkai("Selamat datang", konteks)
        return halaman(bingkai) { MulaiPage(pelaku).tulis(ke: &$0) }
    }

    @Sendable private func beranda(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        let store = context.store
        let berkas = try await store.berkas(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        let tugas = try await store.daftarTugas(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        let lintas = try await store.daftarTugas(tahun: tempat.tahun, oleh: pelaku)
        let kabar = try await store.kabar(instansi: tempat.instansi, banyak: 6, oleh: pelaku)
        let hitungan = Hitungan(berkas)
        let page = BerandaPage(
            hitungan, persiapan: try await persiapan(hitungan, tempat, pelaku),
            daftarTugas: tugas + lintas.filter { $0.instansi != tempat.instansi },
            kabar: kabar.map { butir($0) }, hari: store.waktu(store.jam().iso).hari,
            instansi: try await namaInstansi(pelaku))
        let bingkai = try await context.bingkai("Beranda", aktif: .beranda, konteks)
        return halaman(bingkai) { page.tulis(ke: &$0) }
    }

    private func persiapan(
        _ hitungan: Hitungan, _ tempat: TempatKerja, _ pelaku: Pelaku
    ) async throws -> PersiapanTahun {
        let store = context.store
        // Whether somebody is there to plan and fill in matters until there is something to fill.
        let perlu = hitungan.berkas.daftarIndikator.isEmpty && pelaku.boleh(atur: .aturPengguna)
        return PersiapanTahun(
            hitungan: hitungan, tempat: tempat, pelaku: pelaku, tahunKini: context.tahunKini,
            terbuka: try await !store.daftarPeriode(tahun: tempat.tahun, oleh: pelaku).isEmpty,
            daftarPengguna: perlu ? try await store.daftarPengguna(oleh: pelaku) : nil)
    }

    private func namaInstansi(_ pelaku: Pelaku) async throws -> [String: String] {
        let daftar = try await context.store.daftarInstansi(oleh: pelaku)
        return Dictionary(daftar.map { ($0.kode, $0.namaSingkat) }, uniquingKeysWith: { awal, _ in awal })
    }

    private func butir(_ kabar: Kabar) -> ButirJejak {
        ButirJejak(
            "\(kabar.tindakan): \(kabar.objek)",
            rincian: kabar.catatan.isEmpty ? nil : "\u{201C}\(kabar.catatan)\u{201D}",
            kapan: "\(kabar.olehNama), \(context.store.waktu(kabar.pada).cetak)")
    }
}
