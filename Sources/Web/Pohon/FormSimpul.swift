import Kinerja
import Storage

/// The form of a node, to add one or to change one.
struct FormSimpul: Sendable, Equatable {
    var tempat: TempatKerja
    /// Nil adds a node.
    var kode: String?
    var formulir: Formulir
    var daftarInduk: [ButirPilihan]
    var daftarJenis: [ButirPilihan]
    var daftarPengampu: [ButirPilihan]
    /// What a search of the nomenklatur found; nil before there was one.
    var temuan: [TemuanNomenklatur]?
    var bentrokan: Bentrokan?
    /// For the suggestions: level of government and own bidang, e.g. `8.01`.
    var tingkat: String?
    var bidangUrusan: String?
    var csrf: String
}

extension FormSimpul {
    /// - Parameter formulir: what was typed, or what stands there now.
    init(
        _ hitungan: Hitungan, kode: String?, formulir: Formulir, temuan: [TemuanNomenklatur]? = nil,
        bentrokan: Bentrokan? = nil, csrf: String
    ) {
        let berkas = hitungan.berkas
        tempat = TempatKerja(instansi: berkas.instansi.kode, tahun: berkas.instansi.tahun)
        self.kode = kode
        self.formulir = formulir
        self.temuan = temuan
        self.bentrokan = bentrokan
        self.csrf = csrf
        daftarInduk = Self.pilihanInduk(hitungan, selain: kode)
        let induk = kode.flatMap { hitungan.simpul($0)?.induk } ?? formulir.teks("induk")
        daftarJenis = Self.pilihanJenis(hitungan.simpul(induk)?.jenis, bebas: kode == nil && induk.isEmpty)
        daftarPengampu = berkas.pilihanPengampu
        tingkat = TingkatNomenklatur(berkas.instansi.tingkat)?.rawValue
        bidangUrusan = hitungan.bidangNomenklatur
    }

    /// The tree as a list, each node under its parent, without one branch.
    static func pilihanInduk(_ hitungan: Hitungan, selain cabang: String?) -> [ButirPilihan] {
        let terlarang = Set(cabang.map { hitungan.turunan($0).map(\.kode) } ?? [])
        return hitungan.anak("").flatMap { hitungan.turunan($0.kode) }
            .filter { !terlarang.contains($0.kode) && $0.jenis != .subkegiatan }
            .map { simpul in
                let menjorok = String(repeating: "\u{2003}", count: hitungan.leluhur(simpul.kode).count)
                return ButirPilihan(
                    simpul.kode, "\(menjorok)\(simpul.jenis.nama) \(simpul.kode). \(simpul.uraian.ringkas(70))")
            }
    }

    /// Kinds that fit under a parent; all of them while the parent is still to be chosen.
    private static func pilihanJenis(_ induk: Simpul.Jenis?, bebas: Bool) -> [ButirPilihan] {
        Simpul.Jenis.allCases.filter { jenis in
            if let induk { return jenis.indukYangBoleh.contains(induk) }
            return bebas || jenis.bolehTanpaInduk
        }.map { ButirPilihan($0.rawValue, $0.nama) }
    }

    /// What stands in a stored node.
    static func isian(_ simpul: Simpul, versi: Int) -> Formulir {
        Formulir([
            "kode": simpul.kode, "induk": simpul.induk, "jenis": simpul.jenis.rawValue, "uraian": simpul.uraian,
            "nomenklatur": simpul.nomenklatur, "pengampu": simpul.pengampu, "versi": "\(versi)",
        ])
    }

    /// A new node below a parent, with the kind and code that come next.
    static func isianBaru(_ hitungan: Hitungan, induk: String, dari entri: EntriNomenklatur? = nil) -> Formulir {
        let jenisInduk = hitungan.simpul(induk)?.jenis
        let jenis =
            entri?.kode.jenis.simpul ?? jenisInduk?.anakBiasa
            ?? (hitungan.berkas.daftarSimpul.isEmpty ? .visi : .tujuan)
        return Formulir([
            "kode": hitungan.kodeBerikut(jenis, di: induk), "induk": induk, "jenis": jenis.rawValue,
            "uraian": entri?.nama ?? "", "nomenklatur": entri?.kode.teks ?? "",
            "pengampu": hitungan.simpul(induk)?.pengampu ?? "", "versi": "0",
        ])
    }
}

extension Formulir {
    /// The node the form describes; mistakes are noted.
    mutating func simpul(kode: String?) -> Simpul? {
        let kodeSimpul = kode ?? wajib("kode", "Kode", paling: 40)
        let jenis = satuDari("jenis", "Jenis", Simpul.Jenis.self)
        if jenis == nil, salah("jenis") == nil { catat("jenis", "Jenis belum dipilih.") }
        let uraian = wajib("uraian", "Uraian", paling: 1000)
        let nomenklatur = pilihan("nomenklatur", "Kode nomenklatur", paling: 40) ?? ""
        guard let kodeSimpul, let jenis, let uraian else { return nil }
        return Simpul(
            kode: kodeSimpul, induk: teks("induk").trimmed, jenis: jenis, uraian: uraian,
            nomenklatur: nomenklatur, pengampu: teks("pengampu"))
    }
}

extension String {
    /// Cut to so many characters, with an ellipsis.
    func ringkas(_ panjang: Int) -> String { count <= panjang ? self : prefix(panjang - 1).trimmingSuffix + "…" }
}

extension Substring {
    fileprivate var trimmingSuffix: String {
        var rest = self
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
