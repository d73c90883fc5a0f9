import ArgumentParser
import Foundation
import Kinerja
import Storage

/// Accounts from the command line: how the first admin of a pemda comes to be.
struct Akun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pengguna", abstract: "Mengelola akun pengguna dari mesin peladen.",
        subcommands: [
            TambahAkun.self, DaftarAkun.self, SetelUlangAkun.self, LepasAutentikator.self,
            DaftarkanPemda.self,
        ])
}

struct TambahAkun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tambah", abstract: "Membuat akun; sandi sekali pakai dicetak satu kali.",
        discussion: "Pemilik akun wajib menggantinya saat pertama kali masuk. Tidak ada sandi bawaan.")

    @OptionGroup var basisData: OpsiBasisData

    @Option(help: ArgumentHelp("Kode pemda, misalnya 35.75.", valueName: "kode"))
    var pemda: String

    @Option(help: ArgumentHelp("Nama pemda; mendaftarkannya bila belum ada.", valueName: "nama"))
    var namaPemda: String?

    @Option(help: ArgumentHelp("Nama lengkap atau sebutan; bawaan: nama masuk.", valueName: "nama"))
    var nama: String?

    @Option(
        help: ArgumentHelp(
            "Peran: \(Peran.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "peran"))
    var peran: String = Peran.adminPemda.rawValue

    @Option(help: ArgumentHelp("Kode instansi tempat peran berlaku; kosong untuk seluruh pemda.", valueName: "kode"))
    var instansi: String?

    @Option(help: ArgumentHelp("Kode unit tempat peran berlaku; kosong untuk seluruh instansi.", valueName: "kode"))
    var unit: String?

    @Argument(help: ArgumentHelp("Nama untuk masuk.", valueName: "nama-masuk"))
    var namaMasuk: String

    func run() async throws {
        guard let dipilih = Peran(rawValue: peran) else {
            throw KegagalanPerintah.salahPakai(
                "Peran \"\(peran)\" tidak dikenal. Pilih: \(Peran.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        let penugasan = PenugasanBertanggal(Penugasan(peran: dipilih, instansi: instansi, unit: unit))
        let isian = IsianPengguna(namaMasuk: namaMasuk, nama: nama ?? namaMasuk)
        let hasil = try await basisData.denganStore { store in
            if let namaPemda { try await store.daftarkanPemda(pemda, nama: namaPemda) }
            return try await store.tambahPengguna(isian, penugasan: [penugasan], oleh: .sistem(pemda: pemda))
        }
        Bicara.keStderr("Akun \(namaMasuk) dibuat. Sandi sekali pakai (hanya ditampilkan sekarang):")
        Bicara.data(hasil.sandi)
    }
}

struct DaftarAkun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "daftar", abstract: "Menampilkan akun satu pemda.")

    @OptionGroup var basisData: OpsiBasisData

    @Option(help: ArgumentHelp("Kode pemda.", valueName: "kode"))
    var pemda: String

    func run() async throws {
        let daftar = try await basisData.denganStore { try await $0.daftarPengguna(oleh: .sistem(pemda: pemda)) }
        for satu in daftar {
            let peran = satu.daftarPenugasan.map { tugas in
                ([tugas.penugasan.peran.rawValue] + [tugas.penugasan.instansi, tugas.penugasan.unit].compactMap(\.self))
                    .joined(separator: "/")
            }
            Bicara.data(
                [satu.namaMasuk, satu.nama, satu.aktif ? "aktif" : "nonaktif", peran.joined(separator: " ")].joined(
                    separator: "\t"))
        }
    }
}

struct SetelUlangAkun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setel-ulang", abstract: "Memberi sandi sekali pakai yang baru; sesi lama berakhir.")

    @OptionGroup var basisData: OpsiBasisData

    @Option(help: ArgumentHelp("Kode pemda.", valueName: "kode"))
    var pemda: String

    @Argument(help: ArgumentHelp("Nama untuk masuk.", valueName: "nama-masuk"))
    var namaMasuk: String

    func run() async throws {
        let hasil = try await basisData.denganStore { store in
            let pelaku = Pelaku.sistem(pemda: pemda)
            let akun = try await store.pengguna(namaMasuk: namaMasuk, oleh: pelaku)
            return try await store.setelUlangSandi(akun.id, oleh: pelaku)
        }
        Bicara.keStderr("Sandi sekali pakai untuk \(namaMasuk) (hanya ditampilkan sekarang):")
        Bicara.data(hasil.sandi)
    }
}

struct LepasAutentikator: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lepas-autentikator",
        abstract: "Melepas autentikator satu akun, misalnya bila ponsel atau kunci server hilang.",
        discussion: "Sesudah itu kata sandi saja cukup untuk masuk; pemilik akun memasangnya lagi di halaman Akun saya."
    )

    @OptionGroup var basisData: OpsiBasisData

    @Option(help: ArgumentHelp("Kode pemda.", valueName: "kode"))
    var pemda: String

    @Argument(help: ArgumentHelp("Nama untuk masuk.", valueName: "nama-masuk"))
    var namaMasuk: String

    func run() async throws {
        try await basisData.denganStore { store in
            let pelaku = Pelaku.sistem(pemda: pemda)
            let akun = try await store.pengguna(namaMasuk: namaMasuk, oleh: pelaku)
            try await store.lepasTOTP(pengguna: akun.id, oleh: pelaku)
        }
        Bicara.keStderr("Autentikator akun \(namaMasuk) dilepas.")
    }
}

struct DaftarkanPemda: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "daftarkan-pemda", abstract: "Mendaftarkan pemda pada basis data ini.")

    @OptionGroup var basisData: OpsiBasisData

    @Argument(help: ArgumentHelp("Kode pemda, misalnya 35.75.", valueName: "kode"))
    var kode: String

    @Argument(help: ArgumentHelp("Nama pemda.", valueName: "nama"))
    var nama: String

    func run() async throws {
        try await basisData.denganStore { try await $0.daftarkanPemda(kode, nama: nama) }
        Bicara.keStderr("\(nama) terdaftar dengan kode \(kode).")
    }
}
