internal import Kinerja

extension BerkasAssembler {
    /// Sections by key: files of the folder, and rows of the sheet with their continuations.
    func readNarasi() -> [String: String] {
        var hasil: [String: String] = [:]
        let baris: [BarisNarasi] = rows()
        for (index, satu) in baris.enumerated() {
            let (kunci, lanjutan) = Self.continued(satu.kunci)
            if (hasil[kunci] != nil) != lanjutan {
                let pesan =
                    lanjutan
                    ? "Lanjutan \"\(satu.kunci)\" tidak mempunyai baris pertama." : "Kunci \"\(kunci)\" ada dua kali."
                log.add(
                    MasalahBerkas(
                        .galat, lembar: "narasi", asal: map.origin("narasi"), baris: map.row("narasi", index),
                        kolom: "kunci", nilai: satu.kunci, pesan: pesan,
                        perbaikan: "Gabungkan teksnya dalam satu kunci."))
            }
            hasil[kunci, default: ""] += satu.teks
            if map.keyRows["narasi", default: [:]][kunci] == nil {
                map.keyRows["narasi", default: [:]][kunci] = map.row("narasi", index)
            }
        }
        for berkas in source.narratives {
            if hasil[berkas.key] != nil {
                log.add(
                    MasalahBerkas(
                        .galat, lembar: "narasi", asal: berkas.origin, nilai: berkas.key,
                        pesan: "Bagian \"\(berkas.key)\" ada dua kali.", perbaikan: "Hapus salah satunya."))
            }
            hasil[berkas.key] = berkas.content
            map.narrativeOrigins[berkas.key] = berkas.origin
        }
        return hasil.mapValues(Ejaan.rapi).filter { !$0.value.isEmpty }
    }

    /// `saran (2)` continues `saran`.
    private static func continued(_ kunci: String) -> (String, Bool) {
        guard kunci.hasSuffix(")"), let buka = kunci.lastIndex(of: "("),
            let nomor = Int(kunci[kunci.index(after: buka)...].dropLast()), nomor >= 2
        else { return (kunci, false) }
        return (Ejaan.rapi(String(kunci[..<buka])), true)
    }

    func loadAttachments(_ berkas: inout BerkasKinerja) {
        for index in berkas.daftarLampiran.indices where !berkas.daftarLampiran[index].berkas.isEmpty {
            let nama = berkas.daftarLampiran[index].berkas
            guard let folder = source.attachmentFolder, folder.kind(nama) != .missing else {
                attachmentProblem(
                    index, nama, source.requiresAttachments ? .galat : .peringatan,
                    "Berkas lampiran \"\(nama)\" tidak ditemukan.", "Simpan berkas itu di folder lampiran.")
                continue
            }
            do throws(FileAccess.Failure) {
                let isi = try folder.read(nama)
                if !ImageKind.isImage(isi) {
                    attachmentProblem(
                        index, nama, .galat, "Isi \"\(nama)\" bukan gambar PNG atau JPEG.",
                        "Simpan ulang gambar itu sebagai PNG atau JPEG.")
                }
                berkas.daftarLampiran[index].isi = isi
            } catch {
                attachmentProblem(index, nama, .galat, error.pesan, error.perbaikan)
            }
        }
    }

    private func attachmentProblem(
        _ index: Int, _ nama: String, _ tingkat: MasalahBerkas.Tingkat, _ pesan: String, _ perbaikan: String
    ) {
        log.add(
            MasalahBerkas(
                tingkat, lembar: "lampiran", asal: map.origin("lampiran"), baris: map.row("lampiran", index),
                kolom: "berkas", nilai: nama, pesan: pesan, perbaikan: perbaikan))
    }
}

/// Kinds of picture a report can show, by content and not by name.
enum ImageKind {
    static func isImage(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) || bytes.starts(with: [0xFF, 0xD8, 0xFF])
    }
}
