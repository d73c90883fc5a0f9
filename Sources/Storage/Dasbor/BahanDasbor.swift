package import Kinerja

/// What the dashboard of the whole pemda is made from: one consistent state of all instansi in a year.
package struct BahanDasborPemda: Sendable {
    package var namaPemda: String
    /// Years any instansi has opened, the latest first.
    package var daftarTahun: [Int]
    /// Active instansi the person may look at, in their order.
    package var daftarInstansi: [InstansiTerdaftar]
    /// Those that have opened the year, by kode, with the facts achievements and budgets of this year are computed from;
    /// history, words and cards of no weight here are left out.
    package var berkas: [String: BerkasKinerja]
    package var jadwal: [JadwalPeriode]
    /// Of the periods that have begun.
    package var rekap: [RekapPeriode]
    /// Today, where the pemda is.
    package var hari: Tanggal
}

/// What the dashboard of one instansi is made from.
package struct BahanDasborInstansi: Sendable {
    package var berkas: BerkasKinerja
    package var jadwal: [JadwalPeriode]
    /// Of the periods that have begun.
    package var rekap: [RekapPeriode]
    /// Values of the year that have at least one file of evidence.
    package var nilaiBerbukti: Int
    package var hari: Tanggal

    package init(
        berkas: BerkasKinerja, jadwal: [JadwalPeriode], rekap: [RekapPeriode], nilaiBerbukti: Int, hari: Tanggal
    ) {
        self.berkas = berkas
        self.jadwal = jadwal
        self.rekap = rekap
        self.nilaiBerbukti = nilaiBerbukti
        self.hari = hari
    }
}
