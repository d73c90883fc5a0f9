import Documents
import Kinerja
import Storage

extension FormSimpul {
    private var alamat: Alamat { kode.map { .simpul(tempat, $0) } ?? .simpulBaru(tempat) }

    func tulis(ke h: inout HTMLBuilder) {
        h.remah(
            [("Pohon kinerja", .pohon(tempat))] + (kode.map { [($0, Alamat.simpul(tempat, $0))] } ?? []),
            kode == nil ? "Tambah simpul" : "Ubah")
        h.kepala(kode.map { "Ubah simpul \($0)" } ?? "Tambah simpul", "Pohon kinerja \(tempat.tahun).")
        h.pesanKesalahan(formulir, selain: ["kode", "induk", "jenis", "uraian", "nomenklatur", "pengampu", "alasan"])
        if let bentrokan { h.bentrokan(bentrokan, isian: isianTerbaca) }
        h.formulir(ke: alamat, csrf: csrf, kelas: "isian") { h in
            h.tersembunyi("versi", bentrokan.map { "\($0.versi)" } ?? formulir.teks("versi"))
            h.tombolBawaan("simpan")
            if kode == nil { bidangBaru(ke: &h) }
            h.pilih(
                Bidang("jenis", "Jenis", formulir, petunjuk: "Yang dapat dipilih mengikuti induknya.").dengan {
                    $0.wajib = true
                },
                dari: daftarJenis, kosong: "Pilih jenis")
            h.teksPanjang(
                Bidang(
                    "uraian", "Uraian", formulir, petunjuk: "Rumusan resmi, misalnya nama program atau bunyi sasaran."
                )
                .dengan { $0.wajib = true }, baris: 3)
            bidangNomenklatur(ke: &h)
            h.pilih(
                Bidang("pengampu", "Pengampu", formulir, petunjuk: "Unit atau jabatan yang bertanggung jawab."),
                dari: daftarPengampu, kosong: "Belum ditetapkan")
            if kode != nil {
                h.bidang(
                    Bidang("alasan", "Alasan perubahan", formulir, petunjuk: "Boleh kosong. Tersimpan di riwayat."))
            }
            h.tindakan { h in
                h.tombol(kode == nil ? "Tambah simpul" : "Simpan", .utama, nama: "aksi", nilai: "simpan")
                h.tautanTombol("Batal", ke: kode.map { .simpul(tempat, $0) } ?? .pohon(tempat))
            }
        }
    }

    private func bidangBaru(ke h: inout HTMLBuilder) {
        h.pilih(
            Bidang(
                "induk", "Induk", formulir,
                petunjuk: "Simpul tempatnya bergantung. Visi, tujuan, dan program boleh tanpa induk."),
            dari: daftarInduk, kosong: "Tanpa induk (paling atas)")
        h.bidang(
            Bidang(
                "kode", "Kode", formulir,
                petunjuk: "Tetap sepanjang Renstra; dipakai di tautan dan anggaran. Misalnya S3 atau P2.K1."
            )
            .dengan {
                $0.wajib = true
                $0.lebar = .l190
                $0.otomatis = "off"
            })
    }

    /// Without scripts the button searches and shows the same form with what was found.
    private func bidangNomenklatur(ke h: inout HTMLBuilder) {
        h.element(
            "div",
            [
                "class": "cari-kode", "data-saran": "\(Alamat.saranNomenklatur)", "data-tingkat": tingkat,
                "data-bidang": bidangUrusan,
            ]
        ) { h in
            h.bidang(
                Bidang(
                    "nomenklatur", "Kode nomenklatur", formulir,
                    petunjuk: "Untuk program, kegiatan, dan subkegiatan. Ketik kode atau kata dari namanya, lalu cari."
                ).dengan { $0.otomatis = "off" })
            h.tombol("Cari", rapat: false, nama: "aksi", nilai: "cari")
        }
        guard let temuan else { return }
        h.element("fieldset", ["class": "kolom temuan"]) { h in
            h.element("legend", text: temuan.isEmpty ? "Tidak ada yang cocok" : "Pilih satu kode")
            if temuan.isEmpty {
                h.element("p", ["class": "petunjuk"], text: "Coba kata lain yang lebih pendek, atau awal kodenya.")
            }
            for satu in temuan {
                h.element("label", ["class": "kotak"]) { h in
                    h.void("input", ["type": "radio", "name": "pilih_nomenklatur", "value": satu.kunci])
                    h.element("span") { h in
                        h.element("span", ["class": "kode"], text: satu.entri.kode.teks)
                        h.text(" \(satu.entri.nama)")
                        if let catatan = satu.catatan { h.element("small", text: catatan) }
                    }
                }
            }
            if !temuan.isEmpty { h.tombol("Pakai kode ini", nama: "aksi", nilai: "pakai") }
        }
    }

    /// Typed values by the titles the store uses, for the table of a conflict.
    private var isianTerbaca: [String: String] {
        [
            "Jenis": formulir.teks("jenis"), "Uraian": formulir.teks("uraian"),
            "Nomenklatur": formulir.teks("nomenklatur"), "Pengampu": formulir.teks("pengampu"),
        ]
    }
}

extension TemuanNomenklatur {
    /// What else must be known before it is used: level, or that it is out of use and what took its place.
    var catatan: String? {
        let tingkat = entri.tingkat.map { $0 == .provinsi ? "provinsi" : "kabupaten/kota" }
        let pengganti = daftarPengganti.map { "\($0.kodeBaru.teks) \($0.namaBaru)" }.joined(separator: "; ")
        let usang = lama ? "tidak dipakai lagi" + (pengganti.isEmpty ? "" : "; pakai \(pengganti)") : nil
        let isi = [tingkat, usang].compactMap { $0 }
        return isi.isEmpty ? nil : isi.joined(separator: "; ")
    }
}
