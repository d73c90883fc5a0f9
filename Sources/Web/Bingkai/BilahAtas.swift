import Documents

extension HTMLBuilder {
    /// The wordmark: its l is the target tick on a ruler.
    mutating func merek(ke alamat: Alamat) {
        element("a", ["class": "merek", "href": "\(alamat)", "aria-label": "tolok, ke Beranda"]) {
            $0.raw("to<i></i>ok")
        }
    }

    mutating func bilahAtas(_ bingkai: Bingkai) {
        element("header", ["class": "bar"]) { h in
            h.merek(ke: bingkai.awal)
            h.menuPilihan("Instansi", bingkai.daftarInstansi, kelas: nil)
            h.menuPilihan("Tahun", bingkai.daftarTahun, kelas: "tahun")
            if let periode = bingkai.periode { h.periode(periode) }
            h.formulirCari(bingkai)
            h.menuAkun(bingkai)
            h.element("a", ["class": "tombol rapat ke-menu", "href": "#menu"], text: "Menu")
        }
    }

    /// A menu of links that opens without scripts.
    private mutating func menuPilihan(_ sebutan: String, _ daftar: [Bingkai.Pilihan], kelas tambahan: String?) {
        guard let kini = daftar.first(where: \.aktif) else { return }
        element("details", ["class": kelas("menu", tambahan), "name": "bilah"]) { h in
            h.element(
                "summary",
                [
                    "class": kelas("pemilih", tambahan),
                    "aria-label": "\(sebutan): \(kini.nama). Ganti \(sebutan.lowercased())",
                ]
            ) { h in
                h.element("b", text: kini.nama)
                h.ikon(.bawah)
            }
            h.element("ul", ["class": "isi-menu"]) { h in
                for satu in daftar {
                    h.element("li") { h in
                        h.element(
                            "a", ["href": "\(satu.alamat)", "aria-current": satu.aktif ? "true" : nil], text: satu.nama)
                    }
                }
            }
        }
    }

    private mutating func periode(_ periode: StatusPeriode) {
        element("span", ["class": "periode"]) { h in
            h.element("b", text: periode.nama)
            h.text(" \u{2013} \(periode.keterangan)")
        }
    }

    private mutating func formulirCari(_ bingkai: Bingkai) {
        guard let cari = bingkai.cari else { return }
        formulirCari(ke: cari, kelas: "cari") { h in
            h.element("label", ["class": "sr", "for": "cari"], text: "Cari indikator, program, atau dokumen")
            h.ikon(.cari)
            h.void(
                "input",
                [
                    "class": "bidang", "id": "cari", "type": "search", "name": "q", "placeholder": "Cari",
                    "value": bingkai.teksCari.isEmpty ? nil : bingkai.teksCari,
                ])
        }
    }

    private mutating func menuAkun(_ bingkai: Bingkai) {
        guard !bingkai.peran.isEmpty else { return }
        element("details", ["class": "menu akun", "name": "bilah"]) { h in
            h.element("summary", ["class": "pemilih akun"]) { h in
                h.element("span", ["class": "peran"], text: bingkai.peran)
                h.ikon(.bawah)
            }
            h.element("div", ["class": "isi-menu kanan"]) { h in
                h.element("p") { h in
                    h.element("b", ["class": "tebal"], text: bingkai.nama)
                    h.element("span", ["class": "kecil"], text: bingkai.peran)
                }
                h.isiAkun(bingkai)
            }
        }
    }

    /// One's own page, the colour scheme, and the way out; in the account menu and in the sheet of narrow screens.
    mutating func isiAkun(_ bingkai: Bingkai) {
        element("ul") { h in
            if let akun = bingkai.akun { h.element("li") { $0.tautan("Akun saya", ke: akun) } }
            if let bantuan = bingkai.bantuan { h.element("li") { $0.tautan("Bantuan", ke: bantuan) } }
            h.element("li") { h in
                let tujuan = bingkai.tema == .gelap ? Tema.terang : .gelap
                h.formulir(ke: .tema, csrf: bingkai.csrf) { h in
                    h.tersembunyi("tema", tujuan.rawValue)
                    h.tersembunyi("ke", "\(bingkai.kini)")
                    h.element("button", ["type": "submit"], text: "Tampilan \(tujuan.rawValue)")
                }
            }
            h.element("li") { h in
                h.formulir(ke: .keluar, csrf: bingkai.csrf) { $0.element("button", ["type": "submit"], text: "Keluar") }
            }
        }
    }

    /// Left navigation; on a narrow screen a sheet from below, opened by its address.
    mutating func navigasi(_ bingkai: Bingkai) {
        element("nav", ["class": "sisi", "id": "menu", "aria-label": "Menu utama"]) { h in
            h.element("ul", ["class": "tutup"]) { h in
                h.element("li") { $0.element("a", ["href": "#isi"], text: "Tutup menu") }
            }
            h.element("ul") { $0.butirNavigasi(bingkai.navigasi.filter { !$0.navigasi.diBawah }, bingkai.aktif) }
            let bawah = bingkai.navigasi.filter(\.navigasi.diBawah)
            if !bawah.isEmpty { h.element("ul", ["class": "bawah"]) { $0.butirNavigasi(bawah, bingkai.aktif) } }
            if !bingkai.peran.isEmpty {
                h.element("div", ["class": "akun-sempit"]) { h in
                    h.p("\(bingkai.nama), \(bingkai.peran)", "kecil")
                    h.isiAkun(bingkai)
                }
            }
        }
    }

    private mutating func butirNavigasi(_ daftar: [Bingkai.ButirNavigasi], _ aktif: Navigasi?) {
        for butir in daftar {
            element("li") { h in
                h.element(
                    "a", ["href": "\(butir.alamat)", "aria-current": butir.navigasi == aktif ? "page" : nil]
                ) { h in
                    h.text(butir.navigasi.nama)
                    guard butir.menunggu > 0 else { return }
                    h.element("span") { h in
                        h.text("\(butir.menunggu)")
                        h.sr(" menunggu")
                    }
                }
            }
        }
    }
}
