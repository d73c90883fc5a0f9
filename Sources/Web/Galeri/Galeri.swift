import Documents
import Kinerja

/// The gallery: sample values of no real agency.
struct Galeri {
    let aturan: AturanKinerja

    init() throws {
        var aturan = try AturanNasional.bawaan.aturan(tahun: 2026)
        aturan.batasAtas.tampilan = .seratus
        aturan.desimalCapaian = 2
        self.aturan = aturan
    }

    func bingkai(_ konteks: Konteks) -> Bingkai {
        var bingkai = Bingkai(judul: "Komponen", aktif: .pengukuran)
        bingkai.tema = konteks.tema
        bingkai.kini = konteks.kini
        bingkai.nama = "[nama pengguna]"
        bingkai.peran = "Operator, Bidang Kewaspadaan"
        bingkai.periode = StatusPeriode(nama: "TW IV 2026", keterangan: "terbuka s.d. 10 Januari")
        bingkai.cari = .cari
        bingkai.akun = .akun
        bingkai.daftarInstansi = ["Badan Kesatuan Bangsa dan Politik", "Dinas Kesehatan", "Sekretariat Daerah"].map {
            .init(nama: $0, alamat: .awal, aktif: $0.hasPrefix("Badan"))
        }
        bingkai.daftarTahun = [2027, 2026, 2025].map { .init(nama: "\($0)", alamat: .awal, aktif: $0 == 2026) }
        let tempat = TempatKerja(instansi: "contoh", tahun: 2026)
        bingkai.navigasi = Navigasi.allCases.compactMap { butir in
            butir.alamat(tempat).map { .init(navigasi: butir, alamat: $0, menunggu: butir == .pengukuran ? 6 : 0) }
        }
        return bingkai
    }

    func tulis(ke h: inout HTMLBuilder) {
        h.kepala("Komponen", "Contoh setiap komponen dengan keadaannya. Dipakai sebagai acuan, bukan halaman aplikasi.")
        { h in
            h.tersimpan("09.41")
            h.tautanTombol("Unduh untuk Excel", ke: .awal)
            h.tombolMati("Ajukan TW IV", .utama, sebab: "kenapa")
        }
        tanda(&h)
        kendali(&h)
        pesan(&h)
        tabel(&h)
        kisi(&h)
        kaca(&h)
        lain(&h)
    }

    func capaian(_ teks: String) -> Capaian {
        Angka(kanonik: teks).map { .ada(NilaiCapaian(mentah: $0, menurut: aturan)) } ?? .belumDilaporkan
    }
}
