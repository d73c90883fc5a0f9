import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

extension PerambanTests {
    /// An operator with a phone in the field.
    @Suite struct PonselTests {
        private static let april = "2026-04-05T02:00:00.000Z"
        private static let kisi = "\(Kesbangpol.dasar)/pengukuran?periode=tw1"

        @Test("Di ponsel satu triwulan diisi dengan tangan, disimpan sendiri, lalu diajukan")
        func ponsel() async throws {
            try await withJendela(.ponsel, mulai: Self.april, isi: Kesbangpol.siapkanBerjalan) { jendela in
                let peramban = jendela.peramban
                try await jendela.masuk("operator")
                try await peramban.lihat("Isi realisasi TW I")
                try await jendela.potret("ponsel-1-beranda")
                try await jendela.klik(".tugas .tombol.utama", lalu: "0 dari 3 realisasi TW I sah")
                #expect(try await peramban.bergeserSamping == nil)
                try await peramban.isi("[name='komponen.I1.kejadian']", "8")
                try await peramban.isi("[name='komponen.I1.tertangani']", "7")
                try await peramban.isi("[name='nilai.I2']", "410")
                try await peramban.isi("[name='nilai.I3']", "10")
                try await peramban.skrip("document.activeElement.blur()")
                try await peramban.lihat("3 dari 3 realisasi TW I sah. Ajukan kepada verifikator.")
                #expect(try await peramban.bergeserSamping == nil)
                try await jendela.potret("ponsel-2-kisi")
                try await peramban.klikTeks("Ajukan TW I")
                try await jendela.klik("dialog .utama", lalu: "3 realisasi TW I diajukan.")
                #expect(try await status(jendela) == [.diajukan, .diajukan, .diajukan])
                for halaman in ["", "/pohon", "/indikator", "/indikator/I1", "/perjanjian/PK/0", "/anggaran"] {
                    try await jendela.buka(Kesbangpol.dasar + halaman)
                }
            }
        }

        @Test("Tanpa JavaScript triwulan yang sama diisi dengan formulir biasa", arguments: Peramban.Lebar.allCases)
        func tanpaNaskah(_ lebar: Peramban.Lebar) async throws {
            // The driver cannot do both: act as a phone and forbid scripts. A screen of that width shows the same.
            try await withJendela(mulai: Self.april, isi: Kesbangpol.siapkanBerjalan) { jendela in
                let peramban = jendela.peramban
                try await peramban.ukuran(lebar)
                try await peramban.naskah(jalan: false)
                try await jendela.masuk("operator")
                try await jendela.buka(Self.kisi)
                try await peramban.isi("[name='komponen.I1.kejadian']", "8")
                try await peramban.isi("[name='komponen.I1.tertangani']", "7")
                try await peramban.isi("[name='nilai.I2']", "410")
                try await peramban.isi("[name='nilai.I3']", "sepuluh")
                try await jendela.klik(".kaki-kisi .tombol", lalu: "\"sepuluh\" bukan angka")
                #expect(try await peramban.bergeserSamping == nil)
                try await peramban.isi("[name='nilai.I3']", "9")
                try await jendela.klik(".kaki-kisi .tombol", lalu: "Di bawah target 10. Catatan wajib")
                try await peramban.isi("[name='catatan.I3']", "Bergeser ke April.")
                try await jendela.klik(".kaki-kisi .tombol", lalu: "Ajukan kepada verifikator.")
                try await jendela.klik("[data-aksi=pengajuan]", lalu: "3 realisasi TW I diajukan.")
                #expect(try await status(jendela) == [.diajukan, .diajukan, .diajukan])
            }
        }

        private func status(_ jendela: Jendela) async throws -> [StatusRealisasi] {
            let lembar = try await jendela.uji.store.lembarPengukuran(
                instansi: Kesbangpol.instansi, tahun: Kesbangpol.tahun, oleh: .sistem(pemda: "uji"))
            return ["I1", "I2", "I3"].map {
                lembar.statusNilai(KunciNilai(indikator: $0, tahun: Kesbangpol.tahun, periode: .triwulan(1)))
            }
        }
    }
}
