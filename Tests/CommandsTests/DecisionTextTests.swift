import Learning
import Testing
import Text

@testable import Commands

struct DecisionTextTests {
  private static func text(_ runs: [DecisionRun], _ language: Language = .english) -> String {
    DecisionText(words: Messages(language: language)) { $0.name }.markdown(DecisionMatrix(runs))
  }

  @Test("Each run stands in its box and on a line of its own, with what other days bring")
  func runs() {
    let text = Self.text([
      DecisionRun(name: "Round 2", decision: 2400, outcome: 1000, otherDays: 200...5000),
      DecisionRun(name: "Round 3", decision: 7500, outcome: 6000, otherDays: 5400...9300),
      DecisionRun(name: "Round 4", decision: 9000, outcome: 8800),
      DecisionRun(name: "Round 5", decision: 9100, outcome: 7150),
    ])
    #expect(
      text == """
        |  | Good decision | Poor decision |
        | --- | --- | --- |
        | **Good result** | Round 4, Round 5 | – |
        | **Poor result** | Round 3 | Round 2 |

        Both are measured by what the best plan could expect; from 70 % of it on they count as good here.

        - **Round 2**: the plan could expect 24 %, the day brought 10 %. Nine of ten other days bring 2 to 50 %: the same row.
        - **Round 3**: the plan could expect 75 %, the day brought 60 %. Nine of ten other days bring 54 to 93 %: the same decision could have ended in the other row.
        - **Round 4**: the plan could expect 90 %, the day brought 88 %.
        - **Round 5**: the plan could expect 91 %, the day brought 71 %.

        The result tells what the decision was worth: 3 of 4. In the other boxes luck speaks.
        """
    )
  }

  @Test("Without runs the boxes are empty and say so", arguments: Language.allCases)
  func empty(language: Language) {
    let text = Self.text([], language)
    #expect(text.split(separator: "\n").count { $0.contains("– | –") } == 2)
    #expect(text.hasSuffix(Messages(language: language).labDecisionsNone()))
  }
}
