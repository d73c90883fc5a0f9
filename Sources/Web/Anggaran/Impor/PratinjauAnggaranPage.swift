import Berkas
import Kinerja
import Storage

/// The preview of a budget sheet.
struct PratinjauAnggaranPage: Sendable {
    struct Baris: Sendable {
        var tempat: String
        var kode: String
        var nama: String
        var kolom: String
        var sebelum: SelUang
        var sesudah: String
        /// `[nama], 3 November 2025, 09.15`; set when it was changed after the preview that was confirmed.
        var diubahOleh: String?
    }

    /// A sum before and after, and what the sheet says of it.
    struct BarisJumlah: Sendable {
        var nama: String
        var tingkat: Int
        var sebelum: SelUang
        var sesudah: SelUang
        /// `+5.000.000`; empty when nothing changes.
        var selisih: String
        /// What the sheet states for the node itself; nil when it states nothing.
        var diLembar: String?
    }

    struct KelompokJumlah: Sendable {
        /// `Pagu perubahan`
        var kolom: String
        var daftarBaris: [BarisJumlah]
        var jumlah: BarisJumlah
    }

    static let perHalaman = 100

    var tempat: TempatKerja
    var sidikUnggahan: String
    var kalimat: String
    var kolomTerbaca: String
    var masalah: DaftarMasalahPage
    var daftarKelompok: [KelompokJumlah]
    var daftarBaris: [Baris]
    var penghalaman: Penghalaman
    var isian: [(nama: String, nilai: String)]
    var sidikPratinjau: String
    var jumlah: Int
    var dapatDiterapkan: Bool
    var formulir = Formulir()
    /// When the preview was made, ISO 8601.
    var dibuat = ""
    var bentrok = false

    private let daftarUbahan: [RencanaLembarAnggaran.Ubahan]

    init(
        _ rencana: RencanaLembarAnggaran, _ hasil: HasilLembarAnggaran, _ kiriman: KirimanLembarAnggaran,
        _ hitungan: Hitungan, sidikUnggahan: String, tempat: TempatKerja, halaman: Int
    ) {
        self.tempat = tempat
        self.sidikUnggahan = sidikUnggahan
        masalah = DaftarMasalahPage(rencana.daftarMasalah, nama: kiriman.isi.nama)
        jumlah = rencana.daftarUbahan.count
        dapatDiterapkan = jumlah > 0 && !rencana.daftarMasalah.adaGalat
        kolomTerbaca = "Kolom yang terbaca: \(hasil.daftarKolom.map(\.nama).joined(separator: ", "))."
        daftarKelompok = PenyusunJumlah(rencana, hasil, hitungan).daftarKelompok
        penghalaman = Penghalaman(halaman: 1, perHalaman: Self.perHalaman, jumlah: jumlah, sebutan: "perubahan")
        penghalaman.halaman = min(max(1, halaman), penghalaman.banyakHalaman)
        let awal = (penghalaman.halaman - 1) * Self.perHalaman
        daftarUbahan = Array(rencana.daftarUbahan.dropFirst(awal).prefix(Self.perHalaman))
        daftarBaris = daftarUbahan.map { satu in
            Baris(
                tempat: "baris \(satu.nilai.baris)", kode: satu.nilai.simpul, nama: satu.nama,
                kolom: satu.nilai.kolom.nama, sebelum: SelUang(satu.sebelum, kosong: .tidakAda("kosong")),
                sesudah: satu.nilai.nilai.cetak)
        }
        isian = kiriman.isian
        sidikPratinjau = rencana.sidik
        kalimat = Self.kalimat(rencana)
    }

    private static func kalimat(_ rencana: RencanaLembarAnggaran) -> String {
        let tetap = rencana.tetap == 0 ? "" : " \(Angka(rencana.tetap).cetak()) nilai lain sudah sama."
        let jumlah = rencana.daftarUbahan.count
        return jumlah == 0
            ? "Tidak ada nilai yang berubah.\(tetap)"
            : "\(Angka(jumlah).cetak()) nilai akan berubah. Belum ada yang diterapkan.\(tetap)"
    }

    /// Says which amounts others changed after the preview that was confirmed.
    mutating func tandaiBentrok(sejak: String, waktu: (String) -> String) {
        bentrok = true
        for (posisi, satu) in daftarUbahan.enumerated() {
            guard let tersimpan = satu.tersimpan, !sejak.isEmpty, tersimpan.pada >= sejak else { continue }
            daftarBaris[posisi].diubahOleh = "\(tersimpan.olehNama), \(waktu(tersimpan.pada))"
        }
    }
}

/// Sums before and after: of every changed column, in total and for what stands above a change.
private struct PenyusunJumlah {
    private let sebelum: Hitungan
    private let sesudah: Hitungan
    private let rencana: RencanaLembarAnggaran
    private let hasil: HasilLembarAnggaran

    init(_ rencana: RencanaLembarAnggaran, _ hasil: HasilLembarAnggaran, _ hitungan: Hitungan) {
        self.rencana = rencana
        self.hasil = hasil
        sebelum = hitungan
        sesudah = rencana.sesudah
    }

    var daftarKelompok: [PratinjauAnggaranPage.KelompokJumlah] {
        hasil.daftarKolom.compactMap { kolom in
            let berubah = rencana.daftarUbahan.filter { $0.nilai.kolom == kolom }.map(\.nilai.simpul)
            guard !berubah.isEmpty else { return nil }
            let atas = Set(berubah.flatMap { kode in sebelum.leluhur(kode).map(\.kode) })
            let daftar = sebelum.daftarSimpul(.program).flatMap { pohon($0, atas, tingkat: 0) }
            return PratinjauAnggaranPage.KelompokJumlah(
                kolom: kolom.nama,
                daftarBaris: daftar.map { baris($0.simpul.kode, $0.simpul.uraian, $0.tingkat, kolom) },
                jumlah: baris(Hitungan.kodeTotal, "Jumlah", 0, kolom))
        }
    }

    private func pohon(_ simpul: Simpul, _ atas: Set<String>, tingkat: Int) -> [(simpul: Simpul, tingkat: Int)] {
        guard atas.contains(simpul.kode) else { return [] }
        let anak = sebelum.anak(simpul.kode).filter { !$0.jenis.hasil }
        return [(simpul, tingkat)] + anak.flatMap { pohon($0, atas, tingkat: tingkat + 1) }
    }

    private func baris(
        _ kode: String, _ nama: String, _ tingkat: Int, _ kolom: KolomAnggaran
    ) -> PratinjauAnggaranPage.BarisJumlah {
        let tahun = sebelum.tahun
        let (lama, baru) = (sebelum.nilai(kode, kolom, tahun: tahun), sesudah.nilai(kode, kolom, tahun: tahun))
        let beda = (baru ?? .nol) - (lama ?? .nol)
        return PratinjauAnggaranPage.BarisJumlah(
            nama: nama, tingkat: tingkat, sebelum: SelUang(lama, kosong: .tidakAda("kosong")),
            sesudah: SelUang(baru, kosong: .tidakAda("kosong")),
            selisih: beda == .nol ? "" : (beda > .nol ? "+" : "") + beda.cetak,
            diLembar: hasil.daftarJumlah.first { $0.simpul == kode && $0.kolom == kolom }?.tertulis.cetak)
    }
}
