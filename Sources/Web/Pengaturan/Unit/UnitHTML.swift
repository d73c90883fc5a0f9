import Documents
import Kinerja

extension DaftarUnitPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.kepalaPengaturan("Unit \(pilih.namaInstansi)", kalimat, pilih)
        if baris.isEmpty {
            h.kosong(
                "Belum ada unit pada \(pilih.tempat.tahun)",
                "Mulai dari unit teratas, biasanya instansi itu sendiri, lalu sekretariat dan bidang di bawahnya.")
        } else {
            tulisTabel(ke: &h)
        }
        h.bagian("Tambah unit", id: "tambah") { isian.tulisFormulir(ke: &$0) }
    }

    private func tulisTabel(ke h: inout HTMLBuilder) {
        let kolom = [
            Tabel.Kolom("Unit"), .init("Kode", lebar: .l170), .init("Tugas"), .init("Jabatan", .angka, lebar: .l74),
        ]
        h.tabel(Tabel(kolom, judul: "Unit menurut susunannya")) { t in
            for satu in baris {
                t.baris { b in
                    b.utama { h in
                        h.element("span", ["class": kelasTingkat(satu.tingkat)]) {
                            $0.tautan(satu.nama, ke: .unit(pilih.tempat, satu.kode), "nama-baris")
                        }
                    }
                    b.sel { $0.element("span", ["class": "kode"], text: satu.kode) }
                    b.sel(satu.tugas, satu.tugas.isEmpty ? "hilang" : nil)
                    b.sel("\(satu.banyakJabatan)")
                }
            }
        }
    }
}

/// Indentation of a line in a tree that is a table.
func kelasTingkat(_ tingkat: Int) -> String? { tingkat == 0 ? nil : "tingkat-\(min(tingkat, 6))" }

extension IsianUnitPage {
    /// The page of one unit.
    func tulis(ke h: inout HTMLBuilder) {
        let nama = formulir.teks("nama")
        h.remah([("Pengaturan", .pengaturan), ("Unit", .daftarUnit(pilih.tempat))], kode ?? "baru")
        h.kepala(nama.isEmpty ? "Unit" : nama, "\(pilih.namaInstansi), tahun \(pilih.tempat.tahun).")
        if let bentrokan { h.bentrokan(bentrokan) }
        tulisFormulir(ke: &h)
        guard let kode else { return }
        h.bagian("Hapus", id: "hapus") { h in
            h.p("Unit yang masih dipakai jabatan, simpul, atau indikator tidak dapat dihapus.", "sub")
            h.tindakan { h in
                h.tombolAksi(
                    "Hapus unit", ke: .unit(pilih.tempat, kode).ke("penghapusan"), csrf: csrf,
                    konfirmasi: "Hapus unit \(nama) dari tahun \(pilih.tempat.tahun)?", isian: ["versi": "\(versi)"])
            }
        }
    }

    func tulisFormulir(ke h: inout HTMLBuilder) {
        let alamat = kode.map { Alamat.unit(pilih.tempat, $0) } ?? .daftarUnit(pilih.tempat)
        h.formulir(ke: alamat, csrf: csrf, kelas: "sempit-bidang") { h in
            h.tersembunyi("versi", "\(versi)")
            h.pesanKesalahan(formulir, selain: ["kode", "nama", "induk", "tugas"])
            h.bidang(
                Bidang("kode", "Kode", formulir, petunjuk: "Tidak dapat diganti.").dengan {
                    $0.terkunci = kode != nil
                    $0.wajib = true
                    $0.contoh = "BID-POLITIK"
                })
            h.bidang(Bidang("nama", "Nama", formulir).dengan { $0.wajib = true })
            h.pilih(Bidang("induk", "Di bawah", formulir), dari: pilihanInduk, kosong: "Teratas")
            h.teksPanjang(Bidang("tugas", "Tugas", formulir), baris: 3)
            h.tindakan { $0.tombol(kode == nil ? "Tambah" : "Simpan", .utama) }
        }
    }
}
