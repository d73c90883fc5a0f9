internal import Foundation
package import Kinerja

/// Why a berkas was not written; nothing is left half saved.
package enum KesalahanTulis: Error, Equatable, Sendable {
    case adaBerkas(String)
    /// The folder holds things that are not part of a berkas and would be lost.
    case folderBerisiLain(String, [String])
    case isiLampiranTidakAda(kode: String)
    case namaTidakAman(String)
    case teksTerlaluPanjang(lembar: String, baris: Int, kolom: String)
    case sistem(String)

    /// Reason and mend, in Indonesian.
    package var pesan: String {
        switch self {
        case .adaBerkas(let path): "\"\(path)\" sudah ada dan bukan folder. Pilih nama lain."
        case .folderBerisiLain(let path, let nama):
            "Folder \"\(path)\" memuat \(nama.prefix(5).joined(separator: ", ")) yang bukan bagian berkas kinerja. Pilih folder lain atau pindahkan isinya."
        case .isiLampiranTidakAda(let kode):
            "Isi lampiran \"\(kode)\" belum dibaca. Sertakan berkas gambarnya, atau hapus barisnya dari lembar lampiran."
        case .namaTidakAman(let nama): "Nama berkas \"\(nama)\" tidak dapat dipakai. Pakai nama tanpa garis miring."
        case .teksTerlaluPanjang(let lembar, let baris, let kolom):
            "Teks di lembar \(lembar), baris \(baris), kolom \(kolom) melebihi 32.767 huruf. Persingkat, atau simpan sebagai folder CSV."
        case .sistem(let alasan): "Berkas tidak dapat disimpan: \(alasan). Periksa ruang dan izin folder."
        }
    }
}

/// Writes a berkas as a folder of CSV files, `narasi/*.md` and `lampiran/`, with canonical numbers.
///
/// The folder appears complete or not at all: it is written beside its place and then renamed. An existing berkas there is
/// replaced; anything else that stands in the way is refused. Texts are written without spaces at their ends.
package func tulisBerkas(_ berkas: BerkasKinerja, ke folder: String) throws(KesalahanTulis) {
    let tujuan = URL(fileURLWithPath: folder).standardizedFileURL.path
    let files = try daftarBerkas(berkas)
    try periksaTujuan(tujuan, files: Set(files.map(\.path)))
    try ensureParent(tujuan)
    let sementara = try temporaryFolder(beside: tujuan)
    do throws(KesalahanTulis) {
        for file in files { try write(file.bytes, to: FileAccess.join(sementara, file.path)) }
        try swap(sementara, tujuan)
    } catch {
        try? FileManager.default.removeItem(atPath: sementara)
        throw error
    }
}

func daftarBerkas(_ berkas: BerkasKinerja) throws(KesalahanTulis) -> [(path: String, bytes: [UInt8])] {
    let contents = SheetContents(berkas)
    var hasil: [(path: String, bytes: [UInt8])] = []
    for schema in Skema.daftarLembar where schema.nama != BarisNarasi.sheet {
        let rows = contents.sheets[schema.nama] ?? []
        guard schema.wajib || !rows.isEmpty else { continue }
        hasil.append(("\(schema.nama).csv", Array(CSVWriter.text(schema, rows: rows).utf8)))
    }
    for (key, text) in SheetContents.narratives(berkas.narasi) {
        try periksaNama(key)
        hasil.append(("\(ReadSource.narrativeFolder)/\(key).md", Array((Ejaan.rapi(text) + "\n").utf8)))
    }
    for lampiran in berkas.daftarLampiran {
        try periksaNama(lampiran.berkas)
        guard !lampiran.isi.isEmpty else { throw .isiLampiranTidakAda(kode: lampiran.kode) }
        hasil.append(("\(ReadSource.attachmentFolderName)/\(lampiran.berkas)", lampiran.isi))
    }
    return hasil
}

func periksaNama(_ nama: String) throws(KesalahanTulis) {
    let aman =
        !nama.isEmpty && !nama.contains("/") && !nama.contains("\\") && !nama.hasPrefix(".") && !nama.contains("\0")
    if !aman { throw .namaTidakAman(nama) }
}

/// The place is free, or holds a berkas and nothing else.
private func periksaTujuan(_ tujuan: String, files: Set<String>) throws(KesalahanTulis) {
    switch FileAccess.kind(tujuan) {
    case .missing: return
    case .file, .other: throw .adaBerkas(tujuan)
    case .folder:
        let dikenal = Set(Skema.daftarLembar.map { "\($0.nama).csv" })
            .union([ReadSource.narrativeFolder, ReadSource.attachmentFolderName])
        let isi = (try? FileManager.default.contentsOfDirectory(atPath: tujuan)) ?? []
        let lampiran = ReadSource.attachmentFolderName
        let gambar = (try? FileManager.default.contentsOfDirectory(atPath: FileAccess.join(tujuan, lampiran))) ?? []
        let asing =
            isi.filter { !dikenal.contains($0) }
            + gambar.map { "\(lampiran)/\($0)" }.filter { !files.contains($0) }
        if !asing.isEmpty { throw .folderBerisiLain(tujuan, asing.sorted()) }
    }
}

private func ensureParent(_ tujuan: String) throws(KesalahanTulis) {
    let induk = (tujuan as NSString).deletingLastPathComponent
    do {
        try FileManager.default.createDirectory(atPath: induk, withIntermediateDirectories: true)
    } catch {
        throw .sistem("folder \"\(induk)\" tidak dapat dibuat")
    }
}

private func temporaryFolder(beside tujuan: String) throws(KesalahanTulis) -> String {
    var pola = Array("\(tujuan).tulis-XXXXXX".utf8CString)
    guard mkdtemp(&pola) != nil else { throw .sistem("folder sementara tidak dapat dibuat (\(systemReason()))") }
    let path = String(decoding: pola.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    chmod(path, 0o755)
    return path
}

private func write(_ bytes: [UInt8], to path: String) throws(KesalahanTulis) {
    do {
        let induk = (path as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: induk, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    } catch {
        throw .sistem("\"\(FileAccess.name(path))\" tidak dapat ditulis")
    }
}

/// Puts the finished folder in its place; what stood there is removed only after that.
private func swap(_ sementara: String, _ tujuan: String) throws(KesalahanTulis) {
    guard FileAccess.kind(tujuan) == .folder else {
        guard rename(sementara, tujuan) == 0 else { throw .sistem(systemReason()) }
        return
    }
    let lama = sementara + ".lama"
    guard rename(tujuan, lama) == 0 else { throw .sistem(systemReason()) }
    guard rename(sementara, tujuan) == 0 else {
        let alasan = systemReason()
        rename(lama, tujuan)
        throw .sistem(alasan)
    }
    try? FileManager.default.removeItem(atPath: lama)
}

func systemReason() -> String { String(cString: strerror(errno)) }
