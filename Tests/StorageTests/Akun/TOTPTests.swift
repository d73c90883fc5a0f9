import Foundation
import Storage
import Testing

struct TOTPTests {
    /// RFC 6238, appendix B, the rows for SHA-1.
    @Test(arguments: [
        (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
        (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ])
    func `gives the codes of RFC 6238`(detik: Int64, kode: String) {
        let totp = TOTP(rahasia: Array("12345678901234567890".utf8))
        #expect(totp.kode(langkah: detik / 30, digit: 8) == kode)
    }

    @Test func `the secret is written and read in base 32 as RFC 4648 writes it`() {
        #expect(TOTP(rahasia: Array("12345678901234567890".utf8)).base32 == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
        #expect(TOTP(base32: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")?.rahasia == Array("12345678901234567890".utf8))
        #expect(TOTP(base32: "GEZDGNBVGY3TQOJ1") == nil)
    }

    @Test func `a code is good one step early or late, and never again`() {
        let totp = TOTP(rahasia: Array("12345678901234567890".utf8))
        let kini = Date(timeIntervalSince1970: 1_000_000_015)
        let langkah = TOTP.langkah(pada: kini)
        for geser in Int64(-1)...1 {
            #expect(totp.langkah(dari: totp.kode(langkah: langkah + geser), pada: kini, sesudah: 0) == langkah + geser)
        }
        #expect(totp.langkah(dari: totp.kode(langkah: langkah - 2), pada: kini, sesudah: 0) == nil)
        #expect(totp.langkah(dari: totp.kode(langkah: langkah + 2), pada: kini, sesudah: 0) == nil)
        #expect(totp.langkah(dari: totp.kode(langkah: langkah), pada: kini, sesudah: langkah) == nil)
        #expect(totp.langkah(dari: "", pada: kini, sesudah: 0) == nil)
    }

    @Test func `the address for an app escapes what is in the name`() {
        let alamat = TOTP(rahasia: Array("12345678901234567890".utf8)).alamat(penerbit: "Tolok", namaMasuk: "a@b.go.id")
        #expect(
            alamat
                == "otpauth://totp/Tolok:a%40b.go.id?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Tolok&algorithm=SHA1&digits=6&period=30"
        )
    }
}
