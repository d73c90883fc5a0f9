internal import Databases
package import Kinerja

extension Store {
    /// Stores units of a year. A unit that something still refers to stays.
    package func simpanUnit(
        _ daftar: [Isian<Kinerja.Unit>], ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> HasilSimpan {
        try pelaku.wajib(.aturUnit, di: Tempat(instansi: tujuan.instansi))
        return try await isi(tujuan, oleh: pelaku) { konteks in
            var organisasi = Organisasi(konteks.berkas)
            let hasil = try konteks.simpan(daftar) { isian in
                try organisasi.terima(unit: isian.fakta, hapus: isian.tindakan == .hapus)
            }
            try konteks.catat(.aturUnit, hasil, daftar.map { ($0.fakta.kunciFakta, $0.fakta.kode, $0.fakta.nama) })
            return hasil
        }
    }

    /// Stores posts of a year. A post that something still refers to stays; its holders go with it.
    package func simpanJabatan(
        _ daftar: [Isian<PosJabatan>], ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> HasilSimpan {
        try pelaku.wajib(.aturJabatan, di: Tempat(instansi: tujuan.instansi))
        return try await isi(tujuan, oleh: pelaku) { konteks in
            var organisasi = Organisasi(konteks.berkas)
            let pejabat = try PemuatBerkas(konteks.connection, konteks.lingkup).muat(Pejabat.self)
            let hasil = try konteks.simpan(daftar) { isian in
                try organisasi.terima(jabatan: isian.fakta, hapus: isian.tindakan == .hapus)
                guard isian.tindakan == .hapus else { return }
                try konteks.periksaDasar(isian)
                for satu in pejabat where satu.jabatan == isian.fakta.kode {
                    try konteks.penulis.hapus(satu, dasar: nil)
                }
            }
            try konteks.catat(.aturJabatan, hasil, daftar.map { ($0.fakta.kunciFakta, $0.fakta.kode, $0.fakta.nama) })
            return hasil
        }
    }

    /// Stores holders of posts; number 0 is a new holder.
    package func simpanPejabat(
        _ daftar: [Isian<Pejabat>], ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> HasilSimpan {
        try pelaku.wajib(.aturJabatan, di: Tempat(instansi: tujuan.instansi))
        return try await isi(tujuan, oleh: pelaku) { konteks in
            let bernomor = try konteks.nomori(daftar)
            var jajaran = Jajaran(try PemuatBerkas(konteks.connection, konteks.lingkup).muat(Pejabat.self))
            let hasil = try konteks.simpan(bernomor) { isian in
                try jajaran.terima(isian.fakta, hapus: isian.tindakan == .hapus, berkas: konteks.berkas)
            }
            // Names and numbers of persons stay out of the audit trail.
            try konteks.catat(
                .aturJabatan, hasil,
                bernomor.map { ($0.fakta.kunciFakta, $0.fakta.jabatan, "pejabat ke-\($0.fakta.nomor)") })
            return hasil
        }
    }
}

extension KonteksIsian {
    /// Gives new holders numbers no holder of their post ever had.
    fileprivate func nomori(_ daftar: [Isian<Pejabat>]) throws -> [Isian<Pejabat>] {
        var terakhir: [String: Int] = [:]
        for kunci in try penulis.versiTerakhir(Pejabat.tabel).keys {
            let bagian = JSONKanonik.baca(larik: kunci) ?? []
            guard case .text(let jabatan)? = bagian.first, case .integer(let nomor)? = bagian.last else { continue }
            terakhir[jabatan] = max(terakhir[jabatan] ?? 0, Int(nomor))
        }
        return daftar.map { isian in
            guard isian.fakta.nomor == 0 else { return isian }
            var baru = isian.fakta
            baru.nomor = (terakhir[baru.jabatan] ?? 0) + 1
            terakhir[baru.jabatan] = baru.nomor
            return Isian(baru, dasar: 0, isian.tindakan)
        }
    }
}

/// Units and posts of a year while they are being changed.
struct Organisasi {
    private var berkas: BerkasKinerja

    init(_ berkas: BerkasKinerja) { self.berkas = berkas }

    mutating func terima(unit: Kinerja.Unit, hapus: Bool) throws(Penolakan) {
        if hapus {
            try lepas(unit: unit.kode)
            berkas.daftarUnit.removeAll { $0.kode == unit.kode }
            return
        }
        try Self.periksa(kode: unit.kode, nama: unit.nama)
        let induk = Dictionary(berkas.daftarUnit.map { ($0.kode, $0.induk) }, uniquingKeysWith: { $1 })
        try Self.periksa(unit.kode, induk: unit.induk, di: induk, sebutan: "Unit")
        berkas.daftarUnit.removeAll { $0.kode == unit.kode }
        berkas.daftarUnit.append(unit)
    }

    mutating func terima(jabatan: PosJabatan, hapus: Bool) throws(Penolakan) {
        if hapus {
            try lepas(jabatan: jabatan.kode)
            berkas.daftarJabatan.removeAll { $0.kode == jabatan.kode }
            return
        }
        try Self.periksa(kode: jabatan.kode, nama: jabatan.nama)
        let induk = Dictionary(berkas.daftarJabatan.map { ($0.kode, $0.induk) }, uniquingKeysWith: { $1 })
        try Self.periksa(jabatan.kode, induk: jabatan.induk, di: induk, sebutan: "Jabatan")
        guard jabatan.unit.isEmpty || berkas.daftarUnit.contains(where: { $0.kode == jabatan.unit }) else {
            throw .tidakSah([KesalahanIsian("unit", "Unit \"\(jabatan.unit)\" tidak ada. Pilih dari daftar.")])
        }
        berkas.daftarJabatan.removeAll { $0.kode == jabatan.kode }
        berkas.daftarJabatan.append(Jabatan(jabatan, dipangku: nil))
    }

    private static func periksa(kode: String, nama: String) throws(Penolakan) {
        var kesalahan: [KesalahanIsian] = []
        let huruf = kode.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) }
        if kode.isEmpty || !huruf || kode.count > 64 {
            kesalahan.append(
                KesalahanIsian("kode", "Isi kode dengan huruf, angka, titik, tanda hubung, atau garis bawah."))
        }
        if nama.allSatisfy(\.isWhitespace) { kesalahan.append(KesalahanIsian("nama", "Nama belum diisi.")) }
        if !kesalahan.isEmpty { throw .tidakSah(kesalahan) }
    }

    private static func periksa(
        _ kode: String, induk: String, di daftar: [String: String], sebutan: String
    ) throws(Penolakan) {
        guard !induk.isEmpty else { return }
        guard daftar[induk] != nil else {
            throw .tidakSah([KesalahanIsian("induk", "\(sebutan) \"\(induk)\" tidak ada. Pilih dari daftar.")])
        }
        var kini = induk, sudah: Set<String> = []
        while !kini.isEmpty, sudah.insert(kini).inserted {
            if kini == kode {
                throw .tidakSah([
                    KesalahanIsian("induk", "\(sebutan) tidak dapat berada di bawah dirinya sendiri. Pilih induk lain.")
                ])
            }
            kini = daftar[kini] ?? ""
        }
    }

    private func lepas(unit kode: String) throws(Penolakan) {
        try Self.tolak(
            "Unit \(kode)",
            [
                ("unit di bawahnya", berkas.daftarUnit.filter { $0.induk == kode }.map(\.kode)),
                ("jabatan", berkas.daftarJabatan.filter { $0.unit == kode }.map(\.kode)),
            ] + pengampu(kode))
    }

    private func lepas(jabatan kode: String) throws(Penolakan) {
        try Self.tolak(
            "Jabatan \(kode)",
            [
                ("jabatan di bawahnya", berkas.daftarJabatan.filter { $0.induk == kode }.map(\.kode)),
                ("perjanjian kinerja", berkas.daftarPerjanjian.filter { $0.pihakPertama == kode }.map(\.kode)),
                ("instansi sebagai kepalanya", berkas.instansi.kepala == kode ? [berkas.instansi.kode] : []),
            ] + pengampu(kode))
    }

    private func pengampu(_ kode: String) -> [(String, [String])] {
        [
            ("simpul", berkas.daftarSimpul.filter { $0.pengampu == kode }.map(\.kode)),
            ("indikator", berkas.daftarIndikator.filter { $0.penanggungJawab == kode }.map(\.kode)),
        ]
    }

    private static func tolak(_ apa: String, _ pemakai: [(benda: String, kode: [String])]) throws(Penolakan) {
        guard let pertama = pemakai.first(where: { !$0.kode.isEmpty }) else { return }
        let isi = pertama.kode.prefix(5).joined(separator: ", ") + (pertama.kode.count > 5 ? ", ..." : "")
        throw .keadaan("\(apa) masih dipakai \(pertama.benda) (\(isi)). Pindahkan itu dulu, lalu hapus.")
    }
}
