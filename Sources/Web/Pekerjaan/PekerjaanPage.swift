import Kinerja
import Storage

/// A work as a line of the list and as the head of its page.
struct BarisPekerjaan: Sendable, Equatable {
    var id: String
    var judul: String
    var olehNama: String
    /// `6 Januari 2025, 14.20`
    var dibuat: String
    var status: StatusPekerjaan
    var langkah: Int
    /// 0 = not known yet.
    var jumlahLangkah: Int
    var keterangan: String
    var galat: String
    var kedaluwarsa: Bool

    init(_ pekerjaan: Pekerjaan, geserDetik: Int) {
        id = pekerjaan.id
        judul = pekerjaan.judul
        olehNama = pekerjaan.olehNama
        dibuat = WaktuSetempat(pekerjaan.dibuatPada, geserDetik: geserDetik).cetak
        status = pekerjaan.status
        langkah = pekerjaan.langkah
        jumlahLangkah = pekerjaan.jumlahLangkah
        keterangan = pekerjaan.keterangan
        galat = pekerjaan.galat
        kedaluwarsa = pekerjaan.kedaluwarsa
    }
}

/// Every work the reader may see.
struct DaftarPekerjaanPage: Sendable, Equatable {
    var daftar: [BarisPekerjaan]
    /// The reader may have the reports of every instansi made.
    var bolehSemua: Bool
    /// Proposed in the form.
    var tahun: String
    var formulir: Formulir
}

/// One work: how far it is, what it made, what went wrong.
struct PekerjaanPage: Sendable, Equatable {
    struct Hasil: Sendable, Equatable {
        var nama: String
        /// `1,2 MB`
        var ukuran: String
        var alamat: Alamat
    }

    var baris: BarisPekerjaan
    /// Of the whole work first, then by step.
    var daftarHasil: [Hasil]
    /// Name of the instansi and why.
    var daftarGagal: [(judul: String, galat: String)]
    var bolehBatal: Bool
    var bolehUlang: Bool
    var dimintaBatal: Bool

    var berlangsung: Bool { baris.status.berlangsung }

    init(_ rincian: RincianPekerjaan, oleh pelaku: Pelaku, geserDetik: Int) {
        let pekerjaan = rincian.pekerjaan
        baris = BarisPekerjaan(pekerjaan, geserDetik: geserDetik)
        daftarHasil = rincian.daftarHasil.map { hasil in
            Hasil(
                nama: hasil.nama, ukuran: hasil.ukuran.cetakUkuran,
                alamat: .hasilPekerjaan(pekerjaan.id, hasil.butir, hasil.nama))
        }
        daftarGagal = rincian.daftarGagal.map { ($0.judul, $0.galat) }
        let diatur = pekerjaan.dapatDiatur(oleh: pelaku)
        dimintaBatal = pekerjaan.mintaBatal && pekerjaan.status == .jalan
        bolehBatal = diatur && pekerjaan.status.berlangsung && !pekerjaan.mintaBatal
        let belumUtuh = [.gagal, .batal].contains(pekerjaan.status) || !rincian.daftarGagal.isEmpty
        bolehUlang = diatur && !pekerjaan.status.berlangsung && belumUtuh && !pekerjaan.kedaluwarsa
    }

    static func == (kiri: PekerjaanPage, kanan: PekerjaanPage) -> Bool {
        kiri.baris == kanan.baris && kiri.daftarHasil == kanan.daftarHasil && kiri.bolehBatal == kanan.bolehBatal
            && kiri.bolehUlang == kanan.bolehUlang && kiri.dimintaBatal == kanan.dimintaBatal
            && kiri.daftarGagal.elementsEqual(kanan.daftarGagal) { $0 == $1 }
    }
}

extension Int {
    /// Bytes as people read them: `512 B`, `87 KB`, `1,2 MB`.
    var cetakUkuran: String {
        if self < 1024 { return "\(self) B" }
        if self < 1_048_576 { return "\((self + 512) / 1024) KB" }
        let persepuluh = (self * 10 + 524_288) / 1_048_576
        return "\(persepuluh / 10),\(persepuluh % 10) MB"
    }
}
