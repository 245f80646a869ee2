import Generation
import Glibc
import Platform

// Writes the generated files of the project in the current folder, or in the one named.
let root = CommandLine.arguments.dropFirst().first ?? "."
do {
  for file in try GeneratedFiles(projectAt: root).all() {
    let path = root + "/" + file.path
    let bytes = Array(file.text.utf8)
    if let held = try? FileReader.bytes(at: path), held == bytes { continue }
    try FileWriter.replace(path, with: bytes, mode: 0o644)
    print("wrote \(file.path)")
  }
} catch {
  let errors = Output(descriptor: 2)
  errors.writeLine("generate: \(error)")
  _ = errors.flush()
  exit(1)
}
