internal import Databases
internal import Foundation
package import Kinerja

/// What is typed to register an instansi or to change how it is listed.
package struct IsianInstansi: Sendable, Equatable {
    package var kode: String
    package var nama: String
    package var namaSingkat: String
    package var jenis: InstansiTerdaftar.Jenis

    package init(kode: String, nama: String, namaSingkat: String, jenis: InstansiTerdaftar.Jenis) {
        self.kode = kode.trimmingBlanks
        self.nama = nama.trimmingBlanks
        self.namaSingkat = namaSingkat.trimmingBlanks.isEmpty ? self.nama : namaSingkat.trimmingBlanks
        self.jenis = jenis
    }

    fileprivate var rincian: [String: String] {
        ["nama": nama, "nama_singkat": namaSingkat, "jenis": jenis.rawValue]
    }

    fileprivate func periksa() throws(Penolakan) {
        var hasil: [KesalahanIsian] = []
        let huruf = kode.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) }
        if !huruf || !(1...64).contains(kode.count) {
            hasil.append(
                KesalahanIsian("kode", "Isi kode dengan huruf, angka, titik, tanda hubung, atau garis bawah."))
        }
        if !(1...300).contains(nama.count) {
            hasil.append(KesalahanIsian("nama", "Isi nama instansi, paling panjang 300 huruf."))
        }
        if namaSingkat.count > 60 {
            hasil.append(KesalahanIsian("nama_singkat", "Nama singkat paling panjang 60 huruf; tampil di bilah atas."))
        }
        if !hasil.isEmpty { throw .tidakSah(hasil) }
    }
}

extension Store {
    /// Registers an instansi; it comes last. A year is opened by ``bukaTahun(_:menyalin:oleh:)``.
    package func tambahInstansi(_ isian: IsianInstansi, oleh pelaku: Pelaku) async throws {
        try pelaku.wajib(.aturInstansi, di: .pemda)
        try isian.periksa()
        let kini = jam()
        try await database.write { connection in
            try connection.kunciJejak(pelaku.pemda)
            guard try !connection.adaInstansi(pelaku.pemda, isian.kode) else {
                throw Penolakan.tidakSah([KesalahanIsian("kode", "Kode ini sudah dipakai. Pilih yang lain.")])
            }
            try connection.periksaAkar(isian, pelaku.pemda)
            try connection.run(
                """
                INSERT INTO instansi
                (pemda, kode, nama, nama_singkat, jenis, urutan, aktif, versi, diubah_oleh, diubah_pada)
                VALUES (\(pelaku.pemda), \(isian.kode), \(isian.nama), \(isian.namaSingkat), \(isian.jenis.rawValue),
                (SELECT COALESCE(MAX(urutan), 0) + 1 FROM instansi WHERE pemda = \(pelaku.pemda)), 1, 1,
                \(pelaku.pengguna), \(kini.iso))
                """)
            try connection.catat(
                Peristiwa(
                    .aturInstansi, objek: "instansi \(isian.kode)", instansi: isian.kode, rincian: isian.rincian),
                oleh: pelaku, pada: kini)
        }
    }

    /// Changes how an instansi is listed; what it is called in a year stands in that year.
    package func ubahInstansi(_ isian: IsianInstansi, versi: Int?, oleh pelaku: Pelaku) async throws {
        try isian.periksa()
        try await aturInstansi(isian.kode, oleh: pelaku) { connection, lama in
            try connection.periksaAkar(isian, pelaku.pemda)
            try connection.run(
                """
                UPDATE instansi SET nama = \(isian.nama), nama_singkat = \(isian.namaSingkat),
                jenis = \(isian.jenis.rawValue), versi = versi + 1, diubah_oleh = \(pelaku.pengguna),
                diubah_pada = \(lama.kini) WHERE pemda = \(pelaku.pemda) AND kode = \(isian.kode)
                AND versi = \(versi ?? lama.instansi.versi)
                """
            ).wajibSatu(Bentrokan(lama.instansi, oleh: lama.olehNama, pada: lama.pada))
            let dulu = IsianInstansi(
                kode: isian.kode, nama: lama.instansi.nama, namaSingkat: lama.instansi.namaSingkat,
                jenis: lama.instansi.jenis)
            return (isian.rincian, dulu.rincian)
        }
    }

    /// Takes an instansi out of the menus, or puts it back; its facts stay.
    package func tetapkanAktif(_ aktif: Bool, instansi kode: String, oleh pelaku: Pelaku) async throws {
        try await aturInstansi(kode, oleh: pelaku) { connection, lama in
            guard lama.instansi.aktif != aktif else { return nil }
            try connection.run(
                """
                UPDATE instansi SET aktif = \(aktif), versi = versi + 1, diubah_oleh = \(pelaku.pengguna),
                diubah_pada = \(lama.kini) WHERE pemda = \(pelaku.pemda) AND kode = \(kode)
                """)
            return (["aktif": aktif ? "ya" : "tidak"], ["aktif": aktif ? "tidak" : "ya"])
        }
    }

    /// Moves an instansi one place up or down in every list.
    package func geserInstansi(_ kode: String, naik: Bool, oleh pelaku: Pelaku) async throws {
        try pelaku.wajib(.aturInstansi, di: .pemda)
        try await database.write { connection in
            try connection.kunciJejak(pelaku.pemda)
            var urut = try connection.rows(
                "SELECT kode FROM instansi WHERE pemda = \(pelaku.pemda) ORDER BY urutan, kode"
            ).map { try $0.get("kode", as: String.self) }
            guard let tempat = urut.firstIndex(of: kode) else {
                throw Penolakan.tidakDitemukan("instansi \"\(kode)\"")
            }
            let tujuan = tempat + (naik ? -1 : 1)
            guard urut.indices.contains(tujuan) else { return }
            urut.swapAt(tempat, tujuan)
            for (nomor, satu) in urut.enumerated() {
                try connection.run(
                    "UPDATE instansi SET urutan = \(nomor + 1) WHERE pemda = \(pelaku.pemda) AND kode = \(satu)")
            }
        }
    }

    /// Years every instansi has opened, the latest first; only those the account may look at.
    package func daftarTahun(oleh pelaku: Pelaku) async throws -> [String: [Int]] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT instansi, tahun_kinerja FROM instansi_tahun WHERE pemda = \(pelaku.pemda)
                ORDER BY tahun_kinerja DESC
                """
            ).reduce(into: [:]) { hasil, row in
                hasil[try row.get("instansi", as: String.self), default: []].append(try row.get("tahun_kinerja"))
            }
        }.filter { periksaHak(.lihatKinerja, oleh: pelaku, di: Tempat(instansi: $0.key)) == nil }
    }
}

/// An instansi as it is before an act, and who last changed it.
private struct InstansiLama {
    let instansi: InstansiTerdaftar
    let olehNama: String
    let pada: String
    let kini: String
}

extension Store {
    /// One act on one instansi: right, chain, act, event. The act gives what it set and what stood there; nil = nothing.
    private func aturInstansi(
        _ kode: String, oleh pelaku: Pelaku,
        _ kerja: @escaping @Sendable (any Connection, InstansiLama) throws -> (baru: [String: String], lama: [String: String])?
    ) async throws {
        try pelaku.wajib(.aturInstansi, di: Tempat(instansi: kode))
        let kini = jam()
        try await database.write { connection in
            try connection.kunciJejak(pelaku.pemda)
            guard let row = try connection.row("SELECT * FROM instansi WHERE pemda = \(pelaku.pemda) AND kode = \(kode)")
            else { throw Penolakan.tidakDitemukan("instansi \"\(kode)\"") }
            let pengubah: String = try row.get("diubah_oleh")
            let lama = InstansiLama(
                instansi: try InstansiTerdaftar(row),
                olehNama: try connection.akun(pelaku.pemda, id: pengubah)?.nama ?? "Sistem",
                pada: try row.get("diubah_pada"), kini: kini.iso)
            guard let (baru, dulu) = try kerja(connection, lama) else { return }
            try connection.catat(
                Peristiwa(.aturInstansi, objek: "instansi \(kode)", instansi: kode, rincian: baru, sebelum: dulu),
                oleh: pelaku, pada: kini)
        }
    }
}

extension Connection {
    /// A pemda has one root entity.
    fileprivate func periksaAkar(_ isian: IsianInstansi, _ pemda: String) throws {
        guard isian.jenis == .akar else { return }
        let lain = try row(
            "SELECT nama FROM instansi WHERE pemda = \(pemda) AND jenis = 'akar' AND kode <> \(isian.kode)")
        guard let lain else { return }
        throw Penolakan.tidakSah([
            KesalahanIsian("jenis", "Entitas pemda sudah ada: \(try lain.get("nama", as: String.self)). Hanya boleh satu.")
        ])
    }
}

extension Bentrokan {
    fileprivate init(_ instansi: InstansiTerdaftar, oleh: String, pada: String) {
        self.init(
            objek: "Instansi \(instansi.kode)",
            tersimpan: [
                "Nama": instansi.nama, "Nama singkat": instansi.namaSingkat, "Jenis": instansi.jenis.nama,
            ], versi: instansi.versi, olehNama: oleh, pada: pada)
    }
}

extension InstansiTerdaftar.Jenis {
    package var nama: String {
        switch self {
        case .akar: "Entitas pemda"
        case .perangkatDaerah: "Perangkat daerah"
        }
    }
}
