import TestSupport
import Testing

@Suite("A room in a hostile crowd")
struct RoomCrowdTests {
  @Test(
    "Among broken, slow and hostile clients every vote is answered, and what was called saved is recorded"
  )
  func crowd() throws {
    let script = Project.root + "/Scripts/soak-room"
    let soak = try ProgramStart("/usr/bin/python3", [script, Project.program, "3", "150"]).run()
    #expect(soak.exit == .code(0), "\(soak.output)\(soak.errors)")
    #expect(soak.output.contains(" 0 gone, 0 refused, 0 unanswered"), "\(soak.output)")
  }
}
