import Kinerja
import Storage

/// The form for annual and periodic targets of a draft.
struct TargetPerjanjianPage {
    struct Kolom: Equatable {
        var periode: Periode
        /// Of this indicator it holds nothing.
        var tidakDipakai: Bool
        /// As it is typed.
        var nilai: String
        /// What the form was opened with; only what differs is saved.
        var awal: String
        var versi: Int
        var salah: String?
        /// Somebody else's value, and who saved it.
        var tersimpan: (nilai: String, siapa: String)?

        static func == (kiri: Kolom, kanan: Kolom) -> Bool {
            kiri.periode == kanan.periode && kiri.nilai == kanan.nilai && kiri.versi == kanan.versi
                && kiri.salah == kanan.salah && kiri.tersimpan?.nilai == kanan.tersimpan?.nilai
        }
    }

    struct Baris: Equatable {
        var kode: String
        var nama: String
        var satuan: String
        /// How the parts make the year.
        var konsolidasi: String
        var renstra: String
        var realisasiLalu: String
        var kolom: [Kolom]
        var catatan: String
        var catatanAwal: String
        /// Held by another agreement that is submitted or signed; nil = open.
        var terkunci: String?
        /// Periodic targets that do not fit the annual one.
        var masalah: [String]

        var salah: [String] { kolom.compactMap(\.salah) }
    }

    struct Kelompok: Equatable {
        /// Parts of the year, as column heads; the year stands last.
        var periode: [Periode]
        var baris: [Baris]
    }

    var tempat: TempatPerjanjian
    var judul: String
    var kalimat: String
    var tahun: Int
    var kelompok: [Kelompok]

    /// - Parameters:
    ///   - kiriman: what was typed, when the form is shown again.
    ///   - hasil: what became of the values that could be read.
    init(_ bahan: BahanPerjanjian, kiriman: Formulir? = nil, hasil: HasilSimpan? = nil) {
        let hitungan = Hitungan(bahan.berkas), perjanjian = bahan.perjanjian
        let tempatKerja = TempatKerja(instansi: bahan.berkas.instansi.kode, tahun: hitungan.tahun)
        tempat = TempatPerjanjian(tempatKerja, kode: perjanjian.kode, versi: perjanjian.versi)
        tahun = hitungan.tahun
        judul = "Target \(PerjanjianPage.judul(bahan.isi).lowercased())"
        kalimat =
            "Isi target tahunan dan per periode. Tulis N/A bila indikator memang tidak diukur; kosong berarti belum ada target."
        let penyusun = PenyusunTarget(bahan: bahan, hitungan: hitungan, kiriman: kiriman, hasil: hasil)
        let baris = hitungan.daftarIndikator(dalam: perjanjian).compactMap(hitungan.indikator)
            .map { (frekuensi: $0.frekuensi, baris: penyusun.baris($0)) }
        let triwulan = baris.filter { $0.frekuensi != .bulanan }, bulan = baris.filter { $0.frekuensi == .bulanan }
        let berperiode = triwulan.contains { $0.frekuensi == .triwulanan }
        kelompok = [
            Kelompok(periode: berperiode ? Periode.semuaTriwulan : [], baris: triwulan.map(\.baris)),
            Kelompok(periode: Periode.semuaBulan, baris: bulan.map(\.baris)),
        ].filter { !$0.baris.isEmpty }
    }
}

/// Makes rows of the form out of facts, of what was typed and of what became of it.
private struct PenyusunTarget {
    let bahan: BahanPerjanjian
    let hitungan: Hitungan
    let kiriman: Formulir?
    let hasil: HasilSimpan?

    private var perjanjian: PerjanjianKinerja { bahan.perjanjian }

    func baris(_ indikator: Indikator) -> TargetPerjanjianPage.Baris {
        let periode = indikator.frekuensi == .bulanan ? Periode.semuaBulan : Periode.semuaTriwulan
        let kolom = (periode + [.tahun]).map { self.kolom(indikator, $0) }
        let catatan = hitungan.catatanJanji(indikator.kode, versi: perjanjian.versi)
        let lalu = hitungan.nilai(indikator.kode, tahun: hitungan.tahun - 1)
        return TargetPerjanjianPage.Baris(
            kode: indikator.kode, nama: indikator.nama, satuan: indikator.satuan,
            konsolidasi: indikator.frekuensi == .tahunan ? "" : indikator.konsolidasi.nama,
            renstra: hitungan.target(indikator.kode, tahun: hitungan.tahun, sumber: .renstra)
                .map { hitungan.cetak($0.nilai, indikator: indikator) } ?? "",
            realisasiLalu: hitungan.cetak(lalu, indikator: indikator), kolom: kolom,
            catatan: kiriman.flatMap { $0.ada("k.\(indikator.kode)") ? $0.teks("k.\(indikator.kode)") : nil }
                ?? catatan,
            catatanAwal: catatan, terkunci: terkunci(indikator.kode), masalah: masalah(indikator.kode))
    }

    private func kolom(_ indikator: Indikator, _ periode: Periode) -> TargetPerjanjianPage.Kolom {
        let kunci = Target.kunci(
            indikator: indikator.kode, tahun: hitungan.tahun, periode: periode, sumber: perjanjian.sumberTarget)
        let kini = hitungan.targetJanji(indikator.kode, versi: perjanjian.versi, periode: periode)?.ketikan ?? ""
        let nama = "t.\(indikator.kode).\(periode.kode)"
        let bentrok = hasil?.bentrok.first { $0.kunci == kunci }
        let ditolak = hasil?.ditolak.first { $0.kunci == kunci }
        let ketikan = kiriman.flatMap { $0.ada(nama) ? $0.teks(nama) : nil }
        return TargetPerjanjianPage.Kolom(
            periode: periode,
            tidakDipakai: periode != .tahun && !indikator.frekuensi.periodeWajib.contains(periode),
            nilai: ketikan ?? kini, awal: kini, versi: bahan.versiTarget[kunci]?.versi ?? 0,
            salah: kiriman?.salah(nama) ?? ditolak?.penolakan.pesan,
            tersimpan: bentrok.map { (kini, "\($0.bentrokan.olehNama)") })
    }

    /// Another agreement of this version that holds the target already.
    private func terkunci(_ kode: String) -> String? {
        let lain = bahan.berkas.daftarPerjanjian.first { satu in
            satu.versi == perjanjian.versi && satu.kode != perjanjian.kode
                && (bahan.semuaStatus[satu.kunciVersi] ?? .draf) != .draf
                && hitungan.daftarIndikator(dalam: satu).contains(kode)
        }
        return lain.map { "Sudah dijanjikan dalam perjanjian \($0.kode) yang diajukan atau ditandatangani." }
    }

    private func masalah(_ kode: String) -> [String] {
        guard kiriman == nil else { return [] }
        return hitungan.masalahTarget(perjanjian).filter { $0.indikator == kode }.map(\.pesan)
    }
}
