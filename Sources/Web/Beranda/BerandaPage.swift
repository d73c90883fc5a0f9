import Foundation
import Kinerja
import Storage

/// What a person must do now, and how the year stands at a glance.
struct BerandaPage {
    struct Baris {
        var kode: String
        var nama: String
        var satuan: String
        var alamat: Alamat
        var target: String
        var realisasi: String
        /// `3 dari 4 periode`, while the year is not complete.
        var sementara: String?
        var capaian: Capaian
        var cetakCapaian: String
    }

    struct Kelompok {
        var judul: String
        var baris: [Baris]
    }

    struct Anggaran {
        var namaPagu: String
        var pagu: String
        var realisasi: String
        var serapan: String
        var alamat: Alamat
    }

    var tempat: TempatKerja
    var aturan: AturanKinerja
    var kalimat: String
    var daftarTugas: [Tugas]
    var judulCapaian: String
    var kalimatCapaian: String
    var daftarKelompok: [Kelompok]
    var catatanBatas: String
    var anggaran: Anggaran?
    var kabar: [ButirJejak]
    /// Nothing has been planned for this year yet.
    var kosong: Bool
    /// This person plans here, so an empty page leads to planning.
    var merencanakan: Bool
    /// Over all instansi; nil for those who work in one.
    var pemantauan: Alamat?
}

extension BerandaPage {
    /// - Parameters:
    ///   - daftarTugas: most urgent first.
    ///   - hari: today, where the pemda is.
    ///   - instansi: names by kode.
    init(
        _ hitungan: Hitungan, persiapan: PersiapanTahun, daftarTugas: [Storage.Tugas], kabar: [ButirJejak],
        hari: Tanggal?, instansi: [String: String]
    ) {
        let tempat = persiapan.tempat
        self.tempat = tempat
        aturan = hitungan.aturan
        let nama = NamaTugas(hitungan.berkas, instansi: instansi)
        let langkah = persiapan.daftar
        self.daftarTugas = langkah + daftarTugas.map { Tugas($0, hari: hari, nama: nama) }
        kalimat = Self.kalimat(daftarTugas, langkah: langkah.count, hari: hari)
        merencanakan = persiapan.bolehMerencanakan
        let sepemda = persiapan.pelaku.daftarPenugasan.contains { $0.instansi == nil && !$0.peran.milikInstansi }
        pemantauan = sepemda ? .pemantauan(tempat.tahun) : nil
        judulCapaian = "Capaian \(tempat.tahun)"
        let utama = hitungan.daftarIndikatorUtama
        kalimatCapaian = Self.kalimatCapaian(hitungan, utama)
        daftarKelompok = Self.kelompok(hitungan, utama, tempat)
        catatanBatas =
            hitungan.aturan.batasAtas.tampilan.map {
                "Capaian dibatasi \(hitungan.aturan.cetakCapaian($0)). Batang menunjukkan nilai sebelum dibatasi."
            } ?? "Batang menunjukkan capaian dalam persen; garis tegak adalah target."
        anggaran = Self.anggaran(hitungan, tempat)
        self.kabar = kabar
        kosong = hitungan.berkas.daftarIndikator.isEmpty
    }

    /// `5 hal: 1 terlambat, 3 jatuh tempo dalam 7 hari.`
    private static func kalimat(_ daftar: [Storage.Tugas], langkah: Int, hari: Tanggal?) -> String {
        let persiapan = langkah == 0 ? "" : "\(langkah) langkah lagi untuk menyiapkan tahun ini."
        guard !daftar.isEmpty else { return langkah == 0 ? "Tidak ada yang menunggu Anda." : persiapan }
        let sisa = daftar.compactMap { tugas in hari.flatMap { tugas.sisaHari(pada: $0) } }
        let bagian = [
            (sisa.count { $0 < 0 }, "terlambat"), (sisa.count { (0...7).contains($0) }, "jatuh tempo dalam 7 hari"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        let hal = "\(daftar.count) hal" + (bagian.isEmpty ? "." : ": \(bagian.joined(separator: ", ")).")
        return [persiapan, hal].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// `15 indikator: 4 melampaui, 9 tepat, 2 di bawah target`
    private static func kalimatCapaian(_ hitungan: Hitungan, _ daftar: [Indikator]) -> String {
        let status = daftar.map { hitungan.capaian($0.kode).status }
        let sebutan: [(StatusCapaian, String)] = [
            (.melampaui, "melampaui"), (.tercapai, "tepat"), (.tidakTercapai, "di bawah target"),
            (.belum, "belum dapat dinilai"), (.tidakDiukur, "tidak diukur"),
        ]
        let bagian = sebutan.compactMap { jenis, kata in
            let banyak = status.count { $0 == jenis }
            return banyak == 0 ? nil : "\(banyak) \(kata)"
        }
        return "\(daftar.count) indikator: " + bagian.joined(separator: ", ")
    }

    private static func kelompok(_ hitungan: Hitungan, _ utama: [Indikator], _ tempat: TempatKerja) -> [Kelompok] {
        let iku = utama.filter(\.iku), lain = utama.filter { !$0.iku }
        let terjauh = lain.sorted { jarak(hitungan.capaian($0.kode)) < jarak(hitungan.capaian($1.kode)) }.prefix(5)
        return [("IKU", iku), ("Indikator lain yang paling jauh dari target", Array(terjauh))].filter { !$0.1.isEmpty }
            .map { judul, daftar in
                Kelompok(judul: judul, baris: daftar.map { baris(hitungan, $0, tempat) })
            }
    }

    /// Lowest achievement first; what cannot be rated comes after what is rated.
    private static func jarak(_ capaian: Capaian) -> Angka {
        switch capaian {
        case .ada(let nilai), .sementara(let nilai?, _, _): nilai.mentah
        case .belumDilaporkan, .sementara(nil, _, _): Angka(1_000_000)
        case .tidakDiukur, .tidakTerdefinisi: Angka(2_000_000)
        }
    }

    private static func baris(_ hitungan: Hitungan, _ indikator: Indikator, _ tempat: TempatKerja) -> Baris {
        let capaian = hitungan.capaian(indikator.kode)
        let nilai = hitungan.nilai(indikator.kode, tahun: tempat.tahun)
        return Baris(
            kode: indikator.kode, nama: indikator.nama, satuan: indikator.satuan,
            alamat: Alamat.beranda(tempat).ke("indikator", indikator.kode),
            target: hitungan.cetak(
                hitungan.targetBerlaku(indikator.kode, tahun: tempat.tahun)?.nilai, indikator: indikator),
            realisasi: hitungan.cetakSejauhIni(nilai, indikator: indikator), sementara: nilai.kelengkapan,
            capaian: capaian, cetakCapaian: hitungan.cetakSejauhIni(capaian))
    }

    private static func anggaran(_ hitungan: Hitungan, _ tempat: TempatKerja) -> Anggaran? {
        guard let serapan = hitungan.serapanTotal else { return nil }
        let versi = hitungan.versiAnggaranBerlaku(tahun: tempat.tahun)
        return Anggaran(
            namaPagu: "Pagu \(versi.nama.lowercased())", pagu: serapan.pagu.cetakRp,
            realisasi: serapan.realisasi?.cetakRp ?? Hitungan.tandaBelum,
            serapan: serapan.persen.map { hitungan.aturan.cetakSerapan($0) + "%" } ?? Hitungan.tandaTidakDiukur,
            alamat: .anggaran(tempat))
    }
}

extension Hitungan {
    /// The value so far without the remark that more periods follow; that stands beside it.
    fileprivate func cetakSejauhIni(_ nilai: NilaiTerukur, indikator: Indikator) -> String {
        if case .sementara(let angka?, _, _) = nilai { return cetak(.angka(angka), indikator: indikator) }
        return nilai.kelengkapan == nil ? cetak(nilai, indikator: indikator) : Self.tandaBelum
    }

    fileprivate func cetakSejauhIni(_ capaian: Capaian) -> String {
        switch capaian {
        case .sementara(let nilai?, _, _): aturan.cetakCapaian(nilai.tampilan)
        case .sementara(nil, _, _): Self.tandaBelum
        case .ada, .tidakDiukur, .belumDilaporkan, .tidakTerdefinisi: cetak(capaian)
        }
    }
}

extension NilaiTerukur {
    /// How much of the year is there; nil when nothing is missing or nothing is there.
    fileprivate var kelengkapan: String? {
        if case .sementara(_, let terisi, let wajib) = self { "\(terisi) dari \(wajib) periode" } else { nil }
    }
}
