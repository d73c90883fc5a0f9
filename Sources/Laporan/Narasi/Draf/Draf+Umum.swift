import Kinerja

/// Front matter and Bab I.
extension Draf {
    var kataPengantar: String? {
        Kalimat.naskah([
            "Laporan Kinerja {{instansi.nama}} Tahun {{instansi.tahun}} disusun sebagai pertanggungjawaban "
                + "atas perjanjian kinerja tahun {{instansi.tahun}}. Penyusunannya berpedoman pada "
                + "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi "
                + "Pemerintah dan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi "
                + "Nomor 53 Tahun 2014.",
            "Laporan ini memuat perencanaan kinerja, capaian sasaran beserta analisisnya, dan realisasi "
                + "anggaran. Angka pada tabel dan uraian berasal dari satu kumpulan data kinerja yang sama.",
            "Terima kasih kami sampaikan kepada semua pihak yang membantu penyediaan data. Saran pembaca "
                + "kami harapkan untuk perbaikan perencanaan dan pelaporan pada tahun berikutnya.",
        ])
    }

    var latarBelakang: String? {
        Kalimat.naskah([
            "Setiap instansi pemerintah wajib mempertanggungjawabkan kinerja yang diperjanjikan beserta "
                + "penggunaan anggarannya. Kewajiban tersebut diatur dalam Peraturan Presiden Nomor 29 "
                + "Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.",
            "Laporan kinerja {{instansi.nama}} tahun {{instansi.tahun}} menyajikan hasil pengukuran "
                + "kinerja terhadap target perjanjian kinerja, perbandingannya dengan tahun sebelumnya dan "
                + "rencana strategis, analisis penyebabnya, serta anggaran yang digunakan.",
        ])
    }

    var maksudTujuan: String? {
        Kalimat.naskah([
            "Laporan kinerja ini dimaksudkan sebagai wujud pertanggungjawaban {{instansi.nama}} atas "
                + "pencapaian kinerja tahun {{instansi.tahun}}. Tujuannya adalah:",
            Kalimat.butir([
                "menyampaikan capaian kinerja yang terukur kepada pemberi mandat dan masyarakat;",
                "menilai keberhasilan dan kekurangan pelaksanaan program dan kegiatan; dan",
                "menyediakan bahan perbaikan perencanaan dan pengelolaan kinerja tahun berikutnya.",
            ]),
        ])
    }

    var gambaranUmum: String? {
        guard let kepala = jabatanKepala else { return nil }
        let unit = unitBawahan.count > 1 ? " dan terdiri atas \(unitBawahan.count) unit kerja" : ""
        return "{{instansi.nama}} dipimpin oleh \(Kalimat.tanpaTitik(kepala.nama))\(unit)."
    }

    var tugasFungsi: String? {
        guard unitBawahan.count > 1 else { return nil }
        let nama = Kalimat.rangkai(unitBawahan.map { Kalimat.tanpaTitik($0.nama) })
        return "{{instansi.nama}} menjalankan tugas dan fungsinya melalui \(nama)."
    }

    /// Units without the agency itself, which may stand as the root of the others.
    private var unitBawahan: [Unit] {
        let induk = Set(berkas.daftarUnit.map(\.induk))
        return berkas.daftarUnit.filter { !($0.induk.isEmpty && induk.contains($0.kode)) }
    }

    var struktur: String? {
        guard let kepala = jabatanKepala else { return nil }
        let bawahan = berkas.daftarJabatan.filter { $0.induk == kepala.kode }
        guard !bawahan.isEmpty else { return nil }
        return "Organisasi dipimpin oleh \(Kalimat.tanpaTitik(kepala.nama)) yang membawahkan "
            + "\(Kalimat.rangkai(bawahan.map { Kalimat.tanpaTitik($0.nama) }))."
    }

    var jabatanKepala: Jabatan? { berkas.daftarJabatan.first { $0.kode == instansi.kepala } }

    var isuStrategis: String? {
        let banyak = berkas.daftarIsu.count { $0.jenis == .isu || $0.jenis == .permasalahan }
        guard banyak > 0 else { return nil }
        return "Perencanaan kinerja memperhatikan \(banyak) permasalahan dan isu strategis berikut."
    }

    var sumberDaya: String? {
        guard let kelompok = berkas.daftarSumberDaya.first(where: { $0.jenis == .pegawai })?.kelompok else {
            return nil
        }
        func jumlah(_ teks: String) -> Bool { ["jumlah", "total"].contains(teks.lowercased()) }
        let baris = berkas.daftarSumberDaya.filter {
            $0.jenis == .pegawai && $0.kelompok == kelompok && !jumlah($0.baris) && !jumlah($0.kolom)
        }
        return "Tugas {{instansi.nama}} didukung oleh \(Angka(baris.map(\.jumlah).reduce(0, +)).cetak()) "
            + "pegawai."
    }

    var sarana: String? {
        let jenis = berkas.daftarSumberDaya.filter { $0.jenis == .sarana }
        guard !jenis.isEmpty else { return nil }
        return "Sarana dan prasarana yang digunakan terdiri atas \(jenis.count) jenis barang."
    }

    var tindakLanjutEvaluasi: String? {
        let daftar = berkas.daftarRekomendasi
        guard !daftar.isEmpty else { return nil }
        let status = Rekomendasi.Status.allCases.compactMap { status -> String? in
            let banyak = daftar.count { $0.status == status }
            return banyak > 0 ? "\(banyak) \(status.sebutan)" : nil
        }
        return "Rekomendasi hasil evaluasi sebelumnya berjumlah \(daftar.count): \(Kalimat.rangkai(status))."
    }

    /// One item per chapter, from the outline itself.
    var sistematikaPenyajian: String? {
        guard let sistematika else { return nil }
        let bab = sistematika.bab.filter { $0.jenis == .bab }
        let butir = bab.enumerated().map { nomor, satu in
            let label = [satu.gayaNomor.cetak(nomor + 1), Kalimat.aman(satu.judul)].compactMap { $0 }.joined(
                separator: " ")
            let isi = satu.bagian.map { Kalimat.aman(isiJudul($0.judul)) }.map(\.berhurufKecil)
            return isi.isEmpty ? "**\(label)**." : "**\(label)** memuat \(Kalimat.rangkai(isi))."
        }
        guard !butir.isEmpty else { return nil }
        return "Laporan kinerja ini disajikan dengan sistematika sebagai berikut.\n\n" + Kalimat.butir(butir)
    }

    private func isiJudul(_ judul: String) -> String { judul.replacingPlaceholders(instansi: instansi) }
}

extension Rekomendasi.Status {
    /// Inside a sentence.
    fileprivate var sebutan: String {
        switch self {
        case .belum: "belum ditindaklanjuti"
        case .proses: "masih dalam proses"
        case .tuntas: "tuntas"
        case .tidakDapat: "tidak dapat ditindaklanjuti"
        }
    }
}

extension String {
    /// Titles inside a sentence: lower case but for words in capitals, as `PK`.
    fileprivate var berhurufKecil: String {
        split(separator: " ").map { kata in
            kata.count > 1 && kata == kata.uppercased()[...] ? String(kata) : kata.lowercased()
        }.joined(separator: " ")
    }

    /// A title of an outline with its places filled.
    func replacingPlaceholders(instansi: Instansi) -> String {
        var hasil = self
        for (tempat, isi) in [
            ("{tahun}", String(instansi.tahun)), ("{tahun_lalu}", String(instansi.tahun - 1)),
            ("{instansi}", instansi.nama),
        ] {
            hasil = hasil.replacing(tempat, with: isi)
        }
        return hasil
    }
}
