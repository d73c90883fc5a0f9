internal import Kinerja

/// Separates amounts to store from sums to check, and turns running totals into amounts of periods.
struct PemeriksaLembarAnggaran {
    private var hitungan: Hitungan
    private let lembar: String
    private let kepala: KepalaAnggaran

    init(_ hitungan: Hitungan, _ pembaca: PembacaLembarAnggaran) {
        self.hitungan = hitungan
        lembar = pembaca.lembar.nama
        kepala = pembaca.kepala
    }

    private var tahun: Int { hitungan.tahun }

    /// - Batas: a node counts as a sum where something below it has an amount of the same column, in the sheet or stored.
    func periksa(_ pembaca: PembacaLembarAnggaran) -> HasilLembarAnggaran {
        var kini = self
        var hasil = HasilLembarAnggaran(
            lembar: lembar, daftarKolom: pembaca.kepala.daftarUang.map(\.kolom), daftarMasalah: pembaca.masalah)
        let menurutKolom = Dictionary(grouping: pembaca.daftar, by: \.kolom)
        for kolom in menurutKolom.keys.sorted(by: Self.urut) {
            let daftar = menurutKolom[kolom] ?? []
            let jumlah = kini.jumlah(daftar, kolom)
            kini.terima(daftar.filter { !jumlah.contains($0.simpul) }, kolom, &hasil)
            for satu in daftar where jumlah.contains(satu.simpul) { kini.periksaJumlah(satu, daftar, jumlah, &hasil) }
        }
        if !hasil.daftarMasalah.adaGalat { kini.peringatan(&hasil) }
        return hasil
    }

    /// Budgets first, then spending from the shortest period on: totals build on what came before.
    private static func urut(_ kiri: KolomAnggaran, _ kanan: KolomAnggaran) -> Bool {
        func kunci(_ kolom: KolomAnggaran) -> (Int, Int, String) {
            switch kolom {
            case .pagu: (0, 0, kolom.kode)
            case .realisasi(let periode): (1, periode.bulanTerakhir, kolom.kode)
            }
        }
        return kunci(kiri) < kunci(kanan)
    }

    /// Nodes of the sheet that stand above amounts.
    private func jumlah(_ daftar: [PembacaLembarAnggaran.Tertulis], _ kolom: KolomAnggaran) -> Set<String> {
        var atas = hitungan.rincianTertulis(kolom, tahun: tahun)
        for satu in daftar where satu.simpul != Hitungan.kodeTotal {
            atas.insert(Hitungan.kodeTotal)
            atas.formUnion(hitungan.leluhur(satu.simpul).map(\.kode))
        }
        return atas.intersection(daftar.map(\.simpul))
    }

    private mutating func terima(
        _ daftar: [PembacaLembarAnggaran.Tertulis], _ kolom: KolomAnggaran, _ hasil: inout HasilLembarAnggaran
    ) {
        var berkas = hitungan.berkas
        for satu in daftar {
            var nilai = satu.nilai
            if satu.kumulatif, case .realisasi(let periode) = kolom, let lalu = periode.sebelumnya {
                let sebelum = hitungan.realisasiAnggaran(satu.simpul, tahun: tahun, sampai: lalu) ?? .nol
                nilai = satu.nilai - sebelum
                if nilai < .nol {
                    catat(
                        satu,
                        "Realisasi kumulatif \(satu.nilai.cetakRp) lebih kecil daripada yang sudah tercatat sampai \(lalu.singkatan), \(sebelum.cetakRp).",
                        "Periksa angkanya, atau pilih \"per periode\" bila bukan kumulatif.", &hasil)
                    continue
                }
            }
            hasil.daftarNilai.append(
                NilaiLembar(
                    simpul: satu.simpul, kolom: kolom, nilai: nilai, baris: satu.baris, sebutan: sebutan(satu)))
            berkas.ganti(satu.simpul, kolom, nilai, tahun: tahun)
        }
        hitungan = Hitungan(berkas)
    }

    private func periksaJumlah(
        _ satu: PembacaLembarAnggaran.Tertulis, _ daftar: [PembacaLembarAnggaran.Tertulis], _ jumlah: Set<String>,
        _ hasil: inout HasilLembarAnggaran
    ) {
        let rincian: Rupiah?
        if satu.kumulatif, case .realisasi(let periode) = satu.kolom {
            rincian = hitungan.realisasiAnggaran(satu.simpul, tahun: tahun, sampai: periode)
        } else {
            rincian = hitungan.jumlahRincian(satu.simpul, satu.kolom, tahun: tahun)
        }
        guard let rincian else { return }
        // A sheet that lists some nodes only adds up those.
        let sebagian = daftar.filter { !jumlah.contains($0.simpul) && diBawah($0.simpul, satu.simpul) }
        guard rincian != satu.nilai, sebagian.map(\.nilai).jumlah != satu.nilai else {
            hasil.daftarJumlah.append(
                JumlahLembar(
                    simpul: satu.simpul, kolom: satu.kolom, tertulis: satu.nilai, rincian: rincian, baris: satu.baris))
            return
        }
        let nama = satu.simpul == Hitungan.kodeTotal ? "Jumlah" : "\"\(satu.simpul)\""
        catat(
            satu,
            "\(nama) tertulis \(satu.nilai.cetakRp), padahal rinciannya berjumlah \(rincian.cetakRp); selisih \((satu.nilai - rincian).mutlak.cetakRp).",
            "Perbaiki rincian atau jumlahnya.", &hasil)
    }

    private func diBawah(_ kode: String, _ atas: String) -> Bool {
        atas == Hitungan.kodeTotal || hitungan.leluhur(kode).contains { $0.kode == atas }
    }

    private func sebutan(_ satu: PembacaLembarAnggaran.Tertulis) -> String {
        kepala.sebutan(satu.letak, satu.kolom.nama)
    }

    /// What looks odd once the sheet is applied.
    private func peringatan(_ hasil: inout HasilLembarAnggaran) {
        let versi = hitungan.versiAnggaranBerlaku(tahun: tahun)
        let periode = hasil.daftarKolom.compactMap { kolom -> Periode? in
            if case .realisasi(let periode) = kolom { periode } else { nil }
        }.max { $0.bulanTerakhir < $1.bulanTerakhir }
        var sudah: Set<String> = []
        for satu in hasil.daftarNilai where sudah.insert(satu.simpul).inserted {
            for janggal in hitungan.peringatanAnggaran(
                satu.simpul, versi: versi, periode: periode ?? .tahun, tahun: tahun)
            {
                hasil.daftarMasalah.append(
                    MasalahBerkas(
                        .peringatan, asal: lembar, baris: satu.baris, kolom: satu.sebutan,
                        pesan: "\(satu.simpul): \(janggal.inti)", perbaikan: janggal.penjelasan))
            }
        }
    }

    private func catat(
        _ satu: PembacaLembarAnggaran.Tertulis, _ pesan: String, _ perbaikan: String,
        _ hasil: inout HasilLembarAnggaran
    ) {
        hasil.daftarMasalah.append(
            MasalahBerkas(
                .galat, asal: lembar, baris: satu.baris, kolom: sebutan(satu), nilai: satu.nilai.cetak, pesan: pesan,
                perbaikan: perbaikan))
    }
}

extension BerkasKinerja {
    /// States an amount at a node in place of what stands there.
    fileprivate mutating func ganti(_ simpul: String, _ kolom: KolomAnggaran, _ nilai: Rupiah, tahun: Int) {
        switch kolom {
        case .pagu(let versi):
            daftarPagu.removeAll { $0.simpul == simpul && $0.tahun == tahun && $0.versi == versi }
            daftarPagu.append(Pagu(simpul: simpul, tahun: tahun, versi: versi, nilai: nilai))
        case .realisasi(let periode):
            daftarRealisasiAnggaran.removeAll { $0.simpul == simpul && $0.tahun == tahun && $0.periode == periode }
            daftarRealisasiAnggaran.append(
                RealisasiAnggaran(simpul: simpul, tahun: tahun, periode: periode, nilai: nilai))
        }
    }
}
