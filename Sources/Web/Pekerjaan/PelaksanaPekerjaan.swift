import Documents
import Foundation
import Kinerja
import Laporan
import ServiceLifecycle
import Storage

/// One work, step by step. Steps that were done before the server died are not done again.
struct PelaksanaPekerjaan {
    let store: Store
    let diambil: PekerjaanDiambil

    private var pekerjaan: Pekerjaan { diambil.pekerjaan }
    private var format: [DocumentFormat] { pekerjaan.masukan.format.compactMap(DocumentFormat.init) }

    /// - Returns: how it ended, in words.
    func laksanakan() async throws -> String {
        // Rights of now: who lost a role does not get the figures of its instansi.
        let pelaku = try await pemilik()
        switch pekerjaan.jenis {
        case .laporan: return try await satuLaporan(pelaku)
        case .laporanPemda: return try await semuaLaporan(pelaku)
        case .terbitan: return try await terbitkan(pelaku)
        }
    }

    private func pemilik() async throws -> Pelaku {
        do {
            return try await store.pelaku(pemda: pekerjaan.pemda, pengguna: pekerjaan.oleh)
        } catch is Penolakan {
            throw Penolakan.keadaan("Akun \(pekerjaan.olehNama) tidak aktif lagi, jadi pekerjaannya tidak dilanjutkan.")
        }
    }

    /// Between steps: says how far it is, and stops when asked to.
    private func lapor(_ langkah: Int, dari jumlah: Int, _ keterangan: String) async throws {
        if Task.isShuttingDownGracefully || Task.isCancelled { throw ServerBerhenti() }
        try await store.lapor(diambil, langkah: langkah, dari: jumlah, keterangan)
    }

    private func satuLaporan(_ pelaku: Pelaku) async throws -> String {
        let jumlah = format.count + 1
        try await lapor(0, dari: jumlah, "Membaca data \(pekerjaan.judul).")
        let bahan = try await bahan(pekerjaan.instansi, pelaku)
        let daftar = try await render(bahan) { langkah, keterangan in
            try await lapor(langkah, dari: jumlah, keterangan)
        }
        try await store.catatHasil(diambil, butir: 1, daftar)
        return "\(daftar.count) berkas dapat diunduh."
    }

    private func semuaLaporan(_ pelaku: Pelaku) async throws -> String {
        let daftar = diambil.rincian.daftarButir
        for butir in daftar where butir.status != .selesai {
            try await lapor(butir.nomor - 1, dari: daftar.count + 1, "Menyusun laporan \(butir.judul).")
            try await satuButir(butir, pelaku)
        }
        try await lapor(daftar.count, dari: daftar.count + 1, "Menyatukan berkas.")
        return try await satukan()
    }

    /// What goes wrong with one report is noted beside it; trouble of the whole server stops the work.
    private func satuButir(_ butir: ButirPekerjaan, _ pelaku: Pelaku) async throws {
        do {
            let bahan = try await bahan(butir.instansi, pelaku)
            try await store.catatHasil(diambil, butir: butir.nomor, try await render(bahan) { _, _ in })
        } catch let henti as HentiPekerjaan {
            throw henti
        } catch let gangguan as GangguanBukti {
            throw gangguan
        } catch let error where Gangguan(error) != nil {
            throw error
        } catch {
            try await store.catatGagal(diambil, butir: butir.nomor, galat: kalimatGagal(error))
        }
    }

    private func satukan() async throws -> String {
        let daftarButir = try await store.butir(diambil)
        let gagal = daftarButir.filter { $0.status == .gagal }
        let hasil = try await store.isiHasil(diambil).filter { $0.hasil.butir > 0 }
        guard !hasil.isEmpty else {
            throw Penolakan.keadaan("Tidak satu pun laporan dapat disusun. Sebabnya tertulis pada tiap instansi.")
        }
        let tahun = pekerjaan.masukan.tahun
        let zip = try await diAntreanRender {
            var isi = hasil.map { ZipEntry(path: "lkjip-\(tahun)/\($0.hasil.nama)", bytes: $0.isi) }
            if !gagal.isEmpty {
                let teks = gagal.map { "\($0.judul): \($0.galat)\n" }.joined()
                isi.append(ZipEntry(path: "lkjip-\(tahun)/GAGAL.txt", bytes: Array(teks.utf8)))
            }
            return try writeZip(isi)
        }
        try await store.catatHasil(
            diambil, butir: 0, [BerkasHasil(nama: "lkjip-\(tahun).zip", media: "application/zip", isi: zip)])
        let jadi = daftarButir.count - gagal.count
        return gagal.isEmpty ? "\(jadi) laporan selesai." : "\(jadi) laporan selesai, \(gagal.count) gagal."
    }

    private func terbitkan(_ pelaku: Pelaku) async throws -> String {
        let jumlah = format.count + 2
        try await lapor(0, dari: jumlah, "Membaca naskah yang ditandatangani.")
        let tujuan = TujuanIsian(instansi: pekerjaan.instansi, tahun: pekerjaan.masukan.tahun)
        let nomor = pekerjaan.masukan.nomor ?? 0
        let terbitan = try await store.terbitan(nomor, instansi: tujuan.instansi, tahun: tujuan.tahun, oleh: pelaku)
        // A server that died after the act and before its note has nothing left to do.
        if terbitan.status == .terbit { return "Laporan terbit." }
        let (berkas, laporan) = try await store.naskahTerbitan(terbitan, oleh: pelaku)
        let bahan = BahanRender(berkas: berkas, sistematika: try laporan.sistematika(berkas))
        let daftar = try await render(bahan) { langkah, keterangan in
            try await lapor(langkah, dari: jumlah, keterangan)
        }
        try await lapor(jumlah - 1, dari: jumlah, "Menerbitkan.")
        try await store.terbitkanLaporan(nomor, daftar, ke: tujuan, oleh: pelaku)
        return "Laporan terbit."
    }
}

// MARK: Rendering

/// What a report is made of.
struct BahanRender: Sendable {
    var berkas: BerkasKinerja
    var sistematika: Sistematika
}

extension PelaksanaPekerjaan {
    private func bahan(_ instansi: String, _ pelaku: Pelaku) async throws -> BahanRender {
        let tahun = pekerjaan.masukan.tahun
        let berkas = try await store.berkasLengkap(instansi: instansi, tahun: tahun, oleh: pelaku)
        let laporan = try await store.laporan(instansi: instansi, tahun: tahun, oleh: pelaku)
        return BahanRender(berkas: berkas, sistematika: try laporan.naskahSistematika.sistematika(berkas))
    }

    /// Every format of one report, each a step; the page numbers of a Word file come from the typeset pages.
    private func render(
        _ bahan: BahanRender, lapor: (Int, String) async throws -> Void
    ) async throws -> [BerkasHasil] {
        let dokumen = try await diAntreanRender { try bahan.dokumen() }
        var halaman: PageIndex?
        var pdf: WrittenDocument?
        if format.contains(.pdf) || format.contains(.docx) {
            try await lapor(1, "Menata halaman.")
            let hasil = try await diAntreanRender { try writePDF(dokumen) }
            (pdf, halaman) = (hasil.0, hasil.1)
        }
        var daftar: [BerkasHasil] = []
        for (nomor, satu) in format.enumerated() {
            try await lapor(nomor + 1, "Menulis \(satu.rawValue.uppercased()).")
            let isi: [UInt8]
            if satu == .pdf, let pdf { isi = pdf.bytes } else { isi = try await tulis(dokumen, satu, halaman) }
            let nama = "lkjip-\(bahan.berkas.instansi.kode)-\(bahan.berkas.instansi.tahun).\(satu.fileExtension)"
            daftar.append(BerkasHasil(nama: nama, media: satu.mediaType, isi: isi))
        }
        return daftar
    }

    private func tulis(_ dokumen: Document, _ format: DocumentFormat, _ halaman: PageIndex?) async throws -> [UInt8] {
        try await diAntreanRender {
            switch format {
            case .docx: try writeDOCX(dokumen, pages: halaman).bytes
            case .html: writeHTML(dokumen).bytes
            case .xlsx: try writeXLSX(dokumen).bytes
            case .pdf: try writePDF(dokumen).0.bytes
            }
        }
    }
}

extension BahanRender {
    fileprivate func dokumen() throws -> Document {
        let hasil = susunLaporan(Hitungan(berkas), sistematika: sistematika)
        guard hasil.masalahTautan.isEmpty else {
            throw Penolakan.keadaan(
                "Narasi memuat tautan angka yang tidak dikenal. "
                    + hasil.masalahTautan.map(\.pesan).joined(separator: " "))
        }
        return hasil.dokumen
    }
}

/// Long work on a thread of its own kind; as many at a time as there are works under way.
private func diAntreanRender<Hasil: Sendable>(_ kerja: @escaping @Sendable () throws -> Hasil) async throws -> Hasil {
    try await withCheckedThrowingContinuation { lanjut in
        antreanRender.async { lanjut.resume(with: Result { try kerja() }) }
    }
}

private let antreanRender = DispatchQueue(label: "tolok.pekerjaan", qos: .utility, attributes: .concurrent)

/// Why a report could not be made, for its owner.
func kalimatGagal(_ galat: any Error) -> String {
    switch galat {
    case let penolakan as Penolakan: penolakan.pesan
    case let galat as WriterError: galat.message
    case let galat as KesalahanSistematika: galat.pesan
    case GangguanBukti.penuh:
        "Ruang penyimpanan server penuh; tidak ada hasil yang disimpan. Hubungi pengelola server, lalu ulangi."
    case GangguanBukti.tidakDapatDitulis:
        "Hasil tidak dapat disimpan di server; tidak ada yang tersimpan. Hubungi pengelola server, lalu ulangi."
    case let galat as GangguanBukti: galat.pesan
    default: "Kesalahan yang tidak terduga. Ulangi; bila terulang, hubungi pengelola server."
    }
}
