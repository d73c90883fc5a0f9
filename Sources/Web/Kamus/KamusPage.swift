import Documents
import Kinerja

/// The library of indicator templates, filtered.
struct KamusPage: Sendable, Equatable {
    struct Saringan: Sendable, Equatable {
        var cari = ""
        var jenis: TemplatIndikator.Jenis?
        var kelompok: TemplatIndikator.Kelompok?

        init(_ kueri: Formulir = Formulir()) {
            cari = kueri.teks("cari").trimmed
            jenis = TemplatIndikator.Jenis(rawValue: kueri.teks("jenis"))
            kelompok = TemplatIndikator.Kelompok(rawValue: kueri.teks("kelompok"))
        }
    }

    struct Baris: Sendable, Equatable {
        var kode: String
        var nama: String
        var satuan: String
        var jenis: String
        var formula: String
    }

    struct Kelompok: Sendable, Equatable {
        var judul: String
        var daftar: [Baris]
    }

    var kalimat: String
    var catatan: String
    var saringan: Saringan
    var tujuan: TujuanKamus
    var daftar: [Kelompok]
}

/// Where a template is to go, as far as the address says.
struct TujuanKamus: Sendable, Equatable {
    var instansi = ""
    var tahun = ""
    var simpul = ""

    init(_ kueri: Formulir = Formulir()) {
        instansi = kueri.teks("instansi")
        tahun = kueri.teks("tahun")
        simpul = kueri.teks("simpul")
    }

    var tempat: TempatKerja? {
        guard !instansi.isEmpty, let tahun = Int(tahun), (1990...2200).contains(tahun) else { return nil }
        return TempatKerja(instansi: instansi, tahun: tahun)
    }

    func alamat(_ kode: String) -> Alamat { terapkan(.kamus(kode)) }

    func terapkan(_ alamat: Alamat) -> Alamat {
        alamat.dengan("instansi", instansi.isEmpty ? nil : instansi).dengan("tahun", tahun.isEmpty ? nil : tahun)
            .dengan("simpul", simpul.isEmpty ? nil : simpul)
    }
}

extension KamusPage {
    init(_ kamus: KamusIndikator, _ saringan: Saringan = Saringan(), tujuan: TujuanKamus = TujuanKamus()) {
        self.saringan = saringan
        self.tujuan = tujuan
        catatan = kamus.catatan
        let temuan = kamus.saring(kelompok: saringan.kelompok, jenis: saringan.jenis).cari(saringan.cari)
        kalimat =
            temuan.count == kamus.templat.count
            ? "\(kamus.templat.count) templat untuk dipilih dan disesuaikan saat menyusun pohon kinerja."
            : "\(temuan.count) dari \(kamus.templat.count) templat cocok."
        let baris = temuan.map { satu in
            (
                satu.kelompok,
                Baris(
                    kode: satu.kode, nama: satu.nama, satuan: satu.satuan, jenis: satu.jenis.nama, formula: satu.formula
                )
            )
        }
        // A question orders by how well it is answered; without one the library is in groups.
        daftar =
            saringan.cari.isEmpty
            ? TemplatIndikator.Kelompok.allCases.compactMap { kelompok in
                let isi = baris.filter { $0.0 == kelompok }.map(\.1)
                return isi.isEmpty ? nil : Kelompok(judul: kelompok.nama, daftar: isi)
            } : (baris.isEmpty ? [] : [Kelompok(judul: "Yang paling cocok", daftar: baris.map(\.1))])
    }
}

extension KamusPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.kepala("Kamus indikator", kalimat) {
            $0.tautanTombol("Kode nomenklatur", ke: tujuan.terapkan(.nomenklatur()))
        }
        if let tempat = tujuan.tempat, !tujuan.simpul.isEmpty {
            h.element("div", ["class": "pesan-atas"]) { h in
                h.pesan(.info) { h in
                    h.text("Pilih templat untuk simpul ")
                    h.tautan(tujuan.simpul, ke: .simpul(tempat, tujuan.simpul))
                    h.text(" pada pohon \(tempat.tahun).")
                }
            }
        }
        tulisSaringan(ke: &h)
        if daftar.isEmpty {
            h.kosong("Tidak ada yang cocok", "Coba kata lain yang lebih pendek, atau lepaskan saringannya.") {
                $0.tautanTombol("Tampilkan semua", ke: tujuan.terapkan(.kamus))
            }
        } else {
            tulisTabel(ke: &h)
        }
    }

    private func tulisSaringan(ke h: inout HTMLBuilder) {
        h.formulirCari(ke: .kamus, kelas: "alat saringan", label: "Cari dalam kamus") { h in
            for (nama, isi) in [("instansi", tujuan.instansi), ("tahun", tujuan.tahun), ("simpul", tujuan.simpul)]
            where !isi.isEmpty { h.tersembunyi(nama, isi) }
            h.bidang(Bidang("cari", "Cari", nilai: saringan.cari).dengan { $0.contoh = "misalnya konflik, AKIP" })
            h.pilih(
                Bidang("jenis", "Jenjang", nilai: saringan.jenis?.rawValue ?? ""),
                dari: TemplatIndikator.Jenis.allCases.map { ButirPilihan($0.rawValue, $0.nama) },
                kosong: "Semua jenjang")
            h.pilih(
                Bidang("kelompok", "Bidang kerja", nilai: saringan.kelompok?.rawValue ?? ""),
                dari: TemplatIndikator.Kelompok.allCases.map { ButirPilihan($0.rawValue, $0.nama) },
                kosong: "Semua bidang")
            h.tombol("Saring")
        }
    }

    private func tulisTabel(ke h: inout HTMLBuilder) {
        h.tabel(
            Tabel(
                [.init("Kode", lebar: .l90), .init("Indikator"), .init("Jenjang"), .init("Formula")],
                judul: "Templat indikator",
                lekat: true)
        ) { t in
            for kelompok in daftar {
                t.kelompok(kelompok.judul)
                for satu in kelompok.daftar {
                    t.baris { t in
                        t.sel(satu.kode, "kode")
                        t.utama(satu.nama, ke: tujuan.alamat(satu.kode), satuan: satu.satuan)
                        t.sel(satu.jenis)
                        t.sel(satu.formula)
                    }
                }
            }
        }
        h.bawahTabel { $0.element("span", text: catatan) }
    }
}
