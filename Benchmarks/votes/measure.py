"""Votes that are recorded before they are answered, a second: ours beside others, all in turns within one run."""
import subprocess
import sys
from pathlib import Path
from statistics import median

from burst import burst
from contenders import Contender, Plain, Qadam

HERE = Path(__file__).resolve().parent
MIGRATIONS = HERE.parent.parent / "Database" / "Migrations"


class Load:
    """A run of wrk: votes a second, and milliseconds at the median and at the 99th percentile."""

    def __init__(self, contender, connections, seconds, work):
        cookies = work / "cookies"
        cookies.write_text("\n".join(contender.cookies) + "\n", encoding="ascii")
        words = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "-s", HERE / "vote.lua",
                 f"http://127.0.0.1:{contender.port}", "--", cookies, contender.form]
        before = contender.processor()
        output = subprocess.run(list(map(str, words)), check=True, capture_output=True, text=True).stdout
        self.processor = contender.processor() - before
        line = next(line for line in output.splitlines() if line.startswith("figures "))
        self.requests, microseconds, p50, p99, refused, broken = map(int, line.split()[1:])
        if refused or broken:
            sys.exit(f"votes: {contender.name} refused {refused} votes and broke {broken} connections")
        self.rate = self.requests / (microseconds / 1e6)
        self.p50, self.p99 = p50 / 1000, p99 / 1000


def rates(bench, contenders, connections):
    """The loads of each contender, which take turns and begin with another one each round."""
    rounds, seconds = (2, 1) if bench.quick else (9, 3)
    loads = {contender.name: [] for contender in contenders}
    for turn in range(rounds):
        first = turn % len(contenders)
        for contender in contenders[first:] + contenders[:first]:
            loads[contender.name].append(Load(contender, connections, seconds, bench.work))
    for contender in contenders:
        sent, held = sum(load.requests for load in loads[contender.name]), contender.votes()
        if held is not None and held < sent:
            sys.exit(f"votes: {contender.name} answered {sent} votes and holds {held}")
    return loads


def compare(bench, connections, program, python):
    """Rows for one number of connections."""
    def record(name):
        return bench.work / f"{name}-{connections}.sqlite"

    contenders = [
        Contender("constant", [program, "constant"], connections),
        Plain("C", [program, "record", MIGRATIONS], record("c"), connections),
        Plain("aiohttp", [python, HERE / "peer.py", MIGRATIONS], record("aiohttp"), connections),
        Qadam(bench.binary, bench.work / f"room-{connections}", connections),
    ]
    try:
        loads = rates(bench, contenders, connections)
    finally:
        for contender in contenders:
            contender.stop()
    what = f"votes, {connections} connections"
    mine = loads["qadam"]

    def ratio(name):
        return median(own.rate / theirs.rate for own, theirs in zip(mine, loads[name]))

    for name in ("constant", "C", "aiohttp"):
        bench.table.values(f"{what}: {name}", [load.rate for load in loads[name]], "/s", 1)
    bench.table.values(f"{what}: qadam", [load.rate for load in mine], "/s", 1, ratio("C"), "≥ 0.6 × C")
    bench.table.row(f"{what}: qadam ÷ aiohttp", len(mine), ratio=f"{ratio('aiohttp'):.1f}", aim="≥ 5")
    bench.table.row(f"{what}: qadam ÷ constant", len(mine), ratio=f"{ratio('constant'):.2f}")
    for name in ("C", "qadam"):
        bench.table.values(f"{what}: {name}, p50", [load.p50 for load in loads[name]], "ms", 1)
        bench.table.values(f"{what}: {name}, p99", [load.p99 for load in loads[name]], "ms", 1)
        costs = [load.processor / load.requests for load in loads[name]]
        bench.table.values(f"{what}: {name}, processor of a vote", costs, "µs", 1e6)
    if ratio("C") < 0.6:
        bench.table.missed.append(f"{what}: 0.6 of C")
    if ratio("aiohttp") < 5:
        bench.table.missed.append(f"{what}: five times aiohttp")


def growth(bench):
    """What a vote costs as the room grows, always over ten connections."""
    rooms = [Qadam(bench.binary, bench.work / f"growth-{people}", people) for people in (10, 100, 1000)]
    costs = [[] for _ in rooms]
    try:
        for _ in range(2 if bench.quick else 8):
            for room, taken in zip(rooms, costs):
                load = Load(room, 10, 1 if bench.quick else 2, bench.work)
                taken.append(load.processor / load.requests)
    finally:
        for room in rooms:
            room.stop()
    least = median(costs[0])
    for people, taken in zip((10, 100, 1000), costs):
        bench.table.values(f"a vote in a room of {people:,}: processor", taken, "µs", 1e6, median(taken) / least,
                           "≤ 1.5 × 10" if people > 10 else None, 1.5)


def phones(bench):
    """Two hundred phones that vote within one second, and all at once."""
    room = Qadam(bench.binary, bench.work / "phones", 200)
    try:
        for spread, name in ((1, "within a second"), (0, "in one moment")):
            taken = sorted(burst(room.port, room.cookies, room.form, 3 if bench.quick else 25, spread))
            p99 = taken[len(taken) * 99 // 100]
            bench.table.values(f"200 phones vote {name}: saved after", taken, "ms", 1000)
            bench.table.row(f"200 phones vote {name}: p99, longest", len(taken), f"{p99 * 1000:.2f} ms", "",
                            f"{taken[-1] * 1000:.2f}", aim="≤ 100 ms")
            if p99 > 0.1:
                bench.table.missed.append(f"200 phones vote {name}")
    finally:
        room.stop()


def measure(bench, python):
    program = bench.compiled(HERE / "votes.c", "-lmicrohttpd", "-lsqlite3")
    for connections in (100, 500):
        compare(bench, connections, program, python)
    growth(bench)
    phones(bench)
