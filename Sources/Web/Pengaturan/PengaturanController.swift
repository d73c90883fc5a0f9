import Hummingbird
import Kinerja
import Storage

/// The start of all settings.
struct PengaturanController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) { rute.get(.pengaturan, tampilkan) }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let page = PengaturanPage(try await bahan(try konteks.pelaku()))
        guard !page.daftar.isEmpty, Self.mengatur(try konteks.pelaku()) else { throw Penolakan.tidakBerhak(.peran) }
        let bingkai = try await context.bingkai("Pengaturan", aktif: .pengaturan, konteks)
        return halaman(bingkai) { page.tulis(ke: &$0) }
    }

    /// Looking at the trail alone is no setting.
    private static func mengatur(_ pelaku: Pelaku) -> Bool {
        [.aturPengguna, .aturInstansi, .aturUnit, .aturJabatan, .aturAturan, .aturPeriode].contains {
            pelaku.boleh(aturDiMana: $0)
        }
    }

    private func bahan(_ pelaku: Pelaku) async throws -> BahanPengaturan {
        let store = context.store
        var hasil = BahanPengaturan(tahun: context.tahunKini, hari: Tanggal(iso: store.hariIni))
        if pelaku.boleh(atur: .aturPengguna) { hasil.pengguna = try await store.daftarPengguna(oleh: pelaku) }
        let daftar = try await store.daftarInstansi(oleh: pelaku)
        if BagianPengaturan.identitas.bolehDiMana(pelaku) {
            let boleh = daftar.filter { BagianPengaturan.identitas.boleh(pelaku, di: $0.kode) }
            hasil.instansi = (boleh, try await store.daftarTahun(oleh: pelaku))
        }
        if pelaku.boleh(atur: .aturPeriode) {
            hasil.periode = (
                try await store.daftarPeriode(tahun: hasil.tahun, oleh: pelaku),
                try await store.keterlambatan(tahun: hasil.tahun, oleh: pelaku).filter { satu in
                    daftar.contains { $0.aktif && $0.kode == satu.instansi }
                }
            )
        }
        if pelaku.boleh(atur: .lihatJejak) { hasil.jejak = .some(try await store.kepalaJejak(oleh: pelaku)) }
        try await isiTempat(&hasil, pelaku, daftar)
        return hasil
    }

    /// Settings of one's own place.
    private func isiTempat(
        _ hasil: inout BahanPengaturan, _ pelaku: Pelaku, _ daftar: [InstansiTerdaftar]
    ) async throws {
        let store = context.store
        let tempat = try await context.sumberBingkai.keterangan(untuk: pelaku, di: nil).tempat
        hasil.tempat = tempat.map { tempat in
            (tempat, daftar.first { $0.kode == tempat.instansi }?.namaSingkat ?? tempat.instansi)
        }
        func muat<Jenis: Fakta>(_ jenis: Jenis.Type) async throws -> [Jenis] {
            guard let tempat else { return [] }
            return try await store.daftar(jenis, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        }
        if BagianPengaturan.unit.bolehDiMana(pelaku) { hasil.unit = try await muat(Kinerja.Unit.self) }
        if BagianPengaturan.jabatan.bolehDiMana(pelaku) {
            hasil.jabatan = (try await muat(PosJabatan.self), try await muat(Pejabat.self))
        }
        if BagianPengaturan.aturan.bolehDiMana(pelaku) { hasil.aturan = try await aturan(tempat, pelaku) }
    }

    private func aturan(_ tempat: TempatKerja?, _ pelaku: Pelaku) async throws -> AturanKinerja {
        guard let tempat else { return try AturanKinerja.berlaku(tahun: context.tahunKini) }
        let store = context.store
        let setelan = try await store.daftar(
            AturanKinerja.Setelan.self, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        var aturan = try AturanKinerja.berlaku(tahun: tempat.tahun, setelan: setelan)
        let kepala = try await store.daftar(
            KepalaSkala.self, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        if let kepala = kepala.first {
            let pita = try await store.daftar(
                Bernomor<Pita>.self, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
            aturan.skala = kepala.skala(pita.map(\.nilai))
        }
        return aturan
    }
}
