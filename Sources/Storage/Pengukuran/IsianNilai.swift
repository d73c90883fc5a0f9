package import Kinerja

/// Changes to one value, as its writer means them. What is nil stays as it is.
package struct IsianNilai: Sendable, Equatable {
    package struct IsianKomponen: Sendable, Equatable {
        package var nama: String
        /// Nil takes the komponen away.
        package var nilai: Angka?
        /// Version that was seen; 0 = none.
        package var dasar: Int
        package var bobot: Angka?
        package var satuan: String
        package var keterangan: String

        package init(
            nama: String, nilai: Angka?, dasar: Int, bobot: Angka? = nil, satuan: String = "", keterangan: String = ""
        ) {
            self.nama = nama
            self.nilai = nilai
            self.dasar = dasar
            self.bobot = bobot
            self.satuan = satuan
            self.keterangan = keterangan
        }
    }

    /// The year a figure describes.
    package enum TahunData: Sendable, Equatable {
        case sama
        /// Nil = the year of the row.
        case ubah(Int?)
    }

    package var kunci: KunciNilai
    /// Version of the value that was seen; 0 = none.
    package var dasar: Int
    package var nilai: NilaiRealisasi?
    package var catatan: String?
    package var tahunData = TahunData.sama
    package var statusAngka: Realisasi.StatusAngka?
    package var komponen: [IsianKomponen] = []
    /// Warnings on the value are confirmed.
    package var pasti = false

    package init(_ kunci: KunciNilai, dasar: Int) {
        self.kunci = kunci
        self.dasar = dasar
    }

    /// The stored row with the changes applied.
    package func diterapkan(pada lama: Realisasi?) -> Realisasi {
        var hasil =
            lama
            ?? Realisasi(
                indikator: kunci.indikator, tahun: kunci.tahun, periode: kunci.periode, nilai: .belumDilaporkan)
        if let nilai { hasil.nilai = nilai }
        if let catatan { hasil.catatan = catatan }
        if case .ubah(let tahun) = tahunData { hasil.tahunData = tahun }
        if let statusAngka { hasil.statusAngka = statusAngka }
        return hasil
    }

    /// Nothing but a confirmation is asked for.
    var hanyaPasti: Bool {
        nilai == nil && catatan == nil && tahunData == .sama && statusAngka == nil && komponen.isEmpty
    }
}

/// What became of one value.
package enum HasilNilai: Sendable, Equatable {
    /// Stored with this version; unchanged values keep theirs.
    case tersimpan(CatatanNilai)
    /// Somebody else changed the same thing since.
    case bentrok(Realisasi?, CatatanNilai)
    case ditolak(Penolakan)
}

extension LembarPengukuran {
    /// The sheet as it is after a value was stored: figures of the row follow without reading again.
    package mutating func terapkan(_ isian: IsianNilai, _ catatan: CatatanNilai) {
        let kunci = isian.kunci
        let tempat = berkas.daftarRealisasi.firstIndex { $0.kunciNilai == kunci }
        let baru = isian.diterapkan(pada: tempat.map { berkas.daftarRealisasi[$0] })
        if let tempat { berkas.daftarRealisasi[tempat] = baru } else { berkas.daftarRealisasi.append(baru) }
        for satu in isian.komponen { terapkan(satu, kunci) }
        tercatat[kunci] = catatan
    }

    /// The sheet with what is stored now, after a conflict.
    package mutating func ganti(_ kunci: KunciNilai, dengan realisasi: Realisasi?, _ catatan: CatatanNilai) {
        berkas.daftarRealisasi.removeAll { $0.kunciNilai == kunci }
        if let realisasi { berkas.daftarRealisasi.append(realisasi) }
        tercatat[kunci] = catatan
    }

    private mutating func terapkan(_ isian: IsianNilai.IsianKomponen, _ kunci: KunciNilai) {
        let tempat = berkas.daftarKomponen.firstIndex { $0.kunciNilai == kunci && $0.nama == isian.nama }
        guard let nilai = isian.nilai else {
            if let tempat { berkas.daftarKomponen.remove(at: tempat) }
            return
        }
        let baru = isian.komponen(kunci, nilai: nilai)
        if let tempat { berkas.daftarKomponen[tempat] = baru } else { berkas.daftarKomponen.append(baru) }
    }
}

extension IsianNilai.IsianKomponen {
    func komponen(_ kunci: KunciNilai, nilai: Angka) -> Komponen {
        Komponen(
            indikator: kunci.indikator, tahun: kunci.tahun, periode: kunci.periode, nama: nama, nilai: nilai,
            bobot: bobot, satuan: satuan, keterangan: keterangan)
    }
}
