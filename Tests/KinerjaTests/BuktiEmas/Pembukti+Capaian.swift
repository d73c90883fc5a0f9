import Kinerja

/// Computes every published cell anew from the berkas.
struct Pembukti {
    let kasus: KasusEmas

    var semuaSel: [SelEmas] {
        kasus.capaian.flatMap(selCapaian) + kasus.anggaran.flatMap(selAnggaran) + kasus.efisiensi.flatMap(selEfisiensi)
    }

    private func selCapaian(_ baris: [String: String]) -> [SelEmas] {
        let objek = baris["indikator"] ?? ""
        guard let peta = kasus.peta("capaian", baris, objek: objek, terbit: ""), peta.jenis != "terbit_saja",
            let indikator = kasus.hitungan.indikator(objek), let periode = Periode(kode: baris["periode"] ?? "")
        else { return [] }
        let tahun = Int(peta["tahun_hitung"]) ?? Int(baris["tahun"] ?? "") ?? 0
        let hitungan = kasus.hitungan(menurut: peta)
        let satu = BarisTerbit(
            hitungan: hitungan, indikator: indikator, tahun: tahun, periode: periode, peta: peta, isi: baris)
        let kolom =
            [("target", baris["target"] ?? ""), ("realisasi", baris["realisasi"] ?? "")] + capaianTerbit(baris, peta)
        return kolom.compactMap { nama, terbit in
            guard !terbit.isEmpty else { return nil }
            let dihitung = satu.nilai(nama)
            let tidakDiukur = peta.nolTidakDiukur && Angka(kanonik: terbit) == .nol && dihitung == "N/A"
            return SelEmas(
                berkas: "capaian", tabel: baris["tabel"] ?? "", objek: objek, tahun: baris["tahun"] ?? "",
                periode: baris["periode"] ?? "", kolom: nama, terbit: tidakDiukur ? "N/A" : terbit, dihitung: dihitung)
        }
    }

    private func capaianTerbit(_ baris: [String: String], _ peta: PetaTabel) -> [(String, String)] {
        var hasil: [(String, String)] = []
        if let capaian = kanonik(baris["capaian_terbit"] ?? "") {
            hasil.append(("capaian", capaian))
            if peta.jenis == "tahun_lalu" { hasil.append(("capaian_hitung_ulang", capaian)) }
        }
        let predikat = baris["predikat_terbit"] ?? ""
        if !predikat.isEmpty, predikat != "-" { hasil.append(("predikat", predikat)) }
        return hasil
    }
}

/// One published row and the engine's answers for its columns.
struct BarisTerbit {
    let hitungan: Hitungan
    let indikator: Indikator
    let tahun: Int
    let periode: Periode
    let peta: PetaTabel
    let isi: [String: String]

    func nilai(_ kolom: String) -> String {
        switch kolom {
        case "target": cetak(target?.nilai)
        case "realisasi": realisasi
        case "predikat": hitungan.aturan.predikat(capaian)?.predikat ?? "N/A"
        case "capaian" where peta.jenis == "tahun_lalu":
            hitungan.realisasi(indikator.kode, tahun: tahun)?.capaianTerbit?.description ?? dibulatkan(capaian)
        default: dibulatkan(capaian)
        }
    }

    private var target: Target? {
        switch peta.jenis {
        case "target", "periode":
            let nama = peta["sumber_target"].isEmpty ? isi["jenis_target"] ?? "" : peta["sumber_target"]
            guard let sumber = SumberTarget(kode: nama == "pk_perubahan" ? "pk_perubahan-1" : nama) else { return nil }
            return hitungan.target(indikator.kode, tahun: tahun, periode: periode, sumber: sumber)
        case "kemajuan_renstra":
            return hitungan.target(indikator.kode, tahun: Int(peta["tahun_target"]) ?? 0, sumber: .renstra)
        default: return hitungan.targetBerlaku(indikator.kode, tahun: tahun)
        }
    }

    private var realisasi: String {
        let nilai = hitungan.nilai(indikator.kode, tahun: tahun, periode: peta.jenis == "periode" ? periode : .tahun)
        return nilai.angka?.dibulatkan(2).description ?? "N/A"
    }

    private var capaian: Capaian {
        peta.jenis == "kemajuan_renstra"
            ? hitungan.kemajuan(indikator.kode)?.capaian ?? .belumDilaporkan
            : hitungan.capaian(indikator.kode, tahun: tahun)
    }

    private func dibulatkan(_ capaian: Capaian) -> String {
        capaian.nilai?.tampilan.dibulatkan(hitungan.aturan.desimalCapaian).description ?? "N/A"
    }

    private func cetak(_ nilai: NilaiTarget?) -> String {
        if case .angka(let angka)? = nilai { angka.description } else { "N/A" }
    }
}
