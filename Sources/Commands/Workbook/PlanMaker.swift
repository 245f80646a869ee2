import Learning
import Reports
import Text

/// Puts what a workbook holds into words that every form of a plan is made from.
struct PlanMaker {
  let workbook: Workbook
  let words: Messages
  /// What trainers made of the worksheets, which only their owner sees.
  var marked: [WrittenWork] = []

  /// The plan as it is now, or as it was at a version.
  func plan(
    of sheets: [(name: SheetID, exercises: [Exercise])],
    at version: WorkbookRecord.Version?
  ) -> CampaignPlan {
    let texts = workbook.record.sheets(after: version?.number)
    let known = sheets.map { sheet($0.name, $0.exercises, texts[$0.name] ?? [:], version) }
    // A course may drop a worksheet; what was written there stays the learner's.
    let names = Set(workbook.sheets.map { $0.name })
    let dropped =
      sheets.count == names.count
      ? texts.filter { !names.contains($0.key) }.sorted { $0.key.text < $1.key.text } : []
    return CampaignPlan(
      language: words.language.rawValue,
      title: words.workbookTitle(),
      remarks: [
        TextCleaner.cleanLine(workbook.course.title), state(version), words.privacyNotice(),
      ],
      sheets: known + dropped.map { sheet($0.key, [], $0.value, version) }
    )
  }

  private func state(_ version: WorkbookRecord.Version?) -> String {
    if let version {
      return words.workbookVersion(number: version.number, date: version.savedAt.localMinute)
    }
    let saved = workbook.record.versions.last?.savedAt ?? workbook.environment.now()
    return words.workbookState(date: saved.localMinute)
  }

  private func sheet(
    _ name: SheetID,
    _ exercises: [Exercise],
    _ texts: [String: String],
    _ version: WorkbookRecord.Version?
  ) -> CampaignPlan.Sheet {
    var entries: [CampaignPlan.Entry] = []
    var points: [WorksheetPoint] = []
    var known: Set<String> = []
    for sheet in exercises.compactMap({ $0.body as? Worksheet }) {
      let own = sheet.own(texts)
      points += sheet.points(for: own)
      for field in sheet.fields {
        known.insert(field.id)
        entries.append(entry(field, texts[field.id] ?? "", fits: own[field.id] != nil, in: sheet))
      }
    }
    for (field, text) in texts.sorted(by: { $0.key < $1.key })
    where !known.contains(field) && !text.isEmpty {
      entries.append(CampaignPlan.Entry(title: field, content: .lines(lines(of: text))))
    }
    return CampaignPlan.Sheet(
      name: name.text,
      title: title(of: exercises, in: name),
      remarks: remarks(points, saved: workbook.record.lastSaved(name, upTo: version?.number))
        + marks(of: exercises),
      entries: entries
    )
  }

  private func marks(of exercises: [Exercise]) -> [String] {
    let names = Set(exercises.map { $0.id })
    let works = marked.filter { names.contains($0.exercise.id) }
    guard !works.isEmpty else { return [] }
    return [words.markedTitle() + ":"]
      + works.flatMap { MarkedText(words: words).lines(for: $0) }.map { "  " + $0 }
  }

  /// What the first exercise says; authors may begin it with the name, which stands in front already.
  private func title(of exercises: [Exercise], in name: SheetID) -> String {
    let title = exercises.first.map { InlineText.plain($0.title) } ?? ""
    let lead = name.text + ": "
    return title.hasPrefix(lead) ? String(title.dropFirst(lead.count)) : title
  }

  private func remarks(_ points: [WorksheetPoint], saved: Moment?) -> [String] {
    guard let saved else { return [] }
    let done = points.count { $0.isDone }
    let progress =
      done == points.count
      ? words.sheetComplete(of: done) : words.sheetProgress(done: done, of: points.count)
    return [
      words.workbookSavedAt(date: saved.localMinute) + (points.isEmpty ? "" : " · " + progress)
    ]
  }

  private func entry(
    _ field: WorksheetField,
    _ text: String,
    fits: Bool,
    in sheet: Worksheet
  ) -> CampaignPlan.Entry {
    let title = InlineText.plain(field.title)
    guard !text.isEmpty else { return CampaignPlan.Entry(title: title, content: .empty) }
    let open = field.points(for: text).filter { !$0.isDone }
      .map { words.requirement($0, of: field) }
    guard let table = field.table, fits else {
      return CampaignPlan.Entry(title: title, content: .lines(lines(of: text)), open: open)
    }
    let rows = field.rows(of: text).map { $0.map { TextCleaner.cleanLine($0) } }
    return CampaignPlan.Entry(
      title: title,
      content: .table(heads: table.columns.map { InlineText.plain($0.title) }, rows: rows),
      open: open,
      map: field.map.flatMap { map(table, $0, rows: table.rows(of: text)) }
    )
  }

  private func map(
    _ table: WorksheetTable,
    _ places: WorksheetField.Map,
    rows: [[String]]
  ) -> ActorMap? {
    guard
      let who = table.place(of: places.who), let stance = table.place(of: places.stance),
      let influence = table.place(of: places.influence)
    else { return nil }
    return ActorMap(
      stances: table.columns[stance].scale.map { TextCleaner.cleanLine($0) },
      influences: table.columns[influence].scale.map { TextCleaner.cleanLine($0) },
      rows: rows.map { (TextCleaner.cleanLine($0[who]), Int($0[stance]), Int($0[influence])) }
    )
  }

  private func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { TextCleaner.cleanLine(String($0)) }
  }
}
