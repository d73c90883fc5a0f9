internal import Kinerja

/// Goes through the rows of a budget sheet.
struct PembacaLembarAnggaran {
    /// An amount as it stands in the sheet.
    struct Tertulis {
        var simpul: String
        var kolom: KolomAnggaran
        var kumulatif: Bool
        var nilai: Rupiah
        var baris: Int
        /// Column of the sheet, from 0.
        var letak: Int

        fileprivate var kunci: String { "\(kolom.kode) \(simpul)" }
    }

    /// What the amounts of a row belong to.
    private enum Tujuan {
        case simpul(String)
        /// An account of expenditure of a node: its amounts add up to those of the node.
        case rekening(String)

        var kode: String {
            switch self {
            case .simpul(let kode), .rekening(let kode): kode
            }
        }
    }

    let lembar: LembarBebas
    let kepala: KepalaAnggaran
    private let pencari: PencariSimpul
    private(set) var daftar: [Tertulis] = []
    private(set) var masalah: [MasalahBerkas] = []
    private var rekening = RekeningLembar()
    /// Row of what was read, by node and column.
    private var barisMenurutKunci: [String: Int] = [:]

    /// Far more than a programme tree has, accounts of expenditure with it.
    static let barisTerbanyak = 5_000

    init(_ lembar: LembarBebas, _ kepala: KepalaAnggaran, _ pencari: PencariSimpul) {
        self.lembar = lembar
        self.kepala = kepala
        self.pencari = pencari
    }

    mutating func baca() {
        guard lembar.daftarBaris.count <= Self.barisTerbanyak else {
            masalah.append(
                MasalahBerkas(
                    .galat, asal: lembar.nama, pesan: "Lembar ini lebih dari \(Self.barisTerbanyak) baris.",
                    perbaikan: "Sisakan baris program, kegiatan, dan subkegiatan instansi ini saja."))
            return
        }
        for judul in kepala.ganda {
            ingatkan(
                "Kolom \"\(judul)\" sama artinya dengan kolom sebelumnya dan tidak dibaca.",
                "Sebut versi atau periodenya pada judul kolom.", baris: kepala.baris, kolom: judul)
        }
        for baris in lembar.daftarBaris where baris.nomor > kepala.baris ?? 0 { baca(baris) }
        tutupRekening()
        if daftar.isEmpty, !masalah.adaGalat {
            masalah.append(
                MasalahBerkas(
                    .galat, asal: lembar.nama, pesan: "Tidak ada nilai yang terbaca.",
                    perbaikan: "Periksa apakah kolom pagu atau realisasi berisi."))
        }
    }

    private mutating func baca(_ baris: LembarBebas.Baris) {
        let uang = kepala.daftarUang.compactMap { satu in baris.sel[satu.letak].map { (satu, $0) } }
        guard !uang.isEmpty, !bukanData(baris) else { return }
        guard let tujuan = tujuan(baris) else { return }
        for (satu, sel) in uang {
            guard let nilai = nilai(sel, baris, satu.letak, tujuan.kode) else { continue }
            let tertulis = Tertulis(
                simpul: tujuan.kode, kolom: satu.kolom, kumulatif: satu.kumulatif, nilai: nilai, baris: baris.nomor,
                letak: satu.letak)
            switch tujuan {
            case .rekening: rekening.tambah(tertulis, kunci: tertulis.kunci)
            case .simpul: terima(tertulis, sel)
            }
        }
    }

    /// A row of column numbers below the head, `(1) (2) (3)`, or the head again on a new page.
    private func bukanData(_ baris: LembarBebas.Baris) -> Bool {
        if baris.sel.count > 1, baris.sel.values.allSatisfy({ $0.nomorKolom }) { return true }
        return kepala.daftarUang.contains { baris.sel[$0.letak]?.tertulis == kepala.judul[$0.letak] }
            && kepala.daftarUang.allSatisfy { satu in
                baris.sel[satu.letak].map { $0.tertulis == kepala.judul[satu.letak] } ?? true
            }
    }

    private mutating func terima(_ satu: Tertulis, _ sel: LembarBebas.Sel) {
        // A sheet that adds up says zero where nothing is filled yet.
        if satu.nilai == .nol, pencari.berincian(satu.simpul),
            pencari.hitungan.tertulis(satu.simpul, satu.kolom, tahun: pencari.hitungan.tahun) == nil
        {
            return
        }
        if let lalu = barisMenurutKunci.updateValue(satu.baris, forKey: satu.kunci) {
            catat(
                satu.baris, kepala.sebutan(satu.letak, satu.kolom.nama), sel.tertulis,
                "\(satu.kolom.nama) \"\(satu.simpul)\" ada dua kali, juga pada baris \(lalu).",
                "Hapus salah satu barisnya.")
        } else {
            daftar.append(satu)
        }
    }
}

// MARK: Accounts of expenditure

extension PembacaLembarAnggaran {
    private mutating func tutupRekening() {
        if rekening.dilewati > 0 {
            ingatkan(
                "\(rekening.dilewati) baris rekening belanja (kode 5) dilewati.",
                "Tidak perlu diubah; yang dicatat sampai subkegiatan.")
        }
        if rekening.dijumlahkan > 0 {
            ingatkan(
                "\(rekening.dijumlahkan) nilai rekening belanja dijumlahkan ke subkegiatannya.",
                "Tidak perlu diubah; periksa jumlahnya di bawah.")
        }
        for jumlah in rekening.daftar {
            guard let ada = daftar.first(where: { $0.kunci == jumlah.kunci }) else {
                daftar.append(jumlah)
                continue
            }
            guard ada.nilai != jumlah.nilai else { continue }
            catat(
                ada.baris, kepala.sebutan(ada.letak, ada.kolom.nama), ada.nilai.cetak,
                "\"\(ada.simpul)\" tertulis \(ada.nilai.cetakRp), padahal rekening belanjanya berjumlah \(jumlah.nilai.cetakRp).",
                "Perbaiki jumlahnya, atau hapus baris rekeningnya.")
        }
    }
}

/// Amounts of accounts of expenditure, added up by node and column.
private struct RekeningLembar {
    /// Rows of accounts whose node is told by no column of theirs.
    var dilewati = 0
    private(set) var dijumlahkan = 0
    private(set) var daftar: [PembacaLembarAnggaran.Tertulis] = []
    private var tempat: [String: Int] = [:]

    mutating func tambah(_ satu: PembacaLembarAnggaran.Tertulis, kunci: String) {
        dijumlahkan += 1
        if let posisi = tempat[kunci] {
            daftar[posisi].nilai = daftar[posisi].nilai + satu.nilai
        } else {
            tempat[kunci] = daftar.count
            daftar.append(satu)
        }
    }
}

// MARK: Which node a row is

/// A code or name of a row and the column it stands in, from 0.
private struct Pengenal: Equatable {
    var letak: Int
    var teks: String
}

extension PembacaLembarAnggaran {
    private mutating func tujuan(_ baris: LembarBebas.Baris) -> Tujuan? {
        func pengenal(_ letak: Int) -> Pengenal? { baris.sel[letak].map { Pengenal(letak: letak, teks: $0.tertulis) } }
        let kode = kepala.kolomKode.compactMap(pengenal), nama = kepala.kolomNama.compactMap(pengenal)
        let cocok = kode.compactMap { satu in pencari.kode(satu.teks, bernama: nama.map(\.teks)).map { (satu, $0) } }
        let asing = kode.filter { satu in !cocok.contains { $0.0 == satu } }
        if !cocok.isEmpty { return terdalam(cocok, asing, baris) }
        if (kode + nama).contains(where: \.teks.menyebutJumlah) { return .simpul(Hitungan.kodeTotal) }
        if kode.isEmpty { return menurutNama(nama, baris) }
        if asing.contains(where: \.teks.kodeRekening) {
            rekening.dilewati += 1
            return nil
        }
        return kodeAsing(asing[0], baris)
    }

    /// Of the codes of one row (programme, activity, sub-activity) the deepest says where the amounts belong.
    private mutating func terdalam(
        _ cocok: [(Pengenal, Simpul)], _ asing: [Pengenal],
        _ baris: LembarBebas.Baris
    ) -> Tujuan? {
        guard let (sel, simpul) = cocok.max(by: { pencari.atas($0.1).count < pencari.atas($1.1).count }) else {
            return nil
        }
        let jalur = [simpul.kode] + pencari.atas(simpul)
        if let (lain, satu) = cocok.first(where: { !jalur.contains($0.1.kode) }) {
            catat(
                baris.nomor, kepala.sebutan(lain.letak, "kode"), lain.teks,
                "Kode \"\(lain.teks.prefix(60))\" bukan induk \"\(sel.teks.prefix(60))\" pada baris ini.",
                "Samakan kodenya: \"\(satu.uraian.prefix(60))\" atau \"\(simpul.uraian.prefix(60))\".")
            return nil
        }
        let rekening = asing.contains { $0.teks.kodeRekening }
        // An unknown code below a known one: its amount must not land on what stands above it.
        if let lain = asing.first(where: { !$0.teks.kodeRekening && $0.teks.banyakRuas > sel.teks.banyakRuas }) {
            return kodeAsing(lain, baris)
        }
        return rekening ? .rekening(simpul.kode) : .simpul(simpul.kode)
    }

    private mutating func menurutNama(
        _ nama: [Pengenal], _ baris: LembarBebas.Baris
    ) -> Tujuan? {
        guard let akhir = nama.last else {
            catat(
                baris.nomor, "kode", "", "Baris ini tanpa kode dan nama.",
                "Isi kode simpul atau kode nomenklaturnya, atau hapus barisnya.")
            return nil
        }
        if let simpul = pencari.nama(akhir.teks) { return .simpul(simpul.kode) }
        // Without heads any text may stand behind the name; with heads the last name is the deepest.
        if kepala.baris == nil, let simpul = nama.compactMap({ pencari.nama($0.teks) }).first {
            return .simpul(simpul.kode)
        }
        catat(
            baris.nomor, kepala.sebutan(akhir.letak, "uraian"), akhir.teks,
            "Tidak ada simpul bernama \"\(akhir.teks.prefix(80))\".",
            "Isi kode simpul atau kode nomenklaturnya, atau hapus barisnya.")
        return nil
    }

    private mutating func kodeAsing(_ satu: Pengenal, _ baris: LembarBebas.Baris) -> Tujuan? {
        let saran = pencari.kodeTerdekat(satu.teks).map { "Mungkin maksud Anda \"\($0)\". " } ?? ""
        catat(
            baris.nomor, kepala.sebutan(satu.letak, "kode"), satu.teks,
            "Kode \"\(satu.teks.prefix(60))\" tidak ada pada pohon kinerja tahun ini.",
            saran + "Perbaiki kodenya, atau tambahkan simpulnya di pohon kinerja.")
        return nil
    }
}

// MARK: Amounts

extension PembacaLembarAnggaran {
    private mutating func nilai(
        _ sel: LembarBebas.Sel, _ baris: LembarBebas.Baris, _ letak: Int, _ simpul: String
    ) -> Rupiah? {
        let kolom = kepala.sebutan(letak, kepala.daftarUang.first { $0.letak == letak }?.kolom.nama ?? "")
        do throws(KesalahanAngka) {
            let nilai: Rupiah?
            switch sel {
            case .teks(let teks): nilai = try PembacaAngka.rupiah(teks, lokal: .id)
            case .angka(let kanonik): nilai = try PembacaAngka.rupiah(kanonik, lokal: .kanonik)
            case .rumus:
                // The sums of a sheet are computed here again.
                if pencari.berincian(simpul) { return nil }
                catat(
                    baris.nomor, kolom, sel.tertulis, "Rumus pada sel ini belum ada hasilnya.",
                    "Buka berkas di Excel, simpan, lalu unggah lagi; atau ketik angkanya.")
                return nil
            }
            guard let nilai, nilai < .nol else { return nilai }
            catat(
                baris.nomor, kolom, sel.tertulis, "Nilai uang negatif.",
                "Tulis nilai tanpa tanda minus; pengurangan pagu ditulis sebagai versi perubahan.")
        } catch {
            catat(baris.nomor, kolom, sel.tertulis, error.pesan, error.perbaikan)
        }
        return nil
    }

    private mutating func catat(_ baris: Int, _ kolom: String, _ nilai: String, _ pesan: String, _ perbaikan: String) {
        masalah.append(
            MasalahBerkas(
                .galat, asal: lembar.nama, baris: baris, kolom: kolom, nilai: nilai, pesan: pesan,
                perbaikan: perbaikan))
    }

    private mutating func ingatkan(_ pesan: String, _ perbaikan: String, baris: Int? = nil, kolom: String? = nil) {
        masalah.append(
            MasalahBerkas(
                .peringatan, asal: lembar.nama, baris: baris, kolom: kolom, pesan: pesan, perbaikan: perbaikan))
    }
}

extension LembarBebas.Sel {
    /// `1`, `(2)`: the number of a column.
    fileprivate var nomorKolom: Bool {
        let polos = tertulis.filter { !"() ".contains($0) }
        return (1...2).contains(polos.count) && Int(polos) != nil
    }
}

extension String {
    fileprivate var menyebutJumlah: Bool { ["jumlah", "total", "grand total", "jumlah total"].contains(lowercased()) }

    fileprivate var banyakRuas: Int { prefix { !$0.isWhitespace }.split(separator: ".").count }

    /// Accounts of expenditure (Permendagri 90/2019: account 5 is belanja).
    fileprivate var kodeRekening: Bool {
        let bagian = prefix { !$0.isWhitespace }.split(separator: ".", omittingEmptySubsequences: false)
        return bagian.first == "5" && bagian.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    }
}
