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
        print("\(kode): \(hasil.terulang) terulang, \(hasil.pasti) dijelaskan pasti, \(hasil.mungkin) dijelaskan mungkin, "
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

    /// The findings named must exist and speak of this object; the strongest counts.
    private func keyakinan(_ pengecualian: [String: String], _ kasus: KasusEmas, _ sel: SelEmas) -> String {
        let daftar = (pengecualian["temuan"] ?? "").split(separator: ";").map { kasus.temuan[String($0)] }
        #expect(!daftar.isEmpty && !daftar.contains { $0 == nil }, "\(kasus.kode): temuan tidak ada untuk \(sel)")
        for case let temuan? in daftar {
            let terkait = (temuan["objek"] ?? "").contains(sel.objek) || sel.objek == Hitungan.kodeTotal
            #expect(terkait, "\(kasus.kode): temuan \(temuan["id"] ?? "") tidak membicarakan \(sel)")
        }
        return daftar.contains { $0?["keyakinan"] == "pasti" } ? "pasti" : "mungkin"
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
