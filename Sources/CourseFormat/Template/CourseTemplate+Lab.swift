extension CourseTemplate {
  /// A lesson with every part that an evaluation lab can have.
  static let labLesson = """
    ---
    id: a-report-to-read
    title: A report to read
    minutes: 10
    objectives: [O1.1]
    requires: [a-lesson-people-finish]
    ---

    # A report to read

    In an evaluation lab the program makes the report of a campaign, with one cause planted in it. Whoever reads it says what the cause is, and how they know.

    The card names causes and numbers; the same number is the same report everywhere. With several of them each person gets one.

    The cause brings 40 points of 100. The figure that decides brings 25, if its value is right. A rival that was ruled out, with a figure that speaks against it, brings 20. An indicator with baseline, target, source and rhythm brings 15.

    Whoever takes a rival for the cause, and has the right figure, gets half of the 40: the evidence was read well.

    So show the order in which a report is read before you ask for a diagnosis: first the list, then the neighbours, then the steps from the top, and notes last.

    Below the question, say something to everybody who takes a wrong cause for the right one. The program adds the figure that speaks against it, so your sentence can speak about the belief. Notes tell what happened on which day; some of them may lead nowhere, as in life.

    ## What happened to the reading evening?

    <!-- exercise: evaluation-lab
    id: what-happened-to-the-reading-evening
    objective: O1.1
    level: evaluate
    source: S1
    logs:
      bridge: 0
    lines:
      attended: Came to the reading evening
    -->

    A team invited people to a reading evening and shows you its report. What happened, and how do you know?

    - `none` Of 88 people who signed up 18 came, and half were planned. Chance alone rarely does that: [the first story](../misconceptions.md#the-first-story-is-true).
    - `delivery` Half of the messages were seen, just as planned. The break comes later: [the first story](../misconceptions.md#the-first-story-is-true).
    - `language` People answered in both languages as planned, so both texts did their work: [the first story](../misconceptions.md#the-first-story-is-true).
    - `audience` Of 100 accounts 76 belong to the district, so the right people answered: [the first story](../misconceptions.md#the-first-story-is-true).
    - `trust` Only 4 of 60 questions stayed open, and people signed up as planned: [the first story](../misconceptions.md#the-first-story-is-true).
    - `duplicates` The list has 90 lines and 88 people, so hardly anybody stands there twice: [the first story](../misconceptions.md#the-first-story-is-true).
    - `external-drop` In the comparison district 38 came, where 40 were expected: [the first story](../misconceptions.md#the-first-story-is-true).
    - `external-boost` Nothing rose, neither here nor there. Read the last step once more: [the first story](../misconceptions.md#the-first-story-is-true).

    #### Notes of the team

    - 2 March: the messages went out in both languages.
    - `bridge` 16 March: the helper with the list was ill, and nobody took over.
    - 18 March: the doors opened at ten.

    > [!TIP]
    > Lines or people? Then the neighbours. Then the steps from the top.

    > [!NOTE]
    > Each step up to the list ran to plan, and the neighbours came as usual. The first step that broke leads from the list to the door.

    ## Your next report

    Write your own notes in place of these. Say on which day something happened, and leave the figures to the program.

    """
}
