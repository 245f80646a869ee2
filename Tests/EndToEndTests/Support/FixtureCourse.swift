import Foundation
import TestSupport

/// A small course with all kinds of exercise, second tries, hints, certainty and an earlier lesson.
struct FixtureCourse {
  /// The files, by path.
  var files: [String: String]

  /// The lesson that is done first, so that the second one opens with its questions.
  static let earlier = "first-steps"
  /// The lesson with all nine kinds.
  static let nineKinds = "nine-kinds"

  /// The course as it is meant to be.
  static let sound = FixtureCourse(files: [
    "course.yaml": course,
    "objectives.md": "# Objectives\n\n## O1.1\n\nTell near from far.\n",
    "misconceptions.md": misconceptions,
    "only-module/module.yaml": module,
    "only-module/first-steps.md": firstSteps,
    "only-module/nine-kinds.md": nineKindsText,
  ])

  /// Writes the files into a folder.
  func write(to folder: String) throws {
    for (path, text) in files { try write(Array(text.utf8), to: folder + "/" + path) }
  }

  /// Writes one file, which need not be text.
  func write(_ bytes: [UInt8], to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: url)
  }

  /// The parts of an exercise that are shuffled, in source order.
  static let shuffledParts: [String: [String]] = [
    "which-is-near": ["The yard", "The capital", "The moon"],
    "how-many-yards": [],
    "who-reads": ["A neighbour", "A minister", "A stranger"],
    "what-helps": ["A clear aim", "A loud voice", "A list of people", "A lucky day"],
    "steps-in-order": ["Ask", "Listen", "Plan", "Act"],
    "places-and-things": ["Books", "Trains", "Ships", "Planes"],
    "near-or-far": ["Stairs", "Gate", "Ocean", "Border"],
    "share-of-readers": [],
    "word-for-a-list": [],
    "sentence-with-gaps": [],
    "how-was-it": ["Useful", "Half and half", "Not useful"],
  ]

  private static let course = """
    id: fixture
    version: 1.2.3
    title: A course of one module
    summary: "For tests."
    language: en
    languages: [en]
    modules:
      - only-module
    licence: CC0-1.0
    authors:
      - Tests
    pass:
      mastery:
        right: 3
        of: 4

    """

  private static let module = """
    id: only-module
    title: The only module
    summary: "Two lessons."
    lessons:
      - first-steps
      - nine-kinds

    """

  private static let misconceptions = """
    # Misconceptions

    ## loud-is-right

    Who speaks loudest is right.

    Loudness is heard, reasons convince.

    """

  private static let firstSteps = """
    ---
    id: first-steps
    title: First steps
    minutes: 3
    objectives: [O1.1]
    requires: []
    ---

    # Near and far

    What is near can be changed sooner.

    ## Which is near?

    <!-- exercise: choose-one
    id: which-is-near
    objective: O1.1
    level: apply
    -->

    Which of these is nearest to you?

    - [x] The yard
      > Yes, it begins at the door.
    - [ ] The capital
      > Quite a journey: [loud is right](../misconceptions.md#loud-is-right).
    - [ ] The moon
      > Farther still.

    ## How many yards?

    <!-- exercise: number
    id: how-many-yards
    objective: O1.1
    level: apply
    answer: 12
    tolerance: 0
    unit: yards
    -->

    Three streets have four yards each. How many yards are that?

    > [!NOTE]
    > Three times four.

    """

  private static let nineKindsText = """
    ---
    id: nine-kinds
    title: Nine kinds
    minutes: 9
    objectives: [O1.1]
    requires: [first-steps]
    ---

    # Reading comes first

    One paragraph to read.

    ## Who reads?

    <!-- exercise: choose-one
    id: who-reads
    objective: O1.1
    level: apply
    tries: 2
    -->

    Who reads a notice on the stairs?

    - [x] A neighbour
      > Yes, every day.
    - [ ] A minister
      > Rarely: [loud is right](../misconceptions.md#loud-is-right).
    - [ ] A stranger
      > Only by chance.

    > [!TIP]
    > Who walks there?

    > [!NOTE]
    > Stairs belong to those who live there.

    ## What helps?

    <!-- exercise: choose-all
    id: what-helps
    objective: O1.1
    level: apply
    -->

    What helps to begin?

    - [x] A clear aim
      > Yes.
    - [ ] A loud voice
      > It tires.
    - [x] A list of people
      > Yes.
    - [ ] A lucky day
      > Nobody can plan it.

    ## Steps in order

    <!-- exercise: order
    id: steps-in-order
    objective: O1.1
    level: apply
    tries: 2
    -->

    Put the steps in order.

    1. Ask
    2. Listen
    3. Plan
    4. Act

    ## Places and things

    <!-- exercise: match
    id: places-and-things
    objective: O1.1
    level: apply
    -->

    Match each place to what is there.

    | Place | Thing |
    | --- | --- |
    | Library | Books |
    | Station | Trains |
    | Harbour | Ships |
    |  | Planes |

    # A second page

    Another paragraph to read.

    ## Near or far?

    <!-- exercise: sort
    id: near-or-far
    objective: O1.1
    level: apply
    -->

    Sort these by how far they are.

    #### Near

    - Stairs
    - Gate

    #### Far

    - Ocean
    - Border

    > [!TIP]
    > Can you walk there before lunch?

    ## Share of readers

    <!-- exercise: number
    id: share-of-readers
    objective: O1.1
    level: apply
    answer: 25.9
    tolerance: 0.1
    unit: "%"
    certainty: true
    -->

    Of 16.6 people 4.3 read it. What share is that?

    - `386.0` You divided the whole by the part.

    ## Word for a list

    <!-- exercise: short-text
    id: word-for-a-list
    objective: O1.1
    level: remember
    -->

    What is a list of what to talk about called?

    - `agenda`

    ## Sentence with gaps

    <!-- exercise: fill-gaps
    id: sentence-with-gaps
    objective: O1.1
    level: understand
    -->

    First [___](#gap-first), then [___](#gap-second).

    #### gap-first

    - `listen`

    #### gap-second

    - `speak`
    - `talk`

    ## How was it?

    <!-- exercise: poll
    id: how-was-it
    -->

    How useful was this?

    - [ ] Useful
    - [ ] Half and half
    - [ ] Not useful

    """
}
