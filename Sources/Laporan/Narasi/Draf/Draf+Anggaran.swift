import Kinerja

extension Draf {
    var anggaranUmum: String? {
        guard hitungan.serapanTotal != nil else { return nil }
        let lalu = hitungan.pagu(Hitungan.kodeTotal, tahun: tahun - 1).map { _ in
            " Pagu tahun \(tahun - 1) sebesar {{total.pagu@\(tahun - 1)}}."
        }
        return "Pelaksanaan kinerja tahun {{instansi.tahun}} didukung anggaran sebesar "
            + "{{total.pagu}}.\(lalu ?? "")"
    }

    var rencanaAnggaran: String? {
        guard hitungan.serapanTotal != nil else { return nil }
        let jumlah = hitungan.daftarSimpul(.program).count
        let program = jumlah > 0 ? " untuk \(jumlah) program" : ""
        return Kalimat.paragraf([
            "Anggaran tahun {{instansi.tahun}}\(program) berjumlah {{total.pagu}}.", kalimatPerubahanPagu,
            programTerbesar,
        ])
    }

    /// The budget before and after its revision.
    private var kalimatPerubahanPagu: String {
        let kode = Hitungan.kodeTotal
        guard hitungan.versiAnggaran(tahun: tahun).count > 1,
            let murni = hitungan.pagu(kode, tahun: tahun, versi: .murni),
            let kini = hitungan.pagu(kode, tahun: tahun), murni != kini
        else { return "" }
        return "Pagu tersebut lebih \(kini > murni ? "besar" : "kecil") daripada pagu murni, yang berjumlah "
            + "{{total.pagu_murni}}."
    }

    private var programTerbesar: String {
        let program = hitungan.daftarSimpul(.program).compactMap { satu in
            hitungan.pagu(satu.kode, tahun: tahun).map { (simpul: satu, pagu: $0) }
        }
        guard program.count > 1, let terbesar = program.max(by: { $0.pagu < $1.pagu }) else { return "" }
        return "Pagu terbesar berada pada \(Kalimat.tanpaTitik(terbesar.simpul.uraian)), yaitu "
            + "{{\(terbesar.simpul.kode).pagu}}."
    }

    // MARK: Bab III B

    var realisasiAnggaran: String? {
        guard let total = hitungan.serapanTotal else { return nil }
        guard total.realisasi != nil else {
            return "Pagu anggaran tahun {{instansi.tahun}} sebesar {{total.pagu}}; realisasinya belum "
                + "dilaporkan."
        }
        return Kalimat.naskah([
            Kalimat.paragraf([
                "Dari pagu anggaran tahun {{instansi.tahun}} sebesar {{total.pagu}} terealisasi "
                    + "{{total.realisasi}} atau {{total.serapan|%}}, sehingga tersisa "
                    + "{{total.sisa}}.", kalimatPerubahanPagu,
            ]),
            kalimatUjungSerapan,
        ])
    }

    /// Programmes with the highest and the lowest absorption.
    private var kalimatUjungSerapan: String? {
        let program = hitungan.daftarSimpul(.program).compactMap { satu in
            hitungan.serapan(satu.kode, tahun: tahun)?.persen.map { (simpul: satu, persen: $0) }
        }
        guard program.count > 1, let tinggi = program.max(by: { $0.persen < $1.persen }),
            let rendah = program.min(by: { $0.persen < $1.persen }), tinggi.persen != rendah.persen
        else { return nil }
        return "Serapan tertinggi terdapat pada \(serapan(tinggi.simpul)), sedangkan serapan terendah pada "
            + "\(serapan(rendah.simpul))."
    }

    private func serapan(_ simpul: Simpul) -> String {
        "\(Kalimat.tanpaTitik(simpul.uraian)) sebesar {{\(simpul.kode).serapan|%}}"
    }
}
