import Configuration
import Foundation
import Logging
import SystemPackage

/// The settings of the server, read once at the start. A bad or unknown value stops the start with a sentence.
struct Konfigurasi {
    var basisData = ""
    var folderBukti = ""
    var kunci = ""
    var alamat = ""
    var port = 0
    var alamatPublik = ""
    var sertifikat: String?
    var kunciSertifikat: String?
    var proksiTepercaya = false
    var jamSesi = 8
    var batasUnggah = 20
    var batasLaju = true
    var sambungan = 8
    var pekerja = 1
    var tingkatLog = Logger.Level.info
    var tokenMetrik = ""
    var pengembangan = false

    /// - Parameters:
    ///   - argumen: settings given on the command line.
    ///   - berkas: settings file; nil reads none.
    static func baca(
        argumen: [KunciKonfigurasi: String], berkas: String?,
        lingkungan: [String: String] = ProcessInfo.processInfo.environment
    ) async throws(KegagalanPerintah) -> Konfigurasi {
        let dariArgumen = Dictionary(uniqueKeysWithValues: argumen.map { ($0.key.lingkungan, $0.value) })
        var daftar: [any ConfigProvider] = [
            EnvironmentVariablesProvider(environmentVariables: dariArgumen),
            EnvironmentVariablesProvider(environmentVariables: lingkungan),
        ]
        if let berkas {
            try periksaKunci(berkas)
            do {
                daftar.append(try await EnvironmentVariablesProvider(environmentFilePath: FilePath(berkas)))
            } catch {
                throw .salahPakai("Berkas konfigurasi \"\(berkas)\" tidak terbaca. Isinya baris KUNCI=nilai.")
            }
        }
        return try PembacaKonfigurasi(ConfigReader(providers: daftar)).konfigurasi()
    }

    /// A misspelt key must not be passed over in silence.
    private static func periksaKunci(_ berkas: String) throws(KegagalanPerintah) {
        guard let isi = try? String(contentsOfFile: berkas, encoding: .utf8) else {
            throw .salahPakai("Berkas konfigurasi \"\(berkas)\" tidak ada atau tidak boleh dibaca.")
        }
        let dikenal = Set(KunciKonfigurasi.allCases.map(\.lingkungan))
        for (nomor, baris) in isi.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let teks = baris.trimmingCharacters(in: .whitespaces)
            guard !teks.isEmpty, !teks.hasPrefix("#") else { continue }
            let kunci = teks.prefix { $0 != "=" }.trimmingCharacters(in: .whitespaces)
            guard dikenal.contains(kunci) else {
                throw .salahPakai(
                    "Berkas konfigurasi \"\(berkas)\" baris \(nomor + 1): kunci \"\(kunci)\" tidak dikenal. "
                        + "Kunci yang ada: \(KunciKonfigurasi.allCases.map(\.lingkungan).joined(separator: ", ")).")
            }
        }
    }
}

/// Turns the texts of the settings into values.
private struct PembacaKonfigurasi {
    private let pembaca: ConfigReader

    init(_ pembaca: ConfigReader) { self.pembaca = pembaca }

    func konfigurasi() throws(KegagalanPerintah) -> Konfigurasi {
        var hasil = Konfigurasi()
        hasil.basisData = teks(.basisData)
        hasil.folderBukti = teks(.folderBukti)
        hasil.kunci = teks(.kunci)
        hasil.alamat = teks(.alamat)
        hasil.port = try bilangan(.port, 1...65535)
        hasil.alamatPublik = teks(.alamatPublik)
        hasil.sertifikat = berkas(.sertifikat)
        hasil.kunciSertifikat = berkas(.kunciSertifikat)
        hasil.proksiTepercaya = try yaTidak(.proksiTepercaya)
        hasil.jamSesi = try bilangan(.jamSesi, 1...24)
        hasil.batasUnggah = try bilangan(.batasUnggah, 1...200)
        hasil.batasLaju = try yaTidak(.batasLaju)
        hasil.sambungan = try bilangan(.sambungan, 1...100)
        hasil.pekerja = try bilangan(.pekerja, 1...16)
        hasil.tokenMetrik = teks(.tokenMetrik)
        hasil.pengembangan = try yaTidak(.pengembangan)
        guard let tingkat = Logger.Level(rawValue: teks(.tingkatLog)) else {
            throw salah(.tingkatLog, "trace, debug, info, notice, warning, atau error")
        }
        hasil.tingkatLog = tingkat
        guard (hasil.sertifikat == nil) == (hasil.kunciSertifikat == nil) else {
            throw .salahPakai("TLS memerlukan --sertifikat dan --kunci-sertifikat bersama-sama.")
        }
        return hasil
    }

    private func teks(_ kunci: KunciKonfigurasi) -> String {
        pembaca.string(forKey: ConfigKey(["tolok", kunci.rawValue]), isSecret: kunci.rahasia, default: kunci.bawaan)
    }

    private func berkas(_ kunci: KunciKonfigurasi) -> String? {
        let nama = teks(kunci)
        return nama.isEmpty ? nil : nama
    }

    private func bilangan(_ kunci: KunciKonfigurasi, _ batas: ClosedRange<Int>) throws(KegagalanPerintah) -> Int {
        guard let nilai = Int(teks(kunci)), batas.contains(nilai) else {
            throw salah(kunci, "bilangan \(batas.lowerBound) sampai \(batas.upperBound)")
        }
        return nilai
    }

    private func yaTidak(_ kunci: KunciKonfigurasi) throws(KegagalanPerintah) -> Bool {
        switch teks(kunci) {
        case "ya": true
        case "tidak": false
        default: throw salah(kunci, "ya atau tidak")
        }
    }

    private func salah(_ kunci: KunciKonfigurasi, _ harapan: String) -> KegagalanPerintah {
        .salahPakai("Nilai \"\(teks(kunci))\" untuk \(kunci.rawValue) tidak dapat dipakai. Isi dengan \(harapan).")
    }
}
