import Documents
import Kinerja
import Storage

extension InstansiPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.remah([("Pengaturan", .pengaturan), ("Instansi", .daftarInstansi)], judul)
        h.kepala(judul, kalimat)
        if let bentrokan { h.bentrokan(bentrokan) }
        if mengatur { tulisFormulir(ke: &h) }
        guard let kode else { return }
        h.bagian("Tahun kinerja", id: "tahun-kinerja") { tulisTahun(ke: &$0) }
        if let tahunBaru {
            h.bagian("Buka tahun", id: "buka-tahun") { tahunBaru.tulis(.tahunInstansi(kode), csrf, ke: &$0) }
        }
        if mengatur { h.bagian("Tampil pada menu", id: "aktif") { tulisAktif(kode, ke: &$0) } }
    }

    private func tulisFormulir(ke h: inout HTMLBuilder) {
        h.formulir(ke: kode.map { .instansi($0) } ?? .daftarInstansi, csrf: csrf, kelas: "sempit-bidang") { h in
            h.tersembunyi("versi", "\(versi)")
            h.pesanKesalahan(formulir, selain: ["kode", "nama", "nama_singkat", "jenis"])
            h.bidang(
                Bidang(
                    "kode", "Kode", formulir,
                    petunjuk: "Huruf, angka, titik, tanda hubung, atau garis bawah. Tidak dapat diganti."
                )
                .dengan {
                    $0.terkunci = kode != nil
                    $0.wajib = true
                    $0.contoh = "bakesbangpol"
                })
            h.bidang(Bidang("nama", "Nama", formulir).dengan { $0.wajib = true })
            h.bidang(
                Bidang("nama_singkat", "Nama singkat", formulir, petunjuk: "Tampil di bilah atas dan pada daftar."))
            h.radio(
                Bidang("jenis", "Jenis", formulir),
                dari: [InstansiTerdaftar.Jenis.perangkatDaerah, .akar].map { ButirPilihan($0.rawValue, $0.nama) })
            h.tindakan { h in
                h.tombol(kode == nil ? "Daftarkan" : "Simpan", .utama)
                if kode == nil { h.tautanTombol("Batal", ke: .daftarInstansi, .polos) }
            }
        }
    }

    private func tulisTahun(ke h: inout HTMLBuilder) {
        guard !daftarTahun.isEmpty else {
            return h.kosong("Belum ada tahun kinerja", "Buka tahun pertama di bawah ini, atau impor berkas kinerja.")
        }
        h.tabel(Tabel([.init("Tahun", lebar: .l90), .init("Pengaturan")], cara: .rapat, judul: "Tahun kinerja")) { t in
            for satu in daftarTahun {
                t.baris { b in
                    b.utama("\(satu.tahun)")
                    b.sel { h in
                        for (nomor, tautan) in satu.daftarTautan.enumerated() {
                            if nomor > 0 { h.text(" \u{00B7} ") }
                            h.tautan(tautan.teks, ke: tautan.alamat)
                        }
                    }
                }
            }
        }
    }

    private func tulisAktif(_ kode: String, ke h: inout HTMLBuilder) {
        let alamat = Alamat.instansi(kode)
        if aktif {
            h.p("Instansi nonaktif hilang dari menu dan daftar keterlambatan; data dan jejaknya tetap terbaca.", "sub")
            h.tindakan { h in
                h.tombolAksi(
                    "Nonaktifkan", ke: alamat.ke("penonaktifan"), csrf: csrf,
                    konfirmasi: "Nonaktifkan \(judul)? Instansi ini hilang dari menu; datanya tetap ada.",
                    isian: ["versi": "\(versi)"])
            }
        } else {
            h.tindakan {
                $0.tombolAksi(
                    "Aktifkan", ke: alamat.ke("pengaktifan"), csrf: csrf, isian: ["versi": "\(versi)"])
            }
        }
    }
}

extension BukaTahunPage {
    func tulis(_ alamat: Alamat, _ csrf: String, ke h: inout HTMLBuilder) {
        h.p(
            daftarAsal.isEmpty
                ? "Tahun pertama dibuka kosong; pohon, indikator, dan jabatan diisi atau diimpor kemudian."
                : "Salinan memuat unit, jabatan, aturan, pohon, indikator, dan dasar hukum. Nilai tidak disalin: target dan realisasi satu masa Renstra sudah terbaca dari semua tahunnya.",
            "sub")
        h.formulir(ke: alamat, csrf: csrf, kelas: "sempit-bidang") { h in
            h.pesanKesalahan(
                formulir,
                selain: ["tahun", "asal", "renstra_dari", "renstra_sampai", "tingkat", "wilayah", "nama_pemda"])
            h.bidang(angka("tahun", "Tahun"))
            if !daftarAsal.isEmpty {
                h.pilih(
                    Bidang("asal", "Isi awal", formulir),
                    dari: daftarAsal.map { ButirPilihan("\($0)", "Salin dari \($0)") }, kosong: "Kosong")
            }
            h.element("div", ["class": "berdampingan"]) { h in
                h.bidang(angka("renstra_dari", "Renstra dari"))
                h.bidang(angka("renstra_sampai", "Renstra sampai"))
            }
            if daftarAsal.isEmpty { tulisPertama(ke: &h) }
            h.tindakan { $0.tombol("Buka tahun") }
        }
    }

    private func angka(_ nama: String, _ label: String) -> Bidang {
        Bidang(nama, label, formulir).dengan {
            $0.papanKetik = "numeric"
            $0.lebar = .l110
            $0.wajib = true
        }
    }

    /// Asked once, for the first year.
    private func tulisPertama(ke h: inout HTMLBuilder) {
        h.pilih(
            Bidang("tingkat", "Tingkat", formulir).dengan { $0.wajib = true }, dari: Instansi.Tingkat.pilihan,
            kosong: "Pilih tingkat")
        h.bidang(Bidang("wilayah", "Wilayah", formulir).dengan { $0.contoh = "Kota Pasuruan" })
        h.bidang(Bidang("nama_pemda", "Nama pemda", formulir).dengan { $0.contoh = "Pemerintah Kota Pasuruan" })
    }
}

extension Instansi.Tingkat {
    static var pilihan: [ButirPilihan] {
        allCases.map { satu in
            switch satu {
            case .provinsi: ButirPilihan(satu.rawValue, "Provinsi")
            case .kabupaten: ButirPilihan(satu.rawValue, "Kabupaten")
            case .kota: ButirPilihan(satu.rawValue, "Kota")
            case .kementerian: ButirPilihan(satu.rawValue, "Kementerian atau lembaga")
            }
        }
    }
}
