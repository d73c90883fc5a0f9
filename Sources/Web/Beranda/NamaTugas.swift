import Kinerja
import Storage

/// What the kode of tasks are called: those of the instansi looked at in full, of others only their instansi.
struct NamaTugas {
    private var tempat: String?
    private var instansi: [String: String] = [:]
    private var unit: [String: String] = [:]
    private var indikator: [String: String] = [:]
    private var perjanjian: [KunciPerjanjian: String] = [:]

    init() {}

    init(_ berkas: BerkasKinerja, instansi: [String: String]) {
        tempat = berkas.instansi.kode
        self.instansi = instansi
        unit = Dictionary(berkas.daftarUnit.map { ($0.kode, $0.nama) }, uniquingKeysWith: { awal, _ in awal })
        indikator = Dictionary(berkas.daftarIndikator.map { ($0.kode, $0.nama) }, uniquingKeysWith: { awal, _ in awal })
        let jabatan = Dictionary(
            berkas.daftarJabatan.map { ($0.kode, $0.nama) }, uniquingKeysWith: { awal, _ in awal })
        perjanjian = Dictionary(
            berkas.daftarPerjanjian.map {
                (KunciPerjanjian(kode: $0.kode, versi: $0.versi), jabatan[$0.pihakPertama] ?? $0.kode)
            },
            uniquingKeysWith: { awal, _ in awal })
    }

    func instansi(_ tugas: Storage.Tugas) -> String { instansi[tugas.instansi] ?? tugas.instansi }

    /// Nil for the instansi looked at, whose name stands above the page.
    func instansiLain(_ tugas: Storage.Tugas) -> String? {
        tempat == nil || tugas.instansi == tempat ? nil : instansi(tugas)
    }

    func unit(_ kode: String, _ tugas: Storage.Tugas) -> String {
        tugas.instansi == tempat ? unit[kode] ?? kode : kode
    }

    func perjanjian(_ kunci: KunciPerjanjian, _ tugas: Storage.Tugas) -> String {
        tugas.instansi == tempat ? perjanjian[kunci] ?? kunci.kode : kunci.kode
    }

    /// The first three by name, and how many more there are.
    func indikator(_ tugas: Storage.Tugas) -> String {
        let daftar = tugas.indikator.map { tugas.instansi == tempat ? indikator[$0] ?? $0 : $0 }
        let sisa = daftar.count - 3
        return daftar.prefix(3).joined(separator: "; ") + (sisa > 0 ? "; dan \(sisa) lagi" : "")
    }
}
