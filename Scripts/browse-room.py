#!/usr/bin/env python3
"""Plays a room in a browser, and says what did not come out as it should.

browse-room.py SERVER: a made-up room, in all its states, and one with hostile names. SERVER says two links, that of the
room with its code and that of the wall, and then takes commands, one a line.

browse-room.py QADAM WORD...: the room that the program hosts, led line by line, with every question that it asks.
"""

import json
import re
import subprocess
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

PHONE = {"width": 320, "height": 640}
WALL = {"width": 1280, "height": 720}
faults = []


def check(is_right, sentence):
    if not is_right:
        faults.append(sentence)


class Room:
    """The program that serves the room."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.link = self.process.stdout.readline().strip()
        self.wall = self.process.stdout.readline().strip()
        self.base = self.link.rsplit("/", 1)[0]

    def lead(self, command):
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().strip()
        check(answer == "done", f"{command}: {answer}")


class Hosted(Room):
    """The room of the program itself."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        links = re.findall(r"http://\S+/\S+", self.until_commands())
        self.link, self.wall = links[:2]
        self.base = self.link.rsplit("/", 1)[0]

    def until_commands(self):
        said = ""
        for line in self.process.stdout:
            said += line
            if line.startswith("> Commands"):
                break
        return said

    def lead(self, command):
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        return self.until_commands()


class Eyes:
    """Contexts of one browser whose requests and errors are watched, and judges that look at each state."""

    def __init__(self, browser, room):
        self.browser, self.room, self.axe = browser, room, Axe()

    def context(self, **options):
        context = self.browser.new_context(reduced_motion="reduce", **options)
        context.set_default_timeout(10_000)
        context.on("request", self.seen)
        context.on("console", self.said)
        context.on("weberror", lambda error: faults.append(f"a script failed: {error.error}"))
        return context

    def seen(self, request):
        check(request.url.startswith(self.room.base), f"a request left for {request.url}")

    @staticmethod
    def said(message):
        # What a browser says of a connection that the test itself cut, and of a vote that came too late, is no fault.
        wanted = ("ERR_INTERNET_DISCONNECTED", "409 (Conflict)")
        if message.type == "error" and not any(text in message.text for text in wanted):
            faults.append(f"the console says: {message.text}")

    def judge(self, state, context):
        """Lets axe look at what a phone and the wall show, by day and by night, narrow and wide."""
        for scheme in ("light", "dark"):
            # The policy of the page forbids other scripts, and axe is one.
            judged = self.context(
                storage_state=context.storage_state(), color_scheme=scheme, bypass_csp=True
            )
            for address, size in (
                (self.room.base + "/room", PHONE), (self.room.base + "/room", WALL), (self.room.wall, WALL),
            ):
                page = judged.new_page()
                page.set_viewport_size(size)
                page.goto(address)
                for rule in self.axe.run(page).response["violations"]:
                    faults.append(f"axe on {state} ({scheme}): {rule['id']} at {rule['nodes'][0]['html'][:100]}")
                check(
                    not page.evaluate("document.documentElement.scrollWidth > innerWidth"),
                    f"{state} is wider than {size['width']} pixels",
                )
                page.close()
            judged.close()


def nudge(page):
    """Makes a page look at once, as it does when a phone comes back to its network."""
    page.evaluate("window.dispatchEvent(new Event('online'))")


def join(page, link, alias):
    page.goto(link)
    page.get_by_label("Your name here").fill(alias)
    page.get_by_role("button", name="Come in").click()


def choose(page, option, certainty):
    page.locator(f"input[name=answer][value='{option}']").check()
    page.locator(f"input[name=certainty][value='{certainty}']").check()


def focused(page):
    return page.evaluate("document.activeElement.tagName")


def keyboard(page):
    """Votes without a mouse: the first option, the first certainty, the button."""
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "answer":
            break
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    check(page.evaluate("document.activeElement.name") == "certainty", "Tab does not lead to the certainty")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")


def first_vote(room, eyes, browser):
    phone = eyes.context(viewport=PHONE)
    page = phone.new_page()
    join(page, room.link, "Asel")
    expect(page.get_by_role("heading", name="Welcome")).to_be_visible()
    eyes.judge("the lobby", phone)

    room.lead("open")
    nudge(page)
    expect(page.get_by_role("button", name="Send my answer")).to_be_visible()
    check(focused(page) == "H2", f"a new question leaves the focus on {focused(page)}")
    eyes.judge("an open question", phone)

    # A choice that was not sent outlives a reload; nothing that tells who it is does.
    choose(page, 2, 3)
    page.reload()
    expect(page.locator("input[name=answer][value='2']")).to_be_checked()
    expect(page.locator("input[name=certainty][value='3']")).to_be_checked()
    kept = page.evaluate("JSON.stringify([sessionStorage, localStorage, document.cookie])")
    check("Asel" not in kept, f"the browser keeps {kept}")

    # Nothing that is being filled in goes away while the page looks for news.
    with page.expect_response("**/room.json*"):
        nudge(page)
    expect(page.locator("input[name=answer][value='2']")).to_be_checked()

    page.locator("input[name=answer][value='2']").focus()
    page.get_by_role("button", name="Send my answer").click()
    expect(page.locator(".note.good")).to_contain_text("Saved.")
    expect(page.locator("#say")).to_contain_text("Saved.")
    check(page.evaluate("sessionStorage.length") == 0, "a saved answer stays in the tab")
    page.reload()
    expect(page.locator(".own")).to_contain_text("Everybody in the city")
    eyes.judge("a saved answer", phone)

    # A change, by keyboard alone.
    page.get_by_role("link", name="Change my answer").click()
    expect(page.locator("input[name=answer][value='2']")).to_be_checked()
    page.reload()
    keyboard(page)
    expect(page.locator(".note.good")).to_contain_text("Saved.")
    return phone, page


def offline(page, phone):
    page.get_by_role("link", name="Change my answer").click()
    choose(page, 3, 2)
    phone.set_offline(True)
    page.get_by_role("button", name="Send my answer").click()
    expect(page.locator("#net")).to_contain_text("not saved yet")
    expect(page.locator("input[name=answer][value='3']")).to_be_checked()
    check(page.locator(".note.good").count() == 0, "an answer that was not sent is called saved")
    phone.set_offline(False)
    nudge(page)
    expect(page.locator(".note.good")).to_contain_text("Saved.")
    expect(page.locator(".own")).to_contain_text("The mayor")


def two_tabs(page, phone, room):
    other = phone.new_page()
    other.goto(room.base + "/room?change")
    choose(other, 2, 1)
    other.get_by_role("button", name="Send my answer").click()
    expect(other.locator(".note.good")).to_contain_text("Saved.")
    nudge(page)
    expect(page.locator(".own")).to_contain_text("Everybody in the city")
    other.close()


def without_scripts(room, eyes):
    """Comes in and votes by plain forms; hostile names stay names."""
    phone = eyes.context(viewport=PHONE, java_script_enabled=False)
    page = phone.new_page()
    join(page, room.link, "<img src=x onerror=alert(1)>")
    expect(page.get_by_text("You are <img src=x onerror=alert(1)>.")).to_be_visible()
    check(page.locator("img").count() == 0, "a name became an element")
    choose(page, 1, 2)
    page.get_by_role("button", name="Send my answer").click()
    expect(page.locator(".note.good")).to_contain_text("Saved.")
    page.get_by_role("link", name="Change my answer").click()
    expect(page.locator("input[name=answer][value='1']")).to_be_checked()
    page.get_by_role("button", name="I am stuck").click()
    expect(page.locator(".note.good")).to_contain_text("you are stuck")
    page.get_by_role("link", name="Answer after all").click()
    choose(page, 1, 3)
    page.get_by_role("button", name="Send my answer").click()
    expect(page.locator(".note.good")).to_contain_text("Saved.")
    return page


def play(room, eyes, browser):
    wall = eyes.context(viewport=WALL).new_page()
    wall.goto(room.wall)
    expect(wall.locator("svg.square")).to_be_visible()
    phone, page = first_vote(room, eyes, browser)
    offline(page, phone)
    two_tabs(page, phone, room)
    plain = without_scripts(room, eyes)
    nudge(wall)
    expect(wall.locator(".count")).to_contain_text("2 of 2")

    # A vote that was open too long says so, and what was saved stands.
    late = phone.new_page()
    late.goto(room.base + "/room?change")
    choose(late, 4, 3)
    phone.set_offline(True)
    late.get_by_role("button", name="Send my answer").click()
    room.lead("close")
    phone.set_offline(False)
    nudge(late)
    expect(late.locator("#problem")).to_contain_text("nothing was changed")
    expect(late.locator(".own")).to_contain_text("Everybody in the city")
    late.close()

    nudge(page)
    expect(page.locator(".note")).to_contain_text("The round is closed")
    eyes.judge("a closed round", phone)
    room.lead("discuss")
    nudge(page)
    expect(page.locator(".note")).to_contain_text("Tell your neighbour")
    check(wall.locator(".bar").count() == 0, "the wall shows votes before the key")
    room.lead("again")
    nudge(page)
    expect(page.locator(".step")).to_contain_text("second vote")
    choose(page, 1, 3)
    page.get_by_role("button", name="Send my answer").click()
    expect(page.locator(".note.good")).to_contain_text("Saved.")
    plain.get_by_role("link", name="Look whether there is something new").click()
    expect(plain.locator(".step")).to_contain_text("second vote")
    room.lead("close")
    room.lead("reveal")
    nudge(page)
    expect(page.locator(".own")).to_contain_text("Your second answer: right")
    expect(page.locator(".own")).to_contain_text("Your first answer: not fully right")
    expect(page.locator(".why").first).to_be_visible()
    eyes.judge("the key", phone)
    nudge(wall)
    expect(wall.locator(".bar").first).to_be_visible()
    check("Asel" not in wall.content() and "onerror" not in wall.content(), "the wall shows a name")
    room.lead("finish")
    nudge(page)
    expect(page.get_by_role("heading", name="The end")).to_be_visible()
    eyes.judge("the end", phone)
    with page.expect_download() as download:
        page.locator("#part a[download]").click()
    check(download.value.suggested_filename == "my-answers.qadam", "the answers have another name")


def act(page):
    """The elements of a page by which a text could act."""
    wanted = "script, style, img, iframe, object, embed, link, meta, base, a, form, input, button, svg, [onerror], [onload]"
    return page.locator(wanted).evaluate_all("all => all.map(e => e.tagName + (e.href || ''))")


def play_names(room, eyes, count):
    """Asks one question for each hostile name; each page has the elements that the page of any other has."""
    phone = eyes.context(viewport=PHONE)
    page, wall = phone.new_page(), phone.new_page()
    page.on("dialog", lambda dialog: faults.append(f"a text opened a dialogue: {dialog.message}"))
    join(page, room.link, "Asel")
    usual = None
    for number in range(1, count + 1):
        for command in ("open", "close", "reveal"):
            room.lead(command)
        page.goto(room.base + "/room")
        wall.goto(room.wall)
        found = [act(page), act(wall)]
        usual = usual or found
        check(found == usual, f"name {number} makes other elements: {found}")


def fill(page):
    """Gives some answer to any kind of question."""
    for name in page.locator("input[type=radio], input[type=checkbox]").evaluate_all("all => all.map(e => e.name)"):
        page.locator(f"input[name='{name}']").first.check()
    for place, field in enumerate(page.locator("form select").all()):
        last = field.locator("option").count() - 1
        field.select_option(index=min(place + 1, last))
    for field in page.locator("form input[type=text]").all():
        field.fill("7")


def play_hosted(room, eyes):
    """Votes and votes again on every question of a lesson, and looks at each page and at the wall."""
    phone = eyes.context(viewport=PHONE)
    page, wall = phone.new_page(), phone.new_page()
    wall.set_viewport_size(WALL)
    join(page, room.link, "Asel")
    expect(page.get_by_role("heading", name="Welcome")).to_be_visible()
    step = page.locator(".step")
    count = 1
    number = 0
    while number < count:
        number += 1
        room.lead("open")
        nudge(page)
        expect(step).to_contain_text(f"Question {number} of")
        # The kinds of question have their tests; what counts here is that the program itself serves a whole round.
        count = min(3, int(step.text_content().split()[3]))
        for _ in range(2):
            fill(page)
            page.get_by_role("button", name="Send my answer").click()
            expect(page.locator(".note.good")).to_contain_text("Saved.")
            page.reload()
            page.get_by_role("link", name="Change my answer").click()
        said = room.lead("close")
        check("1 of 1 voted." in said, f"question {number}: {said}")
        room.lead("reveal")
        nudge(page)
        expect(page.locator(".own")).to_contain_text("Your answer")
        wall.goto(room.wall)
        check(wall.locator(".bar").count() > 0, f"the wall shows no votes on question {number}")
        for look, name in ((page, "phone"), (wall, "wall")):
            check(
                not look.evaluate("document.documentElement.scrollWidth > innerWidth"),
                f"question {number} is too wide for the {name}",
            )
            check("Asel" not in wall.content(), "the wall shows a name")
        if number == 1:
            eyes.judge("a question of the course", phone)


def hosted(browser):
    room = Hosted(sys.argv[1:])
    try:
        play_hosted(room, Eyes(browser, room))
    finally:
        room.process.kill()


def made_up(browser):
    names = "Tests/Fixtures/hostile/display-names.json"
    room, hostile = Room(sys.argv[1:2]), Room([sys.argv[1], "hostile"])
    try:
        play(room, Eyes(browser, room), browser)
        with open(names, encoding="utf-8") as file:
            play_names(hostile, Eyes(browser, hostile), len(json.load(file)))
    finally:
        room.process.kill()
        hostile.process.kill()


with sync_playwright() as player:
    browser = player.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    if len(sys.argv) > 2:
        hosted(browser)
    else:
        made_up(browser)
    browser.close()
for fault in faults:
    print(fault)
sys.exit(bool(faults))
