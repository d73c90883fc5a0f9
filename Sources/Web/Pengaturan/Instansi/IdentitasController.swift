import HTTPTypes
import Hummingbird
import Kinerja
import Storage

/// What an instansi says of itself in a year: who signs, what the documents look like.
struct IdentitasController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.identitas, tampilkan)
        rute.post(.identitas, simpan)
    }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanIdentitas(konteks) { _ in }
    }

    @Sendable private func simpan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        let lama = try await instansi(tempat, pelaku)
        let kembali = { (ulang: FormulirKembali) in
            try await halamanIdentitas(konteks, status: ulang.status) { page in
                page.formulir = ulang.formulir
                page.bentrokan = ulang.bentrokan
            }
        }
        return try await simpanFormulir(konteks.formulir, kembali: kembali) { formulir in
            let baru = IdentitasPage.baca(&formulir, lama)
            try formulir.periksa()
            _ = try await context.store.simpanInstansi(baru, dasar: formulir.versi(), oleh: pelaku)
            return .alih(ke: .identitas(tempat), pesan: PesanSekali(.baik, "Identitas disimpan."))
        }
    }

    private func instansi(_ tempat: TempatKerja, _ pelaku: Pelaku) async throws -> Instansi {
        try BagianPengaturan.identitas.harus(pelaku, di: tempat.instansi)
        return try await context.store.identitas(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
    }

    private func halamanIdentitas(
        _ konteks: Konteks, status: HTTPResponse.Status = .ok, _ ubah: (inout IdentitasPage) -> Void
    ) async throws -> Response {
        let (pelaku, tempat, store) = (try konteks.pelaku(), try konteks.tempatKerja(), context.store)
        let pilih = try await context.pilihTempat(.identitas, konteks)
        let instansi = try await instansi(tempat, pelaku)
        let riwayat = try await store.riwayat(
            Instansi.self, kunci: instansi.kunciFakta, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        let jabatan = try await store.daftar(
            PosJabatan.self, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        var page = IdentitasPage(
            instansi, versi: riwayat.first?.versi ?? 0, jabatan: jabatan,
            riwayat: riwayat.prefix(8).map { ButirJejak($0, store.waktu($0.pada).cetak) }, pilih: pilih,
            csrf: konteks.csrf)
        ubah(&page)
        let bingkai = try await context.bingkai(
            "Identitas", aktif: .pengaturan, tujuan: Alamat.identitas, konteks)
        return halaman(bingkai, status: status) { page.tulis(ke: &$0) }
    }
}

extension ButirJejak {
    /// A version in the history of a fact: who, when and why.
    init(_ versi: VersiRiwayat, _ waktu: String) {
        self.init(
            versi.versi == 1 ? "Dibuat" : versi.tindakan == .hapus ? "Dihapus" : "Diubah",
            rincian: versi.alasan.isEmpty ? nil : versi.alasan, kapan: "\(versi.olehNama), \(waktu)")
    }
}
