import JSON
import Testing

@testable import Learning

@Suite("Grading words")
struct TextGradingTests {
  @Test(
    "A short text is right when it equals an accepted answer but for case, spaces and ё",
    arguments: [
      ("metadata", true), ("  MetaData ", true), ("МЕТАДАННЫЕ", true), ("meta data", false),
      ("metadatas", false), ("", false),
    ] as [(String, Bool)]
  )
  func accepted(text: String, isRight: Bool) {
    #expect(ShortText(accepted: ["metadata", "метаданные"]).accepts(text) == isRight)
  }

  @Test(
    "Letters that people leave out or type otherwise do not matter",
    arguments: [
      ("ещё раз", "еще раз"), ("ЕЩЁ  РАЗ", "еще раз"), ("қауіпсіздік", "ҚАУІПСІЗДІК"),
      ("e\u{301}te\u{301}", "été"), ("й", "и\u{306}"), ("қауiпсiздiк", "қауіпсіздік"),
      (" # ", "#"), ("meta-data!", "meta data"),
    ] as [(String, String)]
  )
  func letters(text: String, accepted: String) {
    #expect(ShortText(accepted: [accepted]).accepts(text))
  }

  @Test("Signs are told apart where an answer has no words")
  func signs() {
    #expect(!ShortText(accepted: ["#"]).accepts("@"))
    #expect(!ShortText(accepted: ["#"]).accepts("?!"))
    #expect(
      !FillGaps(gaps: [FillGaps.Gap(id: "g", accepted: ["#"])]).grade(Response(["g": ""])).isCorrect
    )
  }

  @Test(
    "Word lists ask for all words, one of the any words and none of the forbidden ones",
    arguments: [
      ("data about a message", true), ("Data, telling who wrote!", true),
      ("data aboutness", true), ("data", false), ("about a message", false),
      ("data about the contents", false), ("database about", false), ("data who else wrote", false),
      ("data who", false),
    ] as [(String, Bool)]
  )
  func wordLists(text: String, isRight: Bool) throws {
    let grade = try Sample.shortText.mark(.string(text))
    #expect(grade.score == (isRight ? 1 : 0))
    #expect(grade.notes == [Grade.Note(subject: text, isRight: isRight, text: "")])
  }

  @Test("A forbidden word alone makes nothing right, and an accepted answer stands above the lists")
  func forbiddenWords() {
    #expect(!ShortText(accepted: [], none: ["x"]).accepts("y"))
    #expect(ShortText(accepted: ["x"], any: ["y"], none: ["x"]).accepts("X"))
  }

  @Test("A pattern without a word stands for nothing", arguments: ["*", "", " * ", "!"])
  func emptyPatterns(pattern: String) {
    #expect(!ShortText(accepted: [], all: [pattern]).accepts("anything at all"))
  }

  @Test("An asterisk that ends a phrase stands for any ending of its last word")
  func phraseStems() {
    let body = ShortText(accepted: [], any: ["weak link*"])
    #expect(body.accepts("on weak links we talk"))
    #expect(body.accepts("weak link"))
    #expect(!body.accepts("weak and link"))
    #expect(!body.accepts("weakest links"))
  }

  @Test("A short text keeps the learner's own spelling and can be overruled")
  func ownSpelling() throws {
    #expect(try Sample.shortText.response(to: "  My Words ").value == "  My Words ")
    #expect(Sample.shortText.allowsOverrule)
    #expect(Sample.all.filter { $0.allowsOverrule }.count == 1)
  }

  @Test(
    "Gaps count the share filled with an accepted word",
    arguments: [
      (["channel": "Radio", "reach": "AUDIENCE "], 1.0), (["reach": "x", "channel": "radio"], 0.5),
      (["channel": "", "reach": "audience"], 0.5), (["channel": "the  radio", "reach": "y"], 0.5),
      (["channel": "audience", "reach": "radio"], 0),
    ] as [(JSONValue, Double)]
  )
  func fillGaps(answer: JSONValue, score: Double) throws {
    let grade = try Sample.fillGaps.mark(answer)
    #expect(grade.score == score)
    #expect(grade.notes.count == 2)
  }

  @Test("Gaps are told in the order of the text, an empty one by an ellipsis")
  func gapNotes() throws {
    let grade = try Sample.fillGaps.mark(["reach": "audience", "channel": ""])
    #expect(grade.notes.map { $0.subject } == ["…", "audience"])
    #expect(grade.notes.map { $0.isRight } == [false, true])
    let response = try Sample.fillGaps.response(to: ["reach": "a", "channel": "b"])
    #expect(response.value == ["channel": "b", "reach": "a"])
    #expect(Sample.fillGaps.words(for: response) == ["b", "a"])
  }
}
