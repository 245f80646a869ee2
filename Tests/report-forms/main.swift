import Glibc
import Platform
import ReportSamples
import Reports
import Text

// Writes the made-up reports in the forms that need no other program: report-forms FOLDER [LEARNERS]
let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first else {
  Output(descriptor: 2).writeLine("usage: report-forms FOLDER [LEARNERS]")
  exit(64)
}
let people = arguments.dropFirst().first.flatMap { Int($0) }
for language in Language.allCases {
  for sample in SampleReport.allCases {
    let report = sample.document(
      language: language,
      people: people ?? (sample == .everything ? 6 : 24)
    )
    let path = folder + "/" + sample.rawValue + "." + language.rawValue
    let plain = TextForm(report, width: 80, isPlain: true).lines
    try FileWriter.replace(path + ".html", with: HTMLForm(report).bytes)
    try FileWriter.replace(path + ".md", with: MarkdownForm(report).text)
    try FileWriter.replace(path + ".csv", with: CSVForm(report).text)
    try FileWriter.replace(path + ".json", with: JSONForm(report).text)
    try FileWriter.replace(path + ".plain.txt", with: plain.map { $0 + "\n" }.joined())
    for width in [40, 80] {
      let lines = TextForm(report, width: width).lines
      try FileWriter.replace(path + ".\(width).txt", with: lines.map { $0 + "\n" }.joined())
    }
  }
}
