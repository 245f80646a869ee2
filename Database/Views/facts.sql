-- The whole log in words, in the order of each device: what bundles carry and what the hash chain binds.
-- inConflict is 1 where two different facts claim one device and counter; such facts count nowhere.
CREATE VIEW facts AS
SELECT
  device.name AS device,
  fact.counter AS counter,
  learner.name AS learner,
  roster.alias AS alias,
  session.name AS session,
  course.name AS course,
  context.course_version AS courseVersion,
  context.language AS language,
  fact.kind AS kind,
  fact.recorded_at AS recordedAt,
  fact.utc_offset AS utcOffset,
  fact.body AS body,
  lower(hex(fact.hash)) AS hash,
  EXISTS (
    SELECT 1
    FROM fact AS other
    WHERE other.device = fact.device AND other.counter = fact.counter AND other.fork <> fact.fork
  ) AS inConflict
FROM fact
JOIN device ON device.id = fact.device
JOIN context ON context.id = fact.context
JOIN session ON session.id = context.session
JOIN learner ON learner.id = session.learner
JOIN course ON course.id = context.course
LEFT JOIN roster ON roster.learner = learner.id;
