import Documents
import Kinerja

extension BahanTabel {
    func tabelPenghargaan() -> [Table] {
        var tabel = PenyusunTabel(
            self,
            [
                .nomor(), .teks("nama", "Penghargaan", 44), .teks("pemberi", "Pemberi", 26, opsional: true),
                .kode("tahun", "Tahun", 9), .teks("keterangan", "Keterangan", 20, opsional: true),
            ])
        tabel.bernomor = false
        for (urutan, satu) in berkas.daftarPenghargaan.enumerated() {
            tabel.tambah([
                "no": .bilangan(urutan + 1), "nama": .teks(satu.nama), "pemberi": .teks(satu.pemberi),
                "tahun": .tahun(satu.tahun), "keterangan": .teks(satu.keterangan),
            ])
        }
        return Self.isi(tabel.selesai("Penghargaan yang diterima \(berkas.instansi.namaSingkat)"))
    }

    /// Recommendations of earlier evaluations, what was done, and the share that is finished.
    func tabelTindakLanjutEvaluasi() -> [Table] {
        let daftar = berkas.daftarRekomendasi
        var tabel = PenyusunTabel(
            self,
            [
                .nomor(), .kode("tahun", "Tahun", 7), .teks("sumber", "Sumber", 15, opsional: true),
                .teks("uraian", "Rekomendasi", 27), .teks("tindak_lanjut", "Tindak Lanjut", 27),
                .teks("status", "Status", 11),
                .teks("penanggung_jawab", "Penanggung Jawab", 12, opsional: true),
            ])
        tabel.bernomor = false
        for (urutan, satu) in daftar.enumerated() {
            tabel.tambah([
                "no": .bilangan(urutan + 1), "tahun": .tahun(satu.tahun), "sumber": .teks(satu.sumber),
                "uraian": .teks(satu.uraian), "tindak_lanjut": .wajib(satu.tindakLanjut),
                "status": .teks(satu.status.nama),
                "penanggung_jawab": .teks(penanggungJawab(satu.penanggungJawab)),
            ])
        }
        if !daftar.isEmpty {
            tabel.berlabel(
                rekapTindakLanjut(daftar), sampai: "tindak_lanjut", ["status": .teks(persenTuntas(daftar))])
        }
        tabel.catatan.sumber.append(catatanSumber("hasil evaluasi"))
        return Self.isi(tabel.selesai("Tindak lanjut rekomendasi hasil evaluasi"))
    }

    private func rekapTindakLanjut(_ daftar: [Rekomendasi]) -> String {
        let tuntas = daftar.count { $0.status == .tuntas }
        return "Tuntas \(tuntas) dari \(daftar.count) rekomendasi"
    }

    private func persenTuntas(_ daftar: [Rekomendasi]) -> String {
        let tuntas = Angka(daftar.count { $0.status == .tuntas })
        let persen = (tuntas * .seratus).dibagi(Angka(daftar.count))
        return persen.map { "\(aturan.cetakCapaian($0))%" } ?? Hitungan.tandaTidakDiukur
    }
}
