extension CourseTemplate {
  static let writing = """
    ---
    id: what-people-write
    title: What people write
    minutes: 10
    objectives: [O1.1]
    requires: []
    ---

    # What people write

    Some things cannot be marked by a program: a message, a plan, an argument. People mark them, and the writer comes first.

    A text is marked on a rubric. A worksheet fills a document that grows from lesson to lesson, and its checks say only how complete it is.

    ## An invitation in three sentences

    <!-- exercise: open
    id: invitation-in-three-sentences
    objective: O1.1
    level: create
    words: 60
    -->

    Invite a neighbour to try out your lesson. Say what happens, when and where, and what you ask for.

    | Criterion | 0 | 1 | 2 |
    | --- | --- | --- | --- |
    | Time and place | Neither is there | One of them is there | Day, hour and place are there |
    | The ask | Nothing is asked | Something is asked, but not how long it takes | One thing is asked, with the minutes it takes |

    #### Sample

    > Could you try a short lesson with me on Thursday at six, in the reading room? It takes ten minutes. I will watch in silence and note where you stop.

    | Criterion | Points | Why |
    | --- | --- | --- |
    | Time and place | 2 | Thursday at six, in the reading room: nobody has to ask back. |
    | The ask | 2 | One thing, ten minutes. |

    > [!NOTE]
    > A text that can be answered with yes or no gets more answers.

    ## The plan of your first lesson

    <!-- exercise: worksheet
    id: plan-of-the-first-lesson
    objective: O1.1
    level: create
    sheet: W1
    fields:
      helpers: {scales: [stance, influence], map: {who: who, stance: stance, influence: influence}}
      doubts: {optional: true}
    checks:
      aim: {number: true, date: true, words: 6}
      helpers: {each: [needs], reaches: {influence: 2}}
      steps: {rows: 2, last: who-sees-it}
    -->

    Plan your own first lesson. Write roles, and no names.

    #### Aim

    What will how many people be able to do, and by which day?

    > 12 of 15 people put the steps of a meeting in order by 14 May 2027.

    > [!TIP]
    > A number and a date, so that you can see afterwards whether it happened.

    #### Helpers

    Who can help or hinder, and what do they need?

    1. active ally
    2. passive ally
    3. neutral
    4. passive opponent
    5. active opponent

    And how much do they sway whether the lesson happens?

    1. little
    2. much

    | Who | Needs | Stance | Influence |
    | --- | --- | --- | --- |
    | The librarian | A quiet room on Thursday | 1 | 2 |
    | The evening class | Nothing moved on their day | 3 | 1 |

    > [!TIP]
    > Begin with the one who has the key of the room.

    #### Steps

    Which steps lead there? The last one is an act that somebody can see.

    | Step | Who sees it |
    | --- | --- |
    | Write the exercises | A colleague who reads them |
    | Try the lesson with one person | The person who tries it |

    > [!TIP]
    > Whoever sees the last step can tell you whether it happened.

    #### Doubts

    What may go wrong?

    > The room is needed for something else.

    > [!TIP]
    > One sentence is enough.

    """
}
