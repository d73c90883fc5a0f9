internal import Databases
internal import Foundation
package import Kinerja

package enum StatusTerbitan: String, Sendable { case ditandatangani, terbit, dibatalkan }

/// A report as it was signed, and published.
package struct Terbitan: Sendable, Equatable {
    package let instansi: String
    package let tahun: Int
    /// 1 for the first; each time a report is signed again it gets the next.
    package let nomor: Int
    package let status: StatusTerbitan
    package let namaInstansi: String
    /// SHA-256 of the frozen text.
    package let sidik: String
    /// Day of signing.
    package let tanggal: Tanggal
    package let direviuOlehNama: String?
    package let direviuPada: String?
    package let ditandatanganiOlehNama: String
    package let ditandatanganiPada: String
    package let diterbitkanOlehNama: String?
    package let diterbitkanPada: String?
    package let dibatalkanPada: String?
    package let alasanBatal: String
    /// Canonical JSON; see ``NaskahBeku``.
    package let isi: String

    package var utuh: Bool { isi.sha256 == sidik }

    init(_ row: Row) throws {
        instansi = try row.get("instansi")
        tahun = try row.get("tahun_kinerja")
        nomor = try row.get("nomor")
        status = try row.pilihan("status")
        namaInstansi = try row.get("nama_instansi")
        sidik = try row.get("sidik")
        tanggal = try row.get("tanggal")
        direviuOlehNama = try row.get("direviu_oleh_nama")
        direviuPada = try row.get("direviu_pada")
        ditandatanganiOlehNama = try row.get("ditandatangani_oleh_nama")
        ditandatanganiPada = try row.get("ditandatangani_pada")
        diterbitkanOlehNama = try row.get("diterbitkan_oleh_nama")
        diterbitkanPada = try row.get("diterbitkan_pada")
        dibatalkanPada = try row.get("dibatalkan_pada")
        alasanBatal = try row.get("alasan_batal")
        isi = try row.get("isi_beku")
    }
}

/// A published file.
package struct BerkasTerbitan: Sendable, Equatable {
    /// File ending, such as `pdf`.
    package let format: String
    package let nama: String
    package let sidik: String
    package let ukuran: Int
}

/// A published report as everybody may see it, and whether it is still what was published.
package struct TerbitanPublik: Sendable, Equatable {
    package let terbitan: Terbitan
    package let namaPemda: String
    package let daftarBerkas: [BerkasTerbitan]
    /// The latest published number of this report.
    package let nomorTerakhir: Int
}

extension Store {
    /// Every time a report was signed, the latest first.
    package func daftarTerbitan(instansi: String, tahun: Int, oleh pelaku: Pelaku) async throws -> [Terbitan] {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            try connection.terbitan(connection.lingkup(pelaku.pemda, instansi, tahun))
        }
    }

    package func terbitan(_ nomor: Int, instansi: String, tahun: Int, oleh pelaku: Pelaku) async throws -> Terbitan {
        let daftar = try await daftarTerbitan(instansi: instansi, tahun: tahun, oleh: pelaku)
        guard let ada = daftar.first(where: { $0.nomor == nomor }) else {
            throw Penolakan.tidakDitemukan("terbitan nomor \(nomor)")
        }
        return ada
    }

    /// Facts, with the contents of their files, and outline as they were signed: what the published files are made of.
    package func naskahTerbitan(
        _ terbitan: Terbitan, oleh pelaku: Pelaku
    ) async throws -> (berkas: BerkasKinerja, sistematika: NaskahSistematika) {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: terbitan.instansi))
        guard terbitan.utuh, let naskah = NaskahBeku(terbitan.isi) else {
            throw Penolakan.keadaan("Naskah yang ditandatangani rusak: sidiknya tidak sama. Hubungi pengelola server.")
        }
        let bukti = bukti
        let (terbaca, lampiran) = try naskah.berkas()
        let isi = try await offThread {
            try lampiran.map { try $0.sidik.map { try bukti.baca(sidik: $0, pemda: pelaku.pemda) } ?? [] }
        }
        var berkas = terbaca
        for (nomor, satu) in isi.enumerated() { berkas.daftarLampiran[nomor].isi = satu }
        return (berkas, naskah.sistematika)
    }

    /// What the public page of a report shows; asked without an account. Only what is published exists.
    package func terbitanPublik(
        pemda: String, instansi: String, tahun: Int, nomor: Int
    ) async throws -> TerbitanPublik {
        try await database.read { connection in
            guard let lingkup = try connection.lingkupBoleh(pemda, instansi, tahun) else {
                throw Penolakan.tidakDitemukan("laporan terbit itu")
            }
            let terbit = try connection.terbitan(lingkup).filter { $0.status == .terbit }
            guard let ada = terbit.first(where: { $0.nomor == nomor }) else {
                throw Penolakan.tidakDitemukan("laporan terbit itu")
            }
            let nama: String = try connection.row("SELECT nama FROM pemda WHERE pemda = \(pemda)")?.get("nama") ?? ""
            return TerbitanPublik(
                terbitan: ada, namaPemda: nama, daftarBerkas: try connection.berkasTerbitan(nomor, lingkup),
                nomorTerakhir: terbit.map(\.nomor).max() ?? nomor)
        }
    }

    /// The contents of a published file, compared with its hash; asked without an account.
    package func isiTerbitan(_ publik: TerbitanPublik, format: String, pemda: String) async throws -> (
        berkas: BerkasTerbitan, isi: [UInt8]
    ) {
        guard publik.terbitan.status == .terbit,
            let berkas = publik.daftarBerkas.first(where: { $0.format == format })
        else { throw Penolakan.tidakDitemukan("berkas terbitan itu") }
        let bukti = bukti
        return (berkas, try await offThread { try bukti.baca(sidik: berkas.sidik, pemda: pemda) })
    }
}

extension Connection {
    func terbitan(_ lingkup: LingkupFakta) throws -> [Terbitan] {
        try rows("SELECT * FROM terbitan WHERE \(sql: Instansi.tabel.tempat(lingkup)) ORDER BY nomor DESC")
            .map(Terbitan.init)
    }

    func berkasTerbitan(_ nomor: Int, _ lingkup: LingkupFakta) throws -> [BerkasTerbitan] {
        try rows(
            """
            SELECT b.format, b.nama, b.sidik, i.ukuran FROM terbitan_berkas b
            JOIN bukti_isi i ON i.pemda = b.pemda AND i.sidik = b.sidik
            WHERE b.pemda = \(lingkup.pemda) AND b.instansi = \(lingkup.instansi) AND b.tahun_kinerja = \(lingkup.tahun)
            AND b.nomor = \(nomor) ORDER BY b.format
            """
        ).map {
            BerkasTerbitan(
                format: try $0.get("format"), nama: try $0.get("nama"), sidik: try $0.get("sidik"),
                ukuran: try $0.get("ukuran"))
        }
    }
}
