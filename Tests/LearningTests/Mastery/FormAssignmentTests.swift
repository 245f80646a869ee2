import Learning
import Testing

@Suite("Forms of tests")
struct FormAssignmentTests {
  private func form(
    _ purpose: Purpose,
    begun: TestForm.Letter? = nil,
    other: TestForm.Letter? = nil,
    assigned: TestForm.Letter? = nil,
    learner: LearnerID = "somebody",
    module: ModuleID = "module"
  ) -> TestForm.Letter {
    FormAssignment.form(
      for: purpose,
      begun: begun,
      other: other,
      assigned: assigned,
      learner: learner,
      module: module
    )
  }

  @Test("A form that was begun stays, then the other test decides, then what was assigned")
  func order() {
    for letter in TestForm.Letter.allCases {
      for purpose in [Purpose.pre, .post] {
        #expect(form(purpose, begun: letter, other: letter, assigned: letter) == letter)
        #expect(form(purpose, other: letter, assigned: letter) == letter.swapped)
      }
      #expect(form(.pre, assigned: letter) == letter)
      #expect(form(.post, assigned: letter) == letter.swapped)
    }
  }

  @Test("Whoever takes only the test afterwards gets the form that would have come second")
  func postAlone() {
    for number in 0..<50 {
      let learner = LearnerID("learner-\(number)")
      #expect(form(.post, learner: learner) == form(.pre, learner: learner).swapped)
    }
  }

  @Test("Each form goes first to about half of all learners, in each module on its own")
  func balance() {
    var generator = SplitMix64(seed: 5)
    var first = [0, 0]
    var both = 0
    for _ in 0..<2_000 {
      let learner = LearnerID(String(generator.next(), radix: 16))
      let letters = ["one", "two"].map { form(.pre, learner: learner, module: $0) }
      for (place, letter) in letters.enumerated() where letter == .a { first[place] += 1 }
      if letters == [.a, .a] { both += 1 }
    }
    // Four standard errors of a fair coin thrown 2,000 times.
    for count in first { #expect(abs(count - 1_000) < 90) }
    #expect(abs(both - 500) < 80)
  }
}
