import Documents
import Kinerja

extension DaftarPenggunaPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.remah([("Pengaturan", .pengaturan)], "Pengguna")
        h.kepala("Pengguna", kalimat) { $0.tautanTombol("Buat akun", ke: .penggunaBaru, .utama) }
        tulisSaringan(ke: &h)
        if baris.isEmpty {
            h.kosong("Tidak ada akun yang cocok", "Ubah saringan di atas, atau buat akun baru.") { h in
                if !saringan.kosong { h.tautanTombol("Hapus saringan", ke: .daftarPengguna) }
            }
        } else {
            tulisTabel(ke: &h)
        }
    }

    private func tulisSaringan(ke h: inout HTMLBuilder) {
        h.formulirCari(ke: .daftarPengguna, kelas: "saringan", label: "Saring akun") { h in
            h.bidang(
                Bidang("q", "Nama atau surel", nilai: saringan.teks).dengan { $0.jenis = "search" })
            h.pilih(
                Bidang("peran", "Peran", nilai: saringan.peran?.rawValue ?? ""),
                dari: Peran.allCases.map { ButirPilihan($0.rawValue, $0.nama) }, kosong: "Semua peran")
            h.pilih(
                Bidang("instansi", "Instansi", nilai: saringan.instansi ?? ""), dari: pilihanInstansi,
                kosong: "Semua instansi")
            h.pilih(
                Bidang("keadaan", "Keadaan", nilai: saringan.keadaan?.rawValue ?? ""),
                dari: SaringanPengguna.Keadaan.allCases.map { ButirPilihan($0.rawValue, $0.nama) },
                kosong: "Semua keadaan")
            h.tindakan { h in
                h.tombol("Saring")
                if !saringan.kosong { h.tautanTombol("Hapus saringan", ke: .daftarPengguna, .polos) }
            }
        }
    }

    private func tulisTabel(ke h: inout HTMLBuilder) {
        let kolom = [
            Tabel.Kolom("Nama"), .init("Peran"), .init("Keadaan", lebar: .l190), .init("Terakhir masuk", lebar: .l170),
        ]
        h.tabel(Tabel(kolom, judul: "Akun pengguna")) { t in
            for satu in baris {
                t.baris { b in
                    b.utama { h in
                        h.tautan(satu.nama, ke: satu.alamat, "nama-baris")
                        h.element("span", ["class": "catatan"], text: satu.namaMasuk)
                    }
                    b.sel { $0.barisTeks(satu.daftarPeran, kosong: "belum ada peran") }
                    b.sel { $0.daftarTanda(satu.keadaan) }
                    if satu.terakhirMasuk.isEmpty { b.belum("belum pernah") } else { b.sel(satu.terakhirMasuk) }
                }
            }
        }
        h.penghalaman(penghalaman) { saringan.alamat(halaman: $0) }
    }
}

extension HTMLBuilder {
    /// Short lines one below the other.
    mutating func barisTeks(_ daftar: [String], kosong: String) {
        if daftar.isEmpty { return element("span", ["class": "belum"], text: kosong) }
        element("ul") { h in
            for satu in daftar { h.element("li", text: satu) }
        }
    }

    mutating func daftarTanda(_ daftar: [DaftarPenggunaPage.Tanda]) {
        element("ul") { h in
            for satu in daftar { h.element("li") { $0.status(satu.status, satu.teks) } }
        }
    }
}
