import HTTPTypes
import Hummingbird
import Kinerja
import Storage

/// Posts of an instansi in a year.
struct JabatanController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.jabatanPilih, pilih)
        rute.get(.daftarJabatan, daftar)
        rute.post(.daftarJabatan, tambah)
        rute.get(.jabatan, satu)
        rute.post(.jabatan, ubah)
        rute.post(.penghapusanJabatan, hapus)
    }

    @Sendable private func pilih(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await context.keTempat(.jabatan, request, konteks)
    }

    @Sendable private func daftar(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanDaftar(FormulirKembali(Formulir()), konteks)
    }

    @Sendable private func tambah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        try pelaku.harus(atur: .aturJabatan, di: tempat.instansi)
        return try await simpanFormulir(konteks.formulir, kembali: { try await halamanDaftar($0, konteks) }) {
            formulir in
            let pos = IsianJabatan.baca(&formulir, kode: nil)
            try formulir.periksa()
            try await context.store.simpanJabatan(
                [Isian(pos, dasar: 0)], ke: tempat.tujuan(), oleh: pelaku
            ).wajibUtuh()
            return .alih(
                ke: .jabatan(tempat, pos.kode),
                pesan: PesanSekali(.baik, "Jabatan ditambahkan. Isi pejabatnya di bawah."))
        }
    }

    @Sendable private func satu(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanJabatan(konteks) { _ in }
    }

    @Sendable private func ubah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        let kode = try await context.susunan(konteks).pos(try konteks.ruas("kode")).kode
        let kembali = { (ulang: FormulirKembali) in
            try await halamanJabatan(konteks, status: ulang.status) { page in
                page.isian.formulir = ulang.formulir.menimpa("kode", kode)
                page.bentrokan = ulang.bentrokan
            }
        }
        return try await simpanFormulir(konteks.formulir, kembali: kembali) { formulir in
            let pos = IsianJabatan.baca(&formulir, kode: kode)
            try formulir.periksa()
            try await context.store.simpanJabatan(
                [Isian(pos, dasar: formulir.versi())], ke: tempat.tujuan(), oleh: pelaku
            ).wajibUtuh()
            return .alih(ke: .jabatan(tempat, kode), pesan: PesanSekali(.baik, "Jabatan disimpan."))
        }
    }

    @Sendable private func hapus(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        let pos = try await context.susunan(konteks).pos(try konteks.ruas("kode"))
        guard konteks.formulir.yakin else {
            let bingkai = try await context.bingkai("Hapus jabatan", aktif: .pengaturan, konteks)
            return halamanKonfirmasi(
                bingkai,
                Konfirmasi(
                    judul: "Hapus \(pos.nama)?",
                    kalimat: "Jabatan dan pejabatnya hilang dari tahun \(tempat.tahun) saja.",
                    tombol: "Hapus", alamat: .jabatan(tempat, pos.kode).ke("penghapusan"),
                    batal: .jabatan(tempat, pos.kode), formulir: konteks.formulir))
        }
        let kembali = { (ulang: FormulirKembali) in
            try await halamanJabatan(konteks, status: ulang.status) { page in
                for satu in ulang.formulir.kesalahan { page.isian.formulir.catat("", satu.pesan) }
                page.bentrokan = ulang.bentrokan
            }
        }
        return try await simpanFormulir(konteks.formulir, kembali: kembali) { formulir in
            try await context.store.simpanJabatan(
                [Isian(pos, dasar: formulir.versi(), .hapus)], ke: tempat.tujuan(), oleh: pelaku
            ).wajibUtuh()
            return .alih(ke: .daftarJabatan(tempat), pesan: PesanSekali(.baik, "Jabatan dihapus."))
        }
    }

    private func halamanDaftar(_ ulang: FormulirKembali, _ konteks: Konteks) async throws -> Response {
        let pilih = try await context.pilihTempat(.jabatan, konteks)
        let susunan = try await context.susunan(konteks)
        var page = DaftarJabatanPage(
            susunan.daftar, susunan.pejabat, unit: susunan.unit, hari: try context.hariDalam(konteks.tahun()),
            pilih: pilih, csrf: konteks.csrf)
        page.isian.formulir = ulang.formulir
        let bingkai = try await context.bingkai("Jabatan", aktif: .pengaturan, tujuan: Alamat.daftarJabatan, konteks)
        return halaman(bingkai, status: ulang.status) { h in
            if let bentrokan = ulang.bentrokan { h.bentrokan(bentrokan) }
            page.tulis(ke: &h)
        }
    }

    private func halamanJabatan(
        _ konteks: Konteks, status: HTTPResponse.Status = .ok, _ ubah: (inout JabatanPage) -> Void
    ) async throws -> Response {
        try await context.halamanJabatan(konteks, status: status, ubah)
    }
}

/// Posts, holders and units of a year.
struct SusunanJabatan {
    var daftar: [PosJabatan]
    var pejabat: [Pejabat]
    var unit: [Kinerja.Unit]

    func pos(_ kode: String) throws(Penolakan) -> PosJabatan {
        guard let satu = daftar.first(where: { $0.kode == kode }) else {
            throw .tidakDitemukan("jabatan \"\(kode)\"")
        }
        return satu
    }

    func pejabat(_ jabatan: String, _ nomor: String) throws(Penolakan) -> Pejabat {
        guard let satu = pejabat.first(where: { $0.jabatan == jabatan && "\($0.nomor)" == nomor }) else {
            throw .tidakDitemukan("pejabat itu")
        }
        return satu
    }
}

extension AppContext {
    func susunan(_ konteks: Konteks) async throws -> SusunanJabatan {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        try pelaku.harus(atur: .aturJabatan, di: tempat.instansi)
        func muat<Jenis: Fakta>(_ jenis: Jenis.Type) async throws -> [Jenis] {
            try await store.daftar(jenis, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        }
        return SusunanJabatan(
            daftar: try await muat(PosJabatan.self), pejabat: try await muat(Pejabat.self),
            unit: try await muat(Kinerja.Unit.self))
    }

    /// Today, or the end of a year that is over, or the start of one to come.
    func hariDalam(_ tahun: Int) throws -> Tanggal {
        guard let awal = Tanggal(tahun: tahun, bulan: 1, hari: 1),
            let akhir = Tanggal(tahun: tahun, bulan: 12, hari: 31), let kini = Tanggal(iso: store.hariIni)
        else { throw HTTPError(.notFound) }
        return min(max(kini, awal), akhir)
    }

    func halamanJabatan(
        _ konteks: Konteks, status: HTTPResponse.Status = .ok, _ ubah: (inout JabatanPage) -> Void
    ) async throws -> Response {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        let pilih = try await pilihTempat(.jabatan, konteks)
        let susunan = try await susunan(konteks)
        let pos = try susunan.pos(try konteks.ruas("kode"))
        let versi = try await store.versi(
            PosJabatan.self, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        var isian = IsianJabatan(
            baru: Formulir(["kode": pos.kode, "nama": pos.nama, "induk": pos.induk, "unit": pos.unit]),
            susunan.daftar.filter { $0.kode != pos.kode }, susunan.unit, pilih: pilih, csrf: konteks.csrf)
        (isian.kode, isian.versi) = (pos.kode, versi[pos.kunciFakta]?.versi ?? 0)
        let hari = try hariDalam(tempat.tahun)
        var page = JabatanPage(
            isian: isian, nama: pos.nama,
            daftarPejabat: susunan.pejabat.filter { $0.jabatan == pos.kode }.map { BarisPejabat($0, pada: hari) },
            pejabat: IsianPejabat(tempat: tempat, jabatan: pos.kode, formulir: Formulir(), csrf: konteks.csrf))
        ubah(&page)
        let bingkai = try await bingkai(pos.nama, aktif: .pengaturan, tujuan: Alamat.daftarJabatan, konteks)
        return halaman(bingkai, status: status) { page.tulis(ke: &$0) }
    }
}
