/// A doubt about an agreement in the eye of the regulation. It does not stop the act; it is shown before signing and
/// stays with the agreement.
package struct CatatanHukum: Sendable, Hashable {
    package enum Kode: String, Sendable, CaseIterable {
        case terlambat
        case tanggalMundur = "tanggal_mundur"
        case tahunLain = "tahun_lain"
        case tanpaDasar = "tanpa_dasar"
        case pejabatTidakMenjabat = "pejabat_tidak_menjabat"
        case bukanAtasan = "bukan_atasan"
        case menyimpangRenstra = "menyimpang_renstra"
        case ikuTidakTermuat = "iku_tidak_termuat"
        case anggaranTidakSama = "anggaran_tidak_sama"
        case perubahanKosong = "perubahan_kosong"
    }

    package var kode: Kode
    package var pesan: String
    package var perbaikan: String
    package var dasar: String
    package var rujukan: [String]

    package init(_ kode: Kode, _ pesan: String, _ perbaikan: String, dasar: String, rujukan: [String] = []) {
        self.kode = kode
        self.pesan = pesan
        self.perbaikan = perbaikan
        self.dasar = dasar
        self.rujukan = rujukan
    }
}

extension Hitungan {
    private static let dasarPerjanjian = "PermenPANRB 53/2014 Lampiran I"

    /// Doubts about an agreement: date, ground of revision, signatories, and agreement with plan and budget.
    ///
    /// - Parameters:
    ///   - tanggal: day of signing, planned or recorded; nil = the one in the agreement. Without either, what depends on
    ///     a day is left out.
    ///   - tanggalDPA: day the budget document (DPA, or DPPA for a perubahan) was approved; nil = not known.
    /// - Dasar: PermenPANRB 53/2014 (one month after approval of the budget document, grounds of revision); the rest are
    ///   checks of this system after LKE 1.b.
    package func pemeriksaanHukum(
        _ perjanjian: PerjanjianKinerja, tanggal: Tanggal? = nil, tanggalDPA: Tanggal? = nil
    ) -> [CatatanHukum] {
        var hasil: [CatatanHukum?] = []
        if let tanggal = tanggal ?? perjanjian.tanggal {
            hasil += [
                keterlambatan(tanggal, tanggalDPA), tanggalMundur(perjanjian, tanggal), tahunLain(tanggal),
                pejabat(perjanjian.pihakPertama, "pertama", tanggal), pejabat(perjanjian.pihakKedua, "kedua", tanggal),
            ]
        }
        hasil += [
            tanpaDasar(perjanjian), perubahanKosong(perjanjian), bukanAtasan(perjanjian),
            menyimpangRenstra(perjanjian), ikuTidakTermuat(perjanjian), anggaranTidakSama(perjanjian),
        ]
        return hasil.compactMap { $0 }
    }

    private func keterlambatan(_ tanggal: Tanggal, _ tanggalDPA: Tanggal?) -> CatatanHukum? {
        guard let tanggalDPA, let batas = tanggalDPA.ditambah(bulan: aturan.tenggatPerjanjian), tanggal > batas else {
            return nil
        }
        return CatatanHukum(
            .terlambat,
            "Ditandatangani \(tanggal.cetak), lewat dari \(batas.cetak) (\(aturan.tenggatPerjanjian) bulan setelah dokumen anggaran disahkan \(tanggalDPA.cetak)).",
            "Jelaskan keterlambatannya di laporan.", dasar: aturan.dasar["tenggat_perjanjian"] ?? Self.dasarPerjanjian)
    }

    private func tanggalMundur(_ perjanjian: PerjanjianKinerja, _ tanggal: Tanggal) -> CatatanHukum? {
        guard let lama = versiSebelum(perjanjian)?.tanggal, tanggal < lama else { return nil }
        return CatatanHukum(
            .tanggalMundur, "Ditandatangani \(tanggal.cetak), sebelum versi sebelumnya (\(lama.cetak)).",
            "Perbaiki salah satu tanggal.", dasar: Self.dasarPerjanjian)
    }

    private func tahunLain(_ tanggal: Tanggal) -> CatatanHukum? {
        // Signed in the last weeks before the year begins is early, not wrong.
        guard tanggal.tahun > tahun || tanggal.tahun < tahun - 1 else { return nil }
        return CatatanHukum(
            .tahunLain, "Tanggal \(tanggal.cetak) bukan tahun \(tahun).", "Periksa tanggal penandatanganan.",
            dasar: Self.dasarPerjanjian)
    }

    private func pejabat(_ kode: String, _ pihak: String, _ tanggal: Tanggal) -> CatatanHukum? {
        let riwayat = berkas.daftarJabatan.filter { $0.kode == kode }
        // Party 2 may be a title in words, such as the head of region.
        guard let contoh = riwayat.first, !riwayat.contains(where: { $0.menjabat(pada: tanggal) }) else { return nil }
        return CatatanHukum(
            .pejabatTidakMenjabat, "Tidak ada yang menjabat \(contoh.nama) (pihak \(pihak)) pada \(tanggal.cetak).",
            "Catat pejabat definitif atau pelaksana tugas pada tanggal itu.", dasar: Self.dasarPerjanjian,
            rujukan: [kode])
    }

    private func tanpaDasar(_ perjanjian: PerjanjianKinerja) -> CatatanHukum? {
        guard perjanjian.versi > 0, perjanjian.alasan == nil else { return nil }
        let pilihan = PerjanjianKinerja.AlasanPerubahan.allCases.map(\.uraian).joined(separator: "; ")
        return CatatanHukum(
            .tanpaDasar, "Perubahan tidak menyebut dasarnya.", "Pilih salah satu: \(pilihan).",
            dasar: Self.dasarPerjanjian)
    }

    private func perubahanKosong(_ perjanjian: PerjanjianKinerja) -> CatatanHukum? {
        // A new official signs anew even when nothing else changes.
        guard perjanjian.alasan != .pergantianPejabat, perubahan(perjanjian)?.kosong == true else { return nil }
        return CatatanHukum(
            .perubahanKosong, "Tidak ada target atau anggaran yang berubah.",
            "Batalkan perubahan ini, atau isi yang berubah.", dasar: Self.dasarPerjanjian)
    }

    private func bukanAtasan(_ perjanjian: PerjanjianKinerja) -> CatatanHukum? {
        guard let pertama = berkas.daftarJabatan.first(where: { $0.kode == perjanjian.pihakPertama }),
            let kedua = berkas.daftarJabatan.first(where: { $0.kode == perjanjian.pihakKedua }),
            !pertama.induk.isEmpty, pertama.induk != kedua.kode
        else { return nil }
        return CatatanHukum(
            .bukanAtasan, "\(kedua.nama) bukan atasan langsung \(pertama.nama).",
            "Pilih atasan langsung, atau perbaiki susunan jabatan.", dasar: Self.dasarPerjanjian,
            rujukan: [pertama.kode, kedua.kode])
    }

    /// Deviations nobody explained in the remark of the target.
    private func menyimpangRenstra(_ perjanjian: PerjanjianKinerja) -> CatatanHukum? {
        let menyimpang = terhadapRenstra(perjanjian).filter { selisih in
            guard selisih.sebelum != nil, selisih.sesudah != nil, selisih.jenis != .tetap else { return false }
            return !berkas.daftarTarget.contains {
                $0.indikator == selisih.indikator && $0.tahun == tahun && $0.periode == .tahun
                    && $0.sumber.janji && !$0.catatan.allSatisfy(\.isWhitespace)
            }
        }.map(\.indikator)
        guard !menyimpang.isEmpty else { return nil }
        return CatatanHukum(
            .menyimpangRenstra, "Target \(sebutkan(menyimpang, "indikator")) berbeda dari Renstra tanpa penjelasan.",
            "Samakan dengan Renstra, atau jelaskan di catatan target.", dasar: "LKE PermenPANRB 88/2021, kriteria 1.b",
            rujukan: menyimpang)
    }

    private func ikuTidakTermuat(_ perjanjian: PerjanjianKinerja) -> CatatanHukum? {
        guard perjanjian.pihakPertama == jabatanKepala else { return nil }
        let dalam = Set(daftarIndikator(dalam: perjanjian))
        let kurang = berkas.daftarIndikator.filter { $0.iku && !dalam.contains($0.kode) }.map(\.kode)
        guard !kurang.isEmpty else { return nil }
        return CatatanHukum(
            .ikuTidakTermuat, "\(sebutkan(kurang, "IKU")) tidak termuat.", "Tambahkan IKU ke perjanjian kinerja.",
            dasar: "PER/09/M.PAN/5/2007; PermenPANRB 53/2014", rujukan: kurang)
    }

    private func anggaranTidakSama(_ perjanjian: PerjanjianKinerja) -> CatatanHukum? {
        guard perjanjian.pihakPertama == jabatanKepala,
            let total = pagu(Self.kodeTotal, tahun: tahun, versi: perjanjian.versiAnggaran)
        else { return nil }
        let rincian = daftarSimpul(dalam: perjanjian).compactMap {
            pagu($0, tahun: tahun, versi: perjanjian.versiAnggaran)
        }
        guard !rincian.isEmpty, rincian.jumlah != total else { return nil }
        return CatatanHukum(
            .anggaranTidakSama,
            "Jumlah anggaran program \(rincian.jumlah.cetakRp) berbeda dari anggaran instansi \(total.cetakRp).",
            "Periksa program yang dimuat dan pagunya.", dasar: "LKE PermenPANRB 88/2021, kriteria 1.c")
    }
}

extension SumberTarget {
    fileprivate var janji: Bool {
        switch self {
        case .pk, .pkPerubahan: true
        case .rpjmd, .renstra, .renja: false
        }
    }
}

extension Jabatan {
    /// Somebody holds the post on that day; open ends count, an empty name does not.
    package func menjabat(pada hari: Tanggal) -> Bool {
        !pejabat.isEmpty && (mulai.map { $0 <= hari } ?? true) && (selesai.map { hari <= $0 } ?? true)
    }
}
