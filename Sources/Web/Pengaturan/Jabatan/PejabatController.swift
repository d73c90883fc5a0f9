import HTTPTypes
import Hummingbird
import Kinerja
import Storage

/// Who holds a post, and from when to when.
struct PejabatController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.post(.pejabatBaru, tambah)
        rute.get(.pejabat, satu)
        rute.post(.pejabat, ubah)
        rute.post(.penghapusanPejabat, hapus)
    }

    @Sendable private func tambah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        let pos = try await context.susunan(konteks).pos(try konteks.ruas("kode"))
        let kembali = { (ulang: FormulirKembali) in
            try await context.halamanJabatan(konteks, status: ulang.status) { page in
                page.pejabat.formulir = ulang.formulir
                page.bentrokan = ulang.bentrokan
            }
        }
        return try await simpanFormulir(konteks.formulir, kembali: kembali) { formulir in
            let pejabat = IsianPejabat.baca(&formulir, jabatan: pos.kode, nomor: 0)
            try formulir.periksa()
            try await context.store.simpanPejabat(
                [Isian(pejabat, dasar: 0)], ke: tempat.tujuan(), oleh: pelaku
            ).wajibUtuh()
            return .alih(ke: .jabatan(tempat, pos.kode), pesan: PesanSekali(.baik, "Pejabat ditambahkan."))
        }
    }

    @Sendable private func satu(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanPejabat(konteks) { _ in }
    }

    @Sendable private func ubah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        let lama = try await pejabat(konteks)
        let kembali = { (ulang: FormulirKembali) in
            try await halamanPejabat(konteks, status: ulang.status) { page in
                page.isian.formulir = ulang.formulir
                page.bentrokan = ulang.bentrokan
            }
        }
        return try await simpanFormulir(konteks.formulir, kembali: kembali) { formulir in
            let baru = IsianPejabat.baca(&formulir, jabatan: lama.jabatan, nomor: lama.nomor)
            try formulir.periksa()
            try await context.store.simpanPejabat(
                [Isian(baru, dasar: formulir.versi())], ke: tempat.tujuan(), oleh: pelaku
            ).wajibUtuh()
            return .alih(ke: .jabatan(tempat, lama.jabatan), pesan: PesanSekali(.baik, "Pejabat disimpan."))
        }
    }

    @Sendable private func hapus(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        let lama = try await pejabat(konteks)
        guard konteks.formulir.yakin else {
            let bingkai = try await context.bingkai("Hapus pejabat", aktif: .pengaturan, konteks)
            let alamat = Alamat.pejabat(tempat, lama.jabatan, lama.nomor)
            return halamanKonfirmasi(
                bingkai,
                Konfirmasi(
                    judul: "Hapus catatan pejabat ini?",
                    kalimat: "Pejabat yang berhenti diberi tanggal selesai, bukan dihapus.",
                    tombol: "Hapus", alamat: alamat.ke("penghapusan"), batal: alamat, formulir: konteks.formulir))
        }
        try await context.store.simpanPejabat(
            [Isian(lama, dasar: konteks.formulir.versi(), .hapus)], ke: tempat.tujuan(), oleh: pelaku
        ).wajibUtuh()
        return .alih(ke: .jabatan(tempat, lama.jabatan), pesan: PesanSekali(.baik, "Catatan pejabat dihapus."))
    }

    private func pejabat(_ konteks: Konteks) async throws -> Pejabat {
        try await context.susunan(konteks).pejabat(try konteks.ruas("kode"), try konteks.ruas("nomor"))
    }

    private func halamanPejabat(
        _ konteks: Konteks, status: HTTPResponse.Status = .ok, _ ubah: (inout PejabatPage) -> Void
    ) async throws -> Response {
        let (pelaku, tempat, store) = (try konteks.pelaku(), try konteks.tempatKerja(), context.store)
        let pilih = try await context.pilihTempat(.jabatan, konteks)
        let susunan = try await context.susunan(konteks)
        let pejabat = try susunan.pejabat(try konteks.ruas("kode"), try konteks.ruas("nomor"))
        let riwayat = try await store.riwayat(
            Pejabat.self, kunci: pejabat.kunciFakta, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        var isian = IsianPejabat(
            tempat: tempat, jabatan: pejabat.jabatan, formulir: IsianPejabat.formulir(pejabat), csrf: konteks.csrf)
        (isian.nomor, isian.versi) = (pejabat.nomor, riwayat.first?.versi ?? 0)
        var page = PejabatPage(
            isian: isian, namaJabatan: try susunan.pos(pejabat.jabatan).nama, namaInstansi: pilih.namaInstansi,
            riwayat: riwayat.prefix(8).map { ButirJejak($0, store.waktu($0.pada).cetak) })
        ubah(&page)
        let bingkai = try await context.bingkai("Pejabat", aktif: .pengaturan, tujuan: Alamat.daftarJabatan, konteks)
        return halaman(bingkai, status: status) { page.tulis(ke: &$0) }
    }
}
