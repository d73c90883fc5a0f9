package import Hummingbird
package import Kinerja

/// What belongs to one request.
package struct Konteks: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Address of the other end of the connection; nil in tests without one.
    let alamatSambungan: String?
    /// The signed-in person, once the session middleware has looked.
    package var sesi: SesiMasuk?
    /// Token of the session cookie.
    var token: String?
    /// What was sent with an unsafe method; empty otherwise.
    package var formulir = Formulir()
    /// The same for the layers outside, which do not see the changes of those inside.
    let wadahFormulir = WadahFormulir()
    /// The route that answers; nil when there is none.
    package var rute: CatatanRute?
    /// All routes, for what depends on which pages exist.
    var daftarRute = DaftarRute([])
    package var tema: Tema?
    /// Left by the act that led here.
    package var pesan: PesanSekali?
    /// Address asked for.
    package var kini: Alamat = .awal
    /// Where the visitor comes from, by which requests are counted.
    package var alamatKlien = ""

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        alamatSambungan = source.channel.remoteAddress?.ipAddress
    }
}

extension Konteks {
    /// Who acts.
    ///
    /// - Throws: ``BelumMasuk`` on a public route without a session.
    package func pelaku() throws -> Pelaku {
        guard let sesi else { throw BelumMasuk() }
        return sesi.pelaku
    }

    /// A value out of the path, decoded.
    package func ruas(_ nama: String) throws -> String {
        guard let mentah = parameters.get(nama), let isi = percentDecoded(mentah), !isi.isEmpty else {
            throw HTTPError(.notFound)
        }
        return isi
    }

    /// `{tahun}` of the path; anything but a year is a page that does not exist.
    package func tahun() throws -> Int {
        let teks = try ruas("tahun")
        guard teks.utf8.count == 4, let tahun = Int(teks), (1990...2200).contains(tahun) else {
            throw HTTPError(.notFound)
        }
        return tahun
    }

    /// `{instansi}` and `{tahun}` of the path.
    package func tempatKerja() throws -> TempatKerja {
        TempatKerja(instansi: try ruas("instansi"), tahun: try tahun())
    }

    /// For `_csrf` of a form. Differs on every page, so that compression cannot betray it.
    package var csrf: String { sesi.map { maskedToken($0.csrf) } ?? "" }
}

/// A page that needs a session was reached without one.
package struct BelumMasuk: Error {}
