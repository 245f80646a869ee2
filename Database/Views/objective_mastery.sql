-- First tries by learner and objective, tests left out: how many, how many right, and the last four of them.
-- masteredByTries is 1 where at least 3 of the last 4 were right. A course may set other numbers, and the program's own
-- judgement also asks whether it is still remembered (spaced review), which SQL cannot compute.
CREATE VIEW objective_mastery AS
WITH first_try AS (
  SELECT
    attempt.learner,
    course.name AS course,
    course_exercise.objective,
    attempt.score,
    row_number() OVER (
      PARTITION BY attempt.learner, course.name, course_exercise.objective
      ORDER BY attempt.answered_at DESC, attempt.device DESC, attempt.counter DESC
    ) AS place_from_end
  FROM attempt
  JOIN purpose ON purpose.id = attempt.purpose AND purpose.name NOT IN ('pre', 'post')
  JOIN exercise ON exercise.id = attempt.exercise
  JOIN course ON course.id = exercise.course
  JOIN course_exercise ON course_exercise.course = course.name
    AND course_exercise.exercise = exercise.name
    AND course_exercise.digest = exercise.digest
  WHERE attempt.try = 1 AND attempt.score IS NOT NULL AND course_exercise.objective IS NOT NULL
)
SELECT
  learner.name AS learner,
  roster.alias AS alias,
  first_try.course AS course,
  first_try.objective AS objective,
  count(*) AS firstTries,
  sum(first_try.score = 1) AS firstTriesRight,
  sum(first_try.place_from_end <= 4) AS lastTries,
  sum(first_try.place_from_end <= 4 AND first_try.score = 1) AS lastTriesRight,
  sum(first_try.place_from_end <= 4 AND first_try.score = 1) >= 3 AS masteredByTries
FROM first_try
JOIN learner ON learner.id = first_try.learner
LEFT JOIN roster ON roster.learner = first_try.learner
GROUP BY first_try.learner, first_try.course, first_try.objective;
