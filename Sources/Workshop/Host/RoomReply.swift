import JSON
import WebServer

/// Answers with the header fields that all of a room's answers carry.
enum RoomReply {
  /// Another page to go to.
  static func seeOther(_ path: String, cookie: String? = nil) -> WebResponse {
    guard let cookie else {
      return WebResponse(status: 303, fields: ["Location": path, "Cache-Control": "no-store"])
    }
    return WebResponse(
      status: 303,
      fields: ["Location": path, "Set-Cookie": cookie, "Cache-Control": "no-store"]
    )
  }

  /// What a script hears when a vote is durable; made once, since a whole room hears it in one second.
  static let savedVote = json(["saved": true])

  /// The way to the room for a page without a script.
  static let room = seeOther("/room")

  /// A value for a script or a terminal.
  static func json(status: Int = 200, _ value: JSONValue, cookie: String? = nil) -> WebResponse {
    let body = Array(value.text.utf8)
    guard let cookie else {
      return WebResponse(
        status: status,
        fields: [
          "Content-Type": "application/json", "Cache-Control": "no-store",
          "X-Content-Type-Options": "nosniff",
        ],
        body: body
      )
    }
    return WebResponse(
      status: status,
      fields: [
        "Content-Type": "application/json", "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff", "Set-Cookie": cookie,
      ],
      body: body
    )
  }

  /// The cookie that keeps a participant's token on their device until the browser closes.
  static func cookie(_ token: String) -> String {
    "\(cookieName)=\(token); Path=/; HttpOnly; SameSite=Strict"
  }

  /// The name of the cookie.
  static let cookieName = "qadam"

  /// A file to keep.
  static func file(_ bytes: [UInt8], named name: String) -> WebResponse {
    WebResponse(
      status: 200,
      fields: [
        "Content-Type": "application/octet-stream",
        "Content-Disposition": "attachment; filename=\"\(name)\"",
        "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
      ],
      body: bytes
    )
  }

  /// A refusal without a page, for what no page of the room sends.
  static func refusal(_ status: Int) -> WebResponse {
    WebResponse(
      status: status,
      fields: ["Cache-Control": "no-store", "Content-Type": "text/plain; charset=utf-8"]
    )
  }
}
