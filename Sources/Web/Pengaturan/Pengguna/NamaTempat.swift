import Kinerja
import Storage

/// Names of the places roles are given in.
struct NamaTempat: Sendable {
    private let daftarInstansi: [InstansiTerdaftar]
    private let daftarUnit: [UnitTerdaftar]
    private let instansi: [String: String]
    private let unit: [Kunci: String]

    private struct Kunci: Hashable {
        var instansi: String
        var unit: String
    }

    init(_ daftarInstansi: [InstansiTerdaftar], _ daftarUnit: [UnitTerdaftar]) {
        self.daftarInstansi = daftarInstansi
        self.daftarUnit = daftarUnit
        instansi = Dictionary(daftarInstansi.map { ($0.kode, $0.namaSingkat) }, uniquingKeysWith: { $1 })
        unit = Dictionary(
            daftarUnit.map { (Kunci(instansi: $0.instansi, unit: $0.kode), $0.nama) }, uniquingKeysWith: { $1 })
    }

    /// `Operator, Dinas Uji, Bidang Politik`
    func sebutan(_ tugas: PenugasanBertanggal) -> String {
        let penugasan = tugas.penugasan
        let tempat = penugasan.instansi.map { kode in
            let nama = instansi[kode] ?? kode
            return penugasan.unit.map { "\(nama), \(unit[Kunci(instansi: kode, unit: $0)] ?? $0)" } ?? nama
        }
        return [penugasan.peran.nama, tempat ?? "seluruh pemda", tugas.sebutanMasa].filter { !$0.isEmpty }
            .joined(separator: ", ")
    }

    /// Every place a role may be given in, as one choice: the pemda, an instansi, or a unit inside it.
    var pilihan: [ButirPilihan] {
        let menurutInstansi = Dictionary(grouping: daftarUnit, by: \.instansi)
        return daftarInstansi.flatMap { satu in
            [ButirPilihan(TempatTugas(instansi: satu.kode).teks, "Seluruh \(satu.namaSingkat)", kelompok: satu.nama)]
                + (menurutInstansi[satu.kode] ?? []).map {
                    ButirPilihan(
                        TempatTugas(instansi: satu.kode, unit: $0.kode).teks, $0.nama, kelompok: satu.nama)
                }
        }
    }

    var pilihanInstansi: [ButirPilihan] { daftarInstansi.map { ButirPilihan($0.kode, $0.namaSingkat) } }
}

/// Where a role holds, as one value of a choice; empty = the whole pemda.
struct TempatTugas: Equatable {
    var instansi: String?
    var unit: String?

    init(instansi: String? = nil, unit: String? = nil) {
        self.instansi = instansi
        self.unit = unit
    }

    /// Nil for anything that was not offered.
    init?(_ teks: String) {
        let bagian = teks.split(separator: "/", omittingEmptySubsequences: false).map { percentDecoded($0) }
        guard bagian.count <= 2, !bagian.contains(nil) else { return nil }
        let isi = bagian.compactMap(\.self).filter { !$0.isEmpty }
        guard isi.count == bagian.count || teks.isEmpty else { return nil }
        self.init(instansi: isi.first, unit: isi.count > 1 ? isi[1] : nil)
    }

    var teks: String { [instansi, unit].compactMap(\.self).map(percentEncoded).joined(separator: "/") }
}

extension PenugasanBertanggal {
    /// `sejak 1 Januari 2026`; empty without dates.
    var sebutanMasa: String {
        switch (dari, sampai) {
        case (nil, nil): ""
        case (let dari?, nil): "sejak \(dari.cetak)"
        case (nil, let sampai?): "sampai \(sampai.cetak)"
        case (let dari?, let sampai?): "\(dari.cetak) sampai \(sampai.cetak)"
        }
    }
}
