/// What stands around a page: plain data, filled by ``AppContext/bingkai(_:aktif:_:)``.
package struct Bingkai: Sendable {
    /// An entry of a menu in the top bar.
    package struct Pilihan: Sendable {
        package var nama: String
        package var alamat: Alamat
        package var aktif: Bool
    }

    package struct ButirNavigasi: Sendable {
        package var navigasi: Navigasi
        package var alamat: Alamat
        /// Work waiting there.
        package var menunggu: Int
    }

    /// Of the page and its heading in the browser.
    package var judul: String
    package var aktif: Navigasi?
    package var daftarInstansi: [Pilihan] = []
    package var daftarTahun: [Pilihan] = []
    package var periode: StatusPeriode?
    package var navigasi: [ButirNavigasi] = []
    /// Where the wordmark leads.
    package var awal: Alamat = .awal
    package var nama = ""
    package var peran = ""
    package var csrf = ""
    /// Page of one's own account; nil while it does not exist.
    package var akun: Alamat?
    /// Page of help; nil while it does not exist.
    package var bantuan: Alamat?
    /// Where the search form asks; nil while there is no search.
    package var cari: Alamat?
    package var teksCari = ""
    package var tema: Tema?
    /// Told once, after an act that led here.
    package var pesan: PesanSekali?
    /// Seconds after which a browser without scripts asks for the page again; nil = never.
    package var segarkan: Int?
    /// Address of this page, to come back to.
    package var kini: Alamat = .awal

    package init(judul: String, aktif: Navigasi? = nil) {
        self.judul = judul
        self.aktif = aktif
    }
}

/// The open period, for the top bar.
package struct StatusPeriode: Sendable, Equatable {
    /// `TW IV 2024`
    package var nama: String
    /// `terbuka s.d. 10 Januari`
    package var keterangan: String

    package init(nama: String, keterangan: String) {
        self.nama = nama
        self.keterangan = keterangan
    }
}

/// A colour scheme chosen against that of the system.
package enum Tema: String, Sendable, CaseIterable { case terang, gelap }

/// A message shown on the next page and then forgotten.
package struct PesanSekali: Sendable, Equatable {
    package var jenis: JenisPesan
    package var teks: String

    package init(_ jenis: JenisPesan, _ teks: String) {
        self.jenis = jenis
        self.teks = teks
    }
}
