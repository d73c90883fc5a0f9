import Documents
import HTTPTypes
import Hummingbird
import Kinerja
import Storage
import Testing

@testable import Web

/// Text of a user never becomes markup, in any component.
@Suite struct PelolosanTests {
    private static let jahat = "\"'><script>alert(1)</script><img src=x onerror=\"alert(2)\">"

    private func aman(_ nama: String, sourceLocation: SourceLocation = #_sourceLocation, _ isi: Isi) {
        let html = String(decoding: tulis(isi), as: UTF8.self)
        #expect(html.contains("&lt;script&gt;"), "\(nama) tidak menulis teksnya", sourceLocation: sourceLocation)
        #expect(!html.contains("<script") && !html.contains("<img"), "\(nama)", sourceLocation: sourceLocation)
        #expect(!html.contains("\"'>"), "\(nama) membuka kutip", sourceLocation: sourceLocation)
    }

    @Test("Bidang dan tombol")
    func kendali() {
        let x = Self.jahat
        let bidang = Bidang(x, x, nilai: x, salah: x, petunjuk: x).dengan {
            $0.contoh = x
            $0.otomatis = x
        }
        aman("bidang") { $0.bidang(bidang) }
        aman("teksPanjang") { $0.teksPanjang(bidang) }
        aman("pilih") { $0.pilih(bidang, dari: [.init(x, x, kelompok: x)], kosong: x) }
        aman("kotak") { $0.kotak(bidang, nilai: x) }
        aman("radio") { $0.radio(bidang, dari: [.init(x, x)]) }
        aman("tombol") { $0.tombol(x, nama: x, nilai: x, konfirmasi: x) }
        aman("tombolMati") { $0.tombolMati(x, sebab: x) }
        aman("tautanTombol") { $0.tautanTombol(x, ke: Alamat(x).dengan(x, x)) }
        aman("formulir") { $0.formulir(ke: Alamat(x), csrf: x, kelas: x, id: x) { _ in } }
        aman("tombolAksi") { $0.tombolAksi(x, ke: .awal, csrf: x, konfirmasi: x, isian: [x: x]) }
        aman("sel") { $0.sel(Sel(nama: x, label: x, nilai: x, keadaan: .galat, pesan: x)) }
    }

    @Test("Tulisan dan daftar")
    func tulisan() {
        let x = Self.jahat
        aman("kepala") { $0.kepala(x, x) }
        aman("remah") { $0.remah([(x, Alamat(x))], x) }
        aman("bagian") { $0.bagian(x, x, id: x) { _ in } }
        aman("kosong") { $0.kosong(x, x) }
        aman("pesan") { $0.pesan(.galat, inti: x, x) }
        aman("pesanKesalahan") { $0.pesanKesalahan(Formulir().dengan([KesalahanIsian(x, x), KesalahanIsian("b", x)])) }
        aman("status") { $0.status(.galat, x, id: x) }
        aman("tanda") { $0.tanda(x, .aksen) }
        aman("predikat") { $0.predikat(x, tingkat: 3) }
        aman("kait") { $0.kait(x, ke: Alamat(x)) }
        aman("jejak") { $0.jejak([ButirJejak(x, rincian: x, kapan: x)]) }
        aman("fakta") { $0.fakta { $0.butir(x, x) } }
        aman("pilihan") { $0.pilihan(x, [TautanPilihan(x, x, ke: Alamat(x), aktif: true)]) }
        aman("saring") { $0.saring(x, [TautanPilihan(x, x, ke: Alamat(x))]) }
        aman("penghalaman") {
            $0.penghalaman(Penghalaman(halaman: 1, perHalaman: 1, jumlah: 2, sebutan: x)) { _ in .awal }
        }
        aman("tugas") {
            $0.daftarTugas([Tugas(kapan: x, tanggal: x, judul: x, rincian: x, alamat: Alamat(x), tombol: x)])
        }
    }

    @Test("Tabel, kisi, pohon, kaca")
    func tabel() {
        let x = Self.jahat
        aman("tabel") { h in
            h.tabel(Tabel([.init(x), .init(x, .angka)], judul: x, judulTersembunyi: false, catatan: x)) { t in
                t.kelompok(x, x)
                t.baris(x, id: x) { b in
                    b.utama(x, ke: Alamat(x), satuan: x)
                    b.sel(x, x)
                }
            }
        }
        let daftar: [BarisPesan] = [
            .awas(inti: x, penjelasan: x), .galat(inti: x, penjelasan: x), .dikembalikan(oleh: x, pada: x, catatan: x),
            .bentrok(nama: x, pilihan: [.init(nilai: x, kirim: x, siapa: x, terpilih: true)]),
            .catatanWajib(inti: x, pertanyaan: x, bidang: x, isi: x, contoh: x),
        ]
        for pesan in daftar { aman("barisPesan") { $0.barisPesan(pesan, id: x) } }
        aman("pohon") {
            $0.pohon([KartuSimpul(jenis: x, kode: x, nama: x, catatan: x, pagu: x, serapan: x, alamat: Alamat(x))])
        }
        aman("kaca") { $0.kaca(Kaca(judul: x, langkah: [.init(x) { $0.rumus(x, hasil: x) }]), id: x) { $0.text(x) } }
        aman("bentrokan") {
            $0.bentrokan(
                Bentrokan(objek: x, tersimpan: [x: x], versi: 1, olehNama: x, pada: x), isian: [x: x])
        }
        aman("garisTolokPenuh") {
            $0.garisTolokPenuh(
                GarisTolokPenuh(
                    realisasi: 1, target: 2, pita: [], teksRealisasi: x, teksTarget: x, satuan: x, kalimatCapaian: x))
        }
    }

    @Test("Bingkai")
    func bingkai() throws {
        let x = Self.jahat
        var bingkai = Bingkai(judul: x)
        bingkai.nama = x
        bingkai.peran = x
        bingkai.teksCari = x
        bingkai.cari = .cari
        bingkai.periode = StatusPeriode(nama: x, keterangan: x)
        bingkai.daftarInstansi = [.init(nama: x, alamat: Alamat(x), aktif: true)]
        bingkai.pesan = PesanSekali(.awas, x)
        var html = HTMLBuilder()
        html.bilahAtas(bingkai)
        html.navigasi(bingkai)
        aman("bingkai") { $0.append(html) }
        #expect(
            Response.unduhan([], nama: "a\"\r\nX: y.pdf", jenis: "application/pdf").headers[.contentDisposition]?
                .contains("\r") == false)
    }
}
