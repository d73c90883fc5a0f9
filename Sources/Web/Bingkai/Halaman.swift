package import Documents
import HTTPTypes
package import Hummingbird

/// A page inside the frame of the application.
package func halaman(_ bingkai: Bingkai, status: HTTPResponse.Status = .ok, isi: Isi) -> Response {
    dokumen(bingkai.judul, status: status, tema: bingkai.tema, segarkan: bingkai.segarkan) { h in
        h.element("a", ["class": "lewati", "href": "#isi"], text: "Lompat ke isi")
        h.bilahAtas(bingkai)
        h.element("div", ["class": "rangka"]) { h in
            h.navigasi(bingkai)
            h.element("main", ["class": "isi", "id": "isi", "tabindex": "-1"]) { h in
                if let pesan = bingkai.pesan {
                    h.element("div", ["class": "pesan-atas"]) { $0.pesan(pesan.jenis, pesan.teks) }
                }
                isi(&h)
            }
        }
    }
}

/// A page before signing in, or one that says what went wrong: wordmark and content, nothing else.
package func halamanPolos(
    _ judul: String, status: HTTPResponse.Status = .ok, tema: Tema? = nil, ke awal: Alamat = .awal, isi: Isi
) -> Response {
    dokumen(judul, status: status, tema: tema) { h in
        h.element("a", ["class": "lewati", "href": "#isi"], text: "Lompat ke isi")
        h.element("header", ["class": "bar polos"]) { $0.merek(ke: awal) }
        h.element("main", ["class": "isi polos", "id": "isi", "tabindex": "-1"], content: isi)
    }
}

/// Head and body of every page. Styles and scripts come from this server only.
func dokumen(
    _ judul: String, status: HTTPResponse.Status = .ok, tema: Tema? = nil, segarkan: Int? = nil, badan: Isi
) -> Response {
    var html = HTMLBuilder()
    html.raw("<!doctype html>\n")
    html.element("html", ["lang": "id", "data-tema": tema?.rawValue]) { h in
        h.element("head") { h in
            h.raw(#"<meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />"#)
            h.element("title", text: "\(judul) - tolok")
            h.void("link", ["rel": "stylesheet", "href": "\(Aset.css.alamat)"])
            h.void("link", ["rel": "icon", "type": "image/svg+xml", "href": "\(Aset.ikon.alamat)"])
            if let segarkan {
                h.element("noscript") { $0.void("meta", ["http-equiv": "refresh", "content": "\(segarkan)"]) }
            }
            h.element("script", ["src": "\(Aset.js.alamat)", "defer": ""], text: "")
        }
        h.element("body", content: badan)
    }
    html.raw("\n")
    return Response.html(html, status: status)
}

extension Response {
    package static func html(_ html: HTMLBuilder, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: html.bytes)))
    }

    package static func teks(_ teks: String, status: HTTPResponse.Status = .ok, jenis: String = "text/plain")
        -> Response
    {
        Response(
            status: status, headers: [.contentType: "\(jenis); charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: teks)))
    }

    /// A file to keep.
    package static func unduhan(_ isi: [UInt8], nama: String, jenis: String) -> Response {
        let polos = nama.unicodeScalars.map { $0.isASCII && $0 != "\"" && $0 != "\\" && $0.value >= 0x20 ? $0 : "_" }
        let ascii = String(String.UnicodeScalarView(polos))
        return Response(
            status: .ok,
            headers: [
                .contentType: jenis,
                .contentDisposition: "attachment; filename=\"\(ascii)\"; filename*=UTF-8''\(percentEncoded(nama))",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: isi)))
    }

    /// On to a page after an act, which a reload then does not repeat.
    package static func alih(ke alamat: Alamat, pesan: PesanSekali? = nil) -> Response {
        var response = Response(status: .seeOther, headers: [.location: "\(alamat)"])
        if let pesan { response.setCookie(PesanSekali.cookie(pesan)) }
        return response
    }
}
