import Berkas
import Foundation
import Kinerja

/// A small berkas on disk that is sound; tests break one thing in it.
struct FolderUji: ~Copyable {
    let path: String

    /// Sheets that read without a single problem.
    static let dasar: [String: String] = [
        "instansi.csv": """
        kunci,nilai
        kode,kesbangpol
        nama,Badan Kesatuan Bangsa dan Politik
        tingkat,kota
        wilayah,Kota Contoh
        tahun,2024
        renstra_dari,2021
        renstra_sampai,2026
        kepala,J1
        """,
        "unit.csv": "kode,nama\nU1,Sekretariat\n",
        "jabatan.csv": "kode,nama,unit,pejabat,nip\nJ1,Kepala Badan,U1,[nama pejabat],[NIP]\n",
        "simpul.csv": """
        kode,induk,jenis,uraian
        T1,,tujuan,Terwujudnya kerukunan
        S1,T1,sasaran,Meningkatnya kerukunan
        P1,S1,program,Program kerukunan
        K1,P1,kegiatan,Kegiatan forum
        K2,P1,kegiatan,Kegiatan pembauran
        """,
        "indikator.csv": """
        kode,simpul,nama,satuan,arah,frekuensi,konsolidasi
        I1,S1,Indeks kerukunan,Persen,naik,tahunan,tahunan
        I2,S1,Jumlah konflik,Konflik,turun,triwulanan,jumlah
        """,
        "target.csv": "indikator,tahun,sumber,nilai\nI1,2024,pk,95.5\nI2,2024,pk,4\n",
        "realisasi.csv": """
        indikator,tahun,periode,nilai
        I1,2024,tahun,96.25
        I2,2024,tw1,1
        I2,2024,tw2,0
        I2,2024,tw3,1
        I2,2024,tw4,1
        """,
        "pagu.csv": "simpul,tahun,versi,nilai\nP1,2024,murni,300\nK1,2024,murni,100\nK2,2024,murni,200\n",
        "realisasi_anggaran.csv": "simpul,tahun,nilai\nK1,2024,90\nK2,2024,150\n",
    ]

    init(_ perubahan: [String: String?] = [:]) throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("berkas-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (nama, isi) in Self.dasar.merging(perubahan.compactMapValues { $0 }, uniquingKeysWith: { $1 }) {
            if let ganti = perubahan[nama], ganti == nil { continue }
            try write(Data(isi.utf8), nama)
        }
    }

    init(kosong: Void) throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("berkas-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ data: Data, _ nama: String) throws {
        let tujuan = URL(fileURLWithPath: path).appendingPathComponent(nama)
        try FileManager.default.createDirectory(
            at: tujuan.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: tujuan)
    }

    func file(_ nama: String) -> String { path + "/" + nama }

    func baca() -> HasilBaca { bacaBerkas(di: path) }
}

extension HasilBaca {
    /// The problems a test expects, found by a part of their message.
    func masalah(_ bagian: String) -> [MasalahBerkas] { daftarMasalah.filter { $0.pesan.contains(bagian) } }

    var kalimat: String { daftarMasalah.map(\.kalimat).joined(separator: "\n") }
}
