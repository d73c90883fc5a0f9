import Kinerja

// Heading, choices and notes of the budget page.
extension SusunAnggaran {
    private func ke(_ ubah: (inout SaringanAnggaran) -> Void) -> Alamat { .anggaran(tempat, saringan.dengan(ubah)) }

    var daftarTampil: [TautanPilihan] {
        SaringanAnggaran.Tampil.allCases.map { tampil in
            TautanPilihan(tampil.nama, ke: ke { $0.tampil = tampil }, aktif: tampil == saringan.tampil)
        }
    }

    var daftarVersi: [TautanPilihan] {
        let ada = hitungan.versiAnggaran(tahun: tahun)
        let semua = Set(ada + [.murni, saringan.versi]).sorted()
        return semua.map { versi in
            let total = hitungan.nilai(Hitungan.kodeTotal, .pagu(versi), tahun: tahun)
            return TautanPilihan(
                versi.nama, ada.contains(versi) ? total?.cetakRp : "belum diisi", ke: ke { $0.versi = versi },
                aktif: versi == saringan.versi)
        }
    }

    var bukaPerubahan: TautanPilihan? {
        guard let versi = hitungan.versiBerikut, versi != saringan.versi, boleh(Hitungan.kodeTotal) else { return nil }
        return TautanPilihan("Buka pagu \(versi.nama.lowercased())", ke: ke { $0.versi = versi })
    }

    var catatanVersi: String? {
        guard saringan.versi == hitungan.versiBerikut, let lalu = paguLalu else { return nil }
        return
            "Pagu \(saringan.versi.nama.lowercased()) belum berisi. Isi hanya baris yang berubah; baris yang dibiarkan kosong tetap memakai pagu \(lalu.nama.lowercased()). Baris yang dihapus anggarannya diisi 0."
    }

    func daftarPeriode(_ daftar: [Periode]) -> [TautanPilihan] {
        let terpakai = Set(hitungan.periodeRealisasiAnggaran(tahun: tahun))
        return daftar.map { periode in
            TautanPilihan(
                periode == .tahun ? "Setahun" : periode.singkatan, terpakai.contains(periode) ? nil : "kosong",
                ke: ke { $0.periode = periode }, aktif: periode == saringan.periode)
        }
    }

    var daftarTingkat: [TautanPilihan] {
        [Simpul.Jenis.program, .kegiatan, .subkegiatan].map { jenis in
            TautanPilihan(jenis.nama, ke: ke { $0.tingkat = jenis }, aktif: jenis == saringan.tingkat)
        }
    }

    /// How the money stands, and what to do next.
    func kalimat(_ daftarBaris: [BarisAnggaran]) -> String {
        guard let pagu = hitungan.nilai(Hitungan.kodeTotal, .pagu(saringan.versi), tahun: tahun) else {
            return "Pagu \(saringan.versi.nama.lowercased()) tahun \(tahun) belum diisi."
        }
        let sampai = hitungan.realisasiAnggaran(Hitungan.kodeTotal, tahun: tahun, sampai: saringan.periode)
        let serapan = Serapan(pagu: pagu, realisasi: sampai)
        let awal =
            serapan.persen.map {
                "Terserap \(hitungan.aturan.cetakSerapan($0))% dari \(pagu.cetakRp) \(namaWaktu)"
                    + (serapan.sisa.map { ", sisa \($0.cetakRp)." } ?? ".")
            } ?? "Pagu \(pagu.cetakRp), belum ada realisasi \(namaWaktu)."
        return awal + belumTerisi(daftarBaris)
    }

    private var namaWaktu: String {
        saringan.periode.bulanTerakhir == 12 ? "tahun \(tahun)" : "sampai \(saringan.periode.singkatan) \(tahun)"
    }

    private func belumTerisi(_ daftarBaris: [BarisAnggaran]) -> String {
        let kosong = daftarBaris.count { $0.realisasi.dapatDiisi && $0.angka.realisasi == nil && $0.angka.pagu != nil }
        return kosong == 0 ? "" : " \(kosong) baris belum berisi realisasi \(saringan.periode.singkatan)."
    }

    var catatan: [String] {
        var hasil = ["Realisasi diisi per periode, bukan kumulatif; rupiah penuh tanpa sen."]
        hasil.append("Baris tanpa isian adalah jumlah rincian di bawahnya.")
        if hitungan.versiAnggaran(tahun: tahun).count > 1 {
            let berlaku = hitungan.versiAnggaranBerlaku(tahun: tahun).nama.lowercased()
            hasil.append("Laporan memakai pagu \(berlaku), versi terakhir tahun ini.")
        }
        return hasil
    }
}
