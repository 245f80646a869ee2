public import JSON

/// Items to put into named groups.
public struct SortIntoGroups: ExerciseBody {
  /// The name of the kind.
  public static let kind: ExerciseKind = "sort"
  /// The groups in source order.
  public let groups: [Group]

  /// A group with the items that belong into it.
  public struct Group: Sendable, Hashable {
    /// The slug of the source heading.
    public let id: String
    /// The heading, in Markdown.
    public let title: String
    /// The items that belong here, in Markdown.
    public let items: [String]

    /// Joins a slug, a heading and items.
    public init(id: String, title: String, items: [String]) {
      self.id = id
      self.title = title
      self.items = items
    }
  }

  /// Takes the groups.
  public init(groups: [Group]) { self.groups = groups }

  /// All items in source order, group after group; an item's number is its place here, from 1.
  public var items: [String] { groups.flatMap { $0.items } }

  /// The items in a random order.
  public func shownOrder(using generator: inout SplitMix64) -> ShownOrder {
    ShownOrder(sourceNumbers: generator.permutation(of: items.count))
  }

  /// A group for each number of an item, as an object.
  public func response(to answer: JSONValue) throws(AnswerError) -> Response {
    var members: [(String, JSONValue)] = []
    for (position, value) in try AnswerReading.members(answer, numberedUpTo: items.count)
      .enumerated()
    {
      guard let group = value.stringValue else { throw .wrongShape }
      guard groups.contains(where: { $0.id == group }) else {
        throw .unknown(AnswerReading.quoted(group))
      }
      members.append((String(position + 1), value))
    }
    return Response(.object(JSONObject(members)))
  }

  /// The share of items in the right group.
  public func grade(_ response: Response) -> Grade {
    let homes = homes
    let notes = placements(of: response).map { placement in
      Grade.Note(
        subject: line(placement.item, placement.group),
        isRight: homes[placement.item - 1] == placement.group.id,
        text: ""
      )
    }
    let score = homes.isEmpty ? 0 : Double(notes.count { $0.isRight == true }) / Double(homes.count)
    return Grade(score: score, notes: notes)
  }

  /// `items` with number and text in shown order, `groups` with id and title.
  public func presentation(in order: ShownOrder) -> JSONObject {
    JSONObject([
      ("items", ExercisePresentation.numbered(items, in: order)),
      (
        "groups",
        .array(groups.map { ["id": .string($0.id), "title": .string($0.title)] })
      ),
    ])
  }

  /// Every item in its group.
  public var solution: Response? {
    Response(
      .object(JSONObject(homes.enumerated().map { (String($0 + 1), .string($1)) }))
    )
  }

  /// The groups with their items.
  public var content: JSONValue {
    .array(
      groups.map { group in
        ["title": .string(group.title), "items": .array(group.items.map { .string($0) })]
      }
    )
  }

  /// A line an item.
  public func words(for response: Response) -> [String] {
    placements(of: response).map { line($0.item, $0.group) }
  }

  private var homes: [String] {
    groups.flatMap { group in group.items.map { _ in group.id } }
  }

  private func placements(of response: Response) -> [(item: Int, group: Group)] {
    items.indices.compactMap { position in
      guard
        let id = response.value[String(position + 1)]?.stringValue,
        let group = groups.first(where: { $0.id == id })
      else { return nil }
      return (position + 1, group)
    }
  }

  private func line(_ item: Int, _ group: Group) -> String {
    "\(items[item - 1]) → \(group.title)"
  }
}
