import Hummingbird
import Kinerja
import Storage

/// A year without a tree: opening it, and filling it from another.
struct SalinTahunController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.salinTahun, tampilkan)
        rute.post(.salinTahun, salin)
    }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        let keadaan = try await KeadaanTahun(muat)
        if keadaan.terisi { return .alih(ke: .pohon(muat.tempat)) }
        let isian = SalinTahunPage.isian(
            tahun: muat.tempat.tahun, daftarTahun: keadaan.daftarTahun, contoh: keadaan.contoh)
        return try await tampilkan(muat, keadaan, IsianDitolak(formulir: isian, status: .ok))
    }

    @Sendable private func salin(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let muat = try MuatPohon(context, konteks)
        let keadaan = try await KeadaanTahun(muat)
        var formulir = konteks.formulir
        let asal = formulir.bilangan("asal", "Tahun asal", 1990...2200)
        if keadaan.dibuka, asal == nil, formulir.salah("asal") == nil { formulir.catat("asal", "Pilih tahun asalnya.") }
        let instansi =
            keadaan.dibuka
            ? nil : formulir.instansi(tempat: muat.tempat, nama: keadaan.nama, contoh: keadaan.contoh)
        let ditolak = try await coba(formulir) {
            if let instansi {
                _ = try await muat.store.bukaTahun(instansi, menyalin: asal, oleh: muat.pelaku)
            } else if let asal {
                _ = try await muat.store.salinPohon(dari: asal, ke: muat.tahun, oleh: muat.pelaku)
            }
        }
        if let ditolak { return try await tampilkan(muat, keadaan, ditolak) }
        return muat.alih(
            ke: .pohon(muat.tempat), keadaan.dibuka ? "Pohon disalin." : "Tahun \(muat.tempat.tahun) dibuka.")
    }

    private func tampilkan(
        _ muat: MuatPohon, _ keadaan: KeadaanTahun, _ isian: IsianDitolak
    ) async throws -> Response {
        let page = SalinTahunPage(
            tempat: muat.tempat, namaInstansi: keadaan.nama, keadaan: keadaan.dibuka ? .kosong : .belumDibuka,
            daftarTahun: keadaan.daftarTahun, formulir: isian.formulir,
            dapatMembuka: muat.boleh(.ubahRencana, unit: nil)
                || (!keadaan.dibuka && muat.boleh(.aturPeriode, unit: nil)),
            adaImpor: muat.konteks.daftarRute.memuat(.berkas), csrf: muat.konteks.csrf)
        return try await muat.halaman("Pohon kinerja \(muat.tempat.tahun)", status: isian.status) {
            page.tulis(ke: &$0)
        }
    }
}

/// What is known of a year before its tree is there.
private struct KeadaanTahun {
    var nama: String
    var dibuka: Bool
    /// The tree has nodes.
    var terisi: Bool
    /// Other open years, the latest first.
    var daftarTahun: [Int]
    /// The instansi as it stood in the year to copy from.
    var contoh: Instansi?

    init(_ muat: MuatPohon) async throws {
        let kode = muat.tempat.instansi, tahun = muat.tempat.tahun
        guard let instansi = try await muat.store.daftarInstansi(oleh: muat.pelaku).first(where: { $0.kode == kode })
        else {
            throw Penolakan.tidakDitemukan("instansi \"\(kode)\"")
        }
        let semua = try await muat.store.daftarTahun(instansi: kode, oleh: muat.pelaku)
        nama = instansi.nama
        dibuka = semua.contains(tahun)
        terisi = dibuka ? try await !muat.hitungan().berkas.daftarSimpul.isEmpty : false
        daftarTahun = semua.filter { $0 != tahun }
        guard let asal = daftarTahun.first(where: { $0 < tahun }) ?? daftarTahun.last else { return }
        contoh = try await muat.store.berkas(instansi: kode, tahun: asal, oleh: muat.pelaku).instansi
    }
}
