import Kinerja
import Testing

@Suite("Pemeriksaan hak")
struct PeriksaHakTests {
    private let politik = Tempat(instansi: "bakesbangpol", unit: "politik")
    private let ekonomi = Tempat(instansi: "bakesbangpol", unit: "ekonomi")
    private let lain = Tempat(instansi: "dinkes", unit: "politik")

    private func pelaku(_ daftar: Penugasan..., id: String = "u1") -> Pelaku {
        Pelaku(pemda: "dki", pengguna: id, nama: "Uji", daftarPenugasan: daftar)
    }

    private var operatorPolitik: Pelaku {
        pelaku(Penugasan(peran: .petugas, instansi: "bakesbangpol", unit: "politik"))
    }

    @Test("tanpa penugasan semuanya ditolak", arguments: Tindakan.allCases)
    func tanpaPeran(_ tindakan: Tindakan) {
        for status in TabelHakTests.semuaStatus(tindakan) {
            #expect(periksaHak(tindakan, oleh: pelaku(), di: politik, status: status) == .peran)
        }
    }

    @Test("operator mengisi di unitnya saja, tetapi melihat seluruh instansinya")
    func lingkupUnit() {
        let terbuka = StatusObjek.realisasi(.terbuka)
        #expect(periksaHak(.isiRealisasi, oleh: operatorPolitik, di: politik, status: terbuka) == nil)
        #expect(periksaHak(.isiRealisasi, oleh: operatorPolitik, di: ekonomi, status: terbuka) == .tempat)
        #expect(periksaHak(.isiRealisasi, oleh: operatorPolitik, di: lain, status: terbuka) == .tempat)
        let seluruh = Tempat(instansi: "bakesbangpol")
        #expect(periksaHak(.isiRealisasi, oleh: operatorPolitik, di: seluruh, status: terbuka) == .tempat)
        #expect(periksaHak(.lihatKinerja, oleh: operatorPolitik, di: ekonomi) == nil)
        #expect(periksaHak(.lihatKinerja, oleh: operatorPolitik, di: seluruh) == nil)
        #expect(periksaHak(.lihatKinerja, oleh: operatorPolitik, di: lain) == .tempat)
        #expect(periksaHak(.lihatKinerja, oleh: operatorPolitik, di: .pemda) == .tempat)
    }

    @Test("peran pemda berlaku di semua instansi, atau hanya di instansi yang disebut")
    func lingkupPemda() {
        let disetujui = StatusObjek.realisasi(.disetujui)
        let semua = pelaku(Penugasan(peran: .bappeda))
        #expect(periksaHak(.kunciRealisasi, oleh: semua, di: lain, status: disetujui) == nil)
        let satu = pelaku(Penugasan(peran: .bappeda, instansi: "dinkes"))
        #expect(periksaHak(.kunciRealisasi, oleh: satu, di: lain, status: disetujui) == nil)
        #expect(periksaHak(.kunciRealisasi, oleh: satu, di: politik, status: disetujui) == .tempat)
        let adminDinkes = pelaku(Penugasan(peran: .adminPemda, instansi: "dinkes"))
        #expect(periksaHak(.aturPengguna, oleh: adminDinkes, di: lain) == nil)
        #expect(periksaHak(.aturPengguna, oleh: adminDinkes, di: .pemda) == .tempat)
    }

    @Test("peran instansi tanpa instansi tidak berlaku di mana pun", arguments: [Peran.petugas, .perencana, .kepala])
    func tanpaInstansi(_ peran: Peran) {
        let salah = pelaku(Penugasan(peran: peran))
        #expect(!Penugasan(peran: peran).sah)
        #expect(periksaHak(.lihatKinerja, oleh: salah, di: politik) == .tempat)
    }

    @Test("status yang salah disebut bersama status yang dibutuhkan")
    func statusSalah() {
        let perencana = pelaku(Penugasan(peran: .perencana, instansi: "bakesbangpol"))
        let alasan = periksaHak(.verifikasiRealisasi, oleh: perencana, di: politik, status: .realisasi(.terbuka))
        #expect(alasan == .status(kini: "terbuka", butuh: ["diajukan"]))
        #expect(periksaHak(.verifikasiRealisasi, oleh: perencana, di: politik) != nil, "tanpa status ditolak")
        let salahJenis = periksaHak(.verifikasiRealisasi, oleh: perencana, di: politik, status: .perjanjian(.diajukan))
        #expect(salahJenis != nil, "status perjanjian bukan status realisasi")
    }

    @Test("setiap peran mengembalikan pada tahapnya sendiri")
    func kembalikan() {
        let kepala = pelaku(Penugasan(peran: .kepala, instansi: "bakesbangpol"))
        let organisasi = pelaku(Penugasan(peran: .organisasi))
        func alasan(_ pelaku: Pelaku, _ status: StatusRealisasi) -> AlasanDitolak? {
            periksaHak(.kembalikanRealisasi, oleh: pelaku, di: politik, status: .realisasi(status))
        }
        #expect(alasan(kepala, .diajukan) == .status(kini: "diajukan", butuh: ["diverifikasi", "disetujui"]))
        #expect(alasan(kepala, .disetujui) == nil)
        #expect(alasan(organisasi, .diverifikasi) == .status(kini: "diverifikasi", butuh: ["disetujui"]))
        #expect(alasan(organisasi, .dikunci) == .status(kini: "dikunci", butuh: ["disetujui"]))
    }

    @Test("tidak seorang pun memverifikasi atau menyetujui isiannya sendiri, walau memegang kedua peran")
    func isianSendiri() {
        let rangkap = pelaku(
            Penugasan(peran: .petugas, instansi: "bakesbangpol"),
            Penugasan(peran: .perencana, instansi: "bakesbangpol"), Penugasan(peran: .kepala, instansi: "bakesbangpol"))
        for (tindakan, status) in [
            (Tindakan.verifikasiRealisasi, StatusRealisasi.diajukan), (.setujuiRealisasi, .diverifikasi),
        ] {
            func alasan(_ pengisi: Set<String>) -> AlasanDitolak? {
                periksaHak(tindakan, oleh: rangkap, di: politik, status: .realisasi(status), pengisi: pengisi)
            }
            #expect(alasan(["u2", "u1"]) == .isianSendiri)
            #expect(alasan(["u2"]) == nil)
        }
        let kembali = periksaHak(
            .kembalikanRealisasi, oleh: rangkap, di: politik, status: .realisasi(.diajukan), pengisi: ["u1"])
        #expect(kembali == nil, "mengembalikan isian sendiri boleh")
    }

    @Test(
        "sistem mengatur, mengimpor, dan mengekspor, tetapi tidak melakukan tindakan hukum",
        arguments: Tindakan.allCases)
    func sistem(_ tindakan: Tindakan) {
        for status in TabelHakTests.semuaStatus(tindakan) {
            let alasan = periksaHak(tindakan, oleh: .sistem(pemda: "dki"), di: .pemda, status: status)
            let boleh = tindakan.rawValue.hasPrefix("atur_") || tindakan.rawValue.hasPrefix("lihat_")
            #expect((alasan == nil) == (boleh || tindakan == .impor || tindakan == .ekspor), "\(tindakan)")
        }
    }

    @Test("tombol yang ditawarkan mengikuti status")
    func tombol() {
        func daftar(_ status: StatusRealisasi) -> [Tindakan] {
            tindakanBoleh(oleh: operatorPolitik, di: politik, status: .realisasi(status))
        }
        #expect(daftar(.terbuka).contains(.ajukanRealisasi))
        #expect(!daftar(.diajukan).contains(.isiRealisasi))
        #expect(dapatSuatuSaat(.isiRealisasi, oleh: operatorPolitik, di: politik))
        #expect(!dapatSuatuSaat(.isiRealisasi, oleh: operatorPolitik, di: ekonomi))
        #expect(!dapatSuatuSaat(.kunciRealisasi, oleh: operatorPolitik, di: politik))
    }

    @Test("setiap alasan mempunyai kalimat")
    func pesan() {
        let daftar: [AlasanDitolak] = [
            .peran, .tempat, .isianSendiri, .status(kini: "terbuka", butuh: ["diajukan", "dikembalikan"]),
        ]
        for alasan in daftar { #expect(alasan.pesan.hasSuffix(".")) }
        #expect(daftar[3].pesan.contains("diajukan atau dikembalikan"))
    }
}
