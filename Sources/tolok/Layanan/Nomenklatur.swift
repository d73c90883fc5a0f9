import ArgumentParser
import Foundation
import Kinerja
import Storage

struct Nomenklatur: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nomenklatur", abstract: "Memasang daftar resmi kode program, kegiatan, dan subkegiatan.",
        subcommands: [Pasang.self, Versi.self], defaultSubcommand: Versi.self)
}

extension Nomenklatur {
    struct Pasang: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "pasang", abstract: "Mengganti daftar yang terpasang dengan isi berkas CSV (boleh .gz).",
            discussion:
                "Daftar dipasang seluruhnya atau tidak sama sekali, untuk semua pemda di basis data ini. Kode pada pohon kinerja tidak diubah."
        )

        @OptionGroup var basisData: OpsiBasisData

        @Option(
            help: ArgumentHelp(
                "Berkas pergantian kode; bila tidak disebut, nomenklatur-pergantian.csv di folder yang sama.",
                valueName: "berkas"))
        var pergantian: String?

        @Argument(help: ArgumentHelp("Berkas daftar kode.", valueName: "berkas"))
        var berkas: String

        func run() async throws {
            let daftar = try baca(berkas) { isi throws(KesalahanNomenklatur) in try PembacaNomenklatur.daftar(isi) }
            let pengganti = try letakPergantian.map { letak in
                try baca(letak) { isi throws(KesalahanNomenklatur) in try PembacaNomenklatur.pergantian(isi) }
            }
            let versi = daftar.first { !$0.usang }?.versi ?? ""
            let banyak = try await basisData.denganStore {
                try await $0.pasangNomenklatur(daftar, pergantian: pengganti ?? [], versi: versi)
            }
            Bicara.keStderr(
                "\(Angka(banyak).cetak()) kode terpasang, versi \(versi.isEmpty ? "tidak disebut" : versi).")
        }

        private var letakPergantian: String? {
            if let pergantian { return pergantian }
            let dekat = URL(fileURLWithPath: berkas).deletingLastPathComponent()
                .appendingPathComponent("nomenklatur-pergantian.csv").path
            return FileManager.default.fileExists(atPath: dekat) ? dekat : nil
        }

        private func baca<Hasil>(
            _ letak: String, _ pembaca: ([UInt8]) throws(KesalahanNomenklatur) -> Hasil
        ) throws -> Hasil {
            guard let data = FileManager.default.contents(atPath: letak) else {
                throw KegagalanPerintah.salahPakai("Berkas \(letak) tidak dapat dibaca. Periksa letaknya.")
            }
            guard let isi = letak.hasSuffix(".gz") ? gunzip(Array(data)) : Array(data) else {
                throw KegagalanPerintah.gagal("Berkas \(letak) rusak: bukan gzip yang utuh. Salin ulang berkasnya.")
            }
            do throws(KesalahanNomenklatur) {
                return try pembaca(isi)
            } catch {
                throw KegagalanPerintah.gagal("\(letak): \(error.pesan)")
            }
        }
    }

    struct Versi: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "versi", abstract: "Menyebut daftar yang terpasang.")

        @OptionGroup var basisData: OpsiBasisData

        func run() async throws {
            let terpasang = try await basisData.denganStore { try await $0.nomenklaturTerpasang() }
            guard let terpasang else {
                Bicara.keStderr("Belum ada nomenklatur terpasang. Jalankan: tolok nomenklatur pasang BERKAS")
                return
            }
            Bicara.data("\(terpasang.versi)\t\(terpasang.banyak)\t\(terpasang.dipasangPada)")
        }
    }
}
