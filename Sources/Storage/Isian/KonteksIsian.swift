internal import Databases
internal import Foundation
internal import Kinerja

/// A year while rows are written into it: its frame as it stands, and the pen.
struct KonteksIsian {
    let penulis: PenulisFakta
    let kini: Date
    /// Instansi, rules, organisation, tree, cards and agreements; no values.
    let hitungan: Hitungan

    init(_ connection: any Connection, _ tujuan: TujuanIsian, oleh pelaku: Pelaku, kini: Date) throws {
        let lingkup = try connection.lingkup(pelaku.pemda, tujuan.instansi, tujuan.tahun)
        try connection.pegang(lingkup)
        hitungan = Hitungan(try PemuatBerkas(connection, lingkup).kerangka())
        penulis = PenulisFakta(
            connection: connection, lingkup: lingkup, pelaku: pelaku, saat: kini.iso, alasan: tujuan.alasan)
        self.kini = kini
    }

    var connection: any Connection { penulis.connection }
    var lingkup: LingkupFakta { penulis.lingkup }
    var pelaku: Pelaku { penulis.pelaku }
    var berkas: BerkasKinerja { hitungan.berkas }
    var tempat: Tempat { Tempat(instansi: lingkup.instansi) }

    func indikator(_ kode: String) throws(Penolakan) -> Indikator {
        guard let indikator = hitungan.indikator(kode) else {
            throw .tidakDitemukan("indikator \"\(kode)\" pada tahun \(lingkup.tahun)")
        }
        return indikator
    }

    /// Where the rights on an indicator are looked up: in the unit that answers for it.
    func tempat(_ indikator: Indikator) -> Tempat {
        Tempat(instansi: lingkup.instansi, unit: berkas.unitPengampu(indikator))
    }

    /// Where the rights on a node are looked up: its owner, or that of the node above it.
    func tempat(simpul kode: String) -> Tempat {
        tempat(Indikator(kode: "", simpul: kode, nama: ""))
    }
}

extension Store {
    /// One transaction on a year: the year is held, read as it stands, and written.
    func isi<Hasil: Sendable>(
        _ tujuan: TujuanIsian, oleh pelaku: Pelaku, _ kerja: @escaping @Sendable (KonteksIsian) throws -> Hasil
    ) async throws -> Hasil {
        let kini = jam()
        return try await database.write { connection in
            try kerja(KonteksIsian(connection, tujuan, oleh: pelaku, kini: kini))
        }
    }
}

extension KonteksIsian {
    /// Stores rows one by one; what is refused leaves the others alone.
    ///
    /// - Parameter periksa: throws the refusal of a row. It must find whatever the database would refuse, since an error of
    ///   the database undoes everything.
    func simpan<Jenis: Fakta>(
        _ daftar: [Isian<Jenis>], periksa: (Isian<Jenis>) throws -> Void
    ) throws -> HasilSimpan {
        var hasil = HasilSimpan()
        for isian in daftar {
            try hasil.catat(isian.fakta.kunciFakta) {
                try periksa(isian)
                return try simpan(isian)
            }
        }
        return hasil
    }

    /// Stores one row and gives its version; 0 when it is gone.
    func simpan<Jenis: Fakta>(_ isian: Isian<Jenis>) throws -> Int {
        try isian.fakta.baris.periksaTeks(Jenis.tabel)
        switch isian.tindakan {
        case .isi: return try penulis.tulis(isian.fakta, dasar: isian.dasar)
        case .hapus:
            try penulis.hapus(isian.fakta, dasar: isian.dasar)
            return 0
        }
    }

    /// Throws when a row was changed since its writer saw it, without writing anything.
    func periksaDasar<Jenis: Fakta>(_ isian: Isian<Jenis>) throws {
        try penulis.periksaDasar(
            isian.fakta.baris, di: Jenis.tabel, dasar: isian.dasar, hapus: isian.tindakan == .hapus)
    }
}

extension HasilSimpan {
    /// Notes what became of a row; errors of the database go on.
    mutating func catat(_ kunci: String, _ kerja: () throws -> Int) throws {
        do {
            tersimpan.append(Tersimpan(kunci: kunci, versi: try kerja()))
        } catch Penolakan.bentrok(let bentrokan) {
            bentrok.append(Bentrok(kunci: kunci, bentrokan: bentrokan))
        } catch let penolakan as Penolakan {
            ditolak.append(Ditolak(kunci: kunci, penolakan: penolakan))
        }
    }
}

extension BarisFakta {
    /// Characters one cell may hold.
    private static let terpanjang = 200_000

    /// What no database column takes, or no page can show.
    func periksaTeks(_ tabel: TabelFakta) throws(Penolakan) {
        for (kolom, nilai) in zip(tabel.kunci + tabel.isi, kunci + isi) {
            guard case .text(let teks) = nilai else { continue }
            if teks.utf8.contains(0) {
                throw .tidakSah([
                    KesalahanIsian(kolom.nama, "\(kolom.judul) memuat karakter kosong (NUL). Ketik ulang isinya.")
                ])
            }
            if teks.utf8.count > Self.terpanjang {
                throw .tidakSah([
                    KesalahanIsian(kolom.nama, "\(kolom.judul) terlalu panjang. Ringkas, atau pindahkan ke lampiran.")
                ])
            }
        }
    }
}
