import TestSupport
import Testing

@Suite("A room in a browser")
struct BrowserTests {
  @Test("People come in, vote, change, lose the network and come back, with and without scripts")
  func play() throws {
    let words = [Project.root + "/Scripts/browse-room.py", Project.products + "/room-server"]
    let result = try ProgramStart(Project.judge, words, folder: Project.root).run(seconds: 180)
    #expect(result.exit == .code(0), "\(result.output)\(result.errors)")
    #expect(result.output == "")
  }
}
