/// What worksheets are marked by: the same four criteria for every one, since their questions ask for plans and not for texts.
public enum WorksheetRubric {
  /// The criteria, in the order in which a marker looks at them.
  public enum Criterion: String, Sendable, CaseIterable {
    /// Whether it says who, what, when and how many.
    case concrete
    /// Whether it rests on something that can be checked.
    case grounded
    /// Whether these people can do it with what they have.
    case doable
    /// Whether it thinks of what could happen to people.
    case careful
  }

  /// The points of the levels.
  public static let points = [0, 1, 2]

  /// The rubric with words.
  ///
  /// - Parameter text: The title of a criterion and a text for each of its levels.
  /// - Returns: The rubric.
  public static func rubric(
    _ text: (Criterion) -> (title: String, levels: [String])
  ) -> Rubric {
    Rubric(
      points: points,
      criteria: Criterion.allCases.map { criterion in
        let (title, levels) = text(criterion)
        return Rubric.Criterion(id: criterion.rawValue, title: title, levels: levels)
      }
    )
  }
}

extension Exercise {
  /// What a trainer marks an answer by; nil for a kind that the program marks.
  ///
  /// That of a worksheet has no words here: they depend on the marker's language.
  public var markingRubric: Rubric? {
    switch body {
    case let body as any RubricBody: body.rubric
    case is any SheetBody:
      WorksheetRubric.rubric { ($0.rawValue, WorksheetRubric.points.map { String($0) }) }
    default: nil
    }
  }
}
