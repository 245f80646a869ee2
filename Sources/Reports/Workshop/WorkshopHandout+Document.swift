public import Learning
public import Text

extension WorkshopHandout {
  /// The name and version of the handout for programs.
  static let schema = "qadam.workshop.plan/1"

  /// The handout for people, in a language.
  ///
  /// - Parameters:
  ///   - moment: When it is made.
  ///   - language: The language of its labels.
  /// - Returns: The handout as one value, from which every form is made.
  public func document(at moment: Moment, in language: Language) -> ReportDocument {
    let words = Messages(language: language)
    var facts = [ReportFact("course", words.workshopCourse(), text: course)]
    facts += modules.enumerated().map { index, module in
      ReportFact(
        ReportKey("module\(index + 1)"),
        words.workshopModule() + (modules.count > 1 ? " \(index + 1)" : ""),
        text: module.title
      )
    }
    if let day { facts.append(ReportFact("date", words.workshopDate(), day: day)) }
    facts += [
      ReportFact("time", words.workshopTime(), text: time(from: agenda.start, to: agenda.end)),
      ReportFact("work", words.workshopWork(), count: agenda.workMinutes),
    ]
    if agenda.pauseMinutes > 0 {
      facts.append(ReportFact("pauses", words.workshopPauses(), count: agenda.pauseMinutes))
    }
    return ReportDocument(
      schema: WorkshopHandout.schema,
      title: words.workshopPlanTitle(),
      generatedAt: .moment(moment),
      language: language,
      facts: facts,
      blocks: blocks(words)
    )
  }

  private func time(from start: Int, to end: Int) -> String {
    ClockTime.text(start) + "–" + ClockTime.text(end)
  }

  private func blocks(_ words: Messages) -> [ReportBlock] {
    var blocks = beliefs.map { beliefBlocks($0, words) } ?? []
    if agenda.isTooLong {
      blocks.append(
        .notice(
          words.workshopTooLong(
            minutes: agenda.minutes,
            limit: AgendaRules.longestDay,
            fitting: agenda.modulesThatFit
          ),
          .warning
        )
      )
    }
    blocks += [.heading(words.workshopAgenda()), .table(agendaTable(words))]
    let materials = materials { place, stage in
      modules.count > 1 ? "\(place + 1): " + stage.title : stage.title
    }
    if !materials.isEmpty {
      blocks += [
        .heading(words.workshopMaterials()),
        .table(
          ReportTable(
            "materials",
            modules.map { $0.title }.joined(separator: "; "),
            of: materials,
            columns: [
              .text("material", words.workshopMaterial()) { $0.name },
              .text("stages", words.workshopUsedIn()) { $0.uses.joined(separator: "; ") },
            ]
          )
        ),
      ]
    }
    blocks += measuredBlocks(words)
    for module in modules { blocks += moduleBlocks(module, words) }
    return blocks
  }

  private func beliefBlocks(_ beliefs: Beliefs, _ words: Messages) -> [ReportBlock] {
    let heading = ReportBlock.heading(words.workshopBeliefs())
    guard !beliefs.entries.isEmpty else {
      return [heading, .paragraph(words.workshopNoBeliefs(cohort: beliefs.cohort))]
    }
    return [
      heading,
      .paragraph(
        words.workshopBeliefsOf(
          known: beliefs.known,
          people: beliefs.people,
          cohort: beliefs.cohort
        )
      ),
      .table(
        ReportTable(
          "beliefs",
          beliefs.cohort,
          of: beliefs.entries,
          columns: [
            .text("belief", words.workshopBelief()) { $0.belief },
            .count("people", words.workshopPeople()) { $0.people },
            .text("repair", words.workshopRepair()) { $0.repair },
          ]
        )
      ),
    ]
  }

  private func agendaTable(_ words: Messages) -> ReportTable {
    let titles = Dictionary(modules.map { ($0.id, $0.title) }) { first, _ in first }
    var columns: [ReportColumn.Source<Agenda.Item>] = [
      .text("time", words.workshopTime()) { time(from: $0.start, to: $0.end) },
      .text("what", words.workshopWhat()) { words.title(of: $0.part) },
    ]
    if modules.count > 1 {
      columns.append(
        .text("module", words.workshopModule()) { item in
          item.part.stage.flatMap { titles[$0.module] } ?? ""
        }
      )
    }
    columns.append(.count("minutes", words.workshopMinutes()) { $0.part.minutes })
    return ReportTable(
      "agenda",
      time(from: agenda.start, to: agenda.end),
      of: agenda.items,
      columns: columns
    )
  }

  private func measuredBlocks(_ words: Messages) -> [ReportBlock] {
    let held = modules.flatMap { module in
      module.stages.map { (module, $0, StageName(module: module.id, title: $0.title)) }
    }.filter { times.count(of: $0.2) > 0 }
    guard !held.isEmpty else { return [] }
    return [
      .heading(words.workshopMeasuredBefore()), .paragraph(words.workshopMeasuredMore()),
      .table(
        ReportTable(
          "measured",
          words.workshopMinutes(),
          of: held,
          columns: [
            .text("stage", words.workshopStage()) { module, stage, _ in
              modules.count > 1 ? module.title + ": " + stage.title : stage.title
            },
            .count("planned", words.workshopPlanned()) { $0.1.minutes },
            .number("measured", words.workshopMeasured(), decimals: 1) { _, _, name in
              ReportValue(times.median(of: name).map { Double($0) / 60_000 }, orBecause: "")
            },
            .count("sessions", words.workshopSessions()) { times.count(of: $0.2) },
            .count("suggested", words.workshopSuggested()) { _, stage, name in
              times.suggestedMinutes(for: name) ?? stage.minutes
            },
          ]
        )
      ),
    ]
  }

  // MARK: - Stages

  private func moduleBlocks(_ module: Module, _ words: Messages) -> [ReportBlock] {
    var blocks: [ReportBlock] = []
    if !module.introduction.isEmpty {
      let heading =
        modules.count > 1
        ? words.workshopBeforeOf(module: module.title) : words.workshopBefore()
      blocks += [.heading(heading)] + module.introduction
    }
    let items = agenda.items.filter { $0.part.stage?.module == module.id }
    for (item, stage) in zip(items, module.stages) {
      let title = modules.count > 1 ? module.title + ": " + stage.title : stage.title
      blocks.append(.heading(time(from: item.start, to: item.end) + " " + title))
      blocks += stageBlocks(stage, words)
    }
    return blocks
  }

  private func stageBlocks(_ stage: Stage, _ words: Messages) -> [ReportBlock] {
    var blocks = stage.opening
    if !stage.materials.isEmpty {
      let list = stage.materials.joined(separator: ", ")
      blocks.append(.paragraph(words.stageMaterials(list: list)))
    }
    if !stage.steps.isEmpty {
      blocks += [
        .heading(words.stageSteps(), level: 3), .list(stage.steps, isNumbered: true),
      ]
    }
    if !stage.prompts.isEmpty {
      blocks += [.heading(words.stagePrompts(), level: 3), .list(stage.prompts)]
    }
    for part in [StageGuide.Part.watchFor, .fallback, .safety, .cut] {
      guard let text = stage.texts[part], !text.isEmpty else { continue }
      let line = words.label(of: part) + ": " + text
      switch part {
      case .safety: blocks.append(.notice(line, .warning))
      case .cut: blocks.append(.notice(line))
      default: blocks.append(.paragraph(line))
      }
    }
    return blocks + stage.rest
  }
}
