import JSON
import Learning
import ProgressStore
import Sealing

extension BundleHeader {
  private static let members: Set<String> = [
    "alias", "courses", "device", "facts", "key", "learner", "version",
  ]
  private static let longestText = 200
  private static let mostCourses = 1_000

  /// Reads the header's line; the version is looked at first, since a newer one may have other members.
  init(line: some Collection<UInt8>, limits: BundleLimits) throws(BundleError) {
    guard
      let json = try? JSONValue(
        parsing: Array(line),
        limits: JSONLimits(bytes: limits.lineBytes, depth: limits.depth)
      ),
      let object = json.objectValue
    else { throw .malformedHeader(member: "") }
    guard let version = json["version"]?.integerValue, version >= 1 else {
      throw .malformedHeader(member: "version")
    }
    guard version <= BundleHeader.version else {
      throw .newerVersion(found: version, known: BundleHeader.version)
    }
    for key in object.keys where !BundleHeader.members.contains(key) {
      throw .malformedHeader(member: key)
    }
    guard let facts = json["facts"]?.integerValue, facts >= 0 else {
      throw .malformedHeader(member: "facts")
    }
    guard facts <= limits.facts else { throw .tooManyFacts(limit: limits.facts) }
    guard let bytes = json["key"]?.stringValue.flatMap({ Hexadecimal.decode($0) }),
      let key = try? VerifyingKey(bytes)
    else { throw .malformedHeader(member: "key") }
    self.init(
      learner: LearnerID(try BundleHeader.name("learner", in: json)),
      alias: try BundleHeader.alias(in: json),
      device: DeviceID(try BundleHeader.name("device", in: json)),
      key: key,
      courses: try BundleHeader.courses(in: json),
      facts: facts
    )
    // There is one spelling for a header, so that what was signed is what was read.
    guard json == self.json, line.elementsEqual(self.json.canonicalText.utf8) else {
      throw .malformedHeader(member: "")
    }
  }

  /// A random name of 32 hexadecimal digits.
  private static func name(_ key: String, in json: JSONValue) throws(BundleError) -> String {
    guard let text = json[key]?.stringValue, text.utf8.count == 32,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { throw .malformedHeader(member: key) }
    return text
  }

  private static func alias(in json: JSONValue) throws(BundleError) -> String? {
    guard let member = json["alias"] else { throw .malformedHeader(member: "alias") }
    if member == .null { return nil }
    // The rules for an alias that somebody types here hold for one that comes from elsewhere, too.
    guard let alias = member.stringValue, (try? Alias(alias))?.text == alias else {
      throw .malformedHeader(member: "alias")
    }
    return alias
  }

  private static func courses(in json: JSONValue) throws(BundleError) -> [CourseReference] {
    guard let entries = json["courses"]?.arrayValue, entries.count <= mostCourses else {
      throw .malformedHeader(member: "courses")
    }
    var courses: [CourseReference] = []
    for entry in entries {
      guard let object = entry.objectValue, object.keys.count == 2,
        let id = entry["id"]?.stringValue, let version = entry["version"]?.stringValue,
        (1...longestText).contains(id.utf8.count), version.utf8.count <= longestText
      else { throw .malformedHeader(member: "courses") }
      let course = CourseReference(id: CourseID(id), version: version)
      if let last = courses.last, last >= course { throw .malformedHeader(member: "courses") }
      courses.append(course)
    }
    return courses
  }
}
