import ArgumentParser
import Berkas
import Foundation
import Kinerja
import Storage

struct Impor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "impor", abstract: "Memasukkan berkas kinerja ke basis data.",
        discussion:
            "Tanpa --terapkan hanya menampilkan apa yang akan berubah. Mengimpor berkas yang sama lagi tidak mengubah apa pun."
    )

    @OptionGroup var basisData: OpsiBasisData

    @Option(help: ArgumentHelp("Kode pemda pemilik instansi.", valueName: "kode"))
    var pemda: String

    @Flag(help: "Simpan perubahan.")
    var terapkan = false

    @Option(help: ArgumentHelp("Alasan yang ikut disimpan.", valueName: "teks"))
    var alasan: String = "Impor berkas"

    @OptionGroup var letak: LetakBerkas

    func run() async throws {
        let isi = try letak.hitungan().berkas
        let pelaku = Pelaku.sistem(pemda: pemda)
        try await basisData.denganStore { store in
            let pratinjau = try await store.pratinjauImpor(isi, oleh: pelaku)
            for baris in Self.kalimat(pratinjau) { Bicara.data(baris) }
            if let penghalang = pratinjau.daftarPenghalang.first { throw KegagalanPerintah.gagal(penghalang) }
            guard terapkan else {
                Bicara.keStderr("Belum ada yang disimpan; ulangi dengan --terapkan untuk menyimpan.")
                return
            }
            let hasil = try await store.terapkan(isi, oleh: pelaku, alasan: alasan, sidikPratinjau: pratinjau.sidik)
            Bicara.keStderr("Tersimpan: \(hasil.tambah) tambah, \(hasil.ubah) ubah, \(hasil.hapus) hapus.")
        }
    }

    private static func kalimat(_ pratinjau: PratinjauImpor) -> [String] {
        let menurutTabel = Dictionary(grouping: pratinjau.daftarPerubahan, by: \.lembar)
        let baris = menurutTabel.keys.sorted().map { tabel in
            let daftar = menurutTabel[tabel] ?? []
            return [PerubahanFakta.Jenis.tambah, .ubah, .hapus].compactMap { jenis in
                let banyak = daftar.count { $0.jenis == jenis }
                return banyak == 0 ? nil : "\(banyak) \(jenis.rawValue)"
            }.joined(separator: ", ") + "\t\(tabel)"
        }
        return baris.isEmpty ? ["Tidak ada perubahan."] : baris
    }
}

struct Ekspor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ekspor", abstract: "Menulis berkas kinerja satu instansi dan tahun dari basis data.")

    @OptionGroup var basisData: OpsiBasisData

    @Option(help: ArgumentHelp("Kode pemda.", valueName: "kode"))
    var pemda: String

    @Option(help: ArgumentHelp("Kode instansi.", valueName: "kode"))
    var instansi: String

    @Option(help: ArgumentHelp("Tahun kinerja.", valueName: "tahun"))
    var tahun: Int

    @Argument(help: ArgumentHelp("Nama .xlsx untuk buku kerja, selain itu folder CSV.", valueName: "tujuan"))
    var tujuan: String

    func run() async throws {
        let berkas = try await basisData.denganStore { store in
            try await store.berkasLengkap(instansi: instansi, tahun: tahun, oleh: .sistem(pemda: pemda))
        }
        do {
            if tujuan.lowercased().hasSuffix(".xlsx") {
                try TulisUtuh.berkas(try tulisBukuKerja(berkas), ke: tujuan)
            } else {
                try tulisBerkas(berkas, ke: tujuan)
            }
        } catch let galat as KesalahanTulis {
            throw KegagalanPerintah.gagal(galat.pesan)
        }
        Bicara.data(tujuan)
    }
}
