import Documents
import Kinerja

/// A column copied out of Excel, line by line beside the rows it is meant for.
struct TempelanPage {
    struct Baris: Equatable {
        var kunci: String
        var nama: String
        var kini: String
        var baru: String
        var dasar: Int
    }

    var tempat: TempatPengukuran
    var unit: String
    var namaPeriode: String
    var teks: String
    var daftar: [Baris]
    /// Lines beyond the last row.
    var berlebih: Int

    init(_ page: PengukuranPage, teks: String, unit: String) {
        tempat = page.tempat
        namaPeriode = page.namaLengkap
        self.teks = teks
        self.unit = unit
        let dapat = page.daftarBaris.filter { if case .ketik = $0.isian { true } else { false } }
        let nilai = Self.nilai(teks)
        daftar = zip(dapat, nilai + Array(repeating: "", count: max(0, dapat.count - nilai.count))).map { baris, baru in
            Baris(
                kunci: baris.kunci, nama: [baris.nama, baris.bagian].compactMap(\.self).joined(separator: ", "),
                kini: baris.isian.teks, baru: baru, dasar: baris.dasar)
        }
        berlebih = max(0, nilai.count - dapat.count)
    }

    /// The first column of the block; lines without a value keep their place.
    static func nilai(_ teks: String) -> [String] {
        var baris = teks.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        while baris.last?.allSatisfy(\.isWhitespace) == true { baris.removeLast() }
        return baris.map { $0.prefix { $0 != "\t" }.trimmingPrefix { $0.isWhitespace }.description.trimmed }
    }
}

extension TempelanPage {
    func tulis(ke h: inout HTMLBuilder, csrf: String) {
        h.kepala(
            "Tempel dari Excel",
            "Satu kolom realisasi \(namaPeriode), satu baris untuk tiap indikator di bawah, urut dari atas.")
        h.formulir(ke: tempat.tempelan, csrf: csrf) { h in
            h.tersembunyi("unit", unit)
            h.teksPanjang(
                Bidang(
                    "blok", "Kolom dari Excel", nilai: teks,
                    petunjuk: "Baris kosong dilewati. Tanda koma dan titik dikenali."),
                baris: 8)
            h.tindakan {
                $0.tombol("Cocokkan", daftar.contains { !$0.baru.isEmpty } ? .biasa : .utama)
                $0.tautanTombol(
                    "Kembali ke pengukuran", ke: tempat.kisi(SaringanPengukuran(unit: unit.isEmpty ? nil : unit)))
            }
        }
        h.bagian("Yang akan disimpan", id: "cocok") { tulisCocok(ke: &$0, csrf: csrf) }
    }

    private func tulisCocok(ke h: inout HTMLBuilder, csrf: String) {
        guard !daftar.isEmpty else {
            h.kosong(
                "Tidak ada baris yang dapat diisi",
                "Periode belum dibuka, nilainya sudah diajukan, atau bukan unit Anda.")
            return
        }
        if berlebih > 0 { h.pesan(.awas, "\(berlebih) baris tempelan melebihi banyaknya indikator dan tidak dipakai.") }
        h.formulir(ke: tempat.isian, csrf: csrf) { h in
            h.tersembunyi("unit", unit)
            let kolom: [Tabel.Kolom] = [
                .init("Kode", lebar: .l90), .init("Indikator"), .init("Tersimpan", .angka, lebar: .l110),
                .init("Tempelan", .angka, lebar: .l110),
            ]
            h.tabel(Tabel(kolom, judul: "Nilai tempelan menurut baris")) { t in
                for satu in daftar {
                    t.baris { t in
                        t.sel(satu.kunci)
                        t.utama(satu.nama)
                        t.sel(satu.kini.isEmpty ? "belum" : satu.kini)
                        t.sel { h in
                            h.text(satu.baru)
                            guard !satu.baru.isEmpty else { return }
                            h.tersembunyi("nilai.\(satu.kunci)", satu.baru)
                            h.tersembunyi("dasar.\(satu.kunci)", "\(satu.dasar)")
                        }
                    }
                }
            }
            if daftar.contains(where: { !$0.baru.isEmpty }) { h.tindakan { $0.tombol("Simpan nilai ini", .utama) } }
        }
    }
}
