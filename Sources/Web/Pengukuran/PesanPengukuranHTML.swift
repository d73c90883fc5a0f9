import Documents
import Kinerja

// What stands under a row: messages, komponen, and what a judge needs.
extension HTMLBuilder {
    mutating func pesanPengukuran(_ baris: BarisKisi, _ page: PengukuranPage) {
        element("tr", ["role": "row", "class": "baris-pesan", "data-pesan": baris.kunci]) { h in
            h.element("td", ["role": "cell", "colspan": "\(page.lebarTabel)"]) { h in
                for (nomor, pesan) in baris.daftarPesan.enumerated() {
                    h.pesanBaris(pesan, baris, id: nomor == 0 ? baris.idPesan : nil)
                }
                if let komponen = baris.komponen { h.komponenBaris(komponen, baris.kunci) }
                if let tinjau = baris.tinjau { h.tinjauBaris(tinjau, baris, page) }
            }
        }
    }

    private mutating func pesanBaris(_ pesan: PesanBaris, _ baris: BarisKisi, id: String?) {
        guard let tombol = pesan.tombol else { return barisPesan(pesan.isi, id: id) }
        barisPesan(pesan.isi, id: id) { h in
            switch tombol {
            case .sudahBenar: h.tombol("Sudah benar", rapat: true, nama: "benar.\(baris.kunci)", nilai: "1")
            case .pakai(let teks): h.tombol("Pakai \(teks)", rapat: true, nama: "pakai.\(baris.kunci)", nilai: teks)
            case .simpanPilihan: h.tombol("Simpan pilihan", rapat: true)
            case .tautan(let teks, let alamat): h.tautanTombol(teks, ke: alamat, rapat: true)
            }
        }
    }

    mutating func komponenBaris(_ komponen: KomponenBaris, _ kode: String) {
        element("details", ["class": "komponen", "open": flag(komponen.terbuka)]) { h in
            h.element("summary") { h in
                h.text("\(komponen.daftarBidang.count) komponen")
                h.element("span", ["class": "kecil", "data-hasil": kode], text: komponen.hasil)
            }
            h.element("p", ["class": "kecil"], text: komponen.rumus)
            h.element("div", ["class": "bidang-komponen"]) { h in
                for bidang in komponen.daftarBidang { h.bidangKomponen(bidang, kode) }
            }
        }
    }

    private mutating func bidangKomponen(_ bidang: KomponenBaris.Bidang, _ kode: String) {
        let nama = "komponen.\(kode).\(bidang.nama)"
        element("label") { h in
            h.element("span") { h in
                h.text(bidang.label)
                if !bidang.catatan.isEmpty { h.element("span", ["class": "satuan"], text: " \(bidang.catatan)") }
            }
            if bidang.terkunci {
                h.element("b", ["class": "tebal"], text: bidang.nilai.isEmpty ? "belum" : bidang.nilai)
            } else {
                h.void(
                    "input",
                    [
                        "class": kelas("sel", bidang.salah != nil ? "galat" : bidang.nilai.isEmpty ? "kosong" : nil),
                        "name": nama, "value": bidang.nilai, "inputmode": "decimal", "autocomplete": "off",
                        "placeholder": "belum", "aria-invalid": bidang.salah == nil ? nil : "true",
                    ])
                h.tersembunyi("dasar_komponen.\(kode).\(bidang.nama)", "\(bidang.dasar)")
            }
            if let salah = bidang.salah { h.element("span", ["class": "salah"], text: salah) }
        }
    }

    private mutating func tinjauBaris(_ tinjau: TinjauBaris, _ baris: BarisKisi, _ page: PengukuranPage) {
        element("div", ["class": "tinjau"]) { h in
            if !tinjau.pengisi.isEmpty { h.element("span", text: "Diisi \(tinjau.pengisi)") }
            if !tinjau.catatan.isEmpty { h.element("span", text: "\u{201C}\(tinjau.catatan)\u{201D}") }
            h.element("span") { h in
                guard !tinjau.daftarBukti.isEmpty else {
                    return h.element("span", ["class": "belum"], text: "tanpa bukti")
                }
                h.text("Bukti: ")
                for (nomor, berkas) in tinjau.daftarBukti.enumerated() {
                    if nomor > 0 { h.text(", ") }
                    h.tautan(berkas.nama, ke: berkas.alamat)
                }
            }
            h.tautan("Riwayat", ke: page.tempat.riwayat(baris.kunci))
            if let larangan = tinjau.larangan { h.status(.awas, larangan) }
            if tinjau.dapatDikembalikan { h.kembalikanBaris(baris, page) }
        }
    }

    private mutating func kembalikanBaris(_ baris: BarisKisi, _ page: PengukuranPage) {
        let ditolak = page.ditolak.flatMap { $0.satu == baris.kunci ? $0 : nil }
        let salah = ditolak?.salahCatatan
        element("details", ["class": "kembalikan", "open": flag(ditolak != nil)]) { h in
            h.element("summary", text: "Kembalikan dengan catatan")
            h.element(
                "textarea",
                [
                    "class": "bidang", "id": "f-kembali.\(baris.kunci)", "name": "kembali.\(baris.kunci)", "rows": "2",
                    "aria-label": "Catatan pengembalian \(baris.kode)", "aria-invalid": salah == nil ? nil : "true",
                    "aria-describedby": salah == nil ? nil : "s-kembali.\(baris.kunci)",
                ], text: ditolak?.catatan ?? "")
            if let salah { h.element("span", ["class": "salah", "id": "s-kembali.\(baris.kunci)"], text: salah) }
            h.element(
                "button",
                [
                    "class": "tombol rapat", "type": "submit", "name": "satu", "value": baris.kunci,
                    "formaction": "\(page.tempat.aksi(.pengembalian))",
                ], text: "Kembalikan baris ini")
        }
    }
}
