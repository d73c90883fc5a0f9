internal import Kinerja

extension Pelaku {
    /// Refuses unless the table of rights allows the act here and now.
    func wajib(
        _ tindakan: Tindakan, di tempat: Tempat, status: StatusObjek? = nil, pengisi: Set<String> = []
    ) throws(Penolakan) {
        if let alasan = periksaHak(tindakan, oleh: self, di: tempat, status: status, pengisi: pengisi) {
            throw .tidakBerhak(alasan)
        }
    }
}

extension Int {
    /// A statement that must have changed one row; otherwise somebody was faster.
    func wajibSatu(_ penolakan: @autoclosure () -> Penolakan) throws(Penolakan) {
        if self != 1 { throw penolakan() }
    }

    func wajibSatu(_ bentrokan: @autoclosure () -> Bentrokan) throws(Penolakan) {
        if self != 1 { throw .bentrok(bentrokan()) }
    }
}
