import Learning
import Testing

@Suite("Statistics as other programs reckon them")
struct StatisticsComparisonTests {
  @Test(
    "Items and forms of random marks, fresh ones too, have the figures of NumPy, SciPy and pingouin"
  )
  func items() throws {
    for fixture in try StatisticsFixture.read() {
      #expect(fixture.items.count == 6)
      for data in fixture.items {
        let analysis = ItemSample.accumulator(
          data.scores,
          slots: data.maxima.map { ItemSlot(maximumMark: $0) }
        ).analysis
        #expect(analysis.items.count == data.items.count)
        for (ours, theirs) in zip(analysis.items, data.items) {
          Self.compare(ours, theirs, fixture.origin)
        }
        let groups = analysis.items[0].options.groups.value
        #expect(groups?.lower == data.groups?.lower, "\(fixture.origin)")
        #expect(groups?.upper == data.groups?.upper, "\(fixture.origin)")
        let form = analysis.form
        for (value, expected) in [
          (form.totals.mean, data.form.mean), (form.totals.median, data.form.median),
          (form.totals.standardDeviation, data.form.sd),
          (form.totals.skewness, data.form.skewness), (form.totals.kurtosis, data.form.kurtosis),
          (form.alpha, data.form.alpha), (form.errorRatio, data.form.errorRatio),
          (form.standardError, data.form.standardError),
        ] {
          #expect(ItemSample.isNear(value.value, expected), "\(fixture.origin): \(expected)")
        }
      }
    }
  }

  private static func compare(
    _ ours: ItemFigures,
    _ theirs: StatisticsFixture.Items.Item,
    _ origin: String
  ) {
    let interval = ours.facilityInterval.value
    for (value, expected) in [
      (ours.facility.value, theirs.facility), (ours.standardDeviation.value, theirs.sd),
      (ours.intendedWeight.value, theirs.intended),
      (interval?.lowerBound, theirs.interval[0]), (interval?.upperBound, theirs.interval[1]),
    ] {
      #expect(ItemSample.isNear(value, expected), "\(origin): \(expected)")
    }
    for (figure, expected) in [
      (ours.discriminationIndex, theirs.discrimination),
      (ours.discriminativeEfficiency, theirs.efficiency), (ours.effectiveWeight, theirs.effective),
    ] {
      if let expected {
        #expect(ItemSample.isNear(figure.value, expected), "\(origin): \(expected)")
      } else {
        #expect([.noVariance, .negativeCovariance].contains(figure.note), "\(origin)")
      }
    }
  }

  @Test("A gain has the bootstrap interval of the same draws in NumPy, and one like SciPy's")
  func gains() throws {
    let fixtures = try StatisticsFixture.read()
    for (origin, data) in fixtures.flatMap({ some in some.gains.map { (some.origin, $0) } }) {
      let gain = GroupGain(zip(data.pre, data.post).map { GroupGain.Pair(pre: $0, post: $1) })
      #expect(gain.count == data.pre.count)
      #expect(ItemSample.isNear(gain.pre.value, data.means[0]), "\(origin)")
      #expect(ItemSample.isNear(gain.post.value, data.means[1]), "\(origin)")
      #expect(ItemSample.isNear(gain.normalised.value, data.normalised), "\(origin)")
      let interval = try #require(gain.differenceInterval.value)
      #expect(ItemSample.isNear(interval.lowerBound, data.interval[0]), "\(origin)")
      #expect(ItemSample.isNear(interval.upperBound, data.interval[1]), "\(origin)")
      // Other draws have other bounds: as many means of SciPy's lie between as chance explains.
      let slack = 1e-9
      for (bound, within) in zip([interval.lowerBound, interval.upperBound], data.within) {
        #expect(bound >= within[0] - slack && bound <= within[1] + slack, "\(origin): \(within)")
      }
    }
  }

  @Test("Weighted kappa and its interval are those of statsmodels")
  func kappas() throws {
    for data in try StatisticsFixture.read().flatMap(\.kappas) {
      let marks = zip(data.first, data.second).map { MarkerAgreement.Marks($0, $1) }
      for (weights, expected) in [
        (MarkerAgreement.Weights.linear, data.linear), (.quadratic, data.quadratic),
      ] {
        let ours = MarkerAgreement(marks, levels: data.levels, weights: weights)
        let (kappa, error) = (expected[0], expected[1])
        #expect(ItemSample.isNear(ours.kappa.value, kappa))
        let interval = try #require(ours.interval.value)
        let z = 1.959963984540054
        #expect(ItemSample.isNear(interval.lowerBound, max(-1, kappa - z * error)))
        #expect(ItemSample.isNear(interval.upperBound, min(1, kappa + z * error)))
      }
    }
  }
}
