/// The script for bash.
struct BashCompletion {
  let model: CompletionModel

  private var function: String { "_" + ShellText.functionName(model.name) }

  var text: String {
    """
    # bash completion of \(model.name)
    \(function)_expects() {
      case "$1" in
    \(lines(valueCases, indent: 4))
      esac
    }
    \(function)() {
      local current="${COMP_WORDS[COMP_CWORD]}" state=\(ShellText.quoted(model.name))
      local word prefix='' expects='' ended='' count=0 index=1
      COMPREPLY=()
    \(walk)
      # After '--option=' the sign is a word of its own, or a part of the word.
      if [[ $current == '=' && -n $expects ]]; then current=''; fi
      if [[ -z $expects$ended && $current == --*=* ]]; then
        prefix="${current%%=*}="
        \(function)_expects "$state:${current%%=*}"
        current="${current#*=}"
      elif [[ -z $expects$ended && $current == -* ]]; then
        case "$state" in
    \(lines(optionCases, indent: 6))
        esac
      elif [[ -z $expects ]]; then
        case "$state:$count" in
    \(lines(argumentCases, indent: 6))
        esac
      fi
    \(reply)
    }
    complete -F \(function) \(model.name)

    """
  }

  /// Finds the command that the words before the current one name.
  private var walk: String {
    """
      while ((index < COMP_CWORD)); do
        word="${COMP_WORDS[index]}"
        index=$((index + 1))
        if [[ -n $expects ]]; then
          if [[ $word != '=' ]]; then expects=''; fi
          continue
        fi
        if [[ -n $ended ]]; then
          count=$((count + 1))
          continue
        fi
        case "$state:$word" in
          *:--) ended=1 ;;
          *:-*) \(function)_expects "$state:$word" ;;
    \(lines(childCases, indent: 6))
          *) count=$((count + 1)) ;;
        esac
      done
    """
  }

  private var reply: String {
    """
      case "$expects" in
        words\\ *) mapfile -t COMPREPLY < <(compgen -W "${expects#words }" -- "$current") ;;
        list\\ *)
          while IFS= read -r word; do
            printf -v word '%q' "$word"
            if [[ $word == "$current"* ]]; then COMPREPLY+=("$word"); fi
          done < <("${COMP_WORDS[0]}" complete "${expects#list }" 2>/dev/null)
          ;;
        files)
          compopt -o filenames 2>/dev/null
          mapfile -t COMPREPLY < <(compgen -f -- "$current")
          ;;
        folders)
          compopt -o filenames 2>/dev/null
          mapfile -t COMPREPLY < <(compgen -d -- "$current")
          ;;
      esac
      if [[ -n $prefix ]]; then COMPREPLY=("${COMPREPLY[@]/#/$prefix}"); fi
    """
  }

  private var valueCases: [String] {
    let global = model.globalOptions.compactMap { valueCase($0, prefix: "*:") }
    let own = model.states.flatMap { state in
      state.options.compactMap { valueCase($0, prefix: ShellText.quoted(state.key + ":")) }
    }
    return global + own
  }

  private func valueCase(_ option: CompletionModel.Option, prefix: String) -> String? {
    guard let value = option.value else { return nil }
    let patterns = option.forms.map { prefix + $0 }.joined(separator: " | ")
    return "\(patterns)) \(expectation(value)) ;;"
  }

  private var childCases: [String] {
    model.states.flatMap { state in
      state.children.map { child in
        let next = ShellText.quoted(state.key + " " + child.name)
        return "\(ShellText.quoted(state.key + ":" + child.name))) state=\(next) ;;"
      }
    }
  }

  private var optionCases: [String] {
    model.states.map { state in
      let forms = (state.options + model.globalOptions).flatMap { $0.forms }
      return "\(ShellText.quoted(state.key))) \(words(forms)) ;;"
    }
  }

  private var argumentCases: [String] {
    model.states.flatMap { state in
      let children =
        state.children.isEmpty
        ? []
        : ["\(ShellText.quoted(state.key + ":0"))) \(words(state.children.map { $0.name })) ;;"]
      let arguments = state.arguments.enumerated().map { position, argument in
        let pattern =
          argument.isRepeated
          ? ShellText.quoted(state.key + ":") + "*" : ShellText.quoted(state.key + ":\(position)")
        return "\(pattern)) \(expectation(argument.kind)) ;;"
      }
      return children + arguments
    }
  }

  private func expectation(_ kind: ValueKind) -> String {
    switch kind {
    case .text, .integer: "expects='nothing'"
    case .choice(let choices): words(choices)
    case .file: "expects='files'"
    case .folder: "expects='folders'"
    case .dynamic(let list): "expects=\(ShellText.quoted("list " + list))"
    }
  }

  private func words(_ words: [String]) -> String {
    "expects=\(ShellText.quoted("words " + ShellText.list(words)))"
  }

  private func lines(_ lines: [String], indent: Int) -> String {
    lines.map { String(repeating: " ", count: indent) + $0 }.joined(separator: "\n")
  }
}
