import CourseFormat
import JSON
import Learning
import TestSupport
import Testing
import Text

struct SceneGraphTests {
  private let words = Messages(language: .english)

  private func graphs(_ course: TestCourse = TestCourse()) throws -> [SceneGraph] {
    SceneGraph.all(in: try #require(CourseReader(from: course.source).course().course))
  }

  @Test("A graph knows numbers, targets, effects and what endings are worth")
  func model() throws {
    let graph = try #require(try graphs().first)
    #expect(graph.exercise == "somebody-tries-your-lesson")
    #expect(graph.location.file == TestCourse.lesson)
    #expect(
      graph.scenes.map { $0.choices.map { $0.place } } == [[1, 2], [3, 4], [3, 4], [], []]
    )
    #expect(graph.scenes[0].choices[0].effects.contains("−1, How easy the hour is +1"))
    #expect(graph.depth == 2)
    // Explain, be praised: 2·(−1) + 2 = 0. Silent, then which words: 2·3 − 3 = 3; obvious: −2.
    #expect(graph.scenes[3].percent == 0...40)
    #expect(graph.scenes[4].percent == 40...100)
  }

  @Test("As text each scene stands with its choices and where they lead, and what is wrong with it")
  func text() throws {
    let course = TestCourse()
      .replacing("(#a-kind-word) <!-- ease: +1", "(#nowhere) <!-- ease: +1")
      .replacing("(#the-friend-speaks) <!--", "(#the-friend-stops) <!--")
    let text = try #require(try graphs(course).first).markdown(words)
    #expect(text.contains("→ 2. The friend nods\n"))
    #expect(text.contains("→ no scene #nowhere\n"))
    #expect(text.contains("**3. The friend speaks** · no path leads here"))
    #expect(text.contains("ending, worth "))
    let trap = TestCourse().replacing("(#the-friend-speaks) <!--", "(#the-friend-nods) <!--")
      .replacing("(#a-kind-word) <!-- ease: +1", "(#the-friend-nods) <!-- ease: +1")
      .replacing("(#three-places) <!-- insight: +1", "(#the-friend-nods) <!-- insight: +1")
    #expect(
      try #require(try graphs(trap).first).markdown(words)
        .contains("**2. The friend nods** · no path leads out")
    )
  }

  @Test("The drawing is XML with a card for each scene and a line for each choice")
  func drawing() throws {
    let svg = SceneDrawing.svg(try graphs(), words)
    let document = try Self.parsed(svg)
    #expect(document.root == "svg")
    #expect(document.counts["rect"] == 1 + 5)
    // A white line below each line, and a rule above each choice.
    #expect(document.counts["path", default: 0] == 6 * 2 + 6 + Self.markers)
    #expect(document.text.contains("1. The friend stops"))
    #expect(document.text.contains("Somebody tries your lesson"))
  }

  private static let markers = 6

  @Test("Hostile titles stay text in a drawing")
  func hostile() throws {
    let course = TestCourse()
      .replacing("#### The friend stops", "#### \\</text>\\<script>alert(1)\\</script>&amp;\"'")
      .replacing("[Explain what is meant]", "[\(String(repeating: "W", count: 5000))]")
    let svg = SceneDrawing.svg(try graphs(course), words)
    let document = try Self.parsed(svg)
    #expect(document.counts["script"] == nil)
    #expect(document.text.contains("</text><script>alert(1)"))
  }

  @Test(
    "Characters that act on terminals do not reach a drawing",
    arguments: [
      ("The friend stops", "The friend &#27;[2J stops"),
      ("[Explain what is meant]", "[Explain &#x9b;2J what is meant]"),
      ("(#the-friend-nods)", "(#the-friend-&#27;[2J)"),
      ("name: \"How easy", "name: \"\\e[2J\\u202EHow easy"),
      ("## Somebody tries your lesson", "## Somebody &#x200e;&#7; tries your lesson"),
    ]
  )
  func control(old: String, new: String) throws {
    let graphs = try graphs(TestCourse().replacing(old, new))
    let svg = SceneDrawing.svg(graphs, words)
    #expect(!graphs.isEmpty)
    #expect(
      svg.unicodeScalars.allSatisfy { scalar in
        let isControl = [.control, .format].contains(scalar.properties.generalCategory)
        return scalar == "\n" || !isControl
      }
    )
    _ = try Self.parsed(svg)
  }

  @Test("Loops, missing scenes and scenes apart are drawn, too; no scenario is said to be none")
  func odd() throws {
    let course = TestCourse()
      .replacing("(#a-kind-word) <!-- ease: +1", "(#nowhere) <!-- ease: +1")
      .replacing("(#three-places) <!-- insight: +1", "(#the-friend-stops) <!-- insight: +1")
      .replacing("(#the-friend-speaks) <!--", "(#the-friend-stops) <!--")
    let document = try Self.parsed(SceneDrawing.svg(try graphs(course), words))
    #expect(document.text.contains("no scene #nowhere"))
    #expect(try Self.parsed(SceneDrawing.svg([], words)).text.contains(words.graphNone()))
  }

  @Test("The graph for programs names targets and what is wrong")
  func json() throws {
    let graph = try #require(try graphs().first).json
    #expect(graph["depth"] == 2)
    #expect(graph["scenes"]?.arrayValue?.count == 5)
    let first = graph["scenes"]?.arrayValue?.first
    #expect(first?["choices"]?.arrayValue?.first?["target"] == "the-friend-nods")
    #expect(first?["reachable"] == true)
    #expect(graph["scenes"]?.arrayValue?.last?["percent"] == [40, 100])
  }

  /// What another parser finds in a drawing.
  private static func parsed(_ svg: String) throws -> Document {
    let script = """
      import sys, xml.etree.ElementTree as E, collections
      root = E.fromstring(sys.stdin.buffer.read())
      names = [e.tag.split('}')[1] for e in root.iter()]
      print(names[0])
      print(' '.join(f'{k}={v}' for k, v in collections.Counter(names).items()))
      print(' '.join(t.text or '' for t in root.iter() if t.tag.endswith('}text')))
      """
    let result = try ProgramStart("/usr/bin/python3", ["-c", script]).run(input: svg)
    let lines = result.output.split(separator: "\n", maxSplits: 2).map { String($0) }
    guard lines.count == 3 else { throw TestFailure("no XML: \(result.errors)") }
    let counts = lines[1].split(separator: " ").map { $0.split(separator: "=") }
    return Document(
      root: lines[0],
      counts: Dictionary(uniqueKeysWithValues: counts.map { (String($0[0]), Int($0[1]) ?? 0) }),
      text: lines[2]
    )
  }

  private struct Document {
    let root: String
    let counts: [String: Int]
    let text: String
  }
}
