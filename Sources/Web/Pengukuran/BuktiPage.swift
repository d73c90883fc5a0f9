import Documents
import Kinerja
import Storage

/// One value of a period with its evidence.
struct BuktiPage: Sendable {
    var tempat: TempatPengukuran
    var kunci: String
    var nama: String
    var periode: String
    var target: String
    var realisasi: String
    var status: StatusRealisasi
    /// What was said with the last act.
    var catatanStatus: String
    var catatan: String
    /// Who entered it and when.
    var pengisi: String
    var daftarBukti: [TautanBukti]
    var geserDetik: Int
    var dapatDiisi: Bool
    var formulir = Formulir()

    init(_ baris: SusunBaris, tempat: TempatPengukuran, kunci: KunciBaris, geserDetik: Int) {
        self.tempat = tempat
        self.kunci = kunci.description
        self.geserDetik = geserDetik
        nama = baris.indikator.nama
        periode = "\(baris.periode.nama) \(tempat.tempat.tahun)"
        target = baris.selTarget(baris.target, periode: baris.periode).teks
        realisasi = baris.sel(baris.nilai).teks
        status = baris.status
        catatanStatus = baris.statusNilai?.catatan ?? ""
        catatan = baris.realisasi?.catatan ?? ""
        pengisi = ""
        if let tercatat = baris.catatan, !tercatat.pada.isEmpty {
            pengisi = "\(tercatat.olehNama), \(WaktuSetempat(tercatat.pada, geserDetik: geserDetik).cetak)"
        }
        daftarBukti = baris.susun.lembar.bukti[baris.kunciNilai] ?? []
        dapatDiisi = baris.alasan(.isiBukti) == nil && baris.gerbang.isEmpty
    }

    var alamat: Alamat { tempat.baris(kunci) }
}

extension HTMLBuilder {
    mutating func bukti(_ page: BuktiPage, csrf: String) {
        remah([("Pengukuran", page.tempat.kisi())], page.kunci)
        kepala(page.nama, "\(page.periode).") { $0.tautanTombol("Riwayat", ke: page.tempat.riwayat(page.kunci)) }
        fakta { f in
            f.butir("Target", page.target, angka: true)
            f.butir("Realisasi", page.realisasi, angka: true)
            f.butir("Status", page.status.rawValue)
            for (nama, isi) in [
                ("Catatan status", page.catatanStatus), ("Catatan", page.catatan), ("Diisi oleh", page.pengisi),
            ] where !isi.isEmpty { f.butir(nama, isi) }
        }
        bagian("Bukti") { h in
            if page.daftarBukti.isEmpty { h.p("Belum ada bukti.") }
            for satu in page.daftarBukti { h.satuBukti(satu, page, csrf: csrf) }
            guard page.dapatDiisi else { return }
            h.formulir(ke: page.tempat.bukti(page.kunci), csrf: csrf, kelas: "isian", unggahan: true) { h in
                h.bidang(
                    Bidang(
                        "berkas", "Tambah bukti", page.formulir,
                        petunjuk: "PDF, gambar, dokumen kantor, CSV, atau teks."
                    ).dengan { $0.jenis = "file" })
                h.tindakan { $0.tombol("Unggah", .utama) }
            }
        }
    }

    private mutating func satuBukti(_ satu: TautanBukti, _ page: BuktiPage, csrf: String) {
        element("div", ["class": "sebutir"]) { h in
            h.tautan(satu.nama, ke: .bukti(page.tempat.tempat, sidik: satu.sidik))
            h.p("\(satu.olehNama), \(WaktuSetempat(satu.pada, geserDetik: page.geserDetik).cetak)", "kecil")
            guard page.dapatDiisi else { return }
            h.tombolAksi(
                "Lepas", ke: page.tempat.hapusBukti(page.kunci, sidik: satu.sidik), csrf: csrf, .polos, rapat: true)
        }
    }
}
