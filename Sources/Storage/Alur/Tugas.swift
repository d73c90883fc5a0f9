package import Kinerja

/// Something somebody must do now.
package struct Tugas: Sendable, Equatable {
    package enum Jenis: String, Sendable, CaseIterable {
        case perbaiki, isi, ajukan, verifikasi, setujui, kunci
        case ajukanPerjanjian = "ajukan_perjanjian"
        case perbaikiPerjanjian = "perbaiki_perjanjian"
        case tandatanganiPerjanjian = "tandatangani_perjanjian"
    }

    package var jenis: Jenis
    package var instansi: String
    package var tahun: Int
    package var unit: String?
    /// The period of the calendar it is done in; nil for agreements.
    package var periode: Periode?
    package var perjanjian: KunciPerjanjian?
    /// Kode of the indicators concerned.
    package var indikator: [String]
    /// How many values wait; 0 for agreements.
    package var banyak: Int
    package var tenggat: Tanggal?
    /// Note of who returned it.
    package var catatan: String

    /// Days left; negative when overdue, nil without a deadline.
    package func sisaHari(pada hari: Tanggal) -> Int? { tenggat.map { hari.hari(sampai: $0) } }
}

/// Tasks out of one year of one instansi, as one person sees them.
struct PenyusunTugas {
    let keadaan: KeadaanAlur
    let pelaku: Pelaku
    let hari: Tanggal
    let perjanjian: [KunciPerjanjian: StatusPerjanjian]
    /// Note of who returned an agreement.
    let catatanPerjanjian: [KunciPerjanjian: String]
    /// Accounts that entered a value; asked only where it matters.
    let pengisi: (KunciNilai) throws -> Set<String>

    private var hitungan: Hitungan { keadaan.hitungan }
    private var instansi: String { keadaan.lingkup.instansi }

    func daftar() throws -> [Tugas] {
        var hasil: [Tugas] = []
        for indikator in hitungan.berkas.daftarIndikator {
            for periode in Periode.semuaTriwulan {
                for baris in keadaan.baris(indikator, periode: periode) {
                    guard let jenis = try jenis(baris) else { continue }
                    gabung(jenis, baris, periode, ke: &hasil)
                }
            }
        }
        return hasil + tugasPerjanjian()
    }

    /// What this person must do with a row now; nil when nothing.
    private func jenis(_ baris: BarisAlur) throws -> Tugas.Jenis? {
        switch baris.status.status {
        case .dikembalikan: return boleh(.isiRealisasi, baris) ? .perbaiki : nil
        case .terbuka: return boleh(.isiRealisasi, baris) ? isian(baris) : nil
        case .diajukan: return try boleh(.verifikasiRealisasi, baris, pengisi: pengisi(baris.kunci)) ? .verifikasi : nil
        case .diverifikasi: return try boleh(.setujuiRealisasi, baris, pengisi: pengisi(baris.kunci)) ? .setujui : nil
        case .disetujui: return boleh(.kunciRealisasi, baris) ? .kunci : nil
        case .dikunci: return nil
        }
    }

    private func isian(_ baris: BarisAlur) -> Tugas.Jenis? {
        let (kode, periode) = (baris.kunci.indikator, baris.kunci.periode)
        guard let jadwal = keadaan.jadwal[periode] else { return nil }
        switch jadwal.keadaan(pada: hari) {
        case .belumDibuka, .ditutup: return nil
        case .terbuka, .lewatTenggat: break
        }
        let target = hitungan.targetBerlaku(kode, tahun: keadaan.lingkup.tahun, periode: periode)?.nilai
        if hitungan.nilai(kode, tahun: keadaan.lingkup.tahun, periode: periode) != .belumDilaporkan { return .ajukan }
        return target == .tidakDiukur ? nil : .isi
    }

    private func boleh(_ tindakan: Tindakan, _ baris: BarisAlur, pengisi: Set<String> = []) -> Bool {
        periksaHak(
            tindakan, oleh: pelaku, di: Tempat(instansi: instansi, unit: baris.unit),
            status: .realisasi(baris.status.status), pengisi: pengisi) == nil
    }

    /// One task for each kind, unit and period.
    private func gabung(_ jenis: Tugas.Jenis, _ baris: BarisAlur, _ periode: Periode, ke hasil: inout [Tugas]) {
        let tenggat =
            jenis == .isi || jenis == .ajukan || jenis == .perbaiki
            ? keadaan.jadwal[baris.kunci.periode]?.tenggat : nil
        let sama = hasil.firstIndex { $0.jenis == jenis && $0.unit == baris.unit && $0.periode == periode }
        guard let nomor = sama else {
            hasil.append(
                Tugas(
                    jenis: jenis, instansi: instansi, tahun: keadaan.lingkup.tahun, unit: baris.unit, periode: periode,
                    perjanjian: nil, indikator: [baris.kunci.indikator], banyak: 1, tenggat: tenggat,
                    catatan: jenis == .perbaiki ? baris.status.catatan : ""))
            return
        }
        hasil[nomor].banyak += 1
        if !hasil[nomor].indikator.contains(baris.kunci.indikator) {
            hasil[nomor].indikator.append(baris.kunci.indikator)
        }
        if let tenggat { hasil[nomor].tenggat = hasil[nomor].tenggat.map { min($0, tenggat) } ?? tenggat }
    }

    private func tugasPerjanjian() -> [Tugas] {
        hitungan.berkas.daftarPerjanjian.compactMap { perjanjian in
            let kunci = KunciPerjanjian(perjanjian)
            guard let status = self.perjanjian[kunci], let jenis = jenis(status, kunci) else { return nil }
            return Tugas(
                jenis: jenis, instansi: instansi, tahun: keadaan.lingkup.tahun, unit: nil, periode: nil,
                perjanjian: kunci, indikator: [], banyak: 0, tenggat: nil, catatan: catatanPerjanjian[kunci] ?? "")
        }
    }

    private func jenis(_ status: StatusPerjanjian, _ kunci: KunciPerjanjian) -> Tugas.Jenis? {
        func boleh(_ tindakan: Tindakan) -> Bool {
            periksaHak(tindakan, oleh: pelaku, di: Tempat(instansi: instansi), status: .perjanjian(status)) == nil
        }
        switch status {
        case .draf where boleh(.ajukanPerjanjian):
            return catatanPerjanjian[kunci]?.isEmpty == false ? .perbaikiPerjanjian : .ajukanPerjanjian
        case .diajukan where boleh(.tandatanganiPerjanjian): return .tandatanganiPerjanjian
        case .draf, .diajukan, .ditandatangani: return nil
        }
    }
}
