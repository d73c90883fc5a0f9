import Kinerja
import TestSupport
import Testing

@Suite("Tabel hak")
struct TabelHakTests {
    /// Every tindakan x peran x status, as a person can read it.
    @Test("seluruh kemungkinan sama dengan Kasus/hak.csv")
    func matriks() throws {
        var baris = ["tindakan,peran,status,boleh"]
        for tindakan in Tindakan.allCases {
            for (nama, pelaku) in Self.semuaPelaku {
                for status in Self.semuaStatus(tindakan) {
                    let alasan = periksaHak(tindakan, oleh: pelaku, di: Self.tempat, status: status)
                    baris.append(
                        "\(tindakan.rawValue),\(nama),\(status?.nama ?? "-"),\(alasan == nil ? "ya" : "tidak")")
                }
            }
        }
        try Golden.periksa(
            baris.joined(separator: "\n") + "\n", berkas: "Tests/KinerjaTests/Kasus/hak.csv")
    }

    @Test("halaman panduan docs/hak.md sama dengan tabel")
    func panduan() throws {
        try Golden.periksa(TabelHak.panduan, berkas: "docs/hak.md")
    }

    @Test("setiap tindakan mempunyai pemilik, dan status sejenis di semua barisnya", arguments: Tindakan.allCases)
    func lengkap(_ tindakan: Tindakan) throws {
        let baris = TabelHak.baris(tindakan)
        #expect(baris.contains { !$0.peran.isEmpty })
        #expect(Set(baris.map { $0.dari.first?.sejenis }).count == 1)
        for status in TabelHak.dari(tindakan) {
            let tujuan = baris.filter { $0.dari.contains(status) }.map { $0.ke ?? status }
            #expect(Set(tujuan).count == 1, "\(tindakan) dari \(status) mempunyai satu tujuan")
        }
    }

    @Test("setiap status realisasi tercapai dari terbuka, dan dari setiap status ada jalan kembali ke pengisian")
    func terjangkau() {
        for awal in StatusRealisasi.allCases {
            #expect(Self.jangkauan(dari: .terbuka).contains(awal))
            #expect(Self.jangkauan(dari: awal).contains { $0.dapatDiisi })
        }
    }

    @Test("setiap status laporan tercapai dari draf, dan dari setiap status ada jalan kembali ke penulisan")
    func laporanTerjangkau() {
        func jangkauan(_ awal: StatusLaporan) -> Set<StatusLaporan> {
            var sudah: Set<StatusLaporan> = [awal]
            while true {
                let baru = sudah.union(sudah.flatMap { dari in Tindakan.allCases.compactMap { dari.sesudah($0) } })
                if baru == sudah { return sudah }
                sudah = baru
            }
        }
        for awal in StatusLaporan.allCases {
            #expect(jangkauan(.draf).contains(awal))
            #expect(jangkauan(awal).contains { $0.dapatDitulis })
        }
    }

    @Test("yang mengubah status adalah tindakan hukum, dan inspektorat tidak pernah mengubah data")
    func sifat() {
        for hak in TabelHak.daftar where hak.ke != nil { #expect(hak.tindakan.hukum, "\(hak.tindakan)") }
        let inspektorat = TabelHak.daftar.filter { $0.peran.contains(.inspektorat) }
        let reviu: [Tindakan] = [.komentariNarasi, .reviuLaporan, .kembalikanLaporan]
        #expect(inspektorat.allSatisfy { $0.tindakan.sifat == .melihat || reviu.contains($0.tindakan) })
    }

    @Test("admin pemda tidak menyentuh angka maupun tindakan hukum")
    func adminTanpaAngka() {
        let admin = TabelHak.daftar.filter { $0.peran.contains(.adminPemda) }.map(\.tindakan)
        #expect(admin.allSatisfy { $0.sifat == .melihat || $0.sifat == .mengatur })
        #expect(!admin.contains(.impor))
    }

    static let tempat = Tempat(instansi: "bakesbangpol", unit: "politik")

    static let semuaPelaku: [(String, Pelaku)] =
        Peran.allCases.map { peran in
            let penugasan = Penugasan(peran: peran, instansi: peran.milikInstansi ? "bakesbangpol" : nil)
            return (
                peran.rawValue,
                Pelaku(pemda: "dki", pengguna: peran.rawValue, nama: peran.nama, daftarPenugasan: [penugasan])
            )
        } + [("sistem", .sistem(pemda: "dki"))]

    static func semuaStatus(_ tindakan: Tindakan) -> [StatusObjek?] {
        TabelHak.dari(tindakan).first.map { $0.sejenis } ?? [nil]
    }

    private static func jangkauan(dari awal: StatusRealisasi) -> Set<StatusRealisasi> {
        var hasil: Set<StatusRealisasi> = [awal]
        var antre = [awal]
        while let satu = antre.popLast() {
            for berikut in Tindakan.allCases.compactMap(satu.sesudah) where hasil.insert(berikut).inserted {
                antre.append(berikut)
            }
        }
        return hasil
    }
}
