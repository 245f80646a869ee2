import Testing

@testable import Learning

@Suite("The workbook out of its facts")
struct WorkbookRecordTests {
  private func fact(
    _ device: DeviceID,
    _ counter: Int64,
    at time: Int64,
    _ fields: [String: String],
    sheet: SheetID = "W1"
  ) -> RecordedFact {
    RecordedFact(
      address: FactAddress(device: device, counter: counter),
      context: FactContext(
        learner: "l",
        session: "s",
        course: "c",
        courseVersion: "1",
        language: "en"
      ),
      recordedAt: Moment(milliseconds: time, utcOffsetMinutes: 300),
      content: .worksheetSaved(SheetVersion(exercise: "e", sheet: sheet, fields: fields))
    )
  }

  @Test("Later fields stand in place of earlier ones, and the others stay")
  func merge() {
    let record = WorkbookRecord([
      fact("a", 1, at: 10, ["x": "1", "y": "1"]), fact("a", 2, at: 20, ["x": "2"]),
      fact("a", 3, at: 30, ["z": "1"], sheet: "W2"),
    ])
    #expect(record.sheets() == ["W1": ["x": "2", "y": "1"], "W2": ["z": "1"]])
    #expect(record.sheets(after: 1) == ["W1": ["x": "1", "y": "1"]])
    #expect(record.sheets(after: 0) == [:])
    #expect(record.sheets(after: -4) == [:])
    #expect(record.sheets(after: 99) == record.sheets())
    #expect(record.lastSaved("W1")?.milliseconds == 20)
    #expect(record.lastSaved("W3") == nil)
    #expect(record.versions.map { $0.number } == [1, 2, 3])
  }

  @Test("Two devices give the same workbook in whatever order their facts come")
  func order() {
    let facts = [
      fact("a", 1, at: 10, ["x": "a1"]), fact("b", 1, at: 15, ["x": "b1", "y": "b1"]),
      fact("a", 2, at: 20, ["x": "a2"]), fact("b", 2, at: 12, ["y": "b2"]),
    ]
    let expected: [SheetID: [String: String]] = ["W1": ["x": "a2", "y": "b2"]]
    #expect(WorkbookRecord(facts).sheets() == expected)
    #expect(WorkbookRecord(facts.reversed()).sheets() == expected)
  }

  @Test("Of two devices that saved at one moment the same one wins everywhere")
  func tie() {
    let facts = [fact("a", 1, at: 10, ["x": "a"]), fact("b", 1, at: 10, ["x": "b"])]
    #expect(WorkbookRecord(facts).sheets() == WorkbookRecord(facts.reversed()).sheets())
  }
}
