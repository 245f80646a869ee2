import Learning
import ProgressStore
import Reports
import Text

/// Gathers what the handout of a day holds from the course and the record.
struct HandoutMaker {
  let course: Course
  let modules: [Module]
  let agenda: Agenda
  let day: Int?
  let times: StageTimes

  /// The handout, which opens with the beliefs of a group where one is named.
  func handout(beliefs: WorkshopHandout.Beliefs?) -> WorkshopHandout {
    WorkshopHandout(
      course: InlineText.plain(course.title),
      day: day,
      agenda: agenda,
      modules: modules.map { module in
        WorkshopHandout.Module(
          id: module.id,
          title: InlineText.plain(module.title),
          introduction: MarkdownBlocks.blocks(module.sessionPlan?.introduction ?? ""),
          stages: (module.sessionPlan?.stages ?? []).map { stage($0) }
        )
      },
      times: times,
      beliefs: beliefs
    )
  }

  private func stage(_ stage: SessionPlan.Stage) -> WorkshopHandout.Stage {
    let guide = stage.guide
    return WorkshopHandout.Stage(
      title: stage.title,
      minutes: stage.minutes,
      materials: stage.materials,
      opening: MarkdownBlocks.blocks(guide.opening),
      steps: guide.steps.map { MarkdownBlocks.line($0.text) },
      prompts: guide.prompts.map { MarkdownBlocks.line($0) },
      texts: guide.texts.mapValues { MarkdownBlocks.line($0) },
      rest: MarkdownBlocks.blocks(guide.rest)
    )
  }

  /// What the members of a group are sure of and mistaken about in the modules.
  func beliefs(of cohort: Cohort, in store: ProgressStore) throws -> WorkshopHandout.Beliefs {
    let fold = AnswerClassFold(course: course)
    let open = try cohort.members.compactMap { member -> OpenMisconceptions? in
      let answers = AnswerHistory(try store.answers(of: member.learner, course: course.id))
      guard !answers.answers.isEmpty else { return nil }
      return OpenMisconceptions(history: answers, classes: fold.classes(of: answers))
    }
    let exercises = modules.flatMap { module in
      module.lessons.flatMap { $0.exercises } + module.forms.flatMap { $0.exercises }
    }
    let held = HeldBeliefs(open, about: Set(exercises.map { $0.id }))
    let known = Dictionary(course.misconceptions.map { ($0.id, $0) }) { first, _ in first }
    return WorkshopHandout.Beliefs(
      cohort: cohort.name,
      people: cohort.members.count,
      known: held.people,
      entries: held.entries.map { entry in
        let misconception = known[entry.misconception]
        return (
          belief: misconception.map { InlineText.plain($0.belief) } ?? entry.misconception.text,
          people: entry.people,
          repair: misconception.map { InlineText.plain($0.repair) } ?? ""
        )
      }
    )
  }
}
