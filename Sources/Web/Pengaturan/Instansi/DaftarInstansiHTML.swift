import Documents
import Kinerja

extension DaftarInstansiPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.remah([("Pengaturan", .pengaturan)], "Instansi")
        h.kepala("Instansi", kalimat) { h in
            if mengatur { h.tautanTombol("Daftarkan instansi", ke: .instansiBaru, .utama) }
        }
        guard !baris.isEmpty else {
            return h.kosong(
                "Belum ada instansi",
                "Daftarkan instansi satu per satu, atau impor berkas kinerjanya; impor mendaftarkannya sekalian."
            ) { h in if mengatur { h.tautanTombol("Daftarkan instansi", ke: .instansiBaru) } }
        }
        tulisTabel(ke: &h)
    }

    private func tulisTabel(ke h: inout HTMLBuilder) {
        let kolom =
            [Tabel.Kolom("Instansi"), .init("Kode"), .init("Tahun kinerja"), .init("Keadaan", lebar: .l130)]
            + (mengatur ? [Tabel.Kolom("Urutan", lebar: .l140)] : [])
        h.tabel(Tabel(kolom, judul: "Instansi pemda ini")) { t in
            for satu in baris { t.baris { tulis(satu, ke: &$0) } }
        }
    }

    private func tulis(_ satu: Baris, ke b: inout PenulisTabel) {
        b.utama { h in
            h.tautan(satu.nama, ke: .instansi(satu.kode), "nama-baris")
            h.element("span", ["class": "catatan"], text: "\(satu.namaSingkat), \(satu.jenis.lowercased())")
        }
        b.sel { $0.element("span", ["class": "kode"], text: satu.kode) }
        if satu.daftarTahun.isEmpty {
            b.belum("belum ada")
        } else {
            b.sel { h in
                let (daftar, lain) = satu.tahunTampil
                for (nomor, tahun) in daftar.enumerated() {
                    if nomor > 0 { h.text(", ") }
                    h.tautan("\(tahun)", ke: .identitas(TempatKerja(instansi: satu.kode, tahun: tahun)))
                }
                if lain > 0 { h.text(" dan \(lain) lain") }
            }
        }
        b.sel { h in satu.aktif ? h.status(.baik, "Aktif") : h.status(.tidakDiukur, "Nonaktif") }
        if mengatur { b.sel { tulisUrutan(satu, ke: &$0) } }
    }

    private func tulisUrutan(_ satu: Baris, ke h: inout HTMLBuilder) {
        let alamat = Alamat.instansi(satu.kode).ke("urutan")
        h.element("span", ["class": "tindakan"]) { h in
            if !satu.pertama {
                h.tombolAksi("Naik", ke: alamat, csrf: csrf, .polos, rapat: true, isian: ["arah": "naik"])
            }
            if !satu.terakhir {
                h.tombolAksi("Turun", ke: alamat, csrf: csrf, .polos, rapat: true, isian: ["arah": "turun"])
            }
        }
    }
}
