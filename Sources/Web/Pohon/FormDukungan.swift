import Documents
import Kinerja
import Storage

/// The form of a link between a programme and what it supports.
struct FormDukungan: Sendable, Equatable {
    var tempat: TempatKerja
    var simpul: Simpul
    /// Nil adds one.
    var mendukung: String?
    var formulir: Formulir
    var daftarTujuan: [ButirPilihan]
    var bentrokan: Bentrokan?
    var csrf: String
}

extension FormDukungan {
    init?(
        _ hitungan: Hitungan, simpul kode: String, mendukung: String?, formulir: Formulir,
        bentrokan: Bentrokan? = nil, csrf: String
    ) {
        guard let simpul = hitungan.simpul(kode), !simpul.jenis.hasil else { return nil }
        let berkas = hitungan.berkas
        tempat = TempatKerja(instansi: berkas.instansi.kode, tahun: berkas.instansi.tahun)
        self.simpul = simpul
        self.mendukung = mendukung
        self.formulir = formulir
        self.bentrokan = bentrokan
        self.csrf = csrf
        let sudah = Set(berkas.daftarDukungan.filter { $0.simpul == kode }.map(\.mendukung))
        daftarTujuan =
            berkas.daftarSimpul.filter { $0.jenis.hasil && $0.jenis.berindikator }
            .map { ButirPilihan($0.kode, "\($0.jenis.nama) \($0.kode). \($0.uraian.ringkas(80))", kelompok: "Sasaran") }
            + berkas.daftarIndikator.filter { hitungan.simpul($0.simpul)?.jenis.hasil == true }
            .map { ButirPilihan($0.kode, "\($0.kode). \($0.nama.ringkas(80))", kelompok: "Indikator") }
        if mendukung == nil { daftarTujuan.removeAll { sudah.contains($0.nilai) } }
    }

    static func isian(_ dukungan: Dukungan, versi: Int) -> Formulir {
        Formulir([
            "mendukung": dukungan.mendukung, "pembebanan": dukungan.pembebanan.rawValue,
            "porsi": dukungan.porsi?.cetak() ?? "", "peran": dukungan.peran?.rawValue ?? "",
            "keterangan": dukungan.keteranganTanpaPeran, "versi": "\(versi)",
        ])
    }
}

/// Who leads where several units serve one goal. It is written in front of the keterangan, since a berkas has no column
/// for it.
enum PeranPengampu: String, Sendable, CaseIterable {
    case utama, pendukung

    var nama: String {
        switch self {
        case .utama: "Pengampu utama"
        case .pendukung: "Pengampu pendukung"
        }
    }
}

extension Dukungan {
    var peran: PeranPengampu? {
        PeranPengampu.allCases.first { keterangan == $0.nama || keterangan.hasPrefix($0.nama + ". ") }
    }

    var keteranganTanpaPeran: String {
        guard let peran else { return keterangan }
        return keterangan == peran.nama ? "" : String(keterangan.dropFirst(peran.nama.count + 2))
    }
}

extension Formulir {
    /// The link the form describes; mistakes are noted.
    mutating func dukungan(simpul: String, mendukung: String?) -> Dukungan? {
        let tujuan = mendukung ?? wajib("mendukung", "Yang didukung", paling: 80)
        let pembebanan = satuDari("pembebanan", "Pembebanan", Dukungan.Pembebanan.self) ?? .penuh
        let porsi = angka("porsi", "Porsi")
        let peran = satuDari("peran", "Peran pengampu", PeranPengampu.self)?.nama
        let keterangan = pilihan("keterangan", "Keterangan")
        guard let tujuan else { return nil }
        return Dukungan(
            simpul: simpul, mendukung: tujuan, pembebanan: pembebanan, porsi: pembebanan == .porsi ? porsi : nil,
            keterangan: [peran, keterangan].compactMap { $0 }.joined(separator: ". "))
    }
}

extension FormDukungan {
    private var alamat: Alamat {
        mendukung.map { .dukungan(tempat, simpul.kode, $0) } ?? .dukunganBaru(tempat, simpul.kode)
    }

    func tulis(ke h: inout HTMLBuilder) {
        h.remah([("Pohon kinerja", .pohon(tempat)), (simpul.kode, .simpul(tempat, simpul.kode))], "Dukungan")
        h.kepala(
            mendukung.map { "Dukungan \(simpul.kode) kepada \($0)" } ?? "Tambah dukungan \(simpul.kode)", simpul.uraian)
        h.pesanKesalahan(formulir, selain: ["mendukung", "pembebanan", "porsi", "keterangan"])
        if let bentrokan { h.bentrokan(bentrokan) }
        h.formulir(ke: alamat, csrf: csrf, kelas: "isian") { h in
            h.tersembunyi("versi", bentrokan.map { "\($0.versi)" } ?? formulir.teks("versi"))
            if mendukung == nil {
                h.pilih(
                    Bidang("mendukung", "Mendukung", formulir).dengan { $0.wajib = true }, dari: daftarTujuan,
                    kosong: "Pilih sasaran atau indikator")
            }
            h.radio(
                Bidang("pembebanan", "Pembebanan anggaran", formulir),
                dari: [
                    ButirPilihan("penuh", "Penuh: seluruh anggarannya juga ditulis di sini, dan dijumlahkan sekali"),
                    ButirPilihan("porsi", "Porsi: sebagian anggarannya, menurut persen"),
                    ButirPilihan("tanpa", "Tanpa: mendukung, tetapi tidak membawa anggaran"),
                ])
            h.bidang(
                Bidang(
                    "porsi", "Porsi (%)", formulir,
                    petunjuk: "Hanya untuk pembebanan porsi. Semua porsi satu simpul berjumlah 100."
                )
                .dengan {
                    $0.papanKetik = "decimal"
                    $0.lebar = .l110
                })
            h.pilih(
                Bidang(
                    "peran", "Peran pengampu", formulir,
                    petunjuk: "Untuk sasaran yang didukung beberapa unit (crosscutting)."),
                dari: PeranPengampu.allCases.map { ButirPilihan($0.rawValue, $0.nama) }, kosong: "Tidak dinyatakan")
            h.bidang(Bidang("keterangan", "Keterangan", formulir, petunjuk: "Misalnya dasar pembagiannya."))
            h.tindakan { h in
                h.tombol("Simpan", .utama)
                h.tautanTombol("Batal", ke: .simpul(tempat, simpul.kode))
            }
        }
    }
}
