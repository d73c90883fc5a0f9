import Berkas
import Documents
import HTTPTypes
import Hummingbird
import Kinerja
import Storage

/// The budget of a year as a sheet: to fill in Excel, and back from a sheet of any shape with a preview.
struct ImporAnggaranController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.lembarAnggaran, unduh)
        rute.get(.imporAnggaran, tampilkan)
        rute.post(.imporAnggaran, unggahan: true, unggah)
        rute.get(.pratinjauAnggaran, pratinjau)
        rute.post(.penerapanAnggaran, terapkan)
    }

    @Sendable private func unduh(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        try pelaku.berhak(.ekspor, di: tempat)
        let berkas = try await context.store.berkas(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        let isi = try await diLatar {
            let hitungan = Hitungan(berkas)
            return try tulisLembarAnggaran(hitungan, daftarKolom: hitungan.kolomLembarAnggaran)
        }
        return .unduhan(
            isi, nama: "anggaran-\(tempat.instansi)-\(tempat.tahun).xlsx", jenis: DocumentFormat.xlsx.mediaType)
    }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanImpor(try await bahan(konteks), Formulir(), nil, konteks)
    }

    /// All problems, or on to the preview. Nothing is applied.
    @Sendable private func unggah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let bahan = try await bahan(konteks)
        do {
            let kiriman = try KirimanLembarAnggaran(konteks.formulir, bahan.hitungan)
            let hasil = try await diLatar { kiriman.baca(bahan.hitungan) }
            let rencana = bahan.rencana(hasil)
            guard !rencana.daftarMasalah.adaGalat else {
                let masalah = DaftarMasalahPage(rencana.daftarMasalah, nama: kiriman.isi.nama)
                return try await halamanImpor(bahan, konteks.formulir, masalah, konteks)
            }
            let sidik = try await context.store.titip(
                kiriman.isi, instansi: bahan.tempat.instansi, tahun: bahan.tempat.tahun, oleh: bahan.pelaku)
            let alamat = Alamat.pratinjauAnggaran(bahan.tempat, sidik)
            return .alih(ke: kiriman.isian.reduce(alamat) { $0.dengan($1.nama, $1.nilai) })
        } catch Penolakan.tidakSah(let daftar) {
            return try await halamanImpor(bahan, konteks.formulir.dengan(daftar), nil, konteks)
        }
    }

    @Sendable private func pratinjau(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanPratinjau(try await bahan(konteks), request.kueri, konteks)
    }

    /// Applies exactly what the preview showed, all of it or nothing.
    @Sendable private func terapkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let pilihan = konteks.formulir, bahan = try await bahan(konteks)
        var formulir = pilihan
        let alasan = formulir.pilihan("alasan", "Alasan", paling: 500) ?? ""
        guard let (kiriman, hasil) = try await baca(bahan, pilihan, konteks) else { return kedaluwarsa(bahan) }
        let rencana = bahan.rencana(hasil)
        guard formulir.kesalahan.isEmpty else {
            return try await halamanPratinjau(bahan, formulir: formulir, pilihan, konteks, .unprocessableContent)
        }
        guard !rencana.daftarMasalah.adaGalat, rencana.sidik == formulir.teks("sidik") else {
            return try await halamanPratinjau(bahan, formulir: formulir, pilihan, konteks, .conflict)
        }
        do {
            try await context.store.imporAnggaran(rencana.isian, ke: bahan.tujuan(alasan: alasan), oleh: bahan.pelaku)
        } catch let penolakan as Penolakan where penolakan == .dataBerubah {
            return try await halamanPratinjau(
                try await self.bahan(konteks), formulir: formulir, pilihan, konteks, .conflict)
        }
        context.store.buangTitipan(
            try konteks.ruas("sidik"), instansi: bahan.tempat.instansi, tahun: bahan.tempat.tahun, oleh: bahan.pelaku)
        return .alih(
            ke: .anggaran(bahan.tempat, kiriman.saringan(rencana)),
            pesan: PesanSekali(.baik, "\(rencana.daftarUbahan.count) nilai anggaran diterapkan."))
    }
}

// MARK: What the handlers share

/// Facts of the year and who may change them.
private struct BahanImpor {
    let pelaku: Pelaku
    let tempat: TempatKerja
    let lembar: LembarAnggaran
    let hitungan: Hitungan

    func tujuan(alasan: String) -> TujuanIsian {
        TujuanIsian(
            instansi: tempat.instansi, tahun: tempat.tahun, alasan: alasan.isEmpty ? "impor anggaran" : alasan)
    }

    func rencana(_ hasil: HasilLembarAnggaran) -> RencanaLembarAnggaran {
        RencanaLembarAnggaran(hasil, lembar, hitungan) { pelaku.bolehIsiAnggaran($0, lembar.berkas) }
    }
}

extension ImporAnggaranController {
    private func bahan(_ konteks: Konteks) async throws -> BahanImpor {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        let lembar = try await context.store.lembarAnggaran(
            instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        try pelaku.wajibIsiAnggaran(lembar.berkas)
        return BahanImpor(pelaku: pelaku, tempat: tempat, lembar: lembar, hitungan: Hitungan(lembar.berkas))
    }

    /// The upload of this address with the choices that go with it; nil when it is gone.
    private func baca(
        _ bahan: BahanImpor, _ pilihan: Formulir, _ konteks: Konteks
    ) async throws -> (KirimanLembarAnggaran, HasilLembarAnggaran)? {
        guard
            let isi = try await context.store.ambilTitipan(
                try konteks.ruas("sidik"), instansi: bahan.tempat.instansi, tahun: bahan.tempat.tahun,
                oleh: bahan.pelaku)
        else { return nil }
        let kiriman = try KirimanLembarAnggaran(isi, pilihan, bahan.hitungan)
        return (kiriman, try await diLatar { kiriman.baca(bahan.hitungan) })
    }

    private func kedaluwarsa(_ bahan: BahanImpor) -> Response {
        .alih(
            ke: .imporAnggaran(bahan.tempat),
            pesan: PesanSekali(.awas, "Unggahan itu tidak ada lagi (disimpan sehari). Kirim sekali lagi."))
    }

    private func halamanImpor(
        _ bahan: BahanImpor, _ formulir: Formulir, _ masalah: DaftarMasalahPage?, _ konteks: Konteks
    ) async throws -> Response {
        var page = ImporAnggaranPage(
            bahan.hitungan, formulir, tempat: bahan.tempat, hari: Tanggal(iso: context.store.hariIni),
            batas: context.config.batasUnggah >> 20)
        page.bolehUnduh = bahan.pelaku.boleh(.ekspor, di: bahan.tempat)
        page.daftarMasalah = masalah
        let bingkai = try await context.bingkai("Impor anggaran", aktif: .anggaran, konteks)
        let sehat = masalah == nil && formulir.kesalahan.isEmpty
        return halaman(bingkai, status: sehat ? .ok : .unprocessableContent) { [page] h in
            h.imporAnggaran(page, csrf: bingkai.csrf)
        }
    }

    /// - Parameters:
    ///   - formulir: the confirmation as it came, with what is wrong with it.
    ///   - pilihan: the choices that were made with the upload.
    ///   - status: 409 when data changed since the preview that was confirmed.
    private func halamanPratinjau(
        _ bahan: BahanImpor, formulir: Formulir = Formulir(), _ pilihan: Formulir, _ konteks: Konteks,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        guard let (kiriman, hasil) = try await baca(bahan, pilihan, konteks) else { return kedaluwarsa(bahan) }
        var page = PratinjauAnggaranPage(
            bahan.rencana(hasil), hasil, kiriman, bahan.hitungan, sidikUnggahan: try konteks.ruas("sidik"),
            tempat: bahan.tempat, halaman: Int(pilihan.teks("halaman")) ?? 1)
        page.formulir = formulir
        page.dibuat = context.store.jam().iso
        if status == .conflict { page.tandaiBentrok(sejak: pilihan.teks("dibuat")) { context.store.waktu($0).cetak } }
        let bingkai = try await context.bingkai("Pratinjau anggaran", aktif: .anggaran, konteks)
        return halaman(bingkai, status: status) { [page] h in h.pratinjauAnggaran(page, csrf: bingkai.csrf) }
    }
}
