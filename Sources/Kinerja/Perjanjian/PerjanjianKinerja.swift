/// A signed agreement and its numbered revisions.
package struct PerjanjianKinerja: Sendable, Equatable {
    /// Ground on which an agreement may be revised (PermenPANRB 53/2014).
    package enum AlasanPerubahan: String, Sendable, CaseIterable {
        case pergantianPejabat = "pergantian_pejabat"
        case perubahanStrategi = "perubahan_strategi"
        case perubahanPrioritas = "perubahan_prioritas"

        package var uraian: String {
            switch self {
            case .pergantianPejabat: "pergantian atau mutasi pejabat"
            case .perubahanStrategi:
                "perubahan strategi yang memengaruhi pencapaian tujuan dan sasaran (perubahan program, kegiatan, dan alokasi anggaran)"
            case .perubahanPrioritas:
                "perubahan prioritas atau asumsi yang berakibat signifikan terhadap pencapaian tujuan dan sasaran"
            }
        }
    }

    package var kode: String
    /// 0 = first agreement of the year, n = perubahan ke-n.
    package var versi: Int
    /// Kode jabatan of party 1 (receives the mandate).
    package var pihakPertama: String
    /// Kode jabatan of party 2, or its title in words.
    package var pihakKedua: String
    /// Nil while not signed.
    package var tanggal: Tanggal?
    package var tempat: String
    package var alasan: AlasanPerubahan?
    package var uraianAlasan: String
    /// Kode of indikator in it when they are not simply those of the sasaran level; empty = default set.
    package var daftarIndikator: [String]
    /// Kode of program/kegiatan/subkegiatan whose budgets it lists; empty = all program.
    package var daftarSimpul: [String]

    package init(
        kode: String, versi: Int = 0, pihakPertama: String, pihakKedua: String, tanggal: Tanggal? = nil,
        tempat: String = "", alasan: AlasanPerubahan? = nil, uraianAlasan: String = "",
        daftarIndikator: [String] = [], daftarSimpul: [String] = []
    ) {
        self.kode = kode
        self.versi = versi
        self.pihakPertama = pihakPertama
        self.pihakKedua = pihakKedua
        self.tanggal = tanggal
        self.tempat = tempat
        self.alasan = alasan
        self.uraianAlasan = uraianAlasan
        self.daftarIndikator = daftarIndikator
        self.daftarSimpul = daftarSimpul
    }

    /// The target source of this version.
    package var sumberTarget: SumberTarget { versi == 0 ? .pk : .pkPerubahan(versi) }
    package var versiAnggaran: VersiAnggaran { versi == 0 ? .murni : .perubahan(versi) }
}

/// A step of the rencana aksi under the perjanjian kinerja.
package struct RencanaAksi: Sendable, Equatable {
    package var indikator: String
    package var langkah: String
    /// Kode simpul that pays for it; may be empty.
    package var simpul: String
    /// Planned result per triwulan, as text; empty = nothing planned.
    package var triwulan: [String]
    package var penanggungJawab: String
    /// How far it has come, in words of who does it; empty = nothing told yet.
    package var kemajuan: String

    package init(
        indikator: String, langkah: String, simpul: String = "", triwulan: [String] = ["", "", "", ""],
        penanggungJawab: String = "", kemajuan: String = ""
    ) {
        self.indikator = indikator
        self.langkah = langkah
        self.simpul = simpul
        self.triwulan = triwulan
        self.penanggungJawab = penanggungJawab
        self.kemajuan = kemajuan
    }
}
