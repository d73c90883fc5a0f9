import Databases
import Storage
import Testing

@Suite struct GangguanTests {
    @Test("Gangguan basis data dikenali; kesalahan lain tidak")
    func pemetaan() {
        #expect(Gangguan(DatabaseError.unavailable("x")) == .tidakTerjangkau)
        #expect(Gangguan(DatabaseError.uncertain("x")) == .takPasti)
        #expect(Gangguan(DatabaseError.full) == .penuh)
        #expect(Gangguan(DatabaseError.busy) == .sibuk)
        #expect(Gangguan(Gangguan.penuh) == .penuh)
        #expect(Gangguan(DatabaseError.unique("x")) == nil)
        #expect(Gangguan(Penolakan.keadaan("x")) == nil)
    }
}
