import Learning
public import Reports
public import Text

/// A made-up report that holds every kind of block, column and chart.
public enum Demonstration {
  struct Item {
    let name: String
    let flag: String
    let n: Int
    let facility: Double?
    let discrimination: Double?
    let seconds: Double?
    let day: Int?
  }

  /// Why a figure of it is missing.
  public static let tooFew = "too few (n = 6)"

  /// The report with a text in every place where people's texts may stand, each time changed by a function.
  ///
  /// - Parameters:
  ///   - language: The language of the forms; the texts are English whatever it is.
  ///   - people: The number of learners.
  ///   - text: What becomes of each text.
  /// - Returns: The report.
  public static func document(
    language: Language = .english,
    people: Int = 6,
    text: @escaping (String) -> String = { $0 }
  ) -> ReportDocument {
    ReportDocument(
      schema: "qadam.report.demonstration/1",
      title: text("How the room did"),
      audience: text("the trainer"),
      generatedAt: .moment(Moment(milliseconds: 1_769_831_999_000, utcOffsetMinutes: 300)),
      language: language,
      facts: [
        ReportFact("cohort", text("Group"), text: text("Evening course")),
        ReportFact("learners", text("Learners"), count: people),
        ReportFact("firstDay", text("First day"), day: 20_480),
      ],
      blocks: [
        .notice(text("Start with Бота: she needs help with three lessons."), .warning),
        .heading(text("Who needs me today")),
        .paragraph(text("Everybody has begun. Two thirds finished the first lesson.")),
        .list(
          [text("Look at the lesson on audiences."), text("Repeat the budget.")],
          isNumbered: true
        ),
        .chart(status(people: people, text)),
        .heading(text("What was not understood")),
        .chart(mastery(people: people, text)),
        .chart(calibration(text)),
        .heading(text("The questions")),
        .table(items(text)),
        .chart(itemMap(text)),
        .chart(options(text)),
        .heading(text("Did it work"), level: 3),
        .chart(slopes(text)),
        .chart(days(text)),
        .table(
          ReportTable(
            "empty",
            text("Written answers"),
            of: [Item](),
            columns: [.text("name", text("Name")) { $0.name }]
          )
        ),
        .heading(text("What this cannot show")),
        .list([text("There was no group to compare with."), text("Learners chose to come.")]),
        .notice(text("The authors of the course wrote its test.")),
      ]
    )
  }

  static func name(_ index: Int, _ text: @escaping (String) -> String) -> String {
    let names = ["Aliya", "Бота", "Ғалым", "Әсем Өтебайқызы", "Dana", "Ерлан"]
    let round = index / names.count
    return text(names[index % names.count] + (round > 0 ? " \(round + 1)" : ""))
  }

  /// The table of the questions.
  public static func items(_ text: @escaping (String) -> String) -> ReportTable {
    let items = [
      Item(
        name: "audience-01",
        flag: "fine",
        n: 24,
        facility: 0.6666666666666666,
        discrimination: 41.25,
        seconds: 42,
        day: 20_483
      ),
      Item(
        name: "audience-02",
        flag: "below-guessing",
        n: 24,
        facility: 0.125,
        discrimination: -12.345,
        seconds: 200,
        day: 20_484
      ),
      Item(
        name: "budget-01",
        flag: "fine",
        n: 6,
        facility: 1,
        discrimination: nil,
        seconds: nil,
        day: nil
      ),
      Item(
        name: "budget-02",
        flag: "fine",
        n: 23,
        facility: nil,
        discrimination: 0.04,
        seconds: 4000,
        day: 20_485
      ),
    ]
    return ReportTable(
      "items",
      text("All questions"),
      of: items,
      columns: [
        .text("exercise", text("Question")) { text($0.name) },
        .count("n", text("n")) { $0.n },
        .share("facility", text("Facility")) { ReportValue($0.facility, orBecause: text(tooFew)) },
        .shareInterval("facilityInterval", text("95 % interval"), decimals: 1) { item in
          ReportValue(
            item.facility.map { max(0, $0 - 0.15)...min(1, $0 + 0.15) },
            orBecause: text(tooFew)
          )
        },
        .number("discrimination", text("Discrimination"), decimals: 2) {
          ReportValue($0.discrimination, orBecause: text(tooFew))
        },
        .numberInterval("gain", text("Gain"), decimals: 1) { item in
          ReportValue(item.discrimination.map { ($0 - 9)...($0 + 9) }, orBecause: text(tooFew))
        },
        .duration("medianSeconds", text("Median time")) {
          ReportValue($0.seconds, orBecause: text("not measured"))
        },
        .day("last", text("Last answer")) { ReportValue($0.day, orBecause: "") },
        .count("hints", text("Hints")) { item in
          ReportValue(item.n > 6 ? item.n / 5 : nil, orBecause: text(tooFew))
        },
        .term("flag", text("Flag")) {
          (text($0.flag), text($0.flag == "fine" ? "fine" : "worse than guessing"))
        },
      ]
    )
  }

  static func status(people: Int, _ text: @escaping (String) -> String) -> ReportChart {
    let states = StatusGrid.State.allCases
    var columns: [ChartColumn] = []
    for number in 1...8 {
      let title = text("Lesson \(number): a title of usual length")
      columns.append(ChartColumn(ReportKey("lesson-\(number)"), title))
    }
    var rows: [StatusGrid.Row] = []
    for row in 0..<people {
      let cells = (1...8).map { column -> StatusGrid.State in
        column + row < 6 ? .done : states[(row * column + row) % states.count]
      }
      rows.append(StatusGrid.Row(name(row, text), cells))
    }
    return ReportChart(
      "status",
      text("Lessons by learner"),
      summary: text("Most are done with the first lessons; one learner needs help."),
      .statusGrid(StatusGrid(rowTitle: text("Learner"), columns: columns, rows: rows))
    )
  }

  static func mastery(people: Int, _ text: @escaping (String) -> String) -> ReportChart {
    var columns: [ChartColumn] = []
    for number in 1...5 {
      columns.append(ChartColumn(ReportKey("objective-\(number)"), text("Objective \(number)")))
    }
    var rows: [HeatMap.Row] = []
    for row in 0..<people {
      var shares: [ReportValue<Double>] = []
      for column in 1...5 {
        let isMissing = (row * 5 + column) % 7 == 0
        let share = Double((row * 37 + column * 23) % 101) / 100
        shares.append(isMissing ? .missing(text("no answers")) : .known(share))
      }
      rows.append(HeatMap.Row(name(row, text), shares))
    }
    return ReportChart(
      "mastery",
      text("Mastery by objective"),
      summary: text("The third objective is the weakest."),
      .heatMap(HeatMap(rowTitle: text("Learner"), columns: columns, rows: rows))
    )
  }

  static func calibration(_ text: @escaping (String) -> String) -> ReportChart {
    ReportChart(
      "calibration",
      text("How certain, how right"),
      summary: text("The more certain, the more often right."),
      .calibration(
        CalibrationCurve(points: [
          .init(certainty: 1, right: Proportion(11, of: 24)),
          .init(certainty: 2, right: Proportion(31, of: 47)),
          .init(certainty: 3, right: Proportion(52, of: 60)),
        ])
      )
    )
  }

  static func itemMap(_ text: @escaping (String) -> String) -> ReportChart {
    var points: [ItemMap.Point] = []
    for number in 1...14 {
      let discrimination = Double((number * 47) % 130) - 45
      points.append(
        ItemMap.Point(
          text("question-\(number)"),
          facility: .known(Double((number * 29) % 100) / 100),
          discrimination: number == 9 ? .missing(text(tooFew)) : .known(discrimination),
          isFlagged: number % 5 == 0
        )
      )
    }
    return ReportChart(
      "itemMap",
      text("Questions on a map"),
      summary: text("Questions at the bottom do not tell learners apart."),
      .itemMap(ItemMap(points: points))
    )
  }

  static func options(_ text: @escaping (String) -> String) -> ReportChart {
    ReportChart(
      "options",
      text("Options of audience-02"),
      summary: text("The second option draws the upper group away from the right one."),
      .optionBars(
        OptionBars(
          groups: [.init(.upper, size: 8), .init(.lower, size: 8)],
          options: [
            .init(
              1,
              text("A narrow group that can act on the request."),
              isRight: true,
              counts: [5, 2]
            ),
            .init(
              2,
              text("Everybody who may ever read the message."),
              isRight: false,
              counts: [3, 4],
              remark: text("bigger is better")
            ),
            .init(3, text("Nobody in particular."), isRight: false, counts: [0, 2]),
          ]
        )
      )
    )
  }

  static func slopes(_ text: @escaping (String) -> String) -> ReportChart {
    ReportChart(
      "slopes",
      text("Before and after, by objective"),
      summary: text("Both measured objectives rose."),
      .slopes(
        PairedSlopes(
          rowTitle: text("Objective"),
          rows: [
            .init(text("Name the audience"), count: 9, before: .known(0.4), after: .known(0.75)),
            .init(text("Plan a budget"), count: 9, before: .known(0.62), after: .known(0.58)),
            .init(
              text("Measure the effect"),
              count: 4,
              before: .missing(text("too few (n = 4)")),
              after: .known(0.5)
            ),
          ]
        )
      )
    )
  }

  static func days(_ text: @escaping (String) -> String) -> ReportChart {
    ReportChart(
      "days",
      text("Answers a day"),
      summary: text("Most answers came in the second week."),
      .dailyCounts(
        DailyCounts(
          countTitle: text("Answers"),
          firstDay: 20_480,
          counts: [0, 3, 8, 12, 0, 0, 25, 31, 22, 14, 9, 0, 1, 4]
        )
      )
    )
  }
}
