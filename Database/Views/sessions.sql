-- One row a session: what it was, when, how far it came. finishedAt is null where it was left.
CREATE VIEW sessions AS
SELECT
  learner.name AS learner,
  roster.alias AS alias,
  session.name AS session,
  device.name AS device,
  course.name AS course,
  nullif(session_progress.lesson, '') AS lesson,
  purpose.name AS purpose,
  session_progress.form AS form,
  session_progress.page AS furthestPage,
  session_progress.answers AS answers,
  session_progress.started_at AS startedAt,
  session_progress.last_at AS lastActivityAt,
  session_progress.finished_at AS finishedAt
FROM session_progress
JOIN session ON session.id = session_progress.session
JOIN learner ON learner.id = session_progress.learner
JOIN device ON device.id = session_progress.device
JOIN course ON course.id = session_progress.course
LEFT JOIN purpose ON purpose.id = session_progress.purpose
LEFT JOIN roster ON roster.learner = session_progress.learner
-- Others who mark leave a row without a page: it tells how far their device's chain came, and is no work of the learner's.
WHERE session_progress.page >= 0;
