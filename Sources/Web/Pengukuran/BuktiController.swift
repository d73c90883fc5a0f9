import HTTPTypes
import Hummingbird
import Kinerja
import Storage

/// Evidence of values: upload, download, taking off.
struct BuktiController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.post(.buktiPengukuran, unggahan: true, unggah)
        rute.get(.bukti, unduh)
        rute.get(.hapusBukti, tanya)
        rute.post(.hapusBukti, lepas)
    }

    @Sendable private func unggah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let baris = try await context.barisPengukuran(konteks)
        let (pelaku, tempat) = (try konteks.pelaku(), baris.susun.tempat)
        var formulir = konteks.formulir
        do {
            guard let berkas = formulir.berkas("berkas") else {
                throw Penolakan.tidakSah([KesalahanIsian("berkas", "Pilih dulu berkasnya, lalu tekan Unggah.")])
            }
            let tautan = try await context.store.simpanBukti(
                berkas.isi, nama: berkas.nama, untuk: baris.kunciNilai, instansi: tempat.tempat.instansi,
                tahun: tempat.tempat.tahun, oleh: pelaku)
            return .alih(ke: tujuan(baris, formulir), pesan: PesanSekali(.baik, "Bukti \(tautan.nama) tersimpan."))
        } catch Penolakan.tidakSah(let daftar) {
            for satu in daftar { formulir.catat(satu.bidang, satu.pesan) }
            return try await context.halamanRincian(baris, konteks, formulir: formulir)
        }
    }

    /// Back to where the form stood.
    private func tujuan(_ baris: SusunBaris, _ formulir: Formulir) -> Alamat {
        let tempat = baris.susun.tempat
        return formulir.teks("dari") == "kisi"
            ? tempat.kisi().bagian("b-\(baris.kunci)") : tempat.baris(baris.kunci).bagian("bukti")
    }

    /// Shown in the browser only where nothing in it can run; everything else is handed over to be saved.
    @Sendable private func unduh(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let bukti = try await context.store.bacaBukti(
            sidik: try konteks.ruas("sidik"), instansi: try konteks.tempatKerja().instansi, oleh: try konteks.pelaku())
        var response = Response.unduhan(bukti.isi, nama: bukti.nama, jenis: bukti.jenis.mediaType)
        if bukti.jenis.tampilLangsung, let disposisi = response.headers[.contentDisposition] {
            response.headers[.contentDisposition] = "inline" + disposisi.dropFirst("attachment".count)
        }
        response.headers[.kebijakanIsi] = "sandbox; default-src 'none'; style-src 'unsafe-inline'"
        response.headers[.cacheControl] = "private, max-age=3600"
        return response
    }

    @Sendable private func tanya(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (baris, tautan) = try await tautan(konteks)
        if let alasan = baris.alasan(.isiBukti) { throw Penolakan.tidakBerhak(alasan) }
        let tempat = baris.susun.tempat
        let bingkai = try await context.bingkai("Lepas bukti", aktif: .pengukuran, konteks)
        return halamanKonfirmasi(
            bingkai,
            Konfirmasi(
                judul: "Lepas bukti \(tautan.nama)?",
                kalimat:
                    "Berkas tidak lagi menjadi bukti \(baris.kode). Isinya dan catatan siapa yang melepas tetap tersimpan di riwayat.",
                tombol: "Lepas bukti", alamat: tempat.hapusBukti(baris.kunci, id: tautan.id),
                batal: tempat.baris(baris.kunci).bagian("bukti")))
    }

    @Sendable private func lepas(_ request: Request, _ konteks: Konteks) async throws -> Response {
        guard konteks.formulir.yakin else { return try await tanya(request, konteks) }
        let (baris, tautan) = try await tautan(konteks)
        let tempat = baris.susun.tempat
        try await context.store.lepasBukti(
            tautan.id, instansi: tempat.tempat.instansi, tahun: tempat.tempat.tahun, oleh: try konteks.pelaku())
        return .alih(
            ke: tempat.baris(baris.kunci).bagian("bukti"), pesan: PesanSekali(.baik, "Bukti \(tautan.nama) dilepas."))
    }

    private func tautan(_ konteks: Konteks) async throws -> (SusunBaris, TautanBukti) {
        let baris = try await context.barisPengukuran(konteks)
        let id = try konteks.ruas("id")
        guard let tautan = baris.susun.lembar.bukti[baris.kunciNilai]?.first(where: { $0.id == id }) else {
            throw Penolakan.tidakDitemukan("bukti itu")
        }
        return (baris, tautan)
    }
}
