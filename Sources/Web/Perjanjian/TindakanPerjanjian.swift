import Kinerja
import Storage

/// Something that may be done with a version of an agreement, as its page offers it.
struct TindakanPerjanjian: Equatable {
    enum Jenis: Equatable {
        /// Shows or asks something first.
        case tautan
        case utama
    }

    var teks: String
    var alamat: Alamat
    var jenis: Jenis = .tautan
    /// Why it cannot be done now; nil = it can.
    var terhalang: String?

    /// What this person may do here; what their role never does is left out.
    static func daftar(
        _ bahan: BahanPerjanjian, _ hitungan: Hitungan, oleh pelaku: Pelaku, _ tempat: TempatPerjanjian
    ) -> [TindakanPerjanjian] {
        func boleh(_ tindakan: Tindakan) -> Bool {
            periksaHak(
                tindakan, oleh: pelaku, di: Tempat(instansi: tempat.tempat.instansi), status: .perjanjian(bahan.status))
                == nil
        }
        var hasil: [TindakanPerjanjian] = []
        if boleh(.ubahPerjanjian) {
            hasil += [
                TindakanPerjanjian(teks: "Ubah", alamat: .ubahPerjanjian(tempat)),
                TindakanPerjanjian(teks: "Isi target", alamat: .targetPerjanjian(tempat)),
                TindakanPerjanjian(teks: "Hapus draf", alamat: .penghapusanPerjanjian(tempat)),
            ]
        }
        if boleh(.ajukanPerjanjian) {
            hasil.append(
                TindakanPerjanjian(
                    teks: "Ajukan", alamat: .pengajuanPerjanjian(tempat), jenis: .utama,
                    terhalang: halangan(bahan.perjanjian, hitungan)))
        }
        if boleh(.kembalikanPerjanjian) {
            hasil.append(TindakanPerjanjian(teks: "Kembalikan", alamat: .pengembalianPerjanjian(tempat)))
        }
        if boleh(.tandatanganiPerjanjian) {
            hasil.append(
                TindakanPerjanjian(teks: "Tandatangani", alamat: .tandaTanganPerjanjian(tempat), jenis: .utama))
        }
        if boleh(.bekukanPerjanjian), bahan.beku == nil {
            hasil.append(TindakanPerjanjian(teks: "Bekukan naskah", alamat: .pembekuanPerjanjian(tempat)))
        }
        if boleh(.mulaiPerubahan), terakhir(bahan) {
            hasil.append(TindakanPerjanjian(teks: "Buat perubahan", alamat: .perubahanPerjanjian(tempat)))
        }
        if boleh(.lampirkanPerjanjian), bahan.beku != nil {
            hasil.append(
                TindakanPerjanjian(
                    teks: bahan.lampiran == nil ? "Lampirkan naskah bertanda tangan" : "Ganti lampiran",
                    alamat: .lampiranPerjanjian(tempat)))
        }
        return hasil
    }

    /// What keeps a draft from being submitted, in one sentence.
    static func halangan(_ perjanjian: PerjanjianKinerja, _ hitungan: Hitungan) -> String? {
        if let gerbang = hitungan.gerbangPerjanjian(perjanjian).first { return gerbang.pesan }
        return hitungan.halanganTarget(perjanjian).first?.pesan
    }

    private static func terakhir(_ bahan: BahanPerjanjian) -> Bool {
        !bahan.berkas.daftarPerjanjian.contains {
            $0.kode == bahan.perjanjian.kode && $0.versi > bahan.perjanjian.versi
        }
    }
}

extension Hitungan {
    /// Periodic targets that do not make the annual one: these keep an agreement from being submitted.
    func halanganTarget(_ perjanjian: PerjanjianKinerja) -> [MasalahTarget] {
        masalahTarget(perjanjian).filter { if case .tidakSama = $0 { true } else { false } }
    }
}
