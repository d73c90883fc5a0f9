/// Every area of the application, one per line.
package func daftarController(_ context: AppContext) -> [any Controller] {
    var daftar: [any Controller] = [
        AkunController(context: context),
        AsetController(),
        AturanController(context: context),
        BantuanController(context: context),
        BerandaController(context: context),
        CariController(context: context),
        IdentitasController(context: context),
        InstansiController(context: context),
        JabatanController(context: context),
        JejakController(context: context),
        MasukController(context: context),
        PejabatController(context: context),
        PengaturanController(context: context),
        PenggunaController(context: context),
        PeriodeController(context: context),
        SehatController(context: context),
        SkalaController(context: context),
        TemaController(context: context),
        UnitController(context: context),
    ]
    if context.config.pengembangan { daftar.append(KomponenController(context: context)) }
    return daftar
}
