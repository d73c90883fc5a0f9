import Documents
import Hummingbird
import Kinerja
import Storage

/// Chooses the instansi and year a page of settings is about, and leads to its neighbours.
struct PilihTempat {
    var tempat: TempatKerja
    var namaInstansi: String
    var daftarInstansi: [ButirPilihan]
    var daftarTahun: [Int]
    /// Where the choice is asked.
    var alamat: Alamat
    /// Pages of settings of the same instansi and year.
    var bagian: [TautanPilihan]
}

/// Pages of settings that belong to an instansi and a year.
enum BagianPengaturan: CaseIterable {
    case identitas, unit, jabatan, aturan, skala

    var nama: String {
        switch self {
        case .identitas: "Identitas"
        case .unit: "Unit"
        case .jabatan: "Jabatan"
        case .aturan: "Aturan"
        case .skala: "Skala"
        }
    }

    /// Any of these opens the page.
    var hak: [Tindakan] {
        switch self {
        case .identitas: [.aturInstansi, .ubahRencana]
        case .unit: [.aturUnit]
        case .jabatan: [.aturJabatan]
        case .aturan, .skala: [.aturAturan]
        }
    }

    /// Without instansi and year: chooses one's own.
    var pilih: Alamat {
        switch self {
        case .identitas: .daftarInstansi
        case .unit: .unitPilih
        case .jabatan: .jabatanPilih
        case .aturan: .aturanPilih
        case .skala: .skalaPilih
        }
    }

    func alamat(_ tempat: TempatKerja) -> Alamat {
        switch self {
        case .identitas: .identitas(tempat)
        case .unit: .daftarUnit(tempat)
        case .jabatan: .daftarJabatan(tempat)
        case .aturan: .daftarAturan(tempat)
        case .skala: .skala(tempat)
        }
    }

    func boleh(_ pelaku: Pelaku, di instansi: String?) -> Bool {
        hak.contains { pelaku.boleh(atur: $0, di: instansi) }
    }

    func bolehDiMana(_ pelaku: Pelaku) -> Bool { hak.contains { pelaku.boleh(aturDiMana: $0) } }

    /// Refuses who may not open the page there.
    func harus(_ pelaku: Pelaku, di instansi: String) throws(Penolakan) {
        if boleh(pelaku, di: instansi) { return }
        throw .tidakBerhak(bolehDiMana(pelaku) ? .tempat : .peran)
    }
}

extension AppContext {
    /// The chooser of a page whose place is known.
    func pilihTempat(_ bagian: BagianPengaturan, _ konteks: Konteks) async throws -> PilihTempat {
        let (pelaku, tempat) = (try konteks.pelaku(), try konteks.tempatKerja())
        try bagian.harus(pelaku, di: tempat.instansi)
        let daftar = try await store.daftarInstansi(oleh: pelaku)
        guard let kini = daftar.first(where: { $0.kode == tempat.instansi }) else {
            throw Penolakan.tidakDitemukan("instansi \"\(tempat.instansi)\"")
        }
        let tahun = try await store.daftarTahun(instansi: tempat.instansi, oleh: pelaku)
        guard tahun.contains(tempat.tahun) else {
            throw Penolakan.tidakDitemukan("tahun \(tempat.tahun) pada instansi \"\(tempat.instansi)\"")
        }
        let pilihan = daftar.filter { ($0.aktif || $0.kode == kini.kode) && bagian.boleh(pelaku, di: $0.kode) }
        return PilihTempat(
            tempat: tempat, namaInstansi: kini.namaSingkat,
            daftarInstansi: pilihan.map { ButirPilihan($0.kode, $0.nama) }, daftarTahun: tahun, alamat: bagian.pilih,
            bagian: BagianPengaturan.allCases.filter { $0.boleh(pelaku, di: tempat.instansi) }.map {
                TautanPilihan($0.nama, ke: $0.alamat(tempat), aktif: $0 == bagian)
            })
    }

    /// On from a chooser, or from nothing, to an instansi and year.
    func keTempat(_ bagian: BagianPengaturan, _ request: Request, _ konteks: Konteks) async throws -> Response {
        let pelaku = try konteks.pelaku()
        guard bagian.bolehDiMana(pelaku) else { throw Penolakan.tidakBerhak(.peran) }
        let kueri = request.kueri
        let diminta = kueri.teks("instansi")
        if !diminta.isEmpty { try bagian.harus(pelaku, di: diminta) }
        let boleh = try await store.daftarInstansi(oleh: pelaku).filter { bagian.boleh(pelaku, di: $0.kode) }
        let milik = pelaku.daftarPenugasan.compactMap(\.instansi)
        let pilihan =
            diminta.isEmpty
            ? boleh.first { $0.aktif && milik.contains($0.kode) } ?? boleh.first(where: \.aktif)
            : boleh.first { $0.kode == diminta }
        guard let pilihan else {
            if !diminta.isEmpty { throw Penolakan.tidakDitemukan("instansi \"\(diminta)\"") }
            return try await tanpaTempat(bagian, nil, konteks)
        }
        let tahun = try await store.daftarTahun(instansi: pilihan.kode, oleh: pelaku)
        guard let terpilih = tahun.first(where: { "\($0)" == kueri.teks("tahun") }) ?? tahun.first else {
            return try await tanpaTempat(bagian, pilihan, konteks)
        }
        return .alih(
            ke: bagian.alamat(TempatKerja(instansi: pilihan.kode, tahun: terpilih)), pesan: konteks.pesan)
    }

    private func tanpaTempat(
        _ bagian: BagianPengaturan, _ instansi: InstansiTerdaftar?, _ konteks: Konteks
    ) async throws -> Response {
        let bingkai = try await bingkai(bagian.nama, aktif: .pengaturan, konteks)
        let bolehInstansi = BagianPengaturan.identitas.bolehDiMana(try konteks.pelaku())
        return halaman(bingkai) { h in
            h.remah([("Pengaturan", .pengaturan)], bagian.nama)
            h.kepala(bagian.nama)
            let judul = instansi.map { "\($0.namaSingkat) belum membuka tahun kinerja" } ?? "Belum ada instansi"
            let sebab =
                instansi == nil
                ? "Pengaturan ini dibuat per instansi dan tahun. Daftarkan instansi lebih dahulu."
                : "Pengaturan ini dibuat per tahun. Buka tahun kinerjanya lebih dahulu, kosong atau disalin."
            h.kosong(judul, sebab) { h in
                guard bolehInstansi else { return }
                h.tautanTombol(
                    instansi == nil ? "Daftarkan instansi" : "Buka tahun",
                    ke: instansi.map { .instansi($0.kode) } ?? .daftarInstansi, .utama)
            }
        }
    }
}

extension HTMLBuilder {
    /// Where the page lies, its heading, the chooser, and the neighbouring pages.
    mutating func kepalaPengaturan(
        _ judul: String, _ kalimat: String, _ pilih: PilihTempat, atas: [(teks: String, alamat: Alamat)] = [],
        tindakan: Isi? = nil
    ) {
        remah([("Pengaturan", .pengaturan)] + atas, judul)
        kepala(judul, kalimat, tindakan: tindakan)
        pilihTempat(pilih)
    }

    mutating func pilihTempat(_ pilih: PilihTempat) {
        formulirCari(ke: pilih.alamat, kelas: "pilih-tempat", label: "Instansi dan tahun") { h in
            h.pilih(
                Bidang("instansi", "Instansi", nilai: pilih.tempat.instansi).dengan { $0.kirim = true },
                dari: pilih.daftarInstansi)
            h.pilih(
                Bidang("tahun", "Tahun", nilai: "\(pilih.tempat.tahun)").dengan { $0.kirim = true },
                dari: pilih.daftarTahun.map { ButirPilihan("\($0)", "\($0)") })
            h.element("div", ["class": "tanpa-skrip"]) { $0.tombol("Tampilkan") }
        }
        saring("Pengaturan instansi", pilih.bagian)
    }
}
