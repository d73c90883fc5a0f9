import Kinerja
import Storage

/// The action plan as a form: one row per step, empty rows at the end.
struct IsianRencanaAksiPage {
    struct Baris: Equatable {
        /// 0 = a new step.
        var nomor: Int
        var versi: Int
        var nilai: RencanaAksi
        var hapus: Bool
        var salah: [KesalahanIsian]
        /// What is stored now, and by whom; nil = nobody else changed it.
        var tersimpan: Bentrokan?
    }

    /// Rows to write new steps in.
    static let kosong = 3

    var tempat: TempatKerja
    var indikator: [ButirPilihan]
    var simpul: [ButirPilihan]
    var penanggungJawab: [ButirPilihan]
    var baris: [Baris]

    init(_ rencana: RencanaAksiTahunan) {
        self.init(rencana.berkas, baris: [])
        baris =
            rencana.daftarLangkah.map {
                Baris(
                    nomor: $0.nomor, versi: rencana.versi[$0.kunciFakta]?.versi ?? 0, nilai: $0.nilai, hapus: false,
                    salah: [])
            } + Self.barisKosong
    }

    /// The form again, with what was typed and what became of it.
    init(_ rencana: RencanaAksiTahunan, _ isian: IsianRencanaAksi, _ hasil: HasilSimpan?) {
        self.init(rencana.berkas, baris: [])
        baris =
            isian.baris.map { satu in
                let kunci = Bernomor(nomor: satu.nomor, satu.nilai).kunciFakta
                let bentrok = satu.nomor == 0 ? nil : hasil?.bentrok.first { $0.kunci == kunci }?.bentrokan
                let ditolak = satu.nomor == 0 ? nil : hasil?.ditolak.first { $0.kunci == kunci }?.penolakan
                var baris = satu
                baris.tersimpan = bentrok
                // Sent again it says: I have seen the other value.
                if let bentrok {
                    baris.versi = bentrok.versi
                } else {
                    baris.versi = rencana.versi[kunci]?.versi ?? satu.versi
                }
                if let ditolak { baris.salah.append(KesalahanIsian("langkah", ditolak.pesan)) }
                return baris
            } + Self.barisKosong
    }

    private init(_ berkas: BerkasKinerja, baris: [Baris]) {
        tempat = TempatKerja(instansi: berkas.instansi.kode, tahun: berkas.instansi.tahun)
        let hitungan = Hitungan(berkas)
        indikator = berkas.daftarIndikator.map { satu in
            ButirPilihan(satu.kode, "\(satu.kode) \(satu.nama)", kelompok: hitungan.simpul(satu.simpul)?.uraian)
        }
        simpul = berkas.daftarSimpul.filter { !$0.jenis.hasil }.map { ButirPilihan($0.kode, "\($0.kode) \($0.uraian)") }
        penanggungJawab =
            berkas.daftarJabatan.map { ButirPilihan($0.kode, $0.nama, kelompok: "Jabatan") }
            + berkas.daftarUnit.map { ButirPilihan($0.kode, $0.nama, kelompok: "Unit") }
        self.baris = baris
    }

    private static var barisKosong: [Baris] {
        (0..<kosong).map { _ in
            Baris(nomor: 0, versi: 0, nilai: RencanaAksi(indikator: "", langkah: ""), hapus: false, salah: [])
        }
    }
}

/// The rows as they are typed. Fields end in the place of their row: `langkah.0`, `tw1.0`.
struct IsianRencanaAksi {
    var baris: [IsianRencanaAksiPage.Baris]
    /// Every mistake, with the place of its row.
    var kesalahan: [KesalahanIsian] { baris.flatMap(\.salah) }

    /// - Parameter kemajuan: what is told of each step so far, by number: it is not typed here and stays.
    init(_ formulir: Formulir, kemajuan: [Int: String]) {
        let posisi = formulir.nama(berawalan: "langkah.").compactMap { Int($0) }.sorted()
        baris = posisi.compactMap { Self.baris(formulir, $0, kemajuan) }
    }

    private static func baris(
        _ formulir: Formulir, _ posisi: Int, _ kemajuan: [Int: String]
    ) -> IsianRencanaAksiPage.Baris? {
        func teks(_ nama: String) -> String { formulir.teks("\(nama).\(posisi)").trimmed }
        let nomor = Int(teks("nomor")) ?? 0
        let nilai = RencanaAksi(
            indikator: teks("indikator"), langkah: teks("langkah"), simpul: teks("simpul"),
            triwulan: (1...4).map { teks("tw\($0)") }, penanggungJawab: teks("penanggung_jawab"),
            kemajuan: kemajuan[nomor] ?? "")
        let hapus = formulir.centang("hapus.\(posisi)")
        let kosong = nilai.langkah.isEmpty && nilai.triwulan.allSatisfy(\.isEmpty) && nilai.indikator.isEmpty
        if nomor == 0, kosong || hapus { return nil }
        var salah: [KesalahanIsian] = []
        if !hapus {
            if nilai.langkah.isEmpty { salah.append(KesalahanIsian("langkah", "Langkah belum diisi.")) }
            if nilai.indikator.isEmpty { salah.append(KesalahanIsian("indikator", "Pilih indikator langkah ini.")) }
            if nilai.langkah.count > 1000 {
                salah.append(
                    KesalahanIsian("langkah", "Langkah terlalu panjang, paling banyak 1000 huruf. Persingkat."))
            }
        }
        return IsianRencanaAksiPage.Baris(
            nomor: nomor, versi: Int(teks("versi")) ?? 0, nilai: nilai, hapus: hapus, salah: salah)
    }

    /// What differs from what is stored.
    func berubah(_ rencana: RencanaAksiTahunan) -> [Isian<Bernomor<RencanaAksi>>] {
        let lama = Dictionary(
            rencana.daftarLangkah.map { ($0.nomor, $0.nilai) }, uniquingKeysWith: { awal, _ in awal })
        return baris.compactMap { satu in
            if satu.nomor > 0, !satu.hapus, lama[satu.nomor] == satu.nilai { return nil }
            return Isian(Bernomor(nomor: satu.nomor, satu.nilai), dasar: satu.versi, satu.hapus ? .hapus : .isi)
        }
    }
}
