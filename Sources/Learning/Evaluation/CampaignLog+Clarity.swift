extension CampaignLog {
  /// The deciding figures that chance has hidden: they lie as near to their plan as in any log.
  public var hiddenFigures: [LabFigure] {
    cause.decidingFigures.filter { reading(of: $0)?.isFar == false }
  }

  /// The figures that chance alone has carried far from their plan, so that they point at nothing.
  public var strayFigures: [LabFigure] {
    let expected = cause.decidingFigures + cause.supportingFigures
    return LabFigure.counted.filter { figure in
      !expected.contains(figure) && reading(of: figure)?.isFar == true
    }
  }
}
