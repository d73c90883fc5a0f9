extension Pola {
    static let daftarPengguna: Pola = "/pengaturan/pengguna"
    static let penggunaBaru: Pola = "/pengaturan/pengguna-baru"
    static let pengguna: Pola = "/pengaturan/pengguna/{id}"
    static let penugasan: Pola = "/pengaturan/pengguna/{id}/penugasan"
    static let sandiPengguna: Pola = "/pengaturan/pengguna/{id}/sandi"
    static let pelepasanAutentikator: Pola = "/pengaturan/pengguna/{id}/pelepasan-autentikator"
    static let penonaktifanPengguna: Pola = "/pengaturan/pengguna/{id}/penonaktifan"
    static let pengaktifanPengguna: Pola = "/pengaturan/pengguna/{id}/pengaktifan"

    static let daftarInstansi: Pola = "/pengaturan/instansi"
    static let instansiBaru: Pola = "/pengaturan/instansi-baru"
    static let instansi: Pola = "/pengaturan/instansi/{instansi}"
    static let urutanInstansi: Pola = "/pengaturan/instansi/{instansi}/urutan"
    static let penonaktifanInstansi: Pola = "/pengaturan/instansi/{instansi}/penonaktifan"
    static let pengaktifanInstansi: Pola = "/pengaturan/instansi/{instansi}/pengaktifan"
    static let tahunInstansi: Pola = "/pengaturan/instansi/{instansi}/tahun"
    static let identitas: Pola = "/pengaturan/instansi/{instansi}/tahun/{tahun}"

    static let unitPilih: Pola = "/pengaturan/unit"
    static let daftarUnit: Pola = "/pengaturan/unit/{instansi}/{tahun}"
    static let unit: Pola = "/pengaturan/unit/{instansi}/{tahun}/{kode}"
    static let penghapusanUnit: Pola = "/pengaturan/unit/{instansi}/{tahun}/{kode}/penghapusan"

    static let jabatanPilih: Pola = "/pengaturan/jabatan"
    static let daftarJabatan: Pola = "/pengaturan/jabatan/{instansi}/{tahun}"
    static let jabatan: Pola = "/pengaturan/jabatan/{instansi}/{tahun}/{kode}"
    static let penghapusanJabatan: Pola = "/pengaturan/jabatan/{instansi}/{tahun}/{kode}/penghapusan"
    static let pejabatBaru: Pola = "/pengaturan/jabatan/{instansi}/{tahun}/{kode}/pejabat"
    static let pejabat: Pola = "/pengaturan/jabatan/{instansi}/{tahun}/{kode}/pejabat/{nomor}"
    static let penghapusanPejabat: Pola =
        "/pengaturan/jabatan/{instansi}/{tahun}/{kode}/pejabat/{nomor}/penghapusan"

    static let aturanPilih: Pola = "/pengaturan/aturan"
    static let daftarAturan: Pola = "/pengaturan/aturan/{instansi}/{tahun}"
    static let aturan: Pola = "/pengaturan/aturan/{instansi}/{tahun}/{kunci}"

    static let skalaPilih: Pola = "/pengaturan/skala"
    static let skala: Pola = "/pengaturan/skala/{instansi}/{tahun}"
    static let pemeriksaanSkala: Pola = "/pengaturan/skala/{instansi}/{tahun}/pemeriksaan"
    static let skalaNasional: Pola = "/pengaturan/skala/{instansi}/{tahun}/pilihan"

    static let periodePilih: Pola = "/pengaturan/periode"
    static let daftarPeriode: Pola = "/pengaturan/periode/{tahun}"
    static let pembukaanTahun: Pola = "/pengaturan/periode/{tahun}/pembukaan"
    static let periode: Pola = "/pengaturan/periode/{tahun}/{periode}"
    static let penutupanPeriode: Pola = "/pengaturan/periode/{tahun}/{periode}/penutupan"
    static let pembukaanPeriode: Pola = "/pengaturan/periode/{tahun}/{periode}/pembukaan"
}

extension Alamat {
    static let daftarPengguna = Alamat.pengaturan.ke("pengguna")
    static let penggunaBaru = Alamat.pengaturan.ke("pengguna-baru")
    static func pengguna(_ id: String) -> Alamat { daftarPengguna.ke(id) }

    static let daftarInstansi = Alamat.pengaturan.ke("instansi")
    static let instansiBaru = Alamat.pengaturan.ke("instansi-baru")
    static func instansi(_ kode: String) -> Alamat { daftarInstansi.ke(kode) }
    static func tahunInstansi(_ kode: String) -> Alamat { instansi(kode).ke("tahun") }
    static func identitas(_ tempat: TempatKerja) -> Alamat {
        tahunInstansi(tempat.instansi).ke("\(tempat.tahun)")
    }

    static let unitPilih = Alamat.pengaturan.ke("unit")
    static func daftarUnit(_ tempat: TempatKerja) -> Alamat { unitPilih.ke(tempat.instansi, "\(tempat.tahun)") }
    static func unit(_ tempat: TempatKerja, _ kode: String) -> Alamat { daftarUnit(tempat).ke(kode) }

    static let jabatanPilih = Alamat.pengaturan.ke("jabatan")
    static func daftarJabatan(_ tempat: TempatKerja) -> Alamat {
        jabatanPilih.ke(tempat.instansi, "\(tempat.tahun)")
    }
    static func jabatan(_ tempat: TempatKerja, _ kode: String) -> Alamat { daftarJabatan(tempat).ke(kode) }
    static func pejabat(_ tempat: TempatKerja, _ jabatan: String, _ nomor: Int? = nil) -> Alamat {
        let daftar = Alamat.jabatan(tempat, jabatan).ke("pejabat")
        return nomor.map { daftar.ke("\($0)") } ?? daftar
    }

    static let aturanPilih = Alamat.pengaturan.ke("aturan")
    static func daftarAturan(_ tempat: TempatKerja) -> Alamat {
        aturanPilih.ke(tempat.instansi, "\(tempat.tahun)")
    }
    static func aturan(_ tempat: TempatKerja, _ kunci: String) -> Alamat { daftarAturan(tempat).ke(kunci) }

    static let skalaPilih = Alamat.pengaturan.ke("skala")
    static func skala(_ tempat: TempatKerja) -> Alamat { skalaPilih.ke(tempat.instansi, "\(tempat.tahun)") }

    static let periodePilih = Alamat.pengaturan.ke("periode")
    static func daftarPeriode(_ tahun: Int) -> Alamat { periodePilih.ke("\(tahun)") }
    static func periode(_ tahun: Int, _ kode: String) -> Alamat { daftarPeriode(tahun).ke(kode) }
}
