import TestSupport

extension FixtureCourse {
  /// The lesson with a scenario.
  static let story = "a-story"

  /// The course with a lesson of one scenario instead of the others.
  static let withStory = FixtureCourse(
    files: sound.files.merging(
      [
        "only-module/module.yaml": """
        id: only-module
        title: The only module
        summary: "A story."
        lessons:
          - a-story

        """,
        "only-module/a-story.md": storyText,
      ],
      uniquingKeysWith: { $1 }
    )
  )

  private static let storyText = """
    ---
    id: a-story
    title: A story
    minutes: 4
    objectives: [O1.1]
    ---

    # A story

    One paragraph to read.

    ## A comment at night

    <!-- exercise: scenario
    id: comment-at-night
    objective: O1.1
    level: evaluate
    source: none
    meters:
      trust: {start: 5, name: Trust, weight: 2}
      time: {start: 8, name: "Free hours"}
    -->

    You look after the page of a reading room. What do you do?

    #### The comment

    Somebody writes that your numbers are fake.

    - [Delete it](#the-picture) <!-- trust: -2 -->
      > A picture of the comment was kept: [loud is right](../misconceptions.md#loud-is-right).
    - [Answer with the source](#a-calm-thread) <!-- trust: +2, time: -3 -->
      > It took an evening, and the doubt was gone.

    #### The picture

    The picture goes from phone to phone.

    - [Put it back and say sorry](#a-calm-thread) <!-- trust: +1, time: -1 -->
      > Some had never heard a page say sorry.
    - [Stay silent](#an-empty-thread)
      > Silence was read as an answer.

    #### A calm thread

    People ask when the room opens.

    > Policy, line 1: what is wrong is put right where it stood.

    #### An empty thread

    Nobody writes any more.

    > Policy, line 2: a doubt is answered within a day.

    > [!TIP]
    > Who else is reading?

    > [!NOTE]
    > An answer is for those who read along.

    """
}
