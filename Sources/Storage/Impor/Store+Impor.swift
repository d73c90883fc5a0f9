internal import Databases
internal import Foundation
package import Kinerja

/// What an import would do, to be shown before anything is applied.
package struct PratinjauImpor: Sendable, Equatable {
    package var instansiBaru: Bool
    package var tahunBaru: Bool
    package var daftarPerubahan: [PerubahanFakta]
    /// What stands in the way, in sentences; empty when it can be applied.
    package var daftarPenghalang: [String]
    /// Handed back with the confirmation, so that exactly what was shown is applied.
    package var sidik: String
}

/// What an import did.
package struct HasilImpor: Sendable, Equatable {
    package var tambah: Int
    package var ubah: Int
    package var hapus: Int

    package var jumlah: Int { tambah + ubah + hapus }
}

extension Store {
    /// What ``terapkan(_:oleh:alasan:sidikPratinjau:)`` would change. Nothing is stored.
    package func pratinjauImpor(_ berkas: BerkasKinerja, oleh pelaku: Pelaku) async throws -> PratinjauImpor {
        try pelaku.wajib(.impor, di: Tempat(instansi: berkas.instansi.kode))
        return try await database.read { connection in
            let rencana = try connection.rencanaImpor(berkas, pemda: pelaku.pemda)
            return PratinjauImpor(
                instansiBaru: rencana.instansiBaru, tahunBaru: rencana.tahunBaru,
                daftarPerubahan: rencana.daftarPerubahan,
                daftarPenghalang: try rencana.penghalang(connection, pelaku).map(\.pesan), sidik: rencana.sidik)
        }
    }

    /// Makes the store say what a berkas says, in one transaction: all of it or nothing.
    ///
    /// What the berkas names is added or changed. What it does not name is removed only when it belongs to its own year:
    /// the facts of that year (tree, rules, lists, narasi ...), and of target, realisasi, komponen, pagu and spending the
    /// rows of that year which were last written from that year. Rows of other years, and rows of this year that the berkas
    /// or a page of another year wrote (a plan of several years, a history), are changed when the berkas states them and
    /// never removed; so berkas of several years live side by side. Of the holders of a post a berkas knows the last of the
    /// year; the others stay. A lampiran whose file was not read keeps its contents.
    ///
    /// Importing the same berkas again changes nothing.
    ///
    /// - Parameters:
    ///   - alasan: why, kept with every version.
    ///   - sidikPratinjau: digest of the preview that was confirmed; nil applies whatever the changes are.
    /// - Throws: ``Penolakan`` when the right is missing, when data changed since the preview, when a submitted or locked
    ///   realisasi or a signed perjanjian would change, or when the berkas contradicts itself.
    package func terapkan(
        _ berkas: BerkasKinerja, oleh pelaku: Pelaku, alasan: String = "", sidikPratinjau: String? = nil
    ) async throws -> HasilImpor {
        try pelaku.wajib(.impor, di: Tempat(instansi: berkas.instansi.kode))
        for lampiran in berkas.daftarLampiran where !lampiran.isi.isEmpty {
            try bukti.simpan(lampiran.isi, sidik: lampiran.isi.sha256, pemda: pelaku.pemda)
        }
        let kini = jam()
        do {
            return try await database.write { connection in
                try connection.terapkan(
                    berkas, pelaku: pelaku, kini: kini, alasan: alasan, sidikPratinjau: sidikPratinjau)
            }
        } catch DatabaseError.foreignKey(_) {
            throw Penolakan.tidakSah([
                KesalahanIsian(
                    "berkas", "Berkas menyebut kode yang tidak ada. Jalankan pemeriksaan berkas, lalu perbaiki kodenya."
                )
            ])
        } catch DatabaseError.check(_) {
            throw Penolakan.tidakSah([
                KesalahanIsian("berkas", "Berkas memuat isian di luar ketentuan. Jalankan pemeriksaan berkas.")
            ])
        } catch Penolakan.bentrok(_), DatabaseError.unique(_) {
            throw Penolakan.dataBerubah
        }
    }
}

extension Penolakan {
    /// Data changed between preview and confirmation.
    package static let dataBerubah = Penolakan.keadaan(
        "Data berubah sejak pratinjau ditampilkan. Buat pratinjau baru, periksa, lalu terapkan.")
}

extension Connection {
    /// Compares a berkas with what is stored.
    func rencanaImpor(_ berkas: BerkasKinerja, pemda: String) throws -> RencanaImpor {
        let lingkup = LingkupFakta(pemda: pemda, berkas.instansi)
        if let ada = try lingkupBoleh(pemda, lingkup.instansi, lingkup.tahun), ada.rencana != lingkup.rencana {
            throw Penolakan.keadaan(
                "Tahun \(lingkup.tahun) sudah tercatat dalam masa Renstra \(ada.rencana), sedangkan berkas menyebut \(lingkup.rencana). Samakan masa Renstra pada berkas."
            )
        }
        let instansiBaru = try !adaInstansi(pemda, lingkup.instansi)
        var lama: RencanaImpor.Isi = [:]
        for sumber in SumberFakta.semua {
            lama[sumber.tabel.nama] = try rows(sumber.tabel.pilih(lingkup)).map {
                try BarisTersimpan($0, tabel: sumber.tabel)
            }
        }
        return try RencanaImpor(berkas, lingkup, lama: lama, instansiBaru: instansiBaru) {
            try nomorBerikut($0, lingkup)
        }
    }

    /// The first number a list has never used.
    func nomorBerikut(_ tabel: TabelFakta, _ lingkup: LingkupFakta) throws -> Int {
        let kunci = try rows("SELECT DISTINCT kunci FROM riwayat WHERE \(sql: tabel.tempatRiwayat(lingkup))")
        var tertinggi = 0
        for satu in kunci {
            guard case .integer(let nomor)? = JSONKanonik.baca(larik: try satu.get("kunci"))?.last else { continue }
            tertinggi = max(tertinggi, Int(nomor))
        }
        return tertinggi + 1
    }

    fileprivate func terapkan(
        _ berkas: BerkasKinerja, pelaku: Pelaku, kini: Date, alasan: String, sidikPratinjau: String?
    ) throws -> HasilImpor {
        try pegang(LingkupFakta(pemda: pelaku.pemda, berkas.instansi))
        let rencana = try rencanaImpor(berkas, pemda: pelaku.pemda)
        if let sidikPratinjau, sidikPratinjau != rencana.sidik { throw Penolakan.dataBerubah }
        if let penghalang = try rencana.penghalang(self, pelaku).first { throw penghalang }
        let penulis = PenulisFakta(
            connection: self, lingkup: rencana.lingkup, pelaku: pelaku, saat: kini.iso, alasan: alasan)
        try rencana.laksanakan(penulis)
        if rencana.hasil.jumlah > 0 { try catat(rencana.peristiwa(alasan), oleh: pelaku, pada: kini) }
        return rencana.hasil
    }
}

extension RencanaImpor {
    var hasil: HasilImpor {
        daftar.reduce(into: HasilImpor(tambah: 0, ubah: 0, hapus: 0)) { hasil, selisih in
            hasil.tambah += selisih.tambah.count
            hasil.ubah += selisih.ubah.count
            hasil.hapus += selisih.hapus.count
        }
    }

    /// The import in the audit trail.
    func peristiwa(_ alasan: String) -> Peristiwa {
        Peristiwa(
            .impor, objek: "berkas \(lingkup.instansi) \(lingkup.tahun)", instansi: lingkup.instansi,
            rincian: [
                "tambah": "\(hasil.tambah)", "ubah": "\(hasil.ubah)", "hapus": "\(hasil.hapus)", "sidik": sidik,
                "alasan": alasan,
            ])
    }

    /// Writes the changes: what others refer to comes first and goes last.
    func laksanakan(_ penulis: PenulisFakta) throws {
        try penulis.siapkan(berkas.instansi)
        for selisih in daftar { try penulis.tulis(selisih) }
        for selisih in daftar.reversed() {
            for baris in selisih.hapus { try penulis.buang(baris, di: selisih.tabel) }
        }
    }
}
