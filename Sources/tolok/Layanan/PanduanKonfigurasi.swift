/// The manual page of the settings, made from the table the program reads.
extension KunciKonfigurasi {
    /// A value as an operator would write it.
    var contoh: String {
        switch self {
        case .basisData: "postgresql://tolok@localhost/tolok"
        case .folderBukti: "/var/lib/tolok/bukti"
        case .kunci: "/etc/tolok/tolok.kunci"
        case .alamat: "0.0.0.0"
        case .port: "8080"
        case .alamatPublik: "https://kinerja.contoh.go.id"
        case .sertifikat: "/etc/tolok/tls.pem"
        case .kunciSertifikat: "/etc/tolok/tls.key"
        case .proksiTepercaya: "ya"
        case .jamSesi: "4"
        case .batasUnggah: "50"
        case .batasLaju: "ya"
        case .sambungan: "16"
        case .pekerja: "2"
        case .tingkatLog: "warning"
        case .tokenMetrik: "isi-acak-yang-panjang"
        case .pengembangan: "tidak"
        }
    }

    /// Taken by every command that opens the database; the others by `tolok serve` alone.
    var semuaPerintah: Bool { [.basisData, .folderBukti, .kunci].contains(self) }

    static var panduan: String {
        pembuka + allCases.map(\.baris).joined() + penutup
    }

    private var baris: String {
        let awal = bawaan.isEmpty ? "kosong" : "`\(bawaan)`"
        let perintah = semuaPerintah ? "semua" : "`serve`"
        return "| `\(lingkungan)` | `--\(rawValue)` | \(perintah) | \(awal) | \(keterangan) | `\(contoh)` |\n"
    }

    private static let pembuka = """
        # Konfigurasi

        Dibuat dari tabel pengaturan di dalam program; uji otomatis menjaganya tetap sama. Setiap pengaturan dapat ditulis sebagai
        pilihan perintah, variabel lingkungan, atau baris `KUNCI=nilai` di berkas yang disebut `--konfigurasi`; bila ditulis di
        beberapa tempat, yang pertama menurut urutan itu yang berlaku. Nama variabel lingkungan dan kunci di berkas sama. Kunci yang
        tidak dikenal di berkas, atau nilai yang tidak dapat dipakai, menghentikan perintah dengan kalimat yang menyebut letaknya.
        Contoh berkas: [Deploy/tolok.conf](../Deploy/tolok.conf).

        | lingkungan dan berkas | pilihan | perintah | bawaan | arti | contoh |
        |---|---|---|---|---|---|

        """

    private static let penutup = """

        "Semua" berarti semua perintah yang membuka basis data: `serve`, `migrasi`, `pengguna`, `impor`, `ekspor`, `cadangkan`,
        `pulihkan`, `audit`, `kunci`, dan seterusnya ([daftarnya](perintah.md)).

        ## Kunci server

        Rahasia autentikator (TOTP) harus dapat dibaca kembali untuk memeriksa kode, jadi tidak dapat disimpan sebagai sidik seperti
        kata sandi. Di basis data ia disegel dengan AES-256-GCM dan terikat pada akunnya; kuncinya ada di berkas tersendiri, bermode
        0600, yang dibuat saat pertama kali diperlukan: `BERKAS.sqlite.kunci` di samping basis data SQLite, `tolok.kunci` di samping
        folder bukti untuk PostgreSQL, atau di tempat yang disebut `--kunci`. Berkas yang dapat dibaca semua orang ditolak.

        - **Cadangan.** Kunci tidak ada di basis data maupun di hasil `tolok cadangkan`. Simpan salinannya terpisah dari cadangan:
          siapa pun yang memegang keduanya dapat membuka rahasia itu.
        - **Mengganti.** `tolok kunci ganti` menambah kunci baru dan menyegel ulang semua rahasia. Kunci lama tetap di berkas, karena
          cadangan yang lebih tua memerlukannya.
        - **Hilang.** `tolok serve` menyebut berapa akun yang tidak dapat dibuka. Pemiliknya masuk dengan kata sandi dan satu kode
          pemulihan, atau admin pemda menekan Lepas autentikator di Pengaturan, Pengguna; bila tidak ada admin yang dapat masuk,
          `tolok pengguna lepas-autentikator --pemda KODE NAMA`. Data kinerja tidak terpengaruh.
        - **Dari versi lama.** Rahasia yang masih polos disegel saat `tolok serve` pertama kali dijalankan. Cadangan dari sebelum itu
          masih memuatnya; musnahkan, atau minta pemilik akun memasang ulang autentikatornya.

        ## PostgreSQL

        Kode diurutkan menurut bita, sama seperti SQLite, supaya laporan sama urutannya di mana pun. Karena itu basis datanya harus
        bersandi UTF8 dan berurutan C, POSIX, atau C.UTF-8; yang lain ditolak saat pertama dihubungi. Cara membuatnya:

        ```sql
        CREATE ROLE tolok LOGIN;
        CREATE DATABASE tolok OWNER tolok TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C';
        ```

        Basis data yang terlanjur dibuat dengan urutan lain tidak dapat diubah di tempat: `pg_dump`, buat ulang seperti di atas, lalu
        `pg_restore`. Dari SQLite: `tolok cadangkan`, lalu `tolok pulihkan` ke basis data baru itu.

        ## TLS

        `TOLOK_SERTIFIKAT` dan `TOLOK_KUNCI_SERTIFIKAT` membuat Tolok melayani HTTPS sendiri. Di belakang proksi, biarkan keduanya
        kosong, isi `TOLOK_PROKSI_TEPERCAYA=ya` dan `TOLOK_ALAMAT_PUBLIK`, dan biarkan `TOLOK_ALAMAT=127.0.0.1` supaya tidak ada
        jalan lain ke port itu: alamat pengirim dipercaya dari `X-Forwarded-For`.

        Caddy (sertifikat diurus sendiri):

        ```
        kinerja.contoh.go.id {
            reverse_proxy 127.0.0.1:8080
        }
        ```

        nginx:

        ```
        server {
            listen 443 ssl;
            server_name kinerja.contoh.go.id;
            ssl_certificate     /etc/ssl/kinerja.pem;
            ssl_certificate_key /etc/ssl/private/kinerja.key;
            client_max_body_size 25m;   # sedikit di atas TOLOK_BATAS_UNGGAH
            location / {
                proxy_pass http://127.0.0.1:8080;
                proxy_http_version 1.1;
                proxy_set_header Host $host;
                proxy_set_header X-Forwarded-For $remote_addr;
                proxy_set_header X-Forwarded-Proto $scheme;
            }
        }
        ```

        """
}
