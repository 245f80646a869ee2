extension CourseTemplate {
  /// An exercise with every part that a scenario can have.
  static let scenario = """
    ## Somebody tries your lesson

    <!-- exercise: scenario
    id: somebody-tries-your-lesson
    objective: O1.1
    level: evaluate
    meters:
      insight: {start: 0, name: "What you learn about your text", weight: 2}
      ease: {start: 5, name: "How easy the hour is"}
    -->

    A friend tries your first lesson while you watch. You want to know where it can be better. What do you do?

    #### The friend stops

    At the third exercise your friend reads the question twice. Then comes a look at you.

    - [Explain what is meant](#the-friend-nods) <!-- insight: -1, ease: +1 -->
      > The pause was over at once. The next reader will stop at the same place, and you will not be there: [reading is learning](../misconceptions.md#reading-is-learning).
    - [Stay silent and take a note](#the-friend-speaks) <!-- insight: +1, ease: -2 -->
      > Ten long seconds for you both. Now you know a place where the text has to work alone.

    #### The friend nods

    "Ah, of course." The rest goes quickly. What do you ask at the end?

    - [Whether it was good](#a-kind-word) <!-- ease: +1 -->
      > A friend says yes. The question asked for kindness, and it got some.
    - [Where it was slow](#three-places) <!-- insight: +1, ease: -1 -->
      > It is hard to remember after your help, and still worth more than praise.

    #### The friend speaks

    "Do you mean the text, or the comment below the heading?"

    - [Say that it is obvious](#a-kind-word) <!-- insight: -1 -->
      > It was obvious to you. Your friend stops telling what is unclear: [traps make it hard](../misconceptions.md#traps-make-it-hard).
    - [Ask which words led there](#three-places) <!-- insight: +2, ease: -1 -->
      > Two words in the question did. They are quickly changed, and the change helps everybody.

    #### A kind word

    "Nice lesson", says your friend, and puts on a coat. You have a good evening and an unchanged text.

    > Plan, last line: whoever tries a lesson is asked where they stopped.

    #### Three places

    On your paper stand three places, and beside each of them the words that were read twice.

    > Plan, last line: whoever tries a lesson is asked where they stopped.

    > [!NOTE]
    > Help takes the difficulty away before you have seen it. Silence and one question show where the text needs work.


    """
}
