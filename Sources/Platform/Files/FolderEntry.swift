/// A name in a folder with the kind of what it names.
public struct FolderEntry: Sendable, Hashable {
  /// The name; wrong bytes stand as U+FFFD.
  public let name: String
  /// The kind; a symbolic link stays a link.
  public let kind: FileKind
  /// Whether the name is correct UTF-8, so that ``name`` can be used to open it.
  public let isNameReadable: Bool

  /// Makes an entry.
  public init(name: String, kind: FileKind, isNameReadable: Bool = true) {
    self.name = name
    self.kind = kind
    self.isNameReadable = isNameReadable
  }
}
