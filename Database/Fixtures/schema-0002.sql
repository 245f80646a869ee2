-- A record of schema 2 as the first program with bundles wrote it; made once, never edited.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE schema_migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  checksum TEXT NOT NULL,
  applied_at INTEGER NOT NULL
) STRICT;
INSERT INTO schema_migration VALUES(1,'0001-create-record','a6601dc8cc8d3ed35391fb84165f8fbf3ecb73d41b209f449be9af77120e39a9',0);
INSERT INTO schema_migration VALUES(2,'0002-create-exchange','c3fa84a0e806e8da27e06de5b0752a1c1b1071eb8f0d83ea992e6757a2311d02',0);
CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('course digital-activism','ea1640847fd39d2f9b91efbcf5d4fd251632dbd4228513278bf6ee4659f0440b');
INSERT INTO setting VALUES('device','00112233445566778899aabbccddeeff');
INSERT INTO setting VALUES('language','kk');
INSERT INTO setting VALUES('learner','0f0e0d0c0b0a09080706050403020100');
INSERT INTO setting VALUES('tombstone-key','8609f06c8f4e8b4378a47156e75e649310cbd1cd5bbf8d1669f7a54531fb7afc');
INSERT INTO setting VALUES('views','f3d53a7a04871ecdafd6d55ecd3a440b384e2cd9d1ac8e704283e1d0e307fc80');
CREATE TABLE device (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO device VALUES(1,'00112233445566778899aabbccddeeff');
CREATE TABLE learner (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO learner VALUES(1,'0f0e0d0c0b0a09080706050403020100');
CREATE TABLE course (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO course VALUES(1,'digital-activism');
CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  learner INTEGER NOT NULL REFERENCES learner (id),
  name TEXT NOT NULL,
  UNIQUE (learner, name)
) STRICT;
INSERT INTO session VALUES(1,1,'s1');
INSERT INTO session VALUES(2,1,'s2');
INSERT INTO session VALUES(3,1,'s3');
INSERT INTO session VALUES(5,1,'s4');
CREATE TABLE context (
  id INTEGER PRIMARY KEY,
  session INTEGER NOT NULL REFERENCES session (id),
  course INTEGER NOT NULL REFERENCES course (id),
  course_version TEXT NOT NULL,
  language TEXT NOT NULL,
  UNIQUE (session, course, course_version, language)
) STRICT;
INSERT INTO context VALUES(1,1,1,'1.0.0','kk');
INSERT INTO context VALUES(2,2,1,'1.0.0','kk');
INSERT INTO context VALUES(3,3,1,'1.0.0','kk');
INSERT INTO context VALUES(5,5,1,'1.0.0','kk');
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
INSERT INTO fact VALUES(1,1,0,1,'session-started',1795001000000,300,'{"form":null,"lesson":"who-can-hear-you","purpose":"study","retrieval":["earlier-question"],"seed":"18446744073709551615"}',X'e83f87f1d4821a414bee6ae5b1918db8af10a49b996b74dd38c92983d0cbdcf3');
INSERT INTO fact VALUES(1,2,0,1,'page-finished',1795001000000,300,'{"lesson":"who-can-hear-you","page":1}',X'5b6ef97dd856ccbf693d09f70b86126a0ca846e0ade796efa632c0da1eec851b');
INSERT INTO fact VALUES(1,3,0,1,'hint-shown',1795001000000,300,'{"exercise":"penetration-2011","number":1}',X'4b3964ada2bdc884024e21d684b7b9ee84df978184ec7aae5848becd8dce75a9');
INSERT INTO fact VALUES(1,4,0,1,'attempted',1795001000000,300,'{"activeMilliseconds":8500,"answeredAt":1795000009000,"certainty":3,"digest":"d1","dontKnow":false,"exercise":"penetration-2011","form":null,"hints":1,"lesson":"who-can-hear-you","misconceptions":["one-cause","all-online"],"presentedAt":1795000000000,"purpose":"study","response":2,"score":0.1,"shownOrder":[3,1,2],"skipped":false,"try":1}',X'091329aac9b7c3bf9c7908392cf904fcab7ea754839192238fb28f8f435630d6');
INSERT INTO fact VALUES(1,5,0,1,'attempted',1795001000000,300,'{"activeMilliseconds":8500,"answeredAt":1795000029000,"certainty":null,"digest":"d1","dontKnow":false,"exercise":"penetration-2011","form":null,"hints":0,"lesson":"who-can-hear-you","misconceptions":[],"presentedAt":1795000020000,"purpose":"study","response":"қадам \"шаг\"\\ \n\t\u0001\u007f 👩‍🏫 é","score":0.6666666666666666,"shownOrder":[],"skipped":false,"try":2}',X'57309e9d8af2825289338af944b61ea0d18150e557a801e776cd357529ba4dd2');
INSERT INTO fact VALUES(1,6,0,1,'overruled',1795001000000,300,'{"counter":5,"device":"00112233445566778899aabbccddeeff","exercise":"penetration-2011"}',X'224932ccf5342005ca58c1dc238ffbe247f92ad168189f765b3d129e1b018e8b');
INSERT INTO fact VALUES(1,7,0,1,'next-step-written',1795001000000,300,'{"lesson":"who-can-hear-you","text":"Ask three neighbours — сегодня"}',X'5dbcb67890772b3d08bd9681800936983a854e83d521adbcc512508239c58dac');
INSERT INTO fact VALUES(1,8,0,1,'session-finished',1795001000000,300,'{"lesson":"who-can-hear-you"}',X'8b931e46674fadc6f7afefbe03a0208a252bfa63e46d796a47863755d6263b3b');
INSERT INTO fact VALUES(1,9,0,2,'session-started',1795002000000,300,'{"form":null,"lesson":"who-can-hear-you","purpose":"study","retrieval":["earlier-question"],"seed":"18446744073709551615"}',X'6ba29388544a509a6ea2a953df432a7413a3f3cbaafc8b56be3dae12d8d26a3d');
INSERT INTO fact VALUES(1,10,0,2,'page-finished',1795002000000,300,'{"lesson":"who-can-hear-you","page":1}',X'639b1b01027f1383a988f9c9ceb80eb8e8ac443d4d5377584975da67e4b74afe');
INSERT INTO fact VALUES(1,11,0,2,'hint-shown',1795002000000,300,'{"exercise":"penetration-2011","number":1}',X'6df00af19c3133fb08846fdfb5b8447ab313f66b62177b8458d68784229e6d87');
INSERT INTO fact VALUES(1,12,0,2,'attempted',1795002000000,300,'{"activeMilliseconds":8500,"answeredAt":1795000009000,"certainty":3,"digest":"d1","dontKnow":false,"exercise":"penetration-2011","form":null,"hints":1,"lesson":"who-can-hear-you","misconceptions":["one-cause","all-online"],"presentedAt":1795000000000,"purpose":"study","response":2,"score":0.1,"shownOrder":[3,1,2],"skipped":false,"try":1}',X'8a5ade3edeb8fcaa2f1651c6efcb700adc3eea1b01e1ddf8405ba1002c476a3c');
INSERT INTO fact VALUES(1,13,0,2,'attempted',1795002000000,300,'{"activeMilliseconds":8500,"answeredAt":1795000029000,"certainty":null,"digest":"d1","dontKnow":false,"exercise":"penetration-2011","form":null,"hints":0,"lesson":"who-can-hear-you","misconceptions":[],"presentedAt":1795000020000,"purpose":"study","response":"қадам \"шаг\"\\ \n\t\u0001\u007f 👩‍🏫 é","score":0.6666666666666666,"shownOrder":[],"skipped":false,"try":2}',X'33977138e8871fe8f642b4020f0b6305b7898b0b071e3d6c35edc99e7c0ee7dd');
INSERT INTO fact VALUES(1,14,0,2,'next-step-written',1795002000000,300,'{"lesson":"who-can-hear-you","text":"Ask three neighbours — сегодня"}',X'15db9733f210194ba86bcd20f037e3eb4edab51d1cf14e33cace53d11639438e');
INSERT INTO fact VALUES(1,15,0,2,'session-finished',1795002000000,300,'{"lesson":"who-can-hear-you"}',X'282f36f7ab1d51535728970563be155f70dd34fcbe9bfc3508b5df8a28e00c8e');
INSERT INTO fact VALUES(1,16,0,3,'session-started',1795003000000,300,'{"form":null,"lesson":"who-can-hear-you","purpose":"study","retrieval":["earlier-question"],"seed":"18446744073709551615"}',X'a69c8fa6dbc7d007649ffb2aa921bcc5bf733ee62b75e0786979adeaea39b304');
INSERT INTO fact VALUES(1,17,0,3,'page-finished',1795003000000,300,'{"lesson":"who-can-hear-you","page":1}',X'bb37f943514c0b774e8d20ae8a67d9c7e1134e499a70a76160a36e2cb6e8cbc4');
INSERT INTO fact VALUES(1,18,0,3,'hint-shown',1795003000000,300,'{"exercise":"penetration-2011","number":1}',X'de308eb540df977a80426ef770d8e89e8ab11d546a52dbe26d5a1eeb2568ca15');
INSERT INTO fact VALUES(1,19,0,3,'attempted',1795003000000,300,'{"activeMilliseconds":8500,"answeredAt":1795000009000,"certainty":3,"digest":"d1","dontKnow":false,"exercise":"penetration-2011","form":null,"hints":1,"lesson":"who-can-hear-you","misconceptions":["one-cause","all-online"],"presentedAt":1795000000000,"purpose":"study","response":2,"score":0.1,"shownOrder":[3,1,2],"skipped":false,"try":1}',X'2ba1210bf84e8fc223624fee8af511a501145fc202e8056b0eb171b74b0113ec');
INSERT INTO fact VALUES(1,21,0,5,'session-started',1795005000000,300,'{"form":null,"lesson":"second","purpose":"study","retrieval":["earlier-question"],"seed":"18446744073709551615"}',X'b5da63f06bf775d09af9dcf99f76e437710c4df7d9286baa172845783898c8f1');
CREATE TABLE chain_gap (
  device INTEGER NOT NULL REFERENCES device (id),
  counter INTEGER NOT NULL,
  fork INTEGER NOT NULL DEFAULT 0,
  previous BLOB NOT NULL CHECK (length(previous) = 32),
  PRIMARY KEY (device, counter, fork)
) STRICT, WITHOUT ROWID;
INSERT INTO chain_gap VALUES(1,21,0,X'b58d6a7a4a9bd7a445e270e7e363cbadba8d72f1e8ed48471a05fe2fb928458e');
CREATE TABLE tombstone (
  hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32)
) STRICT, WITHOUT ROWID;
INSERT INTO tombstone VALUES(X'c973cf241f0a608552af5b65321b0a58ab3a402d51ae8012bb5af4498507100f');
CREATE TABLE forgetting (
  learner INTEGER PRIMARY KEY
) STRICT;
CREATE TABLE purpose (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO purpose VALUES(1,'study');
INSERT INTO purpose VALUES(2,'pre');
INSERT INTO purpose VALUES(3,'post');
INSERT INTO purpose VALUES(4,'review');
INSERT INTO purpose VALUES(5,'workshop');
CREATE TABLE exercise (
  id INTEGER PRIMARY KEY,
  course INTEGER NOT NULL,
  lesson TEXT NOT NULL,
  name TEXT NOT NULL,
  digest TEXT NOT NULL,
  UNIQUE (course, name, digest, lesson)
) STRICT;
INSERT INTO exercise VALUES(1,1,'who-can-hear-you','penetration-2011','d1');
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
INSERT INTO attempt VALUES(1,1,1,4,1,1,NULL,1,0.5,3,1,0,0,0,1795000000000,1795000009000,300,8500,'2','[3,1,2]','["one-cause","all-online"]');
INSERT INTO attempt VALUES(1,1,1,5,1,1,NULL,2,0.66666666666666662965,NULL,0,0,0,1,1795000020000,1795000029000,300,8500,'"қадам \"шаг\"\\ \n\t\u0001\u007f 👩‍🏫 é"',NULL,NULL);
INSERT INTO attempt VALUES(1,1,1,12,2,1,NULL,1,0.10000000000000000555,3,1,0,0,0,1795000000000,1795000009000,300,8500,'2','[3,1,2]','["one-cause","all-online"]');
INSERT INTO attempt VALUES(1,1,1,13,2,1,NULL,2,0.66666666666666662965,NULL,0,0,0,0,1795000020000,1795000029000,300,8500,'"қадам \"шаг\"\\ \n\t\u0001\u007f 👩‍🏫 é"',NULL,NULL);
INSERT INTO attempt VALUES(1,1,1,19,3,1,NULL,1,0.10000000000000000555,3,1,0,0,0,1795000000000,1795000009000,300,8500,'2','[3,1,2]','["one-cause","all-online"]');
CREATE TABLE overrule (
  device TEXT NOT NULL,
  counter INTEGER NOT NULL,
  learner INTEGER NOT NULL,
  exercise TEXT NOT NULL,
  PRIMARY KEY (device, counter, learner, exercise)
) STRICT, WITHOUT ROWID;
INSERT INTO overrule VALUES('00112233445566778899aabbccddeeff',5,1,'penetration-2011');
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
INSERT INTO session_progress VALUES(1,1,1,'who-can-hear-you',1,NULL,1,1,8,1795001000000,1795001000000,300,1795001000000,1,2);
INSERT INTO session_progress VALUES(2,1,1,'who-can-hear-you',1,NULL,1,9,15,1795002000000,1795002000000,300,1795002000000,1,2);
INSERT INTO session_progress VALUES(3,1,1,'who-can-hear-you',1,NULL,1,16,19,1795003000000,1795003000000,300,NULL,1,1);
INSERT INTO session_progress VALUES(5,1,1,'second',1,NULL,1,21,21,1795005000000,1795005000000,300,NULL,0,0);
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
INSERT INTO next_step VALUES(1,1,1,7,'who-can-hear-you','Ask three neighbours — сегодня',1795001000000,300);
INSERT INTO next_step VALUES(1,1,1,14,'who-can-hear-you','Ask three neighbours — сегодня',1795002000000,300);
CREATE TABLE roster (
  learner INTEGER PRIMARY KEY REFERENCES learner (id),
  alias TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT ''
, alias_counter INTEGER NOT NULL DEFAULT 0, alias_device TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO roster VALUES(1,'Aigerim','',0,'');
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
INSERT INTO course_exercise VALUES('digital-activism','penetration-2011','d1','who-can-hear-you',1,'O1.2','number',1.0);
CREATE TABLE device_key (
  device INTEGER PRIMARY KEY REFERENCES device (id),
  key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;
INSERT INTO device_key VALUES(1,X'abababababababababababababababababababababababababababababababab');
CREATE TABLE mark_correction (
  device INTEGER NOT NULL REFERENCES device (id),
  counter INTEGER NOT NULL,
  score REAL,
  PRIMARY KEY (device, counter)
) STRICT, WITHOUT ROWID;
INSERT INTO mark_correction VALUES(1,4,0.5);
CREATE TABLE cohort (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO cohort VALUES(1,'Almaty, spring',1795000000000);
CREATE TABLE cohort_member (
  cohort INTEGER NOT NULL REFERENCES cohort (id) ON DELETE CASCADE,
  learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
  form TEXT CHECK (form IN ('A', 'B')),
  PRIMARY KEY (cohort, learner)
) STRICT, WITHOUT ROWID;
INSERT INTO cohort_member VALUES(1,1,'A');
CREATE INDEX fact_context ON fact (context);
CREATE INDEX fact_fork ON fact (device, counter) WHERE fork > 0;
CREATE INDEX session_progress_lesson ON session_progress (learner, course, lesson);
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
LEFT JOIN roster ON roster.learner = session_progress.learner;
CREATE INDEX cohort_member_learner ON cohort_member (learner);
COMMIT;
PRAGMA application_id = 1363231821;
PRAGMA user_version = 2;
