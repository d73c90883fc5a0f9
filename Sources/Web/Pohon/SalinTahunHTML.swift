import Documents
import Kinerja

extension SalinTahunPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.remah([], "Pohon kinerja")
        h.kepala("Pohon kinerja \(tempat.tahun)", namaInstansi)
        guard dapatMembuka else { return tulisTertutup(ke: &h) }
        h.pesanKesalahan(formulir, selain: ["asal", "renstra_dari", "renstra_sampai", "tingkat", "wilayah"])
        h.kosong(
            keadaan == .kosong ? "Pohon tahun ini masih kosong" : "Tahun \(tempat.tahun) belum dibuka",
            daftarTahun.isEmpty
                ? "Belum ada tahun lain untuk disalin. Buka tahun ini, lalu susun pohonnya\(adaImpor ? "; atau impor berkas kinerja" : "")."
                : "Salin susunan tahun sebelumnya: organisasi, pohon, kartu indikator, dan dukungannya. Angka tidak disalin; target Renstra berlaku untuk semua tahunnya."
        ) { tulisFormulir(ke: &$0) }
    }

    private func tulisFormulir(ke h: inout HTMLBuilder) {
        h.formulir(ke: .salinTahun(tempat), csrf: csrf, kelas: "isian") { h in
            if !daftarTahun.isEmpty {
                h.pilih(
                    Bidang("asal", "Salin dari tahun", formulir),
                    dari: daftarTahun.map { ButirPilihan("\($0)", "\($0)") }, kosong: "Tidak menyalin")
            }
            if keadaan == .belumDibuka { bidangRenstra(ke: &h) }
            h.tindakan { h in
                h.tombol(keadaan == .kosong ? "Salin pohon" : "Buka tahun \(tempat.tahun)", .utama)
                if adaImpor { h.tautanTombol("Impor berkas", ke: .berkas(tempat)) }
                if keadaan == .kosong { h.tautanTombol("Mulai dari simpul pertama", ke: .simpulBaru(tempat)) }
            }
        }
    }

    private func bidangRenstra(ke h: inout HTMLBuilder) {
        h.element("div", ["class": "sebaris-bidang"]) { h in
            for (nama, label) in [("renstra_dari", "Renstra mulai"), ("renstra_sampai", "Renstra sampai")] {
                h.bidang(
                    Bidang(nama, label, formulir).dengan {
                        $0.papanKetik = "numeric"
                        $0.lebar = .l110
                        $0.wajib = true
                    })
            }
        }
        guard daftarTahun.isEmpty else { return }
        h.pilih(
            Bidang("tingkat", "Tingkat", formulir).dengan { $0.wajib = true },
            dari: Instansi.Tingkat.allCases.map {
                ButirPilihan($0.rawValue, $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst())
            },
            kosong: "Pilih tingkat")
        h.bidang(
            Bidang("wilayah", "Wilayah", formulir, petunjuk: "Misalnya Kota Jambi.").dengan { $0.wajib = true })
    }

    private func tulisTertutup(ke h: inout HTMLBuilder) {
        h.kosong(
            keadaan == .kosong ? "Pohon tahun ini masih kosong" : "Tahun \(tempat.tahun) belum dibuka",
            "Perencana instansi ini yang membukanya dan menyusun pohonnya."
        ) { h in
            guard let tahun = daftarTahun.first(where: { $0 != tempat.tahun }) else { return }
            h.tautanTombol("Lihat pohon \(tahun)", ke: .pohon(TempatKerja(instansi: tempat.instansi, tahun: tahun)))
        }
    }
}
