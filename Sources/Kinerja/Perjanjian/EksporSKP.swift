/// One indicator a person answers for, as their staff plan (SKP) takes it over. Nothing is scored here.
///
/// - Dasar: PermenPANRB 6/2022: the SKP of a leader comes from the perjanjian kinerja; system of record is elsewhere.
///   NIP is left out: who the row is for is known by jabatan.
package struct BarisSKP: Sendable, Equatable {
    package var kodeJabatan: String
    /// With Plt., Plh. and the like before it.
    package var jabatan: String
    package var pejabat: String
    package var unit: String
    /// Kode and version of the agreement.
    package var perjanjian: String
    package var versi: Int
    package var tanggal: Tanggal?
    /// Uraian of the simpul the indicator stands at.
    package var sasaran: String
    package var kodeIndikator: String
    package var indikator: String
    package var satuan: String
    /// As printed; the year's target.
    package var target: String
    /// As printed, TW I to IV; empty where none is set.
    package var targetTriwulan: [String]
    package var atasan: String
    package var pejabatAtasan: String

    /// Headings of ``sel``.
    package static let judul = [
        "kode_jabatan", "jabatan", "pejabat", "unit", "perjanjian", "versi", "tanggal", "sasaran", "kode_indikator",
        "indikator", "satuan", "target", "target_tw1", "target_tw2", "target_tw3", "target_tw4", "atasan",
        "pejabat_atasan",
    ]

    /// The row as text cells.
    package var sel: [String] {
        [
            kodeJabatan, jabatan, pejabat, unit, perjanjian, "\(versi)", tanggal?.iso ?? "", sasaran, kodeIndikator,
            indikator, satuan, target,
        ] + targetTriwulan + [atasan, pejabatAtasan]
    }
}

extension Hitungan {
    /// The indicators of every person with a signed agreement, superiors first.
    ///
    /// - Batas: of each agreement the last signed version counts; drafts do not. The person is who held the post on the
    ///   day of signing; a post that is a title in words has no person.
    package var daftarSKP: [BarisSKP] {
        let urutan = Dictionary(
            zip(urutanJabatan, urutanJabatan.indices), uniquingKeysWith: { awal, _ in awal })
        let terakhir = perjanjianBertandaTangan.filter { satu in
            !perjanjianBertandaTangan.contains { $0.kode == satu.kode && $0.versi > satu.versi }
        }
        return terakhir.enumerated()
            .sorted { kiri, kanan in
                let a = urutan[kiri.element.pihakPertama] ?? .max, b = urutan[kanan.element.pihakPertama] ?? .max
                return (a, kiri.offset) < (b, kanan.offset)
            }
            .flatMap { barisSKP($0.element) }
    }

    /// Posts with a holder but without a signed agreement: a gap in the chain from head to staff.
    package var jabatanTanpaPerjanjian: [Jabatan] {
        let berjanji = Set(perjanjianBertandaTangan.map(\.pihakPertama))
        var sudah: Set<String> = []
        return berkas.daftarJabatan.filter {
            !$0.pejabat.isEmpty && !berjanji.contains($0.kode) && sudah.insert($0.kode).inserted
        }
    }

    private func barisSKP(_ perjanjian: PerjanjianKinerja) -> [BarisSKP] {
        let pertama = pemangku(perjanjian.pihakPertama, perjanjian.tanggal)
        let kedua = pemangku(perjanjian.pihakKedua, perjanjian.tanggal)
        return daftarIndikator(dalam: perjanjian).compactMap(indikator).map { indikator in
            func target(_ periode: Periode) -> NilaiTarget? {
                targetJanji(indikator.kode, versi: perjanjian.versi, periode: periode)
            }
            return BarisSKP(
                kodeJabatan: perjanjian.pihakPertama, jabatan: pertama?.sebutan ?? perjanjian.pihakPertama,
                pejabat: pertama?.pejabat ?? "", unit: pertama.map { namaUnit($0.unit) } ?? "",
                perjanjian: perjanjian.kode, versi: perjanjian.versi, tanggal: perjanjian.tanggal,
                sasaran: simpul(indikator.simpul)?.uraian ?? "", kodeIndikator: indikator.kode,
                indikator: indikator.nama, satuan: indikator.satuan,
                target: cetak(target(.tahun), indikator: indikator),
                targetTriwulan: Periode.semuaTriwulan.map { periode in
                    target(periode).map { cetak($0, indikator: indikator) } ?? ""
                }, atasan: kedua?.sebutan ?? perjanjian.pihakKedua, pejabatAtasan: kedua?.pejabat ?? "")
        }
    }

    private func pemangku(_ kode: String, _ tanggal: Tanggal?) -> Jabatan? {
        let riwayat = berkas.daftarJabatan.filter { $0.kode == kode }
        return tanggal.flatMap { hari in riwayat.first { $0.menjabat(pada: hari) } } ?? riwayat.first
    }

    private func namaUnit(_ kode: String) -> String {
        berkas.daftarUnit.first { $0.kode == kode }?.nama ?? kode
    }

    /// Kode of posts, superiors before those they lead; a circle among them ends where it began.
    private var urutanJabatan: [String] {
        let menurutInduk = Dictionary(grouping: berkas.daftarJabatan, by: \.induk)
        let kode = Set(berkas.daftarJabatan.map(\.kode))
        var hasil: [String] = [], sudah: Set<String> = []
        var tumpukan = Array(berkas.daftarJabatan.filter { !kode.contains($0.induk) }.map(\.kode).reversed())
        while let kini = tumpukan.popLast() {
            guard sudah.insert(kini).inserted else { continue }
            hasil.append(kini)
            tumpukan += (menurutInduk[kini] ?? []).map(\.kode).reversed()
        }
        return hasil
    }
}
