import Documents
import Kinerja
import Storage

extension FormIndikator {
    private var alamat: Alamat { kode.map { .ubahIndikator(tempat, $0) } ?? .indikatorBaru(tempat) }

    private static let bidangKartu: Set<String> = [
        "kode", "simpul", "nama", "satuan", "definisi", "formula", "rumus", "arah", "rumus_capaian", "jenis_nilai",
        "skala_predikat", "frekuensi", "konsolidasi", "desimal", "bobot", "sumber_data", "penanggung_jawab",
        "keterbatasan",
        "alasan",
    ]

    func tulis(ke h: inout HTMLBuilder) {
        h.remah(
            [("Pohon kinerja", .pohon(tempat)), ("Indikator", .daftarIndikator(tempat))]
                + (kode.map { [($0, Alamat.indikator(tempat, $0))] } ?? []), kode == nil ? "Tambah" : "Ubah kartu")
        h.kepala(
            kode.map { "Ubah kartu \($0)" } ?? "Tambah indikator",
            namaKamus.map { "Diisi dari kamus: \($0). Sesuaikan dengan instansi Anda." }
                ?? "Kartu indikator \(tempat.tahun).")
        if formulir.kesalahan.count > 2 {
            h.pesan(
                .galat, inti: "Belum disimpan.",
                "\(formulir.kesalahan.count) isian perlu diperbaiki; ditandai di bawah.")
        }
        h.pesanKesalahan(formulir, selain: Self.bidangKartu)
        if let bentrokan { h.bentrokan(bentrokan, isian: isianTerbaca) }
        h.formulir(ke: alamat, csrf: csrf, kelas: "isian") { h in
            h.tersembunyi("versi", bentrokan.map { "\($0.versi)" } ?? formulir.teks("versi"))
            h.tombolBawaan("simpan")
            h.element("fieldset") { pokok(ke: &$0) }
            h.element("fieldset") { penghitungan(ke: &$0) }
            h.element("fieldset") { pengukuran(ke: &$0) }
            h.element("fieldset") { keterangan(ke: &$0) }
            h.tindakan { h in
                h.tombol(kode == nil ? "Tambah indikator" : "Simpan kartu", .utama, nama: "aksi", nilai: "simpan")
                h.tombol("Periksa rumus", nama: "aksi", nilai: "rumus")
                h.tautanTombol("Batal", ke: kode.map { .indikator(tempat, $0) } ?? .daftarIndikator(tempat))
            }
        }
    }

    private func pokok(ke h: inout HTMLBuilder) {
        h.element("legend", text: "Apa yang diukur")
        if kode == nil {
            h.bidang(
                Bidang("kode", "Kode", formulir, petunjuk: "Tetap sepanjang Renstra, misalnya I4.").dengan {
                    $0.wajib = true
                    $0.lebar = .l190
                    $0.otomatis = "off"
                })
        }
        h.pilih(
            Bidang("simpul", "Simpul", formulir, petunjuk: "Sasaran, program, atau kegiatan yang diukurnya.").dengan {
                $0.wajib = true
            },
            dari: daftarSimpul, kosong: "Pilih simpul")
        h.teksPanjang(Bidang("nama", "Nama indikator", formulir).dengan { $0.wajib = true }, baris: 2)
        h.teksPanjang(
            Bidang(
                "definisi", "Definisi operasional", formulir,
                petunjuk:
                    "Apa yang dihitung dan apa yang tidak, cukup jelas untuk orang lain menghitungnya dengan hasil yang sama."
            ), baris: 3)
        h.kotak(Bidang("iku", "Indikator kinerja utama (IKU)", formulir))
    }

    private func penghitungan(ke h: inout HTMLBuilder) {
        h.element("legend", text: "Bagaimana dihitung")
        h.bidang(
            Bidang("satuan", "Satuan", formulir, petunjuk: "Misalnya Persen, Indeks, Nilai, Dokumen.").dengan {
                $0.wajib = true
                $0.lebar = .l190
            })
        h.pilih(
            Bidang("jenis_nilai", "Jenis nilai", formulir),
            dari: JenisNilai.allCases.map { ButirPilihan($0.rawValue, $0.nama) })
        h.pilih(
            Bidang("skala_predikat", "Skala predikat", formulir, petunjuk: "Hanya untuk jenis nilai predikat."),
            dari: daftarSkala,
            kosong: "Tidak dipakai")
        h.teksPanjang(
            Bidang(
                "formula", "Formula dalam kata", formulir,
                petunjuk: "Seperti tercetak di tabel IKU, misalnya: Pengguna hak pilih ÷ DPT × 100."), baris: 2)
        h.element("div", ["class": "rumus-langsung", "data-periksa": "\(Alamat.periksaRumus(tempat))"]) {
            bidangRumus(ke: &$0)
        }
        h.pilih(
            Bidang("arah", "Arah", formulir),
            dari: Arah.allCases.map { ButirPilihan($0.rawValue, "\($0.rawValue): \($0.kalimat)") })
        h.pilih(
            Bidang(
                "rumus_capaian", "Rumus capaian", formulir,
                petunjuk: "Harus sesuai dengan arah; tetap setelah perjanjian kinerja ditandatangani."),
            dari: RumusCapaian.allCases.map { ButirPilihan($0.rawValue, "\($0.rawValue): \($0.rumus)") })
    }

    private func bidangRumus(ke h: inout HTMLBuilder) {
        h.bidang(
            Bidang(
                "rumus", "Rumus hitung", formulir,
                petunjuk:
                    "Kosongkan bila nilainya diisi langsung. Nama komponen, + - * /, kurung, [n-1] untuk tahun lalu, jumlah(), rata(), min(), maks(). Contoh: (konflik[n-1] - konflik) / konflik[n-1] * 100"
            ).dengan { $0.otomatis = "off" })
        h.element("p", ["class": "hasil-rumus kecil", "role": "status"]) { h in
            guard let rumus else { return }
            if let salah = rumus.salah { return h.text(salah) }
            h.text(
                "Terbaca: \(rumus.terbaca). Komponen: \(rumus.komponen.isEmpty ? "tidak ada" : rumus.komponen.joined(separator: ", ")). Contoh: \(rumus.contoh)."
            )
        }
    }

    private func pengukuran(ke h: inout HTMLBuilder) {
        h.element("legend", text: "Kapan diukur")
        h.pilih(
            Bidang("frekuensi", "Frekuensi", formulir),
            dari: Frekuensi.allCases.map { ButirPilihan($0.rawValue, $0.kalimat) })
        h.pilih(
            Bidang("konsolidasi", "Nilai tahun", formulir, petunjuk: "Bagaimana nilai periode menjadi nilai tahun."),
            dari: Konsolidasi.allCases.map { ButirPilihan($0.rawValue, $0.nama) })
        h.bidang(
            Bidang("desimal", "Desimal yang dicetak", formulir, petunjuk: "Kosong: sebagaimana diisi.").dengan {
                $0.papanKetik = "numeric"
                $0.lebar = .l110
            })
        h.bidang(
            Bidang("bobot", "Bobot", formulir, petunjuk: "Untuk rata-rata berbobot; kosong berarti 1.").dengan {
                $0.papanKetik = "decimal"
                $0.lebar = .l110
            })
    }

    private func keterangan(ke h: inout HTMLBuilder) {
        h.element("legend", text: "Dari mana dan oleh siapa")
        h.bidang(
            Bidang(
                "sumber_data", "Sumber data", formulir,
                petunjuk: "Misalnya Komisi Pemilihan Umum, BPS, atau laporan bidang."))
        h.pilih(
            Bidang(
                "penanggung_jawab", "Penanggung jawab", formulir,
                petunjuk: "Unit atau jabatan; unitnya yang mengisi realisasi."),
            dari: pilihanPenanggungJawab, kosong: "Mengikuti pengampu simpul")
        h.teksPanjang(
            Bidang(
                "keterbatasan", "Keterbatasan", formulir,
                petunjuk: "Hal yang perlu diketahui pembaca, misalnya data keluar terlambat."), baris: 2)
        if kode != nil {
            h.bidang(Bidang("alasan", "Alasan perubahan", formulir, petunjuk: "Boleh kosong. Tersimpan di riwayat."))
        }
    }

    /// A free text of an imported card stays selectable.
    private var pilihanPenanggungJawab: [ButirPilihan] {
        let kini = formulir.teks("penanggung_jawab")
        guard !kini.isEmpty, !daftarPengampu.contains(where: { $0.nilai == kini }) else { return daftarPengampu }
        return daftarPengampu + [ButirPilihan(kini, kini, kelompok: "Tertulis")]
    }

    /// Typed values by the titles the store uses.
    private var isianTerbaca: [String: String] {
        let daftar = [
            ("Nama", "nama"), ("Satuan", "satuan"), ("Definisi", "definisi"), ("Formula", "formula"),
            ("Rumus", "rumus"),
            ("Arah", "arah"), ("Rumus capaian", "rumus_capaian"), ("Frekuensi", "frekuensi"),
            ("Konsolidasi", "konsolidasi"),
            ("Sumber data", "sumber_data"), ("Penanggung jawab", "penanggung_jawab"), ("Simpul", "simpul"),
        ]
        return Dictionary(daftar.map { ($0, formulir.teks($1)) }, uniquingKeysWith: { awal, _ in awal })
    }
}
