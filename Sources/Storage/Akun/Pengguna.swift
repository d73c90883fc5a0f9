internal import Databases
package import Kinerja

/// A role given to an account, and from when until when.
package struct PenugasanBertanggal: Sendable, Hashable {
    package var penugasan: Penugasan
    /// Nil = always until then.
    package var dari: Tanggal?
    /// The last day; nil = until further notice.
    package var sampai: Tanggal?

    package init(_ penugasan: Penugasan, dari: Tanggal? = nil, sampai: Tanggal? = nil) {
        self.penugasan = penugasan
        self.dari = dari
        self.sampai = sampai
    }

    package func berlaku(pada hari: String) -> Bool {
        (dari.map { $0.iso <= hari } ?? true) && (sampai.map { hari <= $0.iso } ?? true)
    }

    /// In words, for the audit trail: `operator dki-kesbangpol/politik 2024-01-01 s.d. 2024-12-31`.
    var uraian: String {
        let tempat = [penugasan.instansi, penugasan.unit].compactMap(\.self).joined(separator: "/")
        let waktu = [dari.map { "dari \($0.iso)" }, sampai.map { "sampai \($0.iso)" }].compactMap(\.self)
        return ([penugasan.peran.rawValue, tempat.isEmpty ? "semua" : tempat] + waktu).joined(separator: " ")
    }
}

/// An account as the list of accounts shows it: without any secret.
package struct Pengguna: Sendable, Equatable {
    package let id: String
    package let namaMasuk: String
    package let nama: String
    package let surel: String
    package let aktif: Bool
    package let wajibGanti: Bool
    /// A second factor is asked for.
    package let totp: Bool
    /// Closed for too many failures until then; nil when open.
    package let terkunciSampai: String?
    /// Moment of the last login, or nil.
    package let terakhirMasuk: String?
    package let daftarPenugasan: [PenugasanBertanggal]
    /// For optimistic locking.
    package let versi: Int
}

/// What is typed to make or change an account.
package struct IsianPengguna: Sendable, Equatable {
    package var namaMasuk: String
    package var nama: String
    package var surel: String

    package init(namaMasuk: String, nama: String, surel: String = "") {
        self.namaMasuk = AturanNama.rapi(namaMasuk)
        self.nama = nama.trimmingBlanks
        self.surel = AturanNama.rapi(surel)
    }

    func periksa() throws(Penolakan) {
        let daftar = [
            AturanNama.kesalahan(namaMasuk: namaMasuk), AturanNama.kesalahan(nama: nama),
            AturanNama.kesalahan(surel: surel),
        ].compactMap(\.self)
        if !daftar.isEmpty { throw .tidakSah(daftar) }
    }
}

/// An account with its secrets; never leaves this module.
struct AkunTersimpan: Sendable {
    let pemda: String
    let id: String
    let namaMasuk: String
    let nama: String
    let surel: String
    let sandi: String
    let aktif: Bool
    let wajibGanti: Bool
    let totp: String?
    let totpCalon: String?
    let totpLangkah: Int64
    let terakhirMasuk: String?
    let versi: Int

    init(_ row: Row) throws {
        pemda = try row.get("pemda")
        id = try row.get("id")
        namaMasuk = try row.get("nama_masuk")
        nama = try row.get("nama")
        surel = try row.get("surel")
        sandi = try row.get("sandi")
        aktif = try row.get("aktif")
        wajibGanti = try row.get("wajib_ganti")
        totp = try row.get("totp")
        totpCalon = try row.get("totp_calon")
        totpLangkah = try row.get("totp_langkah")
        terakhirMasuk = try row.get("terakhir_masuk")
        versi = try row.get("versi")
    }
}

extension Connection {
    func akun(_ pemda: String, id: String) throws -> AkunTersimpan? {
        try row("SELECT * FROM pengguna WHERE pemda = \(pemda) AND id = \(id)").map(AkunTersimpan.init)
    }

    func akun(_ pemda: String, namaMasuk: String) throws -> AkunTersimpan? {
        try row("SELECT * FROM pengguna WHERE pemda = \(pemda) AND nama_masuk = \(namaMasuk)").map(AkunTersimpan.init)
    }

    /// The account, or the refusal that says it does not exist.
    func akunAda(_ pemda: String, id: String) throws -> AkunTersimpan {
        guard let akun = try akun(pemda, id: id) else { throw Penolakan.tidakDitemukan("pengguna itu") }
        return akun
    }

    func penugasan(_ pemda: String, pengguna: String) throws -> [PenugasanBertanggal] {
        try rows(
            """
            SELECT peran, instansi, unit, dari, sampai FROM penugasan
            WHERE pemda = \(pemda) AND pengguna = \(pengguna) ORDER BY nomor
            """
        ).compactMap { try PenugasanBertanggal($0) }
    }

    func penugasanBerlaku(_ pemda: String, pengguna: String, pada hari: String) throws -> [Penugasan] {
        try penugasan(pemda, pengguna: pengguna).filter { $0.berlaku(pada: hari) }.map(\.penugasan)
    }
}

extension PenugasanBertanggal {
    /// Nil for a role this version does not know: it grants nothing.
    init?(_ row: Row) throws {
        guard let peran = Peran(rawValue: try row.get("peran")) else { return nil }
        self.init(
            Penugasan(peran: peran, instansi: try row.get("instansi"), unit: try row.get("unit")),
            dari: try row.get("dari", as: String?.self).flatMap { Tanggal(iso: $0) },
            sampai: try row.get("sampai", as: String?.self).flatMap { Tanggal(iso: $0) })
    }
}
