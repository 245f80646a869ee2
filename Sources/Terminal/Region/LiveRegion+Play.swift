extension LiveRegion {
  /// Why a control stopped playing.
  public enum Ending: Sendable, Hashable {
    /// The person is done with the control.
    case submitted
    /// A key came that the control does not know.
    case other(Key)
    /// Something else than a key ends the wait: a request to end, or the end of the input.
    case event(ConsoleEvent)
  }

  /// Shows a control below a head and lets keys change it until there is something for the caller to do.
  ///
  /// - Parameters:
  ///   - widget: The control, which keeps its state for the next call.
  ///   - measure: The widest lines, however wide the screen.
  ///   - head: The lines above it for a width.
  /// - Returns: What ended the wait; the region still shows the control.
  public func play<Control: Widget>(
    _ widget: inout Control,
    measure: Int = 80,
    below head: (_ width: Int) -> [StyledLine] = { _ in [] }
  ) -> Ending {
    while true {
      let size = console.size
      let width = min(size.columns, max(1, measure))
      let above = head(width)
      let room = max(1, size.rows - (above.isEmpty ? 0 : above.count + 1))
      draw(widget.frame(width: width, height: room).below(above))
      switch console.readEvent() {
      case .key(let key):
        switch widget.handle(key) {
        case .changed: continue
        case .submitted: return .submitted
        case .other(let key): return .other(key)
        }
      case .resize: continue
      case .resumed: forget()
      case let event: return .event(event)
      }
    }
  }
}
