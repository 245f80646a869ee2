-- The first answer of each learner to each exercise and purpose, one row a cell: learners down, exercises across once
-- it is pivoted. A skip and a don't-know stand as score 0 where the exercise is graded. The first answer is the one
-- with try 1 that the learner gave first; where two devices compete, the earlier clock wins.
CREATE VIEW item_response_matrix AS
WITH first_try AS (
  SELECT
    attempt.*,
    row_number() OVER (
      PARTITION BY attempt.learner, exercise.course, exercise.name, attempt.purpose
      ORDER BY attempt.answered_at, attempt.device, attempt.counter
    ) AS place
  FROM attempt
  JOIN exercise ON exercise.id = attempt.exercise
  WHERE attempt.try = 1
)
SELECT
  learner.name AS learner,
  roster.alias AS alias,
  course.name AS course,
  nullif(exercise.lesson, '') AS lesson,
  exercise.name AS exercise,
  exercise.digest AS digest,
  course_exercise.objective AS objective,
  course_exercise.kind AS kind,
  purpose.name AS purpose,
  first_try.form AS form,
  first_try.score AS score,
  course_exercise.maximum AS maximum,
  first_try.certainty AS certainty,
  first_try.hints AS hints,
  first_try.skipped AS skipped,
  first_try.dont_know AS dontKnow,
  first_try.overruled AS overruled,
  first_try.response AS response,
  first_try.active_milliseconds AS activeMilliseconds,
  first_try.answered_at AS answeredAt
FROM first_try
JOIN learner ON learner.id = first_try.learner
JOIN exercise ON exercise.id = first_try.exercise
JOIN course ON course.id = exercise.course
JOIN purpose ON purpose.id = first_try.purpose
LEFT JOIN roster ON roster.learner = first_try.learner
LEFT JOIN course_exercise ON course_exercise.course = course.name
  AND course_exercise.exercise = exercise.name
  AND course_exercise.digest = exercise.digest
WHERE first_try.place = 1;
