import Arguments
import Foundation
import TestSupport
import Testing

@Suite struct CompletionScriptTests {
  static func script(_ shell: Shell) -> String {
    CompletionScript.text(
      for: shell,
      program: SampleProgram.specification,
      words: SampleProgram.words
    )
  }

  /// A folder with the script, a file and a folder.
  func inFolder<Value>(_ shell: Shell, _ body: (String) throws -> Value) throws -> Value {
    try withTemporaryFolder { folder in
      for (name, text) in [("script", Self.script(shell)), ("one.txt", ""), ("bin/two.txt", "")] {
        let url = URL(fileURLWithPath: folder + "/" + name)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: url)
      }
      return try body(folder)
    }
  }

  func start(_ shell: Shell, _ arguments: [String], in folder: String) -> ProgramStart {
    ProgramStart(
      shell.rawValue,
      arguments,
      environment: ["HOME": folder, "LC_ALL": "C.UTF-8", "TERM": "dumb"],
      folder: folder
    )
  }

  @Test("Each shell finds no mistake in its script", arguments: Shell.allCases)
  func syntax(shell: Shell) throws {
    let result = try inFolder(shell) { folder in
      try start(shell, ["-n", "script"], in: folder).run()
    }
    #expect(result.code == 0)
    #expect(result.errors == "")
  }

  /// Words before the cursor, the last one being completed, and what is offered.
  static let lines: [([String], [String])] = [
    (["tool", ""], ["bed", "convert", "help", "plant"]),
    (["tool", "b"], ["bed"]),
    (["tool", "bed", ""], ["check", "help", "list"]),
    (["tool", "-p", "bed", "ch"], ["check"]),
    (["tool", "--data", "bed", "pl"], ["plant"]),
    (["tool", "plant", ""], ["birch", "rose", "tulip"]),
    (["tool", "plant", "rose", ""], []),
    (["tool", "plant", "--with", "rose", "t"], ["tulip"]),
    (["tool", "--language", ""], ["en", "kk", "ru"]),
    (["tool", "bed", "check", "--format", ""], ["csv", "json", "text"]),
    (["tool", "bed", "check", "-f", "j"], ["json"]),
    (["tool", "bed", "check", "one"], ["one.txt"]),
    (["tool", "bed", "check", "one.txt", "o"], ["one.txt"]),
    (["tool", "--data", "b"], ["bin/"]),
    (["tool", "convert", "seeds", "--to", "oa"], ["oak tree", "oat"]),
    (["tool", "help", ""], ["bed", "convert", "plant"]),
    (["tool", "help", "bed", ""], ["check", "list"]),
    (["tool", "bed", "check", "--st"], ["--strict"]),
    (["tool", "--no"], ["--no-color"]),
    (["tool", "bed", "list", "--s"], []),
    (["tool", "bed", "check", "--", "--st"], []),
  ]

  /// What bash and zsh offer: a folder without its sign, a space with a backslash.
  static func asWord(_ name: String) -> String {
    String(name.flatMap { $0 == " " ? ["\\", $0] : [$0] }.filter { $0 != "/" })
  }

  @Test("Bash completes commands, options, words, files and names", arguments: lines)
  func bash(words: [String], offered: [String]) throws {
    #expect(
      try completeInBash(words) == offered.map(Self.asWord)
    )
  }

  @Test(
    "Bash completes a value after an equals sign, split off or not",
    arguments: [
      (["tool", "bed", "--format", "=", "j"], ["json"]),
      (["tool", "bed", "--format", "="], ["csv", "json", "text"]),
      (["tool", "bed", "--format=j"], ["--format=json"]),
      (["tool", "--language=ru", "--width", "=", "80", "b"], ["bed"]),
    ]
  )
  func bashEquals(words: [String], offered: [String]) throws {
    #expect(try completeInBash(words) == offered)
  }

  func completeInBash(_ words: [String]) throws -> [String] {
    let program = """
      tool() { if [ "$1 $2" = 'complete kinds' ]; then printf '%s\\n' 'oak tree' oat rye; fi; }
      source ./script
      COMP_WORDS=("$@")
      COMP_CWORD=$(($# - 1))
      _tool
      if [ ${#COMPREPLY[@]} -gt 0 ]; then printf '%s\\n' "${COMPREPLY[@]}"; fi
      """
    return try inFolder(.bash) { folder in
      let result = try start(.bash, ["--norc", "-uc", program, "bash"] + words, in: folder).run()
      #expect(result.errors == "")
      return result.output.split(separator: "\n").map { String($0) }.sorted()
    }
  }

  @Test("Fish completes commands, options, words, files and names", arguments: lines)
  func fish(words: [String], offered: [String]) throws {
    let program = """
      function tool
        if test "$argv" = 'complete kinds'; printf '%s\\n' 'oak tree' oat rye; end
      end
      source ./script
      complete -C "$argv"
      """
    let found = try inFolder(.fish) { folder in
      let result = try start(
        .fish,
        ["--no-config", "-c", program, words.joined(separator: " ")],
        in: folder
      ).run()
      #expect(result.errors == "")
      return result.output.split(separator: "\n")
        .map { String($0.split(separator: "\t")[0]) }.sorted()
    }
    #expect(found == offered)
  }

  @Test("Zsh completes commands, options, words, files and names", arguments: lines)
  func zsh(words: [String], offered: [String]) throws {
    let found = try inFolder(.zsh) { folder in
      let result = try start(
        .zsh,
        ["-f", "-c", Self.zshDriver, "zsh", words.joined(separator: " ")],
        in: folder
      ).run()
      #expect(result.errors == "")
      return Set(result.output.split(separator: "\n").map { String($0) }).sorted()
    }
    // Where it knows nothing else, zsh offers options without being asked for them.
    .filter { !$0.hasPrefix("-") || words.last?.hasPrefix("-") == true }
    #expect(found == offered.map(Self.asWord))
  }

  /// Presses the tab key in an interactive zsh and prints what its completion system was offered.
  static let zshDriver = #"""
    zmodload zsh/zpty
    zpty shell zsh -f -i
    zpty -w shell 'PS1= PS2= RPS1=; autoload -Uz compinit; compinit -D -u; source ./script'
    zpty -w shell 'tool() { [[ "$*" == "complete kinds" ]] && print -l "oak tree" oat rye }'
    zpty -w shell 'compadd() {
      local -a found
      builtin compadd -A found "$@"
      for word in "${found[@]}"; do print -r -- "<$word>"; done
      builtin compadd "$@"
    }'
    zpty -w shell 'gather() { _main_complete; compstate[list]= compstate[insert]=; print "<<E""ND>>" }'
    zpty -w shell 'zle -C gather complete-word gather; bindkey "^I" gather; print "<<REA""DY>>"'
    zpty -r shell output '*<<READY>>*'
    zpty -w -n shell "$1"$'\t'
    zpty -r shell output '*<<END>>*'
    zpty -d shell
    for line in "${(@f)output}"; do
      if [[ $line == *'<'*'>'* && $line != *'<<'* ]]; then
        line=${line##*<}
        print -r -- "${line%%>*}"
      fi
    done
    """#
}
