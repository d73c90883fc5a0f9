package import Databases
package import Foundation

/// Everything Tolok remembers. One method per use; each is a whole transaction, scoped to the pemda of who asks.
package struct Store: Sendable {
    package let database: any Database
    /// The clock; an input, so that tests decide the time.
    package let jam: @Sendable () -> Date
    /// Where the contents of evidence files lie.
    package let bukti: any PenyimpanBukti
    /// What seals the secrets that the database must keep readable.
    package let kunci: any PenyimpanKunci
    /// Where uploads wait for their confirmation.
    package let titipan: any PenyimpanTitipan
    /// How accounts are guarded.
    package let akun: PengaturanAkun
    /// Seconds east of Greenwich: decides what day it is. Indonesia has no summer time.
    package let geserDetik: Int
    /// Greatest size of an evidence file, in bytes.
    package let batasBukti: Int

    package init(
        database: any Database, bukti: any PenyimpanBukti, kunci: any PenyimpanKunci = TanpaKunci(),
        titipan: any PenyimpanTitipan = TitipanIngatan(),
        akun: PengaturanAkun = PengaturanAkun(), geserDetik: Int = 7 * 3600, batasBukti: Int = 20 * 1_048_576,
        jam: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.database = database
        self.bukti = bukti
        self.kunci = kunci
        self.titipan = titipan
        self.akun = akun
        self.geserDetik = geserDetik
        self.batasBukti = batasBukti
        self.jam = jam
    }
}

/// Keeps contents under their SHA-256, each once.
package protocol PenyimpanBukti: Sendable {
    /// Kept safely when this returns; storing what is there already is harmless.
    func simpan(_ isi: [UInt8], sidik: String, pemda: String) throws
    func baca(sidik: String, pemda: String) throws -> [UInt8]
    /// Hashes of everything kept for a pemda, in order: what a backup must hold.
    func daftar(pemda: String) throws -> [String]
    /// Removes contents that can be made again; what is not there is no error. A store that keeps everything does nothing.
    func hapus(sidik: String, pemda: String) throws
}

extension PenyimpanBukti {
    package func hapus(sidik: String, pemda: String) throws {}
}
