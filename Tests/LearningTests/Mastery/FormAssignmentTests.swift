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

@Suite("Forms for a group")
struct GroupFormTests {
  @Test("Both forms come up equally often, and what is assigned stays", arguments: 0..<40)
  func balance(count: Int) {
    var generator = SplitMix64(seed: UInt64(count))
    var assigned = [TestForm.Letter?](repeating: nil, count: count)
    let first = FormAssignment.balanced(assigned, using: &generator)
    let share = first.count { $0 == .a }
    #expect(abs(2 * share - count) <= 1)
    #expect(first.count == count)
    // Somebody comes later: the others keep their forms.
    assigned = first + [nil, nil]
    let second = FormAssignment.balanced(assigned, using: &generator)
    #expect(Array(second.prefix(count)) == first)
    #expect(abs(2 * second.count { $0 == .a } - second.count) <= 1)
  }

  @Test("Chance decides who gets which, and a seed makes it come out the same")
  func chance() {
    let open = [TestForm.Letter?](repeating: nil, count: 9)
    let draws = (0..<200).map { seed in
      var generator = SplitMix64(seed: UInt64(seed))
      return FormAssignment.balanced(open, using: &generator)
    }
    for place in 0..<9 {
      let share = draws.count { $0[place] == .a }
      #expect((60...140).contains(share))
    }
    var generator = SplitMix64(seed: 3)
    #expect(FormAssignment.balanced(open, using: &generator) == draws[3])
  }

  @Test("Where too many have one form, all others get the other one")
  func lopsided() {
    var generator = SplitMix64(seed: 1)
    let forms = FormAssignment.balanced([.a, .a, .a, nil, nil], using: &generator)
    #expect(forms == [.a, .a, .a, .b, .b])
  }
}
