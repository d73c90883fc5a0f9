/// All facts of one instansi for one year, plus the history its comparisons need.
///
/// A plain value: nothing in it is computed. Order of rows is kept, since it is the order of print.
package struct BerkasKinerja: Sendable, Equatable {
    package var instansi: Instansi
    package var aturan: AturanKinerja
    package var daftarUnit: [Unit] = []
    package var daftarJabatan: [Jabatan] = []
    package var daftarSimpul: [Simpul] = []
    package var daftarDukungan: [Dukungan] = []
    package var daftarIndikator: [Indikator] = []
    package var daftarKomponen: [Komponen] = []
    package var daftarTarget: [Target] = []
    package var daftarRealisasi: [Realisasi] = []
    package var daftarPagu: [Pagu] = []
    package var daftarRealisasiAnggaran: [RealisasiAnggaran] = []
    package var daftarBelanja: [Belanja] = []
    package var daftarHibah: [Hibah] = []
    package var daftarKeluaran: [Keluaran] = []
    package var daftarPerjanjian: [PerjanjianKinerja] = []
    package var daftarRencanaAksi: [RencanaAksi] = []
    package var daftarAnalisis: [Analisis] = []
    package var daftarPembanding: [Pembanding] = []
    package var daftarSumberDaya: [SumberDaya] = []
    package var daftarStrategi: [Strategi] = []
    package var daftarIsu: [Isu] = []
    package var daftarDasarHukum: [String] = []
    package var daftarRekomendasi: [Rekomendasi] = []
    package var daftarPenghargaan: [Penghargaan] = []
    package var daftarLampiran: [Lampiran] = []
    /// Text (light Markdown with linked figures) by section key.
    package var narasi: [String: String] = [:]

    package init(instansi: Instansi, aturan: AturanKinerja) {
        self.instansi = instansi
        self.aturan = aturan
    }
}
