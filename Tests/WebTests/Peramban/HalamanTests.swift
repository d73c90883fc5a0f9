import Foundation
import HTTPTypes
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

/// What holds for every page there is.
@Suite struct SetiapHalamanTests {
    @Test("Setiap rute yang menjawab halaman dibuka sedikitnya sekali di peramban")
    func lengkap() async throws {
        try await withPemda { uji in
            let jalur = try await uji.ramaikan().map { String($0.jalur.prefix { $0 != "?" }) }
            for rute in daftarRute(uji.context).semua where rute.metode == .get {
                let pola = rute.pola.description
                if PemdaUji.bukanHalaman.contains(pola) || pola.contains(#/\.(xlsx|csv|zip|docx|pdf|html)$/#) {
                    continue
                }
                #expect(jalur.contains { rute.pola.cocok($0) }, "\(pola) tidak ada di PemdaUji.daftarHalaman")
            }
        }
    }

    @Test("Setiap halaman di bawah 60 KB sesudah dimampatkan")
    func ukuran() async throws {
        try await withPemda { uji in
            let dikenal = daftarRute(uji.context)
            for halaman in try await uji.ramaikan() {
                let jalur = String(halaman.jalur.prefix { $0 != "?" })
                guard halaman.status != 200 || dikenal.semua.contains(where: { $0.pola.cocok(jalur) }) else { continue }
                let klien = if let warga = halaman.warga { try await uji.sebagai(warga) } else { uji.klien }
                var jawaban = try await klien.buka(halaman.jalur, headers: [.acceptEncoding: "gzip"])
                if jawaban.status == 303, let tujuan = jawaban.tujuan {
                    jawaban = try await klien.buka(tujuan, headers: [.acceptEncoding: "gzip"])
                }
                #expect(jawaban.status == halaman.status, "\(halaman)")
                #expect(jawaban.tajuk("Content-Type")?.hasPrefix("text/html") == true, "\(halaman)")
                #expect(jawaban.tajuk("Content-Encoding") == "gzip" || jawaban.bytes.count < 1500, "\(halaman)")
                #expect(jawaban.bytes.count < 60_000, "\(halaman): \(jawaban.bytes.count) byte")
            }
        }
    }
}

extension PerambanTests {
    @Suite struct SetiapHalamanDiPerambanTests {
        /// At 1280 and 390 px nothing that axe-core calls serious or critical; at these and at a zoom of 200% no sideways scroll.
        @Test("Setiap halaman terbaca semua orang dan muat di layar mana pun")
        func terbaca() async throws {
            try await withJendela { jendela in
                let dikenal = daftarRute(jendela.uji.context)
                let semua = try await jendela.uji.ramaikan().filter { halaman in
                    let jalur = String(halaman.jalur.prefix { $0 != "?" })
                    return halaman.status != 200 || dikenal.semua.contains { $0.pola.cocok(jalur) }
                }
                for warga in [nil] + Warga.allCases.map(Optional.some) {
                    let halaman = semua.filter { $0.warga == warga }
                    guard !halaman.isEmpty else { continue }
                    try await jendela.masuk(sebagai: warga)
                    for satu in halaman { try await jendela.periksa(satu) }
                }
            }
        }
    }
}

extension Jendela {
    fileprivate func periksa(_ halaman: HalamanUji) async throws {
        try await peramban.ukuran(.meja)
        try await buka(halaman.jalur)
        try await axe(halaman, .meja)
        try await peramban.ukuran(lebar: 640, tinggi: 450)
        let diperbesar = try await peramban.bergeserSamping
        #expect(diperbesar == nil, "\(halaman.jalur) pada 200%")
        try await peramban.ukuran(.ponsel)
        let ponsel = try await peramban.bergeserSamping
        #expect(ponsel == nil, "\(halaman.jalur) pada 390 px")
        try await axe(halaman, .ponsel)
    }

    private func axe(_ halaman: HalamanUji, _ lebar: Peramban.Lebar) async throws {
        let temuan = try await peramban.pelanggaranAxe()
        #expect(temuan.isEmpty, "\(halaman.jalur) pada \(lebar.rawValue) px")
        try await potret("\(halaman.nama)-\(lebar.rawValue)")
    }
}
