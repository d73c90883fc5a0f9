import Berkas
import Documents
import HTTPTypes
import Hummingbird
import Kinerja
import Laporan
import Storage

/// The whole year as files: to keep, to fill elsewhere, and to bring back.
struct BerkasController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.berkas, tampilkan)
        rute.get(.berkasXLSX) { try await ekspor(.xlsx, $1) }
        rute.get(.berkasZip) { try await ekspor(.zip, $1) }
        rute.get(.berkasTemplat, templat)
        rute.get(.tabelKatalog, tabel)
        for format in DocumentFormat.allCases { rute.get(.lkjip(format)) { try await lkjip(format, $1) } }
        rute.post(.pratinjauBerkas, unggahan: true, pratinjau)
        rute.post(.penerapanBerkas, terapkan)
    }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let pelaku = try konteks.pelaku(), tempat = try konteks.tempatKerja()
        try pelaku.berhak(.lihatKinerja, di: tempat)
        try await wajibTerdaftar(tempat, pelaku)
        return try await halamanBerkas(Formulir(), konteks)
    }

    /// A year may be new, its instansi not: that one is registered in the settings first.
    private func wajibTerdaftar(_ tempat: TempatKerja, _ pelaku: Pelaku) async throws {
        let daftar = try await context.store.daftarInstansi(oleh: pelaku)
        guard daftar.contains(where: { $0.kode == tempat.instansi }) else {
            throw Penolakan.tidakDitemukan("instansi itu di pemda Anda")
        }
    }

    private func halamanBerkas(_ formulir: Formulir, _ konteks: Konteks) async throws -> Response {
        let pelaku = try konteks.pelaku(), tempat = try konteks.tempatKerja()
        let berkas = try await berkasTersimpan(tempat, pelaku), bolehEkspor = pelaku.boleh(.ekspor, di: tempat)
        let tabel = try await diLatar { bolehEkspor ? berkas.map { TabelTersedia.daftar(Hitungan($0)) } ?? [] : [] }
        let page = BerkasPage(
            tempat: tempat, berkas: berkas, daftarTabel: tabel, bolehEkspor: bolehEkspor,
            bolehImpor: pelaku.boleh(.impor, di: tempat),
            formulir: formulir)
        let bingkai = try await context.bingkai("Berkas \(tempat.tahun)", aktif: .berkas, konteks)
        return halaman(bingkai, status: formulir.kesalahan.isEmpty ? .ok : .unprocessableContent) {
            page.tulis(&$0, csrf: bingkai.csrf)
        }
    }

    /// Nil for a year that does not exist yet and may be made by an upload.
    private func berkasTersimpan(_ tempat: TempatKerja, _ pelaku: Pelaku) async throws -> BerkasKinerja? {
        do {
            return try await context.store.berkas(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        } catch Penolakan.tidakDitemukan(_) {
            return nil
        }
    }
}

// MARK: To keep

extension BerkasController {
    private enum Bentuk: String { case xlsx, zip }

    private func ekspor(_ bentuk: Bentuk, _ konteks: Konteks) async throws -> Response {
        let (tempat, berkas) = try await untukEkspor(konteks)
        let nama = "berkas-\(tempat.instansi)-\(tempat.tahun)"
        switch bentuk {
        case .xlsx:
            let isi = try await diLatar { try tulisBukuKerja(berkas) }
            return .unduhan(isi, nama: "\(nama).xlsx", jenis: DocumentFormat.xlsx.mediaType)
        case .zip:
            let isi = try await diLatar { try arsipBerkas(berkas, folder: "berkas-\(tempat.tahun)") }
            return .unduhan(isi, nama: "\(nama).zip", jenis: "application/zip")
        }
    }

    @Sendable private func templat(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let pelaku = try konteks.pelaku(), tempat = try konteks.tempatKerja()
        try pelaku.berhak(.ekspor, di: tempat)
        try await wajibTerdaftar(tempat, pelaku)
        let isi = try await diLatar { try bukuKerjaTemplat(tahun: tempat.tahun) }
        return .unduhan(isi, nama: "templat-\(tempat.tahun).xlsx", jenis: DocumentFormat.xlsx.mediaType)
    }

    private func lkjip(_ format: DocumentFormat, _ konteks: Konteks) async throws -> Response {
        let (tempat, berkas) = try await untukEkspor(konteks)
        let isi = try await diLatar {
            let kode = berkas.instansi.sistematika
            let sistematika = try Sistematika.bawaan(kode.isEmpty ? "permenpanrb-53-2014" : kode)
            let hasil = susunLaporan(Hitungan(berkas), sistematika: sistematika)
            guard hasil.masalahTautan.isEmpty else {
                throw Penolakan.keadaan(
                    "Narasi memuat tautan angka yang tidak dikenal. "
                        + hasil.masalahTautan.map(\.pesan).joined(separator: " "))
            }
            return try hasil.dokumen.tulis(format)
        }
        let nama = "lkjip-\(tempat.instansi)-\(tempat.tahun)-belum-final.\(format.fileExtension)"
        return .unduhan(isi, nama: nama, jenis: format.mediaType)
    }

    /// `capaian.xlsx` or `capaian.csv`; in the second a text that looks like a formula is disarmed.
    @Sendable private func tabel(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let bagian = try konteks.ruas("nama").split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard bagian.count == 2, let id = IdTabel(rawValue: bagian[0]), ["csv", "xlsx"].contains(bagian[1]) else {
            throw HTTPError(.notFound)
        }
        let (tempat, berkas) = try await untukEkspor(konteks)
        var opsi = OpsiTabel()
        if request.kueri.ada("tingkat") { opsi.tingkat = request.kueri.teks("tingkat") }
        let csv = bagian[1] == "csv"
        let isi = try await diLatar { [opsi] in
            let daftar = susunTabel(id, opsi: opsi, hitungan: Hitungan(berkas))
            guard !daftar.isEmpty else {
                throw Penolakan.tidakDitemukan("isi untuk tabel \(id.nama) tahun \(berkas.instansi.tahun)")
            }
            return csv ? writeCSV(daftar) : try writeXLSX(daftar.dokumen(id.nama, berkas.instansi)).bytes
        }
        return .unduhan(
            isi, nama: "\(id.rawValue)-\(tempat.instansi)-\(tempat.tahun).\(bagian[1])",
            jenis: csv ? "text/csv; charset=utf-8" : DocumentFormat.xlsx.mediaType)
    }

    private func untukEkspor(_ konteks: Konteks) async throws -> (TempatKerja, BerkasKinerja) {
        let tempat = try konteks.tempatKerja(), pelaku = try konteks.pelaku()
        try pelaku.berhak(.ekspor, di: tempat)
        let berkas = try await context.store.berkasLengkap(
            instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        return (tempat, berkas)
    }
}

// MARK: To bring back

extension BerkasController {
    /// All problems, or what would change. Nothing is applied.
    @Sendable private func pratinjau(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let tempat = try konteks.tempatKerja(), pelaku = try konteks.pelaku()
        try pelaku.berhak(.impor, di: tempat)
        guard let unggahan = konteks.formulir.berkas("berkas"), !unggahan.isi.isEmpty else {
            let salah = KesalahanIsian("berkas", "Pilih berkas .xlsx atau .zip yang akan diunggah.")
            return try await halamanBerkas(konteks.formulir.dengan([salah]), konteks)
        }
        let hasil = try await diLatar { bacaUnggahan(unggahan.isi, nama: unggahan.nama) }
        guard let berkas = hasil.berkas else {
            return try await tampilkan(.masalah(tempat, unggahan.nama, hasil.daftarMasalah), konteks)
        }
        try berkas.wajibUntuk(tempat)
        let pratinjau = try await context.store.pratinjauImpor(berkas, oleh: pelaku)
        var sidik = ""
        if !pratinjau.daftarPerubahan.isEmpty, pratinjau.daftarPenghalang.isEmpty {
            sidik = try await context.store.titip(
                Titipan(nama: unggahan.nama, isi: unggahan.isi), instansi: tempat.instansi, tahun: tempat.tahun,
                oleh: pelaku)
        }
        let page = PratinjauBerkasPage(
            tempat: tempat, nama: unggahan.nama, sidik: sidik, pratinjau: pratinjau,
            daftarMasalah: hasil.daftarMasalah)
        return try await tampilkan(page, konteks)
    }

    /// Applies exactly what the preview showed.
    @Sendable private func terapkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let tempat = try konteks.tempatKerja(), pelaku = try konteks.pelaku()
        try pelaku.berhak(.impor, di: tempat)
        var formulir = konteks.formulir
        let alasan = formulir.pilihan("alasan", "Alasan") ?? ""
        try formulir.periksa()
        let sidik = formulir.teks("sidik")
        guard
            let unggahan = try await context.store.ambilTitipan(
                sidik, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku),
            let berkas = try await diLatar({ bacaUnggahan(unggahan.isi, nama: unggahan.nama) }).berkas
        else { throw Penolakan.unggahanHilang }
        try berkas.wajibUntuk(tempat)
        let hasil = try await context.store.terapkan(
            berkas, oleh: pelaku, alasan: alasan, sidikPratinjau: formulir.teks("sidik_pratinjau"))
        context.store.buangTitipan(sidik, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        let kalimat =
            hasil.jumlah == 0
            ? "Tidak ada perubahan."
            : "Berkas diterapkan: \(hasil.tambah) ditambah, \(hasil.ubah) diubah, \(hasil.hapus) dihapus."
        return .alih(ke: .berkas(tempat), pesan: PesanSekali(.baik, kalimat))
    }

    private func tampilkan(_ page: PratinjauBerkasPage, _ konteks: Konteks) async throws -> Response {
        let bingkai = try await context.bingkai("Pratinjau berkas", aktif: .berkas, konteks)
        return halaman(bingkai, status: page.dapatDiterapkan ? .ok : .unprocessableContent) {
            page.tulis(&$0, csrf: bingkai.csrf)
        }
    }
}

/// Long work away from the threads that serve the network.
func diLatar<Hasil: Sendable>(_ kerja: @escaping @Sendable () throws -> Hasil) async throws -> Hasil {
    do {
        return try await Task.detached(priority: .utility, operation: kerja).value
    } catch let galat as KesalahanTulis {
        throw Penolakan.keadaan(galat.pesan)
    } catch let galat as WriterError {
        throw Penolakan.keadaan(galat.message)
    } catch let galat as KesalahanSistematika {
        throw Penolakan.keadaan(galat.pesan)
    }
}

extension Penolakan {
    fileprivate static let unggahanHilang = Penolakan.keadaan(
        "Berkas yang dipratinjau tidak ada lagi (disimpan sehari). Unggah berkasnya sekali lagi, periksa, lalu terapkan."
    )
}

extension Pelaku {
    func boleh(_ tindakan: Tindakan, di tempat: TempatKerja) -> Bool {
        periksaHak(tindakan, oleh: self, di: Tempat(instansi: tempat.instansi)) == nil
    }
}

extension BerkasKinerja {
    /// A berkas is brought back only where it belongs.
    fileprivate func wajibUntuk(_ tempat: TempatKerja) throws(Penolakan) {
        guard instansi.kode == tempat.instansi, instansi.tahun == tempat.tahun else {
            throw .keadaan(
                "Berkas ini milik instansi \(instansi.kode) tahun \(instansi.tahun), sedangkan halaman ini untuk \(tempat.instansi) tahun \(tempat.tahun). Buka halaman Berkas yang sesuai, atau perbaiki kode dan tahun pada lembar instansi."
            )
        }
    }
}
