import Documents
import HTTPTypes
import Hummingbird

extension MasukPage {
    func response(status: HTTPResponse.Status = .ok, tema: Tema? = nil) -> Response {
        dokumen("Masuk", status: status, tema: tema) { h in
            h.element("main", ["class": "masuk", "id": "isi"]) { h in
                h.element("div", ["class": "kiri"]) { $0.tentang() }
                h.element("div") { formulir(&$0) }
            }
        }
    }

    private func formulir(_ h: inout HTMLBuilder) {
        h.formulir(ke: .masuk, csrf: csrf) { h in
            h.element("h1", text: "Masuk")
            if let pesan { h.element("div", ["class": "pesan-atas"]) { $0.pesan(pesan.jenis, pesan.teks) } }
            if let ke { h.tersembunyi("ke", "\(ke)") }
            if daftarPemda.count > 1 {
                h.pilih(
                    Bidang("pemda", "Pemerintah daerah", nilai: pemda),
                    dari: daftarPemda.map { ButirPilihan($0.kode, $0.nama) })
            }
            h.bidang(
                Bidang("nama", "Nama pengguna", nilai: nama).dengan {
                    $0.otomatis = "username"
                    $0.fokus = nama.isEmpty
                })
            h.bidang(
                Bidang("sandi", "Kata sandi", nilai: "", salah: mintaKode ? nil : salah).dengan {
                    $0.jenis = "password"
                    $0.otomatis = "current-password"
                    $0.fokus = !nama.isEmpty
                })
            if mintaKode {
                h.bidang(
                    Bidang(
                        "kode", "Kode autentikator", nilai: "", salah: salah,
                        petunjuk: "Enam angka dari aplikasi, bersama kata sandi sekali lagi."
                    )
                    .dengan {
                        $0.otomatis = "one-time-code"
                        $0.papanKetik = "numeric"
                    })
            }
            h.tindakan { $0.tombol("Masuk", .utama) }
        }
    }
}

extension HTMLBuilder {
    fileprivate mutating func tentang() {
        element("span", ["class": "merek merek-besar", "role": "img", "aria-label": "tolok"]) { $0.raw("to<i></i>ok") }
        p(
            "Satu angka, satu sumber. Dari rencana sampai evaluasi kinerja, setiap angka dapat dibuka dan ditelusuri.",
            "ringkas")
        p("Lupa nama pengguna atau kata sandi? Hubungi admin pemda Anda.", "kecil kaki")
    }
}
