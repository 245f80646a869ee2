extension CourseTemplate {
  /// A lesson around an audience simulation.
  static let simulationLesson = """
    ---
    id: a-town-in-numbers
    title: A town in numbers
    minutes: 11
    objectives: [O1.1]
    requires: []
    ---

    # A town in numbers

    An audience simulation plays a plan for a town that you invent. The groups stand in a table beside this lesson: `segments.csv`. Open it in any spreadsheet and write your own town over it.

    All numbers are invented. Say so to your learners, too.

    ## Who comes to the trial?

    <!-- exercise: audience-simulation
    id: who-comes-to-the-trial
    objective: O1.1
    level: evaluate
    segments: segments.csv
    budget: 200
    seed: 5
    rules:
      reminder: {minutes: 30, people: 20}
      trust: {70: 0, 100: 20, 115: 50}
    -->

    Your lesson needs people who try it one evening. A few would come anyway; you want more, and you have a little time to ask. Whom do you ask, and how?

    > [!NOTE]
    > Nobody controls the day, so a plan is judged by what it lets one expect.

    """

  /// The groups of that lesson.
  static let segments = """
    id,name,note,people,language,frame,see-post,see-message,engage,pledge,attend,anyway,ties,at-risk
    colleagues,Colleagues,teach on other days,20,,craft,60,90,60,50,60,20,60,no
    evening-class,Evening class,learn after work,60,kk,time,40,70,40,40,60,2,25,no
    students,Students,look for exercises,80,ru,exams,60,70,40,20,40,1,10,no
    officials,Officials,their chief reads along,30,ru,craft,50,70,30,20,40,1,20,yes
    passers-by,Passers-by,like everything,150,ru,fun,80,50,50,1,10,0,1,no

    """
}
