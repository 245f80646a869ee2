import Interchange
import Learning
import ProgressStore
import TestSupport
import Testing

@Suite("A course that is not at hand")
struct LateCourseTests {
  private let marker = AnswerMarker(courses: [Samples.course])

  private func scores(of store: ProgressStore) throws -> [Double?] {
    var scores: [Double?] = []
    try store.forEachExportRow { scores.append($0.answer.attempt.score) }
    return scores
  }

  @Test("Answers are kept without marks and get them when the course is there")
  func late() throws {
    try withDesk { desk in
      let store = try desk.learner(1)
      try Samples.record(
        [
          Samples.attempt(1), Samples.attempt(2, claimed: 1), Samples.attempt(1, digest: "other"),
          Samples.attempt(nil),
        ],
        in: store,
        learner: Samples.learner(1),
        session: "s1"
      )
      let bytes = try BundleWriter(store).bundle(of: Samples.learner(1), alias: nil).bytes
      let trainer = try desk.trainer()
      let bundle = try BundleReader(courses: []).bundle(in: bytes)
      #expect(try trainer.merge(bundle.facts, from: bundle.sender).unmarked == 4)
      #expect(try scores(of: trainer) == [nil, nil, nil, nil])
      #expect(try trainer.projectionProblems() == [])

      #expect(try trainer.markAgain { marker.mark(of: $0, in: $1) } == 3)
      // The course's marks, not the claimed one; and what it does not know stays as it is.
      #expect(try scores(of: trainer) == [1, 0, nil, 0])
      #expect(try trainer.projectionProblems() == [])
      #expect(try trainer.markAgain { marker.mark(of: $0, in: $1) } == 0)

      // The same as if the course had been there at once.
      let other = try desk.trainer("other")
      let known = try BundleReader(courses: [Samples.course]).bundle(in: bytes)
      _ = try other.merge(known.facts, from: known.sender)
      #expect(try trainer.content() == other.content())
    }
  }
}
