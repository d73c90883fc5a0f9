internal import Databases
internal import Foundation
package import Kinerja

/// A section as its writer wants it.
package struct IsianBagian: Sendable, Equatable {
    package var kunci: String
    /// Blank = the section is emptied, and the program's draft stands in its place again.
    package var teks: String
    /// Linked figures in the text and their printed values now.
    package var nilaiTautan: [String: String]
    /// The draft the writer took; nil = as before.
    package var draf: String?

    package init(kunci: String, teks: String, nilaiTautan: [String: String] = [:], draf: String? = nil) {
        self.kunci = kunci
        self.teks = teks
        self.nilaiTautan = nilaiTautan
        self.draf = draf
    }
}

/// Who writes a section until when.
package struct TugasBagian: Sendable, Equatable {
    package var kunci: String
    /// Id of the account; nil = nobody.
    package var penulis: String?
    package var tenggat: Tanggal?

    package init(kunci: String, penulis: String?, tenggat: Tanggal? = nil) {
        self.kunci = kunci
        self.penulis = penulis
        self.tenggat = tenggat
    }
}

extension Store {
    /// Stores the text of a section with what its writer saw.
    ///
    /// - Parameter dasar: version of the text the writer saw; 0 = there was none; nil = whatever is there.
    /// - Returns: the version now stored; 0 when the section is empty.
    /// - Throws: ``Penolakan/bentrok(_:)`` with the stored text when somebody else stored another one since.
    @discardableResult
    package func simpanBagian(
        _ isian: IsianBagian, dasar: Int?, ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> Int {
        try await tulisBagian(isian.kunci, ke: tujuan, oleh: pelaku) { konteks, bagian in
            let narasi = Narasi(bagian: isian.kunci, teks: isian.teks)
            let kosong = isian.teks.trimmingBlanks.isEmpty
            let versi = try konteks.simpan(Isian(narasi, dasar: dasar, kosong ? .hapus : .isi))
            var baru = bagian
            baru.nilaiTautan = kosong ? [:] : isian.nilaiTautan
            if let draf = isian.draf { baru.drafTerakhir = draf }
            baru.status = kosong ? .belum : bagian.status == .selesai ? .selesai : .ditulis
            if baru != bagian { try konteks.tulis(baru) }
            return versi
        }
    }

    /// Puts an earlier text of a section in force again, as a new version; the history stays whole.
    ///
    /// - Parameters:
    ///   - versi: the version to return to.
    ///   - nilaiTautan: linked figures in that text and their printed values now.
    ///   - dasar: the version the writer saw.
    @discardableResult
    package func pulihkanBagian(
        _ kunci: String, versi: Int, nilaiTautan: [String: String] = [:], dasar: Int?, ke tujuan: TujuanIsian,
        oleh pelaku: Pelaku
    ) async throws -> Int {
        let riwayat = try await riwayat(
            Narasi.self, kunci: Narasi(bagian: kunci, teks: "").kunciFakta, instansi: tujuan.instansi,
            tahun: tujuan.tahun, oleh: pelaku)
        guard let lama = riwayat.first(where: { $0.versi == versi }) else {
            throw Penolakan.tidakDitemukan("versi \(versi) bagian \"\(kunci)\"")
        }
        var tujuan = tujuan
        if tujuan.alasan.isEmpty { tujuan.alasan = "dipulihkan dari versi \(versi)" }
        let isian = IsianBagian(kunci: kunci, teks: lama.daftarNilai.first?.teks ?? "", nilaiTautan: nilaiTautan)
        return try await simpanBagian(isian, dasar: dasar, ke: tujuan, oleh: pelaku)
    }

    /// Says how far a section is; its writer and whoever may write it do.
    package func tandaiBagian(
        _ kunci: String, _ status: StatusBagian, ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws {
        try await tulisBagian(kunci, ke: tujuan, oleh: pelaku) { konteks, bagian in
            var baru = bagian
            baru.status = status
            if baru != bagian { try konteks.tulis(baru) }
        }
    }

    /// Gives a section to somebody, who is told.
    ///
    /// - Parameter dasar: ``BagianLaporan/versi`` the planner saw; nil = whatever is there.
    package func tugaskanBagian(
        _ tugas: TugasBagian, dasar: Int?, ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws {
        let hari = hariIni
        try await isi(tujuan, oleh: pelaku) { konteks in
            try konteks.langkahLaporan.wajib(.susunLaporan)
            try konteks.periksaKunci(tugas.kunci)
            let lama = try konteks.connection.bagian(tugas.kunci, konteks.lingkup)
            guard dasar == nil || dasar == lama.versi else { throw Penolakan.bentrok(lama.bentrokan) }
            let boleh = try konteks.connection.calonPenulis(tujuan.instansi, pelaku.pemda, pada: hari)
            if let penulis = tugas.penulis, !boleh.contains(penulis) {
                throw Penolakan.tidakSah([
                    KesalahanIsian("penulis", "Pilih perencana atau operator instansi ini sebagai penulis.")
                ])
            }
            var baru = lama
            (baru.penulis, baru.tenggat) = (tugas.penulis, tugas.tenggat)
            if baru != lama { try konteks.tulis(baru) }
            if let penulis = tugas.penulis, penulis != lama.penulis { try konteks.kabari(penulis, tugas) }
        }
    }

    /// One transaction on a section its caller may write now.
    private func tulisBagian<Hasil: Sendable>(
        _ kunci: String, ke tujuan: TujuanIsian, oleh pelaku: Pelaku,
        _ kerja: @escaping @Sendable (KonteksIsian, BagianLaporan) throws -> Hasil
    ) async throws -> Hasil {
        try await isi(tujuan, oleh: pelaku) { konteks in
            try konteks.periksaKunci(kunci)
            let bagian = try konteks.connection.bagian(kunci, konteks.lingkup)
            try konteks.wajibTulis(bagian, status: konteks.langkahLaporan.laporan.status)
            return try kerja(konteks, bagian)
        }
    }
}

extension KonteksIsian {
    var langkahLaporan: LangkahLaporan {
        get throws { try LangkahLaporan(connection, lingkup, oleh: pelaku, kini: kini) }
    }

    /// A role held for a unit writes what is given to its holder and what speaks of an indicator or node of the unit.
    fileprivate func wajibTulis(_ bagian: BagianLaporan, status: StatusLaporan) throws(Penolakan) {
        var daftar = [tempat(kunciNarasi: bagian.kunci)]
        if bagian.penulis == pelaku.pengguna {
            daftar += pelaku.daftarPenugasan.map { Tempat(instansi: lingkup.instansi, unit: $0.unit) }
        }
        let ditolak = daftar.map {
            periksaHak(.tulisNarasi, oleh: pelaku, di: $0, status: .laporan(status))
        }
        if let alasan = ditolak.first ?? nil, !ditolak.contains(nil) { throw .tidakBerhak(alasan) }
    }

    /// `analisis-sebab.I4` belongs to the unit of I4; a key without a code to the whole instansi.
    private func tempat(kunciNarasi kunci: String) -> Tempat {
        guard let titik = kunci.firstIndex(of: ".") else { return tempat }
        let kode = String(kunci[kunci.index(after: titik)...])
        return hitungan.indikator(kode).map { tempat($0) } ?? tempat(simpul: kode)
    }

    fileprivate func periksaKunci(_ kunci: String) throws(Penolakan) {
        let aman = kunci.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
        guard !kunci.isEmpty, kunci.utf8.count <= 200, aman else { throw .tidakDitemukan("bagian itu") }
    }

    fileprivate func tulis(_ baru: BagianLaporan) throws {
        let nilai = try BarisJejak.json(baru.nilaiTautan)
        try connection.run(
            """
            INSERT INTO bagian_laporan (pemda, instansi, tahun_kinerja, kunci, nilai_tautan, draf_terakhir, penulis, tenggat,
            status, versi, diubah_oleh, diubah_oleh_nama, diubah_pada)
            VALUES (\(lingkup.pemda), \(lingkup.instansi), \(lingkup.tahun), \(baru.kunci), \(nilai), \(baru.drafTerakhir),
            \(baru.penulis), \(baru.tenggat.databaseValue), \(baru.status.rawValue), 1, \(pelaku.pengguna), \(pelaku.nama),
            \(kini.iso))
            ON CONFLICT (pemda, instansi, tahun_kinerja, kunci) DO UPDATE SET nilai_tautan = \(nilai),
            draf_terakhir = \(baru.drafTerakhir), penulis = \(baru.penulis), tenggat = \(baru.tenggat.databaseValue),
            status = \(baru.status.rawValue), versi = bagian_laporan.versi + 1, diubah_oleh = \(pelaku.pengguna),
            diubah_oleh_nama = \(pelaku.nama), diubah_pada = \(kini.iso)
            """)
    }

    fileprivate func kabari(_ penulis: String, _ tugas: TugasBagian) throws {
        let tenggat = tugas.tenggat.map { ", paling lambat \($0.cetak)" } ?? ""
        let pesan = "\(pelaku.nama) meminta Anda menulis bagian \"\(tugas.kunci)\" laporan \(lingkup.tahun)\(tenggat)."
        let kabar = KabarBaru(
            jenis: .bagianDitugaskan, pesan: pesan, instansi: lingkup.instansi, tahun: lingkup.tahun,
            rujukan: tugas.kunci)
        try connection.beriTahu([penulis], kabar, oleh: pelaku, pada: kini)
    }
}

extension BagianLaporan {
    fileprivate var bentrokan: Bentrokan {
        Bentrokan(
            objek: "Penugasan bagian \"\(kunci)\"",
            tersimpan: ["Penulis": namaPenulis ?? "", "Tenggat": tenggat?.cetak ?? "", "Status": status.nama],
            versi: versi, olehNama: olehNama, pada: pada)
    }
}
