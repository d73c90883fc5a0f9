import Foundation
import Kinerja
import Laporan
import Storage

/// What keeps a report from being handed in, in Indonesian: for ``Store/ajukanLaporan(ke:oleh:periksa:)``.
let periksaKelengkapan: PemeriksaLaporan = { berkas, naskah in
    susunLaporan(Hitungan(berkas), sistematika: try naskah.sistematika(berkas)).kelengkapan.daftarKekurangan
}

extension NaskahSistematika {
    /// The outline itself: its own, the one it names, or the one of the instansi.
    func sistematika(_ berkas: BerkasKinerja) throws(KesalahanSistematika) -> Sistematika {
        if !isi.isEmpty { return try Sistematika(json: Data(isi.utf8)) }
        return try Sistematika.bawaan(kode.isEmpty ? berkas.instansi.sistematika : kode)
    }
}
