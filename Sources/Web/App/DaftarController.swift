/// Every area of the application, one per line.
package func daftarController(_ context: AppContext) -> [any Controller] {
    var daftar: [any Controller] = [
        AkunController(context: context),
        AsetController(),
        BerandaController(context: context),
        MasukController(context: context),
        PengukuranController(context: context),
        SehatController(context: context),
        TemaController(context: context),
    ]
    if context.config.pengembangan { daftar.append(KomponenController(context: context)) }
    return daftar
}
