import Kinerja
import Storage

/// The action plan under the agreement in force: steps per indicator, what each triwulan brings, who does it, how far it
/// has come.
struct RencanaAksiPage {
    struct Langkah: Equatable {
        var nomor: Int
        var versi: Int
        var langkah: String
        /// One per triwulan; empty = nothing planned.
        var triwulan: [String]
        /// Node that pays for it, with its budget; empty = none.
        var simpul: String
        var pagu: String
        var penanggungJawab: String
        var kemajuan: String
        /// Who told the progress last, and when; empty = nobody.
        var siapa: String
        /// This person may tell how far it has come.
        var bolehKemajuan: Bool
    }

    struct Kelompok: Equatable {
        var kode: String
        var indikator: String
        var satuan: String
        var alamat: Alamat
        /// As printed: `80`; empty = none.
        var target: String
        var langkah: [Langkah]
    }

    var tempat: TempatKerja
    var kalimat: String
    /// Under which version it stands.
    var perjanjian: String
    var alamatPerjanjian: Alamat?
    /// The plan is older than the agreement in force.
    var tertinggal: String?
    var kelompok: [Kelompok]
    /// Indicators of the agreement without a step.
    var tanpaLangkah: [String]
    var bolehUbah: Bool
    var tanpaIndikator: Bool

    init(_ rencana: RencanaAksiTahunan, oleh pelaku: Pelaku, geserDetik: Int) {
        let hitungan = Hitungan(rencana.berkas), berkas = rencana.berkas
        let tempat = TempatKerja(instansi: berkas.instansi.kode, tahun: hitungan.tahun)
        self.tempat = tempat
        bolehUbah =
            periksaHak(.ubahRencanaAksi, oleh: pelaku, di: Tempat(instansi: tempat.instansi)) == nil
        tanpaIndikator = berkas.daftarIndikator.isEmpty
        let penyusun = PenyusunRencanaAksi(rencana: rencana, hitungan: hitungan, pelaku: pelaku, geserDetik: geserDetik)
        kelompok = penyusun.kelompok
        let pk = hitungan.perjanjianKepala
        perjanjian =
            pk.map { "\(namaVersi($0.versi).berkapital), ditandatangani \($0.tanggal?.cetak ?? "")" }
            ?? "Belum ada perjanjian kinerja yang ditandatangani"
        alamatPerjanjian = pk.map { .perjanjian(TempatPerjanjian(tempat, kode: $0.kode, versi: $0.versi)) }
        tertinggal = penyusun.tertinggal(pk)
        let berlangkah = Set(kelompok.map(\.kode))
        let dijanjikan = pk.map { hitungan.daftarIndikator(dalam: $0) } ?? hitungan.daftarIndikatorUtama.map(\.kode)
        tanpaLangkah = dijanjikan.filter { !berlangkah.contains($0) }.compactMap { hitungan.indikator($0)?.nama }
        let banyak = kelompok.map(\.langkah.count).reduce(0, +)
        let berkemajuan = kelompok.flatMap(\.langkah).count { !$0.kemajuan.isEmpty }
        kalimat =
            banyak == 0
            ? "Belum ada langkah yang direncanakan."
            : "\(banyak) langkah untuk \(kelompok.count) indikator; \(berkemajuan) sudah dilaporkan kemajuannya"
                + (tanpaLangkah.isEmpty ? "." : "; \(tanpaLangkah.count) indikator perjanjian belum mempunyai langkah.")
    }
}

/// Gathers steps under their indicators, in order of the tree.
struct PenyusunRencanaAksi {
    let rencana: RencanaAksiTahunan
    let hitungan: Hitungan
    let pelaku: Pelaku
    let geserDetik: Int

    var kelompok: [RencanaAksiPage.Kelompok] {
        let menurutIndikator = Dictionary(grouping: rencana.daftarLangkah, by: \.nilai.indikator)
        let tempat = TempatKerja(instansi: hitungan.berkas.instansi.kode, tahun: hitungan.tahun)
        return hitungan.berkas.daftarIndikator.compactMap { indikator in
            guard let langkah = menurutIndikator[indikator.kode] else { return nil }
            let target = hitungan.targetBerlaku(indikator.kode, tahun: hitungan.tahun)
            return RencanaAksiPage.Kelompok(
                kode: indikator.kode, indikator: indikator.nama, satuan: indikator.satuan,
                alamat: .kartuIndikator(tempat, indikator.kode),
                target: target.map { hitungan.cetak($0.nilai, indikator: indikator) } ?? "",
                langkah: langkah.map { self.langkah($0, indikator) })
        }
    }

    private func langkah(_ satu: Bernomor<RencanaAksi>, _ indikator: Indikator) -> RencanaAksiPage.Langkah {
        let simpul = hitungan.simpul(satu.nilai.simpul)
        let tercatat = rencana.versi[satu.kunciFakta]
        let siapa = tercatat.map { "\($0.olehNama), \(WaktuSetempat($0.pada, geserDetik: geserDetik).cetak)" } ?? ""
        return RencanaAksiPage.Langkah(
            nomor: satu.nomor, versi: tercatat?.versi ?? 0, langkah: satu.nilai.langkah, triwulan: satu.nilai.triwulan,
            simpul: simpul?.uraian ?? "",
            pagu: simpul.flatMap { hitungan.pagu($0.kode, tahun: hitungan.tahun)?.cetakRp } ?? "",
            penanggungJawab: nama(satu.nilai.penanggungJawab), kemajuan: satu.nilai.kemajuan,
            siapa: satu.nilai.kemajuan.isEmpty ? "" : siapa, bolehKemajuan: bolehKemajuan(satu.nilai, indikator))
    }

    /// The owner in words.
    func nama(_ kode: String) -> String {
        hitungan.berkas.daftarJabatan.first { $0.kode == kode }?.nama
            ?? hitungan.berkas.daftarUnit.first { $0.kode == kode }?.nama ?? kode
    }

    private func bolehKemajuan(_ langkah: RencanaAksi, _ indikator: Indikator) -> Bool {
        let tempat = Tempat(
            instansi: hitungan.berkas.instansi.kode, unit: hitungan.berkas.unit(langkah: langkah, indikator))
        return periksaHak(.ubahAnalisis, oleh: pelaku, di: tempat) == nil
    }

    /// A plan nobody touched since the revision was signed.
    func tertinggal(_ pk: PerjanjianKinerja?) -> String? {
        guard let pk, pk.versi > 0, let tanggal = pk.tanggal, !rencana.daftarLangkah.isEmpty else { return nil }
        let terakhir = rencana.versi.values.map(\.pada).max() ?? ""
        guard terakhir.prefix(10) < tanggal.iso else { return nil }
        return
            "Rencana aksi terakhir diubah sebelum \(namaVersi(pk.versi)) ditandatangani (\(tanggal.cetak)). Sesuaikan langkahnya dengan target dan anggaran yang baru."
    }
}

extension BerkasKinerja {
    /// The unit that does a step: its owner's, or the owner itself, else that of the indicator.
    func unit(langkah: RencanaAksi, _ indikator: Indikator) -> String? {
        let kode = langkah.penanggungJawab
        if let jabatan = daftarJabatan.first(where: { $0.kode == kode }), !jabatan.unit.isEmpty { return jabatan.unit }
        if daftarUnit.contains(where: { $0.kode == kode }) { return kode }
        return unitPengampu(indikator)
    }
}
