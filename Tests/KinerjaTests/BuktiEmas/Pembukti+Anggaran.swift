import Kinerja

extension Pembukti {
    func selAnggaran(_ baris: [String: String]) -> [SelEmas] {
        let objek = baris["simpul"] ?? ""
        guard let peta = kasus.peta("anggaran", baris, objek: objek, terbit: ""), let tahun = Int(baris["tahun"] ?? "")
        else { return [] }
        let serapan = serapan(objek, tahun: tahun, peta: peta, versi: VersiAnggaran(kode: baris["jenis"] ?? ""))
        let dihitung: [(String, String?, String?)] = [
            ("pagu", kanonikAtauKosong(baris["pagu"]), serapan.map { "\($0.pagu.nilai)" }),
            ("realisasi", kanonikAtauKosong(baris["realisasi"]), serapan?.realisasi.map { "\($0.nilai)" }),
            ("persen", kanonik(baris["persen_terbit"] ?? ""), persen(serapan, tahun: tahun, peta: peta)),
            ("sisa", kanonik(baris["sisa_terbit"] ?? ""), serapan?.sisa.map { "\($0.nilai)" }),
        ]
        return dihitung.compactMap { kolom, terbit, hasil in
            terbit.map {
                SelEmas(
                    berkas: "anggaran", tabel: baris["tabel"] ?? "", objek: objek, tahun: baris["tahun"] ?? "",
                    periode: "",
                    kolom: kolom, terbit: $0, dihitung: hasil ?? "N/A")
            }
        }
    }

    private func serapan(_ objek: String, tahun: Int, peta: PetaTabel, versi: VersiAnggaran?) -> Serapan? {
        let hitungan = kasus.hitungan
        switch peta.jenis {
        case "serapan_sasaran":
            let simpul = hitungan.indikator(objek)?.simpul ?? objek
            return hitungan.serapanPendukung(simpul)?.serapan
        case "serapan_indikator": return hitungan.serapanPendukung(objek)?.serapan
        default:
            return hitungan.pagu(objek, tahun: tahun, versi: versi).map {
                Serapan(pagu: $0, realisasi: hitungan.realisasiAnggaran(objek, tahun: tahun))
            }
        }
    }

    private func persen(_ serapan: Serapan?, tahun: Int, peta: PetaTabel) -> String? {
        let desimal = peta.desimal ?? kasus.hitungan.aturan.desimalSerapan
        if peta.jenis == "porsi" {
            guard let serapan, let total = kasus.hitungan.pagu(Hitungan.kodeTotal, tahun: tahun) else { return nil }
            return (serapan.pagu.angka * .seratus).dibagi(total.angka)?.dibulatkan(desimal).description
        }
        return serapan?.persen?.dibulatkan(desimal).description
    }

    private func kanonikAtauKosong(_ teks: String?) -> String? {
        guard let teks, !teks.isEmpty else { return nil }
        return teks
    }

    func selEfisiensi(_ baris: [String: String]) -> [SelEmas] {
        let objek = baris["objek"] ?? "", terbit = baris["efisiensi_terbit"] ?? ""
        guard let peta = kasus.peta("efisiensi", baris, objek: objek, terbit: terbit) else { return [] }
        let hasil = efisiensiObjek(objek, peta)
        let kolom: [(String, String?, Angka?, Int)] = [
            ("capaian", baris["capaian_kinerja_terbit"], hasil.capaian, 2),
            ("persen", baris["persen_anggaran_terbit"], hasil.serapan, 2),
            ("efisiensi", terbit, hasil.efisiensi, peta.desimal ?? 2),
        ]
        return kolom.compactMap { nama, terbit, nilai, desimal in
            guard let angka = kanonik(terbit ?? "") else { return nil }
            if nama == "capaian", peta.nolTidakDiukur, Angka(kanonik: angka) == .nol { return nil }
            return SelEmas(
                berkas: "efisiensi", tabel: baris["tabel"] ?? "", objek: objek, tahun: "", periode: "", kolom: nama,
                terbit: angka, dihitung: nilai?.dibulatkan(desimal).description ?? "N/A")
        }
    }

    private typealias TigaAngka = (capaian: Angka?, serapan: Angka?, efisiensi: Angka?)

    private func efisiensiObjek(_ objek: String, _ peta: PetaTabel) -> TigaAngka {
        let hitungan = kasus.hitungan(menurut: peta)
        if peta.jenis == "keluaran" {
            let keluaran = hitungan.capaianKeluaran
            let capaian =
                objek == Hitungan.kodeTotal
                ? keluaran?.capaian : keluaran?.program.first { $0.simpul.kode == objek }?.capaian
            return (capaian, nil, nil)
        }
        let varian = VarianEfisiensi(rawValue: peta["varian"])
        if objek == Hitungan.kodeTotal {
            let tabel = hitungan.efisiensiProgram(varian: varian)
            return (nil, hitungan.serapanTotal?.persen, tabel.total.nilai)
        }
        if let baris = hitungan.efisiensiIndikator(varian: varian).baris.first(where: { $0.data.objek == objek }) {
            return (baris.data.capaian, baris.data.serapan, baris.hasil.nilai)
        }
        let serapan = hitungan.serapanPendukung(objek)?.serapan.persen, capaian = hitungan.rerata(simpul: objek)?.nilai
        return (capaian, serapan, serapan.flatMap { s in capaian.map { $0 - s } })
    }
}
