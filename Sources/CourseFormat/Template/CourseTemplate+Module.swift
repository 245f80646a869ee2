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

    **Steps**

    1. Four minutes alone: write down one thing that you can do and somebody else cannot yet.
    2. Six minutes: read the things aloud, one after the other.

    **Prompts**

    - Who taught you, and how did they notice that you could?

    **Watch for** things that nobody could see somebody do, such as “understand”.

    **Low-tech fallback.** Speak in place of writing.

    **Safety note.** Anybody may say “pass”.

    **Cut this first if late:** step 2; hear three of them.

    ## Discussion

    <!-- stage
    minutes: 10
    -->

    **Steps**

    1. Five minutes in pairs: how would you notice that the other can do it now?
    2. Five minutes together: collect the signs on the wall.

    **Prompts**

    - Would a stranger notice it, too?

    **Watch for** signs that show effort and not skill.

    **Low-tech fallback.** One person repeats the signs at the end.

    **Safety note.** Talk of tasks, not of people.

    **Cut this first if late:** step 2.

    ## Input

    <!-- stage
    minutes: 10
    -->

    **Steps**

    1. Four minutes: one idea a page.
    2. Three minutes: an exercise before the pages.
    3. Three minutes: feedback with a reason.

    **Prompts**

    - Which of these did you miss as a learner?

    **Watch for** notes that copy the wall; ask for one sentence in own words.

    **Low-tech fallback.** The wall is enough.

    **Safety note.** Examples are invented.

    **Cut this first if late:** step 2; it comes back in the next stage.

    ## Deepening

    <!-- stage
    minutes: 20
    materials: [paper]
    -->

    **Steps**

    1. Ten minutes: each pair writes one exercise with three options and feedback.
    2. Six minutes: try it on another pair.
    3. Four minutes: mend the option that nobody took.

    **Prompts**

    - Which belief stands behind this option?

    **Watch for** options that are only silly.

    **Low-tech fallback.** Three people play the three options.

    **Safety note.** No question about anybody's opinion.

    **Cut this first if late:** step 3.

    ## Synthesis

    <!-- stage
    minutes: 10
    -->

    **Steps**

    1. Six minutes alone: what will I cut from my next lesson?
    2. Four minutes: each person says one sentence.

    **Prompts**

    - What would you miss least?

    **Watch for** promises without a date.

    **Low-tech fallback.** A show of hands.

    **Safety note.** Sentences stay in the room.

    **Cut this first if late:** step 1; go straight to the sentences.

    """
}
