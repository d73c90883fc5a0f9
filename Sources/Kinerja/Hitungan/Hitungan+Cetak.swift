extension Hitungan {
    /// Mark of something deliberately not measured.
    package static let tandaTidakDiukur = "–"
    package static let tandaBelum = "belum"

    /// A measured value as printed, with the decimals of its indicator (or as entered).
    package func cetak(_ nilai: NilaiTerukur, indikator: Indikator) -> String {
        switch nilai {
        case .angka(let angka): cetak(angka, indikator: indikator)
        case .predikat(let predikat): predikat
        case .yaTidak(let terjadi): terjadi ? "Ya" : "Tidak"
        case .tidakDiukur: Self.tandaTidakDiukur
        case .belumDilaporkan: Self.tandaBelum
        case .sementara(let nilai, let terisi, let wajib):
            nilai.map { "\(cetak($0, indikator: indikator)) (sementara \(terisi) dari \(wajib))" }
                ?? "sementara (\(terisi) dari \(wajib))"
        case .tidakTerdefinisi: "tidak terdefinisi"
        }
    }

    /// A target as printed; nil target prints as not set.
    package func cetak(_ target: NilaiTarget?, indikator: Indikator) -> String {
        switch target {
        case nil: "belum ditetapkan"
        case .angka(let angka)?: cetak(angka, indikator: indikator)
        case .rentang(let bawah, let atas)?:
            "\(cetak(bawah, indikator: indikator))–\(cetak(atas, indikator: indikator))"
        case .predikat(let predikat)?: predikat
        case .ya?: "Ya"
        case .tidakDiukur?: Self.tandaTidakDiukur
        }
    }

    /// Entered digits are kept; computed values have as many decimals as the most precise entered one, and no fewer than
    /// the rules give.
    private func cetak(_ angka: Angka, indikator: Indikator) -> String {
        if let desimal = indikator.desimal {
            return angka.cetak(desimal: desimal, nolBelakang: aturan.nolBelakang, pembulatan: aturan.pembulatan)
        }
        let desimal = max(aturan.desimalCapaian, desimalTertulis[indikator.kode] ?? 0)
        return angka.cetak(desimal: desimal, pembulatan: aturan.pembulatan)
    }

    /// An achievement as printed: number without unit, or the reason in a word.
    package func cetak(_ capaian: Capaian) -> String {
        switch capaian {
        case .ada(let nilai): aturan.cetakCapaian(nilai.tampilan)
        case .tidakDiukur: Self.tandaTidakDiukur
        case .belumDilaporkan: Self.tandaBelum
        case .sementara(let nilai, let terisi, let wajib):
            nilai.map { "\(aturan.cetakCapaian($0.tampilan)) (sementara \(terisi) dari \(wajib))" }
                ?? "sementara (\(terisi) dari \(wajib))"
        case .tidakTerdefinisi: "tidak terdefinisi"
        }
    }

    /// Why there is no final figure, as a sentence part; empty when there is one.
    package func keterangan(_ capaian: Capaian) -> String {
        switch capaian {
        case .ada: ""
        case .tidakDiukur: "tidak diukur pada periode ini"
        case .belumDilaporkan: "realisasi belum dilaporkan"
        case .sementara(_, let terisi, let wajib): "baru \(terisi) dari \(wajib) periode terisi"
        case .tidakTerdefinisi(let alasan): alasan.pesan
        }
    }
}
