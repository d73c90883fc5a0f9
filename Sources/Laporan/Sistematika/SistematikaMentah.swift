/// The outline as it stands in JSON, before its words are checked.
struct SistematikaMentah: Decodable {
    var kode: String?
    var nama: String?
    var dasarHukum: String?
    /// Number style of sections by depth.
    var gayaBagian: [String]?
    var bab: [BabMentah]?
    var kunciAsing: [String]

    enum CodingKeys: String, CodingKey, CaseIterable {
        case kode, nama, bab
        case dasarHukum = "dasar_hukum"
        case gayaBagian = "gaya_bagian"
    }

    init(from decoder: any Decoder) throws {
        let wadah = try decoder.container(keyedBy: CodingKeys.self)
        kode = try wadah.decodeIfPresent(String.self, forKey: .kode)
        nama = try wadah.decodeIfPresent(String.self, forKey: .nama)
        dasarHukum = try wadah.decodeIfPresent(String.self, forKey: .dasarHukum)
        gayaBagian = try wadah.decodeIfPresent([String].self, forKey: .gayaBagian)
        bab = try wadah.decodeIfPresent([BabMentah].self, forKey: .bab)
        kunciAsing = try decoder.unknownKeys(besides: CodingKeys.self)
    }
}

struct BabMentah: Decodable {
    var jenis: String?
    var nomorGaya: String?
    var judul: String?
    var isi: [IsiMentah]
    var bagian: [BagianMentah]
    var kunciAsing: [String]

    enum CodingKeys: String, CodingKey, CaseIterable {
        case jenis, judul, isi, bagian
        case nomorGaya = "nomor_gaya"
    }

    init(from decoder: any Decoder) throws {
        let wadah = try decoder.container(keyedBy: CodingKeys.self)
        jenis = try wadah.decodeIfPresent(String.self, forKey: .jenis)
        nomorGaya = try wadah.decodeIfPresent(String.self, forKey: .nomorGaya)
        judul = try wadah.decodeIfPresent(String.self, forKey: .judul)
        isi = try wadah.decodeIfPresent([IsiMentah].self, forKey: .isi) ?? []
        bagian = try wadah.decodeIfPresent([BagianMentah].self, forKey: .bagian) ?? []
        kunciAsing = try decoder.unknownKeys(besides: CodingKeys.self)
    }
}

struct BagianMentah: Decodable {
    var nomorGaya: String?
    var judul: String?
    var orientasi: String?
    var opsional: Bool
    var analisis: [Int]
    var isi: [IsiMentah]
    var bagian: [BagianMentah]
    var kunciAsing: [String]

    enum CodingKeys: String, CodingKey, CaseIterable {
        case judul, orientasi, opsional, analisis, isi, bagian
        case nomorGaya = "nomor_gaya"
    }

    init(from decoder: any Decoder) throws {
        let wadah = try decoder.container(keyedBy: CodingKeys.self)
        nomorGaya = try wadah.decodeIfPresent(String.self, forKey: .nomorGaya)
        judul = try wadah.decodeIfPresent(String.self, forKey: .judul)
        orientasi = try wadah.decodeIfPresent(String.self, forKey: .orientasi)
        opsional = try wadah.decodeIfPresent(Bool.self, forKey: .opsional) ?? false
        analisis = try wadah.decodeIfPresent([Int].self, forKey: .analisis) ?? []
        isi = try wadah.decodeIfPresent([IsiMentah].self, forKey: .isi) ?? []
        bagian = try wadah.decodeIfPresent([BagianMentah].self, forKey: .bagian) ?? []
        kunciAsing = try decoder.unknownKeys(besides: CodingKeys.self)
    }
}

struct IsiMentah: Decodable {
    var narasi, draf, tabel, grafik, daftar, khusus, lampiran, untuk: String?
    var opsi: OpsiTabel?
    var opsiAsing: [String]
    var isi: [IsiMentah]
    var bagian: [BagianMentah]
    var kunciAsing: [String]

    enum CodingKeys: String, CodingKey, CaseIterable {
        case narasi, draf, tabel, grafik, daftar, khusus, lampiran, untuk, opsi, isi, bagian
    }

    init(from decoder: any Decoder) throws {
        let wadah = try decoder.container(keyedBy: CodingKeys.self)
        func teks(_ kunci: CodingKeys) throws -> String? { try wadah.decodeIfPresent(String.self, forKey: kunci) }
        narasi = try teks(.narasi)
        draf = try teks(.draf)
        tabel = try teks(.tabel)
        grafik = try teks(.grafik)
        daftar = try teks(.daftar)
        khusus = try teks(.khusus)
        lampiran = try teks(.lampiran)
        untuk = try teks(.untuk)
        opsi = try wadah.decodeIfPresent(OpsiTabel.self, forKey: .opsi)
        let kunciOpsi = try wadah.decodeIfPresent(NamaKunci.self, forKey: .opsi)?.nama ?? []
        opsiAsing = kunciOpsi.filter { OpsiTabel.CodingKeys(stringValue: $0) == nil }
        isi = try wadah.decodeIfPresent([IsiMentah].self, forKey: .isi) ?? []
        bagian = try wadah.decodeIfPresent([BagianMentah].self, forKey: .bagian) ?? []
        kunciAsing = try decoder.unknownKeys(besides: CodingKeys.self)
    }
}

/// Only the keys of an object.
private struct NamaKunci: Decodable {
    let nama: [String]
    init(from decoder: any Decoder) throws {
        nama = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue).sorted()
    }
}

private struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension Decoder {
    /// Keys of this object that a type does not know, so that a misspelt key is reported instead of ignored.
    fileprivate func unknownKeys(besides known: (some CodingKey).Type) throws -> [String] {
        try container(keyedBy: AnyKey.self).allKeys.map(\.stringValue).filter { known.init(stringValue: $0) == nil }
            .sorted()
    }
}
