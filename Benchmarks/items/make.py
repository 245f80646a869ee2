"""Fills the projection of a fresh record with made-up first tries, so that reading them can be timed.

  make.py RECORD LEARNERS ITEMS

Each learner has an ability and each item a difficulty; the seed is fixed. The log stays empty, since item analysis
does not read it.
"""
import math
import random
import sqlite3
import sys


def main():
    path, learners, items = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(2011)
    record = sqlite3.connect(path)
    record.execute("PRAGMA synchronous = off")
    device = record.execute("SELECT id FROM device").fetchone()[0]
    record.execute("INSERT INTO course (name) VALUES ('benchmark')")
    course = record.execute("SELECT id FROM course WHERE name = 'benchmark'").fetchone()[0]
    record.executemany("INSERT INTO exercise (course, lesson, name, digest) VALUES (?, 'a-lesson', ?, 'd')",
                       [(course, f"item-{item}") for item in range(items)])
    rows = dict(record.execute("SELECT name, id FROM exercise"))
    exercises = [rows[f"item-{item}"] for item in range(items)]
    difficulties = [chance.uniform(-1.5, 1.5) for _ in range(items)]
    first = record.execute("SELECT coalesce(max(id), 0) + 1 FROM learner").fetchone()[0]
    record.executemany("INSERT INTO learner (name) VALUES (?)", [(f"{number:032x}",) for number in range(learners)])

    def answers():
        counter = 0
        for learner in range(first, first + learners):
            ability = chance.gauss(0, 1)
            for exercise, difficulty in zip(exercises, difficulties):
                counter += 1
                is_right = chance.random() < 1 / (1 + math.exp(difficulty - ability))
                option = 1 if is_right else chance.randint(2, 4)
                at = 1_795_000_000_000 + counter * 20_000
                yield (learner, exercise, device, counter, 1, 1, None, 1, float(is_right), chance.randint(1, 3),
                       int(chance.random() < 0.1), 0, 0, 0, at - 9000, at, 300, chance.randint(2000, 60_000),
                       str(option), "[3,1,2,4]", None if is_right else f'["belief-{option}"]')

    record.executemany(f"INSERT INTO attempt VALUES ({', '.join('?' * 21)})", answers())
    record.commit()
    record.execute("PRAGMA wal_checkpoint(TRUNCATE)")


main()
