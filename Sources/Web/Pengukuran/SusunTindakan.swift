import Kinerja
import Storage

extension SusunPengukuran {
    /// Acts of this account: those that are possible now, and its own next one even when something is missing.
    func daftarTombol(
        _ susunan: [SusunBaris], _ daftar: [BarisKisi]
    ) -> [PengukuranPage.TombolAksi] {
        let mungkin = AksiPengukuran.allCases.filter { aksi in
            susunan.contains { dapatSuatuSaat(aksi.tindakan, oleh: pelaku, di: $0.tempatHak) }
        }
        let utama = mungkin.first { $0 != .pengembalian && $0 != .pembukaan }
        return mungkin.compactMap { aksi in
            let siap = siap(aksi, susunan, daftar)
            let sebab = sebabMati(aksi, siap: siap, daftar)
            if sebab != nil, aksi != utama { return nil }
            return PengukuranPage.TombolAksi(
                aksi: aksi, teks: teks(aksi), utama: aksi == utama, sebabMati: sebab,
                konfirmasi: konfirmasi(aksi, siap.count),
                perluCatatan: aksi.tindakan.wajibAlasan)
        }
    }

    /// Rows the act can be done to.
    private func siap(
        _ aksi: AksiPengukuran, _ susunan: [SusunBaris], _ daftar: [BarisKisi]
    ) -> [BarisKisi] {
        let boleh = Set(susunan.filter { $0.alasan(aksi.tindakan) == nil }.map(\.kunci))
        return daftar.filter { boleh.contains($0.kunci) && (aksi == .pengajuan || $0.jatuhTempo || $0.dapatDipilih) }
    }

    private func sebabMati(
        _ aksi: AksiPengukuran, siap: [BarisKisi], _ daftar: [BarisKisi]
    ) -> String? {
        guard !siap.isEmpty else { return aksi.kosong(periode.sebutan(tahun: tahun), daftar) }
        guard aksi == .pengajuan else { return nil }
        let penghalang = siap.daftarSebab
        return penghalang.isEmpty
            ? nil : "Belum dapat diajukan: \(penghalang.map(\.teks).joined(separator: ", "))"
    }

    private func teks(_ aksi: AksiPengukuran) -> String {
        switch aksi {
        case .pengajuan, .pembukaan, .kunci: "\(aksi.kataKerja) \(periode.sebutan(tahun: tahun))"
        case .verifikasi, .persetujuan, .pengembalian: "\(aksi.kataKerja) yang dipilih"
        }
    }

    private func konfirmasi(_ aksi: AksiPengukuran, _ banyak: Int) -> String? {
        let nama = periode.sebutan(tahun: tahun)
        return switch aksi {
        case .pengajuan: "Ajukan \(banyak) realisasi \(nama)? Nilainya tidak dapat diubah sampai dikembalikan."
        case .kunci: "Kunci \(banyak) realisasi \(nama)? Sesudah dikunci, perubahan hanya lewat pernyataan ulang."
        case .pembukaan, .verifikasi, .persetujuan, .pengembalian: nil
        }
    }
}

extension AksiPengukuran {
    /// Why there is nothing to do it to.
    fileprivate func kosong(_ periode: String, _ daftar: [BarisKisi]) -> String {
        switch self {
        case .pengajuan:
            daftar.contains { $0.status != nil }
                ? "Semua realisasi \(periode) Anda sudah diajukan."
                : "Tidak ada realisasi \(periode) yang dapat Anda ajukan."
        case .verifikasi: "Belum ada realisasi \(periode) yang menunggu verifikasi."
        case .persetujuan: "Belum ada realisasi \(periode) yang menunggu persetujuan."
        case .pengembalian: "Tidak ada yang dapat dikembalikan."
        case .kunci: "Belum ada realisasi \(periode) yang disetujui kepala instansi."
        case .pembukaan: "Tidak ada yang terkunci."
        }
    }
}

extension [BarisKisi] {
    /// What stands in the way of handing in, each with its first place.
    var daftarSebab: [PengukuranPage.Sebab] {
        let urutan: [BarisKisi.Keadaan] = [.galat, .kosong, .bentrok, .catatan]
        return urutan.compactMap { keadaan in
            let baris = filter { $0.keadaan == keadaan }
            guard let pertama = baris.first, let kata = keadaan.penghalang else { return nil }
            return .init(teks: "\(baris.count) \(kata)", jangkar: pertama.id)
        }
    }
}

// MARK: The sentence

extension SusunPengukuran {
    func kalimat(_ susunan: [SusunBaris], _ daftar: [BarisKisi]) -> String {
        let nama = periode.sebutan(tahun: tahun)
        let (wajib, menunggu) = (daftar.filter(\.jatuhTempo), daftar.count(where: \.menunggu))
        guard !wajib.isEmpty || menunggu > 0 else { return "Tidak ada realisasi yang jatuh tempo pada \(nama)." }
        let sah = "\(wajib.count(where: \.terisi)) dari \(wajib.count) realisasi \(nama) sah."
        if wajib.contains(where: \.isian.dapatDiubah) { return "\(sah) \(langkahPengisi(wajib))" }
        if menunggu > 0 { return "\(menunggu) realisasi \(nama) menunggu Anda. \(langkahPenilai(susunan))" }
        return "\(sah) \(keteranganPenonton(susunan.filter(\.jatuhTempo)))"
    }

    private func langkahPengisi(_ wajib: [BarisKisi]) -> String {
        let perlu = wajib.count { $0.isian.dapatDiubah && $0.keadaan != .sah }
        return perlu == 0
            ? "Ajukan kepada verifikator." : "Selesaikan \(perlu) baris yang ditandai, lalu ajukan kepada verifikator."
    }

    private func langkahPenilai(_ susunan: [SusunBaris]) -> String {
        let tindakan = AksiPengukuran.allCases.first { aksi in
            aksi != .pengajuan && aksi != .pengembalian
                && susunan.contains { $0.alasan(aksi.tindakan) == nil }
        }
        switch tindakan {
        case .verifikasi: return "Cocokkan nilai dengan buktinya, lalu verifikasi atau kembalikan dengan catatan."
        case .persetujuan: return "Setujui, atau kembalikan dengan catatan."
        case .kunci: return "Kunci, atau kembalikan dengan catatan."
        case .pengajuan, .pengembalian, .pembukaan, nil: return ""
        }
    }

    /// For those who only look: where the rows stand.
    private func keteranganPenonton(_ wajib: [SusunBaris]) -> String {
        let daftar = StatusRealisasi.allCases.compactMap { status -> String? in
            let banyak = wajib.count { $0.status == status }
            return banyak == 0 ? nil : "\(banyak) \(status.nama)"
        }
        return "Status: \(daftar.joined(separator: ", "))."
    }
}
