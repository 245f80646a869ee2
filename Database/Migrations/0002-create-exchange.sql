-- What a trainer's file needs beside the records of others: who vouches for them, whose group they are in, and which
-- marks could not be taken over. None of it is in a chain.

-- The key that signed the first bundle of a device. A later bundle with another key is somebody else's.
CREATE TABLE device_key (
  device INTEGER PRIMARY KEY REFERENCES device (id),
  key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;

-- Received answers whose recorded mark is not the one that counts: the mark that the course gives, or null where the
-- course with this question is not at hand. The projection reads it.
CREATE TABLE mark_correction (
  device INTEGER NOT NULL REFERENCES device (id),
  counter INTEGER NOT NULL,
  score REAL,
  PRIMARY KEY (device, counter)
) STRICT, WITHOUT ROWID;

-- From which fact on an alias holds, so that the order in which bundles come does not decide what a learner is called.
ALTER TABLE roster ADD COLUMN alias_counter INTEGER NOT NULL DEFAULT 0;
ALTER TABLE roster ADD COLUMN alias_device TEXT NOT NULL DEFAULT '';

-- Groups that a trainer teaches.
CREATE TABLE cohort (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE cohort_member (
  cohort INTEGER NOT NULL REFERENCES cohort (id) ON DELETE CASCADE,
  learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  form TEXT CHECK (form IN ('A', 'B')),
  PRIMARY KEY (cohort, learner)
) STRICT, WITHOUT ROWID;

CREATE INDEX cohort_member_learner ON cohort_member (learner);
