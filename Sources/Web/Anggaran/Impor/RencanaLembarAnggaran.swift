import Berkas
import Kinerja
import Storage

/// What a budget sheet would change: all amounts that differ from what is stored.
struct RencanaLembarAnggaran: Sendable {
    struct Ubahan: Sendable {
        var nilai: NilaiLembar
        var nama: String
        var sebelum: Rupiah?
        /// Who stored what stands there; nil for a new amount.
        var tersimpan: VersiFakta?
    }

    var isian = IsianAnggaran()
    var daftarUbahan: [Ubahan] = []
    /// Amounts that are stored already.
    var tetap = 0
    /// Problems of the sheet, and those that only the stored amounts show.
    var daftarMasalah: [MasalahBerkas]

    private let hitungan: Hitungan
    private let asal: String

    /// - Parameter boleh: whether the sender may fill a node.
    init(
        _ hasil: HasilLembarAnggaran, _ lembar: LembarAnggaran, _ hitungan: Hitungan, boleh: (String) -> Bool
    ) {
        self.hitungan = hitungan
        asal = hasil.lembar
        daftarMasalah = hasil.daftarMasalah
        for satu in hasil.daftarNilai { timbang(satu, lembar, boleh: boleh) }
    }

    private mutating func timbang(_ satu: NilaiLembar, _ lembar: LembarAnggaran, boleh: (String) -> Bool) {
        let tahun = hitungan.tahun, sebelum = hitungan.tertulis(satu.simpul, satu.kolom, tahun: tahun)
        if sebelum == satu.nilai {
            tetap += 1
        } else if !boleh(satu.simpul) {
            tolak(
                satu, "\"\(satu.simpul)\" diampu unit lain, jadi bukan Anda yang mengisi anggarannya.",
                "Hapus barisnya dari lembar ini, atau minta perencana instansi mengunggahnya.")
        } else if lembar.sumber(satu.kolom, simpul: satu.simpul, tahun: tahun) > 1 {
            tolak(
                satu, "Pagu \"\(satu.simpul)\" tersimpan menurut beberapa sumber dana.",
                "Ubah pada rincian simpulnya, lalu hapus barisnya dari lembar ini.")
        } else if let lain = periodeLain(satu) {
            tolak(
                satu, "Realisasi \"\(satu.simpul)\" sudah tercatat \(lain).",
                "Isi kolom dengan periode yang sama, atau kosongkan dulu yang tercatat.")
        } else {
            tambah(satu, sebelum, lembar)
        }
    }

    private func periodeLain(_ satu: NilaiLembar) -> String? {
        guard case .realisasi(let periode) = satu.kolom else { return nil }
        let sel = SelAnggaranTahun(hitungan, SaringanAnggaran(versi: .murni, periode: periode))
        return sel.periodeLain(satu.simpul, periode)
    }

    private mutating func tolak(_ satu: NilaiLembar, _ pesan: String, _ perbaikan: String) {
        daftarMasalah.append(
            MasalahBerkas(
                .galat, asal: asal, baris: satu.baris, kolom: satu.sebutan, nilai: satu.nilai.cetak, pesan: pesan,
                perbaikan: perbaikan))
    }

    private mutating func tambah(_ satu: NilaiLembar, _ sebelum: Rupiah?, _ lembar: LembarAnggaran) {
        let tahun = hitungan.tahun, tersimpan: VersiFakta?
        switch satu.kolom {
        case .pagu(let versi):
            let sumber = lembar.sumberDana(satu.simpul, tahun: tahun, versi: versi).first ?? "APBD"
            let fakta = Pagu(simpul: satu.simpul, tahun: tahun, versi: versi, nilai: satu.nilai, sumberDana: sumber)
            tersimpan = lembar.versiPagu[fakta.kunciFakta]
            isian.pagu.append(Isian(fakta, dasar: tersimpan?.versi ?? 0))
        case .realisasi(let periode):
            let fakta = RealisasiAnggaran(simpul: satu.simpul, tahun: tahun, periode: periode, nilai: satu.nilai)
            tersimpan = lembar.versiRealisasi[fakta.kunciFakta]
            isian.realisasi.append(Isian(fakta, dasar: tersimpan?.versi ?? 0))
        }
        let nama = hitungan.simpul(satu.simpul)?.uraian ?? "Jumlah"
        daftarUbahan.append(Ubahan(nilai: satu, nama: nama, sebelum: sebelum, tersimpan: tersimpan))
    }

    /// A digest of exactly these changes to exactly these versions.
    var sidik: String {
        let pagu = isian.pagu.map { "\($0.fakta.kunciFakta) \($0.dasar ?? -1) \($0.fakta.nilai.nilai)" }
        let realisasi = isian.realisasi.map { "\($0.fakta.kunciFakta) \($0.dasar ?? -1) \($0.fakta.nilai.nilai)" }
        return (pagu + realisasi).sorted().joined(separator: "\n").sha256
    }

    /// The year as it would be. Nodes that stated exactly the sum of their parts follow it, as when it is stored.
    var sesudah: Hitungan {
        var berkas = hitungan.berkas
        let kolom = Set(daftarUbahan.map(\.nilai.kolom)), tahun = hitungan.tahun
        let diketik = Set(daftarUbahan.map(\.nilai.simpul))
        for satu in kolom {
            for simpul in hitungan.salinanJumlah(satu, tahun: tahun).subtracting(diketik) {
                berkas.hapus(simpul, satu, tahun: tahun)
            }
        }
        for satu in daftarUbahan { berkas.hapus(satu.nilai.simpul, satu.nilai.kolom, tahun: tahun) }
        berkas.daftarPagu += isian.pagu.map(\.fakta)
        berkas.daftarRealisasiAnggaran += isian.realisasi.map(\.fakta)
        return Hitungan(berkas)
    }
}

extension BerkasKinerja {
    fileprivate mutating func hapus(_ simpul: String, _ kolom: KolomAnggaran, tahun: Int) {
        switch kolom {
        case .pagu(let versi):
            daftarPagu.removeAll { $0.simpul == simpul && $0.tahun == tahun && $0.versi == versi }
        case .realisasi(let periode):
            daftarRealisasiAnggaran.removeAll { $0.simpul == simpul && $0.tahun == tahun && $0.periode == periode }
        }
    }
}
