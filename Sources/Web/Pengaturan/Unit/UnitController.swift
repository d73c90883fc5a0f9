import HTTPTypes
import Hummingbird
import Kinerja
import Storage

/// Units of an instansi in a year.
struct UnitController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.unitPilih, pilih)
        rute.get(.daftarUnit, daftar)
        rute.post(.daftarUnit, tambah)
        rute.get(.unit, satu)
        rute.post(.unit, ubah)
        rute.post(.penghapusanUnit, hapus)
    }

    @Sendable private func pilih(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await context.keTempat(.unit, request, konteks)
    }

    @Sendable private func daftar(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanDaftar(FormulirKembali(Formulir()), konteks)
    }

    @Sendable private func tambah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        try pelaku.harus(atur: .aturUnit, di: tempat.instansi)
        return try await simpanFormulir(konteks.formulir, kembali: { try await halamanDaftar($0, konteks) }) {
            formulir in
            let unit = IsianUnitPage.baca(&formulir, kode: nil)
            try formulir.periksa()
            try await store.simpanUnit([Isian(unit, dasar: 0)], ke: tempat.tujuan(), oleh: pelaku).wajibUtuh()
            return .alih(ke: .daftarUnit(tempat), pesan: PesanSekali(.baik, "Unit \(unit.nama) ditambahkan."))
        }
    }

    @Sendable private func satu(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanSatu(konteks) { _ in }
    }

    @Sendable private func ubah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat, kode) = (try konteks.pelaku(), try konteks.tempatKerja(), try konteks.ruas("kode"))
        _ = try await unit(kode, konteks)
        let kembali = { (ulang: FormulirKembali) in
            try await halamanSatu(konteks, status: ulang.status) { page in
                page.formulir = ulang.formulir.menimpa("kode", kode)
                page.bentrokan = ulang.bentrokan
            }
        }
        return try await simpanFormulir(konteks.formulir, kembali: kembali) { formulir in
            let unit = IsianUnitPage.baca(&formulir, kode: kode)
            try formulir.periksa()
            try await store.simpanUnit(
                [Isian(unit, dasar: formulir.versi())], ke: tempat.tujuan(), oleh: pelaku
            ).wajibUtuh()
            return .alih(ke: .daftarUnit(tempat), pesan: PesanSekali(.baik, "Unit \(unit.nama) disimpan."))
        }
    }

    @Sendable private func hapus(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat, kode) = (try konteks.pelaku(), try konteks.tempatKerja(), try konteks.ruas("kode"))
        let unit = try await unit(kode, konteks)
        guard konteks.formulir.yakin else {
            let bingkai = try await context.bingkai("Hapus unit", aktif: .pengaturan, konteks)
            return halamanKonfirmasi(
                bingkai,
                Konfirmasi(
                    judul: "Hapus \(unit.nama)?", kalimat: "Unit ini hilang dari tahun \(tempat.tahun) saja.",
                    tombol: "Hapus", alamat: .unit(tempat, kode).ke("penghapusan"), batal: .unit(tempat, kode),
                    formulir: konteks.formulir))
        }
        let kembali = { (ulang: FormulirKembali) in
            try await halamanSatu(konteks, status: ulang.status) { page in
                for satu in ulang.formulir.kesalahan { page.formulir.catat("", satu.pesan) }
                page.bentrokan = ulang.bentrokan
            }
        }
        return try await simpanFormulir(konteks.formulir, kembali: kembali) { formulir in
            try await store.simpanUnit(
                [Isian(unit, dasar: formulir.versi(), .hapus)], ke: tempat.tujuan(), oleh: pelaku
            ).wajibUtuh()
            return .alih(ke: .daftarUnit(tempat), pesan: PesanSekali(.baik, "Unit \(unit.nama) dihapus."))
        }
    }
}

extension UnitController {
    private var store: Store { context.store }

    private func muat(_ konteks: Konteks) async throws -> [Kinerja.Unit] {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        try pelaku.harus(atur: .aturUnit, di: tempat.instansi)
        return try await store.daftar(
            Kinerja.Unit.self, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
    }

    private func unit(_ kode: String, _ konteks: Konteks) async throws -> Kinerja.Unit {
        guard let satu = try await muat(konteks).first(where: { $0.kode == kode }) else {
            throw Penolakan.tidakDitemukan("unit \"\(kode)\"")
        }
        return satu
    }

    private func halamanDaftar(_ ulang: FormulirKembali, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        let pilih = try await context.pilihTempat(.unit, konteks)
        let jabatan = try await store.daftar(
            PosJabatan.self, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        var page = DaftarUnitPage(try await muat(konteks), jabatan: jabatan, pilih: pilih, csrf: konteks.csrf)
        page.isian.formulir = ulang.formulir
        let bingkai = try await context.bingkai("Unit", aktif: .pengaturan, tujuan: Alamat.daftarUnit, konteks)
        return halaman(bingkai, status: ulang.status) { h in
            if let bentrokan = ulang.bentrokan { h.bentrokan(bentrokan) }
            page.tulis(ke: &h)
        }
    }

    private func halamanSatu(
        _ konteks: Konteks, status: HTTPResponse.Status = .ok, _ ubah: (inout IsianUnitPage) -> Void
    ) async throws -> Response {
        let (pelaku, tempat, kode) = (try konteks.pelaku(), try konteks.tempatKerja(), try konteks.ruas("kode"))
        let pilih = try await context.pilihTempat(.unit, konteks)
        let unit = try await unit(kode, konteks)
        let versi = try await store.versi(
            Kinerja.Unit.self, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        var page = IsianUnitPage(
            unit, versi: versi[unit.kunciFakta]?.versi ?? 0, try await muat(konteks), pilih: pilih,
            csrf: konteks.csrf)
        ubah(&page)
        let bingkai = try await context.bingkai(unit.nama, aktif: .pengaturan, tujuan: Alamat.daftarUnit, konteks)
        return halaman(bingkai, status: status) { page.tulis(ke: &$0) }
    }
}
