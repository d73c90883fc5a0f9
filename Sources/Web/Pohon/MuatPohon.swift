import HTTPTypes
import Hummingbird
import Kinerja
import Storage

/// What the pages of the plan are made of: who asks, for which instansi and year, and the facts there.
struct MuatPohon: Sendable {
    let context: AppContext
    let konteks: Konteks
    let tempat: TempatKerja
    let pelaku: Pelaku

    init(_ context: AppContext, _ konteks: Konteks) throws {
        self.context = context
        self.konteks = konteks
        tempat = try konteks.tempatKerja()
        pelaku = try konteks.pelaku()
    }

    var store: Store { context.store }
    var tahun: TahunInstansi { TahunInstansi(instansi: tempat.instansi, tahun: tempat.tahun) }

    func hitungan() async throws -> Hitungan {
        Hitungan(try await store.berkas(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku))
    }

    func versi<Jenis: Fakta>(_ jenis: Jenis.Type) async throws -> [String: VersiFakta] {
        try await store.versi(jenis, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
    }

    func riwayat<Jenis: Fakta>(_ fakta: Jenis) async throws -> RiwayatPage {
        let versi = try await store.riwayat(
            Jenis.self, kunci: fakta.kunciFakta, instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        return RiwayatPage(versi, geserDetik: store.geserDetik)
    }

    /// Whether this person may do something to what a unit owns; nil belongs to the whole instansi.
    func boleh(_ tindakan: Tindakan, unit: String?) -> Bool { ditolak(tindakan, unit: unit) == nil }

    func wajib(_ tindakan: Tindakan, unit: String?) throws(Penolakan) {
        if let alasan = ditolak(tindakan, unit: unit) { throw .tidakBerhak(alasan) }
    }

    private func ditolak(_ tindakan: Tindakan, unit: String?) -> AlasanDitolak? {
        periksaHak(tindakan, oleh: pelaku, di: Tempat(instansi: tempat.instansi, unit: unit))
    }

    /// Whether this person may do something in some unit of the instansi.
    func bolehSuatuUnit(_ tindakan: Tindakan) -> Bool {
        let daftar = pelaku.daftarPenugasan.filter { $0.instansi == tempat.instansi }.compactMap(\.unit)
        return boleh(tindakan, unit: nil) || daftar.contains { boleh(tindakan, unit: $0) }
    }

    /// A page of this area.
    func halaman(
        _ judul: String, aktif: Navigasi = .pohon, status: HTTPResponse.Status = .ok, isi: Isi
    ) async throws -> Response {
        Web.halaman(try await context.bingkai(judul, aktif: aktif, konteks), status: status, isi: isi)
    }

    func alih(ke alamat: Alamat, _ pesan: String) -> Response {
        .alih(ke: alamat, pesan: PesanSekali(.baik, pesan))
    }
}

/// How a form that was not taken is shown again.
struct IsianDitolak {
    var formulir: Formulir
    var bentrokan: Bentrokan?
    var status: HTTPResponse.Status
}

/// Runs an act of a form; what its fields can mend comes back, everything else is thrown on.
func coba(_ formulir: Formulir, _ kerja: () async throws -> Void) async throws -> IsianDitolak? {
    do {
        try formulir.periksa()
        try await kerja()
        return nil
    } catch Penolakan.tidakSah(let daftar) {
        let sudah = Set(formulir.kesalahan.map(\.bidang))
        return IsianDitolak(
            formulir: formulir.dengan(daftar.filter { !sudah.contains($0.bidang) }), status: .unprocessableContent)
    } catch Penolakan.bentrok(let bentrokan) {
        return IsianDitolak(formulir: formulir, bentrokan: bentrokan, status: .conflict)
    }
}
