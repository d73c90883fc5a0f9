/// Something in the audit trail, or in what it vouches for, that is not as it was written.
package enum KerusakanJejak: Error, Hashable, Sendable {
    /// The words of an event no longer give its hash.
    case barisDiubah(nomor: Int)
    /// An event does not follow from the one before: something was put in, taken out or exchanged here.
    case rantaiPutus(nomor: Int)
    /// Numbers are missing.
    case barisHilang(dari: Int, sampai: Int)
    /// Events at the end are gone.
    case ekorTerpotong(terakhir: Int, seharusnya: Int)
    /// Events stand after the last one that the head knows.
    case ekorBerlebih(terakhir: Int, seharusnya: Int)
    /// The head does not hold the hash of the last event.
    case kepalaBerbeda(nomor: Int)
    case kepalaHilang
    /// What was noted outside at some time is not what stands here.
    case catatanLuarBerbeda(nomor: Int)
    /// Values differ from those that were submitted, approved or locked.
    case nilaiDiubah(objek: String, nomor: Int)
    /// The state of values differs from the last act on them.
    case statusDiubah(objek: String, tercatat: String, tersimpan: String)
    /// A frozen document differs from what was signed or set.
    case dokumenDiubah(objek: String, nomor: Int)

    /// The sentence an auditor reads.
    package var pesan: String {
        switch self {
        case .barisDiubah(let nomor): "Peristiwa \(nomor): isinya berubah sesudah dicatat."
        case .rantaiPutus(let nomor):
            "Peristiwa \(nomor): tidak menyambung dengan peristiwa sebelumnya; ada yang disisipkan, dihapus, atau ditukar."
        case .barisHilang(let dari, let sampai):
            dari == sampai ? "Peristiwa \(dari) hilang." : "Peristiwa \(dari) sampai \(sampai) hilang."
        case .ekorTerpotong(let terakhir, let seharusnya):
            "Jejak berakhir pada peristiwa \(terakhir), padahal seharusnya \(seharusnya): bagian akhirnya hilang."
        case .ekorBerlebih(let terakhir, let seharusnya):
            "Ada peristiwa sampai \(terakhir), padahal seharusnya berakhir pada \(seharusnya): bagian akhirnya disisipkan."
        case .kepalaBerbeda(let nomor): "Sidik peristiwa terakhir (\(nomor)) tidak sama dengan sidik kepala rantai."
        case .kepalaHilang: "Kepala rantai hilang."
        case .catatanLuarBerbeda(let nomor):
            "Sidik peristiwa \(nomor) tidak sama dengan yang Anda catat: jejak sampai peristiwa itu ditulis ulang."
        case .nilaiDiubah(let objek, let nomor):
            "\(objek): nilainya tidak sama dengan yang dicatat peristiwa \(nomor)."
        case .statusDiubah(let objek, let tercatat, let tersimpan):
            "\(objek): statusnya \(tersimpan), padahal menurut jejak \(tercatat)."
        case .dokumenDiubah(let objek, let nomor):
            "\(objek): isinya tidak sama dengan yang dibekukan pada peristiwa \(nomor)."
        }
    }
}

/// Number and hash of an event, as noted outside the database: on paper, in a report, in a mail to the inspectorate.
package struct CatatanJejak: Hashable, Sendable {
    package let nomor: Int
    package let sidik: String

    package init(nomor: Int, sidik: String) {
        self.nomor = nomor
        self.sidik = sidik.lowercased()
    }

    /// `123:ab12...`, as it is printed.
    package init?(_ teks: String) {
        let bagian = teks.trimmingBlanks.split(separator: ":")
        guard bagian.count == 2, let nomor = Int(bagian[0]), nomor > 0, bagian[1].count == 64 else { return nil }
        self.init(nomor: nomor, sidik: String(bagian[1]))
    }

    package var teks: String { "\(nomor):\(sidik)" }
}

/// What a verification found.
package struct HasilVerifikasi: Sendable, Equatable {
    package let jumlah: Int
    /// To be noted outside: only that shows a trail that was rewritten as a whole. Nil for an empty trail.
    package let kepala: CatatanJejak?
    package let daftarKerusakan: [KerusakanJejak]

    package var utuh: Bool { daftarKerusakan.isEmpty }
}
