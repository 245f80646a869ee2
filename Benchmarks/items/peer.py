"""Computes facility, standard deviation and corrected discrimination of each item with a library for tables.

  peer.py pandas|polars|duckdb RECORD

Prints a line an item: how many answers, facility, standard deviation, discrimination in percent. Reads the record as
the library's own documents advise.
"""
import sqlite3
import sys

LIBRARY, RECORD = sys.argv[1:]
COLUMNS = "SELECT learner, exercise, score FROM attempt WHERE try = 1 AND purpose = 1"


def pandas():
    import pandas as library

    rows = library.read_sql_query(COLUMNS, sqlite3.connect(RECORD))
    matrix = rows.pivot(index="learner", columns="exercise", values="score")
    total = matrix.sum(axis=1)
    for item in matrix:
        marks = matrix[item]
        yield len(marks), marks.mean(), marks.std(), 100 * marks.corr(total - marks)


def polars():
    import polars as library

    rows = library.read_database_uri(COLUMNS, f"sqlite://{RECORD}", engine="connectorx")
    rows = rows.with_columns(rest=library.col("score").sum().over("learner") - library.col("score"))
    figures = rows.group_by("exercise").agg(
        library.len().alias("n"), library.col("score").mean().alias("facility"),
        library.col("score").std().alias("sd"),
        (100 * library.corr("score", "rest")).alias("discrimination")).sort("exercise")
    yield from figures.select("n", "facility", "sd", "discrimination").iter_rows()


def duckdb():
    import duckdb as library
    from duckdb_extension_sqlite_scanner import __file__ as package
    from pathlib import Path

    connection = library.connect(config={"allow_unsigned_extensions": "true"})
    extension = next(Path(package).parent.rglob("sqlite_scanner.duckdb_extension"))
    connection.install_extension(str(extension))
    connection.load_extension("sqlite_scanner")
    connection.execute(f"ATTACH '{RECORD}' AS record (TYPE sqlite, READ_ONLY)")
    yield from connection.execute("""
        WITH answers AS (SELECT learner, exercise, score FROM record.attempt WHERE try = 1 AND purpose = 1),
          rests AS (SELECT exercise, score, sum(score) OVER (PARTITION BY learner) - score AS rest FROM answers)
        SELECT count(*), avg(score), stddev_samp(score), 100 * corr(score, rest) FROM rests
        GROUP BY exercise ORDER BY exercise""").fetchall()


for figures in {"pandas": pandas, "polars": polars, "duckdb": duckdb}[LIBRARY]():
    print(*figures, sep="\t")
