import Documents
import Kinerja

extension HTMLBuilder {
    /// Indicators under headings, each with its figures; on the tree and on the list.
    mutating func tabelIndikator(
        _ judul: String, _ daftar: [PohonPage.KelompokIndikator], _ tempat: TempatKerja, _ aturan: AturanKinerja
    ) {
        let kolom: [Tabel.Kolom] = [
            .init("Kode", .nomor), .init("Indikator"), .init("Target", .angka), .init("Realisasi", .angka),
            .init("Capaian (%)", .angka, lebar: .l240), .init("Predikat"),
        ]
        tabel(Tabel(kolom, judul: judul, lekat: true)) { t in
            for kelompok in daftar {
                t.kelompok(kelompok.judul)
                for satu in kelompok.daftar { t.baris { $0.selIndikator(satu, tempat, aturan) } }
            }
        }
        bawahTabel { $0.legendaPita(aturan.skala) }
    }
}

extension PenulisTabel {
    fileprivate mutating func selIndikator(
        _ satu: PohonPage.BarisIndikator, _ tempat: TempatKerja, _ aturan: AturanKinerja
    ) {
        sel(satu.kode, "kode")
        utama(satu.nama, ke: .indikator(tempat, satu.kode), satuan: satu.satuan)
        sel(satu.target)
        sel(satu.realisasi)
        sel { h in
            h.element("span", ["class": "dengan-tolok"]) { h in
                h.element("span", ["class": "angka"]) {
                    $0.kait(satu.teksCapaian, ke: .kaca(tempat, indikator: satu.kode))
                }
                h.garisTolok(satu.capaian, menurut: aturan)
            }
        }
        sel { h in if let predikat = satu.predikat { h.predikat(predikat.nama, tingkat: predikat.tingkat) } }
    }
}
