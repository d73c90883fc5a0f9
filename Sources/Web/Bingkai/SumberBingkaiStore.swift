package import Kinerja
package import Storage

/// The frame as the Store knows it: the instansi a person may see, their years, the open period, the work waiting.
package struct SumberBingkaiStore: SumberBingkai {
    private let store: Store

    package init(_ store: Store) { self.store = store }

    package func keterangan(untuk pelaku: Pelaku, di tempat: TempatKerja?) async throws -> KeteranganBingkai {
        let daftar = try await store.daftarInstansi(oleh: pelaku).filter(\.aktif)
        var pilihan = tempat?.instansi
        if pilihan == nil { pilihan = try await utama(pelaku, daftar) }
        var hasil = KeteranganBingkai(
            daftarInstansi: daftar.map { .init(kode: $0.kode, nama: $0.namaSingkat) },
            tersembunyi: Self.tersembunyi(pelaku))
        guard let pilihan, daftar.contains(where: { $0.kode == pilihan }) else { return hasil }
        hasil.daftarTahun = try await store.daftarTahun(instansi: pilihan, oleh: pelaku)
        hasil.tempat = hasil.daftarTahun.first.map { TempatKerja(instansi: pilihan, tahun: $0) }
        return hasil
    }

    /// Where a person's own work is: the instansi of a role, else the first of the pemda with the latest year.
    private func utama(_ pelaku: Pelaku, _ daftar: [InstansiTerdaftar]) async throws -> String? {
        let milik = pelaku.daftarPenugasan.compactMap(\.instansi)
        if let sendiri = daftar.first(where: { milik.contains($0.kode) }) { return sendiri.kode }
        let tahun = try await store.daftarTahun(oleh: pelaku).compactMapValues(\.first)
        let terbaru = daftar.compactMap { tahun[$0.kode] }.max()
        return (daftar.first { tahun[$0.kode] == terbaru } ?? daftar.first)?.kode
    }

    private static func tersembunyi(_ pelaku: Pelaku) -> Set<Navigasi> {
        var hasil: Set<Navigasi> = []
        if !boleh(.lihatJejak, pelaku) { hasil.insert(.jejakAudit) }
        if !pelaku.melayaniPemda { hasil.insert(.dasborPemda) }
        let pengaturan: [Tindakan] = [.aturAturan, .aturPeriode, .aturInstansi, .aturUnit, .aturJabatan, .aturPengguna]
        if !pengaturan.contains(where: { boleh($0, pelaku) }) { hasil.insert(.pengaturan) }
        return hasil
    }

    /// Somewhere, in one of the places of the roles.
    private static func boleh(_ tindakan: Tindakan, _ pelaku: Pelaku) -> Bool {
        pelaku.daftarPenugasan.contains { tugas in
            periksaHak(tindakan, oleh: pelaku, di: Tempat(instansi: tugas.instansi, unit: tugas.unit)) == nil
        }
    }
}
