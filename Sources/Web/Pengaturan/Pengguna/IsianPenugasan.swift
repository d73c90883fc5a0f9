import Kinerja
import Storage

/// Rows in which roles are given: as typed, one role a row. An empty role is no row.
struct IsianPenugasan {
    struct Baris: Equatable {
        var nomor: Int
        var peran = ""
        var tempat = ""
        var dari = ""
        var sampai = ""
    }

    /// Rows one account may have.
    static let terbanyak = 20

    var daftar: [Baris]
    var formulir: Formulir

    /// The stored roles.
    init(_ tersimpan: [PenugasanBertanggal]) {
        formulir = Formulir()
        daftar = tersimpan.enumerated().map { nomor, tugas in
            let tempat = TempatTugas(instansi: tugas.penugasan.instansi, unit: tugas.penugasan.unit)
            return Baris(
                nomor: nomor + 1, peran: tugas.penugasan.peran.rawValue, tempat: tempat.teks,
                dari: tugas.dari?.iso ?? "", sampai: tugas.sampai?.iso ?? "")
        }
        if daftar.isEmpty { daftar = [Baris(nomor: 1)] }
    }

    /// Rows as they were sent, with the row that a button adds or takes away.
    init(kiriman formulir: Formulir) {
        self.formulir = formulir
        daftar = Self.nomor(formulir).map { nomor in
            Baris(
                nomor: nomor, peran: formulir.teks("peran.\(nomor)"), tempat: formulir.teks("tempat.\(nomor)"),
                dari: formulir.teks("dari.\(nomor)"), sampai: formulir.teks("sampai.\(nomor)"))
        }
        daftar.removeAll { "\($0.nomor)" == formulir.teks("hapus") }
        let berikut = (daftar.map(\.nomor).max() ?? 0) + 1
        if formulir.ada("tambah") || daftar.isEmpty, daftar.count < Self.terbanyak {
            daftar.append(Baris(nomor: berikut))
        }
    }

    private static func nomor(_ formulir: Formulir) -> [Int] {
        Array(
            formulir.nama(berawalan: "peran.").compactMap { Int($0) }.filter { (1...999).contains($0) }
                .prefix(terbanyak))
    }

    /// A button that changes the rows and stores nothing.
    static func hanyaBaris(_ formulir: Formulir) -> Bool { formulir.ada("tambah") || formulir.ada("hapus") }

    /// The roles that were typed; what is wrong is noted beside its field.
    static func baca(_ formulir: inout Formulir) -> [PenugasanBertanggal] {
        var hasil: [PenugasanBertanggal] = []
        for nomor in nomor(formulir) where !formulir.teks("peran.\(nomor)").isEmpty {
            if let satu = baca(&formulir, nomor) { hasil.append(satu) }
        }
        return hasil
    }

    private static func baca(_ formulir: inout Formulir, _ nomor: Int) -> PenugasanBertanggal? {
        let peran = formulir.satuDari("peran.\(nomor)", "Peran", Peran.self)
        let dari = formulir.tanggal("dari.\(nomor)", "Mulai")
        let sampai = formulir.tanggal("sampai.\(nomor)", "Selesai")
        guard let tempat = TempatTugas(formulir.teks("tempat.\(nomor)")) else {
            formulir.catat("tempat.\(nomor)", "Pilih tempat dari daftar.")
            return nil
        }
        guard let peran else { return nil }
        if peran.milikInstansi, tempat.instansi == nil {
            formulir.catat("tempat.\(nomor)", "Peran \(peran.nama) berlaku di satu instansi. Pilih instansinya.")
        }
        if !peran.milikInstansi, tempat.unit != nil {
            formulir.catat("tempat.\(nomor)", "Peran \(peran.nama) tidak berlaku per unit. Pilih pemda atau instansi.")
        }
        if let dari, let sampai, sampai < dari {
            formulir.catat("sampai.\(nomor)", "Tanggal akhir mendahului tanggal mulai.")
        }
        return PenugasanBertanggal(
            Penugasan(peran: peran, instansi: tempat.instansi, unit: tempat.unit), dari: dari, sampai: sampai)
    }
}
