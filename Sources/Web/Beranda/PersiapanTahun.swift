import Kinerja
import Storage

/// What a year still lacks before a quarter can be filled: the steps this account may take, in the order they are done.
struct PersiapanTahun {
    let hitungan: Hitungan
    let tempat: TempatKerja
    let pelaku: Pelaku
    /// The year it is where the pemda is; earlier years are not opened any more.
    let tahunKini: Int
    /// The measurement of the year is opened.
    let terbuka: Bool
    /// Accounts of the pemda; nil = this account may not see them.
    let daftarPengguna: [Pengguna]?

    private var berkas: BerkasKinerja { hitungan.berkas }

    var daftar: [Tugas] {
        let langkah = [unit, jabatan, akun, periode, pohon, indikator, target, perjanjian].compactMap(\.self)
        return langkah.enumerated().map { nomor, satu in
            var hasil = satu
            hasil.tanggal = "langkah \(nomor + 1) dari \(langkah.count)"
            return hasil
        }
    }

    private var unit: Tugas? {
        guard berkas.daftarUnit.isEmpty, boleh(.aturUnit) else { return nil }
        return langkah(
            "Daftarkan unit", "Sekretariat dan bidang yang mengampu indikator.", .daftarUnit(tempat), "Daftarkan")
    }

    private var jabatan: Tugas? {
        guard berkas.daftarJabatan.isEmpty, boleh(.aturJabatan) else { return nil }
        return langkah(
            "Isi jabatan dan pejabatnya", "Perjanjian kinerja dibuat antarjabatan.", .daftarJabatan(tempat), "Isi")
    }

    private var akun: Tugas? {
        guard let daftarPengguna else { return nil }
        let ada = Set(
            daftarPengguna.filter(\.aktif).flatMap(\.daftarPenugasan).map(\.penugasan)
                .filter { $0.instansi == tempat.instansi }.map(\.peran))
        let kurang = [Peran.perencana, .petugas, .kepala].filter { !ada.contains($0) }
        guard !kurang.isEmpty else { return nil }
        let sebutan = kurang.map { $0.nama.lowercased() }.joined(separator: ", ")
        return langkah(
            "Buat akun \(sebutan)", "Perencana menyusun rencana, operator mengisi, kepala menyetujui.", .penggunaBaru,
            "Buat akun")
    }

    private var periode: Tugas? {
        guard !terbuka, tempat.tahun >= tahunKini, pelaku.boleh(atur: .aturPeriode) else { return nil }
        return langkah(
            "Buka pengukuran tahun \(tempat.tahun)", "Jadwal dan tenggat tiap triwulan, untuk semua instansi.",
            .daftarPeriode(tempat.tahun), "Buka")
    }

    private var pohon: Tugas? {
        guard berkas.daftarSimpul.isEmpty, bolehMerencanakan else { return nil }
        return langkah(
            "Susun pohon kinerja", "Tujuan, sasaran, dan program; atau impor berkas kinerja yang sudah ada.",
            .pohon(tempat), "Susun")
    }

    private var indikator: Tugas? {
        guard !berkas.daftarSimpul.isEmpty, berkas.daftarIndikator.isEmpty, bolehMerencanakan else { return nil }
        return langkah(
            "Tambahkan indikator pada sasaran", "Dari kamus indikator, atau ditulis sendiri.", .daftarIndikator(tempat),
            "Tambahkan")
    }

    private var target: Tugas? {
        let adaTarget = berkas.daftarTarget.contains { $0.tahun == tempat.tahun }
        guard !berkas.daftarIndikator.isEmpty, !adaTarget, bolehMerencanakan else { return nil }
        return langkah(
            "Isi target Renstra", "Target \(tempat.tahun) belum ada satu pun.", .renstra(tempat), "Isi")
    }

    private var perjanjian: Tugas? {
        guard !berkas.daftarIndikator.isEmpty, berkas.daftarPerjanjian.isEmpty,
            boleh(.ubahPerjanjian, status: .perjanjian(.draf))
        else { return nil }
        return langkah(
            "Buat perjanjian kinerja", "Realisasi diukur terhadap targetnya sesudah ditandatangani.",
            .perjanjianBaru(tempat), "Buat")
    }

    private func langkah(_ judul: String, _ rincian: String, _ alamat: Alamat, _ tombol: String) -> Tugas {
        Tugas(kapan: "Persiapan", tanggal: "", judul: judul, rincian: rincian, alamat: alamat, tombol: tombol)
    }

    var bolehMerencanakan: Bool {
        let unit = pelaku.daftarPenugasan.filter { $0.instansi == tempat.instansi }.map(\.unit) + [nil]
        return unit.contains { boleh(.ubahRencana, unit: $0) }
    }

    private func boleh(_ tindakan: Tindakan, unit: String? = nil, status: StatusObjek? = nil) -> Bool {
        periksaHak(tindakan, oleh: pelaku, di: Tempat(instansi: tempat.instansi, unit: unit), status: status) == nil
    }
}
