import Documents
import Hummingbird
import Kinerja
import Storage

/// The measurement grid: looking, typing, handing on.
struct PengukuranController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.pengukuran, kisi)
        rute.post(.isian, isian)
        for aksi in AksiPengukuran.allCases {
            rute.post(.aksi(aksi)) { try await self.aksi(aksi, $0, $1) }
        }
    }

    @Sendable private func kisi(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        let kueri = request.kueri
        let dipilih = Periode(kode: kueri.teks("periode"))
        let kini = dipilih == nil ? try await periodeKini(tempat, pelaku) : .triwulan(4)
        let tempatnya = TempatPengukuran(tempat: tempat, periode: dipilih ?? kini)
        var saringan = SaringanPengukuran(kueri)
        // From the menu, someone who fills in for one unit comes to its rows.
        if dipilih == nil, saringan.unit == nil { saringan.unit = pelaku.satuUnit(di: tempat.instansi) }
        return try await halamanKisi(tempatnya, saringan, konteks)
    }

    /// The triwulan to fill today, else the last of the year.
    private func periodeKini(_ tempat: TempatKerja, _ pelaku: Pelaku) async throws -> Periode {
        try await context.store.periodeBerjalan(tahun: tempat.tahun, oleh: pelaku)?.jadwal.periode ?? .triwulan(4)
    }

    @Sendable private func isian(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let tempat = try konteks.tempatPengukuran()
        let hasil = try await penyimpan(tempat, konteks).simpan(konteks.formulir.daftarKetikan)
        if request.mintaJSON {
            return try .json(JawabanIsian(hasil, tersimpan: context.jamKini), status: hasil.statusHTTP)
        }
        let saringan = SaringanPengukuran(konteks.formulir)
        if hasil.utuh {
            return .alih(ke: tempat.kisi(saringan), pesan: PesanSekali(.baik, hasil.kalimat(context.jamKini)))
        }
        if konteks.formulir.teks("halaman") == "baris", let satu = hasil.daftar.first {
            let baris = try await context.barisPengukuran(KunciBaris(satu.kode), tempat, konteks, [satu.kode: satu])
            return try await context.halamanRincian(baris, konteks, formulir: konteks.formulir)
        }
        return try await halamanKisi(tempat, saringan, konteks, hasil)
    }

    /// An act on the chosen rows, or on all that stand ready for it. What was typed beside it is stored first.
    private func aksi(_ aksi: AksiPengukuran, _ request: Request, _ konteks: Konteks) async throws -> Response {
        let tempat = try konteks.tempatPengukuran()
        let (formulir, saringan) = (konteks.formulir, SaringanPengukuran(konteks.formulir))
        if aksi == .pengajuan {
            let hasil = try await penyimpan(tempat, konteks).simpan(formulir.daftarKetikan)
            if !hasil.utuh { return try await halamanKisi(tempat, saringan, konteks, hasil) }
        }
        do {
            let permintaan = try PermintaanAksi(aksi, tempat, formulir)
            if permintaan.perluKonfirmasi { return try await tanya(permintaan, konteks) }
            let hasil = try await permintaan.laksanakan(context.store, oleh: try konteks.pelaku())
            return .alih(ke: tempat.kisi(saringan), pesan: PesanSekali(.baik, permintaan.kalimat(hasil)))
        } catch let penolakan as Penolakan where penolakan.dapatDiperbaiki {
            return try await halamanKisi(tempat, saringan, konteks, penolakan: penolakan)
        }
    }

    private func tanya(_ permintaan: PermintaanAksi, _ konteks: Konteks) async throws -> Response {
        let bingkai = try await context.bingkai("Pengukuran", aktif: .pengukuran, konteks)
        return halamanKonfirmasi(bingkai, permintaan.konfirmasi(konteks.formulir))
    }

    private func penyimpan(_ tempat: TempatPengukuran, _ konteks: Konteks) throws -> PenyimpanKisi {
        PenyimpanKisi(store: context.store, tempat: tempat, pelaku: try konteks.pelaku())
    }

    /// The grid, with what could not be stored standing in its rows.
    private func halamanKisi(
        _ tempat: TempatPengukuran, _ saringan: SaringanPengukuran, _ konteks: Konteks,
        _ hasil: PenyimpanKisi.Hasil? = nil,
        penolakan: Penolakan? = nil
    ) async throws -> Response {
        let pelaku = try konteks.pelaku()
        let lembar = try await context.store.lembarPengukuran(
            instansi: tempat.tempat.instansi, tahun: tempat.tempat.tahun, oleh: pelaku)
        let gagal = (hasil?.daftar ?? []).filter { !$0.berhasil }
        var page = SusunPengukuran(
            lembar, tempat, pelaku: pelaku, saringan: saringan,
            masukan: Dictionary(gagal.map { ($0.kode, $0) }, uniquingKeysWith: { awal, _ in awal }),
            jam: context.jamSetempat
        ).page()
        if let hasil, hasil.tersimpan > 0 { page.tersimpan = context.jamKini }
        page.ditolak = penolakan.map { PengukuranPage.AksiDitolak($0, konteks.formulir) }
        let bingkai = try await context.bingkai("Pengukuran \(page.namaLengkap)", aktif: .pengukuran, konteks)
        return halaman(bingkai, status: penolakan?.statusHTTP ?? hasil?.statusTampil ?? .ok) { h in
            if let ditolak = page.ditolak { h.aksiDitolak(ditolak) }
            h.pengukuran(page, csrf: bingkai.csrf)
        }
    }
}

extension SaringanPengukuran {
    init(_ formulir: Formulir) {
        let unit = formulir.teks("unit")
        self.init(unit: unit.isEmpty ? nil : unit, tampil: Tampil(rawValue: formulir.teks("tampil")) ?? .semua)
    }
}

extension Pelaku {
    /// The one unit all of its work in an instansi is for; nil when there are several, or none.
    fileprivate func satuUnit(di instansi: String) -> String? {
        let tugas = daftarPenugasan.filter { $0.instansi == nil || $0.instansi == instansi }
        guard let unit = tugas.first?.unit, tugas.allSatisfy({ $0.unit == unit }) else { return nil }
        return unit
    }
}

extension Konteks {
    /// `{instansi}`, `{tahun}` and `{periode}` of the path.
    func tempatPengukuran() throws -> TempatPengukuran {
        guard let periode = Periode(kode: try ruas("periode")) else { throw HTTPError(.notFound) }
        return TempatPengukuran(tempat: try tempatKerja(), periode: periode)
    }
}

extension AppContext {
    var jamSetempat: JamSetempat { JamSetempat(geserDetik: store.geserDetik) }
    /// `09.41`
    var jamKini: String { jamSetempat.jam(jam().iso) }
}

extension PenyimpanKisi.Hasil {
    /// Some rows are stored, others are shown again.
    fileprivate var statusTampil: HTTPResponse.Status {
        daftar.contains { $0.status == .galat } ? .unprocessableContent : .conflict
    }

    fileprivate func kalimat(_ jam: String) -> String {
        daftar.isEmpty ? "Tidak ada yang berubah." : "Tersimpan \(jam)."
    }
}

extension PengukuranPage.AksiDitolak {
    fileprivate init(_ penolakan: Penolakan, _ formulir: Formulir) {
        let dari = formulir.teks("satu")
        var salah: String?
        if case .tidakSah(let daftar) = penolakan { salah = daftar.first { $0.bidang == "catatan" }?.pesan }
        self.init(
            pesan: penolakan.pesan, daftarKunci: Set(formulir.semua("kode")), satu: dari.isEmpty ? nil : dari,
            catatan: formulir.teks(dari.isEmpty ? "catatan" : "kembali.\(dari)"), salahCatatan: salah)
    }
}

extension Penolakan {
    /// Shown on the grid rather than on a page of its own.
    fileprivate var dapatDiperbaiki: Bool {
        switch self {
        case .gerbang, .keadaan, .tidakSah: true
        case .tidakBerhak(.status), .tidakBerhak(.isianSendiri): true
        case .tidakBerhak, .tidakDitemukan, .bentrok: false
        }
    }

    fileprivate var statusHTTP: HTTPResponse.Status {
        if case .tidakBerhak = self { .forbidden } else { .unprocessableContent }
    }
}
