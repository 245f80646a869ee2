/// The shells that can complete a program's command line.
public enum Shell: String, CaseIterable, Hashable, Sendable {
  case bash
  case zsh
  case fish
}
