/// The course with a test of two parallel forms and a worked example.
extension FixtureCourse {
  static let tested: FixtureCourse = {
    var course = FixtureCourse.sound
    course.files["only-module/module.yaml"]?.append("forms: forms.md\n")
    course.files["only-module/forms.md"] = forms
    course.files["only-module/first-steps.md"] = course.files["only-module/first-steps.md"]?
      .replacing(
        "## Which is near?",
        with:
          "## Step by step\n\n<!-- example: O1.1 -->\n\nFirst the yard, then the street.\n\n## Which is near?"
      )
    return course
  }()

  /// The parts of an item of the forms, in source order.
  static let testedParts: [String: [String]] = [
    "a-near": ["The bench", "The river"],
    "a-far": ["The ocean", "The door"],
    "b-near": ["The gate", "The desert"],
    "b-far": ["The pole", "The roof"],
  ]

  private static let forms = """
    # The test of this module

    ## A

    \(question("a-near", right: "The bench", wrong: "The river"))
    \(question("a-far", right: "The ocean", wrong: "The door"))

    ## B

    \(question("b-near", right: "The gate", wrong: "The desert"))
    \(question("b-far", right: "The pole", wrong: "The roof"))

    """

  private static func question(_ id: String, right: String, wrong: String) -> String {
    """
    ### About \(id)

    <!-- exercise: choose-one
    id: \(id)
    objective: O1.1
    level: apply
    certainty: true
    -->

    Which one is it?

    - [x] \(right)
      > Yes.
    - [ ] \(wrong)
      > No: [loud is right](../misconceptions.md#loud-is-right).

    """
  }
}
