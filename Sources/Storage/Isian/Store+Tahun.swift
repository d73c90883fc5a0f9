internal import Databases
package import Kinerja

extension Store {
    /// Changes what an instansi says of itself in a year.
    ///
    /// - Parameter dasar: the version the writer saw.
    package func simpanInstansi(
        _ instansi: Instansi, dasar: Int?, alasan: String = "", oleh pelaku: Pelaku
    ) async throws -> Int {
        let tujuan = TujuanIsian(instansi: instansi.kode, tahun: instansi.tahun, alasan: alasan)
        try pelaku.wajibSalahSatu([.ubahRencana, .aturInstansi], di: Tempat(instansi: instansi.kode))
        return try await isi(tujuan, oleh: pelaku) { konteks in
            try instansi.periksa()
            guard instansi.rencana == konteks.lingkup.rencana else {
                throw Penolakan.keadaan(
                    "Masa Renstra tahun \(instansi.tahun) sudah \(konteks.lingkup.rencana) dan tidak diubah lagi, karena target dan realisasi tercatat di dalamnya."
                )
            }
            if !instansi.kepala.isEmpty, !konteks.berkas.daftarJabatan.contains(where: { $0.kode == instansi.kepala }) {
                throw Penolakan.tidakSah([KesalahanIsian("kepala", "Pilih jabatan kepala dari daftar jabatan.")])
            }
            return try konteks.simpan(Isian(instansi, dasar: dasar))
        }
    }

    /// Opens a year of an instansi.
    ///
    /// - Parameter asal: the year whose organisation, rules, tree, cards, support, outputs, strategies and legal bases are
    ///   copied; nil opens an empty year. Values are never copied: those of the same planning period are there anyway.
    /// - Throws: ``Penolakan/keadaan(_:)`` when the year is open already.
    package func bukaTahun(_ instansi: Instansi, menyalin asal: Int?, oleh pelaku: Pelaku) async throws -> HasilImpor {
        try pelaku.wajibSalahSatu([.aturPeriode, .ubahRencana], di: Tempat(instansi: instansi.kode))
        try instansi.periksa()
        let kini = jam()
        return try await database.write { connection in
            guard try connection.adaInstansi(pelaku.pemda, instansi.kode) else {
                throw Penolakan.tidakDitemukan("instansi \"\(instansi.kode)\"")
            }
            guard try connection.lingkupBoleh(pelaku.pemda, instansi.kode, instansi.tahun) == nil else {
                throw Penolakan.keadaan("Tahun \(instansi.tahun) sudah dibuka.")
            }
            let lama = try asal.map { tahun in
                try PemuatBerkas(connection, connection.lingkup(pelaku.pemda, instansi.kode, tahun)).berkas()
            }
            let berkas =
                try lama?.awalTahun(instansi)
                ?? BerkasKinerja(instansi: instansi, aturan: .berlaku(tahun: instansi.tahun))
            var rencana = try connection.rencanaImpor(berkas, pemda: pelaku.pemda)
            rencana.daftar.removeAll { $0.tabel.jangkauan == .rencana }
            let alasan = asal.map { "disalin dari tahun \($0)" } ?? "tahun dibuka"
            try rencana.laksanakan(
                PenulisFakta(
                    connection: connection, lingkup: rencana.lingkup, pelaku: pelaku, saat: kini.iso, alasan: alasan))
            try connection.catat(
                Peristiwa(
                    .aturPeriode, objek: "buka tahun \(instansi.tahun)", instansi: instansi.kode,
                    rincian: ["renstra": instansi.rencana, "salin_dari": asal.map { "\($0)" } ?? ""]), oleh: pelaku,
                pada: kini)
            return rencana.hasil
        }
    }
}

extension BerkasKinerja {
    /// What a year starts with when it follows this one.
    fileprivate func awalTahun(_ instansi: Instansi) throws -> BerkasKinerja {
        var hasil = BerkasKinerja(
            instansi: instansi, aturan: try .berlaku(tahun: instansi.tahun, setelan: aturan.setelan))
        if KepalaSkala(aturan.skala) != nil { hasil.aturan.skala = aturan.skala }
        hasil.daftarUnit = daftarUnit
        hasil.daftarJabatan = daftarJabatan
        hasil.daftarSimpul = daftarSimpul
        hasil.daftarIndikator = daftarIndikator
        hasil.daftarDukungan = daftarDukungan
        hasil.daftarKeluaran = daftarKeluaran
        hasil.daftarStrategi = daftarStrategi
        hasil.daftarDasarHukum = daftarDasarHukum
        return hasil
    }
}

extension Instansi {
    fileprivate func periksa() throws(Penolakan) {
        var hasil: [KesalahanIsian] = []
        if nama.allSatisfy(\.isWhitespace) { hasil.append(KesalahanIsian("nama", "Nama instansi belum diisi.")) }
        if !(2015...2100).contains(tahun) {
            hasil.append(KesalahanIsian("tahun", "Tahun \(tahun) di luar jangkauan aturan. Isi 2015 atau sesudahnya."))
        }
        if renstraSampai < renstraDari {
            hasil.append(KesalahanIsian("renstra_sampai", "Renstra berakhir sebelum mulai. Tukar kedua tahunnya."))
        }
        if VersiAnggaran(kode: versiRenstra) == nil {
            hasil.append(
                KesalahanIsian("versi_renstra", "Versi Renstra diisi murni atau perubahan-1, perubahan-2, ..."))
        }
        if !hasil.isEmpty { throw .tidakSah(hasil) }
    }
}

extension Pelaku {
    /// Throws unless one of the acts is allowed there.
    func wajibSalahSatu(_ daftar: [Tindakan], di tempat: Tempat) throws(Penolakan) {
        guard let terakhir = daftar.last else { return }
        if daftar.dropLast().contains(where: { periksaHak($0, oleh: self, di: tempat) == nil }) { return }
        try wajib(terakhir, di: tempat)
    }
}

extension Connection {
    func adaInstansi(_ pemda: String, _ kode: String) throws -> Bool {
        try row("SELECT 1 AS ada FROM instansi WHERE pemda = \(pemda) AND kode = \(kode)") != nil
    }
}
