internal import Databases
internal import Foundation
internal import Kinerja

/// What the audit trail says must stand in the tables: gathered while walking the trail, then compared.
struct IsiTerjamin {
    struct KunciTempat: Hashable {
        let instansi: String
        let rencana: String
        let nilai: KunciNilai
    }

    struct Jaminan {
        let nomor: Int
        let status: String
        let sidik: String
    }

    struct KunciNaskah: Hashable {
        let instansi: String
        let tahun: Int
        let kunci: KunciPerjanjian
    }

    private var nilai: [KunciTempat: Jaminan] = [:]
    private var perjanjian: [KunciNaskah: Jaminan] = [:]
    private var rencana: [[String]: Jaminan] = [:]
    private var laporan: [[String]: Jaminan] = [:]

    mutating func catat(_ baris: BarisJejak) {
        switch Tindakan(rawValue: baris.tindakan) {
        case .ajukanRealisasi, .verifikasiRealisasi, .setujuiRealisasi, .kembalikanRealisasi, .kunciRealisasi,
            .bukaRealisasi, .nyatakanUlang:
            catatNilai(baris)
        case .tandatanganiPerjanjian, .bekukanPerjanjian: catatPerjanjian(baris)
        case .tetapkanRencana: catatRencana(baris)
        case .tandatanganiLaporan: catatLaporan(baris)
        default: break
        }
    }

    private mutating func catatNilai(_ baris: BarisJejak) {
        let rincian = baris.rincianTerbaca
        guard let tahun = rincian["tahun"].flatMap({ Int($0) }), let rencana = rincian["rencana"],
            let sidik = rincian["sidik_nilai"]
        else { return }
        for (teks, sidik) in BarisJejak.terbaca(sidik) {
            guard let kunci = KunciNilai(teksJejak: teks, tahun: tahun) else { continue }
            nilai[KunciTempat(instansi: baris.instansi, rencana: rencana, nilai: kunci)] = Jaminan(
                nomor: baris.nomor, status: rincian["status"] ?? "", sidik: sidik)
        }
    }

    private mutating func catatPerjanjian(_ baris: BarisJejak) {
        let rincian = baris.rincianTerbaca
        guard let tahun = rincian["tahun"].flatMap({ Int($0) }), let versi = rincian["versi"].flatMap({ Int($0) })
        else {
            return
        }
        let kunci = KunciPerjanjian(kode: rincian["kode"] ?? "", versi: versi)
        perjanjian[KunciNaskah(instansi: baris.instansi, tahun: tahun, kunci: kunci)] = Jaminan(
            nomor: baris.nomor, status: StatusPerjanjian.ditandatangani.rawValue, sidik: rincian["sidik"] ?? "")
    }

    private mutating func catatRencana(_ baris: BarisJejak) {
        let rincian = baris.rincianTerbaca
        rencana[[baris.instansi, rincian["rencana"] ?? "", rincian["versi"] ?? ""]] = Jaminan(
            nomor: baris.nomor, status: "", sidik: rincian["sidik"] ?? "")
    }
}

extension IsiTerjamin {
    private mutating func catatLaporan(_ baris: BarisJejak) {
        let rincian = baris.rincianTerbaca
        laporan[[baris.instansi, rincian["tahun"] ?? "", rincian["nomor"] ?? ""]] = Jaminan(
            nomor: baris.nomor, status: "", sidik: rincian["sidik"] ?? "")
    }

    /// Frozen reports against the trail.
    private func kerusakanLaporan(_ pemda: String, _ connection: any Connection) throws -> [KerusakanJejak] {
        var hasil: [KerusakanJejak] = [], belum = laporan
        for row in try connection.rows(
            "SELECT * FROM terbitan WHERE pemda = \(pemda) ORDER BY instansi, tahun_kinerja, nomor")
        {
            let kunci: [String] = [
                try row.get("instansi"), "\(try row.get("tahun_kinerja", as: Int.self))",
                "\(try row.get("nomor", as: Int.self))",
            ]
            let (sidik, isi): (String, String) = (try row.get("sidik"), try row.get("isi_beku"))
            let jaminan = belum.removeValue(forKey: kunci)
            guard let jaminan, jaminan.sidik == sidik, isi.sha256 == sidik else {
                hasil.append(.dokumenDiubah(objek: Self.sebutanLaporan(kunci), nomor: jaminan?.nomor ?? 0))
                continue
            }
        }
        return hasil + belum.map { .dokumenDiubah(objek: Self.sebutanLaporan($0), nomor: $1.nomor) }
    }

    private static func sebutanLaporan(_ kunci: [String]) -> String { "laporan \(kunci.joined(separator: " "))" }

    /// Where the tables say something else.
    func kerusakan(_ pemda: String, _ connection: any Connection) throws -> [KerusakanJejak] {
        try kerusakanNilai(pemda, connection) + kerusakanPerjanjian(pemda, connection)
            + kerusakanRencana(pemda, connection) + kerusakanLaporan(pemda, connection)
    }

    private func kerusakanNilai(_ pemda: String, _ connection: any Connection) throws -> [KerusakanJejak] {
        var tersimpan: [KunciTempat: String] = [:]
        for row in try connection.rows("SELECT * FROM status_realisasi WHERE pemda = \(pemda)") {
            let kunci = KunciNilai(
                indikator: try row.get("indikator"), tahun: try row.get("tahun"), periode: try row.periode("periode"))
            let tempat = KunciTempat(instansi: try row.get("instansi"), rencana: try row.get("rencana"), nilai: kunci)
            tersimpan[tempat] = try row.get("status")
        }
        var hasil: [KerusakanJejak] = []
        for tempat in Set(nilai.keys).union(tersimpan.keys).sorted(by: { $0.sebutan < $1.sebutan }) {
            let terbuka = StatusRealisasi.terbuka.rawValue
            let (tercatat, kini) = (nilai[tempat]?.status ?? terbuka, tersimpan[tempat] ?? terbuka)
            if tercatat != kini {
                hasil.append(.statusDiubah(objek: tempat.sebutan, tercatat: tercatat, tersimpan: kini))
            }
            guard let jaminan = nilai[tempat], StatusRealisasi(rawValue: tercatat)?.dapatDiisi == false else {
                continue
            }
            let lingkup = LingkupFakta(
                pemda: pemda, instansi: tempat.instansi, tahun: tempat.nilai.tahun, rencana: tempat.rencana)
            if try connection.sidikNilai(tempat.nilai, lingkup) != jaminan.sidik {
                hasil.append(.nilaiDiubah(objek: tempat.sebutan, nomor: jaminan.nomor))
            }
        }
        return hasil
    }

    /// The frozen text against the trail, the targets of now against the frozen text, and texts no act froze.
    private func kerusakanPerjanjian(_ pemda: String, _ connection: any Connection) throws -> [KerusakanJejak] {
        var hasil: [KerusakanJejak] = [], belum = perjanjian
        let daftar = try connection.rows(
            "SELECT * FROM perjanjian_beku WHERE pemda = \(pemda) AND status = 'ditandatangani' ORDER BY instansi, tahun_kinerja"
        )
        for row in daftar {
            let beku = try PerjanjianBeku(row)
            let naskah = KunciNaskah(
                instansi: try row.get("instansi"), tahun: try row.get("tahun_kinerja"), kunci: beku.kunci)
            guard let jaminan = belum.removeValue(forKey: naskah) else {
                hasil.append(.dokumenDiubah(objek: naskah.sebutan, nomor: 0))
                continue
            }
            let sama = jaminan.sidik == beku.sidik && beku.isi.sha256 == beku.sidik
            let targetSama = try sama && connection.targetSama(beku, pemda: pemda, naskah.instansi, naskah.tahun)
            if !sama || !targetSama { hasil.append(.dokumenDiubah(objek: naskah.sebutan, nomor: jaminan.nomor)) }
        }
        return hasil + belum.map { .dokumenDiubah(objek: $0.sebutan, nomor: $1.nomor) }
    }

    private func kerusakanRencana(_ pemda: String, _ connection: any Connection) throws -> [KerusakanJejak] {
        var hasil: [KerusakanJejak] = [], belum = rencana
        for row in try connection.rows(
            "SELECT * FROM rencana_versi WHERE pemda = \(pemda) ORDER BY instansi, rencana, versi")
        {
            let versi = try row.get("versi", as: Int.self)
            let kunci = [try row.get("instansi"), try row.get("rencana"), "\(versi)"]
            let (sidik, isi): (String, String) = (try row.get("sidik"), try row.get("isi_beku"))
            let jaminan = belum.removeValue(forKey: kunci)
            guard let jaminan, jaminan.sidik == sidik, isi.sha256 == sidik else {
                hasil.append(
                    .dokumenDiubah(objek: "rencana \(kunci.joined(separator: " "))", nomor: jaminan?.nomor ?? 0))
                continue
            }
        }
        return hasil + belum.map { .dokumenDiubah(objek: "rencana \($0.joined(separator: " "))", nomor: $1.nomor) }
    }
}

extension IsiTerjamin.KunciTempat {
    fileprivate var sebutan: String { "\(instansi) \(nilai.sebutan)" }
}

extension IsiTerjamin.KunciNaskah {
    fileprivate var sebutan: String { "perjanjian kinerja \(instansi) \(tahun) \(kunci.kode) versi \(kunci.versi)" }
}

extension Connection {
    /// The stored targets of this version are those that were frozen.
    fileprivate func targetSama(
        _ beku: PerjanjianBeku, pemda: String, _ instansi: String, _ tahun: Int
    ) throws -> Bool {
        guard let isi = beku.terbaca, let lingkup = try lingkupBoleh(pemda, instansi, tahun) else { return false }
        let sumber: SumberTarget = beku.kunci.versi == 0 ? .pk : .pkPerubahan(beku.kunci.versi)
        let janji = Dictionary(
            isi.daftarSasaran.flatMap(\.indikator).map { ($0.kode, $0.target) }, uniquingKeysWith: { awal, _ in awal })
        let tersimpan = try rows(Target.tabel.pilih(lingkup)).map { try Target($0) }
            .filter { $0.tahun == tahun && $0.sumber == sumber && janji[$0.indikator] != nil }
        return tersimpan.allSatisfy { janji[$0.indikator]?[$0.periode.kode] == $0.nilai.teksBeku }
            && janji.allSatisfy { kode, target in
                // A first agreement states all its targets itself; a revision may leave those of an earlier version.
                beku.kunci.versi > 0 || target.count == tersimpan.filter { $0.indikator == kode }.count
            }
    }
}
