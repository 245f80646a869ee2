/// The codes of all diagnostics, each with a section in the author's guide.
public enum DiagnosticCode: String, Sendable, CaseIterable, Comparable {
  // Structure: files, keys, names, references.
  case fileMissing = "Q001"
  case fileUnreadable = "Q002"
  case yamlSyntax = "Q003"
  case yamlForbidden = "Q004"
  case keyMissing = "Q005"
  case keyUnknown = "Q006"
  case valueWrong = "Q007"
  case frontMatterMissing = "Q008"
  case idNotFileName = "Q009"
  case idMalformed = "Q010"
  case idRepeated = "Q011"
  case keyCount = "Q012"
  case kindUnknown = "Q013"
  case cardWithoutHeading = "Q014"
  case answerMissing = "Q015"
  case textAfterAnswer = "Q016"
  case linkBroken = "Q017"
  case objectiveUnknown = "Q018"
  case misconceptionUnknown = "Q019"
  case sourceUnknown = "Q020"
  case requirementUnknown = "Q021"
  case requirementCycle = "Q022"
  case requirementLater = "Q023"
  case titleDiffers = "Q024"
  case formMalformed = "Q025"
  case stageMalformed = "Q026"
  case fileUnused = "Q027"
  case allowanceUnknown = "Q028"
  case allowanceUnneeded = "Q029"
  case allowanceWithoutReason = "Q030"
  case tableColumns = "Q031"
  case partEmpty = "Q032"
  case gapUnpaired = "Q033"
  case optionMark = "Q034"
  case commonErrorMalformed = "Q035"
  case acceptedMalformed = "Q036"
  case expressionMalformed = "Q037"
  case partRepeated = "Q038"
  case entryIncomplete = "Q039"
  case languageUnknown = "Q040"
  case explanationRepeated = "Q041"
  case cardMalformed = "Q042"
  case stemMissing = "Q043"
  case textBeforeHeading = "Q044"

  // Items: section D of the blueprint.
  case objectiveMissing = "Q101"
  case levelMissing = "Q102"
  case objectiveVerb = "Q103"
  case objectiveThreshold = "Q104"
  case keyTrivial = "Q105"
  case recallQuota = "Q106"
  case stemNoQuestion = "Q107"
  case stemBlank = "Q108"
  case stemNegative = "Q109"
  case stemNegativePlain = "Q110"
  case optionCount = "Q111"
  case partCount = "Q112"
  case groupSmall = "Q113"
  case noSpareTarget = "Q114"
  case singleKey = "Q115"
  case noDistractor = "Q116"
  case misconceptionMissing = "Q117"
  case feedbackShort = "Q118"
  case explanationMissing = "Q119"
  case keyLongest = "Q120"
  case keyLongestOften = "Q121"
  case optionsUnlike = "Q122"
  case allOfTheAbove = "Q123"
  case absoluteWord = "Q124"
  case stemEchoesKey = "Q125"
  case keyPosition = "Q126"
  case orderWithoutReason = "Q127"
  case expressionDiffers = "Q128"
  case commonErrorRight = "Q129"
  case roundingUnstated = "Q130"
  case counterSampleAccepted = "Q131"
  case counterSamplesMissing = "Q132"
  case sampleRefused = "Q133"
  case patternMalformed = "Q134"
  case stemLong = "Q135"
  case sentenceLong = "Q136"
  case proseSentenceLong = "Q137"
  case privateName = "Q138"
  case contactRequested = "Q139"

  // Coverage.
  case practisedTooLittle = "Q201"
  case testedTooLittle = "Q202"
  case formItemPractised = "Q203"
  case objectiveNotInLesson = "Q204"
  case formsUneven = "Q205"
  case misconceptionUnused = "Q206"
  case questionRepeated = "Q207"

  // Translations.
  case translationMissing = "Q301"
  case translatedExerciseMissing = "Q302"
  case translatedExerciseExtra = "Q303"
  case translatedKeyDiffers = "Q304"
  case translatedCountDiffers = "Q305"
  case translatedCardDiffers = "Q306"
  case translationStale = "Q307"
  case translationUndated = "Q308"
  case translatedNumbersDiffer = "Q309"
  case termUntranslated = "Q310"
  case translatedPagesDiffer = "Q311"
  case translatedEntryDiffers = "Q312"

  // Timing and reading.
  case minutesDiffer = "Q401"
  case minutesUnusual = "Q402"
  case readingLong = "Q403"
  case planMinutesDiffer = "Q404"
  case planStages = "Q405"

  // Sources.
  case sourceMissing = "Q501"
  case sourceUnchecked = "Q502"
  case sourceStale = "Q503"
  case sourceDateWrong = "Q504"
  case lawyerUnmentioned = "Q505"
  case sourceNotOpened = "Q506"

  // Hostile content.
  case controlCharacter = "Q601"
  case controlCharacterEscaped = "Q602"
  case invisibleCharacter = "Q603"
  case rawHTML = "Q604"
  case picture = "Q605"
  case linkScheme = "Q606"
  case linkOutside = "Q607"
  case linkDisguised = "Q608"
  case invalidUTF8 = "Q609"
  case leavesCourse = "Q610"
  case combiningMarks = "Q611"

  // Limits.
  case fileTooLarge = "Q701"
  case tooManyFiles = "Q702"
  case courseTooLarge = "Q703"
  case nestedTooDeep = "Q704"
  case tooManyExercises = "Q705"
  case paragraphTooLong = "Q706"
  case tooManyPieces = "Q707"
  case tooManyParts = "Q708"
  case fileName = "Q709"

  // Scenarios.
  case sceneUnknown = "Q801"
  case sceneUnreachable = "Q802"
  case sceneDeadEnd = "Q803"
  case sceneTrap = "Q804"
  case choiceDominated = "Q805"
  case pathDeep = "Q806"
  case meterUnknown = "Q807"
  case effectMalformed = "Q808"
  case choiceMalformed = "Q809"
  case consequenceShort = "Q810"
  case choiceSingle = "Q811"
  case endingsFew = "Q812"
  case meterFlat = "Q813"
  case scoreFlat = "Q814"
  case outcomesAlike = "Q815"
  case outcomeMalformed = "Q816"

  // Simulations.
  case tableMalformed = "Q821"
  case tableColumn = "Q822"
  case tableValue = "Q823"
  case segmentRepeated = "Q824"
  case segmentCount = "Q825"
  case townTooLarge = "Q826"
  case budgetTooSmall = "Q827"
  case roundsMalformed = "Q828"
  case roundsOrder = "Q829"
  case trustOrder = "Q830"
  case nothingToWin = "Q831"
  case choosingGainsLittle = "Q832"
  case nobodyAtRisk = "Q833"

  // Evaluation labs.
  case labCauseUnknown = "Q841"
  case labNumberWrong = "Q842"
  case labSignalHidden = "Q843"
  case labSignalStray = "Q844"
  case labFindingMissing = "Q845"
  case labFindingMalformed = "Q846"
  case labFindingUnused = "Q847"
  case labEventUntold = "Q848"
  case labBeliefMissing = "Q849"
  case labFindingShort = "Q850"
  case insertUnknown = "Q851"

  // Written work: open answers and worksheets.
  case rubricMalformed = "Q861"
  case rubricPoints = "Q862"
  case sampleMissing = "Q863"
  case sampleLevels = "Q864"
  case writtenInForm = "Q865"
  case criteriaCount = "Q866"
  case fieldRepeated = "Q867"
  case fieldUnknown = "Q868"
  case checkUnknown = "Q869"
  case checkMisfit = "Q870"
  case exampleMissing = "Q871"
  case exampleFails = "Q872"
  case hintMissing = "Q873"
  case mapMisfit = "Q874"
  case promptMissing = "Q875"
  case scaleMisfit = "Q876"
  case fieldPiece = "Q877"
  case sheetUnchecked = "Q878"
  case sampleUnexplained = "Q879"

  // The trainer's plan.
  case stagePartMissing = "Q881"
  case stageMinutesDiffer = "Q882"

  /// How grave a finding of this code is.
  public var severity: Diagnostic.Severity {
    DiagnosticCode.warnings.contains(self) ? .warning : .error
  }

  /// Orders by number.
  public static func < (left: DiagnosticCode, right: DiagnosticCode) -> Bool {
    left.rawValue < right.rawValue
  }

  private static let warnings: Set<DiagnosticCode> = [
    .requirementLater, .titleDiffers, .fileUnused, .allowanceUnneeded, .objectiveVerb,
    .objectiveThreshold, .keyTrivial, .stemNoQuestion, .stemBlank, .stemNegative, .groupSmall,
    .noSpareTarget, .singleKey, .keyLongest, .optionsUnlike, .absoluteWord, .stemEchoesKey,
    .roundingUnstated, .sampleRefused, .proseSentenceLong, .privateName, .contactRequested,
    .objectiveNotInLesson, .formsUneven, .misconceptionUnused, .questionRepeated,
    .translationMissing, .translationStale, .termUntranslated, .translatedPagesDiffer,
    .minutesUnusual, .planStages, .lawyerUnmentioned, .sourceNotOpened, .linkOutside,
    .choiceDominated, .pathDeep, .choiceSingle, .meterFlat, .outcomesAlike,
    .labSignalStray, .labFindingUnused, .labEventUntold,
    .criteriaCount, .exampleMissing, .hintMissing, .sheetUnchecked, .sampleUnexplained,
    .stagePartMissing, .stageMinutesDiffer,
    .choosingGainsLittle, .nobodyAtRisk,
  ]
}
