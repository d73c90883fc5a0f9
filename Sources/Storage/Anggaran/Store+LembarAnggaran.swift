internal import Databases
internal import Foundation
package import Kinerja

/// Budgets and spending that are stored together.
package struct IsianAnggaran: Sendable, Equatable {
    package var pagu: [Isian<Pagu>]
    package var realisasi: [Isian<RealisasiAnggaran>]

    package init(pagu: [Isian<Pagu>] = [], realisasi: [Isian<RealisasiAnggaran>] = []) {
        self.pagu = pagu
        self.realisasi = realisasi
    }

    package var banyak: Int { pagu.count + realisasi.count }

    fileprivate var daftarKolom: Set<KolomAnggaran> {
        Set(pagu.map { .pagu($0.fakta.versi) } + realisasi.map { .realisasi($0.fakta.periode) })
    }
}

extension Store {
    /// Stores what can be stored of a budget grid; the other rows are told.
    ///
    /// Nodes that stated exactly the sum of what stands below them follow that sum; other stated amounts stay.
    package func simpanAnggaran(
        _ isian: IsianAnggaran, ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> HasilSimpan {
        try await isi(tujuan, oleh: pelaku) { try $0.simpan(isian) }
    }

    /// Stores a whole sheet of budgets and spending, or nothing of it, and notes it in the audit trail.
    ///
    /// - Throws: what kept the first row from being stored; ``Penolakan/keadaan(_:)`` when data changed since the preview.
    package func imporAnggaran(
        _ isian: IsianAnggaran, ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws {
        try await isi(tujuan, oleh: pelaku) { konteks in
            let hasil = try konteks.simpan(isian)
            if !hasil.bentrok.isEmpty { throw Penolakan.dataBerubah }
            try hasil.wajibUtuh()
            let kolom = isian.daftarKolom.map(\.kode).sorted().joined(separator: ", ")
            try konteks.connection.catat(
                Peristiwa(
                    .impor, objek: "anggaran \(tujuan.tahun)", instansi: tujuan.instansi,
                    rincian: ["kolom": kolom, "banyak_nilai": "\(isian.banyak)", "alasan": tujuan.alasan]),
                oleh: pelaku, pada: konteks.kini)
        }
    }
}

extension KonteksIsian {
    fileprivate func simpan(_ isian: IsianAnggaran) throws -> HasilSimpan {
        let sebelum = try hitunganAnggaran()
        var hasil = try simpan(isian.pagu) {
            try periksaAnggaran($0.fakta.simpul, $0.fakta.nilai, tahun: $0.fakta.tahun)
        }
        let belanja = try simpan(isian.realisasi) {
            try periksaAnggaran($0.fakta.simpul, $0.fakta.nilai, tahun: $0.fakta.tahun)
        }
        hasil.tersimpan += belanja.tersimpan
        hasil.bentrok += belanja.bentrok
        hasil.ditolak += belanja.ditolak
        let diketik = Set(isian.pagu.map(\.fakta.simpul) + isian.realisasi.map(\.fakta.simpul))
        for kolom in isian.daftarKolom { try samakanJumlah(kolom, sebelum: sebelum, selain: diketik) }
        return hasil
    }

    private func hitunganAnggaran() throws -> Hitungan {
        let pemuat = PemuatBerkas(connection, lingkup)
        var isi = berkas
        isi.daftarPagu = try pemuat.muat(Pagu.self)
        isi.daftarRealisasiAnggaran = try pemuat.muat(RealisasiAnggaran.self)
        return Hitungan(isi)
    }

    /// Copies of a sum follow it; a copy with several sources of money cannot, since nobody knows which one changed.
    private func samakanJumlah(_ kolom: KolomAnggaran, sebelum: Hitungan, selain diketik: Set<String>) throws {
        let salinan = sebelum.salinanJumlah(kolom, tahun: lingkup.tahun).subtracting(diketik)
        guard !salinan.isEmpty else { return }
        let kini = try hitunganAnggaran()
        for kode in salinan.sorted() {
            let jumlah = kini.jumlahRincian(kode, kolom, tahun: lingkup.tahun)
            switch kolom {
            case .pagu(let versi):
                let baris = kini.berkas.daftarPagu.filter {
                    $0.simpul == kode && $0.tahun == lingkup.tahun && $0.versi == versi
                }
                guard baris.count == 1 else { continue }
                try ikutkan(baris[0], jumlah) { $0.nilai = $1 }
            case .realisasi(let periode):
                let baris = kini.berkas.daftarRealisasiAnggaran.filter {
                    $0.simpul == kode && $0.tahun == lingkup.tahun && $0.periode == periode
                }
                guard baris.count == 1 else { continue }
                try ikutkan(baris[0], jumlah) { $0.nilai = $1 }
            }
        }
    }

    private func ikutkan<Jenis: Fakta>(
        _ fakta: Jenis, _ jumlah: Rupiah?, ubah: (inout Jenis, Rupiah) -> Void
    ) throws {
        guard let jumlah else { return try penulis.hapus(fakta, dasar: nil) }
        var baru = fakta
        ubah(&baru, jumlah)
        try penulis.tulis(baru, dasar: nil)
    }
}
