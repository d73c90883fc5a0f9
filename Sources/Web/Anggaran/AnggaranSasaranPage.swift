import Kinerja

/// The budget behind each goal. What serves several goals is marked; the total counts everything once.
struct AnggaranSasaranPage: Sendable {
    struct Baris: Sendable {
        var nama: String
        /// `60%` of its budget; nil = in full.
        var porsi: String?
        var bersama: Bool
        /// Opens the figures of the row; nil for the sum of a goal.
        var alamat: Alamat?
        var pagu: SelUang
        var realisasi: SelUang
        var serapan: String?
        var garis: GarisTolok
        var sisa: SelUang
    }

    struct Kelompok: Sendable {
        var judul: String
        var catatan: String
        var daftarBaris: [Baris]
        /// Sum of the group; nil for one row.
        var jumlah: Baris?
    }

    var kalimat: String
    var daftarTampil: [TautanPilihan]
    var daftarKelompok: [Kelompok]
    var jumlah: Baris
    var adaBersama: Bool
    var adaPorsi: Bool
    var catatanPagu: String
}

extension SusunAnggaran {
    func pageSasaran() -> AnggaranSasaranPage {
        let daftar = hitungan.anggaranMenurutSasaran()
        let tanpa = hitungan.programTanpaSasaran()
        var kelompok = daftar.map(kelompok)
        if !tanpa.isEmpty {
            kelompok.append(
                .init(
                    judul: "Belum mendukung sasaran", catatan: "\(tanpa.count) program; tautkan di pohon kinerja",
                    daftarBaris: tanpa.map { baris($0, hitungan.serapan($0.kode, tahun: tahun)) }))
        }
        return AnggaranSasaranPage(
            kalimat: kalimatSasaran(daftar, tanpa), daftarTampil: daftarTampil, daftarKelompok: kelompok,
            jumlah: baris(
                "Jumlah, setiap program dihitung satu kali", .simpulAnggaran(tempat, Hitungan.kodeTotal),
                hitungan.serapanTotal),
            adaBersama: daftar.contains { !$0.bersama.isEmpty },
            adaPorsi: daftar.contains { $0.bagian.contains { $0.porsi != nil } },
            catatanPagu:
                "Pagu \(hitungan.versiAnggaranBerlaku(tahun: tahun).nama.lowercased()) dan realisasi tahun \(tahun), rupiah penuh."
        )
    }

    private func kelompok(_ satu: AnggaranSasaran) -> AnggaranSasaranPage.Kelompok {
        let daftarBaris = satu.bagian.map { beban in
            var baris = baris(beban.simpul, beban.serapan)
            baris.porsi = beban.porsi.map { "\($0.cetak())%" }
            baris.bersama = satu.bersama.contains(beban.simpul.kode)
            return baris
        }
        var jumlah = satu.bagian.count > 1 ? baris("Jumlah untuk sasaran ini", nil, satu.serapan) : nil
        jumlah?.bersama = daftarBaris.contains(where: \.bersama)
        return .init(
            judul: satu.sasaran.uraian,
            catatan: satu.bagian.isEmpty ? "belum ada anggaran yang ditautkan" : "\(satu.bagian.count) pendukung",
            daftarBaris: daftarBaris, jumlah: jumlah)
    }

    private func baris(_ simpul: Simpul, _ serapan: Serapan?) -> AnggaranSasaranPage.Baris {
        baris(simpul.uraian, .simpulAnggaran(tempat, simpul.kode), serapan)
    }

    private func baris(_ nama: String, _ alamat: Alamat?, _ serapan: Serapan?) -> AnggaranSasaranPage.Baris {
        .init(
            nama: nama, bersama: false, alamat: alamat, pagu: SelUang(serapan?.pagu),
            realisasi: SelUang(serapan?.realisasi), serapan: serapan?.persen.map { hitungan.aturan.cetakSerapan($0) },
            garis: .serapan(serapan?.persen), sisa: SelUang(serapan?.sisa, kosong: .tidakAda("belum ada realisasi")))
    }

    private func kalimatSasaran(_ daftar: [AnggaranSasaran], _ tanpa: [Simpul]) -> String {
        let beranggaran = daftar.count { !$0.bagian.isEmpty }
        let awal = "\(beranggaran) dari \(daftar.count) sasaran mempunyai anggaran."
        return tanpa.isEmpty ? awal : awal + " \(tanpa.count) program belum mendukung sasaran mana pun."
    }
}
