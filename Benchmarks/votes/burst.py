"""Votes of many phones within one second: how long each waits for the answer that says it is saved."""
import random
import select
import socket
import time


class Phone:
    """A connection that posts a vote and reads one answer."""

    def __init__(self, port, cookie, form):
        self.port, self.cookie, self.form = port, cookie, form
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.setblocking(False)
        self.received = b""

    def vote(self, answer):
        body = f"{self.form}{answer}"
        self.socket.send(
            (f"POST /vote HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nAccept: application/json\r\nCookie: {self.cookie}\r\n"
             f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n{body}").encode())
        self.begin = time.perf_counter()
        self.received = b""

    def heard(self):
        """Seconds since the vote, once its answer is there."""
        self.received += self.socket.recv(65536)
        head, blank, body = self.received.partition(b"\r\n\r\n")
        if not blank:
            return None
        length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n")
                      if line.lower().startswith(b"content-length:"))
        if len(body) < length:
            return None
        if b" 200 " not in head or b'"saved":true' not in body:
            raise SystemExit(f"votes: not saved: {self.received!r}")
        return time.perf_counter() - self.begin


def burst(port, cookies, form, rounds, spread):
    """Seconds that each vote waited, when everybody votes once in `spread` seconds, at moments of their own."""
    phones = [Phone(port, cookie, form) for cookie in cookies]
    waiting = select.epoll()
    for phone in phones:
        waiting.register(phone.socket.fileno(), select.EPOLLIN)
    by_descriptor = {phone.socket.fileno(): phone for phone in phones}
    taken = []
    for turn in range(rounds):
        start = time.perf_counter() + 0.01
        due = sorted(((start + random.random() * spread, number) for number in range(len(phones))), reverse=True)
        left = len(phones)
        while left:
            now = time.perf_counter()
            while due and due[-1][0] <= now:
                phones[due.pop()[1]].vote(turn % 4 + 1)
            pause = max(0, due[-1][0] - time.perf_counter()) if due else 10
            for descriptor, _ in waiting.poll(pause):
                seconds = by_descriptor[descriptor].heard()
                if seconds is not None:
                    taken.append(seconds)
                    left -= 1
    for phone in phones:
        phone.socket.close()
    return taken
