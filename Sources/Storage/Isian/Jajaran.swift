internal import Kinerja

/// Holders of the posts of a year while they are being changed.
struct Jajaran {
    private var daftar: [Pejabat]

    init(_ daftar: [Pejabat]) { self.daftar = daftar }

    mutating func terima(_ pejabat: Pejabat, hapus: Bool, berkas: BerkasKinerja) throws(Penolakan) {
        let kesalahan = hapus ? [] : kesalahan(pejabat, berkas)
        if !kesalahan.isEmpty { throw .tidakSah(kesalahan) }
        daftar.removeAll { $0.jabatan == pejabat.jabatan && $0.nomor == pejabat.nomor }
        if !hapus { daftar.append(pejabat) }
    }

    private func kesalahan(_ pejabat: Pejabat, _ berkas: BerkasKinerja) -> [KesalahanIsian] {
        var hasil: [KesalahanIsian] = []
        if !berkas.daftarJabatan.contains(where: { $0.kode == pejabat.jabatan }) {
            hasil.append(KesalahanIsian("jabatan", "Jabatan \"\(pejabat.jabatan)\" tidak ada. Pilih dari daftar."))
        }
        if pejabat.nama.allSatisfy(\.isWhitespace) {
            hasil.append(KesalahanIsian("nama", "Nama pejabat belum diisi."))
        }
        if let pesan = NIP.kesalahan(pejabat.nip) { hasil.append(KesalahanIsian("nip", pesan)) }
        if let mulai = pejabat.mulai, let selesai = pejabat.selesai, selesai < mulai {
            hasil.append(KesalahanIsian("selesai", "Selesai mendahului mulai. Perbaiki salah satu tanggal."))
        } else if let lain = definitifLain(pejabat) {
            hasil.append(KesalahanIsian("mulai", Self.bertumpuk(lain)))
        }
        return hasil
    }

    /// A post has one definitive holder at a time; Plt, Plh and Pj stand in beside one on leave.
    private func definitifLain(_ pejabat: Pejabat) -> Pejabat? {
        guard pejabat.status == .definitif else { return nil }
        return daftar.first { lain in
            lain.jabatan == pejabat.jabatan && lain.nomor != pejabat.nomor && lain.status == .definitif
                && lain.beririsan(dengan: pejabat)
        }
    }

    private static func bertumpuk(_ lain: Pejabat) -> String {
        let masa =
            "\(lain.mulai.map(\.cetak) ?? "tanpa tanggal mulai") sampai \(lain.selesai.map(\.cetak) ?? "sekarang")"
        return
            "Masanya bertumpuk dengan pejabat definitif lain (\(masa)). Isi tanggal selesai pejabat itu lebih dahulu."
    }
}

extension Pejabat {
    /// Both hold the post on some day; a missing date has no end.
    package func beririsan(dengan lain: Pejabat) -> Bool {
        func sebelum(_ selesai: Tanggal?, _ mulai: Tanggal?) -> Bool {
            guard let selesai, let mulai else { return false }
            return selesai < mulai
        }
        return !sebelum(selesai, lain.mulai) && !sebelum(lain.selesai, mulai)
    }
}
