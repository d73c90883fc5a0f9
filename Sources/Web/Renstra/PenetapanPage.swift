import Documents
import Kinerja
import Storage

/// Setting the plan, or opening its next version: what will happen, and what must be said.
struct PenetapanPage: Sendable, Equatable {
    enum Tindakan: Sendable, Equatable { case tetapkan, bukaPerubahan }

    var tempat: TempatKerja
    var tindakan: Tindakan
    var judul: String
    var akibat: [String]
    /// What is missing, one sentence each; setting is possible all the same.
    var kurang: [String]
    var wajibAlasan: Bool
    var formulir: Formulir
    var csrf: String
}

extension PenetapanPage {
    init(
        _ hitungan: Hitungan, tindakan: Tindakan, keadaan: KeadaanRencana, pernahDitetapkan: Bool, formulir: Formulir,
        csrf: String
    ) {
        let instansi = hitungan.berkas.instansi
        tempat = TempatKerja(instansi: instansi.kode, tahun: instansi.tahun)
        self.tindakan = tindakan
        self.formulir = formulir
        self.csrf = csrf
        let renstra = "Renstra \(instansi.renstraDari) sampai \(instansi.renstraSampai)"
        switch tindakan {
        case .tetapkan:
            judul = "Tetapkan \(renstra), \(sebutanVersi(keadaan.berjalan))"
            akibat = [
                "Tujuan, sasaran, indikatornya, dan target Renstra dibekukan beserta sidiknya, dan tercatat di jejak audit.",
                "Program, kegiatan, dan subkegiatan tetap dapat disesuaikan tiap tahun.",
                "Untuk mengubahnya kemudian, buka perubahan dengan alasan; versi ini tetap terbaca.",
            ]
            kurang = Self.kurang(hitungan)
            wajibAlasan = pernahDitetapkan
        case .bukaPerubahan:
            judul = "Buka perubahan \(renstra)"
            akibat = [
                "Versi yang ditetapkan tetap terbaca dan tidak berubah.",
                "Tujuan, sasaran, indikator, dan target Renstra tahun \(instansi.tahun) dapat diubah lagi sebagai \(sebutanVersi(keadaan.berjalan + 1)), sampai ditetapkan.",
            ]
            kurang = []
            wajibAlasan = true
        }
    }

    private static func kurang(_ hitungan: Hitungan) -> [String] {
        let tahun = hitungan.berkas.instansi.tahunRenstra
        let tanpaTarget = hitungan.daftarIndikatorUtama.compactMap { indikator -> String? in
            let kosong = tahun.filter { hitungan.target(indikator.kode, tahun: $0, sumber: .renstra) == nil }
            guard !kosong.isEmpty else { return nil }
            return "\(indikator.kode) belum mempunyai target \(kosong.map(String.init).joined(separator: ", "))."
        }
        return PenyusunPohon(hitungan).daftarKurang + tanpaTarget
    }

    func tulis(ke h: inout HTMLBuilder) {
        h.remah(
            [("Pohon kinerja", .pohon(tempat)), ("Target Renstra", .renstra(tempat))],
            tindakan == .tetapkan ? "Tetapkan" : "Buka perubahan")
        h.kepala(judul)
        h.pesan(.info) { h in
            h.element("b", ["class": "tebal"], text: "Yang akan terjadi")
            h.element("ul", ["class": "butir"]) { h in for satu in akibat { h.element("li", text: satu) } }
        }
        if !kurang.isEmpty { tulisKurang(ke: &h) }
        h.pesanKesalahan(formulir, selain: ["dokumen", "tanggal", "alasan"])
        h.formulir(
            ke: tindakan == .tetapkan ? .penetapanRenstra(tempat) : .perubahanRenstra(tempat), csrf: csrf,
            kelas: "isian atas"
        ) { h in
            if tindakan == .tetapkan { bidangDokumen(ke: &h) }
            if wajibAlasan {
                h.teksPanjang(
                    Bidang(
                        "alasan", "Alasan perubahan", formulir,
                        petunjuk: "Tercetak di jejak audit dan pada perbandingan versi."
                    ).dengan { $0.wajib = true },
                    baris: 3)
            }
            h.tindakan { h in
                h.tombol(tindakan == .tetapkan ? "Tetapkan Renstra" : "Buka perubahan", .utama)
                h.tautanTombol("Batal", ke: .renstra(tempat))
            }
        }
    }

    private func tulisKurang(ke h: inout HTMLBuilder) {
        h.element("div", ["class": "pesan-atas atas"]) { h in
            h.pesan(.awas) { h in
                h.element("b", ["class": "tebal"], text: "Belum lengkap.")
                h.element("ul", ["class": "butir"]) { h in
                    for satu in kurang.prefix(10) { h.element("li", text: satu) }
                    if kurang.count > 10 { h.element("li", text: "dan \(kurang.count - 10) lagi") }
                }
            }
        }
    }

    private func bidangDokumen(ke h: inout HTMLBuilder) {
        h.bidang(
            Bidang(
                "dokumen", "Dokumen penetapan", formulir,
                petunjuk: "Nama dan nomor peraturan atau keputusan yang menetapkannya."
            )
            .dengan { $0.wajib = true })
        h.bidang(
            Bidang("tanggal", "Tanggal dokumen", formulir).dengan {
                $0.jenis = "date"
                $0.wajib = true
                $0.lebar = .l190
            })
    }
}
