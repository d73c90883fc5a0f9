import Kinerja
import Storage

extension Pelaku {
    /// May do an act in an instansi, or in the pemda as a whole.
    func boleh(atur tindakan: Tindakan, di instansi: String? = nil) -> Bool {
        periksaHak(tindakan, oleh: self, di: Tempat(instansi: instansi)) == nil
    }

    /// Refuses unless one of the acts is allowed there.
    func harus(atur daftar: Tindakan..., di instansi: String? = nil) throws(Penolakan) {
        let alasan = daftar.map { periksaHak($0, oleh: self, di: Tempat(instansi: instansi)) }
        if alasan.contains(nil) { return }
        throw .tidakBerhak(alasan.contains(.tempat) ? .tempat : .peran)
    }

    /// May do an act somewhere: in the pemda or in an instansi of a role.
    func boleh(aturDiMana tindakan: Tindakan) -> Bool {
        ([nil] + daftarPenugasan.map(\.instansi)).contains { boleh(atur: tindakan, di: $0) }
    }
}

extension TempatKerja {
    /// Where facts of its year are written to.
    func tujuan(_ alasan: String = "") -> TujuanIsian {
        TujuanIsian(instansi: instansi, tahun: tahun, alasan: alasan)
    }
}
