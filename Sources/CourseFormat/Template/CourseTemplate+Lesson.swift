extension CourseTemplate {
  static let lesson = """
    ---
    id: a-lesson-people-finish
    title: A lesson people finish
    minutes: 13
    objectives: [O1.1]
    requires: []
    ---

    # A lesson people finish

    Replace this text by your own. A heading begins a page; what stands below it is read at one go.

    People come to do something. So a lesson here is short: a page of text, then a few exercises, then another page.
    The text prepares for the exercises, and the exercises show whether it helped.

    ## One idea a page

    Say one thing on each page, and say it with an example. Say who acts, and what happens then. Cut what the next exercise does not need.

    Write for somebody who is tired, reads in a second language, and has ten minutes. Short sentences are polite.

    ## What shows that somebody can do it?

    <!-- exercise: choose-one
    id: what-shows-it
    objective: O1.1
    level: analyse
    -->

    A lesson explains how to plan a meeting. What shows best that a person can do it now?

    - [ ] The person has scrolled to the last page.
      > Scrolling shows patience. Nobody has planned anything yet: [reading is learning](../misconceptions.md#reading-is-learning).
    - [x] The person puts six steps into an order.
      > Yes: it needs the reasons behind the steps, and both of you see the result at once.
    - [ ] The person spots a misspelt word in a step.
      > That tests the eyes, and planning stays untouched: [traps make it hard](../misconceptions.md#traps-make-it-hard).

    > [!TIP]
    > Look for an option in which something gets planned.

    ## What belongs on the card?

    <!-- exercise: choose-all
    id: what-belongs-on-the-card
    objective: O1.1
    level: apply
    -->

    The card is the comment below the heading of an exercise. Which of these belong on it?

    - [x] The id of the exercise
      > Yes. Results are kept by it, so it is chosen once and never given to another question.
    - [ ] The text of the question
      > The question is ordinary text below the card, where everybody can read it: [reading is learning](../misconceptions.md#reading-is-learning) starts when text hides.
    - [x] The objective it serves
      > Yes. Progress is reported by objective, so each exercise names the one that it serves.
    - [ ] A riddle for experts
      > The card is for the program and for other authors; riddles help neither: [traps make it hard](../misconceptions.md#traps-make-it-hard).

    ## From aim to exercise

    <!-- exercise: order
    id: from-aim-to-exercise
    objective: O1.1
    level: apply
    tries: 2
    -->

    Put the steps of writing a lesson in order.

    1. Say what people will be able to do
    2. Write the exercises that show it
    3. Write the pages that the exercises need
    4. Let somebody try it while you keep silent

    > [!TIP]
    > The pages come later than most authors think.

    > [!NOTE]
    > Aim, exercises, pages, trial. Whoever starts with the pages writes too many of them.

    ## Which kind fits?

    <!-- exercise: match
    id: which-kind-fits
    objective: O1.1
    level: apply
    tries: 2
    -->

    Match each purpose to the kind of exercise that serves it. One kind is left over.

    | Purpose | Kind |
    | --- | --- |
    | Compute a share | `number` |
    | Recall a word | `short-text` |
    | Tell facts from rumours | `sort` |
    |  | `poll` |

    > [!NOTE]
    > A row with an empty left cell adds a target that nothing belongs to, so that the last pair does not answer itself.

    ## Stem or feedback?

    <!-- exercise: sort
    id: stem-or-feedback
    objective: O1.1
    level: apply
    -->

    Sort these sentences: which stand in the stem, which in the feedback?

    #### Stem

    - What is the best next step?
    - Which of these would you send?
    - How many people can hear you?

    #### Feedback

    - Yes, because the answer can be checked.
    - That would reach strangers as well.
    - You divided the whole by the part.

    > [!NOTE]
    > The stem asks before anybody has answered. Feedback speaks to the one who gave this answer.

    ## How long does it take?

    <!-- exercise: number
    id: how-long-does-it-take
    objective: O1.1
    level: apply
    answer: 3.3
    tolerance: 0.1
    unit: minutes
    expression: 600 / 180
    source: S1
    certainty: true
    -->

    A lesson has 600 words, and people read 180 words a minute. How many minutes do they read, to one decimal?

    - `0.3` You divided the speed by the words; it is the other way round.

    > [!TIP]
    > Words divided by words a minute.

    > [!NOTE]
    > 600 ÷ 180 = 3.33…, so 3.3 minutes. The exercises take more time than the text.

    ## The name of a wrong option

    <!-- exercise: short-text
    id: name-of-a-wrong-option
    objective: O1.1
    level: remember
    any: [distractor*]
    none: [key]
    reject: [the key, a stem]
    -->

    What is the word for a wrong option that shows a known misunderstanding?

    - `distractor`
    - `a distractor`

    > [!NOTE]
    > A distractor is chosen for a reason, and its feedback speaks about that reason.

    ## A sentence about feedback

    <!-- exercise: fill-gaps
    id: sentence-about-feedback
    objective: O1.1
    level: understand
    -->

    Good feedback says [___](#gap-why) an answer is right or wrong, and never only [___](#gap-mark) it is.

    #### gap-why

    - `why`

    #### gap-mark

    - `that`
    - `whether`

    > [!NOTE]
    > “Wrong” alone teaches next to nothing. A reason can be used again.

    \(scenario)## How was this lesson for you?

    <!-- exercise: poll
    id: how-was-this-lesson
    objective: O1.1
    -->

    How much of this can you use for your own lesson?

    - [ ] Nearly everything
    - [ ] Some of it
    - [ ] Hardly anything

    ## Your next step

    Choose one thing that people should be able to do after your own first lesson. Write down the exercise that shows it, before you write a single page.

    """
}
