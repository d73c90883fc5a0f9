import HTTPTypes
import Hummingbird
import Kinerja
import Storage

/// One value of a period: what it says, its evidence and its history.
struct BuktiController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.barisPengukuran) { _, konteks in try await nilai(konteks) }
        rute.get(.riwayatPengukuran) { _, konteks in try await riwayat(konteks) }
        rute.post(.buktiPengukuran, unggahan: true) { _, konteks in try await unggah(konteks) }
        rute.post(.hapusBukti) { _, konteks in try await lepas(konteks) }
        rute.get(.bukti) { _, konteks in try await buka(konteks) }
    }

    /// The value of the path.
    private func bahan(_ konteks: Konteks) async throws -> (page: BuktiPage, susun: SusunBaris) {
        let tempat = try konteks.tempatPengukuran(), pelaku = try konteks.pelaku()
        let lembar = try await context.store.lembarPengukuran(
            instansi: tempat.tempat.instansi, tahun: tempat.tempat.tahun, oleh: pelaku)
        let susun = SusunPengukuran(lembar, tempat, pelaku: pelaku, jam: context.jamSetempat)
        let kunci = KunciBaris(try konteks.ruas("kode"))
        guard let baris = susun.susunBaris(kunci) else { throw Penolakan.tidakDitemukan("nilai \"\(kunci)\"") }
        return (BuktiPage(baris, tempat: tempat, kunci: kunci, geserDetik: context.store.geserDetik), baris)
    }

    private func nilai(
        _ konteks: Konteks, formulir: Formulir = Formulir(), status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        var page = try await bahan(konteks).page
        page.formulir = formulir
        let bingkai = try await context.bingkai("Bukti \(page.kunci)", aktif: .pengukuran, konteks)
        return halaman(bingkai, status: status) { $0.bukti(page, csrf: bingkai.csrf) }
    }

    private func riwayat(_ konteks: Konteks) async throws -> Response {
        let (page, baris) = try await bahan(konteks)
        let nilai = baris.kunciNilai, tempat = page.tempat.tempat
        let versi = try await context.store.riwayat(
            Realisasi.self,
            kunci: Realisasi.kunci(indikator: nilai.indikator, tahun: nilai.tahun, periode: nilai.periode),
            instansi: tempat.instansi, tahun: tempat.tahun, oleh: konteks.pelaku())
        let riwayat = RiwayatPage(versi, geserDetik: context.store.geserDetik)
        let bingkai = try await context.bingkai("Riwayat \(page.kunci)", aktif: .pengukuran, konteks)
        return halaman(bingkai) { h in
            h.remah([("Pengukuran", page.tempat.kisi()), (page.kunci, page.alamat)], "Riwayat")
            h.kepala("Riwayat nilai", "\(page.nama), \(page.periode).")
            h.riwayat(riwayat)
        }
    }

    private func unggah(_ konteks: Konteks) async throws -> Response {
        let (page, baris) = try await bahan(konteks)
        do {
            guard let berkas = konteks.formulir.berkas("berkas") else {
                throw Penolakan.tidakSah([KesalahanIsian("berkas", "Pilih berkas bukti.")])
            }
            let tautan = try await context.store.simpanBukti(
                berkas.isi, nama: berkas.nama, untuk: baris.kunciNilai, instansi: page.tempat.tempat.instansi,
                tahun: page.tempat.tempat.tahun, oleh: konteks.pelaku())
            return .alih(ke: page.alamat, pesan: PesanSekali(.baik, "Bukti \(tautan.nama) tersimpan."))
        } catch Penolakan.tidakSah(let daftar) {
            return try await nilai(konteks, formulir: konteks.formulir.dengan(daftar), status: .unprocessableContent)
        }
    }

    private func lepas(_ konteks: Konteks) async throws -> Response {
        let (page, baris) = try await bahan(konteks)
        let sidik = try konteks.ruas("sidik")
        if let alasan = baris.alasan(.isiBukti) { throw Penolakan.tidakBerhak(alasan) }
        guard let tautan = page.daftarBukti.first(where: { $0.sidik == sidik }) else {
            throw Penolakan.tidakDitemukan("bukti itu")
        }
        guard konteks.formulir.yakin else {
            let bingkai = try await context.bingkai("Lepas bukti", aktif: .pengukuran, konteks)
            let tanya = Konfirmasi(
                judul: "Lepas bukti \(tautan.nama)?",
                kalimat: "Berkas tidak lagi menjadi bukti nilai ini. Isinya tetap tersimpan dan tercatat.",
                tombol: "Lepas bukti", alamat: page.tempat.hapusBukti(page.kunci, sidik: sidik), batal: page.alamat)
            return halamanKonfirmasi(bingkai, tanya)
        }
        try await context.store.lepasBukti(
            tautan.id, instansi: page.tempat.tempat.instansi, tahun: page.tempat.tempat.tahun, oleh: konteks.pelaku())
        return .alih(ke: page.alamat, pesan: PesanSekali(.baik, "Bukti \(tautan.nama) dilepas."))
    }

    /// Only kinds that run nothing are shown by the browser itself, in a sandbox; the others are downloaded.
    private func buka(_ konteks: Konteks) async throws -> Response {
        let tempat = try konteks.tempatKerja()
        let bukti = try await context.store.bacaBukti(
            sidik: konteks.ruas("sidik"), instansi: tempat.instansi, oleh: konteks.pelaku())
        var response = Response.unduhan(bukti.isi, nama: bukti.nama, jenis: bukti.jenis.mediaType)
        response.headers[.kebijakanIsi] = "default-src 'none'; sandbox; frame-ancestors 'none'"
        if [.pdf, .png, .jpeg, .webp].contains(bukti.jenis), let cara = response.headers[.contentDisposition] {
            response.headers[.contentDisposition] = "inline" + cara.dropFirst("attachment".count)
        }
        return response
    }
}
