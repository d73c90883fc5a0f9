internal import Databases
internal import Foundation
internal import Kinerja

/// An act on realisasi under way, inside its transaction.
struct LangkahAlur {
    let connection: any Connection
    let tindakan: Tindakan
    let cakupan: CakupanRealisasi
    let catatan: String
    let pelaku: Pelaku
    let kini: Date
    let hariIni: Tanggal?
    let keadaan: KeadaanAlur

    private var lingkup: LingkupFakta { keadaan.lingkup }

    func laksanakan() throws -> HasilAlur {
        let (boleh, dilewati) = try pilah(try keadaan.baris(cakupan))
        if tindakan == .ajukanRealisasi { try siapkanAjuan(boleh) }
        var sidik: [String: String] = [:]
        for baris in boleh {
            guard let ke = baris.status.status.sesudah(tindakan) else { continue }
            try connection.pindahkan(
                baris.kunci, dari: baris.status, ke: ke, catatan: catatan, lingkup, oleh: pelaku, pada: kini.iso)
            sidik[baris.kunci.teksJejak] = try connection.sidikNilai(baris.kunci, lingkup)
        }
        try connection.catat(try peristiwa(boleh, sidik), oleh: pelaku, pada: kini)
        return HasilAlur(dilakukan: boleh.map(\.kunci), dilewati: dilewati)
    }

    /// Rows the act is done on, and rows it passes over. An act on a period or a unit takes what stands ready for it; an act
    /// on named rows must be allowed for each.
    private func pilah(_ daftar: [BarisAlur]) throws -> (boleh: [BarisAlur], dilewati: [HasilAlur.Dilewati]) {
        var boleh: [BarisAlur] = [], dilewati: [HasilAlur.Dilewati] = []
        for baris in daftar {
            if let alasan = try alasanDitolak(baris) {
                dilewati.append(HasilAlur.Dilewati(kunci: baris.kunci, alasan: alasan))
            } else {
                boleh.append(baris)
            }
        }
        if let pertama = dilewati.first, boleh.isEmpty || cakupan.indikator != nil {
            throw Penolakan.tidakBerhak(utama(dilewati) ?? pertama.alasan)
        }
        guard !boleh.isEmpty else {
            throw Penolakan.keadaan("Tidak ada indikator untuk \(cakupan.periode.nama) \(cakupan.tahun).")
        }
        return (boleh, dilewati.filter { $0.alasan.patutDisebut })
    }

    private func alasanDitolak(_ baris: BarisAlur) throws -> AlasanDitolak? {
        let pengisi = tindakan.olehOrangLain ? try connection.pengisi(baris.kunci, lingkup) : []
        return periksaHak(
            tindakan, oleh: pelaku, di: Tempat(instansi: cakupan.instansi, unit: baris.unit),
            status: .realisasi(baris.status.status), pengisi: pengisi)
    }

    /// The reason that tells most: own entry before state, state before place.
    private func utama(_ dilewati: [HasilAlur.Dilewati]) -> AlasanDitolak? {
        let alasan = dilewati.map(\.alasan)
        return alasan.first { $0 == .isianSendiri } ?? alasan.first { $0.patutDisebut }
            ?? alasan.first { if case .status = $0 { true } else { false } }
    }

    private func peristiwa(_ boleh: [BarisAlur], _ sidik: [String: String]) throws -> Peristiwa {
        let indikator = boleh.map(\.kunci.indikator).unik
        var rincian = [
            "tahun": "\(cakupan.tahun)", "rencana": lingkup.rencana, "periode": cakupan.periode.kode,
            "indikator": indikator.joined(separator: ", "), "sidik_nilai": try BarisJejak.json(sidik),
            "status": boleh[0].status.status.sesudah(tindakan)?.rawValue ?? "",
        ]
        if let unit = cakupan.unit { rincian["unit"] = unit }
        if !catatan.isEmpty { rincian["catatan"] = catatan }
        let kepada = indikator.count == 1 ? indikator[0] : "\(indikator.count) indikator"
        return Peristiwa(
            tindakan, objek: "realisasi \(cakupan.periode.nama) \(cakupan.tahun): \(kepada)",
            instansi: cakupan.instansi,
            rincian: rincian, sebelum: ["status": boleh.map(\.status.status.rawValue).unik.joined(separator: ", ")])
    }
}

// MARK: Handing in

extension LangkahAlur {
    /// The gates of handing in, and "not measured" for rows that need no value.
    private func siapkanAjuan(_ boleh: [BarisAlur]) throws {
        let hitungan = keadaan.hitungan
        let kode = boleh.map(\.kunci.indikator).unik
        let diajukan = Set(boleh.map(\.kunci))
        let gerbang = boleh.flatMap { gerbangPeriode($0) } + hitungan.gerbangPengajuan(kode, periode: cakupan.periode)
        if !gerbang.isEmpty { throw Penolakan(gerbang) }
        let penulis = PenulisFakta(connection: connection, lingkup: lingkup, pelaku: pelaku, saat: kini.iso)
        for (kode, periode) in hitungan.otomatisTidakDiukur(kode, periode: cakupan.periode) {
            guard diajukan.contains(KunciNilai(indikator: kode, tahun: cakupan.tahun, periode: periode)) else {
                continue
            }
            var realisasi = Realisasi(indikator: kode, tahun: cakupan.tahun, periode: periode, nilai: .tidakDiukur)
            if let ada = hitungan.realisasi(kode, tahun: cakupan.tahun, periode: periode) {
                realisasi = ada
                realisasi.nilai = .tidakDiukur
            }
            try penulis.tulis(realisasi, dasar: nil)
        }
    }

    /// What is filled may be handed in late, but not before the period opens nor after it is closed.
    private func gerbangPeriode(_ baris: BarisAlur) -> [Gerbang] {
        guard let hariIni else { return [] }
        let periode = baris.kunci.periode
        return keadaan.hitungan.gerbangIsi(
            jadwal: keadaan.jadwal[periode], periode: periode, status: .dikembalikan, pada: hariIni)
    }
}

extension Penolakan {
    /// Gates as one refusal; each once.
    init(_ daftar: [Gerbang]) {
        self = .gerbang(daftar.map { "\($0.pesan) \($0.perbaikan)" }.unik.joined(separator: " "))
    }
}

extension AlasanDitolak {
    /// Worth telling about a row that was passed over: not that it belongs to others or is further on.
    fileprivate var patutDisebut: Bool { self == .isianSendiri }
}

extension Sequence where Element: Hashable {
    /// Each once, in order of first appearance.
    var unik: [Element] {
        var sudah: Set<Element> = []
        return filter { sudah.insert($0).inserted }
    }
}

extension KunciNilai {
    /// As it stands in the audit trail: `tw1 I1`.
    var teksJejak: String { "\(periode.kode) \(indikator)" }

    init?(teksJejak: String, tahun: Int) {
        guard let sela = teksJejak.firstIndex(of: " "), let periode = Periode(kode: String(teksJejak[..<sela])) else {
            return nil
        }
        self.init(indikator: String(teksJejak[teksJejak.index(after: sela)...]), tahun: tahun, periode: periode)
    }
}
