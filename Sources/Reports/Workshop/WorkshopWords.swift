public import Learning
public import Text

extension Messages {
  /// What a part of a session is called.
  public func title(of part: WorkshopPart) -> String {
    switch part.kind {
    case .stage(_, let title): title
    case .shortBreak: workshopBreak()
    case .lunch: workshopLunch()
    }
  }

  /// What a part of a stage is called.
  public func label(of part: StageGuide.Part) -> String {
    switch part {
    case .steps: stageSteps()
    case .prompts: stagePrompts()
    case .watchFor: stageWatchFor()
    case .fallback: stageFallback()
    case .safety: stageSafety()
    case .cut: stageCut()
    }
  }
}
