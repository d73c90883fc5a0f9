import Kinerja
import Testing

@Suite struct NIPTests {
    @Test("NIP yang mungkin diterima, juga milik PPPK, kosong, dan penanda tempat")
    func sah() {
        for nip in ["190101011920011001", "190102281920212001", "", "[nip]"] {
            #expect(NIP.kesalahan(nip) == nil, "\(nip)")
        }
    }

    @Test("Panjang, tanggal lahir, bulan, umur saat diangkat, dan jenis kelamin yang mustahil ditolak")
    func salah() {
        for nip in [
            "19010101192001100", "1901010119200110011", "19010101192001100x", "190113011920011001",
            "190102291920011001", "190101011920131001", "190101011920013001", "\u{661}90101011920011001",
            "190101011906011001", "190101011990011001",
        ] {
            #expect(NIP.kesalahan(nip) != nil, "\(nip)")
        }
    }

    @Test("Spasi di antara bagiannya diabaikan; pada daftar hanya ujungnya yang tampil")
    func rapi() {
        #expect(NIP.rapi("19010101 192001 1 001") == "190101011920011001")
        #expect(NIP.samar("190101011920011001") == String(repeating: "\u{2022}", count: 14) + "1001")
        #expect(NIP.samar("") == "" && NIP.samar("[nip]") == "[nip]")
    }
}
