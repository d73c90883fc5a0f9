import ArgumentParser

/// Puts the argument parser's own English words into Indonesian.
enum BantuanIndonesia {
    private static let kamus = [
        ("OVERVIEW: ", ""), ("USAGE:", "PEMAKAIAN:"), ("Usage:", "Pemakaian:"), ("ARGUMENTS:", "ARGUMEN:"),
        ("OPTIONS:", "PILIHAN:"), ("SUBCOMMANDS:", "PERINTAH:"), ("<options>", "<pilihan>"),
        ("<subcommand>", "<perintah>"),
        ("Show help information.", "Tampilkan bantuan ini."), ("Show the version.", "Tampilkan versi."),
        ("Show subcommand help information.", "Tampilkan bantuan satu perintah."),
        ("  See 'tolok --help' for more information.", "  Lihat 'tolok --help'."),
        ("for detailed help.", "untuk bantuan terperinci."), ("  See 'tolok help ", "  Lihat 'tolok help "),
        ("for more information.", "untuk keterangan lebih lanjut."), ("(default: ", "(bawaan: "),
        ("(values: ", "(nilai: "),
        ("Error: ", "Galat: "), ("Missing expected argument", "Argumen belum diisi:"),
        ("Missing value for", "Nilai belum diisi untuk"), ("Unknown option", "Pilihan tidak dikenal:"),
        ("Unexpected argument", "Argumen tidak diharapkan:"), ("unexpected arguments", "argumen tidak diharapkan"),
        ("The value ", "Nilai "), (" is invalid for ", " tidak dapat dipakai untuk "), ("Help: ", "Bantuan: "),
        ("Did you mean", "Mungkin maksud Anda"), ("Please provide one of", "Pilih salah satu"),
    ]

    static func terjemahkan(_ teks: String) -> String {
        kamus.reduce(teks) { $0.replacing($1.0, with: $1.1) }
    }

    static func keluar(dengan galat: any Error) -> Never {
        let kode = Tolok.exitCode(for: galat)
        if kode.isSuccess {
            Bicara.data(terjemahkan(Tolok.fullMessage(for: galat)))
            Tolok.exit(withCode: .baik)
        }
        if galat is ExitCode { Tolok.exit(withError: galat) }
        Bicara.keStderr(terjemahkan(Tolok.fullMessage(for: galat)))
        Tolok.exit(withCode: kode == .validationFailure ? .salahPakai : .gagal)
    }
}
