import Documents
import Hummingbird
import Kinerja
import Storage

/// How an instansi stands, and how the whole pemda does.
struct DasborController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.dasbor, instansi)
        rute.get(.dasborXLSX, instansiXLSX)
        rute.get(.dasborPemda, pemda)
        rute.get(.dasborPemdaXLSX, pemdaXLSX)
    }

    @Sendable private func instansi(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        let page = try await halamanInstansi(request, konteks)
        let bingkai = try await context.bingkai("Dasbor", aktif: .dasbor, konteks)
        let unduh = periksaHak(.ekspor, oleh: pelaku, di: Tempat(instansi: tempat.instansi)) == nil
        return halaman(bingkai) { page.tulis(ke: &$0, unduh: unduh) }
    }

    @Sendable private func instansiXLSX(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let tempat = try konteks.tempatKerja()
        try konteks.pelaku().berhak(.ekspor, di: tempat)
        let page = try await halamanInstansi(request, konteks)
        return .unduhan(
            try page.dokumen.tulis(.xlsx), nama: "dasbor-\(tempat.instansi)-\(tempat.tahun).xlsx",
            jenis: DocumentFormat.xlsx.mediaType)
    }

    private func halamanInstansi(_ request: Request, _ konteks: Konteks) async throws -> DasborInstansiPage {
        let tempat = try konteks.tempatKerja()
        let bahan = try await context.store.dasborInstansi(
            instansi: tempat.instansi, tahun: tempat.tahun, oleh: konteks.pelaku())
        let periode = SaringanDasbor(request.kueri).periode
        return DasborInstansiPage(
            bahan, tempat: tempat,
            periode: periode ?? bahan.jadwal.periodeSelesai(tahun: tempat.tahun, pada: bahan.hari))
    }
}

extension DasborController {
    @Sendable private func pemda(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let page = try await halamanPemda(request, konteks)
        var bingkai = try await context.bingkai(
            "Dasbor pemda", aktif: .dasborPemda,
            tujuan: { .dasbor(TempatKerja(instansi: $0.instansi, tahun: page.tahun)) },
            konteks)
        // The page is about the whole pemda: the menus say so, and lead to an instansi or to another year of this page.
        bingkai.daftarInstansi =
            [.init(nama: page.namaPemda, alamat: .dasborPemda(page.tahun), aktif: true)]
            + bingkai.daftarInstansi.map { .init(nama: $0.nama, alamat: $0.alamat, aktif: false) }
        bingkai.daftarTahun = page.pilihanTahun
        return halaman(bingkai) { page.tulis(ke: &$0) }
    }

    @Sendable private func pemdaXLSX(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let page = try await halamanPemda(request, konteks)
        return .unduhan(
            try page.dokumen.tulis(.xlsx), nama: "dasbor-pemda-\(page.tahun).xlsx",
            jenis: DocumentFormat.xlsx.mediaType)
    }

    private func halamanPemda(_ request: Request, _ konteks: Konteks) async throws -> DasborPemdaPage {
        let tahun = try konteks.tahun(), saringan = SaringanDasbor(request.kueri)
        let bahan = try await context.store.dasborPemda(tahun: tahun, oleh: konteks.pelaku())
        let periode = saringan.periode ?? bahan.jadwal.periodeSelesai(tahun: tahun, pada: bahan.hari)
        let (peta, ringkasan) = await bahan.ringkasan(sampai: periode)
        return DasborPemdaPage(bahan, ringkasan, peta: peta, tahun: tahun, periode: periode, saringan: saringan)
    }
}

extension BahanDasborPemda {
    /// The figures of every instansi, several at once.
    func ringkasan(sampai periode: Periode) async -> (PetaSasaranDaerah, [String: RingkasanInstansi]) {
        let akar = daftarInstansi.first { $0.jenis == .akar }?.kode
        let peta = PetaSasaranDaerah(
            akar: akar.flatMap { berkas[$0] },
            lain: daftarInstansi.filter { $0.kode != akar }.compactMap { berkas[$0.kode] })
        return await withTaskGroup(of: RingkasanInstansi.self) { group in
            for satu in berkas.values {
                group.addTask { RingkasanInstansi(Hitungan(satu), peta: peta, sampai: periode) }
            }
            var hasil: [String: RingkasanInstansi] = [:]
            for await satu in group { hasil[satu.kode] = satu }
            return (peta, hasil)
        }
    }
}

extension DasborPemdaPage {
    /// The years of the pemda, with the same filters; the one looked at is always among them.
    fileprivate var pilihanTahun: [Bingkai.Pilihan] {
        let semua = daftarTahun.contains(tahun) ? daftarTahun : ([tahun] + daftarTahun).sorted(by: >)
        return semua.map { .init(nama: "\($0)", alamat: saringan.alamat(.dasborPemda($0)), aktif: $0 == tahun) }
    }
}
