import Documents
import Foundation
import HTTPTypes
import Hummingbird

/// What the script is told about the rows it sent.
struct JawabanIsian: Encodable {
    var baris: [Baris]
    /// `09.41`, when anything was stored.
    var tersimpan: String?

    struct Baris: Encodable {
        var kode: String
        var status: String
        var versi: Int
        var versiKomponen: [String: Int]
        var pesan: String
        var saran: String?
        /// As it stands in the cell: the stored value, or what was typed.
        var nilai: String
        var realisasi: String
        var capaian: String
        /// How the row stands, and the class of its cell.
        var keadaan: String
        var kelas: String
        /// Cells of the year, and the row of messages below; empty when there is none.
        var html: [String: String]
    }

    init(_ hasil: PenyimpanKisi.Hasil, tersimpan: String) {
        self.tersimpan = hasil.tersimpan > 0 ? tersimpan : nil
        let page = hasil.susun.page()
        baris = hasil.daftar.map { Baris($0, hasil.susun, page) }
    }
}

extension JawabanIsian.Baris {
    init(_ hasil: HasilIsian, _ susun: SusunPengukuran, _ page: PengukuranPage) {
        let baris = susun.susunBaris(KunciBaris(hasil.kode))?.baris(nomor: nil)
        kode = hasil.kode
        status = hasil.status.rawValue
        versi = hasil.versi
        versiKomponen = hasil.versiKomponen
        pesan = [hasil.pesan, hasil.tindakLanjut].filter { !$0.isEmpty }.joined(separator: " ")
        saran = hasil.saran
        nilai = baris?.isian.teks ?? hasil.ketikan ?? ""
        realisasi = baris?.tahun.realisasi.teks ?? ""
        capaian = baris?.tahun.capaian.teks ?? ""
        keadaan = baris?.keadaan.rawValue ?? "galat"
        kelas = baris?.isian.keadaan?.rawValue ?? "galat"
        html =
            baris.map { baris in
                [
                    "tahun": String(decoding: tulis { $0.tahunPengukuran(baris, page) }, as: UTF8.self),
                    "pesan": baris.berpesan
                        ? String(decoding: tulis { $0.pesanPengukuran(baris, page) }, as: UTF8.self) : "",
                ]
            } ?? [:]
    }
}

extension BarisKisi.Isian {
    /// Text of the cell.
    var teks: String {
        switch self {
        case .ketik(let teks, _), .pilih(let teks, _, _): teks
        case .dihitung(let sel, _), .tetap(let sel): sel.teks
        }
    }

    var keadaan: KeadaanSel? {
        switch self {
        case .ketik(_, let keadaan), .pilih(_, _, let keadaan), .dihitung(_, let keadaan): keadaan
        case .tetap: nil
        }
    }
}

extension PenyimpanKisi.Hasil {
    /// 200 when anything was stored; else what kept it.
    var statusHTTP: HTTPResponse.Status {
        if daftar.isEmpty || tersimpan > 0 { return .ok }
        return daftar.allSatisfy { $0.status == .bentrok } ? .conflict : .unprocessableContent
    }
}

extension Request {
    /// The script asks for data rather than a page.
    var mintaJSON: Bool { headers[.accept]?.contains("application/json") ?? false }
}

extension Response {
    static func json(_ isi: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Response(
            status: status, headers: [.contentType: "application/json; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try encoder.encode(isi))))
    }
}
