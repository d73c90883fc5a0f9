import Kinerja
import Storage

/// The grid as it was sent: only what differs from what it showed is to be stored.
struct IsianRenstra: Sendable, Equatable {
    var daftar: [Isian<Target>] = []
    /// What stays in the fields that could not be taken, by key of the cell.
    var ketikan: [String: String] = [:]
    var salah: [String: String] = [:]
    var bentrokan: [String: Bentrokan] = [:]

    var adaKesalahan: Bool { !salah.isEmpty || !bentrokan.isEmpty }

    /// Reads `t|I1|2024|renstra`, beside it `a|...` (version and text it was shown with) and `p|...` (choice after a
    /// conflict).
    init(_ formulir: Formulir, _ hitungan: Hitungan) {
        for kunci in formulir.nama(berawalan: "t|") {
            let ruas = kunci.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard ruas.count == 3, let indikator = hitungan.indikator(ruas[0]), let tahun = Int(ruas[1]),
                hitungan.berkas.instansi.tahunRenstra.contains(tahun), let sumber = SumberTarget(kode: ruas[2]),
                sumber == .renstra || sumber == .rpjmd
            else { continue }
            baca(kunci, indikator, tahun, sumber, formulir, hitungan)
        }
    }

    private mutating func baca(
        _ kunci: String, _ indikator: Indikator, _ tahun: Int, _ sumber: SumberTarget, _ formulir: Formulir,
        _ hitungan: Hitungan
    ) {
        let pilihan = formulir.teks("p|\(kunci)")
        let teks = (pilihan.isEmpty ? formulir.teks("t|\(kunci)") : pilihan).trimmed
        let asal = formulir.teks("a|\(kunci)").split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        let dasar = asal.first.flatMap { Int($0) } ?? 0, semula = asal.count > 1 ? String(asal[1]) : ""
        guard teks != semula else { return }
        ketikan[kunci] = teks
        do throws(KesalahanTarget) {
            let nilai = try PembacaTarget.baca(
                teks, untuk: indikator, acuan: acuan(indikator, hitungan), menurut: hitungan.aturan)
            if nilai == nil, dasar == 0 { return }
            let target = Target(indikator: indikator.kode, tahun: tahun, sumber: sumber, nilai: nilai ?? .tidakDiukur)
            daftar.append(Isian(target, dasar: dasar, nilai == nil ? .hapus : .isi))
        } catch {
            salah[kunci] = error.pesan
        }
    }

    /// The other years of the plan: they tell how a dot is meant.
    private func acuan(_ indikator: Indikator, _ hitungan: Hitungan) -> [Angka] {
        hitungan.berkas.daftarTarget.filter { $0.indikator == indikator.kode && $0.periode == .tahun }.compactMap {
            if case .angka(let angka) = $0.nilai { angka } else { nil }
        }
    }

    /// Notes what the store made of it.
    mutating func catat(_ hasil: HasilSimpan) {
        let kunci = Dictionary(
            daftar.map { ($0.fakta.kunciFakta, "\($0.fakta.indikator)|\($0.fakta.tahun)|\($0.fakta.sumber.kode)") },
            uniquingKeysWith: { awal, _ in awal })
        for satu in hasil.tersimpan { if let kunci = kunci[satu.kunci] { ketikan[kunci] = nil } }
        for satu in hasil.bentrok { if let kunci = kunci[satu.kunci] { bentrokan[kunci] = satu.bentrokan } }
        for satu in hasil.ditolak { if let kunci = kunci[satu.kunci] { salah[kunci] = satu.penolakan.pesan } }
    }
}
