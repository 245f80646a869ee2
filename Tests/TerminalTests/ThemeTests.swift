import Terminal
import Testing

struct ThemeTests {
  @Test(
    "The environment chooses the theme",
    arguments: [
      ([:], Theme.plain),
      (["TERM": "dumb"], .plain),
      (["TERM": "dumb", "COLORTERM": "truecolor"], .plain),
      (["TERM": "xterm"], Theme(depth: .sixteen, hasAttributes: true)),
      (["TERM": "linux"], Theme(depth: .sixteen, hasAttributes: true)),
      (["TERM": "xterm-256color"], Theme(depth: .palette, hasAttributes: true)),
      (["TERM": "xterm", "COLORTERM": "truecolor"], Theme(depth: .palette, hasAttributes: true)),
      (["TERM": "xterm", "NO_COLOR": "1"], Theme(depth: .none, hasAttributes: true)),
      (["TERM": "xterm", "NO_COLOR": ""], Theme(depth: .sixteen, hasAttributes: true)),
      (["TERM": "vt100"], Theme(depth: .none, hasAttributes: true)),
      (
        ["TERM": "rxvt", "COLORFGBG": "0;default;15"],
        Theme(depth: .sixteen, background: .light, hasAttributes: true)
      ),
      (
        ["TERM": "rxvt", "COLORFGBG": "15;0"],
        Theme(depth: .sixteen, background: .dark, hasAttributes: true)
      ),
      (["TERM": "rxvt", "COLORFGBG": "x"], Theme(depth: .sixteen, hasAttributes: true)),
    ]
  )
  func detection(variables: [String: String], theme: Theme) {
    #expect(Theme.detected(in: variables) == theme)
  }

  @Test(
    "Meanings become sequences",
    arguments: [
      (Theme.plain, "no [x] yes"),
      (Theme(depth: .none, hasAttributes: true), "no \u{1B}[1m[x]\u{1B}[0m yes"),
      (Theme(depth: .sixteen, hasAttributes: true), "no \u{1B}[1;32m[x]\u{1B}[0m yes"),
      (
        Theme(depth: .sixteen, background: .dark, hasAttributes: true),
        "no \u{1B}[1;92m[x]\u{1B}[0m yes"
      ),
      (
        Theme(depth: .palette, background: .light, hasAttributes: true),
        "no \u{1B}[1;38;5;22m[x]\u{1B}[0m yes"
      ),
      (Theme(depth: .palette, background: .dark), "no \u{1B}[38;5;114m[x]\u{1B}[0m yes"),
    ]
  )
  func sequences(theme: Theme, text: String) {
    let console = ScriptedConsole(theme: theme)
    console.write([StyledLine("no ").appending("[x]", [.right, .strong]).appending(" yes")])
    #expect(console.sent == text + "\r\n")
  }
}
