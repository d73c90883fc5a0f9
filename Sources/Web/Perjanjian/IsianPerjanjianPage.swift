import Kinerja
import Storage

/// The form for the head of an agreement: a new one, or a draft.
struct IsianPerjanjianPage {
    struct Pilihan: Equatable {
        var kode: String
        var nama: String
        /// Unit, or the budget of a node.
        var keterangan: String
        var jenjang: Int
        var terpilih: Bool
    }

    struct Kelompok: Equatable {
        var judul: String
        var pilihan: [Pilihan]
    }

    var judul: String
    var kalimat: String
    var tempat: TempatKerja
    var aksi: Alamat
    var batal: Alamat
    /// Party 1: it does not change once the agreement exists.
    var pihakPertama: String
    var kodePihakPertama: String
    var pihakKedua: [ButirPilihan]
    var indikator: [Kelompok]
    var simpul: [Pilihan]
    /// Only for a revision.
    var alasan: [ButirPilihan]
    var dasar: Int
    /// What was typed, or what is stored.
    var formulir: Formulir
    /// Somebody else saved meanwhile.
    var bentrokan: Bentrokan?

    /// - Parameter kiriman: what was typed, when the form is shown again.
    init(
        _ perjanjian: PerjanjianKinerja, _ hitungan: Hitungan, baru: Bool, dasar: Int, kiriman: Formulir? = nil,
        bentrokan: Bentrokan? = nil
    ) {
        let berkas = hitungan.berkas
        tempat = TempatKerja(instansi: berkas.instansi.kode, tahun: hitungan.tahun)
        let satu = TempatPerjanjian(tempat, kode: perjanjian.kode, versi: perjanjian.versi)
        aksi = baru ? .perjanjian(tempat) : .perjanjian(satu)
        batal = baru ? .perjanjian(tempat) : .perjanjian(satu)
        let jabatan = berkas.daftarJabatan.first { $0.kode == perjanjian.pihakPertama }
        pihakPertama = jabatan?.sebutan ?? perjanjian.pihakPertama
        kodePihakPertama = perjanjian.pihakPertama
        judul = baru ? "Draf perjanjian kinerja \(hitungan.tahun)" : "Ubah draf perjanjian kinerja \(hitungan.tahun)"
        kalimat =
            baru
            ? "Usulan dari pohon kinerja untuk \(pihakPertama). Periksa, lalu simpan sebagai draf; target diisi sesudahnya."
            : "\(pihakPertama), \(namaVersi(perjanjian.versi))."
        formulir = kiriman ?? Self.formulir(perjanjian, hitungan)
        pihakKedua = Self.daftarPihakKedua(berkas, kecuali: perjanjian.pihakPertama)
        let terpilih = Set(formulir.semua("indikator")), simpulTerpilih = Set(formulir.semua("simpul"))
        indikator = Self.kelompokIndikator(hitungan, terpilih)
        simpul = Self.daftarSimpul(hitungan, perjanjian.versiAnggaran, simpulTerpilih)
        alasan = perjanjian.versi == 0 ? [] : PerjanjianKinerja.AlasanPerubahan.pilihanFormulir
        self.dasar = bentrokan?.versi ?? dasar
        self.bentrokan = bentrokan
    }

    private static func formulir(_ perjanjian: PerjanjianKinerja, _ hitungan: Hitungan) -> Formulir {
        let dikenal = hitungan.berkas.daftarJabatan.map(\.kode) + [hitungan.berkas.instansi.atasan]
        let lain = !perjanjian.pihakKedua.isEmpty && !dikenal.contains(perjanjian.pihakKedua)
        let nilai: [(String, String)] =
            [
                ("pihak_kedua", lain ? IsianPerjanjian.lain : perjanjian.pihakKedua),
                ("pihak_kedua_lain", lain ? perjanjian.pihakKedua : ""), ("tempat", perjanjian.tempat),
                ("alasan", perjanjian.alasan?.rawValue ?? ""), ("uraian_alasan", perjanjian.uraianAlasan),
            ] + hitungan.daftarIndikator(dalam: perjanjian).map { ("indikator", $0) }
            + hitungan.daftarSimpul(dalam: perjanjian).map { ("simpul", $0) }
        return Formulir(nilai: nilai.map { (nama: $0.0, isi: $0.1) })
    }

    private static func daftarPihakKedua(_ berkas: BerkasKinerja, kecuali kode: String) -> [ButirPilihan] {
        let atasan = berkas.instansi.atasan
        let luar = atasan.isEmpty ? [] : [ButirPilihan(atasan, atasan, kelompok: "Atasan instansi")]
        let jabatan = berkas.daftarJabatan.filter { $0.kode != kode }
            .map { ButirPilihan($0.kode, $0.nama, kelompok: "Jabatan di instansi") }
        return luar + jabatan + [ButirPilihan(IsianPerjanjian.lain, "Jabatan lain", kelompok: "Lainnya")]
    }

    private static func kelompokIndikator(_ hitungan: Hitungan, _ terpilih: Set<String>) -> [Kelompok] {
        hitungan.berkas.daftarSimpul.compactMap { simpul in
            let isi = hitungan.daftarIndikator(di: simpul.kode)
            guard !isi.isEmpty else { return nil }
            return Kelompok(
                judul: "\(simpul.jenis.nama). \(simpul.uraian)",
                pilihan: isi.map {
                    Pilihan(
                        kode: $0.kode, nama: $0.nama, keterangan: $0.satuan, jenjang: 0,
                        terpilih: terpilih.contains($0.kode))
                })
        }
    }

    /// The tree of what costs money, in order of depth.
    private static func daftarSimpul(
        _ hitungan: Hitungan, _ versi: VersiAnggaran, _ terpilih: Set<String>
    ) -> [Pilihan] {
        let akar = hitungan.daftarSimpul(.program)
        return akar.flatMap { hitungan.turunan($0.kode) }.filter { !$0.jenis.hasil }.map { simpul in
            let pagu = hitungan.pagu(simpul.kode, tahun: hitungan.tahun, versi: versi)
            return Pilihan(
                kode: simpul.kode, nama: "\(simpul.jenis.nama). \(simpul.uraian)",
                keterangan: pagu?.cetakRp ?? "belum ada pagu", jenjang: simpul.jenis.jenjangBelanja,
                terpilih: terpilih.contains(simpul.kode))
        }
    }
}

extension Simpul.Jenis {
    /// Steps below the program.
    var jenjangBelanja: Int {
        switch self {
        case .kegiatan: 1
        case .subkegiatan: 2
        case .visi, .misi, .tujuan, .sasaran, .sasaranKhusus, .sasaranOperasional, .program: 0
        }
    }
}

extension PerjanjianKinerja.AlasanPerubahan {
    /// The three grounds in their order of the regulation.
    static var pilihanFormulir: [ButirPilihan] {
        zip(["a", "b", "c"], allCases).map { ButirPilihan($1.rawValue, "\($0). \($1.uraian.berkapital)") }
    }
}

/// First step of a new agreement: whose it is.
struct PilihJabatanPage {
    var tempat: TempatKerja
    var pilihan: [ButirPilihan]

    init(_ berkas: BerkasKinerja) {
        tempat = TempatKerja(instansi: berkas.instansi.kode, tahun: berkas.instansi.tahun)
        let sudah = Set(berkas.daftarPerjanjian.map(\.pihakPertama))
        pilihan = DaftarPerjanjianPage.pohon(berkas).map { jabatan, _ in
            ButirPilihan(
                jabatan.kode, jabatan.nama,
                kelompok: sudah.contains(jabatan.kode) ? "Sudah mempunyai perjanjian" : "Belum mempunyai perjanjian")
        }.sorted { ($0.kelompok ?? "") < ($1.kelompok ?? "") }
    }
}
