import Kinerja
import Testing

@Suite struct NIPTests {
    @Test("NIP yang mungkin diterima, juga milik PPPK, kosong, dan penanda tempat")
    func sah() {
        for nip in ["197001011995031003", "199002292020212001", "", "[nip]"] where nip != "199002292020212001" {
            #expect(NIP.kesalahan(nip) == nil, "\(nip)")
        }
        #expect(NIP.kesalahan("199002282020212001") == nil)
    }

    @Test("Panjang, tanggal lahir, bulan, dan jenis kelamin yang mustahil ditolak")
    func salah() {
        for nip in [
            "19700101199503100", "1970010119950310033", "19700101199503100x", "197013011995031003",
            "199002292020212001", "197001011995131003", "197001011995033003", "\u{661}97001011995031003",
        ] {
            #expect(NIP.kesalahan(nip) != nil, "\(nip)")
        }
    }

    @Test("Spasi di antara bagiannya diabaikan; pada daftar hanya ujungnya yang tampil")
    func rapi() {
        #expect(NIP.rapi("19700101 199503 1 003") == "197001011995031003")
        #expect(NIP.samar("197001011995031003") == String(repeating: "\u{2022}", count: 14) + "1003")
        #expect(NIP.samar("") == "" && NIP.samar("[nip]") == "[nip]")
    }
}
