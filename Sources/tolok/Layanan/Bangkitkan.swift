import ArgumentParser
import Foundation
import Kinerja
import Storage

struct Bangkitkan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bangkitkan", abstract: "Mengisi basis data dengan pemda rekaan untuk uji beban.",
        discussion: "Akun yang dibuat dicetak sebagai CSV: pemda,nama_masuk,sandi,instansi,tahun.")

    @OptionGroup var basisData: OpsiBasisData

    @Option(help: ArgumentHelp("Kode pemda rekaan.", valueName: "kode"))
    var pemda: String = "99.99"

    @Option(help: ArgumentHelp("Banyaknya instansi.", valueName: "banyak"))
    var instansi: Int = 10

    @Option(help: ArgumentHelp("Banyaknya indikator tiap instansi.", valueName: "banyak"))
    var indikator: Int = 20

    @Option(help: ArgumentHelp("Banyaknya operator, dibagi rata ke instansi.", valueName: "banyak"))
    var pengguna: Int = 0

    @Option(help: ArgumentHelp("Tahun kinerja.", valueName: "tahun"))
    var tahun: Int = 2026

    @Option(help: ArgumentHelp("Benih pengacak; benih yang sama memberi fakta yang sama.", valueName: "benih"))
    var benih: UInt64 = 1

    @Flag(help: "Isi juga pohon pemda, serta target, realisasi, dan anggaran lima tahun sampai tahun kinerja.")
    var lengkap = false

    func run() async throws {
        guard (1...500).contains(instansi), (1...1000).contains(indikator), (0...5000).contains(pengguna) else {
            throw KegagalanPerintah.salahPakai("Paling banyak 500 instansi, 1.000 indikator, dan 5.000 pengguna.")
        }
        let pelaku = Pelaku.sistem(pemda: pemda)
        try await basisData.denganStore { store in
            try await store.daftarkanPemda(pemda, nama: "Pemerintah Kota Rekaan")
            var pembangkit = PembangkitPemda(
                benih: benih, banyakIndikator: indikator, tahun: tahun, lengkap: lengkap)
            if lengkap { try await isiPemda(store, try pembangkit.berkasPemda(), pelaku) }
            for nomor in 1...instansi {
                _ = try await store.terapkan(
                    try pembangkit.berkas(nomor: nomor), oleh: pelaku, alasan: "Data rekaan")
                PelaporLangkah.lapor("instansi \(nomor) dari \(instansi)")
            }
            try await bukaPengukuran(store, pelaku)
            try await buatAkun(store, pelaku)
        }
    }

    /// The root instansi with the goals of the pemda, and the calendar of the year.
    private func isiPemda(_ store: Store, _ berkas: BerkasKinerja, _ pelaku: Pelaku) async throws {
        try await store.tambahInstansi(
            IsianInstansi(kode: berkas.instansi.kode, nama: berkas.instansi.nama, jenis: .akar), oleh: pelaku)
        _ = try await store.terapkan(berkas, oleh: pelaku, alasan: "Data rekaan")
        try await store.bukaPeriode(tahun: tahun, oleh: pelaku)
    }

    /// Opens the year without deadlines, so that its values may be typed whatever the day is.
    private func bukaPengukuran(_ store: Store, _ pelaku: Pelaku) async throws {
        guard try await store.daftarPeriode(tahun: tahun, oleh: pelaku).isEmpty else { return }
        try await store.bukaPeriode(tahun: tahun, oleh: pelaku)
        let awal = Tanggal(tahun: tahun, bulan: 1, hari: 1)
        for periode in Periode.semuaTriwulan {
            try await store.aturPeriode(
                JadwalPeriode(periode: periode, dibuka: awal), tahun: tahun, dasar: "Data rekaan", oleh: pelaku)
        }
    }

    private func buatAkun(_ store: Store, _ pelaku: Pelaku) async throws {
        guard pengguna > 0 || lengkap else { return }
        Bicara.data("pemda,nama_masuk,sandi,instansi,tahun")
        if lengkap { try await buatAkun("bappeda", "Bappeda", Penugasan(peran: .bappeda), store, pelaku) }
        for nomor in 0..<pengguna {
            let kode = "dinas-\(nomor % instansi + 1)"
            try await buatAkun(
                "operator.\(nomor + 1)", "Operator \(nomor + 1)", Penugasan(peran: .petugas, instansi: kode), store,
                pelaku)
        }
    }

    private func buatAkun(
        _ namaMasuk: String, _ nama: String, _ penugasan: Penugasan, _ store: Store, _ pelaku: Pelaku
    ) async throws {
        let sandi = "rekaan-" + UUID().uuidString.lowercased()
        _ = try await store.tambahPengguna(
            IsianPengguna(namaMasuk: namaMasuk, nama: nama), penugasan: [PenugasanBertanggal(penugasan)],
            sandi: sandi, oleh: pelaku)
        Bicara.data("\(pemda),\(namaMasuk),\(sandi),\(penugasan.instansi ?? ""),\(tahun)")
    }
}
