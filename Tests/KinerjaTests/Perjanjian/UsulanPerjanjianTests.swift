import Berkas
import Foundation
import Kinerja
import TestSupport
import Testing

@Suite("Usulan perjanjian dari rencana")
struct UsulanPerjanjianTests {
    private func contoh(_ ubah: (inout BerkasKinerja) -> Void = { _ in }) throws -> Hitungan {
        var berkas = try #require(
            bacaBerkas(di: Golden.akar().appendingPathComponent("Contoh/sampel-2025").path).berkas)
        ubah(&berkas)
        return Hitungan(berkas)
    }

    @Test("kepala menjanjikan tingkat hasil kepada atasan instansi")
    func kepala() throws {
        let usulan = try contoh().usulanPerjanjian(untuk: "KADIS", kode: "PK")
        #expect(usulan.pihakKedua == "Bupati Tanjung Rawa" && usulan.tempat == "Rawa Indah" && usulan.tanggal == nil)
        #expect(usulan.daftarIndikator.isEmpty && usulan.daftarSimpul.isEmpty)
    }

    @Test("di bawah kepala program, selangkah lagi kegiatan, di bawahnya subkegiatan")
    func jenjang() throws {
        let hitungan = try contoh()
        #expect(["KADIS", "KABID-LALIN", "KAUPT-UJI"].map(hitungan.jenjang) == [0, 1, 2])
        let bidang = hitungan.usulanPerjanjian(untuk: "KABID-LALIN", kode: "x")
        #expect(bidang.pihakKedua == "KADIS" && bidang.daftarSimpul == ["P5"] && bidang.daftarIndikator == ["IP5"])
        let upt = hitungan.usulanPerjanjian(untuk: "KAUPT-UJI", kode: "x")
        #expect(upt.pihakKedua == "KABID-LALIN" && upt.daftarSimpul == ["P5.K2"] && upt.daftarIndikator == ["IK3"])
    }

    @Test("milik jabatan sendiri didahulukan dari milik unitnya")
    func milikSendiri() throws {
        let usulan = try contoh().usulanPerjanjian(untuk: "PERENCANA", kode: "x")
        #expect(usulan.daftarSimpul == ["P1.K1.S1", "P1.K1.S2"] && usulan.pihakKedua == "SEKDIS")
    }

    @Test("tanpa indikator di pohon, yang dijawab unitnya; tanpa apa pun, kosong")
    func jawaban() throws {
        let angkutan = try contoh().usulanPerjanjian(untuk: "KABID-ANGKUTAN", kode: "x")
        #expect(angkutan.daftarIndikator == ["I5", "I6", "I19"] && angkutan.daftarSimpul == ["P5.K3"])
        let kosong = try contoh { $0.daftarSimpul = [] }.usulanPerjanjian(untuk: "KASUBAG-UMUM", kode: "x")
        #expect(kosong.daftarSimpul.isEmpty && kosong.pihakKedua == "SEKDIS")
    }

    @Test("lingkaran atasan berakhir")
    func lingkaran() throws {
        let hitungan = try contoh {
            $0.daftarJabatan = [Jabatan(kode: "A", nama: "", induk: "B"), Jabatan(kode: "B", nama: "", induk: "A")]
        }
        #expect(hitungan.jenjang("A") == 1)
    }

    @Test("target periodik draf perubahan diperiksa, juga yang belum ditandatangani")
    func targetDraf() throws {
        let draf = PerjanjianKinerja(
            kode: "PK", versi: 2, pihakPertama: "KADIS", pihakKedua: "Bupati Tanjung Rawa", daftarIndikator: ["I2"])
        let cocok = try contoh().masalahTarget(draf)
        let salah = try contoh {
            $0.daftarTarget.append(
                Target(
                    indikator: "I2", tahun: 2025, periode: .triwulan(1), sumber: .pkPerubahan(2),
                    nilai: .angka(Angka(9))))
        }.masalahTarget(draf)
        #expect(cocok.isEmpty && salah.count == 1)
        #expect(salah.first?.pesan.contains("menghasilkan 16, sedangkan target tahunannya 10") == true)
    }

    @Test("sumber dana mengikuti versi terakhir tiap simpul")
    func sumberDana() throws {
        let hitungan = try contoh { berkas in
            berkas.daftarPagu = [
                Pagu(simpul: "P4.K1.S1", tahun: 2025, versi: .murni, nilai: Rupiah(5), sumberDana: "APBD"),
                Pagu(simpul: "P4.K1.S2", tahun: 2025, versi: .murni, nilai: Rupiah(5), sumberDana: "DAK"),
                Pagu(simpul: "P4.K1.S1", tahun: 2025, versi: .perubahan(1), nilai: Rupiah(5), sumberDana: "DBH"),
            ]
        }
        #expect(hitungan.sumberDana("P4", versi: .murni) == ["APBD", "DAK"])
        #expect(hitungan.sumberDana("P4", versi: .perubahan(1)) == ["DAK", "DBH"])
    }
}
