import Documents
import Kinerja
import Laporan
import Testing

/// What holds for every table of the catalogue, on the sample and under other rules and options.
struct TabelInvarianTests {
    static func semuaTabel() throws -> [Table] {
        let hitungan = try Sampel.hitungan()
        let lain = try Sampel.hitungan(setelan: [
            ("pembulatan", "potong"), ("nol_belakang", "ya"), ("desimal_capaian", "1"), ("efisiensi", "EF_PMK249"),
            ("cara_rerata", "per_indikator"), ("batas_atas_tampilan", "tanpa"),
        ])
        var tingkat = OpsiTabel()
        tingkat.tingkat = "sasaran"
        tingkat.kolomPeriode = "bulan"
        tingkat.indikatorDari = "semua"
        tingkat.tahunLalu = 4
        var sempit = OpsiTabel()
        sempit.simpul = "S2"
        sempit.tingkat = "subkegiatan"
        sempit.kolomPeriode = "triwulan"
        var satu = OpsiTabel()
        satu.indikator = "I1"
        satu.tingkat = "program"
        satu.judul = "Judul sendiri"
        return IdTabel.allCases.flatMap { id in
            [OpsiTabel(), tingkat, sempit, satu].flatMap { susunTabel(id, opsi: $0, hitungan: hitungan) }
                + susunTabel(id, hitungan: lain)
        }
    }

    @Test("Setiap butir katalog menghasilkan tabel dari sampel")
    func lengkap() throws {
        let hitungan = try Sampel.hitungan()
        for id in IdTabel.allCases { #expect(!susunTabel(id, hitungan: hitungan).isEmpty, "\(id.rawValue)") }
    }

    @Test("Setiap tempat pada kisi terisi tepat satu kali, di kepala maupun di isi")
    func kisiPenuh() throws {
        for tabel in try Self.semuaTabel() {
            #expect(KisiTabel(tabel).penuh, "\(tabel.anchor)")
            #expect(KisiTabel.kepalaPenuh(tabel), "\(tabel.anchor)")
            #expect(!tabel.header.isEmpty && !tabel.rows.isEmpty, "\(tabel.anchor)")
            #expect(tabel.header.joined().allSatisfy { !$0.text.isEmpty }, "\(tabel.anchor)")
        }
    }

    @Test("Nomor kolom sebanyak kolom dan tidak menyisakan kunci")
    func nomorKolom() throws {
        for tabel in try Self.semuaTabel() where !tabel.columnNumbers.isEmpty {
            #expect(tabel.columnNumbers.count == tabel.columns.count, "\(tabel.anchor)")
            #expect(tabel.columnNumbers.allSatisfy { !$0.contains("{") }, "\(tabel.anchor)")
        }
    }

    @Test("Lebar kolom berjumlah seratus dan semuanya positif")
    func lebarKolom() throws {
        for tabel in try Self.semuaTabel() {
            let jumlah = tabel.columns.reduce(0) { $0 + $1.width }
            #expect(abs(jumlah - 100) < 0.001 && tabel.columns.allSatisfy { $0.width > 0 }, "\(tabel.anchor)")
        }
    }

    @Test("Angka yang tercetak di kolom angka mempunyai nilai, dan nilainya tercetak sama")
    func nilaiSel() throws {
        for tabel in try Self.semuaTabel() {
            for baris in KisiTabel(tabel).sel {
                for (kolom, sel) in baris.enumerated() where tabel.columns[kolom].isNumeric {
                    guard let sel, sel.columnSpan == 1, sel.tercetakAngka else { continue }
                    #expect(sel.value != nil, "\(tabel.anchor): \(sel.text)")
                    #expect(sel.nilaiTercetak == sel.angkaTercetak, "\(tabel.anchor): \(sel.text)")
                }
            }
        }
    }

    @Test("Rumus sel menghasilkan angka yang tercetak")
    func rumusSel() throws {
        var banyak = 0
        for tabel in try Self.semuaTabel() {
            let kisi = KisiTabel(tabel)
            for (nomor, baris) in kisi.sel.enumerated() {
                for (kolom, sel) in baris.enumerated() {
                    guard let sel, let formula = sel.formula else { continue }
                    banyak += 1
                    let hasil = kisi.hasil(formula, baris: nomor, kolom: kolom)
                    #expect(hasil?.dibulatkan(sel.desimal) == sel.nilaiTercetak, "\(tabel.anchor): \(sel.text)")
                }
            }
        }
        #expect(banyak > 300)
    }

    @Test("Jangkar tabel dan gambar dari satu laporan tidak ada yang sama")
    func jangkarUnik() throws {
        let hitungan = try Sampel.hitungan()
        let tabel = IdTabel.allCases.flatMap { susunTabel($0, hitungan: hitungan) }.map(\.anchor)
        let gambar = IdGrafik.allCases.flatMap { susunGrafik($0, hitungan: hitungan) }.map(\.anchor)
        let semua = tabel + gambar
        #expect(Set(semua).count == semua.count)
        #expect(
            semua.allSatisfy {
                $0.first?.isLetter == true && $0.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
            })
    }

    @Test("Keterangan gambar dan tabel belum bernomor dan tidak kosong")
    func keterangan() throws {
        for tabel in try Self.semuaTabel() {
            #expect(tabel.caption?.number == "" && tabel.caption?.text.isEmpty == false, "\(tabel.anchor)")
            #expect(tabel.notes.allSatisfy { $0.kind == .note && !$0.spans.plainText.isEmpty }, "\(tabel.anchor)")
        }
    }

    @Test("Berkas tanpa isi tidak menghasilkan tabel kecuali skala")
    func berkasKosong() throws {
        let penuh = try Sampel.berkas()
        let hitungan = Hitungan(BerkasKinerja(instansi: penuh.instansi, aturan: penuh.aturan))
        for id in IdTabel.allCases where id != .skalaPredikat {
            #expect(susunTabel(id, hitungan: hitungan).isEmpty, "\(id.rawValue)")
        }
        for id in IdGrafik.allCases { #expect(susunGrafik(id, hitungan: hitungan).isEmpty, "\(id.rawValue)") }
    }

    @Test("Masukan yang sama menghasilkan tabel yang sama")
    func tetap() throws {
        #expect(try Self.semuaTabel() == Self.semuaTabel())
    }
}

extension Cell {
    /// The figure as printed without its mark, or nil for anything else.
    fileprivate var angkaTercetak: Angka? {
        let figur = spans.first.map { [$0].plainText } ?? ""
        let kanonik = figur.filter { $0 != "." }.map { $0 == "," ? "." : $0 == "\u{2212}" ? "-" : $0 }
        return Angka(kanonik: String(kanonik))
    }

    fileprivate var tercetakAngka: Bool { angkaTercetak != nil }

    fileprivate var desimal: Int {
        if case .decimal(_, let desimal)? = value { desimal } else { 0 }
    }

    /// The value as a spreadsheet would show it.
    fileprivate var nilaiTercetak: Angka? {
        switch value {
        case .integer(let bulat)?: Angka(Int(bulat))
        case .decimal(let nilai, let desimal)?: Angka(desimal: nilai).dibulatkan(desimal)
        case nil: nil
        }
    }
}
