package import Databases
package import Kinerja

extension Pembanding: Butir {
    package static let tabel = TabelFakta(
        "pembanding", "Pembanding", .tahun, hak: .ubahKeterangan, kunci: [.nomor],
        isi: [
            .indikator, .tahun, .teks("jenis", "Jenis"), .teks("nama", "Nama"), .angka("nilai", "Nilai"),
            .bulat("peringkat", "Peringkat"), .teks("sumber", "Sumber"),
        ])

    package var selIsi: [DatabaseValue] {
        [
            .text(indikator), tahun.databaseValue, jenis.sel, .text(nama), nilai.databaseValue,
            peringkat.databaseValue, .text(sumber),
        ]
    }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            indikator: try row.get("indikator"), tahun: try row.get("tahun"), jenis: try row.pilihan("jenis"),
            nama: try row.get("nama"), nilai: try row.get("nilai"), peringkat: try row.get("peringkat"),
            sumber: try row.get("sumber"))
    }
}

extension SumberDaya: Butir {
    package static let tabel = TabelFakta(
        "sumber_daya", "Sumber daya", .tahun, hak: .ubahKeterangan, kunci: [.nomor],
        isi: [
            .teks("jenis", "Jenis"), .teks("kelompok", "Kelompok"), .teks("baris", "Baris"), .teks("kolom", "Kolom"),
            .bulat("jumlah", "Jumlah"), .teks("satuan", "Satuan"), .keterangan,
        ])

    package var selIsi: [DatabaseValue] {
        [
            jenis.sel, .text(kelompok), .text(baris), .text(kolom), jumlah.databaseValue, .text(satuan),
            .text(keterangan),
        ]
    }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            jenis: try row.pilihan("jenis"), kelompok: try row.get("kelompok"), baris: try row.get("baris"),
            kolom: try row.get("kolom"), jumlah: try row.get("jumlah"), satuan: try row.get("satuan"),
            keterangan: try row.get("keterangan"))
    }
}

extension Isu: Butir {
    package static let tabel = TabelFakta(
        "isu", "Isu", .tahun, hak: .ubahKeterangan, kunci: [.nomor], isi: [.teks("jenis", "Jenis"), .uraian])

    package var selIsi: [DatabaseValue] { [jenis.sel, .text(uraian)] }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(jenis: try row.pilihan("jenis"), uraian: try row.get("uraian"))
    }
}

/// One regulation the report rests on.
package struct DasarHukum: Butir {
    package var uraian: String

    package init(uraian: String) { self.uraian = uraian }

    package static let tabel = TabelFakta(
        "dasar_hukum", "Dasar hukum", .tahun, hak: .ubahKeterangan, kunci: [.nomor], isi: [.uraian])

    package var selIsi: [DatabaseValue] { [.text(uraian)] }

    package init(_ row: Row) throws(DatabaseError) { self.init(uraian: try row.get("uraian")) }
}

extension Rekomendasi: Butir {
    package static let tabel = TabelFakta(
        "rekomendasi", "Rekomendasi", .tahun, hak: .ubahKeterangan, kunci: [.nomor],
        isi: [
            .tahun, .teks("sumber", "Sumber"), .uraian, .teks("tindak_lanjut", "Tindak lanjut"),
            .teks("status", "Status"), .teks("penanggung_jawab", "Penanggung jawab"),
        ])

    package var selIsi: [DatabaseValue] {
        [
            tahun.databaseValue, .text(sumber), .text(uraian), .text(tindakLanjut), status.sel,
            .text(penanggungJawab),
        ]
    }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            tahun: try row.get("tahun"), sumber: try row.get("sumber"), uraian: try row.get("uraian"),
            tindakLanjut: try row.get("tindak_lanjut"), status: try row.pilihan("status"),
            penanggungJawab: try row.get("penanggung_jawab"))
    }
}

extension Penghargaan: Butir {
    package static let tabel = TabelFakta(
        "penghargaan", "Penghargaan", .tahun, hak: .ubahKeterangan, kunci: [.nomor],
        isi: [.tahun, .teks("nama", "Nama"), .teks("pemberi", "Pemberi"), .keterangan])

    package var selIsi: [DatabaseValue] { [tahun.databaseValue, .text(nama), .text(pemberi), .text(keterangan)] }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            tahun: try row.get("tahun"), nama: try row.get("nama"), pemberi: try row.get("pemberi"),
            keterangan: try row.get("keterangan"))
    }
}

/// A section of the report in words.
package struct Narasi: Fakta {
    /// Kunci of the section.
    package var bagian: String
    package var teks: String

    package init(bagian: String, teks: String) {
        self.bagian = bagian
        self.teks = teks
    }

    package static let tabel = TabelFakta(
        "narasi", "Narasi", .tahun, hak: .ubahKeterangan, kunci: [.teks("kunci", "Kunci")],
        isi: [.teks("teks", "Teks")])

    package var selKunci: [DatabaseValue] { [.text(bagian)] }
    package var selIsi: [DatabaseValue] { [.text(teks)] }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(bagian: try row.get("kunci"), teks: try row.get("teks"))
    }
}

/// A file of the report without its contents, which lie in the store of evidence.
package struct LampiranTersimpan: Fakta {
    /// `isi` is empty.
    package var lampiran: Lampiran
    /// SHA-256 of the contents; nil when none were ever given.
    package var sidik: String?
    package var ukuran: Int?

    init(_ lampiran: Lampiran) {
        self.lampiran = lampiran
        self.lampiran.isi = []
        guard !lampiran.isi.isEmpty else { return }
        sidik = lampiran.isi.sha256
        ukuran = lampiran.isi.count
    }

    package static let tabel = TabelFakta(
        "lampiran", "Lampiran", .tahun, hak: .ubahKeterangan, kunci: [.teks("kode", "Kode")],
        isi: [
            .teks("jenis", "Jenis"), .teks("berkas", "Berkas"), .keterangan, .teks("alternatif", "Teks alternatif"),
            .teks("bagian", "Bagian"), .teks("sidik", "Sidik isi"), .bulat("ukuran", "Ukuran"),
        ])

    package var selKunci: [DatabaseValue] { [.text(lampiran.kode)] }
    package var selIsi: [DatabaseValue] {
        [
            lampiran.jenis.sel, .text(lampiran.berkas), .text(lampiran.keterangan), .text(lampiran.alternatif),
            .text(lampiran.bagian), sidik.databaseValue, ukuran.databaseValue,
        ]
    }

    package init(_ row: Row) throws(DatabaseError) {
        lampiran = Lampiran(
            kode: try row.get("kode"), jenis: try row.pilihan("jenis"), berkas: try row.get("berkas"),
            keterangan: try row.get("keterangan"), alternatif: try row.get("alternatif"),
            bagian: try row.get("bagian"))
        sidik = try row.get("sidik")
        ukuran = try row.get("ukuran")
    }
}
