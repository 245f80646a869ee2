"""A room of phones that vote, in the middle of a crowd of clients that are broken, slow or hostile."""
import errno
import random
import select
import socket
import time

# What a bogus client begins with, what it adds about once a second, and whether it ever reads.
BOGUS = [
    (b"", b"", True),
    (b"GET /room HT", b"x", True),
    (b"GET /room HTTP/1.1\r\nHost: x\r\nX-A: ", b"aaaaaaaa", True),
    (b"POST /vote HTTP/1.1\r\nHost: x\r\nContent-Length: 8000\r\n\r\n", b"answer=1&", True),
    (b"POST /vote HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", b"5\r\naaaaa\r\n", True),
    (b"POST /vote HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n" + b"a" * 50_000, b"a" * 5000, True),
    (b"GET /" + b"a" * 60_000, b"a" * 5000, True),
    (bytes(range(256)) * 20, b"\0\xff\r\n\r\n", True),
    (b"GET / HTTP/1.1\r\nHost: x\r\n\r\n" * 300, b"GET / HTTP/1.1\r\nHost: x\r\n\r\n" * 20, False),
]


class Client:
    """A connection that never waits; it opens itself again when the server ends it."""

    def __init__(self, port, source, poll):
        self.port, self.source, self.poll = port, source, poll
        self.socket = None
        self.connections = 0

    def connect(self):
        self.leave()
        self.socket = socket.socket()
        self.socket.setblocking(False)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.bind((self.source, 0))
        try:
            self.socket.connect(("127.0.0.1", self.port))
        except BlockingIOError:
            pass
        self.connections += 1
        self.poll.add(self)

    def send(self, data):
        """Sends what the system takes of some bytes; false where the connection is over."""
        try:
            self.socket.send(data)
            return True
        except BlockingIOError:
            return True
        except OSError as error:
            return error.errno == errno.ENOTCONN

    def receive(self):
        """What has come; None where the connection is over."""
        try:
            return self.socket.recv(65536) or None
        except BlockingIOError:
            return b""
        except OSError:
            return None

    def leave(self):
        if self.socket is not None:
            self.poll.remove(self)
            self.socket.close()
            self.socket = None


class Bogus(Client):
    def __init__(self, port, source, poll, number):
        super().__init__(port, source, poll)
        self.begin, self.more, self.reads = BOGUS[number % len(BOGUS)]
        self.due = time.monotonic() + random.random()

    def act(self, now):
        if now < self.due:
            return
        self.due = now + 0.5 + random.random()
        if self.socket is None or random.random() < 0.05:
            self.connect()
            self.send(self.begin)
        elif not self.send(self.more):
            self.leave()

    def hear(self):
        if self.reads and self.receive() is None:
            self.leave()


class Phone(Client):
    """A participant whose votes count; `waits` holds how long each took that was acknowledged."""

    def __init__(self, port, source, poll, cookie, form):
        super().__init__(port, source, poll)
        self.cookie, self.form = cookie, form
        self.waits, self.refused = [], []
        self.began, self.answer, self.received, self.is_sent = None, 0, b"", True
        self.due = time.monotonic() + random.random()

    def act(self, now):
        if self.began is None and now >= self.due:
            self.began, self.is_sent = now, False
            self.answer = self.answer % 4 + 1
        if self.is_sent:
            return
        if self.socket is None:
            self.connect()
        body = f"{self.form}{self.answer}"
        self.received = b""
        self.is_sent = self.send(
            (f"POST /vote HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nAccept: application/json\r\nCookie: {self.cookie}\r\n"
             f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n{body}").encode())
        if not self.is_sent:
            self.leave()

    def hear(self):
        data = self.receive()
        if data is None:
            # As a browser does: what was sent over a connection that ended without an answer is sent again.
            self.leave()
            self.is_sent = self.began is None
            return
        self.received += data
        head, blank, body = self.received.partition(b"\r\n\r\n")
        if not blank or self.began is None:
            return
        length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n")
                      if line.lower().startswith(b"content-length:"))
        if len(body) < length:
            return
        now = time.monotonic()
        if b" 200 " in head and b'"saved":true' in body:
            self.waits.append(now - self.began)
        else:
            self.refused.append(self.received)
        self.received, self.began = b"", None
        self.due = now + 0.2 + random.random() * 0.6


class Poll:
    """The connections of everybody."""

    def __init__(self):
        self.epoll = select.epoll()
        self.clients = {}

    def add(self, client):
        self.clients[client.socket.fileno()] = client
        self.epoll.register(client.socket.fileno(), select.EPOLLIN | select.EPOLLHUP)

    def remove(self, client):
        self.epoll.unregister(client.socket.fileno())
        del self.clients[client.socket.fileno()]

    def ready(self, seconds):
        return [self.clients[place] for place, _ in self.epoll.poll(seconds) if place in self.clients]


def memory(process):
    """Kilobytes of memory of a process at the moment."""
    with open(f"/proc/{process}/status", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS:"))


def crowd(port, cookies, form, seconds, bogus, process):
    """Lets phones vote among bogus clients; the phones, and the kilobytes of the server before and at most.

    Bogus clients come from twenty addresses of this machine, phones from one each. Whoever waits for an answer at the end
    still gets it.
    """
    poll = Poll()
    noise = [Bogus(port, f"127.0.2.{number % 20 + 1}", poll, number) for number in range(bogus)]
    phones = [Phone(port, f"127.0.1.{number + 1}", poll, cookie, form) for number, cookie in enumerate(cookies)]
    before = most = memory(process)
    end = time.monotonic() + seconds
    while True:
        now = time.monotonic()
        if now >= end:
            waiting = [phone for phone in phones if phone.began is not None]
            if not waiting or now >= end + 20:
                break
        for client in noise:
            client.act(now)
        for phone in phones:
            if now < end or phone.began is not None:
                phone.act(now)
        for client in poll.ready(0.005):
            client.hear()
        most = max(most, memory(process))
    for client in noise + phones:
        client.leave()
    return phones, before, most, sum(client.connections for client in noise)
