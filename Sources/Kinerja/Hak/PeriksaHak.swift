/// Whether an account may do an act here and now.
///
/// - Parameters:
///   - status: state of what is acted upon; needed for acts that depend on one, ignored by the others.
///   - pengisi: ids of the accounts that entered what is judged.
/// - Returns: nil when allowed, otherwise the nearest reason: no role, another place, another state, own entry.
/// - Batas: deny by default: an act that depends on a state is refused without one; a role that belongs to an instansi
///   counts for nothing when it names none; a role held for a unit holds nowhere outside it, except for looking.
/// - Contoh: verifikasi by the perencana who entered the value -> `.isianSendiri`.
package func periksaHak(
    _ tindakan: Tindakan, oleh pelaku: Pelaku, di tempat: Tempat, status: StatusObjek? = nil,
    pengisi: Set<String> = []
) -> AlasanDitolak? {
    if pelaku.sistem { return TabelHak.bolehSistem(tindakan) ? nil : .peran }
    let menurutPeran = TabelHak.baris(tindakan).filter { hak in
        pelaku.daftarPenugasan.contains { hak.peran.contains($0.peran) }
    }
    guard !menurutPeran.isEmpty else { return .peran }
    let diSini = menurutPeran.filter { hak in
        pelaku.daftarPenugasan.contains { hak.peran.contains($0.peran) && $0.berlaku(untuk: tindakan, di: tempat) }
    }
    guard !diSini.isEmpty else { return .tempat }
    let sekarang = diSini.filter { hak in hak.dari.isEmpty || status.map(hak.dari.contains) ?? false }
    guard !sekarang.isEmpty else {
        return .status(kini: status?.nama ?? "statusnya belum diketahui", butuh: namaStatus(diSini))
    }
    return tindakan.olehOrangLain && pengisi.contains(pelaku.pengguna) ? .isianSendiri : nil
}

/// The acts allowed here and now, in the order of the enum: what a page offers as buttons.
///
/// - Batas: acts that depend on a state of another kind of object than `status` are left out.
package func tindakanBoleh(
    oleh pelaku: Pelaku, di tempat: Tempat, status: StatusObjek? = nil, pengisi: Set<String> = []
) -> [Tindakan] {
    Tindakan.allCases.filter {
        periksaHak($0, oleh: pelaku, di: tempat, status: status, pengisi: pengisi) == nil
    }
}

/// Whether an account may do an act here in some state: what a menu shows.
package func dapatSuatuSaat(_ tindakan: Tindakan, oleh pelaku: Pelaku, di tempat: Tempat) -> Bool {
    let daftarStatus = TabelHak.dari(tindakan)
    guard !daftarStatus.isEmpty else { return periksaHak(tindakan, oleh: pelaku, di: tempat) == nil }
    return daftarStatus.contains { periksaHak(tindakan, oleh: pelaku, di: tempat, status: $0) == nil }
}

private func namaStatus(_ daftarHak: [Hak]) -> [String] {
    var sudah: Set<StatusObjek> = []
    return daftarHak.flatMap(\.dari).filter { sudah.insert($0).inserted }.map(\.nama)
}

extension Penugasan {
    /// Roles of one instansi name it; without a name they hold nowhere rather than everywhere.
    package var sah: Bool { !peran.milikInstansi || instansi != nil }

    fileprivate func berlaku(untuk tindakan: Tindakan, di tempat: Tempat) -> Bool {
        guard sah else { return false }
        guard tindakan.seluruhInstansi else { return mencakup(tempat) }
        return instansi == nil || instansi == tempat.instansi
    }
}

extension Peran {
    /// Works inside one instansi. The others serve the pemda, whole or limited to the instansi they name.
    package var milikInstansi: Bool {
        switch self {
        case .perencana, .petugas, .kepala: true
        case .adminPemda, .bappeda, .organisasi, .inspektorat, .kepalaDaerah: false
        }
    }

    /// What the role is there for, in one sentence.
    package var uraian: String {
        switch self {
        case .adminPemda: "Mengelola pengguna, instansi, periode, dan aturan; tidak mengisi angka."
        case .perencana:
            "Menyusun rencana, perjanjian kinerja, rencana aksi, dan anggaran instansinya; memeriksa realisasi."
        case .petugas: "Mengisi dan mengajukan realisasi unitnya beserta bukti."
        case .kepala: "Menyetujui realisasi serta menandatangani perjanjian kinerja dan laporan instansinya."
        case .bappeda: "Memantau semua instansi, menetapkan rencana, mengunci dan membuka realisasi."
        case .organisasi: "Memantau semua instansi, mengatur aturan dan periode, mengunci dan membuka realisasi."
        case .inspektorat: "Melihat semua instansi dan jejak audit; mereviu laporan; tidak mengubah data."
        case .kepalaDaerah: "Melihat semua instansi dan menandatangani perjanjian kinerja sebagai pihak kedua."
        }
    }
}
