import CYAML

/// Pulls the events of a text out of libyaml and frees what libyaml allocated.
final class YAMLEventReader {
  /// What libyaml saw.
  enum Event {
    case end
    case documentStart(hasDirective: Bool)
    case documentEnd
    case alias(name: String)
    case scalar(YAMLScalar, anchor: String?, tag: String?)
    case sequenceStart(anchor: String?, tag: String?)
    case mappingStart(anchor: String?, tag: String?)
    case collectionEnd
  }

  private let input: YAMLInput
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let isReady: Bool

  /// Makes a reader; the bytes must outlive it.
  init(_ input: YAMLInput, bytes: UnsafeBufferPointer<UInt8>) throws(YAMLError) {
    self.input = input
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { throw .outOfMemory(place: input.place(line: 0, column: 0)) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
  }

  /// The next event with the place where it begins.
  func next() throws(YAMLError) -> (event: Event, place: YAMLPlace) {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw fault() }
      defer { yaml_event_delete(&event) }
      if let value = YAMLEventReader.value(of: event) {
        return (value, place(event.start_mark))
      }
    }
  }

  private func place(_ mark: yaml_mark_t) -> YAMLPlace {
    input.place(line: Int(mark.line), column: Int(mark.column))
  }

  private func fault() -> YAMLError {
    let state = parser.pointee
    if state.error == YAML_MEMORY_ERROR { return .outOfMemory(place: place(state.problem_mark)) }
    let problem = state.problem.map { String(cString: $0) } ?? "not YAML"
    return .syntax(problem: problem, place: place(state.problem_mark))
  }

  private static func value(of event: yaml_event_t) -> Event? {
    let data = event.data
    switch event.type {
    case YAML_STREAM_START_EVENT: return nil
    case YAML_DOCUMENT_START_EVENT:
      let start = data.document_start
      return .documentStart(
        hasDirective: start.version_directive != nil
          || start.tag_directives.start != start.tag_directives.end
      )
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_ALIAS_EVENT: return .alias(name: text(data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = data.scalar
      return .scalar(
        YAMLScalar(
          text: String(
            decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
            as: UTF8.self
          ),
          style: style(scalar.style)
        ),
        anchor: text(scalar.anchor),
        tag: text(scalar.tag)
      )
    case YAML_SEQUENCE_START_EVENT:
      let start = data.sequence_start
      return .sequenceStart(anchor: text(start.anchor), tag: text(start.tag))
    case YAML_MAPPING_START_EVENT:
      let start = data.mapping_start
      return .mappingStart(anchor: text(start.anchor), tag: text(start.tag))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd
    default: return .end
    }
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLScalar.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }

  private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(decodingCString: $0, as: UTF8.self) }
  }
}
