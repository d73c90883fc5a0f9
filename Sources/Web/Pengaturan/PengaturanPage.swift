import Kinerja
import Storage

/// All settings somebody may change, each with where it stands and what needs a look.
struct PengaturanPage {
    struct Baris {
        var nama: String
        var uraian: String
        var alamat: Alamat
        var keadaan: String
        /// Empty when nothing needs a look.
        var perhatian: String
        var alamatPerhatian: Alamat?
    }

    var daftar: [Baris]

    /// `3 hal perlu dilihat.`
    var kalimat: String {
        let banyak = daftar.count { !$0.perhatian.isEmpty }
        return banyak == 0
            ? "Tidak ada yang perlu dilihat sekarang." : "\(banyak) bagian perlu dilihat; yang lain rapi."
    }
}

/// What the overview is made of; nil = not for this person.
struct BahanPengaturan {
    var tahun: Int
    var hari: Tanggal?
    var pengguna: [Pengguna]?
    var instansi: (daftar: [InstansiTerdaftar], tahun: [String: [Int]])?
    var periode: (daftar: [PeriodeTersimpan], terlambat: [RekapPeriode])?
    /// The place of one's own settings, and the rules there.
    var tempat: (kerja: TempatKerja, nama: String)?
    var aturan: AturanKinerja?
    var unit: [Kinerja.Unit]?
    var jabatan: (daftar: [PosJabatan], pejabat: [Pejabat])?
    /// The last event of the trail.
    var jejak: CatatanJejak??
}

extension PengaturanPage {
    init(_ bahan: BahanPengaturan) {
        daftar = [
            bahan.pengguna.map(Self.pengguna), bahan.instansi.map { Self.instansi($0.daftar, $0.tahun, bahan.tahun) },
            Self.unit(bahan), Self.jabatan(bahan), Self.aturan(bahan), Self.skala(bahan),
            bahan.periode.map { Self.periode($0.daftar, $0.terlambat, bahan) }, bahan.jejak.map(Self.jejak),
        ].compactMap(\.self)
    }

    private static func pengguna(_ semua: [Pengguna]) -> Baris {
        let aktif = semua.filter(\.aktif)
        let hal = [
            (semua.count { $0.dalam(.terkunci) && $0.aktif }, "terkunci", SaringanPengguna.Keadaan.terkunci),
            (semua.count { $0.dalam(.tanpaPeran) }, "tanpa peran", .tanpaPeran),
            (semua.count { $0.dalam(.wajibGanti) }, "belum mengganti sandi", .wajibGanti),
        ].filter { $0.0 > 0 }
        var saringan = SaringanPengguna()
        saringan.keadaan = hal.first?.2
        return Baris(
            nama: "Pengguna", uraian: "Akun, peran, dan cara masuk.", alamat: .daftarPengguna,
            keadaan: "\(aktif.count) akun aktif, \(aktif.count { $0.totp }) dengan autentikator",
            perhatian: hal.map { "\($0.0) \($0.1)" }.joined(separator: ", "), alamatPerhatian: saringan.alamat())
    }

    private static func instansi(
        _ daftar: [InstansiTerdaftar], _ menurutInstansi: [String: [Int]], _ tahun: Int
    ) -> Baris {
        let aktif = daftar.filter(\.aktif)
        let belum = aktif.count { !(menurutInstansi[$0.kode] ?? []).contains(tahun) }
        return Baris(
            nama: "Instansi", uraian: "Daftar instansi, identitas per tahun, dan pembukaan tahun kinerja.",
            alamat: .daftarInstansi, keadaan: "\(aktif.count) instansi aktif",
            perhatian: belum == 0 ? "" : "\(belum) belum membuka tahun \(tahun)", alamatPerhatian: .daftarInstansi)
    }

    private static func unit(_ bahan: BahanPengaturan) -> Baris? {
        guard let unit = bahan.unit else { return nil }
        return Baris(
            nama: "Unit", uraian: "Bidang dan sekretariat yang mengampu indikator.", alamat: .unitPilih,
            keadaan: bahan.tempat.map { "\(unit.count) unit di \($0.nama) \($0.kerja.tahun)" }
                ?? "Belum ada tahun kinerja",
            perhatian: bahan.tempat != nil && unit.isEmpty ? "belum ada unit" : "", alamatPerhatian: .unitPilih)
    }

    private static func jabatan(_ bahan: BahanPengaturan) -> Baris? {
        guard let (daftar, pejabat) = bahan.jabatan, let hari = bahan.hari else { return nil }
        let kosong = daftar.count { pos in
            !pejabat.contains { $0.jabatan == pos.kode && $0.menjabat(pada: hari) }
        }
        return Baris(
            nama: "Jabatan", uraian: "Jabatan dan pejabatnya, termasuk Plt, Plh, dan Pj.", alamat: .jabatanPilih,
            keadaan: bahan.tempat.map { "\(daftar.count) jabatan di \($0.nama) \($0.kerja.tahun)" }
                ?? "Belum ada tahun kinerja",
            perhatian: kosong == 0 ? "" : "\(kosong) tanpa pejabat", alamatPerhatian: .jabatanPilih)
    }

    private static func aturan(_ bahan: BahanPengaturan) -> Baris? {
        guard let aturan = bahan.aturan else { return nil }
        let sendiri = aturan.setelan.count { ![KunciAturan.kode, .uraian].map(\.rawValue).contains($0.kunci) }
        let tanpaDasar = aturan.setelan.count { $0.dasar.isEmpty && $0.kunci != "kode" && $0.kunci != "uraian" }
        return Baris(
            nama: "Aturan", uraian: "Batas, rumus, desimal, dan ambang perhitungan.", alamat: .aturanPilih,
            keadaan: bahan.tempat.map { "\(sendiri) aturan sendiri di \($0.nama) \($0.kerja.tahun)" }
                ?? "Belum ada tahun kinerja",
            perhatian: tanpaDasar == 0 ? "" : "\(tanpaDasar) tanpa dasar hukum", alamatPerhatian: .aturanPilih)
    }

    private static func skala(_ bahan: BahanPengaturan) -> Baris? {
        guard let aturan = bahan.aturan else { return nil }
        let masalah = aturan.skala.daftarMasalah.count
        return Baris(
            nama: "Skala", uraian: "Predikat capaian: skala nasional atau susunan sendiri.", alamat: .skalaPilih,
            keadaan: bahan.tempat == nil ? "Belum ada tahun kinerja" : aturan.skala.nama,
            perhatian: masalah == 0 ? "" : "\(masalah) celah atau tumpang tindih", alamatPerhatian: .skalaPilih)
    }

    private static func periode(
        _ daftar: [PeriodeTersimpan], _ terlambat: [RekapPeriode], _ bahan: BahanPengaturan
    ) -> Baris {
        let terbuka = daftar.map(\.jadwal).first { jadwal in
            guard let hari = bahan.hari, Periode.semuaTriwulan.contains(jadwal.periode) else { return false }
            if case .terbuka = jadwal.keadaan(pada: hari) { return true }
            return false
        }
        let keadaan = terbuka.flatMap { jadwal in
            bahan.hari.map { "\(jadwal.periode.nama) \(jadwal.sebutan(pada: $0))" }
        }
        let banyak = Set(terlambat.map(\.instansi)).count
        return Baris(
            nama: "Periode", uraian: "Kapan nilai diisi, tenggatnya, dan siapa yang terlambat.", alamat: .periodePilih,
            keadaan: daftar.isEmpty
                ? "Tahun \(bahan.tahun) belum dibuka" : keadaan ?? "Tidak ada triwulan yang terbuka",
            perhatian: daftar.isEmpty
                ? "tahun \(bahan.tahun) belum dibuka" : banyak == 0 ? "" : "\(banyak) instansi terlambat",
            alamatPerhatian: Alamat.daftarPeriode(bahan.tahun).bagian(daftar.isEmpty ? "isi" : "terlambat"))
    }

    private static func jejak(_ kepala: CatatanJejak?) -> Baris {
        Baris(
            nama: "Jejak audit", uraian: "Siapa melakukan apa, kapan; rantainya dapat diverifikasi.",
            alamat: .jejakAudit,
            keadaan: kepala.map { "\(Angka($0.nomor).cetak()) peristiwa" } ?? "Belum ada peristiwa",
            perhatian: "", alamatPerhatian: nil)
    }
}
