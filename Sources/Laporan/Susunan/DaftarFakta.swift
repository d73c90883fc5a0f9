import Documents
import Kinerja

/// Lists made of facts that have no table; empty when there are none.
struct DaftarFakta {
    let berkas: BerkasKinerja

    func susun(_ id: IdDaftar) -> [Block] {
        switch id {
        case .dasarHukum: daftar("Laporan ini disusun berdasarkan:", berkas.daftarDasarHukum, .decimal)
        case .isu: isu("Isu strategis:", .isu)
        case .permasalahan: isu("Permasalahan utama:", .permasalahan)
        case .swot:
            isu("Kekuatan:", .kekuatan) + isu("Kelemahan:", .kelemahan) + isu("Peluang:", .peluang)
                + isu("Ancaman:", .ancaman)
        case .visiMisi: visiMisi
        case .strategi: strategi("Strategi:", .strategi)
        case .arahKebijakan: strategi("Arah kebijakan:", .arahKebijakan)
        case .unit: unit
        case .program: daftar("Program yang dilaksanakan:", uraian(.program), .decimal)
        }
    }

    private func daftar(_ pembuka: String, _ isi: [String], _ penanda: List.Marker) -> [Block] {
        guard !isi.isEmpty else { return [] }
        return [
            .paragraph(Paragraph(pembuka, keepWithNext: true)),
            .list(List(penanda, items: isi.map { List.Item([.plain($0)]) })),
        ]
    }

    private func isu(_ pembuka: String, _ jenis: Isu.Jenis) -> [Block] {
        daftar(pembuka, berkas.daftarIsu.filter { $0.jenis == jenis }.map(\.uraian), .decimal)
    }

    private func strategi(_ pembuka: String, _ jenis: Strategi.Jenis) -> [Block] {
        daftar(pembuka, berkas.daftarStrategi.filter { $0.jenis == jenis }.map(\.uraian), .decimal)
    }

    private func uraian(_ jenis: Simpul.Jenis) -> [String] {
        berkas.daftarSimpul.filter { $0.jenis == jenis }.map(\.uraian)
    }

    private var visiMisi: [Block] {
        let visi = uraian(.visi).flatMap { uraian -> [Block] in
            [.paragraph(Paragraph("Visi:", keepWithNext: true)), .paragraph(Paragraph(uraian, kind: .quote))]
        }
        return visi + daftar("Misi:", uraian(.misi), .decimal)
    }

    private var unit: [Block] {
        let bertugas = berkas.daftarUnit.filter { !$0.tugas.isEmpty }
        guard !bertugas.isEmpty else { return [] }
        return [
            .paragraph(Paragraph("Tugas setiap unit kerja adalah sebagai berikut.", keepWithNext: true)),
            .list(List(.letter, items: bertugas.map { List.Item([.bold($0.nama), .plain(": \($0.tugas)")]) })),
        ]
    }
}
