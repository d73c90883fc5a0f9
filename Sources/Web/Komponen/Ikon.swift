import Documents

/// Drawn marks of 16 by 16; always beside a word.
enum Ikon: CaseIterable {
    case bawah, cari, lingkaran, separuh, centang, setuju, kembali, gembok, putus, silang, info, awas, papan, orang,
        titik

    fileprivate var gambar: TrustedMarkup {
        switch self {
        case .bawah: #"<path d="M4 6.5 8 10.5l4-4"/>"#
        case .cari: #"<circle cx="7" cy="7" r="4.2"/><path d="M10.3 10.3 14 14"/>"#
        case .lingkaran: #"<circle cx="8" cy="8" r="5.5"/>"#
        case .separuh: #"<circle cx="8" cy="8" r="5.5"/><path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor"/>"#
        case .centang: #"<path d="M2.8 8.5l3.4 3.4 7-7.6"/>"#
        case .setuju: #"<circle cx="8" cy="8" r="6"/><path d="M5.2 8.3l2 2 3.7-4.2"/>"#
        case .kembali: #"<path d="M6 3.5 2.5 7 6 10.5"/><path d="M2.8 7h6.4a3.6 3.6 0 0 1 0 7H7"/>"#
        case .gembok:
            #"<rect x="3.5" y="7" width="9" height="6.5" rx="1"/><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2"/>"#
        case .putus: #"<circle cx="8" cy="8" r="5.5" stroke-dasharray="2.2 2.2"/>"#
        case .silang: #"<circle cx="8" cy="8" r="6"/><path d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4"/>"#
        case .info: #"<circle cx="8" cy="8" r="6"/><path d="M8 7.2v4M8 4.8v.1"/>"#
        case .awas: #"<path d="M8 2.2 14.3 13H1.7z"/><path d="M8 6.5v3M8 11.3v.1"/>"#
        case .papan:
            #"<rect x="3.5" y="3.5" width="9" height="10.5" rx="1"/><path d="M6 3.5V2h4v1.5M6 7.5h4M6 10.5h4"/>"#
        case .orang:
            #"<circle cx="5.5" cy="6" r="2.3"/><circle cx="11" cy="6" r="2"/><path d="M1.5 13c.3-2.6 2-3.8 4-3.8s3.7 1.2 4 3.8M11 9.4c2 0 3.2 1.2 3.5 3.2"/>"#
        case .titik: #"<circle cx="8" cy="8" r="5.5" fill="currentColor"/>"#
        }
    }
}

extension HTMLBuilder {
    mutating func ikon(_ ikon: Ikon) {
        element("svg", ["class": "ikon", "viewBox": "0 0 16 16", "aria-hidden": "true"]) { $0.raw(ikon.gambar) }
    }
}
