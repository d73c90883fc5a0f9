/// What is known of an indicator for a period or year. "Not measured", "not yet reported", "incomplete" and
/// "undefined" are different answers, each with its reason; none of them is zero.
package enum NilaiTerukur: Hashable, Sendable {
    case angka(Angka)
    case predikat(String)
    case yaTidak(Bool)
    /// Deliberately not measured.
    case tidakDiukur
    /// Due but missing.
    case belumDilaporkan
    /// A year of which only `terisi` of `wajib` periods are filled; the value so far, if there is one.
    case sementara(nilai: Angka?, terisi: Int, wajib: Int)
    case tidakTerdefinisi(AlasanTidakTerdefinisi)

    /// The number, when there is a final one.
    package var angka: Angka? {
        if case .angka(let angka) = self { angka } else { nil }
    }
}

/// Why a figure cannot be computed.
package enum AlasanTidakTerdefinisi: Hashable, Sendable {
    case targetTidakAda
    case targetNol
    case nilaiNegatif
    case jenisTidakCocok
    case predikatTakDikenal(String)
    case pembagiNol(String)
    case komponenTidakAda(String)
    case rumusSalah(String)
    case realisasiNol
    case luapan
    case serapanNol
    case paguNol

    /// The reason in Indonesian, ready to follow a colon.
    package var pesan: String {
        switch self {
        case .targetTidakAda: "target belum ditetapkan"
        case .targetNol: "target bernilai 0 sehingga pembaginya nol"
        case .nilaiNegatif: "target atau realisasi bernilai negatif; perlu penilaian dengan penjelasan"
        case .jenisTidakCocok: "jenis nilai realisasi tidak sesuai dengan jenis nilai target"
        case .predikatTakDikenal(let nama): "predikat \"\(nama)\" tidak ada pada skala indikator"
        case .pembagiNol(let bagian): "pembagi \(bagian) bernilai 0"
        case .komponenTidakAda(let nama): "komponen \(nama) belum diisi"
        case .rumusSalah(let sebab): "rumus tidak dapat dibaca: \(sebab)"
        case .realisasiNol: "realisasi 0 membuat rasio menurun tak terhingga dan aturan tidak menetapkan batas"
        case .luapan: "hasil melampaui jangkauan angka"
        case .serapanNol: "serapan 0 sehingga pembaginya nol"
        case .paguNol: "pagu bernilai 0"
        }
    }
}

/// Achievement of an indicator in percent, or the reason why there is none.
package enum Capaian: Hashable, Sendable {
    case ada(NilaiCapaian)
    case tidakDiukur
    case belumDilaporkan
    /// Of an incomplete year: shown as progress, never rated, never in a final report.
    case sementara(NilaiCapaian?, terisi: Int, wajib: Int)
    case tidakTerdefinisi(AlasanTidakTerdefinisi)

    /// The value, when it is final.
    package var nilai: NilaiCapaian? {
        if case .ada(let nilai) = self { nilai } else { nil }
    }
}

/// An achievement before and after cap and floor, all unrounded percent.
package struct NilaiCapaian: Hashable, Sendable {
    /// As computed: may lie below the floor or above the cap.
    package let mentah: Angka
    /// After floor and display cap.
    package let tampilan: Angka
    /// After floor and the cap for means.
    package let rerata: Angka
    /// After floor and the cap for efficiency.
    package let efisiensi: Angka
    /// How the raw value, as the reader sees it, stands to full achievement.
    package let status: StatusCapaian

    package init(mentah: Angka, menurut aturan: AturanKinerja) {
        func batasi(_ atas: Angka?) -> Angka {
            let bawah = aturan.batasBawah.map { Swift.max(mentah, $0) } ?? mentah
            return atas.map { Swift.min(bawah, $0) } ?? bawah
        }
        self.mentah = mentah
        tampilan = batasi(aturan.batasAtas.tampilan)
        rerata = batasi(aturan.batasAtas.rerata)
        efisiensi = batasi(aturan.batasAtas.efisiensi)
        // No rounding moves a value by more than one.
        let dinilai = (mentah - .seratus).mutlak > .satu ? mentah : aturan.dinilai(mentah)
        status = dinilai > .seratus ? .melampaui : dinilai == .seratus ? .tercapai : .tidakTercapai
    }
}

/// How an achievement stands to its target.
package enum StatusCapaian: String, Hashable, Sendable, CaseIterable {
    case melampaui, tercapai
    case tidakTercapai = "tidak_tercapai"
    case belum
    case tidakDiukur = "tidak_diukur"

    package var nama: String {
        switch self {
        case .melampaui: "Melampaui target"
        case .tercapai: "Tercapai"
        case .tidakTercapai: "Tidak tercapai"
        case .belum: "Belum dapat dinilai"
        case .tidakDiukur: "Tidak diukur"
        }
    }
}

extension Capaian {
    /// By the raw value against full achievement, so that a display cap hides no success; rounded as for the predikat,
    /// so that no row printed 100 is counted as missed (99,999 with two decimals is reached).
    package var status: StatusCapaian {
        switch self {
        case .ada(let nilai): nilai.status
        case .tidakDiukur: .tidakDiukur
        case .belumDilaporkan, .sementara, .tidakTerdefinisi: .belum
        }
    }
}
