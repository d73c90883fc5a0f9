package import Foundation

extension Sistematika {
    /// Reads an outline and checks every word in it; all problems are reported at once.
    package init(json: Data) throws(KesalahanSistematika) {
        let mentah: SistematikaMentah
        do {
            mentah = try JSONDecoder().decode(SistematikaMentah.self, from: json)
        } catch {
            throw KesalahanSistematika(masalah: [.jsonRusak(String(describing: error))])
        }
        var pembaca = PembacaSistematika()
        let hasil = pembaca.baca(mentah)
        guard pembaca.masalah.isEmpty else { throw KesalahanSistematika(masalah: pembaca.masalah) }
        self = hasil
    }
}

/// Turns the words of an outline file into values and collects what is wrong with them.
private struct PembacaSistematika {
    var masalah: [MasalahSistematika] = []
    private var gayaMenurutTingkat: [GayaNomor] = []

    mutating func baca(_ mentah: SistematikaMentah) -> Sistematika {
        let letak = "Sistematika"
        asing(mentah.kunciAsing, letak)
        gayaMenurutTingkat = (mentah.gayaBagian ?? []).compactMap { pilih($0, kunci: "gaya_bagian", letak) }
        let daftarBab = mentah.bab ?? []
        if daftarBab.isEmpty { masalah.append(.tanpaBab) }
        return Sistematika(
            kode: wajib(mentah.kode, "kode", letak), nama: wajib(mentah.nama, "nama", letak),
            dasarHukum: wajib(mentah.dasarHukum, "dasar_hukum", letak),
            bab: daftarBab.enumerated().map { bab($1, letak: "Bab ke-\($0 + 1)") })
    }

    private mutating func bab(_ mentah: BabMentah, letak: String) -> BabSistematika {
        let letak = mentah.judul.map { "\(letak) (\($0))" } ?? letak
        asing(mentah.kunciAsing, letak)
        let jenis: BabSistematika.Jenis = pilih(wajib(mentah.jenis, "jenis", letak), kunci: "jenis", letak) ?? .bab
        let gaya: GayaNomorBab? = mentah.nomorGaya.flatMap { pilih($0, kunci: "nomor_gaya", letak) }
        return BabSistematika(
            jenis: jenis, gayaNomor: gaya ?? jenis.gayaBaku, judul: wajib(mentah.judul, "judul", letak),
            isi: isi(mentah.isi, letak: letak, tingkat: 0), bagian: bagian(mentah.bagian, letak: letak, tingkat: 0))
    }

    private mutating func bagian(_ daftar: [BagianMentah], letak: String, tingkat: Int) -> [BagianSistematika] {
        daftar.map { mentah in
            let letak = "\(letak) › \(mentah.judul ?? "bagian tanpa judul")"
            asing(mentah.kunciAsing, letak)
            let gaya: GayaNomor? = mentah.nomorGaya.flatMap { pilih($0, kunci: "nomor_gaya", letak) }
            let orientasi: Orientasi? = mentah.orientasi.flatMap { pilih($0, kunci: "orientasi", letak) }
            return BagianSistematika(
                gayaNomor: gaya ?? gayaBaku(tingkat), judul: wajib(mentah.judul, "judul", letak),
                lanskap: orientasi == .lanskap, opsional: mentah.opsional,
                analisis: mentah.analisis.compactMap { analisis($0, letak) },
                isi: isi(mentah.isi, letak: letak, tingkat: tingkat + 1),
                bagian: bagian(mentah.bagian, letak: letak, tingkat: tingkat + 1))
        }
    }

    private enum Orientasi: String, CaseIterable { case potret, lanskap }

    private func gayaBaku(_ tingkat: Int) -> GayaNomor {
        let gaya = gayaMenurutTingkat.isEmpty ? [.hurufBesar, .angka, .huruf] : gayaMenurutTingkat
        return gaya[min(tingkat, gaya.count - 1)]
    }

    private mutating func analisis(_ nomor: Int, _ letak: String) -> AnalisisWajib? {
        if let analisis = AnalisisWajib(rawValue: nomor) { return analisis }
        masalah.append(.analisisDiLuarBatas(nomor: nomor, letak: letak))
        return nil
    }

    private mutating func isi(_ daftar: [IsiMentah], letak: String, tingkat: Int) -> [IsiBagian] {
        daftar.enumerated().compactMap { nomor, mentah in
            let letak = "\(letak), isi ke-\(nomor + 1)"
            asing(mentah.kunciAsing, letak)
            asing(mentah.opsiAsing, letak + ", opsi")
            guard mentah.jumlahJenis == 1 else {
                masalah.append(.isiTidakJelas(letak: letak))
                return nil
            }
            return butir(mentah, letak, tingkat)
        }
    }

    private mutating func butir(_ mentah: IsiMentah, _ letak: String, _ tingkat: Int) -> IsiBagian? {
        let opsi = mentah.opsi ?? OpsiTabel()
        if let kata = mentah.narasi { return pilih(kata, kunci: "narasi", letak).map { .narasi($0) } }
        if let kata = mentah.draf { return pilih(kata, kunci: "draf", letak).map { .draf($0) } }
        if let kata = mentah.tabel { return pilih(kata, kunci: "tabel", letak).map { .tabel($0, opsi) } }
        if let kata = mentah.grafik { return pilih(kata, kunci: "grafik", letak).map { .grafik($0, opsi) } }
        if let kata = mentah.daftar { return pilih(kata, kunci: "daftar", letak).map { .daftar($0) } }
        if let kata = mentah.khusus { return pilih(kata, kunci: "khusus", letak).map { .khusus($0) } }
        if let kata = mentah.lampiran { return pilih(kata, kunci: "lampiran", letak).map { .lampiran($0) } }
        guard let pengulangan: Pengulangan = pilih(mentah.untuk ?? "", kunci: "untuk", letak) else { return nil }
        return .untuk(
            pengulangan, isi: isi(mentah.isi, letak: letak, tingkat: tingkat),
            bagian: bagian(mentah.bagian, letak: letak, tingkat: tingkat))
    }

    /// The case a word stands for; otherwise a problem with the nearest words.
    private mutating func pilih<Pilihan: RawRepresentable & CaseIterable>(
        _ kata: String, kunci: String, _ letak: String
    ) -> Pilihan? where Pilihan.RawValue == String {
        if let pilihan = Pilihan(rawValue: kata) { return pilihan }
        let terdekat = kataTerdekat(kata, di: Pilihan.allCases.map(\.rawValue))
        masalah.append(.nilaiTakDikenal(kunci: kunci, nilai: kata, letak: letak, pilihan: terdekat))
        return nil
    }

    private mutating func wajib(_ teks: String?, _ kunci: String, _ letak: String) -> String {
        if let teks, !teks.isEmpty { return teks }
        masalah.append(.kunciWajibKosong(kunci: kunci, letak: letak))
        return ""
    }

    private mutating func asing(_ daftar: [String], _ letak: String) {
        masalah += daftar.map { .kunciTakDikenal(kunci: $0, letak: letak) }
    }
}

extension IsiMentah {
    fileprivate var jumlahJenis: Int {
        [narasi, draf, tabel, grafik, daftar, khusus, lampiran, untuk].count { $0 != nil }
    }
}
