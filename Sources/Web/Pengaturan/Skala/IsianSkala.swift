import Kinerja
import Storage

/// The own scale as typed: bands from best to worst, one a row.
struct IsianSkala {
    struct Baris {
        var nomor: Int
        var predikat = ""
        var min = ""
        var minTermasuk = false
        var maks = ""
        var maksTermasuk = false
        var warna = ""
        var teks = ""
    }

    static let terbanyak = 12
    static let bidangPita = ["predikat", "min", "min_termasuk", "maks", "maks_termasuk", "warna", "teks"]

    var daftar: [Baris]
    var formulir: Formulir

    /// A stored or shipped scale, to be changed.
    init(_ skala: Skala) {
        formulir = Formulir([
            "nama": skala.nama, "dasar_hukum": skala.dasarHukum, "catatan": skala.catatan,
            "pembulatan_awal": skala.pembulatanAwal.map { "\($0)" } ?? "",
        ])
        daftar = skala.pita.enumerated().map { nomor, pita in
            Baris(
                nomor: nomor + 1, predikat: pita.predikat, min: pita.min?.cetak() ?? "",
                minTermasuk: pita.minTermasuk, maks: pita.maks?.cetak() ?? "", maksTermasuk: pita.maksTermasuk,
                warna: pita.warna, teks: pita.teks)
        }
    }

    /// Rows as they were sent, with the row that a button adds or takes away.
    init(kiriman formulir: Formulir) {
        self.formulir = formulir
        daftar = Self.nomor(formulir).map { nomor in
            func isi(_ nama: String) -> String { formulir.teks("\(nama).\(nomor)") }
            return Baris(
                nomor: nomor, predikat: isi("predikat"), min: isi("min"),
                minTermasuk: formulir.centang("min_termasuk.\(nomor)"), maks: isi("maks"),
                maksTermasuk: formulir.centang("maks_termasuk.\(nomor)"), warna: isi("warna"), teks: isi("teks"))
        }
        daftar.removeAll { "\($0.nomor)" == formulir.teks("hapus") }
        if formulir.ada("tambah") || daftar.isEmpty, daftar.count < Self.terbanyak {
            daftar.append(Baris(nomor: (daftar.map(\.nomor).max() ?? 0) + 1))
        }
    }

    private static func nomor(_ formulir: Formulir) -> [Int] {
        Array(
            formulir.nama(berawalan: "predikat.").compactMap { Int($0) }.filter { (1...999).contains($0) }
                .prefix(terbanyak))
    }

    static func hanyaBaris(_ formulir: Formulir) -> Bool { formulir.ada("tambah") || formulir.ada("hapus") }

    /// Fields that show their own mistakes.
    var bidangSendiri: Set<String> {
        Set(["nama", "dasar_hukum", "catatan", "pembulatan_awal"]).union(
            daftar.flatMap { satu in Self.bidangPita.map { "\($0).\(satu.nomor)" } })
    }

    /// The scale that was typed; what is wrong is noted beside its field.
    static func baca(_ formulir: inout Formulir) -> Skala {
        let daftarNomor = nomor(formulir)
        var skala = Skala(
            kode: KepalaSkala.kodeLokal, nama: formulir.wajib("nama", "Nama skala", paling: 200) ?? "",
            dasarHukum: formulir.wajib("dasar_hukum", "Dasar hukum", paling: 500) ?? "",
            pembulatanAwal: formulir.bilangan("pembulatan_awal", "Desimal pembulatan awal", 0...6), pita: [],
            catatan: formulir.pilihan("catatan", "Catatan", paling: 500) ?? "")
        skala.pita = daftarNomor.map { pita(&formulir, $0) }
        let salahKetik = daftarNomor.contains { nomor in
            bidangPita.contains { formulir.salah("\($0).\(nomor)") != nil }
        }
        // A limit that cannot be read would look like one that is missing.
        if !salahKetik { catat(skala, daftarNomor, &formulir) }
        return skala
    }

    private static func pita(_ formulir: inout Formulir, _ nomor: Int) -> Pita {
        Pita(
            predikat: formulir.pilihan("predikat.\(nomor)", "Predikat", paling: 60) ?? "",
            min: formulir.angka("min.\(nomor)", "Batas bawah"),
            minTermasuk: formulir.centang("min_termasuk.\(nomor)"),
            maks: formulir.angka("maks.\(nomor)", "Batas atas"),
            maksTermasuk: formulir.centang("maks_termasuk.\(nomor)"),
            warna: IdentitasPage.warna(&formulir, "warna.\(nomor)") ?? "",
            teks: formulir.pilihan("teks.\(nomor)", "Teks selang", paling: 40) ?? "")
    }

    /// Puts every problem of the scale beside the field that mends it.
    private static func catat(_ skala: Skala, _ daftarNomor: [Int], _ formulir: inout Formulir) {
        for masalah in skala.daftarMasalah {
            let (bidang, tempat) = masalah.bidang(skala)
            let nama = tempat.flatMap { daftarNomor.indices.contains($0) ? "\(bidang).\(daftarNomor[$0])" : nil }
            formulir.catat(nama ?? "", masalah.pesan)
        }
    }
}

extension MasalahSkala {
    /// The field that mends it, and the place of its band; nil for the scale as a whole.
    fileprivate func bidang(_ skala: Skala) -> (nama: String, tempat: Int?) {
        func tempat(_ predikat: String) -> Int? { skala.pita.lastIndex { $0.predikat == predikat } }
        switch self {
        case .kosong: return ("", nil)
        case .predikatKosong(let nomor): return ("predikat", nomor - 1)
        case .predikatGanda(let nama): return ("predikat", tempat(nama))
        case .terbalik(let nama): return ("min", tempat(nama))
        case .celah(_, let atas, _, _), .tumpangTindih(_, let atas, _): return ("min", tempat(atas))
        case .tidakMulaiDariNol(let terendah): return ("min", skala.pita.lastIndex { $0.min == terendah })
        case .adaBatasPuncak(let tertinggi): return ("maks", skala.pita.firstIndex { $0.maks == tertinggi })
        }
    }
}
