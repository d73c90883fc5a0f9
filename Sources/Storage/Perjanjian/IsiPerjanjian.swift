internal import Foundation
package import Kinerja

/// An agreement as its parties see it: what is frozen, hashed and kept readable, whatever becomes of the facts later.
package struct IsiPerjanjian: Codable, Sendable, Equatable {
    package struct Pihak: Codable, Sendable, Equatable {
        /// Kode jabatan, or empty for a title in words.
        package var jabatan: String
        /// Title with `Plt.` and the like.
        package var sebutan: String
        package var pejabat: String
        package var nip: String
        package var pangkat: String
    }

    package struct TargetIndikator: Codable, Sendable, Equatable {
        package var kode: String
        package var nama: String
        package var satuan: String
        package var arah: String
        package var rumusCapaian: String
        /// By kode of the period (`tahun`, `tw1` ...), as ``NilaiTarget/teksBeku``.
        package var target: [String: String]

        package func target(_ periode: Periode) -> NilaiTarget? {
            target[periode.kode].flatMap(NilaiTarget.init(teksBeku:))
        }
    }

    package struct Sasaran: Codable, Sendable, Equatable {
        package var kode: String
        package var jenis: String
        package var uraian: String
        package var indikator: [TargetIndikator]
    }

    package struct Anggaran: Codable, Sendable, Equatable {
        package var kode: String
        package var nomenklatur: String
        package var uraian: String
        /// Whole rupiah; nil = no budget stated.
        package var pagu: Int64?
    }

    /// Form of this text; a later one gets another name.
    package var bentuk = "tolok-perjanjian-1"
    package var pemda: String
    package var instansi: String
    package var namaInstansi: String
    package var namaPemda: String
    package var tahun: Int
    package var kode: String
    package var versi: Int
    package var tempat: String
    /// ISO date; empty before signing.
    package var tanggal: String
    package var alasan: String
    package var uraianAlasan: String
    package var pihakPertama: Pihak
    package var pihakKedua: Pihak
    package var daftarSasaran: [Sasaran]
    package var versiAnggaran: String
    package var daftarAnggaran: [Anggaran]
    /// What only the printed sheets need.
    package var naskah: Naskah?

    package init?(json: String) {
        guard let isi = try? JSONDecoder().decode(IsiPerjanjian.self, from: Data(json.utf8)) else { return nil }
        self = isi
    }

    /// Keys sorted, no spaces: the same agreement gives the same text.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}

extension IsiPerjanjian {
    /// The agreement as the facts have it now.
    ///
    /// - Parameters:
    ///   - pejabat: who holds a post on the day of signing, by kode jabatan.
    ///   - tanggal: day of signing; nil before.
    init(
        _ perjanjian: PerjanjianKinerja, dalam hitungan: Hitungan, pemda: String, pejabat: [String: Jabatan],
        tanggal: Tanggal?
    ) {
        let instansi = hitungan.berkas.instansi
        self.pemda = pemda
        self.instansi = instansi.kode
        namaInstansi = instansi.nama
        namaPemda = instansi.pemda
        tahun = instansi.tahun
        kode = perjanjian.kode
        versi = perjanjian.versi
        tempat = perjanjian.tempat.isEmpty ? instansi.tempat : perjanjian.tempat
        self.tanggal = tanggal?.iso ?? ""
        alasan = perjanjian.alasan?.rawValue ?? ""
        uraianAlasan = perjanjian.uraianAlasan
        pihakPertama = Pihak(perjanjian.pihakPertama, pejabat)
        pihakKedua = Pihak(perjanjian.pihakKedua, pejabat)
        daftarSasaran = hitungan.sasaran(perjanjian)
        let versiAnggaran = hitungan.versiAnggaran(perjanjian)
        self.versiAnggaran = versiAnggaran.kode
        daftarAnggaran = hitungan.daftarSimpul(dalam: perjanjian).compactMap(hitungan.simpul).map { simpul in
            Anggaran(
                kode: simpul.kode, nomenklatur: simpul.nomenklatur, uraian: simpul.uraian,
                pagu: hitungan.pagu(simpul.kode, tahun: hitungan.tahun, versi: versiAnggaran)?.nilai)
        }
    }
}

extension IsiPerjanjian.Pihak {
    fileprivate init(_ kode: String, _ pejabat: [String: Jabatan]) {
        guard let jabatan = pejabat[kode] else {
            self.init(jabatan: "", sebutan: kode, pejabat: "", nip: "", pangkat: "")
            return
        }
        self.init(
            jabatan: kode, sebutan: jabatan.sebutan, pejabat: jabatan.pejabat, nip: jabatan.nip,
            pangkat: jabatan.pangkat)
    }
}

extension Hitungan {
    /// Indicators of the agreement under the simpul they measure, in order of print.
    fileprivate func sasaran(_ perjanjian: PerjanjianKinerja) -> [IsiPerjanjian.Sasaran] {
        let daftar = daftarIndikator(dalam: perjanjian).compactMap(indikator)
        return daftar.map(\.simpul).unik.map { kode in
            IsiPerjanjian.Sasaran(
                kode: kode, jenis: simpul(kode)?.jenis.rawValue ?? "", uraian: simpul(kode)?.uraian ?? "",
                indikator: daftar.filter { $0.simpul == kode }.map { isi($0, versi: perjanjian.versi) })
        }
    }

    private func isi(_ indikator: Indikator, versi: Int) -> IsiPerjanjian.TargetIndikator {
        let daftarPeriode = [.tahun] + Periode.semuaTriwulan + Periode.semuaBulan
        let target = daftarPeriode.compactMap { periode in
            targetJanji(indikator.kode, versi: versi, periode: periode).map { (periode.kode, $0.teksBeku) }
        }
        return IsiPerjanjian.TargetIndikator(
            kode: indikator.kode, nama: indikator.nama, satuan: indikator.satuan, arah: indikator.arah.rawValue,
            rumusCapaian: indikator.rumusCapaian.rawValue,
            target: Dictionary(target, uniquingKeysWith: { awal, _ in awal }))
    }

    /// The latest budget there is, not later than the agreement.
    fileprivate func versiAnggaran(_ perjanjian: PerjanjianKinerja) -> VersiAnggaran {
        versiAnggaran(tahun: tahun).filter { $0 <= perjanjian.versiAnggaran }.max() ?? .murni
    }
}

extension NilaiTarget {
    /// `angka 76.05`, `rentang 70 80`, `predikat BB`, `ya` or `tidak_diukur`: exact, whatever the rules of print are.
    package var teksBeku: String {
        switch self {
        case .angka(let angka): "angka \(angka)"
        case .rentang(let bawah, let atas): "rentang \(bawah) \(atas)"
        case .predikat(let predikat): "predikat \(predikat)"
        case .ya: "ya"
        case .tidakDiukur: "tidak_diukur"
        }
    }

    package init?(teksBeku: String) {
        let bagian = teksBeku.split(separator: " ", maxSplits: 1).map(String.init)
        let angka = bagian.count == 2 ? bagian[1].split(separator: " ").compactMap { Angka(kanonik: $0) } : []
        switch (bagian.first, angka.count) {
        case ("angka", 1): self = .angka(angka[0])
        case ("rentang", 2): self = .rentang(angka[0], angka[1])
        case ("predikat", _) where bagian.count == 2: self = .predikat(bagian[1])
        case ("ya", 0): self = .ya
        case ("tidak_diukur", 0): self = .tidakDiukur
        default: return nil
        }
    }
}
