import Kinerja

/// The achievement table on a terminal, grouped by sasaran, with the means and counts below.
struct CetakCapaian {
    let hitungan: Hitungan
    let baris: [BarisCapaian]

    private static let lebarNama = 52

    var teks: String {
        let instansi = hitungan.berkas.instansi
        var hasil = ["\(instansi.nama) · capaian kinerja \(instansi.tahun)", ""]
        hasil += TabelTeks(kolom: kolom, baris: baris.map(isi)).baris
        hasil += ["", ringkasan]
        return hasil.joined(separator: "\n")
    }

    private let kolom: [TabelTeks.Kolom] = [
        .init("Kode"), .init("Indikator"), .init("Satuan"), .init("Target", kanan: true),
        .init("Realisasi", kanan: true),
        .init("Capaian (%)", kanan: true), .init("Predikat"),
    ]

    private func isi(_ satu: BarisCapaian) -> [String] {
        let nama =
            satu.indikator.count > Self.lebarNama ? satu.indikator.prefix(Self.lebarNama - 1) + "…" : satu.indikator
        return [
            satu.kode, nama, satu.satuan, satu.target, satu.realisasi, satu.capaian,
            satu.predikat ?? (satu.keterangan.isEmpty ? "" : "(\(satu.keterangan))"),
        ]
    }

    private var ringkasan: String {
        let rekap = hitungan.rekapInstansi
        var kalimat = [
            "\(rekap.jumlah) indikator: \(rekap.melampaui) melampaui, \(rekap.tercapai) tercapai, "
                + "\(rekap.tidakTercapai) tidak tercapai, \(rekap.tidakDiukur) tidak diukur, \(rekap.belum) belum dapat dinilai."
        ]
        if let perSasaran = hitungan.rerataInstansi(.perSasaran),
            let perIndikator = hitungan.rerataInstansi(.perIndikator)
        {
            kalimat.append(
                "Rata-rata per sasaran \(hitungan.aturan.cetakCapaian(perSasaran.nilai)); "
                    + "per indikator \(hitungan.aturan.cetakCapaian(perIndikator.nilai)).")
        }
        if let serapan = hitungan.serapanTotal, let persen = serapan.persen, let realisasi = serapan.realisasi {
            kalimat.append(
                "Anggaran \(serapan.pagu.cetakRp), realisasi \(realisasi.cetakRp), "
                    + "serapan \(hitungan.aturan.cetakSerapan(persen))%.")
        }
        return kalimat.joined(separator: "\n")
    }
}

/// Columns aligned by their widest cell.
struct TabelTeks {
    struct Kolom {
        let judul: String
        let kanan: Bool
        init(_ judul: String, kanan: Bool = false) {
            self.judul = judul
            self.kanan = kanan
        }
    }

    let kolom: [Kolom]
    let isi: [[String]]

    init(kolom: [Kolom], baris: [[String]]) {
        self.kolom = kolom
        isi = baris
    }

    var baris: [String] {
        let semua = [kolom.map(\.judul)] + isi
        let lebar = kolom.indices.map { nomor in semua.map { $0[nomor].count }.max() ?? 0 }
        let garis = lebar.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        let dicetak = semua.map { satu in
            kolom.indices.map { rata(satu[$0], lebar[$0], kanan: kolom[$0].kanan) }.joined(separator: "  ").trimmingEnd
        }
        return [dicetak[0], garis] + dicetak.dropFirst()
    }

    private func rata(_ teks: String, _ lebar: Int, kanan: Bool) -> String {
        let isi = String(repeating: " ", count: max(0, lebar - teks.count))
        return kanan ? isi + teks : teks + isi
    }
}

extension String {
    fileprivate var trimmingEnd: String {
        var hasil = self
        while hasil.last == " " { hasil.removeLast() }
        return hasil
    }
}

/// The glass box of a figure on a terminal.
enum CetakPenjelasan {
    static func teks(_ satu: Penjelasan) -> String {
        var hasil = [satu.judul, ""]
        hasil += satu.masukan.map { "  \($0.nama): \($0.nilai)  [\($0.sumber)]" }
        hasil += [
            "", "  Aturan         \(satu.aturan): \(satu.rumus)", "  Dasar          \(satu.dasarHukum)",
            "  Perhitungan    \(satu.hitungan)", "  Tak dibulatkan \(satu.takDibulatkan)",
            "  Batas          \(satu.batas)",
            "  Pembulatan     \(satu.pembulatan)", "  Hasil          \(satu.hasil)",
            "  Predikat       \(satu.predikat)",
        ]
        return hasil.joined(separator: "\n")
    }
}
