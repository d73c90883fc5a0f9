import Hummingbird
import Kinerja
import Storage

/// One error of each kind, for the gallery and its tests.
enum ContohGalat {
    static let bentrokan = Bentrokan(
        objek: "Realisasi TW IV", tersimpan: ["Nilai": "85,69", "Sumber": "Sekretariat"], versi: 3,
        olehNama: "Perencana",
        pada: "6 Januari, 09.38")

    static func galat(_ jenis: String) -> any Error {
        switch jenis {
        case "hak": Penolakan.tidakBerhak(.peran)
        case "bentrok": Penolakan.bentrok(bentrokan)
        case "gerbang": Penolakan.gerbang("Perjanjian kinerja belum ditandatangani. Tandatangani lebih dahulu.")
        case "basis-data": Gangguan.tidakTerjangkau
        case "penuh": Gangguan.penuh
        case "sering": TerlaluSering(detik: 20)
        case "palsu": PermintaanPalsu()
        case "besar": FormulirRusak.terlaluBesar(batas: 20 << 20)
        case "tak-terduga": TakTerduga()
        default: HTTPError(.notFound)
        }
    }

    private struct TakTerduga: Error {}
}
