import TestSupport

extension FixtureCourse {
  /// The lesson with a simulation.
  static let town = "a-town"

  /// The course with a lesson of one simulation instead of the others.
  static let withTown = FixtureCourse(
    files: sound.files.merging(
      [
        "only-module/module.yaml": """
        id: only-module
        title: The only module
        summary: "A town."
        lessons:
          - a-town

        """,
        "only-module/a-town.md": townText,
        "only-module/segments.csv": """
        id,name,people,language,frame,see-post,see-message,engage,pledge,attend,anyway,ties,at-risk
        core,Core,60,,rights,70,90,60,60,70,35,60,no
        parents,Parents,180,kk,children,45,75,35,30,55,1,20,no
        teachers,Teachers,90,ru,study,40,70,30,15,40,0.5,15,yes

        """,
      ],
      uniquingKeysWith: { $1 }
    )
  )

  private static let townText = """
    ---
    id: a-town
    title: A town
    minutes: 11
    objectives: [O1.1]
    ---

    # A town

    One paragraph to read.

    ## Who comes?

    <!-- exercise: audience-simulation
    id: who-comes
    objective: O1.1
    level: evaluate
    source: none
    segments: segments.csv
    budget: 300
    seed: 5
    rounds: [candidates, reach, care, honesty]
    rules:
      reminder: {minutes: 100}
    -->

    Whom do you ask, and how?

    """
}
