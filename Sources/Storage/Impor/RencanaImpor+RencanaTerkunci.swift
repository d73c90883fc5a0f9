internal import Databases
internal import Kinerja

extension RencanaImpor {
    /// A plan that is set is changed after its perubahan is opened, by an import no less than by hand.
    func rencanaTerkunci(_ connection: any Connection) throws -> [Penolakan] {
        guard !tahunBaru, let sebab = try connection.sebabRencanaTerkunci(lingkup) else { return [] }
        let berubah = daftar.flatMap { selisih in
            selisih.baris.filter(milikRencana(selisih.tabel)).map { selisih.tabel.objek($0.kunci) }
        }
        guard !berubah.isEmpty else { return [] }
        return [.keadaan("Berkas mengubah \(ringkas(berubah)). \(sebab)")]
    }

    /// Whether a row belongs to what is set: goals, what measures them, and plan targets.
    private func milikRencana(_ tabel: TabelFakta) -> (BarisFakta) -> Bool {
        let hasil = Set(berkas.daftarSimpul.filter(\.jenis.hasil).map(\.kode))
        switch tabel.nama {
        case Simpul.tabel.nama:
            return { baris in
                guard case .text(let jenis)? = baris.isi.dropFirst().first else { return false }
                return Simpul.Jenis(rawValue: jenis)?.hasil == true
            }
        case Indikator.tabel.nama:
            return { baris in
                guard case .text(let simpul)? = baris.isi.first else { return false }
                return hasil.contains(simpul)
            }
        case Target.tabel.nama:
            return { [.text(SumberTarget.renstra.kode), .text(SumberTarget.rpjmd.kode)].contains($0.kunci.last) }
        default: return { _ in false }
        }
    }
}

extension SelisihTabel {
    /// Every row it would write or remove, as it would stand or stood.
    fileprivate var baris: [BarisFakta] {
        tambah.map { BarisFakta(kunci: $0.kunci, isi: $0.isi) }
            + ubah.map { BarisFakta(kunci: $0.lama.kunci, isi: $0.isi) }
            + hapus.map { BarisFakta(kunci: $0.kunci, isi: $0.isi) }
    }
}
