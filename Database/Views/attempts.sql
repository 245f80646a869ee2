-- Every answer, skip and don't-know with the columns of `qadam export attempts`, in its order and spelling, and after
-- them what the export leaves out. Times are milliseconds since 1970 UTC; response and shownOrder are JSON in source
-- numbers; score is the raw mark from 0 to 1 (what it is worth is score x 0.75^hints x 0.5^(try - 1)).
CREATE VIEW attempts AS
SELECT
  learner.name AS learner,
  roster.alias AS alias,
  device.name AS device,
  attempt.counter AS counter,
  session.name AS session,
  purpose.name AS purpose,
  attempt.form AS form,
  course.name AS course,
  context.course_version AS courseVersion,
  nullif(exercise.lesson, '') AS lesson,
  exercise.name AS exercise,
  exercise.digest AS digest,
  context.language AS language,
  attempt.try AS try,
  attempt.response AS response,
  attempt.shown_order AS shownOrder,
  attempt.score AS score,
  attempt.certainty AS certainty,
  attempt.hints AS hints,
  attempt.skipped AS skipped,
  attempt.overruled AS overruled,
  attempt.presented_at AS presentedAt,
  attempt.answered_at AS answeredAt,
  attempt.active_milliseconds AS activeMilliseconds,
  attempt.dont_know AS dontKnow,
  attempt.misconceptions AS misconceptions,
  date(attempt.answered_at / 1000 + attempt.utc_offset * 60, 'unixepoch') AS localDate
FROM attempt
JOIN learner ON learner.id = attempt.learner
JOIN device ON device.id = attempt.device
JOIN exercise ON exercise.id = attempt.exercise
JOIN course ON course.id = exercise.course
JOIN context ON context.id = attempt.context
JOIN session ON session.id = context.session
JOIN purpose ON purpose.id = attempt.purpose
LEFT JOIN roster ON roster.learner = attempt.learner;
