import Kinerja
import Storage

/// One instansi: how it is listed, and its years. Without a kode it is about to be registered.
struct InstansiPage {
    struct Tahun {
        var tahun: Int
        var daftarTautan: [TautanPilihan]
    }

    var kode: String?
    var judul: String
    var kalimat: String
    var formulir: Formulir
    var versi = 0
    var aktif = true
    var mengatur: Bool
    var daftarTahun: [Tahun] = []
    /// The form that opens a year; nil for those who may not.
    var tahunBaru: BukaTahunPage?
    var bentrokan: Bentrokan?
    var csrf: String

    init(baru formulir: Formulir, csrf: String) {
        judul = "Instansi baru"
        kalimat = "Kode tetap selamanya; nama boleh berganti, juga per tahun."
        self.formulir = formulir
        mengatur = true
        self.csrf = csrf
    }

    init(_ instansi: InstansiTerdaftar, daftarTahun: [Int], pelaku: Pelaku, tahunBaru: BukaTahunPage?, csrf: String) {
        kode = instansi.kode
        judul = instansi.nama
        kalimat =
            (instansi.aktif ? "" : "Nonaktif: tidak tampil pada menu; datanya tetap ada. ")
            + (daftarTahun.isEmpty
                ? "Belum ada tahun kinerja. Buka yang pertama di bawah."
                : "\(daftarTahun.count) tahun kinerja, terakhir \(daftarTahun[0]).")
        formulir = Formulir([
            "kode": instansi.kode, "nama": instansi.nama, "nama_singkat": instansi.namaSingkat,
            "jenis": instansi.jenis.rawValue,
        ])
        versi = instansi.versi
        aktif = instansi.aktif
        mengatur = pelaku.boleh(atur: .aturInstansi, di: instansi.kode)
        self.daftarTahun = daftarTahun.map { tahun in
            let tempat = TempatKerja(instansi: instansi.kode, tahun: tahun)
            let bagian = BagianPengaturan.allCases.filter { $0.boleh(pelaku, di: instansi.kode) }
            return Tahun(tahun: tahun, daftarTautan: bagian.map { TautanPilihan($0.nama, ke: $0.alamat(tempat)) })
        }
        self.tahunBaru = tahunBaru
        self.csrf = csrf
    }
}

/// The form that opens a year of an instansi.
struct BukaTahunPage {
    var formulir: Formulir
    /// Years to copy from, the latest first.
    var daftarAsal: [Int]

    /// - Parameters:
    ///   - terakhir: the latest year that is open.
    ///   - pemda: name of the pemda, for the first year.
    init(_ terakhir: Instansi?, daftarTahun: [Int], tahunKini: Int, pemda: String = "") {
        let tahun = terakhir.map { $0.tahun + 1 } ?? tahunKini
        let lanjut = terakhir.map { $0.tahunRenstra.contains(tahun) } ?? false
        let dari = lanjut ? terakhir?.renstraDari ?? tahun : tahun
        let sampai = lanjut ? terakhir?.renstraSampai ?? tahun : tahun + 4
        formulir = Formulir([
            "tahun": "\(tahun)", "asal": terakhir.map { "\($0.tahun)" } ?? "", "renstra_dari": "\(dari)",
            "renstra_sampai": "\(sampai)", "tingkat": terakhir?.tingkat.rawValue ?? "",
            "wilayah": terakhir?.wilayah ?? "", "nama_pemda": terakhir?.pemda ?? pemda,
        ])
        daftarAsal = daftarTahun
    }

    /// What the new year says of its instansi: as the latest year, or as typed when there is none.
    static func baca(
        _ formulir: inout Formulir, _ terdaftar: InstansiTerdaftar, terakhir: Instansi?, daftarTahun: [Int]
    ) -> (instansi: Instansi, asal: Int?)? {
        let tahun = formulir.bilangan("tahun", "Tahun", 2015...2100)
        if tahun == nil, formulir.salah("tahun") == nil { formulir.catat("tahun", "Tahun belum diisi.") }
        let dari = formulir.bilangan("renstra_dari", "Awal Renstra", 2000...2100)
        let sampai = formulir.bilangan("renstra_sampai", "Akhir Renstra", 2000...2100)
        let tingkat = terakhir?.tingkat ?? formulir.satuDari("tingkat", "Tingkat", Instansi.Tingkat.self)
        if tingkat == nil, formulir.salah("tingkat") == nil { formulir.catat("tingkat", "Pilih tingkat pemda.") }
        if let tahun, let dari, let sampai, !(dari <= tahun && tahun <= sampai) {
            formulir.catat("renstra_sampai", "Tahun \(tahun) di luar masa Renstra \(dari) sampai \(sampai).")
        }
        let asal = Int(formulir.teks("asal"))
        if !formulir.teks("asal").isEmpty, asal.map({ !daftarTahun.contains($0) }) ?? true {
            formulir.catat("asal", "Pilih salah satu tahun yang sudah ada.")
        }
        guard let tahun, let dari, let sampai, let tingkat else { return nil }
        var hasil =
            terakhir
            ?? Instansi(
                kode: terdaftar.kode, nama: terdaftar.nama, namaSingkat: terdaftar.namaSingkat, tingkat: tingkat,
                wilayah: formulir.teks("wilayah").trimmed, pemda: formulir.teks("nama_pemda").trimmed, tahun: tahun,
                renstraDari: dari, renstraSampai: sampai)
        if hasil.renstraDari != dari || hasil.renstraSampai != sampai { hasil.versiRenstra = "murni" }
        (hasil.tahun, hasil.renstraDari, hasil.renstraSampai) = (tahun, dari, sampai)
        hasil.tanggalLaporan = nil
        if asal == nil { hasil.kepala = "" }
        return (hasil, asal)
    }
}
