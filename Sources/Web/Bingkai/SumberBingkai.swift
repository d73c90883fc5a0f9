package import Kinerja

/// Where the frame learns what a person may choose from. The Store is one; tests have their own.
package protocol SumberBingkai: Sendable {
    /// - Parameter tempat: of the page; nil for a page of the whole pemda.
    func keterangan(untuk pelaku: Pelaku, di tempat: TempatKerja?) async throws -> KeteranganBingkai
}

package struct KeteranganBingkai: Sendable {
    package struct NamaInstansi: Sendable, Equatable {
        package var kode: String
        package var nama: String

        package init(kode: String, nama: String) {
            self.kode = kode
            self.nama = nama
        }
    }

    package var daftarInstansi: [NamaInstansi]
    /// Newest first.
    package var daftarTahun: [Int]
    /// Used by pages that belong to no instansi; nil when there is none yet.
    package var tempat: TempatKerja?
    package var periode: StatusPeriode?
    /// Work waiting at an entry of the navigation.
    package var menunggu: [Navigasi: Int]
    /// Entries this person has no business with.
    package var tersembunyi: Set<Navigasi>

    package init(
        daftarInstansi: [NamaInstansi] = [], daftarTahun: [Int] = [], tempat: TempatKerja? = nil,
        periode: StatusPeriode? = nil, menunggu: [Navigasi: Int] = [:], tersembunyi: Set<Navigasi> = []
    ) {
        self.daftarInstansi = daftarInstansi
        self.daftarTahun = daftarTahun
        self.tempat = tempat
        self.periode = periode
        self.menunggu = menunggu
        self.tersembunyi = tersembunyi
    }
}

extension AppContext {
    /// The frame of a page for who is signed in. Only pages that exist appear in the navigation.
    ///
    /// - Parameter tujuan: where another instansi or year leads; nil = to the page of the navigation that is active.
    package func bingkai(
        _ judul: String, aktif: Navigasi? = nil, tujuan: ((TempatKerja) -> Alamat)? = nil, _ konteks: Konteks
    ) async throws -> Bingkai {
        var bingkai = Bingkai(judul: judul, aktif: aktif)
        bingkai.tema = konteks.tema
        bingkai.pesan = konteks.pesan
        bingkai.kini = konteks.kini
        guard let sesi = konteks.sesi else { return bingkai }
        bingkai.nama = sesi.pelaku.nama
        bingkai.peran = sesi.namaPeran
        bingkai.csrf = konteks.csrf
        let halaman = try? konteks.tempatKerja()
        let keterangan = try await sumberBingkai.keterangan(untuk: sesi.pelaku, di: halaman)
        bingkai.isi(keterangan, tempat: halaman ?? keterangan.tempat, rute: konteks.daftarRute, tujuan: tujuan)
        return bingkai
    }
}

extension Bingkai {
    fileprivate mutating func isi(
        _ keterangan: KeteranganBingkai, tempat: TempatKerja?, rute: DaftarRute,
        tujuan khusus: ((TempatKerja) -> Alamat)?
    ) {
        periode = keterangan.periode
        cari = rute.memuat(.cari) ? .cari : nil
        akun = rute.memuat(.akun) ? .akun : nil
        bantuan = rute.memuat(.bantuan) ? .bantuan : nil
        navigasi = Navigasi.allCases.compactMap { butir in
            guard rute.memuat(butir.pola), !keterangan.tersembunyi.contains(butir), let alamat = butir.alamat(tempat)
            else { return nil }
            return ButirNavigasi(navigasi: butir, alamat: alamat, menunggu: keterangan.menunggu[butir] ?? 0)
        }
        guard let tempat else { return }
        if rute.memuat(.beranda) { awal = .beranda(tempat) }
        // Another instansi or year opens the same kind of page there.
        let halaman = aktif.flatMap { $0.diBawah || $0 == .kamus ? nil : $0 } ?? .beranda
        let tujuan = { (tempat: TempatKerja) in khusus.map { $0(tempat) } ?? halaman.alamat(tempat) }
        daftarInstansi = keterangan.daftarInstansi.compactMap { satu in
            tujuan(TempatKerja(instansi: satu.kode, tahun: tempat.tahun)).map {
                Pilihan(nama: satu.nama, alamat: $0, aktif: satu.kode == tempat.instansi)
            }
        }
        daftarTahun = keterangan.daftarTahun.compactMap { tahun in
            tujuan(TempatKerja(instansi: tempat.instansi, tahun: tahun)).map {
                Pilihan(nama: "\(tahun)", alamat: $0, aktif: tahun == tempat.tahun)
            }
        }
    }
}
