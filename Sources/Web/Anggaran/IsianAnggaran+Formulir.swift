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
        for simpul in formulir.nama(berawalan: "pagu.") { bacaPagu(simpul, formulir, lembar, saringan.versi, tahun) }
        for simpul in formulir.nama(berawalan: "realisasi.") {
            guard let (nilai, dasar, tindakan) = baca("realisasi.\(simpul)", formulir) else { continue }
            let fakta = RealisasiAnggaran(simpul: simpul, tahun: tahun, periode: saringan.periode, nilai: nilai)
            isian.realisasi.append(Isian(fakta, dasar: dasar, tindakan))
            asal[fakta.kunciFakta] = ("realisasi.\(simpul)", formulir.teks("realisasi.\(simpul)"))
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

    private mutating func bacaPagu(
        _ simpul: String, _ formulir: Formulir, _ lembar: LembarAnggaran, _ versi: VersiAnggaran, _ tahun: Int
    ) {
        let nama = "pagu.\(simpul)", teks = formulir.teks(nama)
        guard let (nilai, dasar, tindakan) = baca(nama, formulir) else { return }
        let sumber = lembar.sumberDana(simpul, tahun: tahun, versi: versi)
        guard sumber.count < 2 else {
            let sebab = "Pagu ini terdiri atas beberapa sumber dana. Isi pada rincian simpulnya."
            tertahan[nama] = SelTertahan(teks: teks, sebab: .ditolak(sebab))
            return
        }
        let fakta = Pagu(simpul: simpul, tahun: tahun, versi: versi, nilai: nilai, sumberDana: sumber.first ?? "APBD")
        isian.pagu.append(Isian(fakta, dasar: dasar, tindakan))
        asal[fakta.kunciFakta] = (nama, teks)
    }

    /// What a cell asks for; nil when it says what it said before, or nothing that can be stored.
    private mutating func baca(_ nama: String, _ formulir: Formulir) -> (Rupiah, Int, TindakanRiwayat)? {
        // Of two values the stored one was chosen.
        if formulir.teks("pilih.\(nama)") == "tersimpan" { return nil }
        let teks = formulir.teks(nama), dasar = DasarSel(formulir.teks("dasar.\(nama)"))
        do throws(KesalahanAngka) {
            let nilai = try PembacaAngka.rupiah(teks, lokal: .id)
            if nilai == dasar.nilai { return nil }
            guard let nilai else { return (.nol, dasar.versi, .hapus) }
            guard nilai < .nol else { return (nilai, dasar.versi, .isi) }
            tertahan[nama] = SelTertahan(teks: teks, sebab: .negatif)
        } catch {
            tertahan[nama] = SelTertahan(teks: teks, sebab: .salah(inti: error.pesan, perbaikan: error.perbaikan))
        }
        return nil
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
