-- The learner's record. Three layers:
--   1. the log (fact and the names it points to): append-only, hashed, the only thing that bundles carry;
--   2. the projection (exercise, attempt, overrule, session_progress, next_step): derived from the log, dropped and rebuilt at will;
--   3. what people and courses say about it (setting, roster, course_exercise): may change, is in no chain.
-- Docs/decisions/2026-11-23-record-layout.md tells why it has this shape.

-- Settings of the file: its device, the learner who owns it, their language.
CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- 1. The log -------------------------------------------------------------------------------------

CREATE TABLE device (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE learner (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE course (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  learner INTEGER NOT NULL REFERENCES learner (id),
  name TEXT NOT NULL,
  UNIQUE (learner, name)
) STRICT;

-- What the facts of one stretch of work have in common; a session that goes on in another language or with a newer
-- course has several.
CREATE TABLE context (
  id INTEGER PRIMARY KEY,
  session INTEGER NOT NULL REFERENCES session (id),
  course INTEGER NOT NULL REFERENCES course (id),
  course_version TEXT NOT NULL,
  language TEXT NOT NULL,
  UNIQUE (session, course, course_version, language)
) STRICT;

-- One row for each thing that happened. Two different facts under one device and counter are both kept, apart by
-- fork; such a pair is a conflict and counts in no projection.
CREATE TABLE fact (
  device INTEGER NOT NULL REFERENCES device (id),
  counter INTEGER NOT NULL CHECK (counter >= 1),
  fork INTEGER NOT NULL DEFAULT 0 CHECK (fork >= 0),
  context INTEGER NOT NULL REFERENCES context (id),
  kind TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -1080 AND 1080),
  body TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (device, counter, fork)
) STRICT, WITHOUT ROWID;

CREATE INDEX fact_context ON fact (context);
CREATE INDEX fact_fork ON fact (device, counter) WHERE fork > 0;

-- The hash that a fact's own hash starts from, where the fact before it is not held: forgotten or not received.
CREATE TABLE chain_gap (
  device INTEGER NOT NULL REFERENCES device (id),
  counter INTEGER NOT NULL,
  fork INTEGER NOT NULL DEFAULT 0,
  previous BLOB NOT NULL CHECK (length(previous) = 32),
  PRIMARY KEY (device, counter, fork)
) STRICT, WITHOUT ROWID;

-- Keyed hashes of forgotten learners: their facts are refused when a bundle brings them back.
CREATE TABLE tombstone (
  hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32)
) STRICT, WITHOUT ROWID;

-- The learner who is being forgotten, inside the one transaction that does it; empty at all other times.
CREATE TABLE forgetting (
  learner INTEGER PRIMARY KEY
) STRICT;

-- The guards. REPLACE deletes without firing a delete trigger, so the insert triggers look first.

CREATE TRIGGER fact_is_not_changed BEFORE UPDATE ON fact
BEGIN SELECT raise(ABORT, 'the record is append-only: fact'); END;

CREATE TRIGGER fact_is_not_deleted BEFORE DELETE ON fact
WHEN NOT EXISTS (
  SELECT 1
  FROM forgetting
  JOIN session USING (learner)
  JOIN context ON context.session = session.id
  WHERE context.id = old.context
)
BEGIN SELECT raise(ABORT, 'the record is append-only: fact'); END;

CREATE TRIGGER fact_is_not_replaced BEFORE INSERT ON fact
WHEN EXISTS (
  SELECT 1 FROM fact
  WHERE device = new.device AND counter = new.counter AND fork = new.fork
)
BEGIN SELECT raise(ABORT, 'the record is append-only: fact'); END;

CREATE TRIGGER context_is_not_changed BEFORE UPDATE ON context
BEGIN SELECT raise(ABORT, 'the record is append-only: context'); END;

CREATE TRIGGER context_is_not_deleted BEFORE DELETE ON context
WHEN NOT EXISTS (
  SELECT 1 FROM forgetting JOIN session USING (learner) WHERE session.id = old.session
)
BEGIN SELECT raise(ABORT, 'the record is append-only: context'); END;

CREATE TRIGGER context_is_not_replaced BEFORE INSERT ON context
WHEN EXISTS (SELECT 1 FROM context WHERE id = new.id)
BEGIN SELECT raise(ABORT, 'the record is append-only: context'); END;

CREATE TRIGGER session_is_not_changed BEFORE UPDATE ON session
BEGIN SELECT raise(ABORT, 'the record is append-only: session'); END;

CREATE TRIGGER session_is_not_deleted BEFORE DELETE ON session
WHEN NOT EXISTS (SELECT 1 FROM forgetting WHERE learner = old.learner)
BEGIN SELECT raise(ABORT, 'the record is append-only: session'); END;

CREATE TRIGGER session_is_not_replaced BEFORE INSERT ON session
WHEN EXISTS (SELECT 1 FROM session WHERE id = new.id)
BEGIN SELECT raise(ABORT, 'the record is append-only: session'); END;

CREATE TRIGGER learner_is_not_changed BEFORE UPDATE ON learner
BEGIN SELECT raise(ABORT, 'the record is append-only: learner'); END;

CREATE TRIGGER learner_is_not_deleted BEFORE DELETE ON learner
WHEN NOT EXISTS (SELECT 1 FROM forgetting WHERE learner = old.id)
BEGIN SELECT raise(ABORT, 'the record is append-only: learner'); END;

CREATE TRIGGER learner_is_not_replaced BEFORE INSERT ON learner
WHEN EXISTS (SELECT 1 FROM learner WHERE id = new.id)
BEGIN SELECT raise(ABORT, 'the record is append-only: learner'); END;

CREATE TRIGGER device_is_not_changed BEFORE UPDATE ON device
BEGIN SELECT raise(ABORT, 'the record is append-only: device'); END;

CREATE TRIGGER device_is_not_deleted BEFORE DELETE ON device
BEGIN SELECT raise(ABORT, 'the record is append-only: device'); END;

CREATE TRIGGER device_is_not_replaced BEFORE INSERT ON device
WHEN EXISTS (SELECT 1 FROM device WHERE id = new.id)
BEGIN SELECT raise(ABORT, 'the record is append-only: device'); END;

CREATE TRIGGER course_is_not_changed BEFORE UPDATE ON course
BEGIN SELECT raise(ABORT, 'the record is append-only: course'); END;

CREATE TRIGGER course_is_not_deleted BEFORE DELETE ON course
BEGIN SELECT raise(ABORT, 'the record is append-only: course'); END;

CREATE TRIGGER course_is_not_replaced BEFORE INSERT ON course
WHEN EXISTS (SELECT 1 FROM course WHERE id = new.id)
BEGIN SELECT raise(ABORT, 'the record is append-only: course'); END;

-- 2. The projection ------------------------------------------------------------------------------
-- No foreign keys here: a rebuild proves more, and without them forgetting need not search a million rows for children.

CREATE TABLE purpose (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO purpose (id, name)
VALUES (1, 'study'), (2, 'pre'), (3, 'post'), (4, 'review'), (5, 'workshop');

-- An exercise with the content it had (digest) and the lesson it stood in ('' in a test form).
CREATE TABLE exercise (
  id INTEGER PRIMARY KEY,
  course INTEGER NOT NULL,
  lesson TEXT NOT NULL,
  name TEXT NOT NULL,
  digest TEXT NOT NULL,
  UNIQUE (course, name, digest, lesson)
) STRICT;

-- One row an answer, skip or don't-know, narrow and in the order in which item analysis reads: a learner at a time,
-- an exercise at a time, in the order of the device's counter.
CREATE TABLE attempt (
  learner INTEGER NOT NULL,
  exercise INTEGER NOT NULL,
  device INTEGER NOT NULL,
  counter INTEGER NOT NULL,
  context INTEGER NOT NULL,
  purpose INTEGER NOT NULL,
  form TEXT,
  try INTEGER NOT NULL,
  score REAL,
  certainty INTEGER,
  hints INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  dont_know INTEGER NOT NULL,
  overruled INTEGER NOT NULL,
  presented_at INTEGER NOT NULL,
  answered_at INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL,
  active_milliseconds INTEGER,
  response TEXT,
  shown_order TEXT,
  misconceptions TEXT,
  PRIMARY KEY (learner, exercise, device, counter)
) STRICT, WITHOUT ROWID;

-- The answers that a learner said mean the same as the key, by the answer's device and counter.
CREATE TABLE overrule (
  device TEXT NOT NULL,
  counter INTEGER NOT NULL,
  learner INTEGER NOT NULL,
  exercise TEXT NOT NULL,
  PRIMARY KEY (device, counter, learner, exercise)
) STRICT, WITHOUT ROWID;

-- How far each session came.
CREATE TABLE session_progress (
  session INTEGER PRIMARY KEY,
  learner INTEGER NOT NULL,
  course INTEGER NOT NULL,
  lesson TEXT NOT NULL DEFAULT '',
  purpose INTEGER,
  form TEXT,
  device INTEGER NOT NULL,
  first_counter INTEGER NOT NULL,
  last_counter INTEGER NOT NULL,
  started_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  last_offset INTEGER NOT NULL,
  finished_at INTEGER,
  page INTEGER NOT NULL DEFAULT 0,
  answers INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX session_progress_lesson ON session_progress (learner, course, lesson);

-- The lines that learners wrote as their next step.
CREATE TABLE next_step (
  learner INTEGER NOT NULL,
  course INTEGER NOT NULL,
  device INTEGER NOT NULL,
  counter INTEGER NOT NULL,
  lesson TEXT NOT NULL,
  text TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL,
  PRIMARY KEY (learner, course, device, counter)
) STRICT, WITHOUT ROWID;

-- 3. What people and courses say -----------------------------------------------------------------

-- Aliases and notes. A pseudonymous copy of a file is the file without these rows.
CREATE TABLE roster (
  learner INTEGER PRIMARY KEY REFERENCES learner (id),
  alias TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT ''
) STRICT;

-- What the course knows about its exercises, so that views can group by objective without the course at hand.
CREATE TABLE course_exercise (
  course TEXT NOT NULL,
  exercise TEXT NOT NULL,
  digest TEXT NOT NULL,
  lesson TEXT,
  position INTEGER NOT NULL,
  objective TEXT,
  kind TEXT NOT NULL,
  maximum REAL NOT NULL,
  PRIMARY KEY (course, exercise, digest)
) STRICT, WITHOUT ROWID;
