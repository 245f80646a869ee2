import Platform
import ProgressStore
import Text

/// Looks at the data folder and every record in it.
struct DataCheckup {
  let environment: CommandEnvironment

  /// One thing that was looked at.
  struct Finding {
    /// Whether it is as it should be.
    let isWell: Bool
    /// What was found, and what to do where it is not well.
    let line: String
  }

  /// Everything that was looked at, in order.
  func findings() throws -> [Finding] {
    let words = environment.words
    let path: String
    do {
      path = try environment.dataFolder()
    } catch let failure as CommandFailure {
      return [Finding(isWell: false, line: failure.message)]
    }
    guard FileSystem.kind(at: path, followingLinks: true) == .folder else {
      return [Finding(isWell: true, line: words.doctorNoData(path: path))]
    }
    var findings = [mode(of: path, wanted: 0o700)]
    let folder = ProfileFolder(path)
    let failureWords = FailureWords(words: words)
    for problem in try folder.problems() {
      findings.append(
        Finding(isWell: false, line: failureWords.failure(for: problem).message)
      )
    }
    for profile in try folder.list() {
      findings.append(mode(of: profile.path, wanted: 0o600))
      do {
        findings.append(try record(of: profile))
      } catch {
        findings.append(Finding(isWell: false, line: failureWords.failure(for: error).message))
      }
    }
    return findings
  }

  private func record(of profile: Profile) throws -> Finding {
    let words = environment.words
    let store = try ProgressStore(opening: profile.path, options: StoreOptions(environment))
    let pages = try store.integrityProblems()
    let chain = try store.verifyChains()
    let alias = TextCleaner.cleanLine(profile.alias)
    guard pages.isEmpty, chain.conflicts.isEmpty else {
      return Finding(isWell: false, line: words.doctorRecordDamaged(alias: alias))
    }
    // Where facts of others were forgotten or never came, the hash before the gap is kept and was compared.
    let gaps = chain.gaps.isEmpty ? "" : " " + words.doctorGaps(count: chain.gaps.count)
    return Finding(
      isWell: true,
      line: words.doctorRecord(alias: alias, facts: chain.facts) + gaps
    )
  }

  private func mode(of path: String, wanted: UInt32) -> Finding {
    let words = environment.words
    guard let mode = FileSystem.mode(at: path) else {
      return Finding(isWell: false, line: words.fileNotFound(path: path))
    }
    let isPrivate = mode & 0o077 == 0
    return Finding(
      isWell: isPrivate,
      line: isPrivate
        ? words.doctorPrivate(path: path)
        : words.doctorNotPrivate(path: path, mode: String(wanted, radix: 8))
    )
  }
}
