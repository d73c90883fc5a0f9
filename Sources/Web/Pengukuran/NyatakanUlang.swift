import Documents
import Kinerja
import Storage

/// A later final figure for a locked value, out of its form.
struct PernyataanUlang {
    private let baris: SusunBaris
    private let isian: IsianNilai
    private let alasan: String

    init(_ baris: SusunBaris, _ formulir: Formulir) throws(Penolakan) {
        self.baris = baris
        var formulir = formulir
        alasan = formulir.wajib("alasan", "Alasan", paling: 2000) ?? ""
        var ketikan = formulir.daftarKetikan.first { $0.kunci.description == baris.kunci }
        ketikan?.dasar = baris.catatan?.versi ?? 0
        switch ketikan.map({ PembacaKisi(baris.susun).baca($0) }) {
        case .isian(let isian)?: self.isian = isian
        case .gagal(let hasil)?:
            formulir.catat("nilai.\(baris.kunci)", "\(hasil.pesan) \(hasil.tindakLanjut)")
            throw .tidakSah(formulir.kesalahan)
        case .sama?, nil:
            formulir.catat("nilai.\(baris.kunci)", "Angka sama dengan yang terkunci. Tulis angka baru.")
            throw .tidakSah(formulir.kesalahan)
        }
        try formulir.periksa()
    }

    func laksanakan(_ store: Store, oleh pelaku: Pelaku) async throws {
        let tempat = baris.susun.tempat.tempat
        let komponen = isian.komponen.map { satu in
            Isian(
                Komponen(
                    indikator: baris.kode, tahun: baris.kunciNilai.tahun, periode: baris.periode, nama: satu.nama,
                    nilai: satu.nilai ?? .nol, bobot: satu.bobot, satuan: satu.satuan, keterangan: satu.keterangan),
                dasar: satu.dasar, satu.nilai == nil ? .hapus : .isi)
        }
        let realisasi = Isian(isian.diterapkan(pada: baris.realisasi), dasar: isian.dasar)
        _ = try await store.nyatakanUlang(
            BarisPengukuran(realisasi, komponen: komponen), alasan: alasan,
            ke: TujuanIsian(instansi: tempat.instansi, tahun: tempat.tahun), oleh: pelaku)
    }
}

/// The form of a restatement.
struct NyatakanUlangPage: Sendable {
    var tempat: TempatPengukuran
    var kunci: String
    var judul: String
    var nilai: String
    /// As typed, or as one would type what is locked.
    var isian: String
    var komponen: KomponenBaris?
    var statusAngka: String
    var formulir: Formulir

    init(_ baris: SusunBaris, _ formulir: Formulir = Formulir()) {
        tempat = baris.susun.tempat
        kunci = baris.kunci
        judul = "Nyatakan ulang \(baris.kode) \(baris.indikator.nama)"
        nilai = baris.susun.hitungan.cetak(baris.nilai, indikator: baris.indikator)
        let nama = "nilai.\(baris.kunci)"
        isian = formulir.ada(nama) ? formulir.teks(nama) : baris.teksIsian
        komponen = baris.komponenTerbuka
        statusAngka =
            formulir.teks("status_angka.\(baris.kunci)").isEmpty
            ? Realisasi.StatusAngka.final.rawValue : formulir.teks("status_angka.\(baris.kunci)")
        self.formulir = formulir
    }
}

extension HTMLBuilder {
    mutating func nyatakanUlang(_ page: NyatakanUlangPage, csrf: String) {
        remah([("Pengukuran", page.tempat.kisi()), (page.kunci, page.tempat.baris(page.kunci))], "Nyatakan ulang")
        kepala(
            page.judul,
            "Angka terkunci sekarang \(page.nilai). Angka lama tetap tersimpan di riwayat; angka baru disetujui dan dikunci lagi."
        )
        formulir(ke: page.tempat.pernyataanUlang(page.kunci), csrf: csrf, kelas: "kaki-kisi") { h in
            let nama = "nilai.\(page.kunci)"
            if let komponen = page.komponen {
                h.komponenBaris(komponen, page.kunci)
                if let salah = page.formulir.salah(nama) { h.pesan(.galat, salah) }
            } else {
                h.bidang(
                    Bidang(nama, "Angka baru", nilai: page.isian, salah: page.formulir.salah(nama)).dengan {
                        $0.papanKetik = "decimal"
                    })
            }
            h.pilih(
                Bidang("status_angka.\(page.kunci)", "Status angka", nilai: page.statusAngka),
                dari: Realisasi.StatusAngka.allCases.map { ButirPilihan($0.rawValue, $0.nama) })
            h.teksPanjang(
                Bidang(
                    "alasan", "Alasan", page.formulir,
                    petunjuk: "Misalnya terbitnya angka final, beserta sumbernya. Tercatat di jejak audit."))
            h.tindakan { h in
                h.tombol("Nyatakan ulang", .utama)
                h.tautanTombol("Batal", ke: page.tempat.baris(page.kunci))
            }
        }
    }
}
