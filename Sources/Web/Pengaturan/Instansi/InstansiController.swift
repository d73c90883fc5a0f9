import HTTPTypes
import Hummingbird
import Kinerja
import Storage

/// The instansi of the pemda and their years.
struct InstansiController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.daftarInstansi, daftar)
        rute.get(.instansiBaru, baru)
        rute.post(.daftarInstansi, tambah)
        rute.get(.instansi, satu)
        rute.post(.instansi, ubah)
        rute.post(.urutanInstansi, geser)
        rute.post(.penonaktifanInstansi, nonaktifkan)
        rute.post(.pengaktifanInstansi, aktifkan)
        rute.post(.tahunInstansi, bukaTahun)
    }

    @Sendable private func daftar(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let pelaku = try konteks.pelaku()
        guard BagianPengaturan.identitas.bolehDiMana(pelaku) || pelaku.boleh(aturDiMana: .aturPeriode) else {
            throw Penolakan.tidakBerhak(.peran)
        }
        let semua = try await context.store.daftarInstansi(oleh: pelaku).filter { bolehBuka(pelaku, $0.kode) }
        let page = DaftarInstansiPage(
            semua, try await context.store.daftarTahun(oleh: pelaku), tahun: context.tahunKini,
            mengatur: pelaku.boleh(atur: .aturInstansi), csrf: konteks.csrf)
        let bingkai = try await context.bingkai("Instansi", aktif: .pengaturan, konteks)
        return halaman(bingkai) { page.tulis(ke: &$0) }
    }

    @Sendable private func baru(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanBaru(
            FormulirKembali(Formulir(["jenis": InstansiTerdaftar.Jenis.perangkatDaerah.rawValue])), konteks)
    }

    @Sendable private func tambah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let pelaku = try konteks.pelaku()
        try pelaku.harus(atur: .aturInstansi)
        return try await simpanFormulir(konteks.formulir, kembali: { try await halamanBaru($0, konteks) }) { formulir in
            let isian = Self.isian(&formulir, kode: formulir.teks("kode").trimmed)
            try formulir.periksa()
            try await context.store.tambahInstansi(isian, oleh: pelaku)
            return .alih(
                ke: .instansi(isian.kode),
                pesan: PesanSekali(.baik, "Instansi terdaftar. Buka tahun pertamanya di bawah."))
        }
    }

    @Sendable private func satu(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try await halamanSatu(konteks) { _ in }
    }

    @Sendable private func ubah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, kode) = (try konteks.pelaku(), try konteks.ruas("instansi"))
        try pelaku.harus(atur: .aturInstansi, di: kode)
        let kembali = { (ulang: FormulirKembali) in
            try await halamanSatu(konteks, status: ulang.status) { page in
                page.formulir = ulang.formulir.menimpa("kode", kode)
                page.bentrokan = ulang.bentrokan
            }
        }
        return try await simpanFormulir(konteks.formulir, kembali: kembali) { formulir in
            let lama = try await terdaftar(kode, pelaku)
            var isian = Self.isian(&formulir, kode: kode)
            isian.aktif = lama.aktif
            try formulir.periksa()
            try await context.store.ubahInstansi(isian, dasar: formulir.versi() ?? lama.versi, oleh: pelaku)
            return .alih(ke: .instansi(kode), pesan: PesanSekali(.baik, "Instansi disimpan."))
        }
    }

    @Sendable private func geser(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let kode = try konteks.ruas("instansi")
        try await context.store.geserInstansi(
            kode, naik: konteks.formulir.teks("arah") != "turun", oleh: try konteks.pelaku())
        return .alih(ke: .daftarInstansi)
    }

    @Sendable private func nonaktifkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, kode) = (try konteks.pelaku(), try konteks.ruas("instansi"))
        try pelaku.harus(atur: .aturInstansi, di: kode)
        let lama = try await terdaftar(kode, pelaku)
        guard konteks.formulir.yakin else {
            let bingkai = try await context.bingkai("Nonaktifkan instansi", aktif: .pengaturan, konteks)
            return halamanKonfirmasi(
                bingkai,
                Konfirmasi(
                    judul: "Nonaktifkan \(lama.nama)?", kalimat: "Instansi ini hilang dari menu; datanya tetap ada.",
                    tombol: "Nonaktifkan", alamat: .instansi(kode).ke("penonaktifan"), batal: .instansi(kode),
                    formulir: konteks.formulir))
        }
        return try await tetapkan(aktif: false, lama, "Instansi dinonaktifkan.", konteks)
    }

    @Sendable private func aktifkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, kode) = (try konteks.pelaku(), try konteks.ruas("instansi"))
        try pelaku.harus(atur: .aturInstansi, di: kode)
        return try await tetapkan(aktif: true, try await terdaftar(kode, pelaku), "Instansi aktif lagi.", konteks)
    }

    @Sendable private func bukaTahun(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, kode) = (try konteks.pelaku(), try konteks.ruas("instansi"))
        try pelaku.harus(atur: .aturPeriode, .ubahRencana, di: kode)
        let terdaftar = try await terdaftar(kode, pelaku)
        let daftarTahun = try await context.store.daftarTahun(instansi: kode, oleh: pelaku)
        let terakhir = try await identitas(kode, daftarTahun.first, pelaku)
        let kembali = { (ulang: FormulirKembali) in
            try await halamanSatu(konteks, status: ulang.status) { $0.tahunBaru?.formulir = ulang.formulir }
        }
        return try await simpanFormulir(konteks.formulir, kembali: kembali) { formulir in
            let baru = BukaTahunPage.baca(&formulir, terdaftar, terakhir: terakhir, daftarTahun: daftarTahun)
            try formulir.periksa()
            guard let (instansi, asal) = baru else { throw Penolakan.tidakSah([]) }
            _ = try await context.store.bukaTahun(instansi, menyalin: asal, oleh: pelaku)
            return .alih(
                ke: .identitas(TempatKerja(instansi: kode, tahun: instansi.tahun)),
                pesan: PesanSekali(.baik, "Tahun \(instansi.tahun) dibuka. Periksa identitasnya."))
        }
    }
}

extension InstansiController {
    private func bolehBuka(_ pelaku: Pelaku, _ kode: String) -> Bool {
        BagianPengaturan.identitas.boleh(pelaku, di: kode) || pelaku.boleh(atur: .aturPeriode, di: kode)
    }

    private func terdaftar(_ kode: String, _ pelaku: Pelaku) async throws -> InstansiTerdaftar {
        guard let satu = try await context.store.daftarInstansi(oleh: pelaku).first(where: { $0.kode == kode }) else {
            throw Penolakan.tidakDitemukan("instansi \"\(kode)\"")
        }
        return satu
    }

    private func identitas(_ kode: String, _ tahun: Int?, _ pelaku: Pelaku) async throws -> Instansi? {
        guard let tahun else { return nil }
        return try await context.store.identitas(instansi: kode, tahun: tahun, oleh: pelaku)
    }

    private func tetapkan(
        aktif: Bool, _ lama: InstansiTerdaftar, _ pesan: String, _ konteks: Konteks
    ) async throws -> Response {
        var isian = IsianInstansi(lama)
        isian.aktif = aktif
        try await context.store.ubahInstansi(
            isian, dasar: konteks.formulir.versi() ?? lama.versi, oleh: try konteks.pelaku())
        return .alih(ke: .instansi(lama.kode), pesan: PesanSekali(.baik, pesan))
    }

    private static func isian(_ formulir: inout Formulir, kode: String) -> IsianInstansi {
        let nama = formulir.wajib("nama", "Nama", paling: 300) ?? ""
        let singkat = formulir.pilihan("nama_singkat", "Nama singkat", paling: 60) ?? ""
        let jenis = formulir.satuDari("jenis", "Jenis", InstansiTerdaftar.Jenis.self)
        return IsianInstansi(kode: kode, nama: nama, namaSingkat: singkat, jenis: jenis ?? .perangkatDaerah)
    }

    private func halamanBaru(_ ulang: FormulirKembali, _ konteks: Konteks) async throws -> Response {
        try konteks.pelaku().harus(atur: .aturInstansi)
        let page = InstansiPage(baru: ulang.formulir, csrf: konteks.csrf)
        let bingkai = try await context.bingkai(page.judul, aktif: .pengaturan, konteks)
        return halaman(bingkai, status: ulang.status) { page.tulis(ke: &$0) }
    }

    private func halamanSatu(
        _ konteks: Konteks, status: HTTPResponse.Status = .ok, _ ubah: (inout InstansiPage) -> Void
    ) async throws -> Response {
        let (pelaku, kode) = (try konteks.pelaku(), try konteks.ruas("instansi"))
        try pelaku.harus(atur: .aturInstansi, .ubahRencana, .aturPeriode, di: kode)
        let satu = try await terdaftar(kode, pelaku)
        let daftarTahun = try await context.store.daftarTahun(instansi: kode, oleh: pelaku)
        let membuka = pelaku.boleh(atur: .aturPeriode, di: kode) || pelaku.boleh(atur: .ubahRencana, di: kode)
        let terakhir = try await identitas(kode, daftarTahun.first, pelaku)
        let pemda = try await context.store.daftarPemda().first { $0.kode == pelaku.pemda }?.nama ?? ""
        var page = InstansiPage(
            satu, daftarTahun: daftarTahun, pelaku: pelaku,
            tahunBaru: membuka
                ? BukaTahunPage(terakhir, daftarTahun: daftarTahun, tahunKini: context.tahunKini, pemda: pemda) : nil,
            csrf: konteks.csrf)
        ubah(&page)
        let bingkai = try await context.bingkai(page.judul, aktif: .pengaturan, konteks)
        return halaman(bingkai, status: status) { page.tulis(ke: &$0) }
    }
}

extension AppContext {
    /// The year it is where the pemda is.
    var tahunKini: Int { Int(store.hariIni.prefix(4)) ?? 2026 }
}

extension Formulir {
    /// The same form with another value under a name, such as a field the browser did not send.
    func menimpa(_ nama: String, _ isi: String) -> Formulir {
        var hasil = Formulir(nilai: daftarNilai.filter { $0.nama != nama } + [(nama, isi)])
        for satu in kesalahan { hasil.catat(satu.bidang, satu.pesan) }
        return hasil
    }
}
