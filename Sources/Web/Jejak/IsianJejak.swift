import Kinerja
import Storage

/// The filter of the trail as it stands in the address.
struct IsianJejak: Equatable, Sendable {
    var dari = ""
    var sampai = ""
    var oleh = ""
    var tindakan = ""
    var instansi = ""
    var teks = ""

    init() {}

    init(_ kueri: Formulir) {
        func isi(_ nama: String) -> String { String(kueri.teks(nama).trimmed.prefix(100)) }
        dari = isi("dari")
        sampai = isi("sampai")
        oleh = isi("oleh")
        tindakan = isi("tindakan")
        instansi = isi("instansi")
        teks = isi("teks")
    }

    var kosong: Bool { self == IsianJejak() }

    /// The filter for the store; what is wrong with it stands in the form.
    func saringan(_ formulir: inout Formulir) -> SaringanJejak {
        let (awal, akhir) = (formulir.tanggal("dari", "Tanggal awal"), formulir.tanggal("sampai", "Tanggal akhir"))
        if let awal, let akhir, akhir < awal {
            formulir.catat("sampai", "Tanggal akhir mendahului tanggal awal.")
        }
        func ada(_ teks: String) -> String? { teks.isEmpty ? nil : teks }
        return SaringanJejak(
            dari: awal, sampai: akhir, oleh: ada(oleh), tindakan: ada(tindakan), instansi: ada(instansi),
            teks: ada(teks))
    }

    /// The same filter under an address.
    func pada(_ alamat: Alamat) -> Alamat {
        func ada(_ teks: String) -> String? { teks.isEmpty ? nil : teks }
        return alamat.dengan("dari", ada(dari)).dengan("sampai", ada(sampai)).dengan("oleh", ada(oleh))
            .dengan("tindakan", ada(tindakan)).dengan("instansi", ada(instansi)).dengan("teks", ada(teks))
    }

    /// Every act that may stand in the trail.
    static let pilihanTindakan: [ButirPilihan] =
        Tindakan.allCases.filter(\.dicatat).map {
            ButirPilihan($0.rawValue, $0.nama, kelompok: $0.hukum ? "Siklus kinerja" : "Pengaturan")
        }.sorted { ($0.kelompok ?? "") > ($1.kelompok ?? "") }
        + PeristiwaAkun.allCases.map { ButirPilihan($0.rawValue, $0.nama, kelompok: "Akun") }
}
