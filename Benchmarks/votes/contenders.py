"""The servers whose votes are counted: each starts, lets people in, and says how many votes it holds."""
import http.client
import os
import signal
import sqlite3
import subprocess
from urllib.parse import urlencode

FORM = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}


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

    def memory(self):
        """Kilobytes of memory at the moment."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmRSS:"))

    def votes(self):
        """How many votes are in the record."""
        if self.record is None:
            return None
        with sqlite3.connect(self.record) as database:
            return database.execute("SELECT count(*) FROM fact WHERE kind = 'voted'").fetchone()[0]

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


class Plain(Contender):
    """A server of this folder with a record of its own."""

    def __init__(self, name, command, record, people):
        self.record = record
        super().__init__(name, [*command, record, people], people)


def join(port, code, people, prefix="Person"):
    """Lets people into a room of ours and returns their cookies."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    cookies = []
    for number in range(people):
        body = urlencode({"code": code, "alias": f"{prefix} {number + 1}", "language": "en"})
        connection.request("POST", "/join", body, FORM)
        answer = connection.getresponse()
        text = answer.read()
        if answer.status != 200:
            raise SystemExit(f"votes: nobody comes in: {answer.status} {text}")
        cookies.append(answer.getheader("Set-Cookie").split(";")[0])
    connection.close()
    return cookies
