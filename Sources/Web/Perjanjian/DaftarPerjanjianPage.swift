import Kinerja
import Storage

/// All agreements of an instansi in a year, along the tree of posts, and who lacks one.
struct DaftarPerjanjianPage {
    /// One version that exists.
    struct Versi: Equatable {
        /// `PK awal`, `Perubahan ke-1`.
        var nama: String
        var alamat: Alamat
        var status: StatusPerjanjian
        /// Signed, but known from a berkas alone.
        var diLuar: Bool
        /// As printed; empty while not signed.
        var tanggal: String
        /// Start of the SHA-256; nil while not frozen.
        var sidik: String?
    }

    /// A post with its agreement.
    struct Baris: Equatable {
        var jabatan: String
        var kode: String
        /// With title in front; empty when nobody is named.
        var pejabat: String
        /// Steps below the head of the tree.
        var jenjang: Int
        /// Latest first; empty = none yet.
        var versi: [Versi]
        /// Where to make one; nil when this person may not, or one exists.
        var buat: Alamat?
    }

    var kalimat: String
    var baris: [Baris]
    var buatBebas: Alamat?
    var skpXLSX: Alamat
    var skpCSV: Alamat
    /// Nothing can be made before there is a post.
    var tanpaJabatan: Bool
    /// Nothing can be promised before there is an indicator.
    var tanpaIndikator: Bool
    var tempat: TempatKerja

    init(
        _ berkas: BerkasKinerja, status: [KunciPerjanjian: StatusPerjanjian],
        beku: [KunciPerjanjian: PerjanjianBeku], bolehBuat: Bool
    ) {
        let tempat = TempatKerja(instansi: berkas.instansi.kode, tahun: berkas.instansi.tahun)
        self.tempat = tempat
        baris = Self.pohon(berkas).map { jabatan, jenjang in
            let versi = berkas.daftarPerjanjian.filter { $0.pihakPertama == jabatan.kode }
                .sorted { ($0.kode, $1.versi) < ($1.kode, $0.versi) }
                .map { Versi($0, tempat, status[$0.kunciVersi] ?? .draf, beku: beku[$0.kunciVersi]) }
            return Baris(
                jabatan: jabatan.nama, kode: jabatan.kode,
                pejabat: jabatan.pejabat.isEmpty ? "" : jabatan.status.awalan + jabatan.pejabat, jenjang: jenjang,
                versi: versi,
                buat: bolehBuat && versi.isEmpty ? .perjanjianBaru(tempat, jabatan: jabatan.kode) : nil)
        }
        kalimat = Self.kalimat(baris)
        buatBebas = bolehBuat && !berkas.daftarJabatan.isEmpty ? .perjanjianBaru(tempat) : nil
        skpXLSX = .skpXLSX(tempat)
        skpCSV = .skpCSV(tempat)
        tanpaJabatan = berkas.daftarJabatan.isEmpty
        tanpaIndikator = berkas.daftarIndikator.isEmpty
    }

    /// Posts, superiors before those below them; a post whose superior is unknown stands at the top.
    static func pohon(_ berkas: BerkasKinerja) -> [(Jabatan, Int)] {
        let kode = Set(berkas.daftarJabatan.map(\.kode))
        let anak = Dictionary(grouping: berkas.daftarJabatan) { kode.contains($0.induk) ? $0.induk : "" }
        var hasil: [(Jabatan, Int)] = [], sudah: Set<String> = []
        var tumpukan = (anak[""] ?? []).reversed().map { ($0, 0) }
        while let (kini, jenjang) = tumpukan.popLast() {
            guard sudah.insert(kini.kode).inserted else { continue }
            hasil.append((kini, jenjang))
            tumpukan += (anak[kini.kode] ?? []).reversed().map { ($0, jenjang + 1) }
        }
        // A ring of superiors has no top; its posts are still shown.
        return hasil + berkas.daftarJabatan.filter { !sudah.contains($0.kode) }.map { ($0, 0) }
    }

    private static func kalimat(_ baris: [Baris]) -> String {
        let ber = baris.filter { !$0.versi.isEmpty }
        let bertanda = ber.count { $0.versi.contains { $0.status == .ditandatangani } }
        let diajukan = ber.count { $0.versi.first?.status == .diajukan }
        let belum = baris.count - ber.count
        var bagian = ["\(baris.count) jabatan", "\(bertanda) bertanda tangan"]
        if diajukan > 0 { bagian.append("\(diajukan) menunggu tanda tangan") }
        bagian.append(belum == 0 ? "semua sudah mempunyai perjanjian" : "\(belum) belum mempunyai perjanjian")
        return bagian.joined(separator: ", ") + "."
    }
}

extension DaftarPerjanjianPage.Versi {
    fileprivate init(
        _ perjanjian: PerjanjianKinerja, _ tempat: TempatKerja, _ status: StatusPerjanjian, beku: PerjanjianBeku?
    ) {
        nama = namaVersi(perjanjian.versi)
        alamat = .perjanjian(TempatPerjanjian(tempat, kode: perjanjian.kode, versi: perjanjian.versi))
        self.status = status
        diLuar = status == .ditandatangani && beku?.luar ?? true
        tanggal = perjanjian.tanggal?.cetak ?? ""
        // A hash before signing is that of a draft and proves nothing.
        self.sidik = status == .ditandatangani ? beku.map { String($0.sidik.prefix(12)) } : nil
    }
}
