import Foundation
import Kinerja
import TestSupport
import Testing

@testable import Laporan

@Suite struct SuntingSistematikaTests {
    private let tiga = JalurBagian(bab: 2)

    /// Three parts; the third has A (with a, b), B with a repetition, C.
    private func contoh() -> Sistematika {
        func bagian(_ judul: String, _ isi: [IsiBagian] = [], _ anak: [BagianSistematika] = []) -> BagianSistematika {
            BagianSistematika(gayaNomor: .hurufBesar, judul: judul, isi: isi, bagian: anak)
        }
        let ulang = IsiBagian.untuk(.sasaran, isi: [.narasi(.analisisSebab)], bagian: [bagian("U1"), bagian("U2")])
        return Sistematika(
            kode: "x", nama: "X", dasarHukum: "Y",
            bab: [
                BabSistematika(jenis: .depan, gayaNomor: .tanpa, judul: "Depan", isi: [.khusus(.daftarIsi)]),
                BabSistematika(jenis: .bab, gayaNomor: .babRomawi, judul: "Satu", isi: [.narasi(.latarBelakang)]),
                BabSistematika(
                    jenis: .bab, gayaNomor: .babRomawi, judul: "Dua",
                    bagian: [
                        bagian("A", [.narasi(.capaian), .tabel(.capaian, OpsiTabel())], [bagian("a"), bagian("b")]),
                        bagian("B", [.draf(.saran), ulang]), bagian("C"),
                    ]),
            ])
    }

    private func judul(_ sistematika: Sistematika, _ jalur: JalurBagian) -> [String] {
        sistematika.wadah(jalur)?.bagian.map(\.judul) ?? []
    }

    private func alasan(_ aksi: () throws(SuntinganDitolak) -> Sistematika) -> SuntinganDitolak? {
        do throws(SuntinganDitolak) {
            _ = try aksi()
            return nil
        } catch {
            return error
        }
    }

    @Test func `a section is added in the style of its neighbours and at its place`() throws {
        let hasil = try contoh().tambahBagian(judul: "  Baru \n bagian ", di: tiga, pada: 1)
        #expect(judul(hasil, tiga) == ["A", "Baru bagian", "B", "C"])
        #expect(hasil.bagian(tiga.bagian(1))?.gayaNomor == .hurufBesar)
        let ujung = try contoh().tambahBagian(judul: "Akhir", di: tiga.bagian(1).isi(1), pada: 99)
        #expect(judul(ujung, tiga.bagian(1).isi(1)) == ["U1", "U2", "Akhir"])
    }

    @Test func `a section moves with all in it, and places after it are counted as before the move`() throws {
        let keSesudah = try contoh().pindahBagian(dari: tiga.bagian(0), ke: tiga, pada: 2)
        #expect(judul(keSesudah, tiga) == ["B", "C", "A"])
        #expect(judul(keSesudah, tiga.bagian(2)) == ["a", "b"])
        let keDalam = try contoh().pindahBagian(dari: tiga.bagian(0), ke: tiga.bagian(1).isi(1), pada: 0)
        #expect(judul(keDalam, tiga) == ["B", "C"])
        #expect(judul(keDalam, tiga.bagian(0).isi(1)) == ["A", "U1", "U2"])
        let keBab = try contoh().pindahBagian(dari: tiga.bagian(0).bagian(1), ke: JalurBagian(bab: 1), pada: 0)
        #expect(judul(keBab, JalurBagian(bab: 1)) == ["b"])
        #expect(judul(try contoh().pindahBagian(dari: tiga.bagian(1), ke: tiga, pada: 1), tiga) == ["A", "B", "C"])
    }

    @Test func `parts are added, moved, renamed and taken out`() throws {
        let hasil = try contoh().tambahBab(.lampiran, judul: "Foto", pada: 9).pindahBab(dari: 1, ke: 2)
            .ubahJudul(JalurBagian(bab: 0), "Awal").hapusBagian(JalurBagian(bab: 1))
        #expect(hasil.bab.map(\.judul) == ["Awal", "Satu", "Foto"])
        #expect(hasil.bab[2].gayaNomor == .lampiranAngka)
    }

    @Test func `content is added, replaced, moved and taken out`() throws {
        var opsi = OpsiTabel()
        opsi.tahunLalu = 2
        let a = tiga.bagian(0), c = tiga.bagian(2)
        let hasil = try contoh().gantiIsi(.tabel(.capaian, opsi), di: a, pada: 1)
            .pindahIsi(dari: a, pada: 1, ke: c, menjadi: 0).tambahIsi(.grafik(.tren, OpsiTabel()), di: c, pada: 0)
        #expect(hasil.wadah(a)?.isi == [.narasi(.capaian)])
        #expect(hasil.wadah(c)?.isi == [.grafik(.tren, OpsiTabel()), .tabel(.capaian, opsi)])
        #expect(try contoh().hapusIsi(di: a, pada: 0).wadah(a)?.isi == [.tabel(.capaian, OpsiTabel())])
        let b = tiga.bagian(1)
        let ulang = try contoh().pindahIsi(dari: b, pada: 0, ke: b.isi(1), menjadi: 0)
        #expect(ulang.wadah(b.isi(0))?.isi == [.draf(.saran), .narasi(.analisisSebab)])
    }

    @Test func `settings of a section are kept in order`() throws {
        let opsi = OpsiBagian(gayaNomor: .desimal, lanskap: true, opsional: true, analisis: [.sebab, .tahunLalu])
        let bagian = try #require(try contoh().aturBagian(tiga.bagian(0), opsi).bagian(tiga.bagian(0)))
        #expect(bagian.gayaNomor == .desimal && bagian.lanskap == true && bagian.opsional)
        #expect(bagian.analisis == [.tahunLalu, .sebab])
    }

    @Test func `an act that makes no sense is refused with a sentence`() throws {
        let awal = contoh(), a = tiga.bagian(0)
        #expect(alasan { () throws(SuntinganDitolak) in try awal.ubahJudul(a, " \n") } == .judulKosong)
        #expect(
            alasan { () throws(SuntinganDitolak) in
                try awal.tambahBagian(judul: String(repeating: "a", count: 201), di: tiga, pada: 0)
            } == .judulTerlaluPanjang(batas: 200))
        #expect(
            alasan { () throws(SuntinganDitolak) in try awal.pindahBagian(dari: a, ke: a.bagian(1), pada: 0) }
                == .keDalamDiriSendiri(judul: "A"))
        #expect(
            alasan { () throws(SuntinganDitolak) in try awal.hapusBagian(tiga.bagian(7)) } == .tidakAda(tiga.bagian(7)))
        #expect(
            alasan { () throws(SuntinganDitolak) in try awal.ubahJudul(tiga.bagian(1).isi(1), "X") }
                == .bukanBagian(tiga.bagian(1).isi(1)))
        #expect(
            alasan { () throws(SuntinganDitolak) in try awal.hapusBagian(tiga).hapusBagian(JalurBagian(bab: 1)) }
                == .babTerakhir)
        #expect(
            alasan { () throws(SuntinganDitolak) in try awal.tambahIsi(.narasi(.capaian), di: tiga.bagian(2), pada: 0) }
                == .narasiGanda(.capaian, bagian: "A"))
        #expect(
            alasan { () throws(SuntinganDitolak) in try awal.hapusIsi(di: a, pada: -1) } == .tidakAda(a.isi(0)))
        let b = tiga.bagian(1)
        #expect(
            alasan { () throws(SuntinganDitolak) in try awal.pindahIsi(dari: b, pada: 1, ke: b.isi(1), menjadi: 0) }
                == .keDalamDiriSendiri(judul: "pengulangan"))
        for satu in [SuntinganDitolak.judulKosong, .babTerakhir, .tidakAda(a), .narasiGanda(.capaian, bagian: "A")] {
            #expect(satu.pesan.last == ".")
        }
    }

    @Test func `sections stand no deeper than headings are numbered, and there are not endlessly many`() throws {
        var jalur = tiga
        var hasil = contoh()
        for tingkat in 1...4 {
            hasil = try hasil.tambahBagian(judul: "T\(tingkat)", di: jalur, pada: 0)
            jalur = jalur.bagian(0)
        }
        let dalam = hasil, ujung = jalur
        #expect(
            alasan { () throws(SuntinganDitolak) in try dalam.tambahBagian(judul: "T5", di: ujung, pada: 0) }
                == .terlaluDalam(batas: 4))
        var banyak = contoh()
        banyak.bab[1].bagian = (0..<400).map { BagianSistematika(gayaNomor: .angka, judul: "B\($0)") }
        let penuh = banyak
        #expect(
            alasan { () throws(SuntinganDitolak) in try penuh.tambahBagian(judul: "X", di: tiga, pada: 0) }
                == .terlaluBanyak(batas: 400))
    }

    @Test func `content may stand in its own repetition though the same text stands outside`() throws {
        let hasil = try contoh().tambahIsi(.narasi(.capaian), di: tiga.bagian(1).isi(1), pada: 0)
        #expect(hasil.wadah(tiga.bagian(1).isi(1))?.isi.first == .narasi(.capaian))
    }

    // MARK: JSON

    @Test(arguments: Sistematika.daftarBawaan)
    func `a shipped outline written as JSON is read back the same, on short lines`(_ kode: String) throws {
        let asal = try Sistematika.bawaan(kode)
        #expect(try Sistematika(json: asal.json) == asal)
        let teks = String(decoding: asal.json, as: UTF8.self)
        #expect(teks.hasPrefix("{\n  \"kode\": \"\(kode)\",\n  \"nama\": "))
        #expect(teks.hasSuffix("}\n"))
        #expect(try Sistematika(json: asal.json).json == asal.json)
    }

    @Test func `every option, awkward words and styles of their own survive`() throws {
        var opsi = OpsiTabel()
        (opsi.simpul, opsi.indikator, opsi.tahunLalu, opsi.kolomPeriode) = ("S\"1", "I\\1", 3, "bulan")
        (opsi.tingkat, opsi.varian, opsi.indikatorDari, opsi.judul) = ("sasaran", "murni", "iku", "Tab\tel \u{1} 😀")
        var asal = contoh()
        asal.bab[2].bagian[0].isi = [.tabel(.iku, opsi), .lampiran(.foto, opsi), .grafik(.tren, opsi), .daftar(.swot)]
        asal.bab[2].bagian[1].gayaNomor = .tanpa
        asal.bab[2].bagian[2].lanskap = false
        asal.bab[1].gayaNomor = .tanpa
        #expect(try Sistematika(json: asal.json) == asal)
    }

    @Test func `an outline stays readable through any row of edits`() throws {
        for benih in 1...60 {
            var acak = Pengacak(benih: UInt64(benih))
            var kini = benih.isMultiple(of: 2) ? contoh() : try Sistematika.bawaan("sumsel")
            for _ in 0..<25 { kini = sunting(kini, &acak) }
            #expect(try Sistematika(json: kini.json) == kini, "benih \(benih)")
            let hasil = SusunanLaporan(try hitunganUji(), sistematika: kini)
            let id = hasil.peta.daftarBagian.map(\.id)
            #expect(Set(id).count == id.count, "benih \(benih)")
        }
    }

    private func sunting(_ awal: Sistematika, _ acak: inout Pengacak) -> Sistematika {
        var tempat: [JalurBagian] = []
        for bab in awal.bab.indices { himpun(awal, JalurBagian(bab: bab), &tempat) }
        let a = tempat.randomElement(using: &acak) ?? tiga, b = tempat.randomElement(using: &acak) ?? tiga
        let n = acak.bilangan(0...3), gaya = GayaNomor.allCases.randomElement(using: &acak) ?? .angka
        let narasi = KunciNarasi.allCases.randomElement(using: &acak) ?? .saran
        let hasil: Sistematika? =
            switch acak.bilangan(0...6) {
            case 0: try? awal.tambahBagian(judul: "B\(n)", di: a, pada: n)
            case 1: try? awal.pindahBagian(dari: a, ke: b, pada: n)
            case 2: try? awal.pindahIsi(dari: a, pada: n, ke: b, menjadi: n)
            case 3: try? awal.tambahIsi(.narasi(narasi), di: a, pada: n)
            case 4: try? awal.aturBagian(a, OpsiBagian(gayaNomor: gaya, opsional: n == 0))
            case 5: try? awal.tambahIsi(.untuk(.indikator, isi: [.draf(.capaian)], bagian: []), di: a, pada: n)
            case 6 where n == 0: try? awal.hapusBagian(a)
            default: try? awal.pindahBab(dari: n, ke: 1)
            }
        return hasil ?? awal
    }

    private func himpun(_ sistematika: Sistematika, _ jalur: JalurBagian, _ hasil: inout [JalurBagian]) {
        guard let wadah = sistematika.wadah(jalur) else { return }
        hasil.append(jalur)
        for posisi in wadah.bagian.indices { himpun(sistematika, jalur.bagian(posisi), &hasil) }
        for (posisi, isi) in wadah.isi.enumerated() {
            if case .untuk = isi { himpun(sistematika, jalur.isi(posisi), &hasil) }
        }
    }
}
