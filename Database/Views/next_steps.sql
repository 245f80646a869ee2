-- The steps that learners wrote down for themselves, one row a line.
CREATE VIEW next_steps AS
SELECT
  learner.name AS learner,
  roster.alias AS alias,
  course.name AS course,
  next_step.lesson AS lesson,
  next_step.text AS text,
  device.name AS device,
  next_step.counter AS counter,
  next_step.recorded_at AS recordedAt
FROM next_step
JOIN learner ON learner.id = next_step.learner
JOIN device ON device.id = next_step.device
JOIN course ON course.id = next_step.course
LEFT JOIN roster ON roster.learner = next_step.learner;
