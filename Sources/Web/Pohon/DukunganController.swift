import Hummingbird
import Kinerja
import Storage

/// Support across the branches of the tree.
struct DukunganController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.dukunganBaru, isianBaru)
        rute.post(.dukunganBaru, tambah)
        rute.get(.dukungan, isian)
        rute.post(.dukungan, ubah)
        rute.post(.penghapusanDukungan, hapus)
    }

    @Sendable private func isianBaru(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        let hitungan = try await muat.hitungan()
        let simpul = try hitungan.wajibSimpul(konteks.ruas("kode"))
        try muat.wajib(.ubahRencana, unit: hitungan.berkas.unitPengampu(simpul))
        let isian = Formulir(["mendukung": "", "pembebanan": "penuh", "versi": "0"])
        return try await tampilkan(muat, hitungan, simpul.kode, nil, IsianDitolak(formulir: isian, status: .ok))
    }

    @Sendable private func isian(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        let hitungan = try await muat.hitungan()
        let simpul = try hitungan.wajibSimpul(konteks.ruas("kode")), mendukung = try konteks.ruas("mendukung")
        try muat.wajib(.ubahRencana, unit: hitungan.berkas.unitPengampu(simpul))
        let ada = hitungan.berkas.daftarDukungan.first { $0.simpul == simpul.kode && $0.mendukung == mendukung }
        guard let ada else { throw Penolakan.tidakDitemukan("dukungan \(simpul.kode) kepada \"\(mendukung)\"") }
        let versi = try await muat.versi(Dukungan.self)[ada.kunciFakta]?.versi ?? 0
        let isian = IsianDitolak(formulir: FormDukungan.isian(ada, versi: versi), status: .ok)
        return try await tampilkan(muat, hitungan, simpul.kode, mendukung, isian)
    }

    @Sendable private func tambah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await simpan(konteks, mendukung: nil)
    }

    @Sendable private func ubah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await simpan(konteks, mendukung: try konteks.ruas("mendukung"))
    }

    private func simpan(_ konteks: Konteks, mendukung: String?) async throws -> Response {
        let muat = try MuatPohon(context, konteks), kode = try konteks.ruas("kode")
        var formulir = konteks.formulir
        let dukungan = formulir.dukungan(simpul: kode, mendukung: mendukung)
        let dasar = formulir.versi() ?? 0
        let ditolak = try await coba(formulir) {
            guard let dukungan else { return }
            try await muat.store.tetapkanDukungan(dukungan, dasar: dasar, di: muat.tahun, oleh: muat.pelaku)
        }
        if let ditolak { return try await tampilkan(muat, try await muat.hitungan(), kode, mendukung, ditolak) }
        return muat.alih(ke: .simpul(muat.tempat, kode), "Dukungan \(kode) disimpan.")
    }

    @Sendable private func hapus(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        let kode = try konteks.ruas("kode"), mendukung = try konteks.ruas("mendukung")
        guard konteks.formulir.yakin else {
            return halamanKonfirmasi(
                try await context.bingkai("Hapus dukungan", aktif: .pohon, konteks),
                Konfirmasi(
                    judul: "Hapus dukungan \(kode) kepada \(mendukung)",
                    kalimat: "Anggaran \(kode) tidak lagi ditulis pada \(mendukung). Riwayatnya tetap tersimpan.",
                    tombol: "Hapus",
                    alamat: .penghapusanDukungan(muat.tempat, kode, mendukung), batal: .simpul(muat.tempat, kode),
                    formulir: konteks.formulir))
        }
        try await muat.store.hapusDukungan(
            kode, kepada: mendukung, dasar: konteks.formulir.versi() ?? 0, di: muat.tahun, oleh: muat.pelaku)
        return muat.alih(ke: .simpul(muat.tempat, kode), "Dukungan \(kode) kepada \(mendukung) dihapus.")
    }

    private func tampilkan(
        _ muat: MuatPohon, _ hitungan: Hitungan, _ kode: String, _ mendukung: String?, _ isian: IsianDitolak
    ) async throws -> Response {
        let form = FormDukungan(
            hitungan, simpul: try hitungan.wajibSimpul(kode).kode, mendukung: mendukung, formulir: isian.formulir,
            bentrokan: isian.bentrokan, csrf: muat.konteks.csrf)
        guard let form else { throw Penolakan.gerbang("\(kode) tidak membawa anggaran, jadi tidak dapat mendukung.") }
        return try await muat.halaman("Dukungan \(kode)", status: isian.status) { form.tulis(ke: &$0) }
    }
}
