internal import Databases
package import Kinerja

/// An indicator as it was promised, as it was reported, and as it is known now.
package struct BarisPerbandingan: Sendable, Equatable {
    package let kode: String
    package let nama: String
    package let satuan: String
    /// Target of the last agreement that was signed here; nil when none was.
    package let direncanakan: String?
    /// As the published report printed it; nil for an indicator that came later.
    package let dilaporkan: NilaiTercetak?
    /// Nil for an indicator that is gone.
    package let kini: NilaiTercetak?

    /// What is known now differs from what was reported.
    package var berubah: Bool { dilaporkan != kini }
}

extension Store {
    /// A frozen report beside the promise before it and the facts after it; indicators in the order of the report.
    package func bandingkanTerbitan(
        _ nomor: Int, instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> [BarisPerbandingan] {
        let terbitan = try await terbitan(nomor, instansi: instansi, tahun: tahun, oleh: pelaku)
        guard let naskah = NaskahBeku(terbitan.isi) else { throw Penolakan.tidakDitemukan("naskah terbitan itu") }
        let janji = try await janjiBeku(instansi: instansi, tahun: tahun, oleh: pelaku)
        let kini = Hitungan(try await berkas(instansi: instansi, tahun: tahun, oleh: pelaku))
        let (dulu, sekarang) = (Hitungan(try naskah.berkas().berkas), kini.semuaTercetak)
        let urut = (dulu.berkas.daftarIndikator + kini.berkas.daftarIndikator).map(\.kode).unik
        return urut.compactMap { kode in
            guard let indikator = dulu.indikator(kode) ?? kini.indikator(kode) else { return nil }
            return BarisPerbandingan(
                kode: kode, nama: indikator.nama, satuan: indikator.satuan,
                direncanakan: janji[kode].map { dulu.cetak($0, indikator: indikator) },
                dilaporkan: naskah.tercetak[kode], kini: sekarang[kode])
        }
    }

    /// Year targets of the agreements that were signed here, the last version of each; by indicator.
    private func janjiBeku(instansi: String, tahun: Int, oleh pelaku: Pelaku) async throws -> [String: NilaiTarget] {
        let beku = try await daftarPerjanjianBeku(instansi: instansi, tahun: tahun, oleh: pelaku)
        let urut = beku.filter { $0.value.status == .ditandatangani }.sorted { $0.key.versi < $1.key.versi }
        return urut.reduce(into: [:]) { hasil, satu in
            for indikator in (satu.value.terbaca?.daftarSasaran ?? []).flatMap(\.indikator) {
                if let target = indikator.target(.tahun) { hasil[indikator.kode] = target }
            }
        }
    }
}
