import Kinerja
import Storage

/// What was typed into one cell that could not be kept.
struct SelTertahan: Sendable, Equatable {
    enum Sebab: Sendable, Equatable {
        /// Not an amount, or one that may not stand here.
        case salah(inti: String, perbaikan: String)
        case bentrok(Bentrokan)
        case ditolak(String)
    }

    var teks: String
    var sebab: Sebab
}

/// A budget grid as it was sent, read cell by cell.
struct KirimanAnggaran {
    private(set) var isian = IsianAnggaran()
    /// Cells that are not even amounts, by name.
    private(set) var tertahan: [String: SelTertahan] = [:]
    /// Name and text of the cells behind the rows of ``isian``, by key of the fact.
    private(set) var asal: [String: (nama: String, teks: String)] = [:]

    init(_ formulir: Formulir, lembar: LembarAnggaran, saringan: SaringanAnggaran) {
        let tahun = lembar.berkas.instansi.tahun
        for simpul in formulir.nama(berawalan: "pagu.") {
            baca("pagu.\(simpul)", formulir) { nilai, dasar, tindakan in
                let sumber = lembar.sumberDana(simpul, tahun: tahun, versi: saringan.versi)
                guard sumber.count < 2 else {
                    return .ditolak("Pagu ini terdiri atas beberapa sumber dana. Isi pada rincian simpulnya.")
                }
                let fakta = Pagu(
                    simpul: simpul, tahun: tahun, versi: saringan.versi, nilai: nilai,
                    sumberDana: sumber.first ?? "APBD")
                isian.pagu.append(Isian(fakta, dasar: dasar, tindakan))
                asal[fakta.kunciFakta] = ("pagu.\(simpul)", formulir.teks("pagu.\(simpul)"))
                return nil
            }
        }
        for simpul in formulir.nama(berawalan: "realisasi.") {
            baca("realisasi.\(simpul)", formulir) { nilai, dasar, tindakan in
                let fakta = RealisasiAnggaran(simpul: simpul, tahun: tahun, periode: saringan.periode, nilai: nilai)
                isian.realisasi.append(Isian(fakta, dasar: dasar, tindakan))
                asal[fakta.kunciFakta] = ("realisasi.\(simpul)", formulir.teks("realisasi.\(simpul)"))
                return nil
            }
        }
        pakaiJumlah(formulir.teks("pakai_jumlah"), lembar, tahun: tahun)
    }

    /// The stated amounts of a node that make way for the sum of its parts: `pagu.murni P1`.
    private mutating func pakaiJumlah(_ pilihan: String, _ lembar: LembarAnggaran, tahun: Int) {
        let bagian = pilihan.split(separator: " ", maxSplits: 1).map(String.init)
        guard bagian.count == 2, let kolom = KolomAnggaran(kode: bagian[0]) else { return }
        switch kolom {
        case .pagu(let versi):
            for fakta in lembar.berkas.daftarPagu
            where fakta.simpul == bagian[1] && fakta.tahun == tahun && fakta.versi == versi {
                isian.pagu.append(Isian(fakta, dasar: lembar.versiPagu[fakta.kunciFakta]?.versi, .hapus))
            }
        case .realisasi(let periode):
            for fakta in lembar.berkas.daftarRealisasiAnggaran
            where fakta.simpul == bagian[1] && fakta.tahun == tahun && fakta.periode == periode {
                isian.realisasi.append(Isian(fakta, dasar: lembar.versiRealisasi[fakta.kunciFakta]?.versi, .hapus))
            }
        }
    }

    private mutating func baca(
        _ nama: String, _ formulir: Formulir, _ terima: (Rupiah, Int, TindakanRiwayat) -> SelTertahan.Sebab?
    ) {
        // Of two values the stored one was chosen.
        if formulir.teks("pilih.\(nama)") == "tersimpan" { return }
        let teks = formulir.teks(nama), dasar = DasarSel(formulir.teks("dasar.\(nama)"))
        do throws(KesalahanAngka) {
            let nilai = try PembacaAngka.rupiah(teks, lokal: .id)
            if nilai == dasar.nilai { return }
            if let nilai, nilai < .nol {
                tertahan[nama] = SelTertahan(teks: teks, sebab: .negatif)
            } else if let sebab = terima(nilai ?? .nol, dasar.versi, nilai == nil ? .hapus : .isi) {
                tertahan[nama] = SelTertahan(teks: teks, sebab: sebab)
            }
        } catch {
            tertahan[nama] = SelTertahan(teks: teks, sebab: .salah(inti: error.pesan, perbaikan: error.perbaikan))
        }
    }

    /// Everything that was not kept, by name of the cell.
    func tertahan(sesudah hasil: HasilSimpan) -> [String: SelTertahan] {
        var semua = tertahan
        for satu in hasil.bentrok {
            guard let (nama, teks) = asal[satu.kunci] else { continue }
            semua[nama] = SelTertahan(teks: teks, sebab: .bentrok(satu.bentrokan))
        }
        for satu in hasil.ditolak {
            guard let (nama, teks) = asal[satu.kunci] else { continue }
            semua[nama] = SelTertahan(teks: teks, sebab: .ditolak(satu.penolakan.pesan))
        }
        return semua
    }
}

extension SelTertahan.Sebab {
    fileprivate static let negatif = SelTertahan.Sebab.salah(
        inti: "Nilai uang tidak boleh negatif.",
        perbaikan:
            "Pengembalian belanja dikurangkan dari realisasi periode asalnya; pengurangan pagu ditulis sebagai pagu perubahan."
    )
}

extension LembarAnggaran {
    /// Sources of money of a node in a version, in the order they were stored.
    func sumberDana(_ simpul: String, tahun: Int, versi: VersiAnggaran) -> [String] {
        berkas.daftarPagu.filter { $0.simpul == simpul && $0.tahun == tahun && $0.versi == versi }.map(\.sumberDana)
    }
}
