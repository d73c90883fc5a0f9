package import Databases
package import Foundation
package import Kinerja

extension Connection {
    /// Writes an event into the audit trail of the actor's pemda, inside the transaction of the act.
    ///
    /// The head of the chain is updated first, which on PostgreSQL makes the next writer of this pemda wait until this
    /// transaction ends; SQLite has one writer anyway.
    ///
    /// - Returns: the row as written; its `sidik` may be noted outside.
    @discardableResult
    package func catat(_ peristiwa: Peristiwa, oleh pelaku: Pelaku, pada saat: Date) throws -> BarisJejak {
        let (nomor, sidik) = try kunciJejak(pelaku.pemda)
        let baris = try BarisJejak(peristiwa, oleh: pelaku, pada: saat, nomor: nomor + 1, sesudah: sidik)
        try run(
            """
            INSERT INTO jejak_audit
            (pemda, nomor, pada, oleh, oleh_nama, tindakan, objek, instansi, rincian, sebelum, sidik_sebelum, sidik)
            VALUES (\(baris.pemda), \(baris.nomor), \(baris.pada), \(baris.oleh), \(baris.olehNama), \(baris.tindakan),
            \(baris.objek), \(baris.instansi), \(baris.rincian), \(baris.sebelum), \(baris.sidikSebelum), \(baris.sidik))
            """)
        try run(
            "UPDATE jejak_kepala SET nomor = \(baris.nomor), sidik = \(baris.sidik) WHERE pemda = \(baris.pemda)")
        return baris
    }

    /// Holds the chain of a pemda until the end of the transaction: acts that must not cross take it first.
    ///
    /// - Returns: number and hash of the last event.
    @discardableResult
    package func kunciJejak(_ pemda: String) throws -> (nomor: Int, sidik: String) {
        let kepala: SQL = "UPDATE jejak_kepala SET nomor = nomor WHERE pemda = \(pemda) RETURNING nomor, sidik"
        if let row = try row(kepala) { return (try row.get("nomor"), try row.get("sidik")) }
        try run(
            """
            INSERT INTO jejak_kepala (pemda, nomor, sidik) VALUES (\(pemda), 0, \(BarisJejak.sidikAwal))
            ON CONFLICT (pemda) DO NOTHING
            """)
        guard let row = try row(kepala) else { return (0, BarisJejak.sidikAwal) }
        return (try row.get("nomor"), try row.get("sidik"))
    }
}
