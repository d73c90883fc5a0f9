import Documents
import Kinerja
import Storage

/// A revision beside the version it replaces: targets of the year and its parts, budgets, parties.
struct PerbandinganPerjanjianPage {
    struct BarisPeriode: Equatable {
        var nama: String
        var periode: String
        var sebelum: String
        var sesudah: String
        var perubahan: String
    }

    struct BarisPihak: Equatable {
        var apa: String
        var sebelum: String
        var sesudah: String
    }

    var tempat: TempatPerjanjian
    var judul: String
    var kalimat: String
    var versi: [TautanPilihan]
    var namaLama: String
    var anggaran: TabelAnggaranJanji
    var target: TabelTargetJanji
    var periodik: [BarisPeriode]
    /// Only what differs.
    var pihak: [BarisPihak]

    /// Nil for the first version: there is nothing before it.
    init?(_ bahan: BahanPerjanjian) {
        guard let sebelum = bahan.sebelum else { return nil }
        let isi = bahan.isi
        let tempatKerja = TempatKerja(instansi: bahan.berkas.instansi.kode, tahun: isi.tahun)
        tempat = TempatPerjanjian(tempatKerja, kode: bahan.perjanjian.kode, versi: bahan.perjanjian.versi)
        judul = "Perbandingan \(PerjanjianPage.judul(isi).lowercased())"
        namaLama = PerjanjianPage.namaLama(sebelum)
        versi = PerjanjianPage.tautanVersi(bahan, tempat).map { satu in
            var tautan = satu
            tautan.aktif = false
            return tautan
        }
        anggaran = TabelAnggaranJanji(isi, sebelum: sebelum, namaLama: namaLama)
        target = TabelTargetJanji(isi, sebelum: sebelum, namaLama: namaLama, tempatKerja)
        periodik = Self.periodik(isi, sebelum)
        pihak = Self.pihak(isi, sebelum)
        kalimat = "\(target.catatan.berkapital); \(anggaran.catatan)."
    }

    private static func periodik(_ isi: IsiPerjanjian, _ sebelum: IsiPerjanjian) -> [BarisPeriode] {
        (Periode.semuaTriwulan + Periode.semuaBulan).flatMap { periode in
            SelisihTarget.daftar(dari: sebelum, ke: isi, periode: periode).filter { $0.jenis != .tetap }.map {
                selisih in
                let janji = isi.janji(selisih.indikator) ?? sebelum.janji(selisih.indikator)
                return BarisPeriode(
                    nama: janji?.nama ?? selisih.indikator, periode: periode.nama,
                    sebelum: sebelum.cetak(selisih.indikator, periode) ?? "",
                    sesudah: isi.cetak(selisih.indikator, periode) ?? "", perubahan: selisih.kata)
            }
        }
    }

    private static func pihak(_ isi: IsiPerjanjian, _ sebelum: IsiPerjanjian) -> [BarisPihak] {
        func sebut(_ pihak: IsiPerjanjian.Pihak) -> String {
            [pihak.sebutan, pihak.pejabat].filter { !$0.isEmpty }.joined(separator: ", ")
        }
        return [
            BarisPihak(apa: "Pihak pertama", sebelum: sebut(sebelum.pihakPertama), sesudah: sebut(isi.pihakPertama)),
            BarisPihak(apa: "Pihak kedua", sebelum: sebut(sebelum.pihakKedua), sesudah: sebut(isi.pihakKedua)),
            BarisPihak(
                apa: "Tanggal", sebelum: sebelum.tanggalTTD?.cetak ?? "",
                sesudah: isi.tanggalTTD?.cetak ?? "belum ditandatangani"),
        ].filter { $0.sebelum != $0.sesudah }
    }

    func tulis(_ h: inout HTMLBuilder) {
        h.remah([("Perjanjian", .perjanjian(tempat.tempat)), (tempat.kode, .perjanjian(tempat))], "Perbandingan")
        h.kepala(judul, kalimat) { $0.tautanTombol("Kembali ke perjanjian", ke: .perjanjian(tempat)) }
        h.saring("Versi", versi + [TautanPilihan("Perbandingan", ke: .perbandinganPerjanjian(tempat), aktif: true)])
        anggaran.tulis(&h)
        target.tulis(&h)
        h.bagian("Target periodik yang berubah", periodik.isEmpty ? "tidak ada" : "\(periodik.count) nilai") { h in
            guard !periodik.isEmpty else {
                return h.p("Target triwulan dan bulan sama dengan versi sebelumnya.", "kecil")
            }
            let kolom: [Tabel.Kolom] = [
                .init("Indikator"), .init("Periode"), .init(namaLama, .angka), .init(target.kepalaSesudah, .angka),
                .init("Perubahan"),
            ]
            h.tabel(Tabel(kolom, judul: "Target periodik yang berubah")) { t in
                for satu in periodik {
                    t.baris { b in
                        b.utama(satu.nama)
                        b.sel(satu.periode)
                        if satu.sebelum.isEmpty { b.tidakDiukur() } else { b.sel(satu.sebelum) }
                        if satu.sesudah.isEmpty { b.tidakDiukur() } else { b.sel(satu.sesudah) }
                        b.sel(satu.perubahan)
                    }
                }
            }
        }
        guard !pihak.isEmpty else { return }
        h.bagian("Pihak dan tanggal") { h in
            h.tabel(Tabel([.init("Isi"), .init(namaLama), .init(target.kepalaSesudah)], judul: "Pihak dan tanggal")) {
                t in
                for satu in pihak {
                    t.baris { b in
                        b.utama(satu.apa)
                        b.sel(satu.sebelum)
                        b.sel(satu.sesudah)
                    }
                }
            }
        }
    }
}
