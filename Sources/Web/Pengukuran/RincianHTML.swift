import Documents
import Kinerja

extension HTMLBuilder {
    /// One value with everything that belongs to it.
    mutating func rincian(_ page: RincianPage, csrf: String) {
        if page.dariKisi {
            element("div", ["class": "judul-bagian"]) { h in
                h.element("h2", text: page.judul)
                h.element("button", ["class": "tombol rapat", "type": "button", "data-tutup": ""], text: "Tutup")
            }
            p(page.kalimat, "kecil")
        } else {
            remah([("Pengukuran", page.tempat.kisi().bagian("b-\(page.kunci)"))], page.kode)
            kepala(page.judul, page.kalimat)
        }
        if let galat = page.galat { pesan(.galat, inti: "Belum disimpan.", galat) }
        if let sebab = page.sebab { pesan(.awas, sebab) }
        element("div", ["class": "rincian"]) { h in
            h.element("div") { h in
                if page.dapatDiisi { h.isianRincian(page, csrf) } else { h.nilaiRincian(page) }
                if page.dapatNyatakanUlang {
                    h.tautanTombol("Nyatakan ulang angka terkunci", ke: page.tempat.pernyataanUlang(page.kunci))
                }
            }
            h.element("div") { h in
                h.buktiRincian(page, csrf)
                h.keteranganRincian(page)
            }
        }
    }

    private mutating func isianRincian(_ page: RincianPage, _ csrf: String) {
        formulir(ke: page.tempat.isian, csrf: csrf) { h in
            h.tersembunyi("halaman", "baris")
            h.tersembunyi("dasar.\(page.kunci)", "\(page.dasar)")
            h.nilaiIsian(page)
            h.teksPanjang(
                Bidang(
                    "catatan.\(page.kunci)", "Catatan", nilai: page.catatan,
                    petunjuk: "Sebab dan langkah berikutnya bila meleset; dibaca verifikator dan dipakai dalam laporan."
                ), baris: 3)
            h.element(
                "details", ["open": flag(!page.tahunData.isEmpty || page.statusAngka != .final || page.galat != nil)]
            ) { h in
                h.element("summary", text: "Tahun data dan status angka")
                h.bidang(
                    Bidang(
                        "tahun_data.\(page.kunci)", "Tahun data", nilai: page.tahunData,
                        petunjuk: "Kosongkan bila angka menggambarkan tahun \(page.tempat.tempat.tahun)."
                    ).dengan {
                        $0.papanKetik = "numeric"; $0.lebar = .l110
                    })
                h.pilih(
                    Bidang("status_angka.\(page.kunci)", "Status angka", nilai: page.statusAngka.rawValue),
                    dari: Realisasi.StatusAngka.allCases.map { ButirPilihan($0.rawValue, $0.nama) })
            }
            h.tombol("Simpan", .utama)
        }
    }

    private mutating func nilaiIsian(_ page: RincianPage) {
        let nama = "nilai.\(page.kunci)"
        switch page.isian {
        case .ketik(let teks, let keadaan):
            bidang(
                Bidang(
                    nama, "Realisasi", nilai: teks, salah: keadaan == .galat ? page.galat : nil,
                    petunjuk: "Tulis N/A bila memang tidak diukur pada periode ini."
                ).dengan { $0.papanKetik = "decimal" })
        case .pilih(let teks, let daftar, _):
            pilih(Bidang(nama, "Realisasi", nilai: teks), dari: daftar, kosong: "belum")
        case .dihitung:
            if let komponen = page.komponen { komponenBaris(komponen, page.kunci) }
            element("details") { h in
                h.element("summary", text: "Tidak dihitung dari komponen")
                h.bidang(
                    Bidang(
                        nama, "Realisasi langsung", nilai: "=",
                        petunjuk: "= dihitung dari komponen. Tulis angkanya, atau N/A bila tidak diukur."))
            }
        case .tetap: break
        }
    }

    private mutating func nilaiRincian(_ page: RincianPage) {
        fakta { f in
            f.butir("Target", page.target, angka: true)
            f.butir("Realisasi", page.nilai, angka: true)
            f.butir("Capaian", page.capaian, angka: true)
            if !page.catatan.isEmpty { f.butir("Catatan", page.catatan) }
            if !page.tahunData.isEmpty { f.butir("Tahun data", page.tahunData) }
            if page.statusAngka != .final { f.butir("Status angka", page.statusAngka.nama) }
        }
        if let komponen = page.komponen { komponenBaris(komponen, page.kunci) }
    }

    private mutating func buktiRincian(_ page: RincianPage, _ csrf: String) {
        judulBagian("Bukti", page.daftarBukti.isEmpty ? nil : "\(page.daftarBukti.count) berkas", id: "bukti")
        if page.daftarBukti.isEmpty {
            p(
                page.dapatBukti ? "Belum ada bukti. Unggah berkas yang membuktikan angka ini." : "Belum ada bukti.",
                "kecil")
        }
        element("ul", ["class": "tempat-bukti"]) { h in
            for berkas in page.daftarBukti {
                h.element("li") { h in
                    h.tautan(berkas.nama, ke: berkas.alamat)
                    h.element("span", ["class": "kecil"], text: berkas.keterangan)
                    if page.dapatBukti { h.tautan("Lepas", ke: page.tempat.hapusBukti(page.kunci, id: berkas.id)) }
                }
            }
        }
        guard page.dapatBukti else { return }
        formulir(ke: page.tempat.bukti(page.kunci), csrf: csrf, unggahan: true) { h in
            if page.dariKisi { h.tersembunyi("dari", "kisi") }
            h.bidang(
                Bidang("berkas", "Unggah bukti", page.formulir, petunjuk: page.jenisBukti).dengan { $0.jenis = "file" })
            h.tombol("Unggah")
        }
    }

    private mutating func keteranganRincian(_ page: RincianPage) {
        fakta { f in
            f.butir("Status", page.keteranganStatus)
            if !page.pengisi.isEmpty { f.butir("Diisi", page.pengisi) }
            if let rumus = page.rumus { f.butir("Rumus", rumus) }
            f.butir("Konsolidasi", page.konsolidasi)
            if !page.definisi.isEmpty { f.butir("Definisi", page.definisi) }
            if !page.sumberData.isEmpty { f.butir("Sumber data", page.sumberData) }
        }
        tindakan { h in
            h.tautanTombol("Riwayat nilai", ke: page.tempat.riwayat(page.kunci), rapat: true)
            h.tautanTombol("Perhitungan", ke: .kaca(page.tempat.tempat, indikator: page.kode), rapat: true)
        }
    }
}

extension Realisasi.StatusAngka {
    var nama: String {
        switch self {
        case .final: "Final"
        case .sementara: "Sementara"
        case .prakiraan: "Prakiraan"
        case .tahunLalu: "Angka tahun lalu"
        }
    }
}
