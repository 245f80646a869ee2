/// Turns libyaml's events into nodes and refuses what the subset leaves out.
struct YAMLTreeBuilder {
  private let reader: YAMLEventReader
  private let limits: YAMLLimits
  private var nodes = 0
  private var depth = 0

  init(reader: YAMLEventReader, limits: YAMLLimits) {
    self.reader = reader
    self.limits = limits
  }

  /// The root of the only document, or nil when the text holds none.
  mutating func document() throws(YAMLError) -> YAMLNode? {
    let start = try reader.next()
    guard case .documentStart(let hasDirective) = start.event else { return nil }
    if hasDirective { throw .directive(place: start.place) }
    let root = try node(from: try reader.next())
    _ = try reader.next()
    let following = try reader.next()
    guard case .end = following.event else { throw .multipleDocuments(place: following.place) }
    return root
  }

  private mutating func node(
    from start: (event: YAMLEventReader.Event, place: YAMLPlace)
  ) throws(YAMLError) -> YAMLNode {
    let place = start.place
    nodes += 1
    guard nodes <= limits.nodes else { throw .tooManyNodes(limit: limits.nodes, place: place) }
    switch start.event {
    case .alias(let name): throw .alias(name: name, place: place)
    case .scalar(let scalar, let anchor, let tag):
      try refuse(anchor: anchor, tag: tag, place: place)
      return YAMLNode(.scalar(scalar), place: place)
    case .sequenceStart(let anchor, let tag):
      try refuse(anchor: anchor, tag: tag, place: place)
      try descend(at: place)
      defer { depth -= 1 }
      return YAMLNode(.sequence(try elements()), place: place)
    case .mappingStart(let anchor, let tag):
      try refuse(anchor: anchor, tag: tag, place: place)
      try descend(at: place)
      defer { depth -= 1 }
      return YAMLNode(.mapping(try mapping()), place: place)
    case .end, .documentStart, .documentEnd, .collectionEnd:
      throw .syntax(problem: "a value is missing", place: place)
    }
  }

  private mutating func elements() throws(YAMLError) -> [YAMLNode] {
    var elements: [YAMLNode] = []
    while true {
      let next = try reader.next()
      if case .collectionEnd = next.event { return elements }
      elements.append(try node(from: next))
    }
  }

  private mutating func mapping() throws(YAMLError) -> YAMLMapping {
    var pairs: [YAMLMapping.Pair] = []
    var places: [String: YAMLPlace] = [:]
    while true {
      let next = try reader.next()
      if case .collectionEnd = next.event { return YAMLMapping(pairs: pairs) }
      let key = try key(from: next)
      if let first = places.updateValue(next.place, forKey: key) {
        throw .duplicateKey(key: key, place: next.place, first: first)
      }
      let value = try node(from: try reader.next())
      pairs.append(YAMLMapping.Pair(key: key, place: next.place, value: value))
    }
  }

  private mutating func key(
    from start: (event: YAMLEventReader.Event, place: YAMLPlace)
  ) throws(YAMLError) -> String {
    switch start.event {
    case .sequenceStart, .mappingStart: throw .complexKey(place: start.place)
    default: break
    }
    guard let scalar = try node(from: start).scalar else { throw .complexKey(place: start.place) }
    if scalar.style == .plain, scalar.text == "<<" { throw .mergeKey(place: start.place) }
    return scalar.text
  }

  private mutating func descend(at place: YAMLPlace) throws(YAMLError) {
    depth += 1
    guard depth <= limits.depth else { throw .tooDeep(limit: limits.depth, place: place) }
  }

  private func refuse(anchor: String?, tag: String?, place: YAMLPlace) throws(YAMLError) {
    if let anchor { throw .anchor(name: anchor, place: place) }
    if let tag { throw .tag(name: tag, place: place) }
  }
}
