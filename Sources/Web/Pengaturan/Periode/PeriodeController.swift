import HTTPTypes
import Hummingbird
import Kinerja
import Storage

/// When values may be filled, for the whole pemda.
struct PeriodeController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.periodePilih, pilih)
        rute.get(.daftarPeriode, daftar)
        rute.post(.pembukaanTahun, bukaTahun)
        rute.get(.periode, satu)
        rute.post(.periode, atur)
        rute.post(.penutupanPeriode, tutup)
        rute.post(.pembukaanPeriode, buka)
    }

    @Sendable private func pilih(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try konteks.pelaku().harus(atur: .aturPeriode)
        return .alih(ke: .daftarPeriode(context.tahunKini))
    }

    @Sendable private func daftar(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanDaftar(konteks)
    }

    @Sendable private func bukaTahun(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let tahun = try konteks.tahun()
        do {
            try await context.store.bukaPeriode(tahun: tahun, oleh: try konteks.pelaku())
            return .alih(
                ke: .daftarPeriode(tahun), pesan: PesanSekali(.baik, "Tahun \(tahun) dibuka. Periksa tenggatnya."))
        } catch Penolakan.keadaan(let sebab) {
            return try await halamanDaftar(konteks, galat: sebab, status: .unprocessableContent)
        }
    }

    @Sendable private func satu(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanPeriode(konteks) { _ in }
    }

    @Sendable private func atur(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let lama = try await tersimpan(konteks)
        let kembali = { (ulang: FormulirKembali) in
            try await halamanPeriode(konteks, status: ulang.status) { page in
                page.formulir = ulang.formulir
                page.bentrokan = ulang.bentrokan
            }
        }
        return try await simpanFormulir(konteks.formulir, kembali: kembali) { formulir in
            var jadwal = lama.jadwal
            jadwal.dibuka = formulir.tanggal("dibuka", "Dibuka")
            jadwal.tenggat = formulir.tanggal("tenggat", "Tenggat")
            let dasar = formulir.wajib("dasar", "Dasar", paling: 500)
            try formulir.periksa()
            return try await simpan(jadwal, dasar ?? lama.dasar, "", formulir, "Jadwal disimpan.", konteks)
        }
    }

    @Sendable private func tutup(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await ubahPenutupan(konteks, ditutup: Tanggal(iso: context.store.hariIni), "Periode ditutup.")
    }

    @Sendable private func buka(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await ubahPenutupan(konteks, ditutup: nil, "Periode dibuka lagi.")
    }
}

extension PeriodeController {
    /// Closes or opens again; both are told why.
    private func ubahPenutupan(_ konteks: Konteks, ditutup: Tanggal?, _ pesan: String) async throws -> Response {
        let lama = try await tersimpan(konteks)
        let kembali = { (ulang: FormulirKembali) in
            try await halamanPeriode(konteks, status: ulang.status) { page in
                page.alasan = ulang.formulir
                page.bentrokan = ulang.bentrokan
            }
        }
        return try await simpanFormulir(konteks.formulir, kembali: kembali) { formulir in
            let alasan = formulir.wajib("alasan", "Alasan", paling: 500)
            try formulir.periksa()
            if ditutup != nil, !formulir.yakin { return try await konfirmasi(lama, formulir, konteks) }
            var jadwal = lama.jadwal
            jadwal.ditutup = ditutup
            return try await simpan(jadwal, lama.dasar, alasan ?? "", formulir, pesan, konteks)
        }
    }

    private func konfirmasi(
        _ lama: PeriodeTersimpan, _ formulir: Formulir, _ konteks: Konteks
    ) async throws -> Response {
        let alamat = Alamat.periode(lama.tahun, lama.jadwal.periode.kode)
        let bingkai = try await context.bingkai("Tutup periode", aktif: .pengaturan, konteks)
        return halamanKonfirmasi(
            bingkai,
            Konfirmasi(
                judul: "Tutup \(lama.jadwal.periode.nama) \(lama.tahun) mulai hari ini?",
                kalimat: "Sesudah itu tidak ada nilai yang dapat diisi, juga yang dikembalikan.", tombol: "Tutup",
                alamat: alamat.ke("penutupan"), batal: alamat, formulir: formulir))
    }

    private func simpan(
        _ jadwal: JadwalPeriode, _ dasar: String, _ alasan: String, _ formulir: Formulir, _ pesan: String,
        _ konteks: Konteks
    ) async throws -> Response {
        let tahun = try konteks.tahun()
        try await context.store.aturPeriode(
            jadwal, tahun: tahun, dasar: dasar, alasan: alasan, versi: formulir.versi(), oleh: try konteks.pelaku())
        return .alih(ke: .periode(tahun, jadwal.periode.kode), pesan: PesanSekali(.baik, pesan))
    }

    private func tersimpan(_ konteks: Konteks) async throws -> PeriodeTersimpan {
        let (pelaku, tahun) = (try konteks.pelaku(), try konteks.tahun())
        try pelaku.harus(atur: .aturPeriode)
        let kode = try konteks.ruas("periode")
        let daftar = try await context.store.daftarPeriode(tahun: tahun, oleh: pelaku)
        guard let satu = daftar.first(where: { $0.jadwal.periode.kode == kode }) else {
            throw Penolakan.tidakDitemukan("periode \"\(kode)\" pada tahun \(tahun)")
        }
        return satu
    }

    private var hari: Tanggal? { Tanggal(iso: context.store.hariIni) }

    private func halamanDaftar(
        _ konteks: Konteks, galat: String? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (pelaku, tahun, store) = (try konteks.pelaku(), try konteks.tahun(), context.store)
        try pelaku.harus(atur: .aturPeriode)
        guard let hari else { throw HTTPError(.notFound) }
        let nama = try await store.daftarInstansi(oleh: pelaku).filter(\.aktif).map { ($0.kode, $0.namaSingkat) }
        let terlambat = try await store.keterlambatan(tahun: tahun, oleh: pelaku)
        var page = DaftarPeriodePage(
            tahun: tahun, daftarTahun: try await store.daftarTahunPeriode(oleh: pelaku),
            try await store.daftarPeriode(tahun: tahun, oleh: pelaku),
            terlambat: terlambat.filter { satu in nama.contains { $0.0 == satu.instansi } },
            namaInstansi: Dictionary(nama, uniquingKeysWith: { $1 }), hari: hari, csrf: konteks.csrf)
        page.galat = galat
        let bingkai = try await context.bingkai("Periode", aktif: .pengaturan, konteks)
        return halaman(bingkai, status: status) { page.tulis(ke: &$0) }
    }

    private func halamanPeriode(
        _ konteks: Konteks, status: HTTPResponse.Status = .ok, _ ubah: (inout PeriodePage) -> Void
    ) async throws -> Response {
        let satu = try await tersimpan(konteks)
        guard let hari else { throw HTTPError(.notFound) }
        var page = PeriodePage(satu, hari: hari, csrf: konteks.csrf)
        ubah(&page)
        let bingkai = try await context.bingkai(satu.jadwal.periode.nama, aktif: .pengaturan, konteks)
        return halaman(bingkai, status: status) { page.tulis(ke: &$0) }
    }
}
