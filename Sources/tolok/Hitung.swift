import ArgumentParser
import Foundation
import Kinerja

struct Hitung: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hitung", abstract: "Menghitung capaian setiap indikator.",
        discussion:
            "Tabel untuk dibaca, atau --json dan --csv untuk diolah. --jelaskan membuka satu angka sampai masukannya.")

    @OptionGroup var letak: LetakBerkas

    @Flag(help: "Keluaran JSON; angka sebagai teks kanonik.")
    var json = false

    @Flag(help: "Keluaran CSV.")
    var csv = false

    @Option(
        help: ArgumentHelp("Jelaskan satu angka: kode indikator, atau kunci seperti S1.rerata.", valueName: "kunci"))
    var jelaskan: String?

    @Flag(help: "Sertakan indikator program, kegiatan, dan subkegiatan.")
    var semua = false

    func validate() throws {
        if json, csv { throw ValidationError("Pilih salah satu: --json atau --csv.") }
    }

    func run() throws {
        let hitungan = try letak.hitungan()
        if let jelaskan {
            guard let penjelasan = hitungan.penjelasan(jelaskan) else {
                throw KegagalanPerintah.salahPakai(
                    "Tidak ada angka \(jelaskan) di berkas \(letak.berkas). Tulis kode indikator, atau kunci seperti I4.kemajuan, "
                        + "S1.rerata, P1.serapan, P1.efisiensi, total.serapan, instansi.rerata.")
            }
            Bicara.data(CetakPenjelasan.teks(penjelasan))
            return
        }
        let daftar = semua ? hitungan.berkas.daftarIndikator : hitungan.daftarIndikatorUtama
        let baris = daftar.map { BarisCapaian($0, hitungan) }
        if json {
            Bicara.data(try BarisCapaian.json(baris))
        } else if csv {
            Bicara.data(BarisCapaian.csv(baris))
        } else {
            Bicara.data(CetakCapaian(hitungan: hitungan, baris: baris).teks)
        }
    }
}

/// One indicator of the result, in printed and canonical form.
struct BarisCapaian: Encodable {
    let kode: String
    let indikator: String
    let satuan: String
    let target: String
    let realisasi: String
    let capaian: String
    /// Unrounded, before cap and floor; canonical.
    let capaianMentah: String?
    let predikat: String?
    let status: String
    let keterangan: String

    init(_ indikator: Indikator, _ hitungan: Hitungan) {
        let hasil = hitungan.capaian(indikator.kode)
        kode = indikator.kode
        self.indikator = indikator.nama
        satuan = indikator.satuan
        let berlaku = hitungan.targetBerlaku(indikator.kode, tahun: hitungan.tahun)
        target = hitungan.cetak(berlaku?.nilai, indikator: indikator)
        realisasi = hitungan.cetak(hitungan.nilai(indikator.kode, tahun: hitungan.tahun), indikator: indikator)
        capaian = hitungan.cetak(hasil)
        capaianMentah = hasil.nilai?.mentah.description
        predikat = hitungan.aturan.predikat(hasil)?.predikat
        status = hasil.status.rawValue
        keterangan = hitungan.keterangan(hasil)
    }

    enum CodingKeys: String, CodingKey {
        case kode, indikator, satuan, target, realisasi, capaian, predikat, status, keterangan
        case capaianMentah = "capaian_mentah"
    }

    static func json(_ baris: [BarisCapaian]) throws -> String {
        let penulis = JSONEncoder()
        penulis.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try penulis.encode(baris), as: UTF8.self)
    }

    static func csv(_ baris: [BarisCapaian]) -> String {
        let kepala = "kode,indikator,satuan,target,realisasi,capaian,capaian_mentah,predikat,status,keterangan"
        let isi = baris.map { satu in
            [
                satu.kode, satu.indikator, satu.satuan, satu.target, satu.realisasi, satu.capaian,
                satu.capaianMentah ?? "", satu.predikat ?? "", satu.status, satu.keterangan,
            ].map(selCSV).joined(separator: ",")
        }
        return ([kepala] + isi).joined(separator: "\n")
    }

    private static func selCSV(_ teks: String) -> String {
        teks.contains { $0 == "," || $0 == "\"" || $0.isNewline }
            ? "\"" + teks.replacing("\"", with: "\"\"") + "\"" : teks
    }
}
