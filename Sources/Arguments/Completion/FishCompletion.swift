/// The script for fish.
struct FishCompletion {
  let model: CompletionModel

  private var function: String { "__" + ShellText.functionName(model.name) }
  private var start: String { "complete -c \(model.name)" }

  var text: String {
    """
    # fish completion of \(model.name)
    function \(function)_state
      set -l words (commandline -opc)
      set -e words[1]
      set -l state \(ShellText.fishQuoted(model.name))
      set -l expects ''
      set -l ended ''
      set -l count 0
      for word in $words
        if test -n "$expects"
          set expects ''
          continue
        end
        if test -n "$ended"
          set count (math $count + 1)
          continue
        end
        switch "$state:$word"
          case '*:--'
            set ended 1
    \(valueCases)
          case '*:-*'
    \(childCases)
          case '*'
            set count (math $count + 1)
        end
      end
      echo "$state:$count"
    end
    function \(function)_at
      contains -- (\(function)_state) $argv
    end
    function \(function)_in
      string match -q -- "$argv[1]:*" (\(function)_state)
    end
    \(start) -f
    \(completions.joined(separator: "\n"))

    """
  }

  private var valueCases: String {
    let global = model.globalOptions.filter { $0.value != nil }.flatMap { option in
      option.forms.map { "*:" + $0 }
    }
    let own = model.states.flatMap { state in
      state.options.filter { $0.value != nil }.flatMap { option in
        option.forms.map { state.key + ":" + $0 }
      }
    }
    return (global + own).map { pattern in
      "      case \(ShellText.fishQuoted(pattern))\n        set expects 1"
    }.joined(separator: "\n")
  }

  private var childCases: String {
    model.states.flatMap { state in
      state.children.map { child in
        """
              case \(ShellText.fishQuoted(state.key + ":" + child.name))
                set state \(ShellText.fishQuoted(state.key + " " + child.name))
        """
      }
    }.joined(separator: "\n")
  }

  private var completions: [String] {
    let global = model.globalOptions.map { start + self.option($0) }
    let own = model.states.flatMap { state in
      let here = condition("in", [state.key])
      let options = state.options.map { start + here + self.option($0) }
      let children = state.children.map { child in
        start + condition("at", [state.key + ":0"]) + " -a " + ShellText.fishQuoted(child.name)
          + " -d " + ShellText.fishQuoted(child.help)
      }
      return options + children + arguments(state)
    }
    return global + own
  }

  private func arguments(_ state: CompletionModel.State) -> [String] {
    state.arguments.enumerated().compactMap { position, argument in
      let positions = argument.isRepeated ? position...max(position, 9) : position...position
      let here = condition("at", positions.map { "\(state.key):\($0)" })
      return switch argument.kind {
      case .text, .integer: nil
      case .file: start + here + " -F"
      case .choice, .folder, .dynamic: start + here + values(argument.kind)
      }
    }
  }

  private func option(_ option: CompletionModel.Option) -> String {
    let names = " -l \(option.long)" + (option.short.map { " -s \($0)" } ?? "")
    let help = " -d " + ShellText.fishQuoted(option.help)
    guard let value = option.value else { return names + help }
    if case .file = value { return names + " -r -F" + help }
    return names + " -x" + values(value) + help
  }

  private func values(_ kind: ValueKind) -> String {
    switch kind {
    case .text, .integer, .file: ""
    case .choice(let words): " -a " + ShellText.fishQuoted(ShellText.list(words))
    case .folder: " -a '(__fish_complete_directories (commandline -ct))'"
    case .dynamic(let list):
      " -a "
        + ShellText.fishQuoted("(\(model.name) complete \(ShellText.escaped(list)) 2>/dev/null)")
    }
  }

  private func condition(_ kind: String, _ keys: [String]) -> String {
    let quoted = keys.map(ShellText.fishQuoted).joined(separator: " ")
    // The condition is a command in a string; single quotes inside become escaped ones.
    return " -n " + ShellText.fishQuoted("\(function)_\(kind) \(quoted)")
  }
}
