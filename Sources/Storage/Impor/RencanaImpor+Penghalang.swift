internal import Databases
internal import Kinerja

extension RencanaImpor {
    /// What forbids the import: a missing right, rules that are not the importer's to change, values that were handed in,
    /// agreements that were submitted or signed, a plan that is set.
    func penghalang(_ connection: any Connection, _ pelaku: Pelaku) throws -> [Penolakan] {
        var hasil: [Penolakan] = []
        if instansiBaru, let alasan = periksaHak(.aturInstansi, oleh: pelaku, di: .pemda) {
            hasil.append(.tidakBerhak(alasan))
        }
        hasil += aturanTerlarang(pelaku)
        guard !instansiBaru else { return hasil }
        hasil += try realisasiTerkunci(connection)
        hasil += try rencanaTerkunci(connection)
        return tahunBaru ? hasil : hasil + (try perjanjianBeku(connection))
    }

    /// Rules of a year that is open already are not the planner's to change.
    private func aturanTerlarang(_ pelaku: Pelaku) -> [Penolakan] {
        guard !tahunBaru else { return [] }
        let berubah = daftar.contains { $0.tabel.hak == .aturAturan && $0.banyak > 0 }
        let tempat = Tempat(instansi: lingkup.instansi)
        guard berubah, periksaHak(.aturAturan, oleh: pelaku, di: tempat) != nil else { return [] }
        return [
            .keadaan(
                "Berkas mengubah aturan atau skala tahun \(lingkup.tahun). Minta admin pemda atau Bagian Organisasi mengubahnya, atau samakan lembar aturan dan skala dengan yang tersimpan."
            )
        ]
    }

    /// Values somebody has handed in are changed by the steps of the cycle only.
    private func realisasiTerkunci(_ connection: any Connection) throws -> [Penolakan] {
        let status = try connection.statusNilai(lingkup)
        var terkunci: [String] = []
        for selisih in daftar where [Realisasi.tabel.nama, Komponen.tabel.nama].contains(selisih.tabel.nama) {
            for kunci in selisih.daftarKunci {
                guard let nilai = KunciNilai(baris: kunci), let ada = status[nilai], !ada.status.dapatDiisi else {
                    continue
                }
                terkunci.append("\(nilai.sebutan) (\(ada.status.nama))")
            }
        }
        guard !terkunci.isEmpty else { return [] }
        return [
            .keadaan(
                "Berkas mengubah realisasi yang sudah diajukan atau dikunci: \(ringkas(terkunci)). Samakan nilainya dengan yang tersimpan, atau minta nilai itu dikembalikan dulu."
            )
        ]
    }

    /// Agreements that were submitted or signed, and the targets in them, stay as they are.
    private func perjanjianBeku(_ connection: any Connection) throws -> [Penolakan] {
        let tersimpan = try connection.rows(
            """
            SELECT kode, versi_perjanjian FROM perjanjian_beku
            WHERE pemda = \(lingkup.pemda) AND instansi = \(lingkup.instansi) AND tahun_kinerja = \(lingkup.tahun)
            AND status <> \(StatusPerjanjian.draf.rawValue)
            """
        ).map { KunciPerjanjian(kode: try $0.get("kode"), versi: try $0.get("versi_perjanjian")) }
        guard !tersimpan.isEmpty else { return [] }
        let status = Dictionary(tersimpan.map { ($0, StatusPerjanjian.ditandatangani) }, uniquingKeysWith: { $1 })
        let kini = Hitungan(try PemuatBerkas(connection, lingkup).kerangka())
        let beku = kini.targetBeku(status)
        var berubah = daftar.filter { $0.tabel.nama == PerjanjianKinerja.tabel.nama }.flatMap(\.daftarKunci)
            .compactMap(KunciPerjanjian.init(baris:)).filter(tersimpan.contains)
            .map { "\($0.kode) versi \($0.versi)" }
        berubah += daftar.filter { $0.tabel.nama == Target.tabel.nama }.flatMap(\.daftarKunci)
            .compactMap(TargetBeku.init(baris:)).compactMap { target in
                beku[target].map { "target \(target.indikator) \(target.sumber.kode) dalam \($0)" }
            }
        guard !berubah.isEmpty else { return [] }
        return [
            .keadaan(
                "Berkas mengubah perjanjian kinerja yang sudah diajukan atau ditandatangani: \(ringkas(berubah)). Samakan isinya, atau buat perubahan perjanjian kinerja."
            )
        ]
    }

    func ringkas(_ daftar: [String]) -> String {
        let unik = daftar.unik
        return unik.prefix(5).joined(separator: ", ") + (unik.count > 5 ? ", dan \(unik.count - 5) lagi" : "")
    }
}

extension SelisihTabel {
    /// Keys of all rows that change.
    fileprivate var daftarKunci: [[DatabaseValue]] {
        tambah.map(\.kunci) + ubah.map(\.lama.kunci) + hapus.map(\.kunci)
    }
}

extension KunciNilai {
    /// Of a row of realisasi or komponen.
    fileprivate init?(baris kunci: [DatabaseValue]) {
        guard kunci.count >= 3, case .text(let indikator) = kunci[0], let tahun = Int(databaseValue: kunci[1]),
            case .text(let kode) = kunci[2], let periode = Periode(kode: kode)
        else { return nil }
        self.init(indikator: indikator, tahun: tahun, periode: periode)
    }
}

extension KunciPerjanjian {
    fileprivate init?(baris kunci: [DatabaseValue]) {
        guard kunci.count == 2, case .text(let kode) = kunci[0], let versi = Int(databaseValue: kunci[1]) else {
            return nil
        }
        self.init(kode: kode, versi: versi)
    }
}

extension TargetBeku {
    fileprivate init?(baris kunci: [DatabaseValue]) {
        guard kunci.count == 4, case .text(let indikator) = kunci[0], let tahun = Int(databaseValue: kunci[1]),
            case .text(let kode) = kunci[3], let sumber = SumberTarget(kode: kode)
        else { return nil }
        self.init(indikator: indikator, tahun: tahun, sumber: sumber)
    }
}
