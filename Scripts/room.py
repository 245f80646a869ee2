"""A room that the program hosts on this machine, led through a pipe, for measurements and tests."""
import http.client
import json
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import urlencode

FORM = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}


class HostedRoom:
    """A room of a made-up course with its first question open, and people in it; `cookies` are theirs."""

    # What a vote sends before its answer.
    form = "question=1&round=1&certainty=2&answer="

    def __init__(self, binary, folder, people):
        folder = Path(folder)
        course = folder / "course"
        generator = Path(__file__).resolve().parent.parent / "Benchmarks" / "generate-course"
        subprocess.run([sys.executable, generator, course, "1", "1"], check=True)
        self.words = list(map(str, [binary, "--data", folder / "data", "--course", course, "--language", "en"]))
        subprocess.run([*self.words, "profile", "add", "trainer"], check=True, capture_output=True)
        self.record = next((folder / "data").glob("profiles/*.sqlite"))
        shown = subprocess.run([*self.words, "course", "show", "--format", "json"], check=True, capture_output=True)
        lesson = json.loads(shown.stdout)["modules"][0]["lessons"][0]["id"]
        self.process = subprocess.Popen(
            [*self.words, "--plain", "--width", "200", "workshop", "host", lesson, "--address", "127.0.0.1", "--port", "0"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        link = next((line for line in self.process.stdout if "link with the code" in line), None)
        if link is None:
            raise SystemExit("the room did not open")
        self.port, self.code = int(link.split(":")[-1].split("/")[0]), link.strip().rpartition("/")[2]
        # What the screen says is read on, so that the pipe never fills.
        self.reader = threading.Thread(target=self.process.stdout.read, daemon=True)
        self.reader.start()
        self.process.stdin.write("open\n")
        self.cookies = self.join(people)

    def join(self, people):
        """Lets people in and returns their cookies."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        cookies = []
        for number in range(people):
            body = urlencode({"code": self.code, "alias": f"Phone {number + 1}", "language": "en"})
            connection.request("POST", "/join", body, FORM)
            answer = connection.getresponse()
            text = answer.read()
            if answer.status != 200:
                raise SystemExit(f"nobody comes in: {answer.status} {text}")
            cookies.append(answer.getheader("Set-Cookie").split(";")[0])
        connection.close()
        return cookies

    def votes_of(self):
        """How many votes of each participant are in the record, by the names of their own records."""
        with sqlite3.connect(self.record) as database:
            return dict(database.execute(
                "SELECT learner.name, count(*) FROM fact JOIN context ON context.id = fact.context"
                " JOIN session ON session.id = context.session JOIN learner ON learner.id = session.learner"
                " WHERE kind = 'voted' GROUP BY learner.name"))

    def votes(self):
        """How many votes are in the record."""
        return sum(self.votes_of().values())

    def stop(self):
        """Finishes the room and waits for the program."""
        self.process.stdin.write("finish\n")
        self.process.stdin.close()
        self.process.wait()
        self.reader.join()
