import HTTPTypes
import Hummingbird
import Kinerja
import Storage

/// Targets of the plan and its versions.
struct RenstraController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.renstra, tampilkan)
        rute.post(.renstra, simpan)
        rute.get(.penetapanRenstra, tanyaTetapkan)
        rute.post(.penetapanRenstra, tetapkan)
        rute.get(.perubahanRenstra, tanyaPerubahan)
        rute.post(.perubahanRenstra, bukaPerubahan)
        rute.get(.perbandinganRenstra, bandingkan)
    }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        return try await tampilkan(muat, try await muat.hitungan(), request.kueri, isian: nil)
    }

    @Sendable private func simpan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        guard muat.bolehSuatuUnit(.ubahRencana) else { throw Penolakan.tidakBerhak(.peran) }
        var isian = IsianRenstra(konteks.formulir, try await muat.hitungan())
        let hasil = try await muat.store.simpanTargetRencana(isian.daftar, ke: muat.tujuan, oleh: muat.pelaku)
        isian.catat(hasil)
        guard isian.adaKesalahan else {
            let jenjang = request.kueri.teks("jenjang")
            return muat.alih(
                ke: Alamat.renstra(muat.tempat).dengan("jenjang", jenjang.isEmpty ? nil : jenjang),
                hasil.tersimpan.isEmpty ? "Tidak ada yang berubah." : "\(hasil.tersimpan.count) target disimpan.")
        }
        return try await tampilkan(muat, try await muat.hitungan(), request.kueri, isian: isian)
    }

    private func tampilkan(
        _ muat: MuatPohon, _ hitungan: Hitungan, _ kueri: Formulir, isian: IsianRenstra?
    ) async throws -> Response {
        let bahan = BahanRenstra(
            versiTarget: try await muat.versi(Target.self), keadaan: try await muat.keadaan(),
            daftarVersi: try await muat.daftarVersi(), isian: isian, csrf: muat.konteks.csrf)
        let page = RenstraPage(
            hitungan, jenjang: RenstraPage.Jenjang(rawValue: kueri.teks("jenjang")) ?? .sasaran, bahan: bahan,
            boleh: { muat.boleh(.ubahRencana, unit: hitungan.berkas.unitPengampu($0)) },
            dapatMenetapkan: muat.boleh(.tetapkanRencana, unit: nil), dapatMembuka: muat.dapatMembukaPerubahan)
        let status: HTTPResponse.Status = isian.map { $0.bentrokan.isEmpty ? .unprocessableContent : .conflict } ?? .ok
        return try await muat.halaman("Target Renstra", status: status) { page.tulis(ke: &$0) }
    }
}

// MARK: Versions

extension RenstraController {
    @Sendable private func tanyaTetapkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        try muat.wajib(.tetapkanRencana, unit: nil)
        let isian = Formulir(["alasan": try await muat.alasanPerubahan()])
        return try await tampilkan(muat, .tetapkan, IsianDitolak(formulir: isian, status: .ok))
    }

    @Sendable private func tetapkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        var formulir = konteks.formulir
        let dokumen = formulir.wajib("dokumen", "Dokumen penetapan", paling: 300)
        let tanggal = formulir.tanggal("tanggal", "Tanggal dokumen")
        if tanggal == nil, formulir.salah("tanggal") == nil {
            formulir.catat("tanggal", "Tanggal dokumen belum diisi.")
        }
        let alasan = formulir.teks("alasan").trimmed
        let ditolak = try await coba(formulir) {
            guard let dokumen, let tanggal else { return }
            try await muat.store.tetapkanRencana(
                dokumen: dokumen, tanggal: tanggal, alasan: alasan, instansi: muat.tempat.instansi,
                tahun: muat.tempat.tahun, oleh: muat.pelaku)
        }
        if let ditolak { return try await tampilkan(muat, .tetapkan, ditolak) }
        return muat.alih(ke: .renstra(muat.tempat), "Renstra ditetapkan.")
    }

    @Sendable private func tanyaPerubahan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        guard muat.dapatMembukaPerubahan else { throw Penolakan.tidakBerhak(.peran) }
        return try await tampilkan(muat, .bukaPerubahan, IsianDitolak(formulir: Formulir(), status: .ok))
    }

    @Sendable private func bukaPerubahan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks), formulir = konteks.formulir
        let ditolak = try await coba(formulir) {
            try await muat.store.bukaPerubahanRencana(
                alasan: formulir.teks("alasan"), di: muat.tahun, oleh: muat.pelaku)
        }
        if let ditolak { return try await tampilkan(muat, .bukaPerubahan, ditolak) }
        return muat.alih(ke: .renstra(muat.tempat), "Perubahan Renstra dibuka.")
    }

    private func tampilkan(
        _ muat: MuatPohon, _ tindakan: PenetapanPage.Tindakan, _ isian: IsianDitolak
    ) async throws -> Response {
        let page = PenetapanPage(
            try await muat.hitungan(), tindakan: tindakan, keadaan: try await muat.keadaan(),
            pernahDitetapkan: try await !muat.daftarVersi().isEmpty, formulir: isian.formulir, csrf: muat.konteks.csrf)
        return try await muat.halaman(page.judul, status: isian.status) { page.tulis(ke: &$0) }
    }

    @Sendable private func bandingkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks), kueri = request.kueri
        let page = PerbandinganPage(
            try await muat.hitungan(), try await muat.daftarVersi(), kini: try await muat.keadaan().terkunci == nil,
            dari: kueri.teks("dari"), ke: kueri.teks("ke"))
        return try await muat.halaman("Perbandingan Renstra") { page.tulis(ke: &$0) }
    }
}

extension MuatPohon {
    var tujuan: TujuanIsian { TujuanIsian(instansi: tempat.instansi, tahun: tempat.tahun) }

    var dapatMembukaPerubahan: Bool { boleh(.ubahRencana, unit: nil) || boleh(.tetapkanRencana, unit: nil) }

    func keadaan() async throws -> KeadaanRencana { try await store.keadaanRencana(tahun, oleh: pelaku) }

    func daftarVersi() async throws -> [VersiRencana] {
        try await store.daftarVersiRencana(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
    }

    /// The reason given when the running perubahan was opened.
    func alasanPerubahan() async throws -> String {
        let instansi = try await hitungan().berkas.instansi
        guard instansi.versiRenstra != "murni" else { return "" }
        let versi = try await store.riwayat(
            Instansi.self, kunci: instansi.kunciFakta, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        return versi.first { !$0.alasan.isEmpty }?.alasan ?? ""
    }
}
