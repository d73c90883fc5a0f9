extension Hitungan {
    /// What stands in the way of filling a period.
    ///
    /// - Parameters:
    ///   - jadwal: nil = nobody has opened the period.
    ///   - status: where the value stands; one that was returned may be mended after the deadline, until the period is
    ///     closed.
    /// - Batas: no measurement without an agreement of the head signed for the year.
    /// - Dasar: Perpres 29/2014 Art. 15-16: measured is what was agreed.
    package func gerbangIsi(
        jadwal: JadwalPeriode?, periode: Periode, status: StatusRealisasi, pada hari: Tanggal
    ) -> [Gerbang] {
        gerbangTanpaPerjanjian + gerbangPeriode(jadwal, periode, dikembalikan: status == .dikembalikan, hari)
    }

    private var gerbangTanpaPerjanjian: [Gerbang] {
        guard perjanjianKepala == nil else { return [] }
        return [
            Gerbang(
                .tanpaPerjanjian, "Perjanjian kinerja tahun \(tahun) belum ditandatangani.",
                "Ajukan dan tandatangani perjanjian kinerja dulu, lalu isi realisasi.")
        ]
    }

    private func gerbangPeriode(
        _ jadwal: JadwalPeriode?, _ periode: Periode, dikembalikan: Bool, _ hari: Tanggal
    ) -> [Gerbang] {
        let keadaan = jadwal?.keadaan(pada: hari) ?? .belumDibuka(mulai: nil)
        let nama = "\(periode.nama) \(tahun)"
        let minta = "Minta Bappeda atau Bagian Organisasi"
        func tutup(_ pesan: String, _ perbaikan: String) -> [Gerbang] {
            [Gerbang(.periodeTertutup, pesan, perbaikan, rujukan: [periode.kode])]
        }
        switch keadaan {
        case .terbuka: return []
        case .lewatTenggat where dikembalikan: return []
        case .lewatTenggat(let tenggat):
            return tutup("Pengisian \(nama) berakhir \(tenggat.cetak).", "\(minta) memperpanjang tenggatnya.")
        case .belumDibuka(let mulai?): return tutup("\(nama) dibuka \(mulai.cetak).", "Isi mulai tanggal itu.")
        case .belumDibuka(nil): return tutup("\(nama) belum dibuka.", "\(minta) membukanya.")
        case .ditutup(let hari): return tutup("\(nama) ditutup \(hari.cetak).", "\(minta) membukanya lagi.")
        }
    }

    /// What stands in the way of handing in the rows of a period.
    ///
    /// - Parameters:
    ///   - daftarIndikator: kode of the rows handed in together, e.g. those of one unit.
    ///   - periode: the period that is due; months and the year belong to it as ``Frekuensi/periodeIsian(dalam:)`` says.
    /// - Batas: a row is due unless its target says "not measured" for the period. A due row has a value or is marked not
    ///   measured; where the rules ask for a note it has one; no value is one the warnings call wrong.
    /// - Contoh: two rows empty -> one gate `belum_diisi` naming both.
    package func gerbangPengajuan(_ daftarIndikator: [String], periode: Periode) -> [Gerbang] {
        let baris = daftarIndikator.compactMap(indikator).flatMap { indikator in
            indikator.frekuensi.periodeIsian(dalam: periode).map { BarisAjuan(indikator: indikator, periode: $0) }
        }
        let kosong = baris.filter { wajibDiisi($0) && nilaiBaris($0) == .belumDilaporkan }
        let salah = baris.filter(bergalat)
        let tanpaCatatan = baris.filter { wajibCatatan($0) }
        let daftar: [(Gerbang.Kode, [BarisAjuan], String, String)] = [
            (.belumDiisi, kosong, "belum diisi", "Isi nilainya, atau tandai tidak diukur dengan N/A."),
            (.nilaiSalah, salah, "bernilai tidak wajar", "Perbaiki nilainya; petunjuk ada di bawah barisnya."),
            (
                .catatanKosong, tanpaCatatan, "meleset dari target tanpa catatan",
                "Tulis apa sebabnya dan apa langkah berikutnya."
            ),
        ]
        return daftar.filter { !$0.1.isEmpty }.map { kode, baris, sebab, perbaikan in
            let rujukan = baris.map(\.sebutan)
            return Gerbang(
                kode, "\(sebutkan(rujukan, "baris")) \(sebab).", perbaikan, rujukan: baris.map(\.indikator.kode))
        }
    }

    /// Rows of a period that need no value because their target says "not measured" and nothing was entered: handing in
    /// marks them so.
    package func otomatisTidakDiukur(_ daftarIndikator: [String], periode: Periode) -> [(
        kode: String, periode: Periode
    )] {
        daftarIndikator.compactMap(indikator).flatMap { indikator in
            indikator.frekuensi.periodeIsian(dalam: periode).map { BarisAjuan(indikator: indikator, periode: $0) }
        }.filter { !wajibDiisi($0) && nilaiBaris($0) == .belumDilaporkan }.map { ($0.indikator.kode, $0.periode) }
    }

    private func wajibDiisi(_ baris: BarisAjuan) -> Bool {
        targetBerlaku(baris.indikator.kode, tahun: tahun, periode: baris.periode)?.nilai != .tidakDiukur
    }

    private func nilaiBaris(_ baris: BarisAjuan) -> NilaiTerukur {
        nilaiTercatat(baris.indikator, tahun: tahun, periode: baris.periode)
    }

    private func bergalat(_ baris: BarisAjuan) -> Bool {
        let kode = baris.indikator.kode
        switch nilaiBaris(baris) {
        case .tidakTerdefinisi(let alasan): return alasan.karenaIsian
        case .angka(let angka):
            return peringatan(kode, nilai: .angka(angka), tahun: tahun, periode: baris.periode)
                .contains { $0.tingkat == .galat }
        case .predikat, .yaTidak:
            let nilai = realisasi(kode, tahun: tahun, periode: baris.periode)?.nilai ?? .belumDilaporkan
            return peringatan(kode, nilai: nilai, tahun: tahun, periode: baris.periode)
                .contains { $0.tingkat == .galat }
        case .tidakDiukur, .belumDilaporkan, .sementara: return false
        }
    }

    private func wajibCatatan(_ baris: BarisAjuan) -> Bool {
        let catatan = realisasi(baris.indikator.kode, tahun: tahun, periode: baris.periode)?.catatan ?? ""
        return catatan.allSatisfy(\.isWhitespace)
            && wajibCatatan(baris.indikator.kode, tahun: tahun, periode: baris.periode) != nil
    }
}

private struct BarisAjuan {
    let indikator: Indikator
    let periode: Periode

    /// `I1`, or `I1 April` for a month inside the period.
    var sebutan: String {
        if case .bulan = periode { "\(indikator.kode) \(periode.nama)" } else { indikator.kode }
    }
}

extension AlasanTidakTerdefinisi {
    /// Something is missing or wrong in what was entered, as opposed to figures that leave no quotient.
    fileprivate var karenaIsian: Bool {
        switch self {
        case .komponenTidakAda, .rumusSalah, .jenisTidakCocok, .predikatTakDikenal, .luapan: true
        case .targetTidakAda, .targetNol, .nilaiNegatif, .pembagiNol, .realisasiNol, .serapanNol, .paguNol: false
        }
    }
}
