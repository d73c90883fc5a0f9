import Kinerja
import Storage

extension Tugas {
    /// A task of the store in the words of the start page.
    ///
    /// - Parameters:
    ///   - hari: today, where the pemda is.
    ///   - nama: what the kode of the task are called.
    init(_ tugas: Storage.Tugas, hari: Tanggal?, nama: NamaTugas = NamaTugas()) {
        let tempat = TempatKerja(instansi: tugas.instansi, tahun: tugas.tahun)
        let sisa = hari.flatMap { tugas.sisaHari(pada: $0) }
        self.init(
            kapan: Self.kapan(sisa), tanggal: tugas.tenggat.map(\.cetak) ?? "", terlambat: (sisa ?? 0) < 0,
            judul: Self.judul(tugas, nama), rincian: Self.rincian(tugas, nama), alamat: Self.alamat(tugas, tempat),
            tombol: Self.tombol(tugas.jenis))
    }

    private static func kapan(_ sisa: Int?) -> String {
        switch sisa {
        case nil: "Menunggu"
        case let sisa? where sisa < 0: "Terlambat \(-sisa) hari"
        case 0?: "Hari ini"
        case 1?: "Besok"
        case let sisa?: "\(sisa) hari lagi"
        }
    }

    private static func judul(_ tugas: Storage.Tugas, _ nama: NamaTugas) -> String {
        let objek = tugas.periode.map { "realisasi \($0.singkatan)" } ?? perjanjian(tugas, nama)
        let tempat = [tugas.unit.map { nama.unit($0, tugas) }, nama.instansiLain(tugas)].compactMap(\.self)
        return ([("\(kata(tugas.jenis)) \(objek)")] + tempat).joined(separator: ", ")
    }

    private static func perjanjian(_ tugas: Storage.Tugas, _ nama: NamaTugas) -> String {
        guard let kunci = tugas.perjanjian else { return "perjanjian" }
        return kunci.versi == 0
            ? "perjanjian \(nama.perjanjian(kunci, tugas))"
            : "perubahan ke-\(kunci.versi) perjanjian \(nama.perjanjian(kunci, tugas))"
    }

    private static func kata(_ jenis: Storage.Tugas.Jenis) -> String {
        switch jenis {
        case .perbaiki, .perbaikiPerjanjian: "Perbaiki"
        case .isi: "Isi"
        case .ajukan, .ajukanPerjanjian: "Ajukan"
        case .verifikasi: "Verifikasi"
        case .setujui: "Setujui"
        case .kunci: "Kunci"
        case .tandatanganiPerjanjian: "Tandatangani"
        }
    }

    private static func tombol(_ jenis: Storage.Tugas.Jenis) -> String {
        switch jenis {
        case .verifikasi, .setujui, .tandatanganiPerjanjian: "Periksa"
        case .perbaiki, .perbaikiPerjanjian, .isi, .ajukan, .ajukanPerjanjian, .kunci: kata(jenis)
        }
    }

    private static func rincian(_ tugas: Storage.Tugas, _ nama: NamaTugas) -> String {
        switch tugas.jenis {
        case .perbaiki, .perbaikiPerjanjian:
            tugas.catatan.isEmpty ? "Dikembalikan pemeriksa." : "Dikembalikan: \(tugas.catatan)"
        case .isi: "\(tugas.banyak) nilai belum diisi: \(nama.indikator(tugas))."
        case .ajukan: "\(tugas.banyak) nilai sudah terisi dan belum diajukan."
        case .verifikasi: "\(tugas.banyak) nilai menunggu pemeriksaan Anda."
        case .setujui: "\(tugas.banyak) nilai sudah diverifikasi dan menunggu persetujuan Anda."
        case .kunci: "\(tugas.banyak) nilai sudah disetujui kepala \(nama.instansi(tugas))."
        case .ajukanPerjanjian: "Draf belum diajukan untuk ditandatangani."
        case .tandatanganiPerjanjian: "Sudah diajukan; setelah ditandatangani isinya dibekukan."
        }
    }

    private static func alamat(_ tugas: Storage.Tugas, _ tempat: TempatKerja) -> Alamat {
        if let perjanjian = tugas.perjanjian {
            return Alamat.perjanjian(tempat).ke(perjanjian.kode, "\(perjanjian.versi)")
        }
        return Alamat.pengukuran(tempat).dengan("unit", tugas.unit).dengan("periode", tugas.periode?.kode)
    }
}
