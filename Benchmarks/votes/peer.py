"""A room's server as one would write it in Python: aiohttp, and SQLite with a commit for each vote.

  peer.py FOLDER FILE.sqlite PEOPLE

The same schema, settings, form and cookie as votes.c. Prints the port and serves until it is stopped.
"""
import asyncio
import json
import sqlite3
import sys
import time

from aiohttp import web


def opened(folder, path, people):
    database = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode = wal", "synchronous = full", "foreign_keys = on", "recursive_triggers = on",
                    "trusted_schema = off", "cell_size_check = on", "secure_delete = on", "temp_store = memory",
                    "mmap_size = 0"):
        database.execute(f"PRAGMA {setting}")
    with open(f"{folder}/0001-create-record.sql", encoding="utf-8") as file:
        database.executescript(file.read())
    database.execute("BEGIN")
    database.execute("INSERT INTO device (name) VALUES ('4d1f0c9ae5b27388')")
    database.execute("INSERT INTO course (name) VALUES ('digital-activism')")
    for person in range(1, people + 1):
        database.execute("INSERT INTO learner (id, name) VALUES (?, ?)", (person, f"{person:016x}"))
        database.execute("INSERT INTO session (id, learner, name) VALUES (?, ?, '9a2e77b1f0c4d835')", (person, person))
        database.execute("INSERT INTO context (id, session, course, course_version, language)"
                         " VALUES (?, ?, 1, '1.0.0', 'en')", (person, person))
    database.execute("COMMIT")
    return database


async def main():
    people = int(sys.argv[3])
    database = opened(sys.argv[1], sys.argv[2], people)
    counter = 0
    fields = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
              "Content-Security-Policy": "default-src 'none'"}

    async def vote(request):
        nonlocal counter
        form = await request.post()
        try:
            person = int(request.cookies["room"])
            body = {"certainty": int(form["certainty"]), "question": int(form["question"]),
                    "response": int(form["answer"]), "round": int(form["round"])}
        except (KeyError, ValueError):
            return web.json_response({"saved": False}, status=400)
        if not 1 <= person <= people:
            return web.json_response({"saved": False}, status=400)
        counter += 1
        database.execute("INSERT INTO fact (device, counter, context, kind, recorded_at, utc_offset, body, hash)"
                         " VALUES (1, ?, ?, 'voted', ?, 300, ?, ?)",
                         (counter, person, int(time.time() * 1000), json.dumps(body, separators=(",", ":")), bytes(32)))
        return web.json_response({"saved": True}, headers=fields)

    application = web.Application()
    application.router.add_post("/vote", vote)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


asyncio.run(main())
