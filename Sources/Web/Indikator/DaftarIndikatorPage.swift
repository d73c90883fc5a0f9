import Documents
import Kinerja

/// All indicators of a year, filtered.
struct DaftarIndikatorPage: Sendable, Equatable {
    struct Saringan: Sendable, Equatable {
        var cari = ""
        var hanyaIKU = false
        var unit = ""

        init(_ kueri: Formulir = Formulir()) {
            cari = kueri.teks("cari").trimmed
            hanyaIKU = kueri.centang("iku")
            unit = kueri.teks("unit")
        }
    }

    var tempat: TempatKerja
    var kalimat: String
    var saringan: Saringan
    var daftarUnit: [ButirPilihan]
    var daftar: [PohonPage.KelompokIndikator]
    var aturan: AturanKinerja
    var dapatMengubah: Bool
}

extension DaftarIndikatorPage {
    init(_ hitungan: Hitungan, _ saringan: Saringan = Saringan(), dapatMengubah: Bool = false) {
        let berkas = hitungan.berkas
        tempat = TempatKerja(instansi: berkas.instansi.kode, tahun: berkas.instansi.tahun)
        self.saringan = saringan
        self.dapatMengubah = dapatMengubah
        aturan = hitungan.aturan
        daftarUnit = berkas.daftarUnit.map { ButirPilihan($0.kode, $0.nama) }
        let penyusun = PenyusunPohon(hitungan)
        let kata = saringan.cari.lowercased().split(separator: " ")
        daftar = berkas.daftarSimpul.compactMap { simpul in
            let cocok = Set(
                hitungan.daftarIndikator(di: simpul.kode).filter { satu in
                    let teks = "\(satu.kode) \(satu.nama) \(satu.definisi)".lowercased()
                    return (!saringan.hanyaIKU || satu.iku) && kata.allSatisfy { teks.contains($0) }
                        && (saringan.unit.isEmpty || berkas.unitPengampu(satu) == saringan.unit)
                }.map(\.kode))
            guard !cocok.isEmpty else { return nil }
            return PohonPage.KelompokIndikator(
                judul: "\(simpul.jenis.nama) \(simpul.kode). \(simpul.uraian)",
                daftar: penyusun.baris(di: simpul.kode).filter { cocok.contains($0.kode) })
        }
        let banyak = daftar.reduce(0) { $0 + $1.daftar.count }
        let iku = berkas.daftarIndikator.count(where: \.iku)
        kalimat =
            banyak == berkas.daftarIndikator.count
            ? "\(banyak) indikator, \(iku) di antaranya IKU."
            : "\(banyak) dari \(berkas.daftarIndikator.count) indikator cocok dengan saringan."
    }
}

extension DaftarIndikatorPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.remah([("Pohon kinerja", .pohon(tempat))], "Indikator")
        h.kepala("Indikator \(tempat.tahun)", kalimat) { h in
            h.tautanTombol("Target Renstra", ke: .renstra(tempat))
            guard dapatMengubah else { return }
            h.tautanTombol("Ambil dari kamus", ke: .kamus(tempat))
            h.tautanTombol("Tambah indikator", ke: .indikatorBaru(tempat), .utama)
        }
        tulisSaringan(ke: &h)
        if daftar.isEmpty {
            tulisKosong(ke: &h)
        } else {
            h.tabelIndikator("Indikator \(tempat.tahun)", daftar, tempat, aturan)
        }
    }

    private func tulisSaringan(ke h: inout HTMLBuilder) {
        h.formulirCari(ke: .daftarIndikator(tempat), kelas: "alat saringan", label: "Saring indikator") { h in
            h.bidang(Bidang("cari", "Cari", nilai: saringan.cari).dengan { $0.contoh = "kode atau kata" })
            h.pilih(Bidang("unit", "Unit", nilai: saringan.unit), dari: daftarUnit, kosong: "Semua unit")
            h.kotak(Bidang("iku", "Hanya IKU", nilai: saringan.hanyaIKU ? "1" : ""))
            h.tombol("Saring")
        }
    }

    private func tulisKosong(ke h: inout HTMLBuilder) {
        if saringan == Saringan() {
            h.kosong(
                "Belum ada indikator",
                dapatMengubah
                    ? "Tambahkan pada sasaran di pohon kinerja, atau ambil dari kamus indikator."
                    : "Perencana instansi ini belum menyusunnya."
            ) { h in if dapatMengubah { h.tautanTombol("Ambil dari kamus", ke: .kamus(tempat), .utama) } }
        } else {
            h.kosong("Tidak ada yang cocok", "Ubah kata atau lepaskan saringannya.") {
                $0.tautanTombol("Tampilkan semua", ke: .daftarIndikator(tempat))
            }
        }
    }
}
