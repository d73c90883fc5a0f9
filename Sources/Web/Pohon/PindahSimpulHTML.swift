import Documents
import Kinerja
import Storage

extension PindahSimpul {
    func tulis(ke h: inout HTMLBuilder) {
        h.remah([("Pohon kinerja", .pohon(tempat)), (simpul.kode, .simpul(tempat, simpul.kode))], "Pindahkan")
        h.kepala(
            "Pindahkan \(simpul.jenis.nama.lowercased()) \(simpul.kode)",
            ikut == 0
                ? "Indikator dan anggarannya ikut pindah."
                : "\(ikut) simpul di bawahnya, beserta indikator dan anggarannya, ikut pindah.")
        if let bentrokan { h.bentrokan(bentrokan, isian: ["Induk": formulir.teks("induk")]) }
        h.pesanKesalahan(formulir, selain: ["induk", "sesudah"])
        h.formulir(ke: .indukSimpul(tempat, simpul.kode), csrf: csrf, kelas: "isian") { h in
            h.tersembunyi("versi", bentrokan.map { "\($0.versi)" } ?? formulir.teks("versi"))
            h.pilih(
                Bidang("induk", "Induk", formulir, petunjuk: petunjuk), dari: daftarInduk,
                kosong: bolehDiAtas ? "Tanpa induk (paling atas)" : nil)
            h.pilih(Bidang("sesudah", "Letak", formulir), dari: daftarSaudara, kosong: "Paling awal")
            h.tindakan { h in
                h.tombol("Pindahkan", .utama, nama: "aksi", nilai: "pindah")
                h.tombol("Tampilkan letaknya", nama: "aksi", nilai: "letak")
                h.tautanTombol("Batal", ke: .simpul(tempat, simpul.kode))
            }
        }
    }

    private var petunjuk: String {
        daftarInduk.isEmpty
            ? "Belum ada simpul yang dapat menjadi induknya."
            : "Pilih induk, lalu \u{201C}Tampilkan letaknya\u{201D} untuk memilih urutan di bawah induk itu."
    }
}
