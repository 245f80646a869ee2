"""Plays sessions of a built qadam over its protocol, for the benchmarks and the soak test."""
import json
import os
import subprocess
import time


class Session:
    """A running `qadam learn --protocol jsonl`."""

    def __init__(self, binary, data, *options):
        self.process = subprocess.Popen(
            [str(binary), "--data", str(data), "learn", *options, "--protocol", "jsonl"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0)
        self.lines = self.process.stdout
        self.buffer = b""
        self.hello = self.read()

    def read(self):
        """The next event, None at the end."""
        while b"\n" not in self.buffer:
            chunk = self.lines.read(65536)
            if not chunk:
                return None
            self.buffer += chunk
        line, self.buffer = self.buffer.split(b"\n", 1)
        try:
            return json.loads(line)
        except ValueError:
            raise ValueError(f"no line of the protocol: {line!r}") from None

    def send(self, value):
        self.process.stdin.write(json.dumps(value).encode() + b"\n")

    def timed(self, value):
        """Sends a line and reads the next event; the event with the seconds from byte to byte."""
        line = json.dumps(value).encode() + b"\n"
        into, out = self.process.stdin.fileno(), self.lines.fileno()
        begin = time.perf_counter()
        os.write(into, line)
        chunk = os.read(out, 65536)
        taken = time.perf_counter() - begin
        self.buffer += chunk
        return self.read(), taken

    def kill(self):
        self.process.kill()
        self.close()

    def close(self):
        self.process.stdin.close()
        self.lines.close()
        return self.process.wait()


def answer(exercise, pick=0):
    """An answer that fits the exercise, right or wrong; `pick` chooses among the options."""
    kind = exercise["kind"]
    options = exercise.get("options") or exercise.get("items") or [{"number": 1}]
    chosen = options[pick % len(options)]["number"]
    if kind in ("choose-one", "poll"):
        value = chosen
    elif kind == "choose-all":
        value = [chosen]
    elif kind == "order":
        value = [item["number"] for item in exercise["items"]]
    elif kind == "match":
        rights = exercise["right"]
        value = {str(left["number"]): rights[place % len(rights)]["number"]
                 for place, left in enumerate(exercise["left"])}
    elif kind == "sort":
        groups = exercise["groups"]
        value = {str(item["number"]): groups[(place + pick) % len(groups)]["id"]
                 for place, item in enumerate(exercise["items"])}
    elif kind == "number":
        value = pick
    elif kind == "short-text":
        value = f"word {pick}"
    elif kind == "fill-gaps":
        value = {gap: f"word {pick}" for gap in exercise["gaps"]}
    else:
        raise ValueError(f"no answer for {kind}")
    line = {"answer": value, "milliseconds": 1000 + pick}
    if exercise.get("certainty"):
        line["certainty"] = 1 + pick % 3
    return line
