import Kinerja
import Storage

extension SusunBaris {
    /// Everything said under the row, the gravest first.
    var daftarPesan: [PesanBaris] {
        switch hasil?.status {
        case .bentrok: if let bentrok { return [bentrok] }
        case .galat: return [galat]
        case .tersimpan, .peringatan, nil: break
        }
        guard jatuhTempo else { return [] }
        var daftar: [PesanBaris] = []
        if let kembali { daftar.append(kembali) }
        guard dapatDiisi || dapatDipilih else { return daftar }
        if let salahTersimpan, dapatDiisi {
            daftar.append(
                PesanBaris(
                    isi: .galat(inti: salahTersimpan, penjelasan: "Perbaiki nilai atau komponennya."), tombol: nil))
        }
        if let catatanWajib, dapatDiisi { daftar.append(wajib(catatanWajib)) }
        return daftar + daftarPeringatan.map(awas)
    }

    private var bentrok: PesanBaris? {
        guard let lain = hasil?.bentrokan else { return nil }
        let ketikan = hasil?.ketikan ?? ""
        return PesanBaris(
            isi: .bentrok(
                nama: "pilih.\(kunci)",
                pilihan: [
                    .init(nilai: ketikan.isEmpty ? "kosong" : ketikan, kirim: ketikan, siapa: "Anda", terpilih: true),
                    .init(
                        nilai: lain.teks.isEmpty ? "kosong" : lain.teks, kirim: lain.teks, siapa: lain.siapa,
                        terpilih: false),
                ]),
            tombol: .simpanPilihan)
    }

    private var galat: PesanBaris {
        PesanBaris(
            isi: .galat(inti: hasil?.pesan ?? "", penjelasan: hasil?.tindakLanjut ?? ""),
            tombol: hasil?.saran.map { .pakai($0) })
    }

    private var kembali: PesanBaris? {
        guard status == .dikembalikan, let statusNilai else { return nil }
        return PesanBaris(
            isi: .dikembalikan(
                oleh: statusNilai.olehNama, pada: susun.jam.saat(statusNilai.pada), catatan: statusNilai.catatan),
            tombol: dapatDiisi ? .tautan("Tambah bukti", susun.tempat.baris(kunci).bagian("bukti")) : nil)
    }

    private func wajib(_ peringatan: Peringatan) -> PesanBaris {
        PesanBaris(
            isi: .catatanWajib(
                inti: peringatan.pesan, pertanyaan: peringatan.tindakLanjut, bidang: "catatan.\(kunci)",
                isi: hasil?.catatanKetikan ?? "", contoh: "Contoh: kegiatan bergeser ke triwulan depan karena ..."),
            tombol: nil)
    }

    private func awas(_ peringatan: Peringatan) -> PesanBaris {
        let tombol: PesanBaris.Tombol? =
            dapatDiisi ? peringatan.saran.map { .pakai($0.teksIsian) } ?? .sudahBenar : nil
        let penjelasan = dapatDiisi ? peringatan.tindakLanjut : dipastikan ? "Pengisi memastikannya benar." : ""
        return PesanBaris(isi: .awas(inti: peringatan.pesan, penjelasan: penjelasan), tombol: tombol)
    }
}

extension SusunBaris {
    /// Its warnings were confirmed for the value as it stands.
    private var dipastikan: Bool { catatan?.dipastikan != nil && catatan?.dipastikan == nilai.teksPasti }

    /// Those who fill it no longer see what they confirmed; those who judge it do.
    var daftarPeringatan: [Peringatan] {
        !dipastikan || !dapatDiisi ? semuaPeringatan.filter { $0.tingkat == .awas } : []
    }

    /// For those who judge: who entered it, with what words and evidence.
    var tinjau: TinjauBaris? {
        let larangan = laranganSendiri
        guard terisi, jatuhTempo, !dapatDiisi, dapatDipilih || larangan != nil else { return nil }
        let pengisi = catatan.map { "\($0.olehNama), \(susun.jam.saat($0.pada))" }
        return TinjauBaris(
            pengisi: pengisi ?? "", catatan: realisasi?.catatan ?? "",
            daftarBukti: (susun.lembar.bukti[kunciNilai] ?? []).map {
                .init(nama: $0.nama, alamat: .bukti(susun.tempat.tempat, sidik: $0.sidik))
            }, larangan: larangan, dapatDikembalikan: alasan(.kembalikanRealisasi) == nil)
    }

    private var laranganSendiri: String? {
        let sendiri: [Tindakan] = [.verifikasiRealisasi, .setujuiRealisasi]
        return sendiri.contains { alasan($0) == .isianSendiri } ? AlasanDitolak.isianSendiri.pesan : nil
    }
}

// MARK: Komponen

extension SusunBaris {
    var komponen: KomponenBaris? {
        dariKomponen && jatuhTempo && (dapatDiisi || terisi) ? komponen(terkunci: !dapatDiisi) : nil
    }

    /// The komponen of a locked value as they are typed for a restatement; nil where the value is typed itself.
    var komponenTerbuka: KomponenBaris? {
        guard realisasi?.nilai == .dariKomponen else { return nil }
        var hasil = komponen(terkunci: false)
        hasil.terbuka = true
        return hasil
    }

    private func komponen(terkunci: Bool) -> KomponenBaris {
        let tercatat = susun.hitungan.daftarKomponen(kode, tahun: susun.tahun)
        let sekarang = tercatat.filter { $0.periode == periode }
        let daftar = daftarNama.map { nama in bidang(nama, sekarang.first { $0.nama == nama }, terkunci: terkunci) }
        return KomponenBaris(
            rumus: indikator.formula.isEmpty ? indikator.rumus : indikator.formula, hasil: hasilRumus,
            daftarBidang: daftar + daftarTahunLalu,
            terbuka: !(hasil?.komponenSalah.isEmpty ?? true) || dapatDiisi && keadaan == .kosong)
    }

    /// Names of the formula, then what else is recorded: in this period, or where it was recorded last.
    var daftarNama: [String] {
        var daftar = susun.hitungan.rumus(kode)?.daftarNamaTahunIni ?? []
        for satu in contohKomponen where !daftar.contains(satu.nama) { daftar.append(satu.nama) }
        return daftar
    }

    /// Komponen of this period and, while it holds none but those of the last one that has any, the rest of that one:
    /// they tell names, weights and units.
    var contohKomponen: [Komponen] {
        let daftar = susun.hitungan.berkas.daftarKomponen.filter { $0.indikator == kode }
        let sekarang = daftar.filter { $0.tahun == susun.tahun && $0.periode == periode }
        let lain = daftar.filter { $0.tahun != susun.tahun || $0.periode != periode }
        guard let akhir = lain.max(by: { $0.urut < $1.urut }) else { return sekarang }
        let contoh = lain.filter { $0.urut == akhir.urut }
        let nama = Set(sekarang.map(\.nama))
        guard nama.isSubset(of: contoh.map(\.nama)) else { return sekarang }
        return sekarang + contoh.filter { !nama.contains($0.nama) }
    }

    private func bidang(_ nama: String, _ komponen: Komponen?, terkunci: Bool) -> KomponenBaris.Bidang {
        let contoh = komponen ?? contohKomponen.first { $0.nama == nama }
        let bobot = contoh?.bobot.map { "bobot \($0.cetak())" }
        return .init(
            nama: nama, label: contoh.map { $0.keterangan.isEmpty ? nama.terbaca : $0.keterangan } ?? nama.terbaca,
            nilai: hasil?.komponenKetikan[nama] ?? komponen?.nilai.teksIsian ?? "",
            dasar: catatan?.versiKomponen[nama] ?? 0, catatan: bobot ?? contoh?.satuan ?? "",
            salah: hasil?.komponenSalah[nama], terkunci: terkunci)
    }

    /// Numbers of earlier years the formula asks for.
    private var daftarTahunLalu: [KomponenBaris.Bidang] {
        guard let rumus = susun.hitungan.rumus(kode) else { return [] }
        return rumus.daftarMundur.map { nama, mundur in
            let cari = susun.hitungan.pencari(indikator, tahun: susun.tahun, daftarPeriode: [periode])
            return .init(
                nama: "\(nama)[n-\(mundur)]", label: "\(nama.terbaca), \(susun.tahun - mundur)",
                nilai: cari(nama, mundur)?.cetak() ?? "belum ada", dasar: 0, catatan: "", salah: nil, terkunci: true)
        }
    }

    private var hasilRumus: String {
        if let terhitung = susun.hitungan.perhitungan(kode, tahun: susun.tahun, periode: periode) { return terhitung }
        switch nilai {
        case .tidakTerdefinisi(let alasan): return alasan.pesan
        case .belumDilaporkan, .sementara(nil, _, _): return "belum lengkap"
        case .angka, .predikat, .yaTidak, .tidakDiukur, .sementara:
            return susun.hitungan.cetak(nilai, indikator: indikator)
        }
    }
}

extension Komponen {
    fileprivate var urut: [Int] { [tahun, periode.bulanTerakhir] }
}

extension [Int] {
    fileprivate static func < (kiri: [Int], kanan: [Int]) -> Bool { kiri.lexicographicallyPrecedes(kanan) }
}

extension String {
    /// A name of the formula as words: `sampah_terkelola` is `sampah terkelola`.
    fileprivate var terbaca: String { replacing("_", with: " ") }
}

extension Ekspresi {
    /// Names of earlier years with how far back.
    fileprivate var daftarMundur: [(nama: String, mundur: Int)] {
        switch self {
        case .angka: []
        case .nama(let nama, let mundur): mundur > 0 ? [(nama, mundur)] : []
        case .negatif(let isi): isi.daftarMundur
        case .operasi(_, let kiri, let kanan):
            kiri.daftarMundur
                + kanan.daftarMundur.filter { satu in
                    !kiri.daftarMundur.contains { $0 == satu }
                }
        case .fungsi(_, let daftar): daftar.flatMap(\.daftarMundur)
        }
    }
}
