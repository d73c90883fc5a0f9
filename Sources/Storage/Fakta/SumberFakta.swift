internal import Databases
internal import Kinerja

/// A table of facts and the rows of a berkas that belong in it.
struct SumberFakta: Sendable {
    let tabel: TabelFakta
    /// Sheet of the berkas the rows come from.
    let lembar: String
    let baris: @Sendable (BerkasKinerja) -> [BarisFakta]

    private init(_ tabel: TabelFakta, _ lembar: String?, _ baris: @escaping @Sendable (BerkasKinerja) -> [BarisFakta]) {
        self.tabel = tabel
        self.lembar = lembar ?? tabel.nama
        self.baris = baris
    }

    private static func fakta<Jenis: Fakta>(
        _ jenis: Jenis.Type, lembar: String? = nil, _ daftar: @escaping @Sendable (BerkasKinerja) -> [Jenis]
    ) -> SumberFakta {
        SumberFakta(Jenis.tabel, lembar) { daftar($0).map(\.baris) }
    }

    /// Rows without a name are numbered by their place; who compares them matches them by what they say.
    private static func butir<Isi: Butir>(
        _ jenis: Isi.Type, lembar: String? = nil, _ daftar: @escaping @Sendable (BerkasKinerja) -> [Isi]
    ) -> SumberFakta {
        SumberFakta(Isi.tabel, lembar) { berkas in
            daftar(berkas).enumerated().map { Bernomor(nomor: $0 + 1, $1).baris }
        }
    }

    /// Every table of facts; a table stands after those its rows refer to.
    static let semua: [SumberFakta] = [
        fakta(Instansi.self, lembar: "instansi") { [$0.instansi] },
        fakta(Kinerja.Unit.self, lembar: "unit") { $0.daftarUnit },
        fakta(PosJabatan.self, lembar: "jabatan") { $0.daftarJabatan.map(PosJabatan.init) },
        fakta(Pejabat.self, lembar: "jabatan") { $0.daftarJabatan.compactMap { Pejabat($0, nomor: 1) } },
        fakta(AturanKinerja.Setelan.self, lembar: "aturan") { $0.aturan.setelan },
        fakta(KepalaSkala.self, lembar: "skala") { KepalaSkala($0.aturan.skala).map { [$0] } ?? [] },
        butir(Pita.self, lembar: "skala") { KepalaSkala($0.aturan.skala) == nil ? [] : $0.aturan.skala.pita },
        fakta(Simpul.self, lembar: "simpul") { $0.daftarSimpul },
        fakta(Indikator.self, lembar: "indikator") { $0.daftarIndikator },
        fakta(Dukungan.self) { $0.daftarDukungan },
        fakta(Keluaran.self) { $0.daftarKeluaran },
        butir(Strategi.self) { $0.daftarStrategi },
        fakta(Komponen.self) { $0.daftarKomponen },
        fakta(Target.self) { $0.daftarTarget },
        fakta(Realisasi.self) { $0.daftarRealisasi },
        fakta(Pagu.self) { $0.daftarPagu },
        fakta(RealisasiAnggaran.self) { $0.daftarRealisasiAnggaran },
        butir(Belanja.self) { $0.daftarBelanja },
        butir(Hibah.self) { $0.daftarHibah },
        fakta(PerjanjianKinerja.self) { $0.daftarPerjanjian },
        butir(RencanaAksi.self) { $0.daftarRencanaAksi },
        butir(Analisis.self) { $0.daftarAnalisis },
        butir(Pembanding.self) { $0.daftarPembanding },
        butir(SumberDaya.self) { $0.daftarSumberDaya },
        butir(Isu.self) { $0.daftarIsu },
        butir(DasarHukum.self) { $0.daftarDasarHukum.map(DasarHukum.init) },
        butir(Rekomendasi.self) { $0.daftarRekomendasi },
        butir(Penghargaan.self) { $0.daftarPenghargaan },
        fakta(LampiranTersimpan.self) { $0.daftarLampiran.map(LampiranTersimpan.init) },
        fakta(Narasi.self) { berkas in
            berkas.narasi.sorted { $0.key < $1.key }.map { Narasi(bagian: $0.key, teks: $0.value) }
        },
    ]
}

extension TabelFakta {
    /// Rows have no name but a number.
    var bernomor: Bool { kunci.map(\.nama) == [KolomFakta.nomor.nama] }
}
