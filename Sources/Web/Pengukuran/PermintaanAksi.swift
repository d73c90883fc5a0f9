import Kinerja
import Storage

/// An act somebody asks for, with the rows and words it is about.
struct PermintaanAksi {
    let aksi: AksiPengukuran
    let tempat: TempatPengukuran
    let unit: String?
    /// Kode of the chosen indicators; nil = all that stand ready.
    let daftarKode: [String]?
    let catatan: String
    private let yakin: Bool

    init(_ aksi: AksiPengukuran, _ tempat: TempatPengukuran, _ formulir: Formulir) throws(Penolakan) {
        self.aksi = aksi
        self.tempat = tempat
        let satu = formulir.teks("satu")
        let dipilih = satu.isEmpty ? formulir.semua("kode") : [satu]
        let kode = dipilih.map { KunciBaris($0).kode }.unik
        unit = SaringanPengukuran(formulir).unit
        yakin = formulir.yakin
        catatan = (satu.isEmpty ? formulir.teks("catatan") : formulir.teks("kembali.\(satu)")).trimmed
        if kode.isEmpty, aksi.wajibMemilih {
            throw .tidakSah([
                KesalahanIsian(
                    "kode", "Pilih dulu barisnya: centang nomor di sebelah kiri, lalu tekan \(aksi.kataKerja).")
            ])
        }
        daftarKode = kode.isEmpty ? nil : kode
    }

    var cakupan: CakupanRealisasi {
        CakupanRealisasi(
            instansi: tempat.tempat.instansi, tahun: tempat.tempat.tahun, periode: tempat.periode, unit: unit,
            indikator: daftarKode)
    }

    /// Locking and opening touch what others rely on: asked once more.
    var perluKonfirmasi: Bool {
        (aksi == .kunci || aksi == .pembukaan) && !yakin && (aksi == .kunci || !catatan.isEmpty)
    }

    func laksanakan(_ store: Store, oleh pelaku: Pelaku) async throws -> HasilAlur {
        switch aksi {
        case .pengajuan: try await store.ajukan(cakupan, oleh: pelaku)
        case .verifikasi: try await store.verifikasi(cakupan, oleh: pelaku)
        case .persetujuan: try await store.setujui(cakupan, oleh: pelaku)
        case .pengembalian: try await store.kembalikan(cakupan, catatan: catatan, oleh: pelaku)
        case .kunci: try await store.kunci(cakupan, oleh: pelaku)
        case .pembukaan: try await store.buka(cakupan, alasan: catatan, oleh: pelaku)
        }
    }

    private var nama: String { tempat.periode.sebutan(tahun: tempat.tempat.tahun) }

    func kalimat(_ hasil: HasilAlur) -> String {
        let lewat = hasil.dilewati.isEmpty ? "" : " \(hasil.dilewati.count) dilewati: \(hasil.dilewati[0].alasan.pesan)"
        return "\(hasil.dilakukan.count) realisasi \(nama) \(aksi.selesai).\(lewat)"
    }

    func konfirmasi(_ formulir: Formulir) -> Konfirmasi {
        let banyak = daftarKode.map { "\($0.count) indikator" } ?? "semua realisasi yang siap"
        let akibat =
            aksi == .kunci
            ? "Sesudah dikunci, angka hanya berubah lewat pernyataan ulang oleh perencana."
            : "Realisasi kembali berstatus disetujui dan dapat dikembalikan untuk diperbaiki."
        return Konfirmasi(
            judul: "\(aksi.kataKerja) \(nama)", kalimat: "\(aksi.kataKerja) \(banyak) \(nama). \(akibat)",
            tombol: aksi.kataKerja, alamat: tempat.aksi(aksi), batal: tempat.kisi(SaringanPengukuran(formulir)),
            formulir: formulir.hanya(["kode", "satu", "unit", "tampil", "catatan"]))
    }
}

extension AksiPengukuran {
    /// Done to rows one has looked at, never to all of them at once.
    var wajibMemilih: Bool {
        switch self {
        case .verifikasi, .persetujuan, .pengembalian: true
        case .pengajuan, .kunci, .pembukaan: false
        }
    }
}

extension Formulir {
    /// The same fields without the others.
    func hanya(_ nama: Set<String>) -> Formulir {
        Formulir(nilai: daftarNilai.filter { nama.contains($0.nama) })
    }
}

extension Sequence where Element: Hashable {
    /// Each once, in order of first appearance.
    fileprivate var unik: [Element] {
        var sudah: Set<Element> = []
        return filter { sudah.insert($0).inserted }
    }
}
