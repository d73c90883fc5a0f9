import Documents
import Kinerja

extension BerandaPage {
    func tulis(ke h: inout HTMLBuilder) {
        let semua: Isi? = pemantauan.map { alamat in { $0.tautanTombol("Semua instansi", ke: alamat) } }
        h.kepala("Yang perlu Anda kerjakan", kalimat, tindakan: semua)
        if !daftarTugas.isEmpty {
            h.daftarTugas(daftarTugas)
        } else if kosong {
            h.kosong(
                "Tahun \(tempat.tahun) masih disiapkan",
                "Perencana instansi ini menyusun pohon kinerja dan perjanjiannya lebih dahulu. Tugas Anda muncul di sini sesudahnya."
            )
        } else {
            h.kosong(
                "Semua sudah dikerjakan",
                "Yang berikutnya muncul di sini saat periode dibuka, nilai dikembalikan, atau pemeriksaan menunggu Anda."
            )
        }
        h.bagian(judulCapaian, kosong ? nil : kalimatCapaian, id: "capaian") { tulisCapaian(ke: &$0) }
        h.dua({ tulisAnggaran(ke: &$0) }, { tulisKabar(ke: &$0) })
    }

    private func tulisCapaian(ke h: inout HTMLBuilder) {
        guard !kosong else {
            guard merencanakan else {
                return h.kosong("Belum ada indikator", "Capaian tampil di sini setelah pohon kinerja berisi indikator.")
            }
            h.kosong("Belum ada indikator", "Susun pohon kinerja tahun ini, atau impor berkas kinerja yang sudah ada.")
            {
                $0.tindakan {
                    $0.tautanTombol("Susun pohon kinerja", ke: .pohon(tempat), .utama)
                    $0.tautanTombol("Impor berkas", ke: .berkas(tempat))
                }
            }
            return
        }
        let kolom: [Tabel.Kolom] = [
            .init("Indikator"), .init("Target", .angka, lebar: .l90), .init("Realisasi", .angka, lebar: .l110),
            .init("Capaian (%)", .angka, lebar: .l110), .init("Garis tolok", lebar: .l152),
            .init("Predikat", lebar: .l130),
        ]
        h.tabel(Tabel(kolom, judul: "Capaian indikator tahun \(tempat.tahun)")) { t in
            for kelompok in daftarKelompok {
                t.kelompok(kelompok.judul)
                for baris in kelompok.baris { tulis(baris, ke: &t) }
            }
        }
        h.bawahTabel {
            $0.element("span", text: catatanBatas)
            $0.tautan("Semua indikator", ke: Alamat.beranda(tempat).ke("indikator"))
        }
    }

    private func tulis(_ baris: Baris, ke t: inout PenulisTabel) {
        t.baris { t in
            t.utama(baris.nama, ke: baris.alamat, satuan: baris.satuan)
            t.sel(baris.target, "redup")
            t.sel { h in
                h.text(baris.realisasi)
                if let sementara = baris.sementara { h.element("span", ["class": "catatan"], text: sementara) }
            }
            t.sel {
                $0.element(
                    "a", ["class": "tebal", "href": "\(baris.alamat.bagian("kaca-tahun"))"], text: baris.cetakCapaian)
            }
            t.sel { $0.garisTolok(baris.capaian, menurut: aturan) }
            t.sel { $0.predikat(baris.capaian, menurut: aturan) }
        }
    }

    private func tulisAnggaran(ke h: inout HTMLBuilder) {
        h.judulBagian("Anggaran")
        guard let anggaran else {
            h.p("Belum ada pagu tahun ini.", "kecil")
            if merencanakan { h.tautan("Isi anggaran", ke: .anggaran(tempat)) }
            return
        }
        h.fakta { f in
            f.butir(anggaran.namaPagu, anggaran.pagu)
            f.butir("Realisasi", anggaran.realisasi)
            f.butir("Serapan") { $0.tautan(anggaran.serapan, ke: anggaran.alamat) }
        }
    }

    private func tulisKabar(ke h: inout HTMLBuilder) {
        h.judulBagian("Kabar")
        if kabar.isEmpty {
            h.p("Belum ada kejadian. Pengajuan, pemeriksaan, dan penguncian tercatat di sini.", "kecil")
        } else {
            h.jejak(kabar)
        }
    }
}
