import Foundation

/// The rule tables compiled into the program: dated national defaults, shipped scales, ordinal scales.
package struct AturanNasional: Sendable {
    /// One rule with its history.
    package struct Butir: Sendable, Codable {
        package struct NilaiBertanggal: Sendable, Codable {
            package var berlakuDari: String
            package var nilai: String
            package var dasarHukum: String
            /// S seen in a source, D derived from published figures, K general knowledge, U proposal without norm.
            package var keyakinan: String

            enum CodingKeys: String, CodingKey {
                case nilai, keyakinan
                case berlakuDari = "berlaku_dari"
                case dasarHukum = "dasar_hukum"
            }
        }
        package var kunci: String
        package var uraian: String
        package var satuan: String
        package var nilai: [NilaiBertanggal]
    }

    package var butir: [Butir]
    package var skala: [Skala]
    package var skalaOrdinal: [SkalaOrdinal]

    /// The tables of this program.
    package static let bawaan = muatBawaan()

    private struct BerkasSkala: Codable {
        var skala: [Skala]
        var ordinal: [SkalaOrdinal]
    }

    private static func muatBawaan() -> AturanNasional {
        do {
            let butir = try JSONDecoder().decode([Butir].self, from: dataAset("aturan/nasional.json"))
            let skala = try JSONDecoder().decode(BerkasSkala.self, from: dataAset("aturan/skala.json"))
            return AturanNasional(butir: butir, skala: skala.skala, skalaOrdinal: skala.ordinal)
        } catch {
            preconditionFailure("Tabel aturan bawaan rusak: \(error)")
        }
    }

    /// The rules in force for reports of a year, before an instansi changes any.
    package func aturan(tahun: Int) throws(KesalahanAturan) -> AturanKinerja {
        var hasil = AturanKinerja.kosong(skala: skala.first, ordinal: skalaOrdinal)
        let akhirTahun = "\(tahun)-12-31"
        for satu in butir {
            guard
                let berlaku = satu.nilai.filter({ $0.berlakuDari <= akhirTahun }).max(by: {
                    $0.berlakuDari < $1.berlakuDari
                })
            else { continue }
            try hasil.atur(.init(kunci: satu.kunci, nilai: berlaku.nilai, dasar: berlaku.dasarHukum))
        }
        return hasil
    }
}

extension AturanKinerja {
    /// Starting point that the rule table fills completely (a test checks that every key is in the table).
    fileprivate static func kosong(skala: Skala?, ordinal: [SkalaOrdinal]) -> AturanKinerja {
        AturanKinerja(
            kode: "", uraian: "", batasAtas: BatasAtas(), batasBawah: nil,
            targetNol: TargetNol(tercapai: .nol, terlampaui: .nol, rasioRealisasiNol: nil), caraRerata: .perSasaran,
            caraPredikat: .rasio, desimalCapaian: 0, desimalSerapan: 0, desimalEfisiensi: 0,
            pembulatan: .setengahKeAtas, nolBelakang: false,
            skala: skala ?? Skala(kode: "", nama: "", dasarHukum: "", pita: []), desimalKlasifikasi: nil,
            efisiensi: .selisih, nilaiEfisiensi: NilaiEfisiensi(tengah: .nol, lebar: .nol),
            pagar: Pagar(serapanRendah: .nol, capaianTinggi: .nol),
            ambang: Ambang(
                capaianTinggi: .nol, lonjakan: .satu, dekat: .satu, persenTerkecil: .nol, persenTerbesar: .nol,
                memburuk: .nol, catatanWajib: .nol), tenggatPerjanjian: 0,
            skalaOrdinal: Dictionary(ordinal.map { ($0.kode, $0) }, uniquingKeysWith: { awal, _ in awal }), dasar: [:],
            setelan: [])
    }

    /// The national rules of a year with the instansi's own settings applied in order.
    package static func berlaku(tahun: Int, setelan: [Setelan] = []) throws(KesalahanAturan) -> AturanKinerja {
        var hasil = try AturanNasional.bawaan.aturan(tahun: tahun)
        for satu in setelan { try hasil.atur(satu) }
        hasil.setelan = setelan
        return hasil
    }
}
