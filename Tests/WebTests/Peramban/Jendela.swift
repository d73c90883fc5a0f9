import Foundation
import HummingbirdTesting
import Storage
import TestSupport
import Testing

@testable import Web

/// A window of a real browser on the whole application, which listens at a port of its own.
struct Jendela: Sendable {
    let uji: PemdaUji
    let peramban: Peramban
    private let asal: String

    init(_ uji: PemdaUji, _ peramban: Peramban) throws {
        self.uji = uji
        self.peramban = peramban
        asal = "http://localhost:\(try #require(uji.klien.klien.port))"
    }

    /// Opens a page. What is looked at must not scroll sideways.
    func buka(_ jalur: String) async throws {
        try await peramban.buka(asal + jalur)
        let geser = try await peramban.bergeserSamping
        #expect(geser == nil, "\(jalur)")
    }

    /// Signs in through the page as somebody else, in the same window.
    func masuk(_ nama: String) async throws {
        try await peramban.lupakanCookie()
        try await buka("/masuk")
        try await peramban.isi("[name=nama]", nama)
        try await peramban.isi("[name=sandi]", PemdaUji.sandi)
        try await peramban.klik("form .utama")
        try await peramban.tunggu("!location.pathname.startsWith('/masuk') && document.querySelector('main')")
    }

    /// Takes over a session that is there already.
    func masuk(sebagai warga: Warga?) async throws {
        try await peramban.buka(asal + "/sehat")
        try await peramban.lupakanCookie()
        guard let warga, let token = try await uji.sebagai(warga).token else { return }
        try await peramban.cookie("tolok_sesi", token)
    }

    func klik(_ pemilih: String, lalu teks: String) async throws {
        try await peramban.klik(pemilih)
        try await peramban.lihat(teks)
    }

    func klik(teks: String, lalu hasil: String) async throws {
        try await peramban.klikTeks(teks)
        try await peramban.lihat(hasil)
    }

    /// A picture for whoever wants to look: `TOLOK_POTRET=folder`.
    func potret(_ nama: String) async throws {
        guard let folder = ProcessInfo.processInfo.environment["TOLOK_POTRET"] else { return }
        try await peramban.potret(ke: URL(fileURLWithPath: folder).appendingPathComponent("\(nama).png"))
    }
}

/// Runs with a window on the application. See ``withPemda(_:cara:mulai:isi:_:)``.
func withJendela(
    _ lebar: Peramban.Lebar = .meja, mulai: String = "2025-11-20T02:00:00.000Z",
    isi: @escaping @Sendable (Store) async throws -> Void = siapkanContoh,
    _ kerja: @escaping @Sendable (Jendela) async throws -> Void
) async throws {
    try await withPemda(cara: .live, mulai: mulai, isi: isi) { uji in
        try await denganPeramban { pengemudi in
            let peramban = try await Peramban(pengemudi, lebar: lebar)
            let hasil = await Result { try await kerja(try Jendela(uji, peramban)) }
            await peramban.tutup()
            try hasil.get()
        }
    }
}

extension Result where Failure == any Error {
    fileprivate init(_ kerja: () async throws -> Success) async {
        do { self = .success(try await kerja()) } catch { self = .failure(error) }
    }
}

/// Everything in a browser, one after the other: two cores hold one Chromium well. Under `make test` nothing is left out.
@Suite(
    .serialized,
    .enabled(
        if: Pengemudi.ada || Pengemudi.wajib,
        "Chromium, chromedriver, atau axe-core (TOLOK_AXE) tidak ada: jalankan lewat `make test`."))
enum PerambanTests {}
