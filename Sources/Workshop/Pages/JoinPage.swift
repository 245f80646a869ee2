import Learning
import Markup
import ProgressStore
import Text
import WebServer

/// The page on which people come in, and come back on another device.
struct JoinPage {
  let words: Messages
  let title: String
  let code: String
  /// Whether the code was tried and is right: then nobody needs to see it, and the room is called by its name.
  var knowsCode = false
  let alias: String
  /// The name of this one form, by which a second tap is known.
  let form: String
  let isFinished: Bool

  func response(status: Int, problem: JoinProblem?) -> WebResponse {
    frame(problem).response(status: status, part, footer: footer)
  }

  /// The page in UTF-8.
  func bytes(problem: JoinProblem?) -> [UInt8] { frame(problem).bytes(part, footer: footer) }

  private func frame(_ problem: JoinProblem?) -> RoomPage {
    // Who has no code is not told what the room is about.
    var frame = RoomPage(words: words, title: knowsCode ? title : "Qadam")
    frame.problem = problem?.sentence(words)
    return frame
  }

  private func part(_ page: inout PageWriter) {
    if isFinished {
      page.element("h2", text: words.phoneOver())
      page.line(words.roomFinished())
    } else {
      page.element("h2", text: words.phoneJoinHeading())
      joinForm(&page)
    }
    returnForm(&page)
  }

  private func footer(_ page: inout PageWriter) {
    let link = knowsCode ? "/" + code : "/"
    page.element("p") { page in
      for language in Language.allCases where language != words.language {
        page.element(
          "a",
          [("href", "\(link)?language=\(language.rawValue)"), ("lang", language.rawValue)],
          text: language.ownName
        )
        page.text(" ")
      }
    }
  }

  private func joinForm(_ page: inout PageWriter) {
    page.element("form", [("method", "post"), ("action", "/join")]) { page in
      hidden(&page, "form", form)
      if knowsCode {
        hidden(&page, "code", code)
      } else {
        field(&page, name: "code", label: words.roomCodeLabel(), value: code, limit: "20")
      }
      field(
        &page,
        name: "alias",
        label: words.roomAliasLabel(),
        value: alias,
        limit: String(Alias.limit),
        hint: words.roomAliasHint()
      )
      page.element("label", [("class", "field")]) { page in
        page.text(words.roomLanguageLabel())
        page.element("select", [("name", "language")]) { page in
          for language in Language.allCases {
            page.element(
              "option",
              [("value", language.rawValue), ("lang", language.rawValue)]
                + (language == words.language ? [("selected", "")] : []),
              text: language.ownName
            )
          }
        }
      }
      page.element("p", [("class", "hint")], text: words.roomOverheard())
      page.element("button", [("type", "submit")], text: words.roomJoin())
    }
  }

  private func returnForm(_ page: inout PageWriter) {
    page.element("details") { page in
      page.element("summary", text: words.roomReturnHeading())
      page.element("form", [("method", "post"), ("action", "/return")]) { page in
        field(&page, name: "return", label: words.roomReturnLabel(), value: "", limit: "20")
        page.element("button", [("type", "submit"), ("class", "quiet")], text: words.roomReturn())
      }
    }
  }

  private func field(
    _ page: inout PageWriter,
    name: String,
    label: String,
    value: String,
    limit: String,
    hint: String? = nil
  ) {
    let described: [PageWriter.Attribute] =
      hint == nil ? [] : [("aria-describedby", name + "-hint")]
    page.element("label", [("class", "field"), ("for", name)], text: label)
    if let hint {
      page.element("p", [("class", "hint"), ("id", name + "-hint")], text: hint)
    }
    page.void(
      "input",
      [
        ("type", "text"), ("id", name), ("name", name), ("value", value), ("maxlength", limit),
        ("required", ""), ("autocomplete", "off"),
        ("spellcheck", "false"),
      ] + described
    )
  }

  private func hidden(_ page: inout PageWriter, _ name: String, _ value: String) {
    page.void("input", [("type", "hidden"), ("name", name), ("value", value)])
  }
}
