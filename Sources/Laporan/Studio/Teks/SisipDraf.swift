/// A text in which the new draft has taken the place of the old one wherever the writer had left it alone.
package struct HasilSisip: Sendable, Equatable {
    /// A sentence of the draft that changed or went (empty `baru`) or came (empty `lama`).
    package struct Pergantian: Sendable, Equatable {
        package var lama: String
        package var baru: String
    }

    /// A sentence the writer changed, wrote or took out (empty `tertulis`), kept that way.
    package struct Suntingan: Sendable, Equatable {
        package var tertulis: String
        /// What the old draft said there; empty for a sentence of the writer's own.
        package var drafLama: String
        /// What the new draft says there; nil when it says the same as the old one.
        package var drafBaru: String?
    }

    package var teks: String
    package var daftarPergantian: [Pergantian] = []
    package var daftarSuntingan: [Suntingan] = []
    /// New sentences of the draft without a place, because the writer changed all around them.
    package var daftarUsulan: [String] = []
}

/// Brings a text up to the newest draft without losing what its writer did.
///
/// Sentences and list items of the old draft that stand untouched follow the new draft; edited, added and removed ones
/// stay as the writer left them and are listed. An empty text is an empty text: nothing is put in.
package func sisipDraf(_ teks: String, drafLama: String, drafBaru: String) -> HasilSisip {
    if teks == drafLama { return HasilSisip(utuh: drafBaru, lama: drafLama) }
    let lama = pecahKalimat(drafLama)
    guard let penulis = PerbandinganDraf(lama, pecahKalimat(teks)),
        let mesin = PerbandinganDraf(lama, pecahKalimat(drafBaru))
    else {
        return HasilSisip(teks: teks, daftarUsulan: pecahKalimat(drafBaru).map(\.isi))
    }
    var penyisip = PenyisipDraf(asli: teks, lama: lama, penulis: penulis, mesin: mesin)
    return penyisip.susun()
}

extension HasilSisip {
    /// Nothing was edited: the new draft as it is.
    fileprivate init(utuh baru: String, lama: String) {
        teks = baru
        guard let mesin = PerbandinganDraf(pecahKalimat(lama), pecahKalimat(baru)) else { return }
        daftarPergantian = mesin.pergantian
    }
}

/// What became of each unit of an old text in a new one.
private struct PerbandinganDraf {
    enum Nasib: Equatable {
        /// Still there, with the spaces that follow it now.
        case tetap(SatuanTeks)
        case hilang
        case diganti([SatuanTeks])
    }

    var nasib: [Nasib]
    /// New units before each old one, and after the last.
    var sisipan: [[SatuanTeks]]
    private let lama: [SatuanTeks]

    /// Nil when the texts are too different to compare.
    init?(_ lama: [SatuanTeks], _ baru: [SatuanTeks]) {
        guard let langkah = langkahSunting(lama.map(\.isi), baru.map(\.isi)) else { return nil }
        self.lama = lama
        nasib = Array(repeating: .hilang, count: lama.count)
        sisipan = Array(repeating: [], count: lama.count + 1)
        var hapus: [Int] = [], tambah: [SatuanTeks] = [], berikut = 0
        for satu in langkah {
            switch satu {
            case .hapus(let posisi): hapus.append(posisi)
            case .tambah(let posisi): tambah.append(baru[posisi])
            case .sama(let posisi, let posisiBaru):
                pasangkan(hapus, tambah, sebelum: posisi)
                (hapus, tambah) = ([], [])
                nasib[posisi] = .tetap(baru[posisiBaru])
                berikut = posisi + 1
            }
        }
        pasangkan(hapus, tambah, sebelum: max(berikut, lama.count))
    }

    /// Pairs sentences that went with those that came in their place: the most alike ones, in order.
    private mutating func pasangkan(_ hapus: [Int], _ tambah: [SatuanTeks], sebelum posisi: Int) {
        guard !hapus.isEmpty, !tambah.isEmpty else {
            sisipan[posisi] += tambah
            return
        }
        var menunggu: [SatuanTeks] = [], terakhir: Int?
        let pasangan = pasanganMirip(hapus.map { lama[$0].isi }, tambah.map(\.isi))
        for (urutan, satu) in tambah.enumerated() {
            if let tujuan = pasangan[urutan] {
                nasib[hapus[tujuan]] = .diganti(menunggu + [satu])
                menunggu = []
                terakhir = hapus[tujuan]
            } else if let tujuan = terakhir, case .diganti(let isi) = nasib[tujuan] {
                nasib[tujuan] = .diganti(isi + [satu])
            } else {
                menunggu.append(satu)
            }
        }
        sisipan[posisi] += menunggu
    }

    var pergantian: [HasilSisip.Pergantian] {
        lama.indices.flatMap { posisi in
            sisipan[posisi].map { HasilSisip.Pergantian(lama: "", baru: $0.isi) } + ganti(posisi)
        } + (sisipan.last ?? []).map { HasilSisip.Pergantian(lama: "", baru: $0.isi) }
    }

    private func ganti(_ posisi: Int) -> [HasilSisip.Pergantian] {
        switch nasib[posisi] {
        case .tetap: []
        case .hilang: [HasilSisip.Pergantian(lama: lama[posisi].isi, baru: "")]
        case .diganti(let baru): [HasilSisip.Pergantian(lama: lama[posisi].isi, baru: baru.teks)]
        }
    }
}

/// For each new sentence the old one it most likely came from, keeping order; equal numbers are paired one by one.
private func pasanganMirip(_ lama: [String], _ baru: [String]) -> [Int?] {
    if lama.count == baru.count { return Array(lama.indices) }
    guard lama.count * baru.count <= 10_000 else { return Array(repeating: nil, count: baru.count) }
    let kataLama = lama.map { Set(pecahKata($0)) }, kataBaru = baru.map { Set(pecahKata($0)) }
    var nilai = Array(repeating: Array(repeating: 0.0, count: baru.count + 1), count: lama.count + 1)
    func mirip(_ a: Int, _ b: Int) -> Double {
        let gabung = kataLama[a].union(kataBaru[b]).count
        let kemiripan = gabung == 0 ? 0 : Double(kataLama[a].intersection(kataBaru[b]).count) / Double(gabung)
        return kemiripan >= 0.3 ? kemiripan : 0
    }
    for a in lama.indices.reversed() {
        for b in baru.indices.reversed() {
            nilai[a][b] = max(nilai[a + 1][b], nilai[a][b + 1], nilai[a + 1][b + 1] + mirip(a, b))
        }
    }
    var hasil = [Int?](repeating: nil, count: baru.count), a = 0, b = 0
    while a < lama.count, b < baru.count {
        if mirip(a, b) > 0, nilai[a][b] == nilai[a + 1][b + 1] + mirip(a, b) {
            hasil[b] = a
            (a, b) = (a + 1, b + 1)
        } else if nilai[a][b] == nilai[a + 1][b] {
            a += 1
        } else {
            b += 1
        }
    }
    return hasil
}

private struct PenyisipDraf {
    let asli: String
    let lama: [SatuanTeks]
    let penulis: PerbandinganDraf
    let mesin: PerbandinganDraf
    private var hasil: [SatuanTeks] = []
    private var catatan = HasilSisip(teks: "")

    init(asli: String, lama: [SatuanTeks], penulis: PerbandinganDraf, mesin: PerbandinganDraf) {
        self.asli = asli
        self.lama = lama
        self.penulis = penulis
        self.mesin = mesin
    }

    mutating func susun() -> HasilSisip {
        for posisi in lama.indices {
            sisip(posisi)
            tulis(posisi)
        }
        sisip(lama.count)
        catatan.teks = rangkai()
        return catatan
    }

    /// Sentences of the writer's own, then new ones of the draft where it still stands beside them.
    private mutating func sisip(_ posisi: Int) {
        let milik = penulis.sisipan[posisi]
        hasil += milik
        catatan.daftarSuntingan += milik.map { .init(tertulis: $0.isi, drafLama: "", drafBaru: nil) }
        for satu in mesin.sisipan[posisi] where !milik.contains(where: { $0.isi == satu.isi }) {
            guard utuh(posisi - 1) || utuh(posisi) || lama.isEmpty else {
                catatan.daftarUsulan.append(satu.isi)
                continue
            }
            hasil.append(satu)
            catatan.daftarPergantian.append(.init(lama: "", baru: satu.isi))
        }
    }

    private func utuh(_ posisi: Int) -> Bool {
        guard lama.indices.contains(posisi), case .tetap = penulis.nasib[posisi] else { return false }
        return true
    }

    private mutating func tulis(_ posisi: Int) {
        let asal = lama[posisi], baru = mesin.nasib[posisi]
        switch penulis.nasib[posisi] {
        case .tetap(let milik): ikuti(baru, asal: asal, milik: milik)
        case .hilang: simpan([], asal: asal, baru: baru)
        case .diganti(let milik): simpan(milik, asal: asal, baru: baru)
        }
    }

    private mutating func ikuti(_ baru: PerbandinganDraf.Nasib, asal: SatuanTeks, milik: SatuanTeks) {
        let ekorMilik = milik.ekor != asal.ekor
        switch baru {
        case .tetap(let satu):
            hasil.append(SatuanTeks(isi: asal.isi, ekor: ekorMilik ? milik.ekor : satu.ekor))
        case .hilang: catatan.daftarPergantian.append(.init(lama: asal.isi, baru: ""))
        case .diganti(var daftar):
            if ekorMilik, let akhir = daftar.indices.last { daftar[akhir].ekor = milik.ekor }
            hasil += daftar
            catatan.daftarPergantian.append(.init(lama: asal.isi, baru: daftar.teks))
        }
    }

    private mutating func simpan(_ milik: [SatuanTeks], asal: SatuanTeks, baru: PerbandinganDraf.Nasib) {
        let draf: String? =
            switch baru {
            case .tetap: nil
            case .hilang: ""
            case .diganti(let daftar): daftar.teks
            }
        hasil += milik
        guard draf == nil || draf != milik.teks else { return }
        catatan.daftarSuntingan.append(.init(tertulis: milik.teks, drafLama: asal.isi, drafBaru: draf))
    }

    /// Joined; a sentence that has come before another one gets a space, a list item a line of its own.
    private func rangkai() -> String {
        var teks = zip(hasil, hasil.dropFirst()).reduce(into: "") { teks, pasangan in
            teks += pasangan.0.isi + sambungan(pasangan.0, pasangan.1)
        }
        guard let akhir = hasil.last else { return teks }
        teks += akhir.isi
        return asli.last?.isWhitespace == true ? teks + akhir.ekor : teks
    }

    private func sambungan(_ satu: SatuanTeks, _ berikut: SatuanTeks) -> String {
        guard penandaButir(berikut.isi) != nil, !satu.ekor.contains(where: \.isNewline) else {
            return satu.ekor.isEmpty ? " " : satu.ekor
        }
        return asli.contains(satu.isi + satu.ekor + berikut.isi) ? satu.ekor : "\n"
    }
}

extension [SatuanTeks] {
    /// The sentences on one line.
    fileprivate var teks: String { map(\.isi).joined(separator: " ") }
}
