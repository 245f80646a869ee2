import Markup
import Sealing
import Text
import WebServer

/// The frame around everything that a room shows: one small document without anything from elsewhere.
struct RoomPage {
  let words: Messages
  let title: String
  var sheet = RoomStyle.phone
  /// What the script needs to follow the room; nil where nothing changes by itself.
  var live: Live?
  /// After how many seconds a browser without scripts looks again; nil where it waits for the person.
  var refreshSeconds: Int?
  /// What went wrong, where a reader meets it first.
  var problem: String?

  /// A page that follows the room.
  struct Live {
    /// Another one means that there is something new to show.
    let version: String
    /// Another one means that the room has moved on, and what is half filled in can no longer be sent.
    let scene: String
    /// Where the script asks.
    let source: String
  }

  /// What a browser may do with the page: its own styles and script, forms and looks at this room, and nothing else.
  static let policy =
    "default-src 'none'; style-src \(hash(RoomStyle.phone)) \(hash(RoomStyle.wall)); "
    + "script-src \(hash(RoomScript.program)); connect-src 'self'; "
    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  private static func hash(_ source: StaticString) -> String {
    "'sha256-\(SHA256.base64(of: "\(source)"))'"
  }

  /// The page as an answer.
  ///
  /// Its policy on referrers is not `no-referrer`: browsers would then hide from the room itself whose page sent a form.
  func response(
    status: Int = 200,
    _ part: (inout PageWriter) -> Void,
    footer: ((inout PageWriter) -> Void)? = nil
  ) -> WebResponse {
    WebResponse(
      status: status,
      fields: [
        "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": RoomPage.policy,
        "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "no-store",
      ],
      body: bytes(part, footer: footer)
    )
  }

  /// The page in UTF-8.
  func bytes(
    _ part: (inout PageWriter) -> Void,
    footer: ((inout PageWriter) -> Void)? = nil
  ) -> [UInt8] {
    var page = PageWriter()
    page.doctype()
    page.element("html", [("lang", words.language.rawValue)]) { page in
      page.element("head") { head(&$0) }
      page.element("body", sentences) { page in
        page.element("header") { $0.element("h1", text: TextCleaner.cleanLine(title)) }
        page.element("p", [("id", "net"), ("role", "status")], text: "")
        page.element("p", [("id", "problem"), ("role", "alert")], text: problem ?? "")
        main(&page, part)
        if live != nil {
          page.element("p", [("id", "say"), ("class", "unseen"), ("role", "status")], text: "")
        }
        if let footer { page.element("footer", [], footer) }
        if live != nil { page.script(RoomScript.program) }
      }
    }
    return page.bytes
  }

  private func main(_ page: inout PageWriter, _ part: (inout PageWriter) -> Void) {
    guard let live else { return page.element("main", [("id", "part")], part) }
    page.element(
      "main",
      [
        ("id", "part"), ("data-version", live.version), ("data-scene", live.scene),
        ("data-source", live.source),
      ],
      part
    )
  }

  /// What the script says: it has no words of its own.
  private var sentences: [PageWriter.Attribute] {
    guard live != nil else { return [] }
    return [
      ("data-lost", words.phoneLost()), ("data-queued", words.phoneQueued()),
      ("data-back", words.phoneConnected()), ("data-sending", words.phoneSending()),
    ]
  }

  private func head(_ page: inout PageWriter) {
    page.void("meta", [("charset", "utf-8")])
    page.void("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
    page.void("meta", [("name", "color-scheme"), ("content", "light dark")])
    if let refreshSeconds {
      page.element("noscript") { page in
        page.void("meta", [("http-equiv", "refresh"), ("content", String(refreshSeconds))])
      }
    }
    page.element("title", text: TextCleaner.cleanLine(title))
    page.style(sheet)
  }
}

extension PageWriter {
  /// A paragraph.
  mutating func line(_ sentence: String) { element("p", text: sentence) }
}
