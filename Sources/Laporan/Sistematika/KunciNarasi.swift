/// Key of a narrative section: the file name below `narasi/`, the key in an outline, and the id of its draft.
///
/// Inside a repetition the writer's text of one node has the key `KUNCI.KODE`, e.g. `analisis-sebab.I4`.
package enum KunciNarasi: String, Sendable, CaseIterable {
    case kataPengantar = "kata-pengantar"
    case ikhtisarEksekutif = "ikhtisar-eksekutif"
    case latarBelakang = "latar-belakang"
    case maksudTujuan = "maksud-tujuan"
    case tugasFungsi = "tugas-fungsi"
    case gambaranUmum = "gambaran-umum"
    case struktur
    case aspekStrategis = "aspek-strategis"
    case isuStrategis = "isu-strategis"
    case sumberDaya = "sumber-daya"
    case sarana
    case anggaranUmum = "anggaran-umum"
    case tindakLanjutEvaluasi = "tindak-lanjut-evaluasi"
    case sistematikaPenyajian = "sistematika-penyajian"
    case perencanaanStrategis = "perencanaan-strategis"
    case strategiKebijakan = "strategi-kebijakan"
    case iku
    case rencanaKinerja = "rencana-kinerja"
    case perjanjianKinerja = "perjanjian-kinerja"
    case perjanjianPerubahan = "perjanjian-perubahan"
    case rencanaAnggaran = "rencana-anggaran"
    case rencanaAksi = "rencana-aksi"
    case skala
    case capaian
    case capaianTahunLalu = "capaian-tahun-lalu"
    case kemajuanRenstra = "kemajuan-renstra"
    case standarNasional = "standar-nasional"
    case analisisSebab = "analisis-sebab"
    case efisiensi
    case programPenunjang = "program-penunjang"
    case penghargaan
    case realisasiAnggaran = "realisasi-anggaran"
    case kesimpulan
    case saran
    case langkahKeDepan = "langkah-ke-depan"
    case inovasiPrestasi = "inovasi-prestasi"
}
