/// A ready card of an indicator, to pick and adapt when planning.
package struct TemplatIndikator: Sendable, Equatable, Codable {
    /// What level of the tree it is made for.
    package enum Jenis: String, Sendable, CaseIterable, Codable {
        case iku, sasaran, program, kegiatan, keluaran

        package var nama: String {
            switch self {
            case .iku: "Indikator kinerja utama"
            case .sasaran: "Sasaran"
            case .program: "Program"
            case .kegiatan: "Kegiatan"
            case .keluaran: "Keluaran subkegiatan"
            }
        }
    }

    /// The field of work.
    package enum Kelompok: String, Sendable, CaseIterable, Codable {
        case politik, ideologi, ormas, kewaspadaan, sekretariat
        case ketahananSosial = "ketahanan_sosial"
        case tataKelola = "tata_kelola"

        package var nama: String {
            switch self {
            case .politik: "Politik dalam negeri"
            case .ideologi: "Ideologi dan wawasan kebangsaan"
            case .ormas: "Organisasi kemasyarakatan"
            case .kewaspadaan: "Kewaspadaan dan penanganan konflik"
            case .sekretariat: "Sekretariat"
            case .ketahananSosial: "Ketahanan ekonomi, sosial, dan budaya"
            case .tataKelola: "Tata kelola"
            }
        }
    }

    /// A raw number the rumus names, or a stage with its weight.
    package struct KomponenTemplat: Sendable, Equatable, Codable {
        package var nama: String
        package var satuan: String
        package var uraian: String
        /// Percent, only for stages.
        package var bobot: Angka?
    }

    /// A worked figure: komponen by name (`konflik[n-1]` = last year's) and what they come to.
    package struct Contoh: Sendable, Equatable, Codable {
        package var komponen: [String: Angka]
        /// Rounded to two decimals.
        package var hasil: Angka
    }

    package var kode: String
    package var nama: String
    package var definisi: String
    package var formula: String
    package var satuan: String
    package var arah: Arah
    package var rumusCapaian: RumusCapaian
    package var konsolidasi: Konsolidasi
    package var frekuensi: Frekuensi
    package var jenisNilai: JenisNilai
    package var jenis: Jenis
    package var kelompok: Kelompok
    package var sumberData: String
    package var pemilikData: String
    /// Reports it serves and words to find it by.
    package var tag: [String]
    /// Kinds of government it fits.
    package var tingkat: [Instansi.Tingkat]
    package var rumus: String?
    package var komponen: [KomponenTemplat]?
    package var contoh: Contoh?
    package var skalaPredikat: String?
    package var desimal: Int?
    package var keterbatasan: String?

    enum CodingKeys: String, CodingKey {
        case kode, nama, definisi, formula, satuan, arah, konsolidasi, frekuensi, jenis, kelompok, tag, tingkat, rumus
        case komponen, contoh, desimal, keterbatasan
        case rumusCapaian = "rumus_capaian"
        case jenisNilai = "jenis_nilai"
        case sumberData = "sumber_data"
        case pemilikData = "pemilik_data"
        case skalaPredikat = "skala_predikat"
    }

    /// The card as an indicator of a simpul, to be adapted from there.
    package func indikator(kode: String, simpul: String) -> Indikator {
        Indikator(
            kode: kode, simpul: simpul, nama: nama, satuan: satuan, arah: arah, jenisNilai: jenisNilai,
            rumusCapaian: rumusCapaian, konsolidasi: konsolidasi, frekuensi: frekuensi, rumus: rumus ?? "",
            formula: formula, definisi: definisi, sumberData: sumberData, penanggungJawab: pemilikData,
            keterbatasan: keterbatasan ?? "", iku: jenis == .iku, skalaPredikat: skalaPredikat ?? "", desimal: desimal)
    }
}

extension Arah: Codable {}
extension RumusCapaian: Codable {}
extension Konsolidasi: Codable {}
extension JenisNilai: Codable {}
extension Instansi.Tingkat: Codable {}
