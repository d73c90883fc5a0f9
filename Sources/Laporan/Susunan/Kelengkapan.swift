/// What a report must have before it may be submitted, and what of it is missing.
package struct Kelengkapan: Sendable, Equatable {
    package enum Status: Sendable, Equatable {
        case tersedia
        /// Cannot be given, with the recorded reason.
        case tidakTersedia(alasan: String)
        /// Missing; what has to be supplied.
        case belum(alasan: String)
    }

    /// One of the seven analyses for one sasaran.
    package struct Analisis: Sendable, Equatable {
        package var sasaran: String
        package var analisis: AnalisisWajib
        package var status: Status
        /// Kode of the indicators that still lack it.
        package var daftarKurang: [String]

        package init(sasaran: String, analisis: AnalisisWajib, status: Status, daftarKurang: [String] = []) {
            self.sasaran = sasaran
            self.analisis = analisis
            self.status = status
            self.daftarKurang = daftarKurang
        }
    }

    /// A section the writer has not written.
    package struct NarasiKosong: Sendable, Equatable {
        package var kunci: String
        /// Title of the section it stands in.
        package var bagian: String
        /// Sentences drafted from the facts stand in its place.
        package var adaDraf: Bool

        package init(kunci: String, bagian: String, adaDraf: Bool) {
            self.kunci = kunci
            self.bagian = bagian
            self.adaDraf = adaDraf
        }
    }

    package var analisis: [Analisis] = []
    package var narasiKosong: [NarasiKosong] = []
    /// Titles of sections in which nothing at all could be printed.
    package var bagianKosong: [String] = []
    /// Kode of indicators without realisasi.
    package var tanpaRealisasi: [String] = []
    /// Kode of indicators whose value is not final: a year still incomplete, or a figure marked sementara or prakiraan.
    package var sementara: [String] = []
    package var masalahTautan: [KesalahanTautan] = []
    /// Pictures that could not be placed, with the reason.
    package var masalahGambar: [String] = []

    package init() {}

    /// Ready to be submitted. Drafted sections do not hinder it; they stay listed for the writer to read.
    package var lengkap: Bool {
        analisisBelum.isEmpty && bagianKosong.isEmpty && tanpaRealisasi.isEmpty && sementara.isEmpty
            && masalahTautan.isEmpty
            && masalahGambar.isEmpty
    }

    package var analisisBelum: [Analisis] {
        analisis.filter { if case .belum = $0.status { true } else { false } }
    }

    /// One Indonesian sentence for each thing that hinders submission.
    package var daftarKekurangan: [String] {
        let belum = analisisBelum.map { satu -> String in
            guard case .belum(let alasan) = satu.status else { return "" }
            return "\(satu.sasaran): analisis \(satu.analisis.rawValue) (\(satu.analisis.nama)) belum ada: "
                + "\(alasan)."
        }
        return belum + bagianKosong.map { "Bagian \"\($0)\" belum diisi." }
            + tanpaRealisasi.map { "Indikator \($0) belum mempunyai realisasi." }
            + sementara.map { "Angka indikator \($0) masih sementara; laporan akhir tidak boleh memuatnya." }
            + masalahTautan.map(\.pesan) + masalahGambar
    }
}
