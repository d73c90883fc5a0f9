/// Every area of the application, one per line.
package func daftarController(_ context: AppContext) -> [any Controller] {
    var daftar: [any Controller] = [
        AkunController(context: context),
        AnggaranController(context: context),
        AsetController(),
        BerandaController(context: context),
        BerkasController(context: context),
        BuktiController(context: context),
        DokumenPerjanjianController(context: context),
        DukunganController(context: context),
        IndikatorController(context: context),
        KamusController(context: context),
        LampiranPerjanjianController(context: context),
        LembarPengukuranController(context: context),
        MasukController(context: context),
        NomenklaturController(context: context),
        PengukuranController(context: context),
        PerjanjianController(context: context),
        PohonController(context: context),
        RencanaAksiController(context: context),
        RenstraController(context: context),
        SalinTahunController(context: context),
        SehatController(context: context),
        TargetPerjanjianController(context: context),
        TemaController(context: context),
        TindakanPerjanjianController(context: context),
    ]
    if context.config.pengembangan { daftar.append(KomponenController(context: context)) }
    return daftar
}
