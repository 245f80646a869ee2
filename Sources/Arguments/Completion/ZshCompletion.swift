/// The script for zsh, which describes each command to zsh's own `_arguments`.
struct ZshCompletion {
  let model: CompletionModel

  private func function(_ key: String) -> String { "_" + ShellText.functionName(key) }

  var text: String {
    """
    #compdef \(model.name)
    # zsh completion of \(model.name)
    \(function(model.name))_list() {
      local -a names
      # The list is the last word; what stands before it are options for compadd.
      names=(${(f)"$(\(model.name) complete ${@[-1]} 2>/dev/null)"})
      compadd "${@[1,-2]}" -a names
    }
    \(model.states.map(body).joined(separator: "\n"))
    if [[ $funcstack[1] == \(function(model.name)) ]]; then
      \(function(model.name)) "$@"
    else
      compdef \(function(model.name)) \(model.name)
    fi

    """
  }

  private func body(_ state: CompletionModel.State) -> String {
    let options = (state.options + model.globalOptions).map(specification)
    let rest =
      state.children.isEmpty
      ? state.arguments.enumerated().map(argument)
      : ["'1: :->command'", "'*:: :->rest'"]
    let specifications = (options + rest).map { "    " + $0 }.joined(separator: " \\\n")
    return """
      \(function(state.key))() {
        local curcontext="$curcontext" state line ret=1
        local -A opt_args
        _arguments -C -s -S \\
      \(specifications) && ret=0
      \(state.children.isEmpty ? "" : dispatch(state))  return ret
      }
      """
  }

  private func dispatch(_ state: CompletionModel.State) -> String {
    let described = state.children.map {
      "        "
        + ShellText.quoted(
          ShellText.escaping(":\\", in: $0.name) + ":" + ShellText.escaping("\\", in: $0.help)
        )
    }
    let known = Set(model.states.map { $0.key })
    let calls = state.children.filter { known.contains(state.key + " " + $0.name) }.map {
      "        (\($0.name)) \(function(state.key + " " + $0.name)) && ret=0 ;;"
    }
    return """
        case $state in
          (command)
            local -a commands
            commands=(
      \(described.joined(separator: "\n"))
            )
            _describe -t commands command commands && ret=0
            ;;
          (rest)
            case $line[1] in
      \(calls.joined(separator: "\n"))
            esac
            ;;
        esac

      """
  }

  private func specification(_ option: CompletionModel.Option) -> String {
    let help = "[" + ShellText.escaping("[]:\\", in: option.help) + "]"
    let isValue = option.value != nil
    let long = "--" + option.long + (isValue ? "=" : "")
    let action = option.value.map { kind in
      ":" + ShellText.escaping(":\\", in: option.valueName ?? "") + ":" + self.action(kind)
    }
    let tail = ShellText.quoted(help + (action ?? ""))
    let others = ShellText.quoted(
      option.isRepeated ? "*" : "(" + option.forms.joined(separator: " ") + ")"
    )
    guard let short = option.short else { return others + long + tail }
    return "\(others){-\(short)\(isValue ? "+" : ""),\(long)}\(tail)"
  }

  private func argument(position: Int, argument: ArgumentSpecification) -> String {
    let place = argument.isRepeated ? "*" : "\(position + 1)"
    let optional = argument.isRequired || argument.isRepeated ? ":" : "::"
    let name = ShellText.escaping(":\\", in: argument.name)
    return ShellText.quoted("\(place)\(optional)\(name):\(action(argument.kind))")
  }

  private func action(_ kind: ValueKind) -> String {
    switch kind {
    case .text, .integer: " "
    case .choice(let words): "(\(ShellText.list(words)))"
    case .file: "_files"
    case .folder: "_files -/"
    case .dynamic(let list): "\(function(model.name))_list \(ShellText.escaped(list))"
    }
  }
}
