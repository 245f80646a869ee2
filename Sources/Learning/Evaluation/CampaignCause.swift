/// Why a campaign ended as it did: eight causes that can be planted in its log, or none.
public enum CampaignCause: String, Sendable, CaseIterable {
  /// Noise only.
  case none
  /// The messages did not arrive.
  case delivery
  /// One language was not understood.
  case language
  /// The wrong people answered.
  case audience
  /// Questions stayed without an answer.
  case trust
  /// Nothing led from the sign-up to the door.
  case bridge
  /// The same people stand on the list several times.
  case duplicates
  /// Something outside kept people away, here and in the comparison district.
  case externalDrop = "external-drop"
  /// Something outside brought people, here and in the comparison district.
  case externalBoost = "external-boost"

  /// The place in the order in which the causes are listed, from 0; it is a part of every log's seed.
  var number: Int { CampaignCause.allCases.firstIndex(of: self) ?? 0 }
}
