import Learning
import Text

/// What a session came to: planned and measured minutes of each part, cuts and notes.
struct WorkshopSummary {
  let run: WorkshopRun
  let guide: WorkshopGuide
  let words: Messages

  /// The lines from top to bottom.
  var lines: [String] {
    var lines = [words.workshopSummary()]
    for (position, part) in run.start.parts.enumerated() {
      // What a session that ended early never reached says nothing.
      if run.ending != .complete, run.measured[position] == 0 { continue }
      let name = guide.title(of: part)
      let line =
        run.isPassedOver(position)
        ? words.workshopSummarySkipped(stage: name, planned: part.minutes)
        : words.workshopSummaryLine(
          stage: name,
          measured: ClockReading.minutes(run.measured[position]),
          planned: part.minutes
        )
      lines.append("- " + line + (run.cuts.contains(position) ? "; " + words.clockWasCut() : ""))
    }
    lines.append(
      words.workshopSummaryTotal(
        measured: ClockReading.minutes(run.measured.reduce(0, +)),
        planned: run.start.minutes,
        paused: ClockReading.minutes(run.paused)
      )
    )
    lines += run.notes.map { note in
      ClockTime.text(note.writtenAt) + " " + guide.title(of: run.start.parts[note.position]) + ": "
        + TextCleaner.cleanLine(note.text)
    }
    return lines + [words.workshopSummaryNext()]
  }
}
