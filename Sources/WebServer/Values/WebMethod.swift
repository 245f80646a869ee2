/// What a request wants; the server refuses other methods itself.
public enum WebMethod: Sendable, Hashable {
  /// To read a page.
  case get
  /// To read what a page's header says; the body of the answer stays here.
  case head
  /// To send something.
  case post
}
