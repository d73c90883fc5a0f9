import Documents
import Kinerja
import Storage

extension DaftarJabatanPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.kepalaPengaturan("Jabatan \(pilih.namaInstansi)", kalimat, pilih)
        if baris.isEmpty {
            h.kosong(
                "Belum ada jabatan pada \(pilih.tempat.tahun)",
                "Mulai dari jabatan kepala. Perjanjian kinerja dan tanda tangan memakai jabatan di sini.")
        } else {
            tulisTabel(ke: &h)
        }
        h.bagian("Tambah jabatan", id: "tambah") { isian.tulis(ke: &$0) }
    }

    private func tulisTabel(ke h: inout HTMLBuilder) {
        let kolom = [
            Tabel.Kolom("Jabatan"), .init("Unit"), .init("Pejabat"), .init("Status", lebar: .l90),
            .init("Masa", lebar: .l190),
        ]
        h.tabel(Tabel(kolom, judul: "Jabatan menurut susunannya, dengan pejabatnya")) { t in
            for satu in baris { t.baris { tulis(satu, ke: &$0) } }
        }
    }

    private func tulis(_ satu: Baris, ke b: inout PenulisTabel) {
        b.utama { h in
            h.element("span", ["class": kelasTingkat(satu.tingkat)]) {
                $0.tautan(satu.nama, ke: .jabatan(pilih.tempat, satu.kode), "nama-baris")
            }
        }
        b.sel(satu.unit)
        guard let pemangku = satu.pemangku else {
            b.belum(satu.banyakPejabat == 0 ? "belum diisi" : "kosong")
            b.sel("")
            return b.sel("")
        }
        b.sel { $0.pejabat(pemangku) }
        b.sel(pemangku.status)
        b.sel(pemangku.masa)
    }
}

extension HTMLBuilder {
    /// Name, rank, and the end of the number.
    mutating func pejabat(_ satu: BarisPejabat) {
        element("span") { h in
            h.text(satu.nama)
            let rincian = [satu.pangkat, satu.nip].filter { !$0.isEmpty }.joined(separator: ", ")
            if !rincian.isEmpty { h.element("span", ["class": "catatan"], text: rincian) }
        }
    }
}

extension IsianJabatan {
    func tulis(ke h: inout HTMLBuilder) {
        let alamat = kode.map { Alamat.jabatan(pilih.tempat, $0) } ?? .daftarJabatan(pilih.tempat)
        h.formulir(ke: alamat, csrf: csrf, kelas: "sempit-bidang") { h in
            h.tersembunyi("versi", "\(versi)")
            h.pesanKesalahan(formulir, selain: ["kode", "nama", "induk", "unit"])
            h.bidang(
                Bidang("kode", "Kode", formulir, petunjuk: "Tidak dapat diganti.").dengan {
                    $0.terkunci = kode != nil
                    $0.wajib = true
                    $0.contoh = "KABID-POLITIK"
                })
            h.bidang(Bidang("nama", "Nama jabatan", formulir).dengan { $0.wajib = true })
            h.pilih(Bidang("induk", "Atasan", formulir), dari: pilihanInduk, kosong: "Tidak ada (kepala)")
            h.pilih(Bidang("unit", "Unit", formulir), dari: pilihanUnit, kosong: "Tanpa unit")
            h.tindakan { $0.tombol(kode == nil ? "Tambah" : "Simpan jabatan", kode == nil ? .utama : .biasa) }
        }
    }
}

extension JabatanPage {
    func tulis(ke h: inout HTMLBuilder) {
        let tempat = isian.pilih.tempat
        h.remah([("Pengaturan", .pengaturan), ("Jabatan", .daftarJabatan(tempat))], nama)
        h.kepala(nama, "\(isian.pilih.namaInstansi), tahun \(tempat.tahun).")
        if let bentrokan { h.bentrokan(bentrokan) }
        tulisPejabat(tempat, ke: &h)
        h.bagian("Tambah pejabat", id: "tambah") { pejabat.tulis(ke: &$0) }
        h.bagian("Jabatan ini", id: "jabatan") { isian.tulis(ke: &$0) }
        guard let kode = isian.kode else { return }
        h.bagian("Hapus", id: "hapus") { h in
            h.p("Jabatan yang masih dipakai tidak dapat dihapus; pejabatnya ikut terhapus dari tahun ini.", "sub")
            h.tindakan { h in
                h.tombolAksi(
                    "Hapus jabatan", ke: .jabatan(tempat, kode).ke("penghapusan"), csrf: isian.csrf,
                    konfirmasi: "Hapus jabatan \(nama) dan pejabatnya dari tahun \(tempat.tahun)?",
                    isian: ["versi": "\(isian.versi)"])
            }
        }
    }

    private func tulisPejabat(_ tempat: TempatKerja, ke h: inout HTMLBuilder) {
        guard !daftarPejabat.isEmpty else {
            return h.kosong(
                "Belum ada pejabat", "Tambahkan pejabatnya di bawah; masa jabatan menentukan siapa yang menandatangani."
            )
        }
        let kolom = [
            Tabel.Kolom("Pejabat"), .init("Status", lebar: .l90), .init("Masa", lebar: .l240),
            .init("Kini", lebar: .l130),
        ]
        h.tabel(Tabel(kolom, judul: "Pemangku jabatan pada \(tempat.tahun)")) { t in
            for satu in daftarPejabat {
                t.baris { b in
                    b.utama { h in
                        h.tautan(satu.nama, ke: .pejabat(tempat, pejabat.jabatan, satu.nomor), "nama-baris")
                        let rincian = [satu.pangkat, satu.nip].filter { !$0.isEmpty }.joined(separator: ", ")
                        if !rincian.isEmpty { h.element("span", ["class": "catatan"], text: rincian) }
                    }
                    b.sel(satu.status)
                    b.sel(satu.masa)
                    b.sel { h in
                        if satu.menjabat { h.status(.baik, "Menjabat") } else { h.tidakDiukur("tidak menjabat") }
                    }
                }
            }
        }
    }
}

extension IsianPejabat {
    func tulis(ke h: inout HTMLBuilder) {
        h.formulir(
            ke: .pejabat(tempat, jabatan, nomor == 0 ? nil : nomor), csrf: csrf, kelas: "sempit-bidang"
        ) { h in
            h.tersembunyi("versi", "\(versi)")
            h.pesanKesalahan(formulir, selain: Self.daftarBidang)
            h.bidang(
                Bidang("nama", "Nama dan gelar", formulir).dengan {
                    $0.wajib = true
                    $0.otomatis = "off"
                })
            h.bidang(
                Bidang(
                    "nip", "NIP", formulir,
                    petunjuk: "18 angka; kosongkan bila tidak ada. Pada daftar hanya empat angka terakhir yang tampil."
                )
                .dengan {
                    $0.papanKetik = "numeric"
                    $0.otomatis = "off"
                })
            h.bidang(Bidang("pangkat", "Pangkat", formulir).dengan { $0.contoh = "Pembina Utama Muda (IV/c)" })
            h.pilih(Bidang("status", "Status", formulir), dari: Jabatan.Status.pilihan)
            h.element("div", ["class": "berdampingan"]) { h in
                h.bidang(Bidang("mulai", "Mulai", formulir).dengan { $0.jenis = "date" })
                h.bidang(
                    Bidang("selesai", "Selesai", formulir, petunjuk: "Kosong: masih menjabat.").dengan {
                        $0.jenis = "date"
                    })
            }
            h.tindakan { $0.tombol(nomor == 0 ? "Tambah pejabat" : "Simpan", .utama) }
        }
    }
}

/// The page of one holder.
struct PejabatPage {
    var isian: IsianPejabat
    var namaJabatan: String
    var namaInstansi: String
    var riwayat: [ButirJejak]
    var bentrokan: Bentrokan?

    func tulis(ke h: inout HTMLBuilder) {
        let (tempat, jabatan) = (isian.tempat, isian.jabatan)
        h.remah(
            [
                ("Pengaturan", .pengaturan), ("Jabatan", .daftarJabatan(tempat)),
                (namaJabatan, .jabatan(tempat, jabatan)),
            ],
            "Pejabat")
        h.kepala(isian.formulir.teks("nama"), "\(namaJabatan), \(namaInstansi), tahun \(tempat.tahun).")
        if let bentrokan { h.bentrokan(bentrokan) }
        isian.tulis(ke: &h)
        if !riwayat.isEmpty { h.bagian("Riwayat", id: "riwayat") { $0.jejak(riwayat) } }
        h.bagian("Hapus", id: "hapus") { h in
            h.p(
                "Untuk pejabat yang salah dicatat. Yang berhenti atau pindah diberi tanggal selesai, bukan dihapus.",
                "sub")
            h.tindakan { h in
                h.tombolAksi(
                    "Hapus pejabat", ke: .pejabat(tempat, jabatan, isian.nomor).ke("penghapusan"), csrf: isian.csrf,
                    konfirmasi: "Hapus catatan pejabat ini?", isian: ["versi": "\(isian.versi)"])
            }
        }
    }
}
