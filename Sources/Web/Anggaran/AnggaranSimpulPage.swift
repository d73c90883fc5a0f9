import Kinerja
import Storage

/// The money of one node in a year: every amount with who wrote it, and how the absorption comes about.
struct AnggaranSimpulPage: Sendable {
    /// One source of money in one version.
    struct BarisPagu: Sendable {
        /// Name of the field: `nilai.murni.APBD`.
        var bidang: String
        var versi: String
        var sumberDana: String
        var teks: String
        var dasar: String
        var salah: String?
        var oleh: String
    }

    struct BarisRealisasi: Sendable {
        var periode: String
        var nilai: SelUang
        var sampai: SelUang
        var oleh: String
    }

    var tempat: TempatKerja
    var kode: String
    var nama: String
    var jenis: String
    var kalimat: String
    /// Children make up its amounts, so none are typed here.
    var rincian: [TautanPilihan]
    var daftarPagu: [BarisPagu]
    var daftarRealisasi: [BarisRealisasi]
    var daftarSasaran: [String]
    var daftarRiwayat: [ButirJejak]
    var penjelasan: Penjelasan?
    var dapatDiisi: Bool
    var daftarVersi: [ButirPilihan]
    var formulir: Formulir
}

extension AnggaranSimpulPage {
    /// Nil for a node that carries no money.
    init?(
        _ kode: String, _ hitungan: Hitungan, _ lembar: LembarAnggaran, _ riwayat: [VersiUang], tempat: TempatKerja,
        boleh: Bool, formulir: Formulir, waktu: (String) -> String
    ) {
        let simpul = hitungan.simpul(kode), tahun = hitungan.tahun
        guard kode == Hitungan.kodeTotal || simpul?.jenis.hasil == false else { return nil }
        self.tempat = tempat
        self.kode = kode
        self.formulir = formulir
        nama = simpul?.uraian ?? "Jumlah \(hitungan.berkas.instansi.namaSingkat)"
        jenis = simpul?.jenis.nama ?? "Seluruh anggaran"
        kalimat = Self.kalimat(hitungan.serapan(kode, tahun: tahun), hitungan)
        let anak = simpul == nil ? hitungan.daftarSimpul(.program) : hitungan.anak(kode)
        rincian = anak.map { TautanPilihan($0.uraian, ke: .simpulAnggaran(tempat, $0.kode)) }
        let milik = lembar.berkas.daftarPagu.filter { $0.simpul == kode && $0.tahun == tahun }
        daftarPagu = milik.sorted { $0.versi < $1.versi }.map { Self.baris($0, lembar, formulir, waktu) }
        daftarRealisasi = Self.daftarRealisasi(kode, hitungan, lembar, waktu)
        daftarSasaran = Self.daftarSasaran(kode, hitungan)
        daftarRiwayat = riwayat.map { Self.butir($0, waktu) }
        penjelasan = hitungan.penjelasan("\(simpul == nil ? "total" : kode).serapan")
        let terinci = hitungan.versiAnggaran(tahun: tahun).contains {
            hitungan.rincianTertulis(.pagu($0), tahun: tahun).contains(kode)
        }
        dapatDiisi = boleh && (!terinci || !daftarPagu.isEmpty)
        daftarVersi = hitungan.versiTerbuka.map { ButirPilihan($0.kode, $0.nama) }
    }

    /// Goals the node serves, itself or as a part of what stands above it.
    private static func daftarSasaran(_ kode: String, _ hitungan: Hitungan) -> [String] {
        let jalur = [kode] + hitungan.leluhur(kode).filter { !$0.jenis.hasil }.map(\.kode)
        var sudah: Set<String> = []
        return jalur.flatMap { hitungan.pemilik($0) }.filter { sudah.insert($0).inserted }
            .compactMap { hitungan.simpul($0)?.uraian }
    }

    private static func baris(
        _ pagu: Pagu, _ lembar: LembarAnggaran, _ formulir: Formulir, _ waktu: (String) -> String
    ) -> BarisPagu {
        let versi = lembar.versiPagu[pagu.kunciFakta], bidang = "nilai.\(pagu.versi.kode).\(pagu.sumberDana)"
        return BarisPagu(
            bidang: bidang, versi: pagu.versi.nama, sumberDana: pagu.sumberDana,
            teks: formulir.ada(bidang) ? formulir.teks(bidang) : pagu.nilai.cetak,
            dasar: DasarSel(versi: versi?.versi ?? 0, nilai: pagu.nilai).teks, salah: formulir.salah(bidang),
            oleh: versi.map { "\($0.olehNama), \(waktu($0.pada))" } ?? "")
    }

    private static func daftarRealisasi(
        _ kode: String, _ hitungan: Hitungan, _ lembar: LembarAnggaran, _ waktu: (String) -> String
    ) -> [BarisRealisasi] {
        let tahun = hitungan.tahun
        return hitungan.periodeRealisasiAnggaran(tahun: tahun).map { periode in
            let kunci = RealisasiAnggaran.kunci(simpul: kode, tahun: tahun, periode: periode)
            return BarisRealisasi(
                periode: periode == .tahun ? "Setahun" : periode.nama,
                nilai: SelUang(hitungan.nilai(kode, .realisasi(periode), tahun: tahun)),
                sampai: SelUang(hitungan.realisasiAnggaran(kode, tahun: tahun, sampai: periode)),
                oleh: lembar.versiRealisasi[kunci].map { "\($0.olehNama), \(waktu($0.pada))" } ?? "")
        }
    }

    private static func butir(_ satu: VersiUang, _ waktu: (String) -> String) -> ButirJejak {
        let sumber = satu.sumberDana.isEmpty || satu.sumberDana == "APBD" ? "" : " (\(satu.sumberDana))"
        let nilai = satu.nilai.map { $0.cetakRp } ?? "dihapus"
        return ButirJejak(
            "\(satu.kolom.nama)\(sumber): \(nilai)", rincian: satu.alasan.isEmpty ? nil : satu.alasan,
            kapan: "\(satu.olehNama), \(waktu(satu.pada))")
    }

    private static func kalimat(_ serapan: Serapan?, _ hitungan: Hitungan) -> String {
        guard let serapan else { return "Belum ada pagu tahun \(hitungan.tahun)." }
        let versi = hitungan.versiAnggaranBerlaku(tahun: hitungan.tahun).nama.lowercased()
        let awal = "Pagu \(versi) \(serapan.pagu.cetakRp)"
        guard let realisasi = serapan.realisasi else { return awal + ", belum ada realisasi." }
        let persen = serapan.persen.map { " (\(hitungan.aturan.cetakSerapan($0))%)" } ?? ""
        return "\(awal), terserap \(realisasi.cetakRp)\(persen)."
    }
}

/// Budgets of one node by source of money, as they were sent.
struct KirimanSumberDana {
    private(set) var isian: [Isian<Pagu>] = []

    /// - Throws: ``Penolakan/tidakSah(_:)`` with every field that cannot be taken.
    init(_ kiriman: Formulir, simpul: String, hitungan: Hitungan) throws(Penolakan) {
        var formulir = kiriman
        for nama in kiriman.nama(berawalan: "nilai.") {
            let bagian = nama.split(separator: ".", maxSplits: 1).map(String.init)
            guard bagian.count == 2, let versi = VersiAnggaran(kode: bagian[0]) else { continue }
            baca(
                "nilai.\(nama)", simpul, versi, bagian[1], DasarSel(kiriman.teks("dasar.\(nama)")), hitungan, &formulir)
        }
        if !kiriman.teks("nilai_baru").trimmed.isEmpty {
            let sumber = formulir.wajib("sumber_baru", "Sumber dana", paling: 60)
            if let versi = VersiAnggaran(kode: kiriman.teks("versi_baru")), hitungan.versiTerbuka.contains(versi) {
                if let sumber {
                    baca("nilai_baru", simpul, versi, sumber, DasarSel(versi: 0, nilai: nil), hitungan, &formulir)
                }
            } else {
                formulir.catat("versi_baru", "Pilih versi anggaran dari daftar.")
            }
        }
        try formulir.periksa()
    }

    private mutating func baca(
        _ bidang: String, _ simpul: String, _ versi: VersiAnggaran, _ sumber: String, _ dasar: DasarSel,
        _ hitungan: Hitungan, _ formulir: inout Formulir
    ) {
        let sebelum = formulir.kesalahan.count
        let nilai = formulir.rupiah(bidang, "Pagu")
        guard formulir.kesalahan.count == sebelum, nilai != dasar.nilai else { return }
        if let nilai, nilai < .nol {
            return formulir.catat(bidang, "Pagu tidak boleh negatif. Tulis pengurangan sebagai pagu perubahan.")
        }
        let fakta = Pagu(
            simpul: simpul, tahun: hitungan.tahun, versi: versi, nilai: nilai ?? .nol, sumberDana: sumber)
        isian.append(Isian(fakta, dasar: dasar.versi, nilai == nil ? .hapus : .isi))
    }
}
