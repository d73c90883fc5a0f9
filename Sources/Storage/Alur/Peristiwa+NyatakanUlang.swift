internal import Kinerja

extension Peristiwa {
    /// A figure entered anew in the place of a locked one.
    static func nyatakanUlang(
        _ kunci: KunciNilai, _ lingkup: LingkupFakta, sidik: String, sidikLama: String, alasan: String
    ) throws -> Peristiwa {
        Peristiwa(
            .nyatakanUlang, objek: "realisasi \(kunci.sebutan)", instansi: lingkup.instansi,
            rincian: [
                "tahun": "\(kunci.tahun)", "rencana": lingkup.rencana, "periode": kunci.periode.kode,
                "indikator": kunci.indikator, "status": StatusRealisasi.diverifikasi.rawValue, "catatan": alasan,
                "sidik_nilai": try BarisJejak.json([kunci.teksJejak: sidik]),
            ],
            sebelum: [
                "status": StatusRealisasi.dikunci.rawValue,
                "sidik_nilai": try BarisJejak.json([kunci.teksJejak: sidikLama]),
            ])
    }
}
