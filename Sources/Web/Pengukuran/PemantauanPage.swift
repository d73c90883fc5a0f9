import Documents
import Kinerja
import Storage

/// How far every instansi is with one triwulan, for those who watch over all of them.
struct PemantauanPage: Sendable {
    struct Baris: Sendable, Equatable {
        var nama: String
        var alamat: Alamat
        var wajib: Int
        /// Values by state, in the order of the cycle.
        var menurutStatus: [Int]
        var keterangan: String
        var terlambat: Bool
        var siapDikunci: Int
    }

    static let urutanStatus: [StatusRealisasi] = [.diajukan, .diverifikasi, .disetujui, .dikunci, .dikembalikan]

    var tahun: Int
    var periode: Periode
    var daftarPeriode: [TautanPilihan]
    var kalimat: String
    var daftar: [Baris]

    init(
        _ rekap: [RekapPeriode], instansi: [InstansiTerdaftar], tahun: Int, periode: Periode, ke: (Periode) -> Alamat
    ) {
        self.tahun = tahun
        self.periode = periode
        daftarPeriode = Periode.semuaTriwulan.map { TautanPilihan($0.singkatan, ke: ke($0), aktif: $0 == periode) }
        let menurutInstansi = Dictionary(grouping: rekap.filter { $0.periode.triwulan == periode }, by: \.instansi)
        daftar = instansi.filter(\.aktif).map { Self.baris($0, menurutInstansi[$0.kode] ?? [], tahun, periode) }
            .sorted { ($0.terlambat ? 0 : 1, $0.nama) < ($1.terlambat ? 0 : 1, $1.nama) }
        let lambat = daftar.count(where: \.terlambat), siap = daftar.count { $0.siapDikunci > 0 }
        let selesai = daftar.count { $0.wajib > 0 && $0.menurutStatus[3] == $0.wajib }
        kalimat =
            "\(selesai) dari \(daftar.count) instansi selesai untuk \(periode.singkatan) \(tahun)."
            + (lambat > 0 ? " \(lambat) terlambat." : "") + (siap > 0 ? " \(siap) siap dikunci." : "")
    }

    private static func baris(
        _ instansi: InstansiTerdaftar, _ rekap: [RekapPeriode], _ tahun: Int, _ periode: Periode
    ) -> Baris {
        let wajib = rekap.reduce(0) { $0 + $1.wajib }
        let status = urutanStatus.map { status in rekap.reduce(0) { $0 + ($1.menurutStatus[status] ?? 0) } }
        let lambat = rekap.compactMap(\.terlambatHari).max()
        let kurang = rekap.reduce(0) { $0 + $1.kurang }
        let kata =
            if wajib == 0 { "belum ada indikator yang jatuh tempo" } else if let lambat {
                "\(kurang) belum masuk, terlambat \(lambat) hari"
            } else { kurang == 0 ? "lengkap" : "\(kurang) belum masuk" }
        let tempat = TempatPengukuran(tempat: TempatKerja(instansi: instansi.kode, tahun: tahun), periode: periode)
        return Baris(
            nama: instansi.nama, alamat: tempat.kisi(), wajib: wajib, menurutStatus: status, keterangan: kata,
            terlambat: lambat != nil, siapDikunci: status[2])
    }
}

extension HTMLBuilder {
    mutating func pemantauan(_ page: PemantauanPage) {
        kepala("Pemantauan pengukuran \(page.tahun)", page.kalimat)
        saring("Periode", page.daftarPeriode)
        guard !page.daftar.isEmpty else {
            return kosong("Belum ada instansi", "Daftarkan instansi dulu di Pengaturan, atau impor berkasnya.")
        }
        let status = PemantauanPage.urutanStatus.map {
            Tabel.Kolom($0.nama.prefix(1).uppercased() + $0.nama.dropFirst(), .angka)
        }
        let kolom = [Tabel.Kolom("Instansi"), .init("Wajib", .angka)] + status + [.init("Keterangan")]
        tabel(Tabel(kolom, judul: "Kemajuan pengukuran tiap instansi", lekat: true)) { t in
            for satu in page.daftar { t.barisPemantauan(satu) }
        }
    }
}

extension PenulisTabel {
    fileprivate mutating func barisPemantauan(_ satu: PemantauanPage.Baris) {
        baris { b in
            b.utama(satu.nama, ke: satu.alamat)
            b.sel("\(satu.wajib)")
            for banyak in satu.menurutStatus { b.sel(banyak == 0 ? "\u{2013}" : "\(banyak)") }
            b.sel { h in
                if satu.terlambat {
                    h.status(.awas, satu.keterangan)
                } else if satu.siapDikunci > 0 {
                    h.status(.disetujui, "\(satu.keterangan); \(satu.siapDikunci) siap dikunci")
                } else {
                    h.text(satu.keterangan)
                }
            }
        }
    }
}
