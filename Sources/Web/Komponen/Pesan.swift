import Documents
import Storage

/// How a message of the page is meant.
package enum JenisPesan: String, Sendable, CaseIterable {
    case info = ""
    case awas, galat, baik

    fileprivate var ikon: Ikon {
        switch self {
        case .info: .info
        case .awas: .awas
        case .galat: .silang
        case .baik: .centang
        }
    }

    /// An error is read out at once; what went well, when there is time.
    fileprivate var peran: String? {
        switch self {
        case .info, .awas: nil
        case .galat: "alert"
        case .baik: "status"
        }
    }
}

extension HTMLBuilder {
    mutating func pesan(_ jenis: JenisPesan, isi: Isi) {
        element("div", ["class": kelas("pesan", jenis.rawValue), "role": jenis.peran]) { h in
            h.ikon(jenis.ikon)
            h.element("div", content: isi)
        }
    }

    /// - Parameter inti: what matters, in bold, before the rest.
    mutating func pesan(_ jenis: JenisPesan, inti: String? = nil, _ teks: String) {
        pesan(jenis) { h in
            if let inti {
                h.element("b", ["class": "tebal"], text: inti)
                h.text(" ")
            }
            h.text(teks)
        }
    }

    /// Mistakes of a form that do not belong to one field, or all of them on top of a long form.
    mutating func pesanKesalahan(_ formulir: Formulir, selain bidang: Set<String> = []) {
        let daftar = formulir.kesalahan.filter { !bidang.contains($0.bidang) }
        guard !daftar.isEmpty else { return }
        pesan(.galat) { h in
            h.element("b", ["class": "tebal"], text: "Belum disimpan.")
            if daftar.count == 1 {
                h.text(" " + daftar[0].pesan)
            } else {
                h.element("ul", ["class": "butir"]) { h in
                    for satu in daftar { h.element("li", text: satu.pesan) }
                }
            }
        }
    }
}
