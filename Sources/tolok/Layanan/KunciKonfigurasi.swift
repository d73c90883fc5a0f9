/// Every setting of the server: one table for reading, help and the manual.
///
/// The same name is an argument (`--port`), an environment variable (`TOLOK_PORT`) and a line of the settings file
/// (`TOLOK_PORT=8080`); the first that is given, in this order, wins.
enum KunciKonfigurasi: String, CaseIterable {
    case basisData = "basis-data"
    case folderBukti = "folder-bukti"
    case kunci
    case alamat, port
    case alamatPublik = "alamat-publik"
    case sertifikat
    case kunciSertifikat = "kunci-sertifikat"
    case proksiTepercaya = "proksi-tepercaya"
    case jamSesi = "jam-sesi"
    case batasUnggah = "batas-unggah"
    case batasLaju = "batas-laju"
    case sambungan, pekerja
    case tingkatLog = "tingkat-log"
    case tokenMetrik = "token-metrik"
    case pengembangan

    var lingkungan: String { "TOLOK_" + rawValue.uppercased().replacing("-", with: "_") }

    var bawaan: String {
        switch self {
        case .basisData: "sqlite:tolok.sqlite"
        case .folderBukti: "bukti"
        case .alamat: "127.0.0.1"
        case .port: "8080"
        case .kunci, .alamatPublik, .sertifikat, .kunciSertifikat, .tokenMetrik: ""
        case .proksiTepercaya, .pengembangan: "tidak"
        case .jamSesi: "8"
        case .batasUnggah: "20"
        case .batasLaju: "ya"
        case .sambungan: "8"
        case .pekerja: "1"
        case .tingkatLog: "info"
        }
    }

    /// For the help and the manual.
    var keterangan: String {
        switch self {
        case .basisData: "Basis data: sqlite:BERKAS atau postgresql://pengguna@tuan/nama."
        case .folderBukti: "Folder isi berkas bukti."
        case .kunci:
            "Berkas kunci server, yang menyegel rahasia autentikator; kosong berarti di samping basis data (SQLite) atau folder bukti (PostgreSQL)."
        case .alamat: "Alamat jaringan yang dilayani; 0.0.0.0 untuk semua."
        case .port: "Port yang dilayani."
        case .alamatPublik:
            "Alamat yang dilihat pengguna, misalnya https://kinerja.contoh.go.id; kosong berarti alamat dan port di atas."
        case .sertifikat: "Berkas sertifikat TLS (PEM); kosong berarti tanpa TLS."
        case .kunciSertifikat: "Berkas kunci sertifikat TLS (PEM)."
        case .proksiTepercaya: "ya bila di belakang proksi yang mengisi X-Forwarded-For."
        case .jamSesi: "Jam tanpa kegiatan sebelum pengguna harus masuk lagi."
        case .batasUnggah: "Ukuran terbesar satu unggahan, dalam MB."
        case .batasLaju: "tidak mematikan pembatas laju permintaan; hanya untuk uji beban."
        case .sambungan: "Banyaknya sambungan ke PostgreSQL."
        case .pekerja: "Banyaknya pekerjaan latar (penyusunan laporan) yang dikerjakan bersamaan."
        case .tingkatLog: "Tingkat catatan: trace, debug, info, notice, warning, error."
        case .tokenMetrik: "Token untuk membaca /metrik dari mesin lain; kosong berarti hanya dari mesin ini."
        case .pengembangan: "ya menampilkan galeri komponen di /komponen."
        }
    }

    /// Never printed.
    var rahasia: Bool { self == .basisData || self == .tokenMetrik }
}
