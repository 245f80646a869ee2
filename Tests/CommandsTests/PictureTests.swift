import CourseFormat
import Foundation
import JSON
import Learning
import LessonEngine
import Terminal
import TestSupport
import Testing
import Text

@testable import Commands

@Suite("Pictures of screens in the documents")
struct PictureTests {
  /// The last feedback and the first view of a lab whose log has a cause, diagnosed at once.
  private func played(
    _ exercise: Exercise,
    _ cause: CampaignCause,
    _ diagnosis: JSONValue
  ) throws -> (view: ExerciseView, feedback: Feedback) {
    let lab = try #require(exercise.body as? EvaluationLab)
    for seed in 0..<200 as Range<UInt64> {
      var session = LessonSession(
        material: SessionMaterial(
          lesson: Lesson(id: "l", title: "L", steps: [.exercise(exercise)])
        ),
        start: SessionStart(lesson: "l", purpose: .study, seed: seed)
      )
      guard case .exercise(let view) = session.begin(at: 0).event,
        lab.logs[lab.number(in: view.order) - 1].cause == cause
      else { continue }
      _ = try session.take(.answer(diagnosis, certainty: nil, milliseconds: nil), at: 1)
      let turn = try session.take(.next, at: 2)
      guard case .feedback(let feedback) = turn.event else { break }
      return (view, feedback)
    }
    throw TestFailure("no log with \(cause)")
  }

  @Test("The picture of the evaluation lab is what the screen shows today")
  func evaluationLab() throws {
    let source = FolderSource(folder: Project.root + "/Curriculum/digital-activism")
    let lesson = try #require(CourseReader(from: source).lesson("three-logs").lesson)
    let exercise = try #require(lesson.exercises.first { $0.id == "lab-month-of-messages" })
    let (view, feedback) = try played(
      exercise,
      .trust,
      [
        "cause": "trust", "figure": "unanswered", "value": "83,3", "rival": "audience",
        "evidence": "in-area", "certainty": 3, "decision": "The teacher answers at six.",
        "indicator": "unanswered", "baseline": "10", "target": "10", "source": "comments",
        "rhythm": "afterwards",
      ]
    )
    let text = RichText(words: Messages(language: .english), widthLimit: nil)
    let lines = text.question(view, width: 80) + text.feedback(feedback, width: 80)
    try compare(
      ScreenPicture(
        title:
          "The report of an evaluation lab with its questions, and the feedback on a diagnosis",
        lines: lines
      ),
      with: "Docs/pictures/evaluation-lab.svg"
    )
  }

  @Test("The picture of the audience simulation is what the screen shows today")
  func audienceSimulation() throws {
    let source = FolderSource(folder: Project.root + "/Curriculum/digital-activism")
    let lesson = try #require(CourseReader(from: source).lesson("a-budget-on-paper").lesson)
    let exercise = try #require(lesson.exercises.first { $0.id == "reading-room-budget" })
    let body = try #require(exercise.body as? AudienceSimulation)
    let words = Messages(language: .english)
    let steps: [JSONValue] = [["round": "candidates", "low": 0, "high": 5], ["plan": []]]
    var draft = PlanDraft(body, round: .funnel, after: steps)
    let plan =
      "core m60 all rights; parents v30 p kk children; pensioners v20 m60 kk services; "
      + "students p ru study; villages p kk services"
    _ = try PlanLine.apply(plan, to: &draft)
    let text = SimulationText(simulation: body, words: words)
    var widget = PlanWidget(draft, text)
    for key: Key in [.down, .right] { _ = widget.handle(key) }
    let planned = widget.body(width: 80, height: 40).lines
    let step = try body.step(from: draft.answer(low: 30, high: 45), after: steps)
    let result = try #require(body.results(after: steps + [step]).last)
    let rich = RichText(words: words, widthLimit: nil)
    let shown = SimulationResultText(simulation: body, words: words).parts(of: result, number: 3)
    let lines =
      rich.heading(exercise.title, width: 80) + [StyledLine()] + planned + [StyledLine()]
      + [StyledLine("› 30-45", .accent), StyledLine()] + rich.lines(of: shown, width: 80)
    try compare(
      ScreenPicture(
        title: "A plan for eleven groups with its minutes, and what came of it behind each door",
        lines: lines,
        columns: 80
      ),
      with: "Docs/pictures/audience-simulation.svg"
    )
  }

  private func compare(_ picture: ScreenPicture, with path: String) throws {
    let file = URL(fileURLWithPath: Project.root + "/" + path)
    if ProcessInfo.processInfo.environment["QADAM_UPDATE_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(picture.svg.utf8).write(to: file)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(
      kept == picture.svg,
      "\(path) is stale; run: QADAM_UPDATE_SNAPSHOTS=1 swift test --filter PictureTests"
    )
  }
}
