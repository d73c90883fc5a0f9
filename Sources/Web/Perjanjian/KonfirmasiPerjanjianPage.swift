import Documents
import Kinerja
import Storage

/// The page before an act: what will happen, what stands in the way, and what the act asks.
struct KonfirmasiPerjanjianPage {
    enum Isian: Equatable {
        case tidakAda
        /// A note that is required.
        case catatan
        /// Day of signing.
        case tanggal
        /// Ground and reason of a revision.
        case perubahan
        /// The signed copy.
        case berkas
        /// The signed copy, where it is at hand.
        case berkasBila
    }

    var tempat: TempatPerjanjian
    var judul: String
    var kalimat: String
    /// What the act does, one sentence each.
    var akibat: [String]
    /// What stands in the way; empty = nothing.
    var halangan: [PerjanjianPage.Peringatan]
    /// Doubts that do not stop it.
    var catatan: [PerjanjianPage.Peringatan]
    var fakta: [(nama: String, isi: String)]
    var isian: Isian
    var tombol: String
    var aksi: Alamat
    var formulir: Formulir
    /// Sent back, so that exactly what was seen is acted upon.
    var dasar: Int?

    private init(_ bahan: BahanPerjanjian, judul: String, tombol: String, isian: Isian, formulir: Formulir?) {
        let berkas = bahan.berkas
        tempat = TempatPerjanjian(
            TempatKerja(instansi: berkas.instansi.kode, tahun: berkas.instansi.tahun), kode: bahan.perjanjian.kode,
            versi: bahan.perjanjian.versi)
        self.judul = judul
        self.tombol = tombol
        self.isian = isian
        self.formulir = formulir ?? Formulir()
        kalimat =
            "\(PerjanjianPage.judul(bahan.isi)): \(bahan.isi.pihakPertama.sebutan) kepada \(bahan.isi.pihakKedua.sebutan)."
        akibat = []
        halangan = []
        catatan = []
        fakta = []
        aksi = .perjanjian(tempat)
    }
}

extension KonfirmasiPerjanjianPage {
    static func pengajuan(_ bahan: BahanPerjanjian, formulir: Formulir? = nil) -> Self {
        var page = Self(
            bahan, judul: "Ajukan perjanjian kinerja", tombol: "Ajukan", isian: .tidakAda, formulir: formulir)
        let hitungan = bahan.hitungan(pada: nil)
        page.aksi = .pengajuanPerjanjian(page.tempat)
        page.akibat = [
            "Isinya terkunci: target, indikator, dan anggarannya tidak dapat diubah sampai dikembalikan.",
            "Kepala instansi dan kepala daerah dapat menandatangani atau mengembalikannya dengan catatan.",
        ]
        page.halangan =
            hitungan.gerbangPerjanjian(bahan.perjanjian)
            .map { .init(inti: $0.pesan, teks: $0.perbaikan, tautan: $0.tautan(page.tempat)) }
            + hitungan.halanganTarget(bahan.perjanjian).map {
                .init(
                    inti: $0.pesan, teks: "Samakan target periodik dengan target tahunan.",
                    tautan: .init(teks: "Ubah target", alamat: .targetPerjanjian(page.tempat)))
            }
        page.catatan = hitungan.pemeriksaanHukum(bahan.perjanjian, tanggalDPA: bahan.pengesahan?.tanggal).map {
            .init(inti: $0.pesan, teks: $0.perbaikan)
        }
        page.fakta = ringkas(bahan.isi)
        return page
    }

    static func pengembalian(_ bahan: BahanPerjanjian, formulir: Formulir? = nil) -> Self {
        var page = Self(
            bahan, judul: "Kembalikan perjanjian kinerja", tombol: "Kembalikan", isian: .catatan, formulir: formulir)
        page.aksi = .pengembalianPerjanjian(page.tempat)
        page.akibat = ["Perjanjian kembali menjadi draf; perencana melihat catatan Anda dan dapat mengubah isinya."]
        return page
    }

    /// - Parameter tanggal: day the doubts are judged for.
    static func tandaTangan(_ bahan: BahanPerjanjian, tanggal: Tanggal?, formulir: Formulir? = nil) -> Self {
        let awal = Formulir(["tanggal": tanggal?.iso ?? ""])
        var page = Self(
            bahan, judul: "Tandatangani perjanjian kinerja", tombol: "Tandatangani", isian: .tanggal,
            formulir: formulir ?? awal)
        page.aksi = .tandaTanganPerjanjian(page.tempat)
        page.akibat = [
            "Isi yang diajukan dibekukan dengan sidik SHA-256 dan tidak dapat diubah lagi; perubahan hanya lewat versi baru.",
            "Tindakan ini mencatat bahwa kedua pihak menandatangani. Cetak naskahnya, lalu lampirkan naskah yang sudah ditandatangani.",
            "Capaian tahun ini diukur terhadap versi ini.",
        ]
        let hitungan = bahan.hitungan(pada: tanggal)
        page.catatan = hitungan.pemeriksaanHukum(
            bahan.perjanjian, tanggal: tanggal, tanggalDPA: bahan.pengesahan?.tanggal
        )
        .map { .init(inti: $0.pesan, teks: $0.perbaikan) }
        let dokumen = bahan.perjanjian.versiAnggaran.dokumen
        page.fakta =
            ringkas(bahan.isi) + [
                ("\(dokumen) disahkan", bahan.pengesahan?.tanggal.cetak ?? "belum dicatat"),
                ("Sidik isi yang diajukan", bahan.beku?.sidik ?? ""),
            ]
        return page
    }

    static func perubahan(_ bahan: BahanPerjanjian, formulir: Formulir? = nil) -> Self {
        let baru = bahan.perjanjian.versi + 1
        var page = Self(
            bahan, judul: "Buat perubahan ke-\(baru)", tombol: "Buat draf perubahan", isian: .perubahan,
            formulir: formulir)
        page.aksi = .perubahanPerjanjian(page.tempat)
        page.akibat = [
            "Draf perubahan ke-\(baru) dibuat dengan pihak, indikator, dan target yang sama; ubah yang perlu saja.",
            "Versi yang ditandatangani tetap terbaca dan tetap berlaku sampai perubahan ini ditandatangani.",
        ]
        return page
    }

    static func penghapusan(_ bahan: BahanPerjanjian) -> Self {
        var page = Self(bahan, judul: "Hapus draf", tombol: "Hapus draf", isian: .tidakAda, formulir: nil)
        page.aksi = .penghapusanPerjanjian(page.tempat)
        page.akibat = [
            "Draf ini dihapus dari daftar; isinya tetap terbaca di riwayat.",
            bahan.perjanjian.versi == 0
                ? "Target yang sudah diisi tetap ada dan dipakai lagi bila drafnya dibuat ulang."
                : "Target perubahan yang hanya dipakai draf ini ikut dihapus; target versi sebelumnya tetap berlaku.",
        ]
        page.dasar = bahan.versi
        return page
    }

    static func lampiran(_ bahan: BahanPerjanjian, formulir: Formulir? = nil) -> Self {
        var page = Self(
            bahan, judul: "Lampirkan naskah bertanda tangan", tombol: "Lampirkan", isian: .berkas, formulir: formulir)
        page.aksi = .lampiranPerjanjian(page.tempat)
        page.akibat = [
            "Berkas disimpan dengan sidik SHA-256 dan dapat diunduh dari halaman perjanjian.",
            bahan.lampiran.map { "Menggantikan \($0.nama); berkas lama tetap tersimpan." }
                ?? "Naskah beku tidak berubah.",
        ]
        return page
    }

    static func pembekuan(_ bahan: BahanPerjanjian, formulir: Formulir? = nil) -> Self {
        var page = Self(
            bahan, judul: "Bekukan naskah perjanjian", tombol: "Bekukan naskah", isian: .berkasBila, formulir: formulir)
        page.aksi = .pembekuanPerjanjian(page.tempat)
        page.akibat = [
            "Isi menurut data sekarang dibekukan dengan sidik SHA-256 dan tidak dapat diubah lagi; perubahan hanya lewat versi baru.",
            "Halaman dan jejak audit tetap menyebut bahwa naskahnya ditandatangani di luar Tolok dan dibekukan kemudian.",
            "Cocokkan dulu dengan naskah yang ditandatangani: target, indikator, anggaran, dan pihaknya.",
        ]
        page.halangan = Hitungan(bahan.berkas).gerbangPerjanjian(bahan.perjanjian)
            .map { .init(inti: $0.pesan, teks: $0.perbaikan) }
        page.fakta = ringkas(bahan.isi) + [("Ditandatangani", bahan.perjanjian.tanggal?.cetak ?? "")]
        return page
    }

    private static func ringkas(_ isi: IsiPerjanjian) -> [(nama: String, isi: String)] {
        let puncak = isi.daftarAnggaran.filter { isi.naskah?.anggaran[$0.kode]?.dalamInduk != true }.compactMap(
            \.rupiah)
        let jumlah = puncak.isEmpty ? isi.naskah?.jumlahSaja.map { Rupiah($0) } : puncak.jumlah
        let target = isi.daftarJanji.count { $0.target(.tahun) != nil }
        return [
            ("Pihak pertama", isi.pihakPertama.sebutan), ("Pihak kedua", isi.pihakKedua.sebutan),
            ("Indikator", "\(isi.daftarJanji.count), \(target) bertarget"),
            ("Anggaran", jumlah?.cetakRp ?? "tidak dicantumkan"),
        ]
    }
}

extension KonfirmasiPerjanjianPage {
    func tulis(_ h: inout HTMLBuilder, csrf: String) {
        h.remah([("Perjanjian", .perjanjian(tempat.tempat)), (tempat.kode, .perjanjian(tempat))], judul)
        h.kepala(judul, kalimat)
        h.pesanKesalahan(formulir, selain: ["catatan", "tanggal", "alasan", "uraian_alasan", "berkas"])
        if !halangan.isEmpty {
            h.pesan(.galat) { h in
                h.element("b", ["class": "tebal"], text: "Belum dapat dilakukan.")
                h.element("ul", ["class": "butir"]) { h in for satu in halangan { satu.tulis(&h) } }
            }
        }
        if !catatan.isEmpty {
            h.pesan(.awas) { h in
                h.element("b", ["class": "tebal"], text: "Perlu dilihat sebelum dilanjutkan.")
                h.element("ul", ["class": "butir"]) { h in for satu in catatan { satu.tulis(&h) } }
            }
        }
        h.bagian("Yang akan terjadi") { h in
            h.element("ul", ["class": "butir"]) { h in for satu in akibat { h.element("li", text: satu) } }
        }
        if !fakta.isEmpty {
            h.fakta { f in
                for satu in fakta where !satu.isi.isEmpty {
                    f.butir(satu.nama) {
                        $0.element("span", ["class": satu.isi.count == 64 ? "kode sidik" : nil], text: satu.isi)
                    }
                }
            }
        }
        h.formulir(ke: aksi, csrf: csrf, kelas: "isian", unggahan: [.berkas, .berkasBila].contains(isian)) {
            tulisIsian(&$0)
        }
    }

    private func tulisIsian(_ h: inout HTMLBuilder) {
        if let dasar { h.tersembunyi("dasar", "\(dasar)") }
        switch isian {
        case .tidakAda: break
        case .catatan:
            h.teksPanjang(
                Bidang(
                    "catatan", "Yang harus diperbaiki", formulir, petunjuk: "Terbaca oleh perencana dan di jejak audit."
                )
                .dengan { $0.wajib = true })
        case .tanggal:
            h.bidang(
                Bidang("tanggal", "Tanggal penandatanganan", formulir, petunjuk: "Tidak boleh sesudah hari ini.")
                    .dengan {
                        $0.jenis = "date"
                        $0.wajib = true
                        $0.lebar = .l190
                    })
        case .perubahan:
            h.radio(
                Bidang("alasan", "Dasar perubahan", formulir),
                dari: PerjanjianKinerja.AlasanPerubahan.pilihanFormulir)
            h.teksPanjang(
                Bidang("uraian_alasan", "Uraian alasan", formulir, petunjuk: "Tercetak pada naskah perjanjian.")
                    .dengan { $0.wajib = true }, baris: 3)
        case .berkas, .berkasBila:
            h.bidang(
                Bidang(
                    "berkas", "Berkas naskah bertanda tangan", formulir,
                    petunjuk: (isian == .berkas ? "" : "Bila ada. ")
                        + "PDF (hasil pindai atau bertanda tangan elektronik), JPEG, atau PNG."
                ).dengan {
                    $0.jenis = "file"
                    $0.berkas = ".pdf,.jpg,.jpeg,.png"
                    $0.wajib = isian == .berkas
                })
        }
        h.tindakan { h in
            if halangan.isEmpty {
                h.tombol(tombol, .utama)
            } else {
                h.tombolMati(tombol, .utama, sebab: "sebab")
            }
            h.tautanTombol("Batal", ke: .perjanjian(tempat))
            if !halangan.isEmpty {
                h.element("span", ["class": "kecil", "id": "sebab"], text: "Selesaikan halangan di atas dulu.")
            }
        }
    }
}
