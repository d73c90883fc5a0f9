internal import Databases
package import Kinerja

/// One change of a fact, as people read it.
package struct PerubahanFakta: Sendable, Equatable {
    package enum Jenis: String, Sendable { case tambah, ubah, hapus }

    /// A value before and after.
    package struct Sel: Sendable, Equatable {
        package var judul: String
        package var sebelum: String
        package var sesudah: String
    }

    package var jenis: Jenis
    /// Sheet of the berkas.
    package var lembar: String
    /// What is changed, in words: `Target I1 2024 tw1 pk`.
    package var objek: String
    /// Only what changes.
    package var daftarSel: [Sel]
}

/// What an import of the new berkas over the old one would change. The order of rows is no change.
///
/// The rule of absence is that of ``Store/terapkan(_:oleh:alasan:sidikPratinjau:)``: what the new berkas does not name goes
/// only when it belongs to the year of the berkas.
package func selisih(lama: BerkasKinerja?, baru: BerkasKinerja) throws(Penolakan) -> [PerubahanFakta] {
    var isi: RencanaImpor.Isi = [:]
    for sumber in SumberFakta.semua {
        isi[sumber.tabel.nama] = lama.map(sumber.baris)?.enumerated().map {
            BarisTersimpan($1, urutan: $0, tahun: baru.instansi.tahun)
        }
    }
    do {
        return try RencanaImpor(
            baru, LingkupFakta(pemda: "", baru.instansi), lama: isi, instansiBaru: lama == nil,
            nomorBerikut: { (isi[$0.nama] ?? []).count + 1 }
        ).daftarPerubahan
    } catch let penolakan as Penolakan {
        throw penolakan
    } catch {
        preconditionFailure("Membandingkan berkas tidak menyentuh basis data: \(error)")
    }
}

extension RencanaImpor {
    var daftarPerubahan: [PerubahanFakta] { daftar.flatMap(\.daftarPerubahan) }

    /// A digest of exactly these changes to exactly these versions.
    var sidik: String {
        let baris = daftar.flatMap { selisih in
            let nama = selisih.tabel.nama
            return selisih.tambah.map { "+\(nama)\(JSONKanonik.larik($0.kunci))\(JSONKanonik.larik($0.isi))" }
                + selisih.ubah.map {
                    "~\(nama)\(JSONKanonik.larik($0.lama.kunci))\($0.lama.versi)\(JSONKanonik.larik($0.isi))"
                } + selisih.hapus.map { "-\(nama)\(JSONKanonik.larik($0.kunci))\($0.versi)" }
        }
        return "\(lingkup.pemda)\n\(lingkup.instansi)\n\(lingkup.tahun)\n\(baris.joined(separator: "\n"))".sha256
    }
}

extension SelisihTabel {
    var daftarPerubahan: [PerubahanFakta] {
        tambah.map { perubahan(.tambah, $0.kunci, sebelum: [], sesudah: $0.isi) }
            + ubah.map { perubahan(.ubah, $0.lama.kunci, sebelum: $0.lama.isi, sesudah: $0.isi) }
            + hapus.map { perubahan(.hapus, $0.kunci, sebelum: $0.isi, sesudah: []) }
    }

    private func perubahan(
        _ jenis: PerubahanFakta.Jenis, _ kunci: [DatabaseValue], sebelum: [DatabaseValue], sesudah: [DatabaseValue]
    ) -> PerubahanFakta {
        let sel = tabel.isi.enumerated().compactMap { nomor, kolom -> PerubahanFakta.Sel? in
            let lama = nomor < sebelum.count ? kolom.cetak(sebelum[nomor]) : ""
            let baru = nomor < sesudah.count ? kolom.cetak(sesudah[nomor]) : ""
            return lama == baru ? nil : PerubahanFakta.Sel(judul: kolom.judul, sebelum: lama, sesudah: baru)
        }
        return PerubahanFakta(jenis: jenis, lembar: sumber.lembar, objek: tabel.objek(kunci), daftarSel: sel)
    }
}
