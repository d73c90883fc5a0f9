import Documents
import Kinerja

extension Galeri {
    func tabel(_ h: inout HTMLBuilder) {
        h.bagian("Tugas") { h in h.daftarTugas(Self.tugas) }
        h.bagian("Capaian 2026 sampai TW IV", "5 indikator: 1 melampaui, 1 tepat, 2 di bawah target") { h in
            h.tabel(Self.tabelCapaian) { t in
                t.kelompok("IKU", "3 indikator")
                baris(&t, "Indeks kerukunan", "nilai", "84,29", "95,69", "113.53")
                baris(&t, "Jumlah konflik sosial", "kejadian", "4", "4", "100")
                baris(&t, "Partisipasi pemilih", "persen", "77,75", "74,28", "95.54")
                t.kelompok("Indikator lain")
                t.baris { b in
                    b.utama("Nilai kualitas data", ke: .awal, satuan: "nilai")
                    b.sel("3,25", "redup")
                    b.belum()
                    b.sel { $0.tidakDiukur("belum dapat dihitung") }
                    b.sel { $0.garisTolok(.belumDilaporkan, menurut: aturan) }
                    b.sel("")
                }
            }
            h.bawahTabel { h in
                h.element("span", text: "Capaian dibatasi 100. Batang menunjukkan nilai sebelum dibatasi.")
                h.legendaPita(aturan.skala)
            }
        }
    }

    private static let tugas = [
        Tugas(
            kapan: "Terlambat 1 hari", tanggal: "7 Januari", terlambat: true, judul: "Lengkapi bukti tindak lanjut",
            rincian: "Dikembalikan verifikator: bukti belum memuat berita acara.", alamat: .awal, tombol: "Perbaiki"),
        Tugas(
            kapan: "2 hari lagi", tanggal: "10 Januari", judul: "Isi realisasi TW IV",
            rincian: "1 indikator kosong, 1 nilai galat.", alamat: .awal, tombol: "Isi"),
    ]

    private static let tabelCapaian = Tabel(
        [
            .init("Indikator"), .init("Target", .angka), .init("Realisasi", .angka), .init("Capaian (%)", .angka),
            .init("Garis tolok", lebar: .l152), .init("Predikat", lebar: .l140),
        ], judul: "Capaian indikator")

    private func baris(
        _ t: inout PenulisTabel, _ nama: String, _ satuan: String, _ target: String, _ realisasi: String,
        _ persen: String
    ) {
        let capaian = capaian(persen)
        t.baris { b in
            b.utama(nama, ke: .awal, satuan: satuan)
            b.sel(target, "redup")
            b.sel(realisasi)
            b.sel(capaian.nilai.map { aturan.cetakCapaian($0.tampilan) } ?? "", "tebal")
            b.sel { $0.garisTolok(capaian, menurut: aturan) }
            b.sel { $0.predikat(capaian, menurut: aturan) }
        }
    }

    func kisi(_ h: inout HTMLBuilder) {
        h.bagian("Baris pesan") { h in
            h.alat { h in
                h.petunjuk(
                    .papan, "Dari Excel: salin satu kolom, klik sel pertama, tekan Ctrl+V.", kelas: "hanya-lebar")
                h.status(.awas, "Belum dapat diajukan: 1 galat, 1 kosong, 1 bentrok", kelas: "kanan", id: "kenapa")
            }
            h.element("table", ["class": "tabel kisi"]) { h in
                h.element("caption", ["class": "sr"], text: "Contoh pesan di bawah baris")
                h.element("tbody") { h in
                    for contoh in Self.contohPesan { barisKisi(contoh, &h) }
                }
            }
        }
    }

    private func barisKisi(_ contoh: ContohPesan, _ h: inout HTMLBuilder) {
        h.element("tr", ["class": contoh.pesan == nil ? nil : "berpesan"]) { h in
            h.element("th", ["class": "nama", "scope": "row"], text: contoh.nama)
            h.element("td", ["class": "a tgt tw buka l74", "data-l": "Target TW IV"], text: contoh.target)
            h.element("td", ["class": "ubah l90", "data-l": "Realisasi TW IV"]) { h in
                h.sel(
                    Sel(
                        nama: "nilai.\(contoh.kode)", label: "Realisasi TW IV \(contoh.kode)", nilai: contoh.nilai,
                        keadaan: contoh.keadaan, pesan: contoh.pesan.map { _ in "p-\(contoh.kode)" }))
            }
        }
        guard let pesan = contoh.pesan else { return }
        h.element("tr", ["class": "baris-pesan"]) { h in
            h.element("td", ["colspan": "3"]) { h in
                let tindakan = contoh.tombol.map { teks -> Isi in { $0.tombol(teks, rapat: true) } }
                h.barisPesan(pesan, id: "p-\(contoh.kode)", tindakan: tindakan)
            }
        }
    }
}

/// A row of the sample grid.
struct ContohPesan {
    var kode: String
    var nama: String
    var target: String
    var nilai: String
    var keadaan: KeadaanSel
    var pesan: BarisPesan?
    var tombol: String?
}

extension Galeri {
    static let contohPesan = [
        ContohPesan(kode: "I1", nama: "Indeks pendidikan politik", target: "100", nilai: "100", keadaan: .terima),
        ContohPesan(
            kode: "I2", nama: "Indeks kerukunan", target: "84,29", nilai: "95,69", keadaan: .awas,
            pesan: .bentrok(
                nama: "pilih.I2",
                pilihan: [
                    .init(nilai: "95,69", kirim: "95.69", siapa: "Anda, 09.40", terpilih: true),
                    .init(nilai: "85,69", kirim: "85.69", siapa: "Perencana, 09.38", terpilih: false),
                ]), tombol: "Simpan pilihan"),
        ContohPesan(
            kode: "I3", nama: "Partisipasi pemilih", target: "77,75", nilai: "74,28", keadaan: .awas,
            pesan: .catatanWajib(
                inti: "Di bawah target 77,75.",
                pertanyaan: "Catatan wajib sebelum diajukan: apa sebabnya dan apa langkah berikutnya?",
                bidang: "catatan.I3",
                isi: "", contoh: "Contoh: satu kegiatan ditunda ke tahun depan ...")),
        ContohPesan(kode: "I4", nama: "Nilai kualitas data", target: "3,25", nilai: "", keadaan: .kosong),
        ContohPesan(
            kode: "I5", nama: "Belanja produk dalam negeri", target: "80", nilai: "98,96", keadaan: .awas,
            pesan: .awas(
                inti: "98,96 adalah 123,70% dari target.",
                penjelasan: "Nilai di atas 120% perlu diperiksa. Lanjutkan bila sudah benar; capaian dibatasi 100."),
            tombol: "Sudah benar"),
        ContohPesan(
            kode: "I6", nama: "Nilai kinerja anggaran", target: "71", nilai: "8659", keadaan: .galat,
            pesan: .galat(
                inti: "8.659 di luar rentang 0 sampai 100 (persen).",
                penjelasan: "Maksud Anda 86,59? Nilai ini belum disimpan."), tombol: "Pakai 86,59"),
        ContohPesan(
            kode: "I7", nama: "Tindak lanjut hasil pemeriksaan", target: "25", nilai: "25", keadaan: .awas,
            pesan: .dikembalikan(
                oleh: "verifikator, Sekretariat", pada: "6 Januari 14.20", catatan: "Bukti belum memuat berita acara."),
            tombol: "Tambah bukti"),
    ]
}
