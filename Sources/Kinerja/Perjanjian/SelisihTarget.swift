/// One promised value held against another value of the same indicator.
package struct SelisihTarget: Sendable, Equatable {
    /// What became of the value.
    package enum Jenis: String, Sendable, CaseIterable {
        case tetap, naik, turun
        /// Another grade, range or kind.
        case berubah
        /// No value before.
        case baru
        /// No value any more.
        case hilang
    }

    /// Which of the two asks for more.
    package enum Bobot: String, Sendable, CaseIterable {
        case lebihBerat = "lebih_berat"
        case lebihRingan = "lebih_ringan"
        case sama
        /// Grades, ranges, and values that one side lacks.
        case takTerbanding = "tak_terbanding"
    }

    /// Kode.
    package var indikator: String
    package var periode: Periode
    package var sebelum: NilaiTarget?
    package var sesudah: NilaiTarget?
    package var arah: Arah

    package init(
        indikator: String, periode: Periode = .tahun, sebelum: NilaiTarget?, sesudah: NilaiTarget?, arah: Arah
    ) {
        self.indikator = indikator
        self.periode = periode
        self.sebelum = sebelum
        self.sesudah = sesudah
        self.arah = arah
    }

    package var jenis: Jenis {
        switch (sebelum, sesudah) {
        case (nil, nil): .tetap
        case (nil, _): .baru
        case (_, nil): .hilang
        case (.angka(let lama)?, .angka(let kini)?): kini == lama ? .tetap : kini > lama ? .naik : .turun
        case (let lama?, let kini?): lama == kini ? .tetap : .berubah
        }
    }

    /// - Batas: compares numbers only, and only where more or less is better.
    package var bobot: Bobot {
        switch (jenis, arah) {
        case (.tetap, _): .sama
        case (.naik, .naik), (.turun, .turun): .lebihBerat
        case (.naik, .turun), (.turun, .naik): .lebihRingan
        case (.naik, _), (.turun, _), (.berubah, _), (.baru, _), (.hilang, _): .takTerbanding
        }
    }

    /// Sesudah minus sebelum, for two numbers.
    package var selisih: Angka? {
        guard case .angka(let lama)? = sebelum, case .angka(let kini)? = sesudah else { return nil }
        return kini - lama
    }
}

/// A budget before and after.
package struct SelisihAnggaran: Sendable, Equatable {
    /// Kode simpul.
    package var simpul: String
    package var sebelum: Rupiah?
    package var sesudah: Rupiah?

    package init(simpul: String, sebelum: Rupiah?, sesudah: Rupiah?) {
        self.simpul = simpul
        self.sebelum = sebelum
        self.sesudah = sesudah
    }

    package var berubah: Bool { sebelum != sesudah }

    /// Nil unless both are known.
    package var selisih: Rupiah? { sebelum.flatMap { lama in sesudah.map { $0 - lama } } }

    /// Percent of the earlier amount, unrounded; nil against nothing or zero.
    package var persen: Angka? {
        selisih.flatMap { selisih in sebelum.flatMap { (selisih.angka * .seratus).dibagi($0.angka) } }
    }
}

/// What a perubahan changes: every row of the agreement, changed or not, in order of print.
package struct PerubahanPerjanjian: Sendable, Equatable {
    /// Yearly targets.
    package var target: [SelisihTarget]
    /// Periodic targets that differ; unchanged ones are left out.
    package var targetPeriode: [SelisihTarget]
    package var anggaran: [SelisihAnggaran]
    /// Kode of indicators that came in.
    package var indikatorMasuk: [String]
    package var indikatorKeluar: [String]

    /// Sum of the rows whose budget is known on that side; nil when none is.
    package var anggaranSebelum: Rupiah? { Self.jumlah(anggaran.map(\.sebelum)) }
    package var anggaranSesudah: Rupiah? { Self.jumlah(anggaran.map(\.sesudah)) }

    package var banyakTargetBerubah: Int { target.count { $0.jenis != .tetap } }
    package var banyakAnggaranBerubah: Int { anggaran.count(where: \.berubah) }

    /// Nothing differs: such a perubahan has no reason to be.
    package var kosong: Bool {
        banyakTargetBerubah == 0 && banyakAnggaranBerubah == 0 && targetPeriode.isEmpty && indikatorMasuk.isEmpty
            && indikatorKeluar.isEmpty
    }

    private static func jumlah(_ daftar: [Rupiah?]) -> Rupiah? {
        let ada = daftar.compactMap { $0 }
        return ada.isEmpty ? nil : ada.jumlah
    }
}
