package import Databases
package import Kinerja

/// What an instansi says of itself in a year: one row, so the key is empty.
extension Instansi: Fakta {
    package static let tabel = TabelFakta(
        "instansi_tahun", "Identitas instansi", .tahun, hak: .ubahRencana, kunci: [],
        isi: [
            .teks("rencana", "Masa Renstra"), .teks("nama", "Nama"), .teks("nama_singkat", "Nama singkat"),
            .teks("tingkat", "Tingkat"), .teks("wilayah", "Wilayah"), .teks("nama_pemda", "Pemda"),
            .bulat("renstra_dari", "Renstra dari"), .bulat("renstra_sampai", "Renstra sampai"),
            .teks("versi_renstra", "Versi Renstra"), .teks("tempat", "Tempat"), .teks("alamat", "Alamat"),
            .teks("laman", "Laman"), .teks("kepala", "Kepala"), .teks("atasan", "Atasan"),
            .tanggal("tanggal_laporan", "Tanggal laporan"), .teks("versi_nomenklatur", "Versi nomenklatur"),
            .teks("sistematika", "Sistematika"), .teks("warna", "Warna"), .teks("huruf", "Huruf"),
        ])

    package var selKunci: [DatabaseValue] { [] }

    package var selIsi: [DatabaseValue] {
        [
            .text(rencana), .text(nama), .text(namaSingkat), tingkat.sel, .text(wilayah), .text(pemda),
            renstraDari.databaseValue, renstraSampai.databaseValue, .text(versiRenstra), .text(tempat), .text(alamat),
            .text(laman), kepala.rujukan, .text(atasan), tanggalLaporan.databaseValue, .text(versiNomenklatur),
            .text(sistematika), .text(warna), .text(huruf),
        ]
    }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            kode: try row.get("instansi"), nama: try row.get("nama"), tingkat: try row.pilihan("tingkat"),
            wilayah: try row.get("wilayah"), pemda: try row.get("nama_pemda"), tahun: try row.get("tahun_kinerja"),
            renstraDari: try row.get("renstra_dari"), renstraSampai: try row.get("renstra_sampai"),
            versiRenstra: try row.get("versi_renstra"), tempat: try row.get("tempat"), alamat: try row.get("alamat"),
            laman: try row.get("laman"), kepala: try row.rujukan("kepala"), atasan: try row.get("atasan"),
            tanggalLaporan: try row.get("tanggal_laporan"), versiNomenklatur: try row.get("versi_nomenklatur"),
            sistematika: try row.get("sistematika"), warna: try row.get("warna"), huruf: try row.get("huruf"))
        namaSingkat = try row.get("nama_singkat")
    }
}

extension Kinerja.Unit: Fakta {
    package static let tabel = TabelFakta(
        "unit_tahun", "Unit", .tahun, hak: .aturUnit, kunci: [.teks("kode", "Kode")],
        isi: [.teks("nama", "Nama"), .teks("induk", "Induk"), .teks("tugas", "Tugas")], identitas: .unit)

    package var selKunci: [DatabaseValue] { [.text(kode)] }
    package var selIsi: [DatabaseValue] { [.text(nama), induk.rujukan, .text(tugas)] }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            kode: try row.get("kode"), nama: try row.get("nama"), induk: try row.rujukan("induk"),
            tugas: try row.get("tugas"))
    }
}

/// A post without its holder.
package struct PosJabatan: Fakta {
    package var kode: String
    package var nama: String
    package var induk: String
    package var unit: String

    package init(kode: String, nama: String, induk: String = "", unit: String = "") {
        self.kode = kode
        self.nama = nama
        self.induk = induk
        self.unit = unit
    }

    package init(_ jabatan: Jabatan) {
        self.init(kode: jabatan.kode, nama: jabatan.nama, induk: jabatan.induk, unit: jabatan.unit)
    }

    package static let tabel = TabelFakta(
        "jabatan_tahun", "Jabatan", .tahun, hak: .aturJabatan, kunci: [.teks("kode", "Kode")],
        isi: [.teks("nama", "Nama"), .teks("induk", "Induk"), .teks("unit", "Unit")], identitas: .jabatan)

    package var selKunci: [DatabaseValue] { [.text(kode)] }
    package var selIsi: [DatabaseValue] { [.text(nama), induk.rujukan, unit.rujukan] }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            kode: try row.get("kode"), nama: try row.get("nama"), induk: try row.rujukan("induk"),
            unit: try row.rujukan("unit"))
    }
}

/// Who held a post, and from when to when.
package struct Pejabat: Fakta {
    package var jabatan: String
    package var nomor: Int
    package var nama: String
    package var nip: String
    package var pangkat: String
    package var status: Jabatan.Status
    package var mulai: Tanggal?
    package var selesai: Tanggal?

    package init(
        jabatan: String, nomor: Int, nama: String, nip: String = "", pangkat: String = "",
        status: Jabatan.Status = .definitif, mulai: Tanggal? = nil, selesai: Tanggal? = nil
    ) {
        self.jabatan = jabatan
        self.nomor = nomor
        self.nama = nama
        self.nip = nip
        self.pangkat = pangkat
        self.status = status
        self.mulai = mulai
        self.selesai = selesai
    }

    /// The holder a row of a berkas names; nil when it names none.
    init?(_ jabatan: Jabatan, nomor: Int) {
        let kosong = Jabatan(kode: jabatan.kode, nama: jabatan.nama, induk: jabatan.induk, unit: jabatan.unit)
        guard jabatan != kosong else { return nil }
        self.init(
            jabatan: jabatan.kode, nomor: nomor, nama: jabatan.pejabat, nip: jabatan.nip, pangkat: jabatan.pangkat,
            status: jabatan.status, mulai: jabatan.mulai, selesai: jabatan.selesai)
    }

    package static let tabel = TabelFakta(
        "pejabat", "Pejabat", .tahun, hak: .aturJabatan, kunci: [.teks("jabatan", "Jabatan"), .nomor],
        isi: [
            .teks("nama", "Nama"), .teks("nip", "NIP"), .teks("pangkat", "Pangkat"), .teks("status", "Status"),
            .tanggal("mulai", "Mulai"), .tanggal("selesai", "Selesai"),
        ])

    package var selKunci: [DatabaseValue] { [.text(jabatan), nomor.databaseValue] }
    package var selIsi: [DatabaseValue] {
        [.text(nama), .text(nip), .text(pangkat), status.sel, mulai.databaseValue, selesai.databaseValue]
    }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            jabatan: try row.get("jabatan"), nomor: try row.get("nomor"), nama: try row.get("nama"),
            nip: try row.get("nip"), pangkat: try row.get("pangkat"), status: try row.pilihan("status"),
            mulai: try row.get("mulai"), selesai: try row.get("selesai"))
    }
}

extension Jabatan {
    /// A post joined with its holder.
    init(_ pos: PosJabatan, dipangku pejabat: Pejabat?) {
        self.init(kode: pos.kode, nama: pos.nama, induk: pos.induk, unit: pos.unit)
        guard let pejabat else { return }
        self.pejabat = pejabat.nama
        nip = pejabat.nip
        pangkat = pejabat.pangkat
        status = pejabat.status
        mulai = pejabat.mulai
        selesai = pejabat.selesai
    }
}

extension Sequence<Pejabat> {
    /// The holder in force on a day; when there is none, the one who comes nearest: the last to begin.
    package func menjabat(pada hari: Tanggal) -> Pejabat? {
        self.max { kiri, kanan in
            let (a, b) = (kiri.menjabat(pada: hari), kanan.menjabat(pada: hari))
            if a != b { return b }
            switch (kiri.mulai, kanan.mulai) {
            case (let a?, let b?) where a != b: return a < b
            case (nil, _?): return true
            case (_?, nil): return false
            case (_, _): return kiri.nomor < kanan.nomor
            }
        }
    }
}

extension Pejabat {
    package func menjabat(pada hari: Tanggal) -> Bool {
        (mulai.map { $0 <= hari } ?? true) && (selesai.map { $0 >= hari } ?? true)
    }
}
