import Documents
import Storage

extension AkunPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.kepala("Akun saya", "\(nama), masuk sebagai \(namaMasuk).")
        if wajibGanti {
            h.pesan(
                .awas, inti: "Ganti kata sandi lebih dahulu.",
                "Yang sekarang dibuat orang lain dan hanya berlaku sekali.")
        }
        h.dua({ tulisSandi(ke: &$0) }, { tulisAutentikator(ke: &$0) })
        if !wajibGanti { tulisPeran(ke: &h) }
    }

    private func tulisSandi(ke h: inout HTMLBuilder) {
        h.judulBagian("Kata sandi")
        h.formulir(ke: .sandi, csrf: csrf) { h in
            h.bidang(sandi("sandi_lama", "Kata sandi sekarang", "current-password"))
            h.bidang(
                sandi(
                    "sandi_baru", "Kata sandi baru", "new-password",
                    petunjuk: "Sedikitnya 10 huruf; beberapa kata lebih kuat daripada tanda baca."))
            h.bidang(sandi("sandi_ulang", "Ulangi kata sandi baru", "new-password"))
            h.tindakan { $0.tombol("Ganti kata sandi", .utama) }
        }
    }

    private func sandi(_ nama: String, _ label: String, _ otomatis: String, petunjuk: String? = nil) -> Bidang {
        Bidang(nama, label, formulir, petunjuk: petunjuk).dengan {
            $0.jenis = "password"
            $0.otomatis = otomatis
        }
    }

    private func tulisAutentikator(ke h: inout HTMLBuilder) {
        h.judulBagian("Autentikator")
        switch autentikator {
        case .belum: tulisBelum(ke: &h)
        case .didaftarkan(let pendaftaran): tulisPendaftaran(pendaftaran.rahasia, pendaftaran.alamat, ke: &h)
        case .terpasang: tulisTerpasang(ke: &h)
        case .kodePemulihan(let daftar): tulisKode(daftar, ke: &h)
        }
    }

    private func tulisBelum(ke h: inout HTMLBuilder) {
        h.p(
            "Kode enam angka dari ponsel, diminta sesudah kata sandi. Kata sandi yang bocor saja lalu tidak cukup untuk masuk."
        )
        guard !wajibGanti else { return }
        h.formulir(ke: .totp, csrf: csrf) { h in
            h.bidang(sandi("sandi", "Kata sandi sekarang", "current-password"))
            h.tindakan { $0.tombol("Pasang autentikator") }
        }
    }

    private func tulisPendaftaran(_ rahasia: String, _ alamat: String, ke h: inout HTMLBuilder) {
        h.p("Tambahkan akun baru pada aplikasi autentikator, lalu ketik rahasia ini.")
        h.fakta { f in
            f.butir("Rahasia") { $0.element("code", ["class": "kode"], text: Self.berkelompok(rahasia)) }
            f.butir("Tautan") { $0.element("a", ["href": alamat], text: "Buka di aplikasi pada perangkat ini") }
        }
        h.formulir(ke: .pemastianTOTP, csrf: csrf) { h in
            h.tersembunyi("rahasia", rahasia)
            h.tersembunyi("alamat", alamat)
            h.bidang(
                Bidang("kode", "Kode yang sedang tampil", formulir).dengan {
                    $0.otomatis = "one-time-code"
                    $0.papanKetik = "numeric"
                })
            h.tindakan { $0.tombol("Pastikan") }
        }
    }

    private func tulisTerpasang(ke h: inout HTMLBuilder) {
        h.status(.diverifikasi, "Terpasang")
        h.formulir(ke: .pelepasanTOTP, csrf: csrf) { h in
            h.bidang(sandi("sandi", "Kata sandi sekarang", "current-password"))
            h.tindakan {
                $0.tombol(
                    "Lepas autentikator",
                    konfirmasi: "Lepas autentikator? Setelah itu kata sandi saja cukup untuk masuk.")
            }
        }
    }

    private func tulisKode(_ daftar: [String], ke h: inout HTMLBuilder) {
        h.pesan(.baik, inti: "Autentikator terpasang.", "Simpan kode pemulihan ini sekarang; hanya ditampilkan sekali.")
        h.p("Tiap kode berlaku untuk satu kali masuk tanpa ponsel.")
        h.element("ul", ["class": "butir kode"]) { h in
            for kode in daftar { h.element("li", text: kode) }
        }
    }

    private func tulisPeran(ke h: inout HTMLBuilder) {
        h.bagian("Peran", id: "peran") { h in
            guard !daftarPeran.isEmpty else {
                h.kosong("Belum ada peran", "Minta admin pemda memberi peran dan instansi pada akun ini.")
                return
            }
            h.tabel(Tabel([.init("Peran"), .init("Berlaku di"), .init("Masa")], judul: "Peran akun ini")) { t in
                for peran in daftarPeran {
                    t.baris { t in
                        t.utama(peran.nama)
                        t.sel(peran.tempat)
                        t.sel(peran.masa)
                    }
                }
            }
        }
    }

    /// Groups of four are easier to type.
    private static func berkelompok(_ rahasia: String) -> String {
        var hasil = ""
        for (posisi, huruf) in rahasia.enumerated() {
            if posisi > 0, posisi.isMultiple(of: 4) { hasil += " " }
            hasil.append(huruf)
        }
        return hasil
    }
}
