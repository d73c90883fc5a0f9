import Kinerja
import Storage

/// Reads what was typed into rows: a change that can be stored, or why it cannot.
struct PembacaKisi {
    let susun: SusunPengukuran
    private let pembaca: PembacaSel

    enum Bacaan: Sendable {
        case isian(IsianNilai)
        case gagal(HasilIsian)
        /// Nothing was changed.
        case sama
    }

    init(_ susun: SusunPengukuran, kebiasaan: KebiasaanAngka = KebiasaanAngka()) {
        self.susun = susun
        pembaca = PembacaSel(kebiasaan: kebiasaan, menurut: susun.aturan)
    }

    private static let catatanTerpanjang = 4000

    func baca(_ ketikan: KetikanBaris) -> Bacaan {
        guard let baris = susun.susunBaris(ketikan.kunci) else {
            return .gagal(gagal(ketikan, "Tidak ada baris \(ketikan.kunci) pada periode ini.", "Muat ulang halaman."))
        }
        var isian = IsianNilai(baris.kunciNilai, dasar: ketikan.dasar)
        isian.pasti = ketikan.benar
        do throws(TakTerbaca) {
            isian.komponen = try komponen(ketikan, baris)
            isian.nilai = try nilai(ketikan, baris)
            try bacaKeterangan(ketikan, &isian)
        } catch {
            return .gagal(error.hasil(ketikan))
        }
        if isian.nilai == nil, !isian.komponen.isEmpty { isian.nilai = nilaiKomponen(isian, baris) }
        if let galat = peringatan(isian, baris) {
            return .gagal(gagal(ketikan, galat.pesan, galat.tindakLanjut, galat.saran))
        }
        return berubah(isian, baris) ? .isian(isian) : .sama
    }

    /// Why a field is not taken.
    private struct TakTerbaca: Error {
        var pesan: String
        var tindakLanjut: String
        var saran: String?
        var komponen: [String: String] = [:]

        func hasil(_ ketikan: KetikanBaris) -> HasilIsian {
            var hasil = HasilIsian(ketikan, .galat)
            hasil.pesan = pesan
            hasil.tindakLanjut = tindakLanjut
            hasil.saran = saran
            hasil.komponenSalah = komponen
            return hasil
        }
    }

    private func gagal(_ ketikan: KetikanBaris, _ pesan: String, _ tindakLanjut: String, _ saran: Angka? = nil)
        -> HasilIsian
    {
        TakTerbaca(pesan: pesan, tindakLanjut: tindakLanjut, saran: saran?.teksIsian).hasil(ketikan)
    }
}

// MARK: Fields

extension PembacaKisi {
    private func konteks(_ baris: SusunBaris) -> KonteksSel {
        let isian = susun.hitungan.isian(
            baris.kode, nilai: .belumDilaporkan, tahun: susun.tahun, periode: baris.periode)
        return KonteksSel(baris.indikator, acuan: isian?.daftarAcuan ?? [], menurut: susun.aturan)
    }

    /// Nil when the field was not sent, or says what is stored already.
    private func nilai(_ ketikan: KetikanBaris, _ baris: SusunBaris) throws(TakTerbaca) -> NilaiRealisasi? {
        guard let teks = ketikan.nilai else { return nil }
        switch pembaca.baca(teks, untuk: konteks(baris)) {
        case .nilai(let nilai, _): return nilai
        case .kosong:
            // An emptied cell takes its value back; an empty one stays as it is.
            return baris.realisasi == nil || baris.realisasi?.nilai == .belumDilaporkan ? nil : .belumDilaporkan
        case .salah(let salah):
            throw TakTerbaca(
                pesan: salah.pesan, tindakLanjut: "\(salah.perbaikan) Nilai ini belum disimpan.",
                saran: salah.saran.first?.teksIsian)
        }
    }

    private func komponen(
        _ ketikan: KetikanBaris, _ baris: SusunBaris
    ) throws(TakTerbaca) -> [IsianNilai.IsianKomponen] {
        var hasil: [IsianNilai.IsianKomponen] = [], salah: [String: String] = [:]
        let contoh = baris.contohKomponen
        let tercatat = susun.hitungan.daftarKomponen(baris.kode, tahun: susun.tahun).filter {
            $0.periode == baris.periode
        }
        let dikenal = Set(baris.daftarNama)
        for satu in ketikan.komponen where dikenal.contains(satu.nama) {
            let lama = tercatat.first { $0.nama == satu.nama }
            do throws(KesalahanAngka) {
                let angka = try PembacaAngka.baca(satu.teks, lokal: .id)?.angka
                guard angka != lama?.nilai else { continue }
                let acuan = lama ?? contoh.first { $0.nama == satu.nama }
                hasil.append(
                    .init(
                        nama: satu.nama, nilai: angka, dasar: satu.dasar, bobot: acuan?.bobot,
                        satuan: acuan?.satuan ?? "",
                        keterangan: acuan?.keterangan ?? ""))
            } catch {
                salah[satu.nama] = "\(error.pesan) \(error.perbaikan)"
            }
        }
        guard salah.isEmpty else {
            throw TakTerbaca(
                pesan: "\(salah.count) komponen tidak terbaca.", tindakLanjut: "Baris ini belum disimpan.", saran: nil,
                komponen: salah)
        }
        return hasil
    }

    private func bacaKeterangan(_ ketikan: KetikanBaris, _ isian: inout IsianNilai) throws(TakTerbaca) {
        if let catatan = ketikan.catatan?.trimmed {
            guard catatan.count <= Self.catatanTerpanjang else {
                throw TakTerbaca(
                    pesan: "Catatan terlalu panjang: \(catatan.count) huruf.",
                    tindakLanjut: "Paling banyak \(Self.catatanTerpanjang). Baris ini belum disimpan.")
            }
            isian.catatan = catatan
        }
        if let teks = ketikan.tahunData?.trimmed {
            guard teks.isEmpty || (Int(teks).map { (1990...susun.tahun).contains($0) } ?? false) else {
                throw TakTerbaca(
                    pesan: "Tahun data \"\(teks.prefix(20))\" bukan tahun sampai dengan \(susun.tahun).",
                    tindakLanjut: "Tulis empat angka, atau kosongkan bila sama dengan tahun laporan.")
            }
            isian.tahunData = .ubah(Int(teks).flatMap { $0 == susun.tahun ? nil : $0 })
        }
        if let teks = ketikan.statusAngka {
            guard let status = Realisasi.StatusAngka(rawValue: teks) else {
                throw TakTerbaca(
                    pesan: "Status angka \"\(teks.prefix(20))\" tidak dikenal.", tindakLanjut: "Pilih dari daftar.")
            }
            isian.statusAngka = status
        }
    }
}

// MARK: What follows

extension PembacaKisi {
    /// A value of komponen stays one while any of them is there.
    private func nilaiKomponen(_ isian: IsianNilai, _ baris: SusunBaris) -> NilaiRealisasi {
        let tersisa = susun.hitungan.daftarKomponen(baris.kode, tahun: susun.tahun).filter { komponen in
            komponen.periode == baris.periode
                && !isian.komponen.contains { $0.nama == komponen.nama && $0.nilai == nil }
        }
        return tersisa.isEmpty && isian.komponen.allSatisfy { $0.nilai == nil } ? .belumDilaporkan : .dariKomponen
    }

    /// The warning that forbids storing.
    private func peringatan(_ isian: IsianNilai, _ baris: SusunBaris) -> Peringatan? {
        guard let nilai = isian.nilai else { return nil }
        return susun.hitungan.peringatan(baris.kode, nilai: nilai, tahun: susun.tahun, periode: baris.periode)
            .first { $0.tingkat == .galat }
    }

    /// Something differs from what is stored, or from what the writer saw.
    private func berubah(_ isian: IsianNilai, _ baris: SusunBaris) -> Bool {
        if !isian.komponen.isEmpty || isian.pasti { return true }
        let lama = baris.realisasi
        return isian.diterapkan(pada: lama) != lama && (lama != nil || isian.bermakna)
    }
}

extension IsianNilai {
    /// Worth a row of its own.
    fileprivate var bermakna: Bool {
        nilai != nil || !(catatan ?? "").isEmpty
            || tahunData != .sama && tahunData != .ubah(nil) || (statusAngka ?? .final) != .final
    }
}

extension HasilIsian {
    /// Keeps everything that was typed.
    init(_ ketikan: KetikanBaris, _ status: Status) {
        self.init(ketikan.kunci.description, status)
        self.ketikan = ketikan.nilai
        catatanKetikan = ketikan.catatan
        komponenKetikan = Dictionary(ketikan.komponen.map { ($0.nama, $0.teks) }, uniquingKeysWith: { awal, _ in awal })
    }
}
