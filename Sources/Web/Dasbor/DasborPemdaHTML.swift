import Documents
import Kinerja

extension DasborPemdaPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.element("div", ["class": "dasbor"]) { h in
            h.kepala("Dasbor pemda", kalimat) { t in
                t.tautanTombol("Unduh tabel", ke: saringan.alamat(.dasborPemdaXLSX(tahun)))
            }
            tulisSaringan(ke: &h)
            guard !daftar.isEmpty else { return tulisKosong(ke: &h) }
            tulisPanas(ke: &h)
            tulisCatatan(ke: &h)
            h.element("section", ["class": "bagian dua lapang"]) { h in
                h.element("div") { h in
                    tulisEfisiensi(ke: &h)
                    h.element("div", ["class": "bagian"]) { tulisSebaran(ke: &$0) }
                }
                h.element("div") { h in
                    tulisKeputusan(ke: &h)
                    h.element("div", ["class": "bagian"]) { tulisBelumMelapor(ke: &$0) }
                }
            }
        }
    }

    private func tulisKosong(ke h: inout HTMLBuilder) {
        if saringan.menyaring {
            h.kosong("Tidak ada yang cocok", "Longgarkan saringan untuk melihat instansi lain.") {
                $0.tautanTombol("Hapus saringan", ke: .dasborPemda(tahun).dengan("periode", saringan.periode?.kode))
            }
        } else {
            h.kosong(
                "Belum ada angka tahun \(tahun)",
                "Dasbor terisi setelah instansi membuka tahun ini dan menyusun indikatornya.")
        }
    }

    private func tulisSaringan(ke h: inout HTMLBuilder) {
        h.saring(
            "Periode",
            SaringanDasbor.daftarPeriode.map { satu in
                var ubah = saringan
                ubah.periode = satu
                return TautanPilihan(
                    satu == .tahun ? "Setahun" : "s.d. \(satu.singkatan)", ke: ubah.alamat(.dasborPemda(tahun)),
                    aktif: satu == periode)
            })
        h.formulirCari(ke: .dasborPemda(tahun), kelas: "alat saring-dasbor", label: "Saring dasbor") { h in
            if let periode = saringan.periode { h.tersembunyi("periode", periode.kode) }
            if !daftarSasaran.isEmpty {
                h.pilih(
                    Bidang("sasaran", "Sasaran daerah", nilai: saringan.sasaran ?? "").dengan { $0.kirim = true },
                    dari: daftarSasaran.map { ButirPilihan($0.kode, $0.uraian.dipendekkan(90)) }, kosong: "Semua")
            }
            h.pilih(
                Bidang("predikat", "Predikat", nilai: saringan.predikat ?? "").dengan { $0.kirim = true },
                dari: predikatSaring.map { ButirPilihan($0, $0) }, kosong: "Semua")
            h.kotak(Bidang("terlambat", "Hanya yang terlambat", nilai: saringan.terlambat ? "1" : ""))
            h.tombol("Saring", rapat: false)
            if saringan.menyaring {
                h.tautan("Hapus saringan", ke: .dasborPemda(tahun).dengan("periode", saringan.periode?.kode))
            }
        }
    }

    /// Also one that is asked for but has no band here.
    private var predikatSaring: [String] {
        let ada = sebaran.map(\.predikat.label)
        return ada + (saringan.predikat.map { ada.contains($0) ? [] : [$0] } ?? [])
    }

    private func tulisCatatan(ke h: inout HTMLBuilder) {
        h.bawahTabel { h in
            h.element("span", text: "Capaian \(sebutanPeriode) dalam persen. \(catatanRerata)")
            h.element("span", text: "\u{2013} bukan sasaran instansi itu")
            for satu in sebaran.reversed() { h.predikat(satu.predikat.label, tingkat: satu.predikat.tingkat) }
        }
        if asal != .tidakAda {
            h.element("details", ["class": "kamus-kolom"]) { h in
                h.element("summary", text: "Arti kolom")
                h.element("dl", ["class": "fakta"]) { h in
                    for satu in kolom {
                        h.element("dt", text: satu.judul)
                        h.element("dd", text: satu.uraian)
                    }
                }
                h.p(keteranganKolom, "kecil")
            }
        } else {
            h.p(
                "Kolom sasaran daerah muncul setelah instansi akar menyusun sasaran RPJMD pada pohon kinerjanya.",
                "kecil"
            )
        }
        if !belumBuka.isEmpty {
            h.p("Belum membuka tahun \(tahun): \(belumBuka.joined(separator: ", ")).", "kecil")
        }
    }

    private var keteranganKolom: String {
        asal == .akar
            ? "Sasaran instansi masuk ke sasaran daerah yang bunyinya sama dengan sasaran itu atau tujuan di atasnya; bila tidak ada, ke sasaran daerah yang memiliki indikator bernama sama."
            : "Instansi akar belum menyusun sasaran RPJMD, jadi kolom memakai tujuan yang dimiliki bersama beberapa instansi."
    }

    private func tulisEfisiensi(ke h: inout HTMLBuilder) {
        h.judulBagian("Efisiensi", "belah ketupat: serapan lebih dari \(Self.batasBoros.cetak()) poin di atas capaian")
        if adaEfisiensi {
            efisiensi.tulis(ke: &h)
        } else {
            h.p("Belum ada instansi yang punya capaian dan realisasi anggaran \(sebutanPeriode).", "kecil")
        }
    }

    private func tulisSebaran(ke h: inout HTMLBuilder) {
        h.judulBagian("Sebaran predikat", "banyaknya instansi menurut rata-ratanya")
        h.grafik(grafikSebaran, kalimatSebaran)
    }

    private func tulisKeputusan(ke h: inout HTMLBuilder) {
        h.judulBagian("Perlu keputusan", "serapan jauh di atas capaian, atau predikat terendah")
        guard !keputusan.isEmpty else {
            return h.p("Tidak ada instansi yang serapannya jauh di atas capaian atau berpredikat rendah.", "kecil")
        }
        let kolom: [Tabel.Kolom] = [
            .init("Instansi"), .init("Capaian", .angka), .init("Serapan", .angka), .init("Selisih", .angka),
            .init("Indikator terendah"),
        ]
        h.tabel(Tabel(kolom, judul: "Instansi yang perlu keputusan")) { t in
            for satu in keputusan { t.baris { satu.tulis(ke: &$0) } }
        }
    }

    private func tulisBelumMelapor(ke h: inout HTMLBuilder) {
        h.judulBagian("Belum melapor \(periodeLapor.singkatan)")
        guard !belumMelapor.isEmpty else {
            let ada = daftar.contains { $0.lapor.wajib > 0 }
            return h.p(
                ada ? "Semua yang jatuh tempo sudah masuk." : "\(periodeLapor.nama) belum dibuka untuk diisi.", "kecil")
        }
        let kolom: [Tabel.Kolom] = [.init("Instansi"), .init("Nilai kosong", .angka), .init("Tenggat")]
        h.tabel(Tabel(kolom, judul: "Instansi yang belum melapor lengkap")) { t in
            for baris in belumMelapor {
                let tempat = TempatKerja(instansi: baris.kode, tahun: tahun)
                t.baris { t in
                    t.utama(baris.nama, ke: TempatPengukuran(tempat: tempat, periode: periodeLapor).kisi())
                    t.sel("\(baris.lapor.kurang)")
                    t.sel { h in
                        if let hari = baris.lapor.terlambatHari {
                            h.status(.awas, "\(baris.lapor.tenggat), lewat \(hari) hari")
                        } else {
                            h.text(baris.lapor.tenggat)
                        }
                    }
                }
            }
        }
    }
}

extension DasborPemdaPage.Keputusan {
    fileprivate func tulis(ke t: inout PenulisTabel) {
        t.utama(baris.nama, ke: baris.alamat)
        t.sel(baris.rerata.angka.teks)
        t.sel(baris.serapan.teks)
        t.sel(baris.selisih.teks, "tebal")
        t.sel { h in
            guard let terendah else { return h.tidakDiukur("belum ada capaian") }
            h.element("span") { h in
                h.tautan(terendah.nama.dipendekkan(70), ke: terendah.alamat)
                h.text(" \(terendah.capaian)")
                if !terendah.pengampu.isEmpty { h.element("span", ["class": "catatan"], text: terendah.pengampu) }
            }
        }
    }
}
