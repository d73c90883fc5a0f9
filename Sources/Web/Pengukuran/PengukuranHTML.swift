import Documents
import Kinerja

extension HTMLBuilder {
    /// The measurement grid. One form holds everything that can be typed; the acts are its buttons.
    mutating func pengukuran(_ page: PengukuranPage, csrf: String) {
        kepalaPengukuran(page)
        for gerbang in page.daftarGerbang { pesan(.awas, inti: gerbang.pesan, gerbang.perbaikan) }
        alatPengukuran(page)
        guard !page.kelompok.isEmpty else { return kosongPengukuran(page) }
        formulir(ke: page.tempat.isian, csrf: csrf, id: "kisi") { h in
            h.saringanTersembunyi(page.saringan)
            let atribut: Attributes = [
                "role": "table", "class": "tabel kisi", "data-kisi": "\(page.tempat.dasar)",
                "data-nama": page.namaPeriode,
                "data-wajib": "\(page.daftarBaris.count(where: \.jatuhTempo))",
                "data-tersaring": page.tersaring ? "1" : nil,
            ]
            h.element("table", atribut) { h in
                h.element(
                    "caption", ["class": "sr"],
                    text: "Target dan realisasi \(page.daftarBaris.count) indikator, \(page.namaLengkap)")
                h.kolomPengukuran(page)
                h.judulPengukuran(page)
                h.element("tbody", ["role": "rowgroup"]) { h in
                    for kelompok in page.kelompok { h.kelompokPengukuran(kelompok, page) }
                }
            }
            h.kakiPengukuran(page)
        }
        legendaPengukuran(page)
    }

    private mutating func kepalaPengukuran(_ page: PengukuranPage) {
        kepala("Pengukuran", page.kalimat) { h in
            // Enter in a cell presses the first button of its form: let that be saving, never an act.
            h.element("button", ["type": "submit", "form": "kisi", "class": "sr", "tabindex": "-1"], text: "Simpan")
            h.element("span", ["class": "status baik", "role": "status", "id": "tersimpan"]) { h in
                guard let jam = page.tersimpan else { return }
                h.ikon(.centang)
                h.text("Tersimpan \(jam)")
            }
            if let semua = page.pemantauan { h.tautanTombol("Semua instansi", ke: semua) }
            h.tautanTombol("Unduh untuk Excel", ke: page.tempat.lembar.dengan("unit", page.saringan.unit))
            for tombol in page.daftarTombol { h.tombolAksi(tombol, page) }
        }
    }

    /// Why an act was not done, with a way to the field that mends it.
    mutating func aksiDitolak(_ ditolak: PengukuranPage.AksiDitolak) {
        pesan(.galat) { h in
            h.element("b", ["class": "tebal"], text: "Belum dapat dilakukan.")
            h.text(" \(ditolak.pesan)")
            guard ditolak.salahCatatan != nil else { return }
            h.text(" ")
            h.element(
                "a", ["href": "#f-\(ditolak.satu.map { "kembali.\($0)" } ?? "catatan")"], text: "Ke kolom catatan")
        }
    }

    private mutating func tombolAksi(_ tombol: PengukuranPage.TombolAksi, _ page: PengukuranPage) {
        let mati = tombol.sebabMati != nil
        // A dead button knows its act, too: the script wakes it when the last row is filled.
        element(
            "button",
            [
                "class": kelas("tombol", tombol.utama ? "utama" : nil), "type": mati ? "button" : "submit",
                "form": "kisi", "formaction": "\(page.tempat.aksi(tombol.aksi))",
                "data-aksi": tombol.aksi.rawValue, "aria-disabled": mati ? "true" : nil,
                "aria-describedby": mati ? "kenapa" : nil, "data-konfirmasi": tombol.konfirmasi,
            ], text: tombol.teks)
    }

    private mutating func alatPengukuran(_ page: PengukuranPage) {
        alat { h in
            h.pilihan("Tampilkan", page.daftarTampil.map { TautanPilihan($0.teks, ke: $0.alamat, aktif: $0.aktif) })
            h.saringPengukuran(page)
            if page.dapatDiisi {
                h.element("span", ["class": "status hanya-lebar"]) { h in
                    h.ikon(.papan)
                    h.text("Dari Excel: salin satu kolom, klik sel pertama, tekan Ctrl+V. ")
                    h.tautan("Atau tempel di sini", ke: page.tempat.tempelan.dengan("unit", page.saringan.unit))
                }
            }
            h.sebabPengukuran(page)
        }
    }

    /// Why the first act cannot be done yet, with a way to each place.
    private mutating func sebabPengukuran(_ page: PengukuranPage) {
        guard let mati = page.daftarTombol.first(where: { $0.sebabMati != nil }) else { return }
        element("span", ["class": "status awas kanan", "id": "kenapa"]) { h in
            h.ikon(.awas)
            h.element("span") { h in
                guard mati.aksi == .pengajuan, !page.sebab.isEmpty else { return h.text(mati.sebabMati ?? "") }
                h.text("Belum dapat diajukan: ")
                for (nomor, sebab) in page.sebab.enumerated() {
                    if nomor > 0 { h.text(", ") }
                    h.element("a", ["href": "#\(sebab.jangkar)"], text: sebab.teks)
                }
            }
        }
    }

    /// Unit and further periods; nothing where there is nothing to choose.
    private mutating func saringPengukuran(_ page: PengukuranPage) {
        guard page.daftarUnit.count > 1 || !page.periodeLain.isEmpty else { return }
        element("details", ["class": "menu saring-kisi"]) { h in
            h.element("summary", ["class": "pemilih"]) { h in
                let unit = page.daftarUnit.first { $0.nilai == page.saringan.unit }?.label ?? "Semua unit"
                h.text(page.periodeLain.isEmpty ? unit : "\(unit), \(page.namaPeriode)")
                h.ikon(.bawah)
            }
            h.element("div", ["class": "isi-menu"]) { h in
                if page.daftarUnit.count > 1 { h.menuUnit(page) }
                if !page.periodeLain.isEmpty { h.menuPeriode(page) }
            }
        }
    }

    private mutating func menuUnit(_ page: PengukuranPage) {
        element("ul", ["aria-label": "Unit"]) { h in
            for butir in [ButirPilihan("", "Semua unit")] + page.daftarUnit {
                let unit = butir.nilai.isEmpty ? nil : butir.nilai
                let saringan = SaringanPengukuran(unit: unit, tampil: page.saringan.tampil)
                h.element("li") { h in
                    h.element(
                        "a",
                        [
                            "href": "\(page.tempat.kisi(saringan))",
                            "aria-current": unit == page.saringan.unit ? "true" : nil,
                        ], text: butir.label)
                }
            }
        }
    }

    private mutating func menuPeriode(_ page: PengukuranPage) {
        element("ul", ["aria-label": "Periode lain"]) { h in
            for satu in page.periodeLain {
                h.element("li") { $0.tautan(satu.teks, ke: satu.alamat) }
            }
        }
    }

    private mutating func kosongPengukuran(_ page: PengukuranPage) {
        guard page.saringan == SaringanPengukuran() else {
            return kosong("Tidak ada baris di sini", "Tidak ada indikator yang cocok dengan saringan ini.") { h in
                h.tautanTombol("Tampilkan semua", ke: page.tempat.kisi())
            }
        }
        kosong(
            "Belum ada indikator untuk \(page.namaLengkap)",
            "Indikator muncul di sini setelah pohon kinerja memuatnya dengan frekuensi yang jatuh tempo pada periode ini."
        ) { h in
            h.tautanTombol("Ke pohon kinerja", ke: .pohon(page.tempat.tempat), .utama)
            for satu in page.periodeLain { h.tautanTombol(satu.teks, ke: satu.alamat) }
        }
    }

    /// For those without scripts: saving by hand, and a note for rows that are sent back or opened.
    private mutating func kakiPengukuran(_ page: PengukuranPage) {
        if page.dapatDiisi {
            element("div", ["class": "kaki-kisi", "data-tanpa-skrip": ""]) { $0.tombol("Simpan") }
        }
        guard page.daftarTombol.contains(where: \.perluCatatan) else { return }
        element("div", ["class": "kaki-kisi"]) { h in
            let ditolak = page.ditolak.flatMap { $0.satu == nil ? $0 : nil }
            let bidang = Bidang(
                "catatan", "Catatan pengembalian atau pembukaan kunci", nilai: ditolak?.catatan ?? "",
                salah: ditolak?.salahCatatan,
                petunjuk:
                    "Wajib diisi bila mengembalikan atau membuka kunci; dibaca pengisi dan tercatat di jejak audit.")
            h.teksPanjang(bidang, baris: 2)
        }
    }

    private mutating func legendaPengukuran(_ page: PengukuranPage) {
        bawahTabel { h in
            h.element("span", text: "\u{2013} tidak diukur pada periode itu (bukan nol)")
            h.element("span", text: "Garis tegak tebal = target (100%)")
            h.legendaPita(page.skala)
        }
    }
}
