/// Every area of the application, one per line.
package func daftarController(_ context: AppContext) -> [any Controller] {
    var daftar: [any Controller] = [
        AkunController(context: context),
        AnggaranController(context: context),
        AsetController(),
        BerandaController(context: context),
        MasukController(context: context),
        PohonController(context: context),
        DukunganController(context: context),
        SalinTahunController(context: context),
        IndikatorController(context: context),
        KamusController(context: context),
        NomenklaturController(context: context),
        RenstraController(context: context),
        SehatController(context: context),
        TemaController(context: context),
        PerjanjianController(context: context),
        TargetPerjanjianController(context: context),
        TindakanPerjanjianController(context: context),
        LampiranPerjanjianController(context: context),
        DokumenPerjanjianController(context: context),
        RencanaAksiController(context: context),
    ]
    if context.config.pengembangan { daftar.append(KomponenController(context: context)) }
    return daftar
}
