extension DatabaseError {
    /// The sentence an operator reads; it never holds a bound value or a password.
    package var pesan: String {
        switch self {
        case .unique(let name): "Baris dengan kunci ini sudah ada (\(name))."
        case .foreignKey(let name): "Baris yang dirujuk tidak ada, atau masih dirujuk baris lain (\(name))."
        case .check(let name): "Isi melanggar batas yang dijaga basis data (\(name))."
        case .busy: "Basis data terkunci terlalu lama oleh penulis lain. Ulangi sebentar lagi."
        case .full: "Disk basis data penuh. Tambah ruang, lalu ulangi."
        case .unavailable(let reason): "Basis data tidak dapat dipakai: \(reason)"
        case .uncertain(let reason):
            "Sambungan putus saat menyimpan; periksa dahulu apakah perubahan sudah tersimpan. \(reason)"
        case .column(let name, let expected): "Kolom \"\(name)\" tidak ada, atau isinya bukan \(expected)."
        case .migration(let sentence), .unsuitable(let sentence): sentence
        case .statement(let message, let sql): "Perintah basis data ditolak: \(message). Perintah: \(sql)"
        }
    }
}
