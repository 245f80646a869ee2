import Glibc
import Platform
import ReportSamples
import Reports
import Text

// Writes the made-up report in the forms that need no other program: report-forms FOLDER [LEARNERS]
let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first else {
  Output(descriptor: 2).writeLine("usage: report-forms FOLDER [LEARNERS]")
  exit(64)
}
let people = arguments.dropFirst().first.flatMap { Int($0) } ?? 6
for language in Language.allCases {
  let report = Demonstration.document(language: language, people: people)
  let path = folder + "/report." + language.rawValue
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
