extension CourseTemplate {
  static let forms = """
    # The test of this module

    Two forms of one test, one before the module and one after it. None of these questions is practised in a lesson.

    ## A

    ### A page nobody needs

    <!-- exercise: choose-one
    id: form-a-page-nobody-needs
    objective: O1.1
    level: evaluate
    -->

    A page of your lesson prepares for no exercise. What do you do with it first?

    - [x] Ask what people should do with it.
      > Yes: either an exercise is missing, or the page is. The question finds out which.
    - [ ] Leave it, since reading does no harm.
      > It costs the minutes in which people could practise: [reading is learning](../misconceptions.md#reading-is-learning).
    - [ ] Hide a small mistake in it for fun.
      > People would learn to distrust you, and nothing else: [traps make it hard](../misconceptions.md#traps-make-it-hard).

    ### Steps of a trial

    <!-- exercise: order
    id: form-a-steps-of-a-trial
    objective: O1.1
    level: apply
    -->

    Put the steps of trying out a lesson in order.

    1. Ask somebody who does not know the matter
    2. Watch in silence while the person works
    3. Note where the person stops
    4. Change the lesson at these places

    > [!NOTE]
    > Watching comes before asking why: where people stop, the lesson stops.

    ## B

    ### A question everybody answers

    <!-- exercise: choose-one
    id: form-b-question-everybody-answers
    objective: O1.1
    level: evaluate
    -->

    Everybody answers your question at the first try. What is the best next step?

    - [ ] Add a double negative to it.
      > Then you measure eyesight, and not the matter: [traps make it hard](../misconceptions.md#traps-make-it-hard).
    - [x] Ask for the same in a new case.
      > Yes: a new case shows whether people can carry the idea somewhere else.
    - [ ] Give them a longer text first.
      > More text before the same question changes little: [reading is learning](../misconceptions.md#reading-is-learning).

    ### Steps of a repair

    <!-- exercise: order
    id: form-b-steps-of-a-repair
    objective: O1.1
    level: apply
    -->

    Put the steps of mending an exercise in order.

    1. Collect the wrong answers that people gave
    2. Find the belief behind each of them
    3. Write feedback that speaks to this belief
    4. Try the exercise with other people

    > [!NOTE]
    > Feedback comes after the beliefs: before them there is nothing to speak to.

    """

  static let sessionPlan = """
    # Session plan: first module

    Sixty minutes for 6 to 20 people. It works without internet and without a projector.

    ## Activity

    <!-- stage
    minutes: 10
    materials: [paper, pens]
    -->

    Each person writes down one thing that they can do and somebody else cannot yet.

    ## Discussion

    <!-- stage
    minutes: 10
    -->

    In pairs: how would you notice that the other can do it now?

    ## Input

    <!-- stage
    minutes: 10
    -->

    One idea a page; an exercise before the pages; feedback with a reason.

    ## Deepening

    <!-- stage
    minutes: 20
    materials: [paper]
    -->

    Each pair writes one exercise with three options and feedback, and tries it on another pair.

    ## Synthesis

    <!-- stage
    minutes: 10
    -->

    Each person says one sentence: what will I cut from my next lesson?

    """
}
