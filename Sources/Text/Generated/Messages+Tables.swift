// Written by `swift run generate`: change the catalogues instead.
// swift-format-ignore-file

extension Messages {
  /// The tables of all catalogues.
  static let tables: [MessageTable] = [
    CohortReportMessages.table,
    CommandsMessages.table,
    DeskMessages.table,
    DiagnosticsMessages.table,
    HelpMessages.table,
    ItemsMessages.table,
    KnowingMessages.table,
    LabMessages.table,
    LearnerReportMessages.table,
    MarkingMessages.table,
    ReportsMessages.table,
    ReviewMessages.table,
    RoomPageMessages.table,
    RoomMessages.table,
    ScenarioMessages.table,
    ScreensMessages.table,
    SimulationMessages.table,
    WorkbookMessages.table,
    WorkshopMessages.table,
  ]
}
