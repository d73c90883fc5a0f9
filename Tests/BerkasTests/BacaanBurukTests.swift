import Berkas
import Foundation
import Kinerja
import Testing

/// One bad input: what is changed in a sound berkas, and the one problem that must name it.
struct KasusBuruk: Sendable, CustomTestStringConvertible {
    var nama: String
    var perubahan: [String: String?]
    var pesan: String
    var asal: String
    var baris: Int?
    var kolom: String?
    var tingkat: MasalahBerkas.Tingkat = .galat
    /// Other errors that follow from it, at most.
    var ikutan = 0

    var testDescription: String { nama }
}

private let dasar = FolderUji.dasar

private func tambah(_ lembar: String, _ baris: String) -> [String: String?] {
    [lembar: (dasar[lembar] ?? "").trimmingCharacters(in: .newlines) + "\n" + baris + "\n"]
}

private func ganti(_ lembar: String, _ lama: String, _ baru: String) -> [String: String?] {
    [lembar: (dasar[lembar] ?? "").replacingOccurrences(of: lama, with: baru)]
}

private let semuaKasus: [KasusBuruk] = kasusBentuk + kasusNilai + kasusRujukan + kasusAturan

private let kasusBentuk: [KasusBuruk] = [
    .init(
        nama: "lembar wajib hilang", perubahan: ["simpul.csv": String?.none],
        pesan: "Lembar wajib \"simpul\" tidak ada", asal: "simpul"),
    .init(
        nama: "lembar asing", perubahan: ["targt.csv": "a,b\n1,2\n"], pesan: "\"targt\" tidak dikenal",
        asal: "targt.csv", tingkat: .peringatan),
    .init(
        nama: "kolom wajib hilang", perubahan: ["target.csv": "indikator,tahun,nilai\nI1,2024,95.5\n"],
        pesan: "Kolom wajib \"sumber\" tidak ada", asal: "target.csv", baris: 1, kolom: "sumber"),
    .init(
        nama: "kolom asing", perubahan: ganti("unit.csv", "nama\n", "nama,telepon\n"),
        pesan: "\"telepon\" tidak dikenal", asal: "unit.csv", baris: 1, kolom: "telepon", tingkat: .peringatan),
    .init(
        nama: "kolom ganda", perubahan: ["unit.csv": "kode,nama,Kode Unit\nU1,Sekretariat,U2\n"], pesan: "ada dua kali",
        asal: "unit.csv", baris: 1, kolom: "kode"),
    .init(
        nama: "baris judul tidak ada", perubahan: ["unit.csv": "U1;Sekretariat\n"],
        pesan: "Baris judul kolom tidak ditemukan", asal: "unit.csv", baris: 1),
    .init(
        nama: "koma tanpa kutip", perubahan: tambah("unit.csv", "U2,Bidang A, B"), pesan: "memuat 3 isian",
        asal: "unit.csv", baris: 3),
    .init(
        nama: "kutip tidak ditutup", perubahan: tambah("unit.csv", "U2,\"Bidang"), pesan: "tidak ditutup",
        asal: "unit.csv", baris: 3),
    .init(
        nama: "kunci instansi hilang", perubahan: ganti("instansi.csv", "tahun,2024\n", ""),
        pesan: "\"tahun\" belum diisi", asal: "instansi.csv", kolom: "tahun", ikutan: 2),
    .init(
        nama: "kunci instansi asing", perubahan: tambah("instansi.csv", "tahum,2024"), pesan: "\"tahum\" tidak dikenal",
        asal: "instansi.csv", baris: 10, kolom: "kunci", tingkat: .peringatan),
]

private let kasusNilai: [KasusBuruk] = [
    .init(
        nama: "isian wajib kosong", perubahan: tambah("unit.csv", "U2,"), pesan: "\"nama\" belum diisi",
        asal: "unit.csv", baris: 3, kolom: "nama"),
    .init(
        nama: "bukan angka", perubahan: ganti("target.csv", "95.5", "banyak"), pesan: "bukan angka", asal: "target.csv",
        baris: 2, kolom: "nilai"),
    .init(
        nama: "angka bersatuan", perubahan: ganti("target.csv", ",4", ",4 konflik"), pesan: "memuat satuan",
        asal: "target.csv", baris: 3, kolom: "nilai"),
    .init(
        nama: "singkatan miliar", perubahan: ganti("pagu.csv", "300", "\"1,5 M\""), pesan: "singkatan",
        asal: "pagu.csv", baris: 2, kolom: "nilai"),
    .init(
        nama: "uang bersen", perubahan: ganti("pagu.csv", "300", "300.50"), pesan: "sen", asal: "pagu.csv", baris: 2,
        kolom: "nilai"),
    .init(
        nama: "ribuan ditulis 1.234 pada kanonik", perubahan: ganti("pagu.csv", "300", "1.234"), pesan: "sen",
        asal: "pagu.csv", baris: 2, kolom: "nilai"),
    .init(
        nama: "1,234 ambigu", perubahan: ganti("target.csv", ",4", ",\"1,234\""), pesan: "dapat berarti",
        asal: "target.csv", baris: 3, kolom: "nilai"),
    .init(
        nama: "persen sebagai pecahan", perubahan: ganti("target.csv", "95.5", "0.95"), pesan: "mungkin pecahan",
        asal: "target.csv", baris: 2, kolom: "nilai", tingkat: .peringatan),
    .init(
        nama: "kode berspasi", perubahan: tambah("unit.csv", "U 2,Bidang"), pesan: "tanda yang tidak diperbolehkan",
        asal: "unit.csv", baris: 3, kolom: "kode"),
    .init(
        nama: "jenis simpul salah", perubahan: tambah("simpul.csv", "S2,T1,sasarn,Uraian"),
        pesan: "\"sasarn\" bukan isian", asal: "simpul.csv", baris: 7, kolom: "jenis"),
    .init(
        nama: "tahun salah", perubahan: tambah("target.csv", "I1,24,renja,90"), pesan: "bukan tahun",
        asal: "target.csv", baris: 4, kolom: "tahun"),
    .init(
        nama: "tahun di luar jangkauan", perubahan: tambah("target.csv", "I1,1204,renja,90"),
        pesan: "di luar jangkauan", asal: "target.csv", baris: 4, kolom: "tahun"),
    .init(
        nama: "tahun jauh dari Renstra", perubahan: tambah("target.csv", "I1,2042,renja,90"),
        pesan: "jauh dari masa Renstra", asal: "target.csv", baris: 4, kolom: "tahun", tingkat: .peringatan),
    .init(
        nama: "periode salah", perubahan: tambah("realisasi.csv", "I2,2024,tw5,1"), pesan: "\"tw5\" bukan isian",
        asal: "realisasi.csv", baris: 7, kolom: "periode"),
    .init(
        nama: "tanggal salah", perubahan: tambah("instansi.csv", "tanggal_laporan,31/02/2025"), pesan: "bukan tanggal",
        asal: "instansi.csv", baris: 10, kolom: "nilai"),
    .init(
        nama: "NIP 17 angka", perubahan: ganti("jabatan.csv", "[NIP]", "19700101199503100"), pesan: "17 angka",
        asal: "jabatan.csv", baris: 2, kolom: "nip"),
    .init(
        nama: "NIP tanggal lahir mustahil", perubahan: ganti("jabatan.csv", "[NIP]", "197013011995031001"),
        pesan: "tanggal lahir", asal: "jabatan.csv", baris: 2, kolom: "nip"),
    .init(
        nama: "NIP jenis kelamin", perubahan: ganti("jabatan.csv", "[NIP]", "197001011995033001"),
        pesan: "jenis kelamin", asal: "jabatan.csv", baris: 2, kolom: "nip"),
    .init(
        nama: "target kosong", perubahan: ganti("target.csv", "95.5", ""), pesan: "\"nilai\" belum diisi",
        asal: "target.csv", baris: 2, kolom: "nilai"),
]

private let kasusRujukan: [KasusBuruk] = [
    .init(
        nama: "kode indikator asing", perubahan: tambah("target.csv", "I3,2024,pk,1"),
        pesan: "\"I3\" tidak ada di lembar indikator", asal: "target.csv", baris: 4, kolom: "indikator"),
    .init(
        nama: "induk asing", perubahan: tambah("simpul.csv", "S2,T9,sasaran,Uraian"),
        pesan: "\"T9\" tidak ada di lembar simpul", asal: "simpul.csv", baris: 7, kolom: "induk"),
    .init(
        nama: "kepala asing", perubahan: ganti("instansi.csv", "kepala,J1", "kepala,J7"),
        pesan: "\"J7\" tidak ada di lembar jabatan", asal: "instansi.csv", baris: 9, kolom: "nilai"),
    .init(
        nama: "lingkaran", perubahan: tambah("simpul.csv", "S2,S3,sasaran,A\nS3,S2,sasaran,B"), pesan: "S2 → S3 → S2",
        asal: "simpul.csv", baris: 7, kolom: "induk"),
    .init(
        nama: "kegiatan yatim", perubahan: tambah("simpul.csv", "K9,,kegiatan,A"), pesan: "tidak mempunyai induk",
        asal: "simpul.csv", baris: 7, kolom: "induk"),
    .init(
        nama: "program yatim", perubahan: tambah("simpul.csv", "P9,,program,A"),
        pesan: "tidak mendukung sasaran mana pun", asal: "simpul.csv", baris: 7, kolom: "induk", tingkat: .peringatan),
    .init(
        nama: "induk salah jenis", perubahan: tambah("simpul.csv", "K9,S1,kegiatan,A"),
        pesan: "tidak dapat berinduk sasaran", asal: "simpul.csv", baris: 7, kolom: "induk"),
    .init(
        nama: "sasaran tanpa indikator", perubahan: tambah("simpul.csv", "S2,T1,sasaran,A"),
        pesan: "tidak mempunyai indikator", asal: "simpul.csv", baris: 7, kolom: "kode", tingkat: .peringatan),
    .init(
        nama: "kode ganda", perubahan: tambah("simpul.csv", "S1,T1,sasaran,A"), pesan: "\"S1\" sudah ada di baris 3",
        asal: "simpul.csv", baris: 7, kolom: "kode"),
    .init(
        nama: "target ganda", perubahan: tambah("target.csv", "I1,2024,pk,90"), pesan: "sudah ada di baris 2",
        asal: "target.csv", baris: 4, kolom: "nilai"),
    .init(
        nama: "kode simpul dan indikator sama", perubahan: tambah("indikator.csv", "S1,S1,Nama,Persen"),
        pesan: "juga dipakai sebuah simpul", asal: "indikator.csv", baris: 4, kolom: "kode"),
    .init(
        nama: "lampiran hilang", perubahan: ["lampiran.csv": "kode,jenis,berkas\nL1,lambang,lambang.png\n"],
        pesan: "\"lambang.png\" tidak ditemukan", asal: "lampiran.csv", baris: 2, kolom: "berkas"),
    .init(
        nama: "lampiran bukan gambar",
        perubahan: ["lampiran.csv": "kode,jenis,berkas\nL1,lambang,l.png\n", "lampiran/l.png": "teks"],
        pesan: "bukan gambar PNG atau JPEG", asal: "lampiran.csv", baris: 2, kolom: "berkas"),
    .init(
        nama: "lampiran menunjuk ke luar",
        perubahan: ["lampiran.csv": "kode,jenis,berkas\nL1,lambang,../instansi.csv\n"], pesan: "menunjuk ke luar",
        asal: "lampiran.csv", baris: 2, kolom: "berkas"),
    .init(
        nama: "narasi asing", perubahan: ["narasi/kesimpulann.md": "Teks"], pesan: "\"kesimpulann\" tidak dikenal",
        asal: "narasi/kesimpulann.md", kolom: "kunci", tingkat: .peringatan),
]

private let kasusAturan: [KasusBuruk] = [
    .init(
        nama: "arah bertentangan",
        perubahan: [
            "indikator.csv": (dasar["indikator.csv"] ?? "").replacingOccurrences(
                of: "arah,frekuensi", with: "arah,frekuensi"
            ).replacingOccurrences(of: "kode,simpul", with: "rumus_capaian,kode,simpul").replacingOccurrences(
                of: "I1,", with: "TURUN_RASIO,I1,"
            ).replacingOccurrences(of: "I2,", with: ",I2,")
        ], pesan: "bertentangan dengan rumus capaian", asal: "indikator.csv", baris: 2, kolom: "arah"),
    .init(
        nama: "predikat tanpa skala",
        perubahan: ["indikator.csv": (dasar["indikator.csv"] ?? ""), "target.csv": (dasar["target.csv"] ?? "")].merging(
            [
                "indikator.csv": "kode,simpul,nama,jenis_nilai\nI1,S1,A,\nI2,S1,B,\nI3,S1,Opini,predikat\n",
                "realisasi.csv": "indikator,tahun,nilai\n",
            ]) { $1 }, pesan: "Indikator predikat tanpa skala", asal: "indikator.csv", baris: 4, kolom: "skala_predikat"
    ),
    .init(
        nama: "setahun dan triwulan berbeda", perubahan: tambah("realisasi.csv", "I2,2024,tahun,5"),
        pesan: "setahun dan per periode", asal: "realisasi.csv", baris: 7, kolom: "periode"),
    .init(
        nama: "periode tidak sesuai frekuensi", perubahan: tambah("realisasi.csv", "I1,2024,tw1,5"),
        pesan: "tidak dipakai indikator I1", asal: "realisasi.csv", baris: 7, kolom: "periode"),
    .init(
        nama: "target hilang", perubahan: ["target.csv": "indikator,tahun,sumber,nilai\nI2,2024,pk,4\n"],
        pesan: "tidak ada targetnya", asal: "realisasi.csv", baris: 2, kolom: "indikator"),
    .init(
        nama: "target nol pada NAIK", perubahan: ganti("target.csv", "95.5", "0"), pesan: "pembagian dengan nol",
        asal: "target.csv", baris: 2, kolom: "nilai", tingkat: .peringatan),
    .init(
        nama: "pagu anak tidak sama", perubahan: ganti("pagu.csv", "300", "301"), pesan: "selisih 1", asal: "pagu.csv",
        baris: 2, kolom: "nilai"),
    .init(
        nama: "pagu TOTAL tidak sama", perubahan: tambah("pagu.csv", "TOTAL,2024,murni,299"), pesan: "\"TOTAL\"",
        asal: "pagu.csv", baris: 5, kolom: "nilai"),
    .init(
        nama: "realisasi anak tidak sama", perubahan: tambah("realisasi_anggaran.csv", "P1,2024,241"),
        pesan: "selisih 1", asal: "realisasi_anggaran.csv", baris: 4, kolom: "nilai"),
    .init(
        nama: "realisasi melampaui pagu", perubahan: ganti("realisasi_anggaran.csv", "90", "190"),
        pesan: "melampaui pagu", asal: "realisasi_anggaran.csv", baris: 2, kolom: "nilai", tingkat: .peringatan),
    .init(
        nama: "jumlah uang tidak masuk akal",
        perubahan: [
            "pagu.csv": "simpul,tahun,versi,nilai\nK1,2024,murni,9999999999999999\nK2,2024,murni,9999999999999999\n"
        ], pesan: "melampaui 10 kuadriliun", asal: "pagu.csv", baris: 3, kolom: "nilai"),
    .init(
        nama: "porsi tidak 100",
        perubahan: ["dukungan.csv": "simpul,mendukung,pembebanan,porsi\nP1,S1,porsi,60\nP1,I1,porsi,30\n"],
        pesan: "berjumlah 90", asal: "dukungan.csv", baris: 3, kolom: "porsi"),
    .init(
        nama: "skala bercelah",
        perubahan: ["skala.csv": "predikat,min,min_termasuk,maks,maks_termasuk\nBaik,91,ya,,\nKurang,,,90,ya\n"],
        pesan: "celah", asal: "skala.csv"),
    .init(
        nama: "aturan asing", perubahan: ["aturan.csv": "kunci,nilai\nbatas_atas_tampil,120\n"],
        pesan: "batas_atas_tampil", asal: "aturan.csv", baris: 2, kolom: "nilai"),
    .init(
        nama: "nilai aturan salah", perubahan: ["aturan.csv": "kunci,nilai\ndesimal_capaian,banyak\n"],
        pesan: "desimal_capaian", asal: "aturan.csv", baris: 2, kolom: "nilai"),
    .init(
        nama: "bobot tahapan tidak 100",
        perubahan: [
            "indikator.csv": "kode,simpul,nama,jenis_nilai\nI1,S1,A,tahapan\nI2,S1,B,\n",
            "realisasi.csv": "indikator,tahun,nilai\nI1,2024,=\n",
            "komponen.csv": "indikator,tahun,nama,nilai,bobot\nI1,2024,rancang,100,40\nI1,2024,bangun,50,50\n",
        ], pesan: "berjumlah 90", asal: "komponen.csv", baris: 3, kolom: "bobot"),
    .init(
        nama: "komponen hilang",
        perubahan: [
            "indikator.csv": "kode,simpul,nama,rumus\nI1,S1,A,a / b * 100\nI2,S1,B,\n",
            "realisasi.csv": "indikator,tahun,nilai\nI1,2024,=\n",
        ], pesan: "komponennya tidak ada", asal: "realisasi.csv", baris: 2, kolom: "nilai"),
    .init(
        nama: "rumus terputus",
        perubahan: [
            "indikator.csv": "kode,simpul,nama,rumus\nI1,S1,A,a +\nI2,S1,B,\n",
            "realisasi.csv": "indikator,tahun,nilai\n",
        ],
        pesan: "pada huruf ke-4", asal: "indikator.csv", baris: 2, kolom: "rumus"),
    .init(
        nama: "nama asing dalam rumus",
        perubahan: [
            "indikator.csv": "kode,simpul,nama,rumus\nI1,S1,A,selesai / temua * 100\nI2,S1,B,\n",
            "realisasi.csv": "indikator,tahun,nilai\nI1,2024,=\n",
            "komponen.csv": "indikator,tahun,nama,nilai\nI1,2024,selesai,3\nI1,2024,temuan,4\n",
        ], pesan: "nama \"temua\"", asal: "indikator.csv", baris: 2, kolom: "rumus"),
    .init(
        nama: "pembagian dengan nol",
        perubahan: [
            "indikator.csv": "kode,simpul,nama,rumus\nI1,S1,A,selesai / temuan * 100\nI2,S1,B,\n",
            "realisasi.csv": "indikator,tahun,nilai\nI1,2024,=\n",
            "komponen.csv": "indikator,tahun,nama,nilai\nI1,2024,selesai,3\nI1,2024,temuan,0\n",
        ], pesan: "pembagi temuan bernilai 0", asal: "realisasi.csv", baris: 2, kolom: "nilai", tingkat: .peringatan),
    .init(
        nama: "target triwulan tidak berjumlah",
        perubahan: [
            "indikator.csv": "kode,simpul,nama,konsolidasi,frekuensi\nI1,S1,A,jumlah,triwulanan\nI2,S1,B,,\n",
            "realisasi.csv": "indikator,tahun,nilai\n",
            "target.csv":
                "indikator,tahun,periode,sumber,nilai\nI1,2024,tahun,pk,100\nI1,2024,tw1,pk,20\nI1,2024,tw2,pk,20\n",
        ], pesan: "menghasilkan 40", asal: "target.csv", baris: 3, kolom: "nilai", tingkat: .peringatan),
    .init(
        nama: "belanja tidak berjumlah",
        perubahan: [
            "belanja.csv": "uraian,induk,tahun,pagu\nOperasi,,2024,10\nPegawai,Operasi,2024,4\nBarang,Operasi,2024,5\n"
        ], pesan: "rinciannya berjumlah 9", asal: "belanja.csv", baris: 2, kolom: "pagu"),
    .init(
        nama: "perubahan tanpa perjanjian awal",
        perubahan: [
            "perjanjian.csv": "kode,versi,pihak_pertama,pihak_kedua,alasan\nPK1,1,J1,Wali Kota,perubahan_strategi\n"
        ], pesan: "tanpa versi 0", asal: "perjanjian.csv", baris: 2, kolom: "versi"),
]

@Suite("Masukan buruk")
struct BacaanBurukTests {
    @Test("Berkas dasar terbaca tanpa masalah")
    func dasarBersih() throws {
        let folder = try FolderUji()
        let hasil = folder.baca()
        #expect(hasil.daftarMasalah.isEmpty, "\(hasil.kalimat)")
        #expect(hasil.berkas?.daftarIndikator.count == 2)
    }

    @Test("Setiap kesalahan disebut tempat dan perbaikannya", arguments: semuaKasus)
    func kasus(_ kasus: KasusBuruk) throws {
        let folder = try FolderUji(kasus.perubahan)
        let hasil = folder.baca()
        let masalah = try #require(hasil.masalah(kasus.pesan).first, "\(hasil.kalimat)")
        #expect(masalah.tingkat == kasus.tingkat)
        #expect(masalah.asal == kasus.asal)
        #expect(masalah.baris == kasus.baris, "\(masalah.kalimat)")
        #expect(masalah.kolom == kasus.kolom, "\(masalah.kalimat)")
        #expect(!masalah.perbaikan.isEmpty)
        #expect((hasil.berkas == nil) == (kasus.tingkat == .galat))
        #expect(
            hasil.daftarMasalah.filter { $0.tingkat == .galat }.count
                <= (kasus.tingkat == .galat ? 1 : 0) + kasus.ikutan, "\(hasil.kalimat)")
    }

    @Test("Kode yang hampir benar disarankan")
    func saran() throws {
        let folder = try FolderUji([
            "target.csv": "indikator,tahun,sumber,nilai\nI1,2024,pk,95\nI2,2024,pk,4\nIl,2024,renja,4\n"
        ])
        #expect(
            folder.baca().masalah("tidak ada di lembar indikator").first?.perbaikan.contains("Mungkin maksud Anda")
                == true)
    }

    @Test("Semua masalah dikumpulkan sekaligus, urut menurut tempat")
    func sekaligus() throws {
        let folder = try FolderUji([
            "unit.csv": "kode,nama\nU 1,\n",
            "target.csv": "indikator,tahun,sumber,nilai\nI9,2024,pkk,1\nI1,2024,pk,x\nI2,2024,pk,1\n",
        ])
        let tempat = folder.baca().daftarMasalah.filter { $0.tingkat == .galat }.map(\.tempat)
        #expect(
            tempat == [
                "unit.csv, baris 2, kolom kode", "unit.csv, baris 2, kolom nama", "jabatan.csv, baris 2, kolom unit",
                "target.csv, baris 2, kolom indikator", "target.csv, baris 2, kolom sumber",
                "target.csv, baris 3, kolom nilai",
            ])
    }
}
