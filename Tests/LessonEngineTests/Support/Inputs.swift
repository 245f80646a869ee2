import JSON
import LessonEngine

/// One input of every sort.
enum Inputs {
  static let all: [SessionInput] = [
    .next, .back(milliseconds: nil), .hint, .skip, .dontKnow, .overrule, .quit, .text("A line."),
    .answer(1, certainty: nil, milliseconds: nil), .answer("x", certainty: 2, milliseconds: 5),
  ]

  /// Inputs that no exercise takes.
  static let odd: [SessionInput] = [
    .text("A line."), .overrule, .back(milliseconds: 3),
    .answer(nil, certainty: nil, milliseconds: nil),
    .answer(.integer(.max), certainty: nil, milliseconds: nil),
    .answer(.array(Array(repeating: 1, count: 500)), certainty: nil, milliseconds: nil),
    .answer(["9": 9], certainty: nil, milliseconds: nil),
    .answer("", certainty: nil, milliseconds: nil), .answer(1, certainty: 0, milliseconds: nil),
    .answer(1, certainty: 4, milliseconds: nil), .answer(1, certainty: .min, milliseconds: nil),
    .answer(.string(String(repeating: "x", count: 2000)), certainty: nil, milliseconds: nil),
  ]
}
