import Testing

@Suite("Reading Swift for the rules")
struct SwiftCodeTests {
  @Test("Comments and literals are blanked, code stays")
  func blanking() {
    let source = """
      let a = "try! // no" // fatalError
      /* as! /* nested */ still */ let b = #"raw " quote"#
      let c = \"\"\"
        import Foundation
        \"\"\"
      let d = "" + "\\"" ; run()
      """
    let code = SwiftCode(source)
    #expect(!code.text.contains("try!"))
    #expect(!code.text.contains("fatalError"))
    #expect(!code.text.contains("as!"))
    #expect(!code.text.contains("import"))
    #expect(code.text.contains("let b ="))
    #expect(code.text.contains("; run()"))
    #expect(code.lines.count == 6)
  }

  @Test(
    "Imports are found in every spelling",
    arguments: [
      ("import CSQLite", "CSQLite"), ("public import JSON", "JSON"),
      ("@testable import Commands", "Commands"), ("import func Glibc.open", "Glibc"),
      ("@preconcurrency internal import Learning", "Learning"), ("  import Text", "Text"),
    ]
  )
  func imports(line: String, module: String) {
    #expect(SwiftCode(line).imports == [module])
  }

  @Test("Types and extensions at the margin are told apart and measured")
  func declarations() {
    let code = SwiftCode(
      """
      public struct A: Sendable {
        struct Inner {}
      }
      extension A.Inner { }
      private final class B {
        let text = "}"

      }
      """
    )
    let found = code.declarations
    #expect(found.map(\.keyword) == ["struct", "extension", "class"])
    #expect(found.map(\.name) == ["A", "A.Inner", "B"])
    #expect(found.map(\.lineCount) == [3, 1, 4])
    #expect(found.map(\.isPrivate) == [false, false, true])
  }
}
