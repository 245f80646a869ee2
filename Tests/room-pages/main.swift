import Glibc
import Platform
import RoomSamples
import Text

// Writes every page of a made-up room for people and judges to look at: room-pages FOLDER
guard let folder = CommandLine.arguments.dropFirst().first else {
  Output(descriptor: 2).writeLine("usage: room-pages FOLDER")
  exit(64)
}
for language in Language.allCases {
  for page in try SamplePages.all(in: language) {
    try FileWriter.replace("\(folder)/\(page.name).\(language.rawValue).html", with: page.bytes)
  }
}
