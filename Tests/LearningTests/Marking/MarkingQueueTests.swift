import Testing

@testable import Learning

@Suite("The queue of what is to be marked")
struct MarkingQueueTests {
  private typealias Samples = MarkingSamples
  private let a = MarkerCode("A") ?? MarkerCode(of: "")
  private let b = MarkerCode("B") ?? MarkerCode(of: "")

  private func texts(
    _ facts: [RecordedFact],
    _ round: MarkingQueue.Round,
    _ marker: MarkerCode
  ) -> [String] {
    MarkingQueue(Samples.works(facts).works, round: round, marker: marker).works.map { work in
      switch work.content {
      case .text(let text): text
      case .fields(let fields): fields["who"] ?? ""
      }
    }
  }

  @Test("Only the latest text and the latest version wait, and what was marked does not")
  func latest() {
    let answers = [
      Samples.fact(Samples.answer("old"), 1), Samples.fact(Samples.answer("new"), 2),
      Samples.fact(Samples.answer(nil), 3), Samples.fact(Samples.version("first"), 4),
      Samples.fact(Samples.version("second"), 5),
    ]
    #expect(texts(answers, .first, a) == ["new", "second"])
    #expect(texts(answers, .second, a).isEmpty)
    let mark = Samples.fact(Samples.mark(2, [1, 1], code: "A"), 1, on: Samples.trainer)
    #expect(texts(answers + [mark], .first, a) == ["second"])
    #expect(texts(answers + [mark], .first, b) == ["second"])
    // A self-mark is no reason to leave a text out.
    let own = Samples.fact(Samples.mark(2, [1, 1], by: .learner), 6)
    #expect(texts(answers + [own], .first, a) == ["new", "second"])
  }

  @Test("A second marker gets what the first marked, also when a newer text has come since")
  func second() {
    let facts = [
      Samples.fact(Samples.answer("old"), 1),
      Samples.fact(Samples.mark(1, [1, 1], code: "A"), 1, on: Samples.trainer),
      Samples.fact(Samples.answer("new"), 2),
    ]
    #expect(texts(facts, .second, b) == ["old"])
    #expect(texts(facts, .second, a).isEmpty)
    #expect(texts(facts, .first, b) == ["new"])
    let agreed = Samples.fact(Samples.mark(1, [1, 2], by: .agreed), 2, on: Samples.trainer)
    #expect(texts(facts + [agreed], .second, b).isEmpty)
  }

  @Test("Only marks that differ are settled, and once")
  func settle() {
    let facts = [
      Samples.fact(Samples.answer("text"), 1),
      Samples.fact(Samples.mark(1, [1, 1], code: "A"), 1, on: Samples.trainer),
    ]
    let same = Samples.fact(Samples.mark(1, [1, 1], code: "B"), 1, on: Samples.other)
    let differs = Samples.fact(Samples.mark(1, [1, 2], code: "B"), 1, on: Samples.other)
    let agreed = Samples.fact(Samples.mark(1, [1, 2], by: .agreed), 2, on: Samples.trainer)
    #expect(texts(facts, .settle, a).isEmpty)
    #expect(texts(facts + [same], .settle, a).isEmpty)
    #expect(texts(facts + [differs], .settle, a) == ["text"])
    #expect(texts(facts + [differs, agreed], .settle, a).isEmpty)
  }

  @Test("A text for a question that has changed since is counted and not marked")
  func outdated() {
    let old = [Samples.fact(Samples.answer("text", digest: "old"), 1)]
    #expect(texts(old, .first, a).isEmpty)
    #expect(Samples.works(old).outdated == 1)
    let both = old + [Samples.fact(Samples.answer("again"), 2)]
    #expect(texts(both, .first, a) == ["again"])
    #expect(Samples.works(both).outdated == 0)
  }

  @Test(
    "All answers to a question come together, and the order hangs on nothing but marker and seed"
  )
  func order() {
    let many = (1...40).map { number in
      WrittenWork(
        learner: Samples.learner,
        exercise: number % 2 == 0 ? Samples.text : Samples.sheet,
        rubric: Samples.rubric,
        answer: FactAddress(device: Samples.device, counter: Int64(number)),
        content: .text("\(number)"),
        place: number % 2
      )
    }
    func order(_ works: [WrittenWork], _ marker: MarkerCode, _ seed: UInt64 = 0) -> [Int64] {
      MarkingQueue(works, round: .first, marker: marker, seed: seed).works.map { $0.answer.counter }
    }
    let first = order(many, a)
    #expect(first.prefix(20).allSatisfy { $0 % 2 == 0 })
    #expect(Array(first.prefix(20)) != first.prefix(20).sorted())
    #expect(order(many.shuffled(), a) == first)
    #expect(order(many, b) != first && order(many, a, 5) != first)
    // What is marked in between does not move the rest.
    #expect(
      order(many.filter { $0.answer.counter != first[3] }, a) == first.filter { $0 != first[3] }
    )
  }
}
