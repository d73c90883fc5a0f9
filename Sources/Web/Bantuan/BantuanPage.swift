import Kinerja

/// Short help: what one's own roles do and when, who may do what, how numbers are pasted, what words mean.
struct BantuanPage {
    struct PeranTampil {
        var nama: String
        var uraian: String
        var langkah: [LangkahPeran]
        var panduan: PanduanPeran?
    }

    struct BarisHak {
        var tindakan: String
        var status: String
        /// In the order of ``daftarPeran``.
        var boleh: [Bool]
        var dicatat: Bool
    }

    struct Istilah {
        var kata: String
        var arti: String
    }

    var peranSendiri: [PeranTampil]
    var peranLain: [PeranTampil]
    var daftarHak: [BarisHak]

    static let daftarPeran = Peran.allCases.map(\.nama)

    init(_ pelaku: Pelaku) {
        let dipegang = Set(pelaku.daftarPenugasan.map(\.peran))
        let semua = Peran.allCases.map { peran in
            (
                peran,
                PeranTampil(
                    nama: peran.nama, uraian: peran.uraian, langkah: peran.langkah, panduan: peran.panduan)
            )
        }
        peranSendiri = semua.filter { dipegang.contains($0.0) }.map(\.1)
        peranLain = semua.filter { !dipegang.contains($0.0) }.map(\.1)
        daftarHak = TabelHak.daftar.map { hak in
            BarisHak(
                tindakan: hak.tindakan.nama, status: Self.status(hak),
                boleh: Peran.allCases.map { hak.peran.contains($0) }, dicatat: hak.tindakan.dicatat)
        }
    }

    private static func status(_ hak: Hak) -> String {
        guard !hak.dari.isEmpty else { return "apa pun" }
        let dari = hak.dari.map(\.nama).joined(separator: ", ")
        return hak.ke.map { "\(dari) \u{2192} \($0.nama)" } ?? dari
    }

    static let aturanTempel = [
        "Salin blok sel dari Excel atau lembar kerja lain, klik sel pertama di Pengukuran, lalu tempel. Baris dan kolom mengikuti susunan kisi.",
        "Angka ditulis cara Indonesia: titik pemisah ribuan, koma desimal: 1.234,5. Persen ditulis angkanya saja: 86,59.",
        "Sel kosong tidak mengubah apa-apa. Angka nol harus ditulis 0; yang memang tidak diukur dipilih sebagai tidak diukur, bukan nol.",
        "Nilai yang salah ditandai di selnya dengan sebab dan saran; nilai lain yang benar tetap disimpan.",
        "Kolom yang terkunci dilewati dan disebutkan.",
    ]

    static let glosarium = [
        Istilah(kata: "Pohon kinerja", arti: "Susunan dari visi sampai subkegiatan; tiap titiknya disebut simpul."),
        Istilah(kata: "Indikator", arti: "Ukuran sebuah simpul, dengan kode yang tetap dari tahun ke tahun."),
        Istilah(
            kata: "Target, realisasi, capaian",
            arti: "Nilai yang dijanjikan, nilai yang terjadi, dan persen realisasi terhadap target."),
        Istilah(
            kata: "Konsolidasi",
            arti: "Cara nilai triwulan menjadi nilai tahun: dijumlah, nilai terakhir, rata-rata, dan seterusnya."),
        Istilah(
            kata: "Predikat, skala, pita", arti: "Sebutan bagi capaian, daftar sebutannya, dan satu selang di dalamnya."
        ),
        Istilah(
            kata: "Perjanjian kinerja (PK)",
            arti: "Janji kinerja yang ditandatangani; perubahannya bernomor dan versi lama tetap terbaca."),
        Istilah(
            kata: "Pagu murni, pagu perubahan, serapan",
            arti: "Anggaran sebelum dan sesudah perubahan, dan bagian yang terpakai."),
        Istilah(kata: "Tidak diukur", arti: "Sengaja tidak diukur pada periode itu. Tidak pernah dianggap nol."),
        Istilah(kata: "Belum", arti: "Sudah waktunya tetapi belum dilaporkan. Tidak pernah dianggap nol."),
        Istilah(kata: "Sementara", arti: "Nilai tahun yang periodenya belum lengkap; belum diberi predikat."),
        Istilah(
            kata: "Kaca bening",
            arti: "Perhitungan satu angka yang dapat dibuka: masukan, aturan, pembulatan, dan bukti."),
        Istilah(kata: "Sidik", arti: "Ringkasan SHA-256 dari suatu isi; berubah bila isinya berubah satu huruf saja."),
    ]
}
