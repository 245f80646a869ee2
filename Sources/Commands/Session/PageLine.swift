/// A line of a page with what stands before it: what does not fit goes on below the text, not below the lead.
struct PageLine: Equatable {
  /// A bar, a sign or a blank space.
  var lead = ""
  /// What is said.
  let text: String

  /// Takes a text, with a lead or without.
  init(_ text: String = "", lead: String = "") {
    self.text = text
    self.lead = lead
  }
}
