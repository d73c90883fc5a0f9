import Kinerja
import Storage

/// Targets of the plan: indicators by years, to be read or filled.
struct RenstraPage: Sendable, Equatable {
    /// Which indicators are shown.
    enum Jenjang: String, Sendable, CaseIterable {
        case sasaran, program, semua

        var nama: String {
            switch self {
            case .sasaran: "Tujuan dan sasaran"
            case .program: "Program dan di bawahnya"
            case .semua: "Semua"
            }
        }
    }

    struct Sel: Sendable, Equatable {
        /// `I1|2024|renstra`: what its fields are called by.
        var kunci: String
        var tahun: Int
        /// As printed.
        var teks: String
        /// As typed; what was typed when it was refused.
        var ketikan: String
        /// As stored.
        var asal: String
        var versi: Int
        var salah: String?
        var bentrokan: Bentrokan?
    }

    struct Baris: Sendable, Equatable {
        var kode: String
        var nama: String
        var satuan: String
        /// `Renstra` or `RPJMD`.
        var sumber: String
        var dapatDiisi: Bool
        var daftarSel: [Sel]
    }

    struct Kelompok: Sendable, Equatable {
        var judul: String
        var daftar: [Baris]
    }

    var tempat: TempatKerja
    var jenjang: Jenjang
    var kalimat: String
    var daftarTahun: [Int]
    var daftar: [Kelompok]
    var versi: KeadaanRencana
    var namaVersi: String
    /// Versions set so far, oldest first, in words.
    var daftarVersi: [VersiDitetapkan]
    var dapatMengisi: Bool
    var dapatMenetapkan: Bool
    var dapatMembuka: Bool
    var banyakSalah: Int
    var csrf: String

    struct VersiDitetapkan: Sendable, Equatable {
        var nomor: Int
        var nama: String
        var dokumen: String
        var tanggal: String
        var olehNama: String
        var alasan: String
        var sidik: String
    }
}

/// What the page needs beside the figures.
struct BahanRenstra: Sendable {
    var versiTarget: [String: VersiFakta] = [:]
    var keadaan = KeadaanRencana(berjalan: 0)
    var daftarVersi: [VersiRencana] = []
    /// What became of a form that was sent; nil when the page is opened.
    var isian: IsianRenstra?
    var csrf = ""
}

extension RenstraPage {
    /// - Parameter boleh: whether this person may fill the targets of an indicator.
    init(
        _ hitungan: Hitungan, jenjang: Jenjang = .sasaran, bahan: BahanRenstra = BahanRenstra(),
        boleh: @escaping (Indikator) -> Bool = { _ in false }, dapatMenetapkan: Bool = false, dapatMembuka: Bool = false
    ) {
        let instansi = hitungan.berkas.instansi
        tempat = TempatKerja(instansi: instansi.kode, tahun: instansi.tahun)
        self.jenjang = jenjang
        daftarTahun = Array(instansi.tahunRenstra)
        versi = bahan.keadaan
        namaVersi = sebutanVersi(bahan.keadaan.berjalan)
        csrf = bahan.csrf
        self.dapatMenetapkan = dapatMenetapkan
        self.dapatMembuka = dapatMembuka
        let terbuka = bahan.keadaan.terkunci == nil
        let penyusun = PenyusunRenstra(hitungan: hitungan, bahan: bahan) { terbuka && boleh($0) }
        daftar = penyusun.daftar(jenjang)
        dapatMengisi = daftar.contains { $0.daftar.contains(where: \.dapatDiisi) }
        let semua = daftar.flatMap(\.daftar)
        banyakSalah = semua.flatMap(\.daftarSel).count { $0.salah != nil || $0.bentrokan != nil }
        daftarVersi = bahan.daftarVersi.map {
            VersiDitetapkan(
                nomor: $0.versi, nama: sebutanVersi($0.versi), dokumen: $0.dokumen, tanggal: $0.tanggal.cetak,
                olehNama: $0.olehNama, alasan: $0.alasan, sidik: $0.sidik)
        }
        let kosong = semua.filter { $0.sumber == "Renstra" }.flatMap(\.daftarSel).count { $0.asal.isEmpty }
        let isi =
            semua.isEmpty
            ? "Belum ada indikator." : kosong == 0 ? "Semua target terisi." : "\(kosong) target belum diisi."
        kalimat = "Renstra \(instansi.renstraDari) sampai \(instansi.renstraSampai), \(namaVersi). \(isi)"
    }
}

private struct PenyusunRenstra {
    let hitungan: Hitungan
    let bahan: BahanRenstra
    let boleh: (Indikator) -> Bool

    func daftar(_ jenjang: RenstraPage.Jenjang) -> [RenstraPage.Kelompok] {
        hitungan.berkas.daftarSimpul.filter { simpul in
            switch jenjang {
            case .sasaran: simpul.jenis.hasil
            case .program: !simpul.jenis.hasil
            case .semua: true
            }
        }.compactMap { simpul in
            let baris = hitungan.daftarIndikator(di: simpul.kode).flatMap(baris)
            guard !baris.isEmpty else { return nil }
            return RenstraPage.Kelompok(judul: "\(simpul.jenis.nama) \(simpul.kode). \(simpul.uraian)", daftar: baris)
        }
    }

    /// The line of the renstra, and that of the RPJMD where it has targets.
    private func baris(_ indikator: Indikator) -> [RenstraPage.Baris] {
        let berRPJMD = hitungan.berkas.daftarTarget.contains {
            $0.indikator == indikator.kode && $0.sumber == .rpjmd && $0.periode == .tahun
        }
        return (berRPJMD ? [SumberTarget.rpjmd, .renstra] : [.renstra]).map { sumber in
            RenstraPage.Baris(
                kode: indikator.kode, nama: indikator.nama, satuan: indikator.satuan, sumber: sumber.nama,
                dapatDiisi: boleh(indikator),
                daftarSel: hitungan.berkas.instansi.tahunRenstra.map { sel(indikator, $0, sumber) })
        }
    }

    private func sel(_ indikator: Indikator, _ tahun: Int, _ sumber: SumberTarget) -> RenstraPage.Sel {
        let target = hitungan.target(indikator.kode, tahun: tahun, sumber: sumber)
        let kunci = "\(indikator.kode)|\(tahun)|\(sumber.kode)"
        let kunciFakta = Target.kunci(indikator: indikator.kode, tahun: tahun, sumber: sumber)
        let asal = target?.nilai.ketikan ?? ""
        let bentrokan = bahan.isian?.bentrokan[kunci]
        return RenstraPage.Sel(
            kunci: kunci, tahun: tahun, teks: target.map { hitungan.cetak($0.nilai, indikator: indikator) } ?? "",
            ketikan: bahan.isian?.ketikan[kunci] ?? asal, asal: asal,
            versi: bentrokan?.versi ?? bahan.versiTarget[kunciFakta]?.versi ?? 0, salah: bahan.isian?.salah[kunci],
            bentrokan: bentrokan)
    }
}
