internal import Databases
package import Kinerja

/// An instansi as the administrator writes it.
package struct IsianInstansi: Sendable, Equatable {
    package var kode: String
    package var nama: String
    package var namaSingkat: String
    package var jenis: InstansiTerdaftar.Jenis
    package var aktif: Bool

    package init(
        kode: String, nama: String, namaSingkat: String = "", jenis: InstansiTerdaftar.Jenis = .perangkatDaerah,
        aktif: Bool = true
    ) {
        self.kode = kode
        self.nama = nama
        self.namaSingkat = namaSingkat.isEmpty ? nama : namaSingkat
        self.jenis = jenis
        self.aktif = aktif
    }
}

extension Store {
    /// Adds an instansi to the pemda; its first year is opened by ``bukaTahun(_:menyalin:oleh:)`` or by an import.
    package func tambahInstansi(_ isian: IsianInstansi, oleh pelaku: Pelaku) async throws {
        try pelaku.wajib(.aturInstansi, di: .pemda)
        try isian.periksa()
        let kini = jam()
        try await database.write { connection in
            if try connection.adaInstansi(pelaku.pemda, isian.kode) {
                throw Penolakan.tidakSah([
                    KesalahanIsian("kode", "Kode \"\(isian.kode)\" sudah dipakai. Pakai kode lain.")
                ])
            }
            try connection.periksaAkar(isian, pelaku.pemda)
            try connection.run(
                """
                INSERT INTO instansi
                    (pemda, kode, nama, nama_singkat, jenis, urutan, aktif, versi, diubah_oleh, diubah_pada)
                VALUES (\(pelaku.pemda), \(isian.kode), \(isian.nama), \(isian.namaSingkat), \(isian.jenis.rawValue),
                    (SELECT COALESCE(MAX(urutan), 0) + 1 FROM instansi WHERE pemda = \(pelaku.pemda)),
                    \(isian.aktif), 1, \(pelaku.pengguna), \(kini.iso))
                """)
            let peristiwa = Peristiwa(
                .aturInstansi, objek: "instansi \(isian.kode)", instansi: isian.kode, rincian: isian.rincian)
            try connection.catat(peristiwa, oleh: pelaku, pada: kini)
        }
    }

    /// Changes name, kind or state of an instansi. The kode stays: facts and accounts speak of it.
    ///
    /// - Parameter dasar: the version the writer saw.
    package func ubahInstansi(_ isian: IsianInstansi, dasar: Int, oleh pelaku: Pelaku) async throws {
        try pelaku.wajib(.aturInstansi, di: Tempat(instansi: isian.kode))
        try isian.periksa()
        let kini = jam()
        try await database.write { connection in
            let lama = try connection.instansiTerdaftar(pelaku.pemda, isian.kode)
            try connection.periksaAkar(isian, pelaku.pemda)
            try connection.run(
                """
                UPDATE instansi SET nama = \(isian.nama), nama_singkat = \(isian.namaSingkat),
                    jenis = \(isian.jenis.rawValue), aktif = \(isian.aktif), versi = versi + 1,
                    diubah_oleh = \(pelaku.pengguna), diubah_pada = \(kini.iso)
                WHERE pemda = \(pelaku.pemda) AND kode = \(isian.kode) AND versi = \(dasar)
                """
            ).wajibSatu(
                Bentrokan(
                    objek: "Instansi \(isian.kode)", tersimpan: IsianInstansi(lama).rincian, versi: lama.versi,
                    olehNama: "orang lain", pada: ""))
            let peristiwa = Peristiwa(
                .aturInstansi, objek: "instansi \(isian.kode)", instansi: isian.kode, rincian: isian.rincian,
                sebelum: IsianInstansi(lama).rincian)
            try connection.catat(peristiwa, oleh: pelaku, pada: kini)
        }
    }
}

extension IsianInstansi {
    package init(_ lama: InstansiTerdaftar) {
        self.init(
            kode: lama.kode, nama: lama.nama, namaSingkat: lama.namaSingkat, jenis: lama.jenis, aktif: lama.aktif)
    }

    fileprivate var rincian: [String: String] {
        ["nama": nama, "nama_singkat": namaSingkat, "jenis": jenis.rawValue, "aktif": aktif ? "ya" : "tidak"]
    }

    fileprivate func periksa() throws(Penolakan) {
        var hasil: [KesalahanIsian] = []
        let huruf = kode.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) }
        if kode.isEmpty || !huruf || kode.count > 64 {
            hasil.append(
                KesalahanIsian("kode", "Isi kode dengan huruf, angka, titik, tanda hubung, atau garis bawah."))
        }
        if nama.allSatisfy(\.isWhitespace) { hasil.append(KesalahanIsian("nama", "Nama instansi belum diisi.")) }
        if !hasil.isEmpty { throw .tidakSah(hasil) }
    }
}

extension Connection {
    fileprivate func instansiTerdaftar(_ pemda: String, _ kode: String) throws -> InstansiTerdaftar {
        let row = try row(
            """
            SELECT kode, nama, nama_singkat, jenis, aktif, versi FROM instansi
            WHERE pemda = \(pemda) AND kode = \(kode)
            """)
        guard let row else { throw Penolakan.tidakDitemukan("instansi \"\(kode)\"") }
        return try InstansiTerdaftar(row)
    }

    /// A pemda has one root entity.
    fileprivate func periksaAkar(_ isian: IsianInstansi, _ pemda: String) throws {
        guard isian.jenis == .akar else { return }
        let lain = try row(
            "SELECT nama FROM instansi WHERE pemda = \(pemda) AND jenis = 'akar' AND kode <> \(isian.kode)")
        guard let nama = try lain?.get("nama", as: String.self) else { return }
        throw Penolakan.tidakSah([
            KesalahanIsian("jenis", "Instansi akar pemda ini sudah ada: \(nama). Ubah jenisnya dulu.")
        ])
    }
}
