/// How the marks of an item vary among complete learners, by themselves and together with the rest.
///
/// The rest R is the total T without the mark x of the item. Variances and covariances are those of a sample (n − 1).
struct SlotMoments: Sendable {
  /// var x.
  private(set) var markVariance = 0.0
  /// var R.
  private(set) var restVariance = 0.0
  /// cov(x, R).
  private(set) var covariance = 0.0
  /// cov(x, R) with both series sorted, the highest that these marks allow.
  private(set) var maximumCovariance = 0.0
  /// cov(x, T).
  private(set) var totalCovariance = 0.0

  init(classes: MarkClasses, codes: [UInt32], answers: CompleteAnswers) {
    guard answers.count > 1 else { return }
    var parts = ClassParts(classes: classes, codes: codes, deviations: answers.deviations)
    parts.subtractMarks()
    let degrees = Double(answers.count - 1)
    for place in classes.marks.indices {
      let mark = parts.markDeviations[place]
      markVariance += Double(parts.size(of: place)) * mark * mark
      let rests = parts.rests(of: place)
      covariance += mark * rests.reduce(0, +)
      restVariance += rests.reduce(0) { $0 + $1 * $1 }
    }
    maximumCovariance = parts.sortedProducts / degrees
    markVariance /= degrees
    restVariance /= degrees
    covariance /= degrees
    // T = x + R, so cov(x, T) = var x + cov(x, R).
    totalCovariance = markVariance + covariance
  }

  /// 100 · cov(x, R) ÷ √(var x · var R).
  func discrimination(_ answers: CompleteAnswers) -> Figure<Double> {
    guard !answers.isNegligible(markVariance), !answers.isNegligible(restVariance) else {
      return .missing(.noVariance)
    }
    return .value(100 * covariance / (markVariance.squareRoot() * restVariance.squareRoot()))
  }

  /// 100 · cov(x, R) ÷ the highest covariance.
  func efficiency(_ answers: CompleteAnswers) -> Figure<Double> {
    guard !answers.isNegligible(maximumCovariance) else { return .missing(.noVariance) }
    return .value(100 * covariance / maximumCovariance)
  }
}
