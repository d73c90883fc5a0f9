import Kinerja
import Storage

/// Takes typed rows from the form to the store: reads them, stores what can be stored, and tells what became of each.
struct PenyimpanKisi {
    let store: Store
    let tempat: TempatPengukuran
    let pelaku: Pelaku

    struct Hasil: Sendable {
        /// In the order the rows were sent.
        var daftar: [HasilIsian]
        /// The rows as they stand now.
        var susun: SusunPengukuran

        var tersimpan: Int { daftar.count(where: \.berhasil) }
        var utuh: Bool { daftar.allSatisfy(\.berhasil) }
        var masukan: [String: HasilIsian] {
            Dictionary(daftar.map { ($0.kode, $0) }, uniquingKeysWith: { awal, _ in awal })
        }
    }

    /// - Throws: the refusal, when no row could be stored because the account may not fill any of them.
    func simpan(_ daftar: [KetikanBaris], kebiasaan: KebiasaanAngka = KebiasaanAngka()) async throws -> Hasil {
        let ketikan = daftar.filter { !$0.kosong }
        let kode = Set(ketikan.map(\.kunci.kode)).sorted()
        var lembar = try await store.lembarPengukuran(
            instansi: tempat.tempat.instansi, tahun: tempat.tempat.tahun, kode: kode, oleh: pelaku)
        let pembaca = PembacaKisi(SusunPengukuran(lembar, tempat, pelaku: pelaku), kebiasaan: kebiasaan)
        let bacaan = ketikan.map { ($0, pembaca.baca($0)) }
        let isian = bacaan.compactMap { if case .isian(let isian) = $0.1 { isian } else { nil } }
        var nasib = try await store.isi(isian, pada: lembar, oleh: pelaku).makeIterator()
        var hasil: [HasilIsian] = [], ditolak: [Penolakan] = []
        for (ketikan, baca) in bacaan {
            switch baca {
            case .gagal(let satu): hasil.append(satu)
            case .sama: hasil.append(tetap(ketikan, lembar))
            case .isian(let isian):
                guard let satu = nasib.next() else { continue }
                if case .ditolak(let penolakan) = satu { ditolak.append(penolakan) }
                hasil.append(catat(satu, isian, ketikan, &lembar))
            }
        }
        if let penolakan = ditolak.first, ditolak.count == hasil.count, case .tidakBerhak = penolakan {
            throw penolakan
        }
        return dinilai(hasil, lembar)
    }

    private func kunci(_ ketikan: KetikanBaris, _ lembar: LembarPengukuran) -> KunciNilai? {
        SusunPengukuran(lembar, tempat, pelaku: pelaku).susunBaris(ketikan.kunci)?.kunciNilai
    }

    /// A row that says what is stored already.
    private func tetap(_ ketikan: KetikanBaris, _ lembar: LembarPengukuran) -> HasilIsian {
        var hasil = HasilIsian(ketikan.kunci.description, .tersimpan)
        let tercatat = kunci(ketikan, lembar).flatMap { lembar.tercatat[$0] }
        hasil.versi = tercatat?.versi ?? 0
        hasil.versiKomponen = tercatat?.versiKomponen ?? [:]
        return hasil
    }

    private func catat(
        _ nasib: HasilNilai, _ isian: IsianNilai, _ ketikan: KetikanBaris, _ lembar: inout LembarPengukuran
    ) -> HasilIsian {
        switch nasib {
        case .tersimpan(let catatan):
            lembar.terapkan(isian, catatan)
            return tetap(ketikan, lembar)
        case .bentrok(let realisasi, let catatan):
            lembar.ganti(isian.kunci, dengan: realisasi, catatan)
            var hasil = HasilIsian(ketikan, .bentrok)
            hasil.pesan = "Diubah orang lain sejak Anda membuka halaman ini."
            hasil.bentrokan = lain(realisasi, catatan, lembar)
            hasil.versi = catatan.versi
            hasil.versiKomponen = catatan.versiKomponen
            return hasil
        case .ditolak(let penolakan):
            var hasil = HasilIsian(ketikan, .galat)
            hasil.pesan = penolakan.pesan
            hasil.tindakLanjut = "Nilai ini belum disimpan."
            return hasil
        }
    }

    private func lain(
        _ realisasi: Realisasi?, _ catatan: CatatanNilai, _ lembar: LembarPengukuran
    ) -> HasilIsian.NilaiLain {
        let susun = SusunPengukuran(lembar, tempat, pelaku: pelaku)
        let teks = realisasi.flatMap { satu in
            susun.hitungan.indikator(satu.indikator).map { susun.teks(satu.nilai, $0) }
        }
        let jam = JamSetempat(geserDetik: store.geserDetik).jam(catatan.pada)
        return .init(
            teks: teks ?? "", versi: catatan.versi,
            siapa: [catatan.olehNama, jam].filter { !$0.isEmpty }.joined(separator: ", "))
    }

    /// Stored rows that draw a warning are told apart from those that do not.
    private func dinilai(_ daftar: [HasilIsian], _ lembar: LembarPengukuran) -> Hasil {
        let gagal = Dictionary(
            daftar.filter { !$0.berhasil }.map { ($0.kode, $0) }, uniquingKeysWith: { awal, _ in awal })
        let susun = SusunPengukuran(
            lembar, tempat, pelaku: pelaku, masukan: gagal, jam: JamSetempat(geserDetik: store.geserDetik))
        let hasil = daftar.map { satu -> HasilIsian in
            guard satu.berhasil, let baris = susun.susunBaris(KunciBaris(satu.kode)) else { return satu }
            let peringatan = baris.daftarPeringatan + (baris.catatanWajib.map { [$0] } ?? [])
            guard let pertama = peringatan.first, baris.dapatDiisi else { return satu }
            var hasil = satu
            hasil.status = .peringatan
            hasil.pesan = pertama.pesan
            hasil.tindakLanjut = pertama.tindakLanjut
            hasil.saran = pertama.saran?.teksIsian
            return hasil
        }
        return Hasil(daftar: hasil, susun: susun)
    }
}
