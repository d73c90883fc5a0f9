import Documents
import Kinerja

extension BahanTabel {
    /// Realisation beside benchmarks: national, provincial, other regions, standards.
    func tabelPembanding() -> [Table] {
        let indikator = daftarIndikator(.semua)
        let kode = Set(indikator.map(\.kode))
        let daftar = berkas.daftarPembanding.filter { kode.contains($0.indikator) && $0.jenis != .peringkat }
        var tabel = PenyusunTabel(
            self,
            [
                .nomor(), .teks("indikator", "Indikator Kinerja", 24),
                .teks("satuan", "Satuan", 8, opsional: true),
                .angka("realisasi", "Realisasi \(tahun)", 10), .teks("pembanding", "Pembanding", 19),
                .kode("tahun", "Tahun", 7), .angka("nilai", "Nilai Pembanding", 11),
                .angka("selisih", "Selisih", 9, rumus: "{realisasi} − {nilai}"),
                .teks("sumber", "Sumber", 14, opsional: true),
            ])
        var nomor = 0
        for satu in indikator {
            let milik = daftar.filter { $0.indikator == satu.kode }
            if !milik.isEmpty { nomor += 1 }
            for pembanding in milik { tabel.tambah(barisPembanding(&tabel, satu, pembanding, nomor: nomor)) }
        }
        tabel.catatan.aturan.append("Selisih = realisasi dikurangi nilai pembanding, dalam satuan indikator.")
        tabel.catatan.sumber.append(catatanSumber())
        return Self.isi(tabel.selesai("Perbandingan realisasi tahun \(tahun) dengan standar dan daerah lain"))
    }

    private func barisPembanding(
        _ tabel: inout PenyusunTabel, _ indikator: Indikator, _ pembanding: Pembanding, nomor: Int
    ) -> [String: Sel] {
        let kunci = indikator.kode
        let realisasi = hitungan.nilai(kunci, tahun: tahun)
        let selisih = realisasi.angka.flatMap { kini in pembanding.nilai.map { kini - $0 } }
        return [
            "no": Sel.bilangan(nomor).gabung(kunci), "indikator": Sel.teks(indikator.nama).gabung(kunci),
            "satuan": Sel.teks(indikator.satuan).gabung(kunci),
            "realisasi": tabel.nilai(realisasi, indikator, kunci: "\(kunci).realisasi"),
            "pembanding": .teks(pembanding.sebutan), "tahun": .tahun(pembanding.tahun),
            "nilai": tabel.nilai(pembanding.nilai.map { .angka($0) } ?? .belumDilaporkan, indikator),
            "selisih": tabel.nilai(selisih.map { .angka($0) } ?? .tidakDiukur, indikator)
                .berumus(.selisih("realisasi", kurang: "nilai")),
            "sumber": .teks(pembanding.sumber),
        ]
    }

    /// One ranking per indikator and year, the own row set off.
    func tabelPeringkat() -> [Table] {
        daftarIndikator(.semua).flatMap { indikator in
            let daftar = berkas.daftarPembanding.filter {
                $0.indikator == indikator.kode && $0.jenis == .peringkat
            }
            return Set(daftar.map(\.tahun)).sorted().compactMap { tabelPeringkat(indikator, tahun: $0) }
        }
    }

    private func tabelPeringkat(_ indikator: Indikator, tahun: Int) -> Table? {
        let daftar = hitungan.peringkat(indikator.kode, tahun: tahun, jenis: .peringkat)
        let semua = berkas.daftarPembanding.filter {
            $0.indikator == indikator.kode && $0.jenis == .peringkat && $0.tahun == tahun
        }
        let tanpaNilai = semua.filter { $0.nilai == nil && $0.peringkat != nil }
        let baris =
            (daftar.map { ($0.pembanding.peringkat ?? $0.peringkat, $0.pembanding) }
            + tanpaNilai.map { ($0.peringkat ?? 0, $0) }).enumerated()
            .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element)
        var tabel = PenyusunTabel(
            self,
            [
                .kode("peringkat", "Peringkat", 15), .teks("nama", "Daerah/Instansi", 60),
                .angka("nilai", kepalaNilai(indikator), 25),
            ])
        tabel.bernomor = false
        for (peringkat, satu) in baris {
            let nilai =
                satu.nilai.map { tabel.nilai(.angka($0), indikator) } ?? .teks(Hitungan.tandaTidakDiukur)
            tabel.tambah(
                ["peringkat": .bilangan(peringkat), "nama": .teks(satu.nama), "nilai": nilai],
                peran: sendiri(satu.nama) ? .subtotal : .body)
        }
        let sumber = semua.map(\.sumber).reduce(into: [String]()) {
            if !$1.isEmpty, !$0.contains($1) { $0.append($1) }
        }
        tabel.catatan.sumber += sumber.map { "Sumber: \($0)." }
        return tabel.selesai(
            "Peringkat menurut \(indikator.nama), tahun \(tahun)",
            imbuhan: opsi.judul == nil ? "" : "\(indikator.nama) tahun \(tahun)",
            akhiran: "\(opsi.indikator == nil ? indikator.kode + "-" : "")\(tahun)")
    }

    private func kepalaNilai(_ indikator: Indikator) -> String {
        indikator.satuan.isEmpty || indikator.satuan.lowercased() == "nilai"
            ? "Nilai" : "Nilai (\(indikator.satuan))"
    }

    /// The row speaks of this instansi or its region.
    private func sendiri(_ nama: String) -> Bool {
        let instansi = berkas.instansi
        return [instansi.wilayah, instansi.nama, instansi.namaSingkat, instansi.pemda]
            .contains { !$0.isEmpty && $0.lowercased() == nama.lowercased() }
    }
}

extension Pembanding {
    /// `Rata-rata nasional`, `Standar pelayanan minimal: ...`.
    var sebutan: String { nama.isEmpty ? jenis.nama : nama }
}
