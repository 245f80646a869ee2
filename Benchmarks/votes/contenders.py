"""The servers whose votes are counted: each starts, lets people in, and says how many votes it holds."""
import os
import signal
import sqlite3
import subprocess

from room import HostedRoom


class Contender:
    """A server that runs; it listens on `port`, and `cookies` are those of its participants."""

    # What a vote sends before its answer.
    form = "question=1&round=1&certainty=2&answer="
    record = None

    def __init__(self, name, command, people):
        self.name = name
        self.process = subprocess.Popen(list(map(str, command)), stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())
        self.cookies = [f"room={number + 1}" for number in range(people)]

    def processor(self):
        """Seconds of processor time so far."""
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as file:
            fields = file.read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def votes(self):
        """How many votes are in the record."""
        if self.record is None:
            return None
        with sqlite3.connect(self.record) as database:
            return database.execute("SELECT count(*) FROM fact WHERE kind = 'voted'").fetchone()[0]

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


class Qadam(HostedRoom, Contender):
    """The program."""

    name = "qadam"


class Plain(Contender):
    """A server of this folder with a record of its own."""

    def __init__(self, name, command, record, people):
        self.record = record
        super().__init__(name, [*command, record, people], people)

