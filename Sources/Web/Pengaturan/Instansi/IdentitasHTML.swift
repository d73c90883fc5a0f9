import Documents
import Kinerja

extension IdentitasPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.kepalaPengaturan(
            "Identitas \(pilih.namaInstansi)", kalimat, pilih,
            atas: [("Instansi", .daftarInstansi), (pilih.namaInstansi, .instansi(pilih.tempat.instansi))])
        if let bentrokan { h.bentrokan(bentrokan) }
        h.formulir(ke: .identitas(pilih.tempat), csrf: csrf) { h in
            h.tersembunyi("versi", "\(versi)")
            h.pesanKesalahan(formulir, selain: Self.daftarBidang)
            h.dua({ tulisInstansi(ke: &$0) }, { tulisDokumen(ke: &$0) })
            h.tindakan { $0.tombol("Simpan identitas", .utama) }
        }
        if !riwayat.isEmpty { h.bagian("Riwayat", id: "riwayat") { $0.jejak(riwayat) } }
    }

    private func tulisInstansi(ke h: inout HTMLBuilder) {
        h.judulBagian("Instansi")
        h.bidang(Bidang("nama", "Nama", formulir).dengan { $0.wajib = true })
        h.bidang(Bidang("nama_singkat", "Nama singkat", formulir))
        h.pilih(Bidang("tingkat", "Tingkat", formulir), dari: Instansi.Tingkat.pilihan)
        h.bidang(Bidang("wilayah", "Wilayah", formulir).dengan { $0.wajib = true })
        h.bidang(Bidang("nama_pemda", "Nama pemda", formulir))
        h.teksPanjang(Bidang("alamat", "Alamat", formulir), baris: 2)
        h.bidang(Bidang("laman", "Laman", formulir).dengan { $0.papanKetik = "url" })
    }

    private func tulisDokumen(ke h: inout HTMLBuilder) {
        h.judulBagian("Penanda tangan dan dokumen")
        h.pilih(
            Bidang(
                "kepala", "Jabatan kepala", formulir,
                petunjuk: pilihanKepala.isEmpty ? "Isi jabatan lebih dahulu." : nil),
            dari: pilihanKepala, kosong: "Belum ditentukan")
        h.bidang(
            Bidang("atasan", "Atasan", formulir, petunjuk: "Jabatan pihak kedua perjanjian kinerja kepala.")
                .dengan { $0.contoh = "Wali Kota Pasuruan" })
        h.bidang(Bidang("tempat", "Tempat tanda tangan", formulir))
        h.bidang(Bidang("tanggal_laporan", "Tanggal laporan", formulir).dengan { $0.jenis = "date" })
        h.bidang(
            Bidang("versi_renstra", "Versi Renstra", formulir, petunjuk: "murni, atau perubahan-1, perubahan-2, ...")
                .dengan { $0.lebar = .l170 })
        h.bidang(
            Bidang("versi_nomenklatur", "Versi nomenklatur", formulir).dengan { $0.contoh = "050-5889/2021" })
        h.pilih(
            Bidang("sistematika", "Sistematika laporan", formulir), dari: Self.pilihanSistematika,
            kosong: "PermenPANRB 53/2014 (bawaan)")
        h.element("div", ["class": "berdampingan"]) { h in
            h.bidang(
                Bidang("warna", "Warna dokumen", formulir, petunjuk: "Kosong: warna resmi bawaan.").dengan {
                    $0.contoh = "#2C4A8B"
                })
            h.bidang(Bidang("huruf", "Huruf dokumen", formulir, petunjuk: "Kosong: huruf resmi bawaan."))
        }
    }
}
