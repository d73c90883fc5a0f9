import Kinerja

/// Compares the numbers of a text with the figures of the berkas.
struct PenilaiAngka {
    private let pengenal: PengenalNama
    private let hitungan: Hitungan
    /// Figures that are numbers, with the number as printed.
    private let fakta: [FaktaAngka]

    init(daftar: DaftarTautan, hitungan: Hitungan) {
        self.hitungan = hitungan
        pengenal = PengenalNama(hitungan)
        fakta = daftar.daftar.compactMap { FaktaAngka($0) }
    }

    func nilai(_ teks: String) -> [AngkaKetik] {
        var hasil: [AngkaKetik] = []
        var posisi = 0, baris = 1
        for satu in pecahKalimat(teks) {
            hasil += nilai(kalimat: satu.isi, mulai: posisi, baris: baris)
            let utuh = satu.isi + satu.ekor
            posisi += utuh.utf16.count
            baris += utuh.count(where: \.isNewline)
        }
        return hasil
    }

    private func nilai(kalimat: String, mulai: Int, baris: Int) -> [AngkaKetik] {
        let daftar = PencariAngka(kalimat).cari()
        guard !daftar.isEmpty else { return [] }
        let huruf = Array(kalimat)
        let konteks = KonteksKalimat(huruf, pengenal: pengenal)
        return daftar.compactMap { angka in
            guard let (jenis, usulan) = cocok(angka, konteks) else { return nil }
            var rentang = angka.rentang
            if let kata = angka.rentangKata, let utama = usulan.first,
                utama.butir.satuan.lowercased() == angka.kataSesudah
            {
                rentang = rentang.lowerBound..<kata.upperBound
            }
            let depan = String(huruf[..<rentang.lowerBound]), tertulis = String(huruf[rentang])
            let awal = mulai + depan.utf16.count
            guard let utama = usulan.first else { return nil }
            return AngkaKetik(
                jenis: jenis, tertulis: tertulis, rentang: awal..<(awal + tertulis.utf16.count),
                baris: baris + depan.count(where: \.isNewline), usulan: utama, usulanLain: Array(usulan.dropFirst()))
        }
    }

    private func cocok(_ angka: AngkaProsa, _ konteks: KonteksKalimat) -> (AngkaKetik.Jenis, [AngkaKetik.Usulan])? {
        let jenis = konteks.jenis(sebelum: angka.rentang.lowerBound)
            .map { angka.bentuk == .rupiah && $0 == .realisasi ? .realisasiAnggaran : $0 }
        let dinilai = fakta.compactMap { satu -> Calon? in
            guard let kedekatan = satu.kedekatan(angka) else { return nil }
            return Calon(fakta: satu, kedekatan: kedekatan, kaitan: kaitan(satu, angka, konteks, jenis))
        }
        let sama = dinilai.filter { $0.kedekatan == .sama && angka.layakSama($0.kaitan) }
        if !sama.isEmpty { return (.sama, usulan(sama, angka)) }
        let hampir = dinilai.filter { $0.kedekatan == .hampir && angka.layakHampir($0.kaitan) }
        if !hampir.isEmpty { return (.hampir, usulan(hampir, angka)) }
        guard let satu = bertentangan(angka, konteks, jenis) else { return nil }
        let sudahAda = dinilai.contains { $0.fakta.butir.asal == satu.butir.asal }
        return sudahAda
            ? nil : (.bertentangan, usulan([Calon(fakta: satu, kedekatan: .hampir, kaitan: Kaitan())], angka))
    }

    private func kaitan(
        _ fakta: FaktaAngka, _ angka: AngkaProsa, _ konteks: KonteksKalimat, _ jenis: JenisAngka?
    ) -> Kaitan {
        let butir = fakta.butir
        let atribut = pengenal.asal(butir.asal).flatMap { asal in jenis?.atribut(asal) }
        let tahun = konteks.daftarTahun.isEmpty ? [hitungan.tahun] : konteks.daftarTahun
        return Kaitan(
            nama: konteks.dinamai.contains(butir.asal), jenis: atribut == butir.atribut,
            satuan: !butir.satuan.isEmpty && butir.satuan.lowercased() == angka.kataSesudah,
            tahun: tahun.contains(butir.tahun), tahunan: butir.tahunan)
    }

    /// Best first; the same figure under another name counts once.
    private func usulan(_ calon: [Calon], _ angka: AngkaProsa) -> [AngkaKetik.Usulan] {
        let urut = calon.enumerated().sorted {
            ($0.element.kaitan.skor, -$0.offset) > ($1.element.kaitan.skor, -$1.offset)
        }
        return urut.prefix(5).map { $0.element.fakta.usulan(untuk: angka, aturan: hitungan.aturan) }
    }

    /// The figure that the sentence names by indicator, kind and year, when the number is counted like it.
    private func bertentangan(_ angka: AngkaProsa, _ konteks: KonteksKalimat, _ jenis: JenisAngka?) -> FaktaAngka? {
        guard let jenis, konteks.dinamai.count == 1, let kode = konteks.dinamai.first, konteks.daftarTahun.count < 2,
            !konteks.beralih, !konteks.perubahan(sebelum: angka.rentang.lowerBound),
            let atribut = pengenal.asal(kode).flatMap({ jenis.atribut($0) })
        else { return nil }
        let tahun = konteks.daftarTahun.first ?? hitungan.tahun
        return fakta.first {
            $0.butir.asal == kode && $0.butir.atribut == atribut && $0.butir.tahun == tahun && $0.butir.tahunan
                && $0.sehitungan(angka)
        }
    }
}

/// How much a sentence has to do with a figure.
private struct Kaitan {
    var nama = false
    var jenis = false
    var satuan = false
    var tahun = false
    var tahunan = false

    var skor: Int {
        (nama ? 8 : 0) + (jenis ? 6 : 0) + (satuan ? 3 : 0) + (tahun ? 2 : 0) + (tahunan ? 1 : 0)
    }
}

private struct Calon {
    let fakta: FaktaAngka
    let kedekatan: FaktaAngka.Kedekatan
    let kaitan: Kaitan
}

extension AngkaProsa {
    /// Digits that tell something: 95,54 has four, 100 one.
    private var angkaPenting: Int {
        let digit = nilai.description.filter(\.isNumber).drop { $0 == "0" }
        let bulat = !nilai.description.contains(".")
        let akhir = bulat ? digit.reversed().drop { $0 == "0" }.count : digit.count
        return max(akhir, desimal > 0 ? 2 : 1)
    }

    /// Few other things have this number.
    private var khas: Bool { angkaPenting > 2 || (bentuk == .rupiah && angkaPenting > 1) }

    fileprivate func layakSama(_ kaitan: Kaitan) -> Bool {
        if khas { return bentuk != .polos || desimal > 0 || kaitan.nama || kaitan.satuan }
        if kaitan.nama { return kaitan.jenis || kaitan.satuan || bentuk == .persen }
        return kaitan.jenis && bentuk == .persen && angkaPenting > 1 && kaitan.tahun
    }

    fileprivate func layakHampir(_ kaitan: Kaitan) -> Bool {
        guard kaitan.tahun else { return false }
        if kaitan.nama, kaitan.jenis { return true }
        return khas && (kaitan.nama || kaitan.jenis)
    }
}
