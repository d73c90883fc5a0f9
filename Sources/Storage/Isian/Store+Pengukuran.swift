internal import Databases
internal import Foundation
package import Kinerja

/// A row of the measurement grid: the value of an indicator in a period, and the komponen it is computed from. It is kept
/// as a whole or not at all.
package struct BarisPengukuran: Sendable, Equatable {
    package var realisasi: Isian<Realisasi>
    package var daftarKomponen: [Isian<Komponen>]

    package init(_ realisasi: Isian<Realisasi>, komponen: [Isian<Komponen>] = []) {
        self.realisasi = realisasi
        daftarKomponen = komponen
    }

    var kunciNilai: KunciNilai {
        let fakta = realisasi.fakta
        return KunciNilai(indikator: fakta.indikator, tahun: fakta.tahun, periode: fakta.periode)
    }
}

extension Store {
    /// Stores rows of the measurement grid.
    ///
    /// Each row is judged by itself: the right in the unit of its indicator, the state of the value (only open or returned
    /// ones may be typed), the period, the kind of the value. A row of an earlier year needs no open period.
    ///
    /// - Returns: versions of the realisasi under their key, and of the komponen under theirs; refusals and conflicts stand
    ///   under the key of the realisasi.
    package func simpanPengukuran(
        _ daftar: [BarisPengukuran], ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> HasilSimpan {
        let hariIni = Tanggal(iso: hariIni)
        return try await isi(tujuan, oleh: pelaku) { konteks in
            let pengukur = try PengukurNilai(konteks, hariIni: hariIni)
            return try pengukur.simpan(daftar)
        }
    }

    /// Enters a later final figure for a locked value, with its reason. The earlier figure stays in the history; the new
    /// one passes approval and lock again.
    package func nyatakanUlang(
        _ baris: BarisPengukuran, alasan: String, ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> HasilSimpan {
        guard !alasan.allSatisfy(\.isWhitespace) else {
            throw Penolakan.tidakSah([
                KesalahanIsian(
                    "alasan", "Tulis mengapa angka ini dinyatakan ulang, misalnya terbitnya angka final BPS.")
            ])
        }
        var beralasan = tujuan
        beralasan.alasan = alasan
        return try await isi(beralasan, oleh: pelaku) { konteks in
            try PengukurNilai(konteks, hariIni: nil).nyatakanUlang(baris, alasan: alasan)
        }
    }
}

/// Judges and writes values of indicators.
struct PengukurNilai {
    private let konteks: KonteksIsian
    /// Nil where the calendar does not matter.
    private let hariIni: Tanggal?
    private let status: [KunciNilai: StatusNilai]
    private let jadwal: [Periode: JadwalPeriode]

    init(_ konteks: KonteksIsian, hariIni: Tanggal?) throws {
        self.konteks = konteks
        self.hariIni = hariIni
        status = try konteks.connection.statusNilai(konteks.lingkup)
        jadwal = try konteks.connection.jadwal(konteks.lingkup.pemda, konteks.lingkup.tahun)
    }

    func simpan(_ daftar: [BarisPengukuran]) throws -> HasilSimpan {
        var hasil = HasilSimpan()
        for baris in daftar {
            var komponen: [HasilSimpan.Tersimpan] = []
            try hasil.catat(baris.realisasi.fakta.kunciFakta) {
                try periksa(baris)
                komponen = try tulisKomponen(baris)
                return try konteks.simpan(baris.realisasi)
            }
            hasil.tersimpan += komponen
        }
        return hasil
    }

    func nyatakanUlang(_ baris: BarisPengukuran, alasan: String) throws -> HasilSimpan {
        let indikator = try konteks.indikator(baris.realisasi.fakta.indikator)
        let lama = status[baris.kunciNilai] ?? .awal
        try konteks.pelaku.wajib(
            .nyatakanUlang, di: konteks.tempat(indikator), status: .realisasi(lama.status))
        try periksaNilai(baris, indikator)
        let sidikLama = try konteks.connection.sidikNilai(baris.kunciNilai, konteks.lingkup)
        var hasil = HasilSimpan()
        hasil.tersimpan = try tulisKomponen(baris)
        try hasil.catat(baris.realisasi.fakta.kunciFakta) { try konteks.simpan(baris.realisasi) }
        // A legal act is done or not done: a conflict undoes it.
        try hasil.wajibUtuh()
        try pindahkan(baris.kunciNilai, dari: lama, alasan: alasan, sidikLama: sidikLama)
        return hasil
    }

    private func pindahkan(_ kunci: KunciNilai, dari lama: StatusNilai, alasan: String, sidikLama: String) throws {
        let baru = lama.status.sesudah(.nyatakanUlang) ?? lama.status
        try konteks.connection.pindahkan(
            kunci, dari: lama, ke: baru, catatan: alasan, konteks.lingkup, oleh: konteks.pelaku,
            pada: konteks.penulis.saat)
        let sidik = try konteks.connection.sidikNilai(kunci, konteks.lingkup)
        guard sidik != sidikLama else {
            throw Penolakan.keadaan("Angka sama dengan yang tersimpan; tidak ada yang dinyatakan ulang.")
        }
        try konteks.connection.catat(
            .nyatakanUlang(kunci, konteks.lingkup, sidik: sidik, sidikLama: sidikLama, alasan: alasan),
            oleh: konteks.pelaku, pada: konteks.kini)
    }

    private func tulisKomponen(_ baris: BarisPengukuran) throws -> [HasilSimpan.Tersimpan] {
        // All conflicts of a row are found before any of it is written.
        for isian in baris.daftarKomponen { try konteks.periksaDasar(isian) }
        try konteks.periksaDasar(baris.realisasi)
        return try baris.daftarKomponen.map {
            HasilSimpan.Tersimpan(kunci: $0.fakta.kunciFakta, versi: try konteks.simpan($0))
        }
    }
}

// MARK: What may be written

extension PengukurNilai {
    private func periksa(_ baris: BarisPengukuran) throws {
        let kunci = baris.kunciNilai
        let indikator = try konteks.indikator(kunci.indikator)
        let status = (status[kunci] ?? .awal).status
        try konteks.pelaku.wajib(.isiRealisasi, di: konteks.tempat(indikator), status: .realisasi(status))
        if kunci.tahun == konteks.lingkup.tahun, let hariIni {
            let gerbang = konteks.hitungan.gerbangIsi(
                jadwal: jadwal[kunci.periode], periode: kunci.periode, status: status, pada: hariIni)
            if !gerbang.isEmpty { throw Penolakan(gerbang) }
        }
        try periksaNilai(baris, indikator)
    }

    private func periksaNilai(_ baris: BarisPengukuran, _ indikator: Indikator) throws {
        let realisasi = baris.realisasi.fakta
        var kesalahan = realisasi.kesalahan(indikator, konteks.berkas.aturan, tahun: konteks.lingkup.tahun)
        for isian in baris.daftarKomponen { kesalahan += isian.fakta.kesalahan(milik: realisasi) }
        if !kesalahan.isEmpty { throw Penolakan.tidakSah(kesalahan) }
        try realisasi.baris.periksaTeks(Realisasi.tabel)
        for isian in baris.daftarKomponen { try isian.fakta.baris.periksaTeks(Komponen.tabel) }
    }
}

extension Realisasi {
    /// What is wrong with a value, whatever the calendar and the target say.
    func kesalahan(_ indikator: Indikator, _ aturan: AturanKinerja, tahun: Int) -> [KesalahanIsian] {
        var hasil: [KesalahanIsian] = []
        if periode != .tahun, !indikator.frekuensi.periodeWajib.contains(periode) {
            hasil.append(
                KesalahanIsian(
                    "periode",
                    "\(periode.nama) tidak dipakai indikator \(indikator.kode), yang diukur \(indikator.frekuensi.rawValue)."
                ))
        }
        if self.tahun > tahun {
            hasil.append(KesalahanIsian("tahun", "Realisasi \(self.tahun) diisi dari halaman tahun \(self.tahun)."))
        }
        if let tahunData, tahunData > self.tahun {
            hasil.append(
                KesalahanIsian("tahun_data", "Tahun data \(tahunData) sesudah tahun realisasinya, \(self.tahun)."))
        }
        if nilai == .dariKomponen, indikator.rumus.isEmpty, indikator.jenisNilai != .tahapan {
            hasil.append(
                KesalahanIsian("nilai", "Indikator \(indikator.kode) tidak mempunyai rumus. Isi nilainya langsung."))
        }
        let isian = IsianRealisasi(
            indikator: indikator, tahun: self.tahun, periode: periode, nilai: nilai, target: nil, riwayat: [])
        for peringatan in peringatan(untuk: isian, menurut: aturan) where peringatan.tingkat == .galat {
            hasil.append(KesalahanIsian("nilai", "\(peringatan.pesan) \(peringatan.tindakLanjut)"))
        }
        return hasil
    }
}

extension Komponen {
    /// What is wrong with a komponen of a value.
    func kesalahan(milik realisasi: Realisasi) -> [KesalahanIsian] {
        var hasil: [KesalahanIsian] = []
        if indikator != realisasi.indikator || tahun != realisasi.tahun || periode != realisasi.periode {
            hasil.append(KesalahanIsian("komponen", "Komponen \(nama) bukan milik \(realisasi.indikator)."))
        }
        let sah =
            nama.first?.isLetter == true
            && nama.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        if !sah {
            hasil.append(
                KesalahanIsian(
                    "nama",
                    "Nama komponen \"\(nama)\" tidak dapat dipakai dalam rumus. Pakai huruf, angka, dan garis bawah."))
        }
        return hasil
    }
}
