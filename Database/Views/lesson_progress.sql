-- One row a learner and lesson that was begun: how often, how far, how well, when.
-- state is 'started' or 'done' (a session of the lesson came to its end); a lesson without a row is not started.
CREATE VIEW lesson_progress AS
WITH answered AS (
  SELECT
    attempt.learner,
    exercise.course,
    exercise.lesson,
    count(*) AS answers,
    count(DISTINCT exercise.name) AS exercises,
    sum(attempt.try = 1 AND attempt.score IS NOT NULL) AS first_tries,
    sum(attempt.try = 1 AND attempt.score = 1) AS first_tries_right,
    sum(attempt.active_milliseconds) AS active_milliseconds
  FROM attempt
  JOIN exercise ON exercise.id = attempt.exercise
  JOIN purpose ON purpose.id = attempt.purpose AND purpose.name = 'study'
  WHERE exercise.lesson <> ''
  GROUP BY attempt.learner, exercise.course, exercise.lesson
)
SELECT
  learner.name AS learner,
  roster.alias AS alias,
  course.name AS course,
  session_progress.lesson AS lesson,
  CASE WHEN count(session_progress.finished_at) > 0 THEN 'done' ELSE 'started' END AS state,
  count(*) AS sessions,
  count(session_progress.finished_at) AS finishedSessions,
  max(session_progress.page) AS furthestPage,
  coalesce(answered.answers, 0) AS answers,
  coalesce(answered.exercises, 0) AS exercisesAnswered,
  coalesce(answered.first_tries, 0) AS firstTries,
  coalesce(answered.first_tries_right, 0) AS firstTriesRight,
  coalesce(answered.active_milliseconds, 0) AS activeMilliseconds,
  min(session_progress.started_at) AS firstStartedAt,
  max(session_progress.last_at) AS lastActivityAt,
  min(session_progress.finished_at) AS firstFinishedAt
FROM session_progress
JOIN purpose ON purpose.id = session_progress.purpose AND purpose.name = 'study'
JOIN learner ON learner.id = session_progress.learner
JOIN course ON course.id = session_progress.course
LEFT JOIN roster ON roster.learner = session_progress.learner
LEFT JOIN answered ON answered.learner = session_progress.learner
  AND answered.course = session_progress.course
  AND answered.lesson = session_progress.lesson
WHERE session_progress.lesson <> ''
GROUP BY session_progress.learner, session_progress.course, session_progress.lesson;
