import Kinerja
import Testing

/// The proof on real reports, in both directions: every published figure is computed anew from the berkas. One that
/// differs must be listed with the engine's own value and a finding about the same object; one that is listed must differ.
@Suite("Bukti emas")
struct BuktiEmasTests {
    @Test("setiap angka terbit terulang atau dijelaskan temuan", arguments: KasusEmas.semua)
    func duaArah(_ kode: String) throws {
        let kasus = try #require(KasusEmas(kode), "berkas Contoh/\(kode) tidak terbaca")
        var sisa = kasus.pengecualian
        var hasil = RekapBukti()
        for sel in Pembukti(kasus: kasus).semuaSel {
            if let nomor = sisa.firstIndex(where: { sel.cocok($0) && angkaSama($0["terbit"], sel.terbit) }), !sel.sama {
                let pengecualian = sisa.remove(at: nomor)
                #expect(angkaSama(pengecualian["dihitung"], sel.dihitung), "\(kode): \(sel)")
                hasil.dijelaskan(keyakinan(pengecualian, kasus, sel))
            } else if sel.sama {
                hasil.terulang += 1
            } else {
                hasil.takDijelaskan.append(sel)
            }
        }
        print(
            "\(kode): \(hasil.terulang) terulang, \(hasil.pasti) dijelaskan pasti, \(hasil.mungkin) dijelaskan mungkin, "
                + "\(hasil.takDijelaskan.count) tidak dijelaskan; \(tanpaMasukan(kasus)) capaian terbit tanpa masukan")
        #expect(hasil.takDijelaskan.isEmpty, "\(hasil.takDijelaskan.map(\.description).joined(separator: "\n"))")
        #expect(sisa.isEmpty, "pengecualian yang tidak terjadi: \(sisa)")
        #expect(hasil.terulang > 100)
    }

    private func angkaSama(_ kiri: String?, _ kanan: String) -> Bool {
        guard let kiri else { return false }
        guard let a = Angka(kanonik: kiri), let b = Angka(kanonik: kanan) else { return kiri == kanan }
        return a == b
    }

    /// The findings named must exist, and one of them must speak of this table, object and printed value; the strongest counts.
    private func keyakinan(_ pengecualian: [String: String], _ kasus: KasusEmas, _ sel: SelEmas) -> String {
        let daftar = (pengecualian["temuan"] ?? "").split(separator: ";").map { kasus.temuan[String($0)] }
        #expect(!daftar.isEmpty && !daftar.contains { $0 == nil }, "\(kasus.kode): temuan tidak ada untuk \(sel)")
        let cocok = daftar.compactMap { $0 }.contains { temuan in
            temuan["objek", default: ""].contains(sel.objek) && menunjuk(temuan["lokasi"] ?? "", sel.tabel)
                && memuat(temuan["terbit"] ?? "", sel.terbit)
        }
        #expect(cocok, "\(kasus.kode): tidak ada temuan dengan tabel, objek, dan angka yang sama untuk \(sel)")
        return daftar.contains { $0?["keyakinan"] == "pasti" } ? "pasti" : "mungkin"
    }

    /// The finding's place names this table: by its number (`3.7`, `III.B.1`), or in full.
    private func menunjuk(_ lokasi: String, _ tabel: String) -> Bool {
        let nomor = tabel.split(separator: " ").first { $0.contains(".") && $0.allSatisfy { $0.isASCII } }.map(
            String.init)
        let kata = nomor ?? tabel.split(separator: " ").prefix(2).joined(separator: " ")
        return lokasi.lowercased().contains(kata.lowercased())
    }

    /// The printed value stands among the numbers the finding quotes.
    private func memuat(_ teks: String, _ terbit: String) -> Bool {
        let angka = teks.split { !($0.isNumber || $0 == "," || $0 == ".") }.compactMap { potongan -> String? in
            let inti = potongan.drop { !$0.isNumber }.reversed().drop { !$0.isNumber }.reversed()
            return kanonik(String(inti))
        }
        return angka.contains { angkaSama($0, terbit) } || teks.contains(terbit)
    }

    /// Published achievements whose target and realisation the report does not print at all.
    private func tanpaMasukan(_ kasus: KasusEmas) -> Int {
        kasus.capaian.count { baris in
            let peta = kasus.peta("capaian", baris, objek: baris["indikator"] ?? "", terbit: "")
            return peta?.jenis == "terbit_saja" && kanonik(baris["capaian_terbit"] ?? "") != nil
        }
    }
}

private struct RekapBukti {
    var terulang = 0
    var pasti = 0
    var mungkin = 0
    var takDijelaskan: [SelEmas] = []

    mutating func dijelaskan(_ keyakinan: String) {
        if keyakinan == "pasti" { pasti += 1 } else { mungkin += 1 }
    }
}
