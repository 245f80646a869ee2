#!/usr/bin/env python3
"""Takes pictures of a made-up room: room-pictures.py PAGES FOLDER, with the pages that room-pages wrote."""

import sys

from playwright.sync_api import sync_playwright

PHONES = {
    "room-phone.png": ["join-link.en", "1-vote.en", "1-saved.en", "1-reveal.en"],
    "room-phone-languages.png": ["1-discuss.ru", "6-vote.kk", "1-again.kk", "finished.ru"],
}
WALLS = {"room-wall-lobby.png": "wall-lobby.en"}
pages, folder = sys.argv[1:]


def shot(browser, name, scheme, size, **options):
    page = browser.new_page(color_scheme=scheme, viewport=size, reduced_motion="reduce")
    page.goto(f"file://{pages}/{name}.html")
    if name.startswith("1-vote"):
        page.locator("input[name=answer]").nth(1).check()
    path = f"{pages}/{name}.{scheme}.png"
    page.screenshot(path=path, **options)
    page.close()
    return path


with sync_playwright() as player:
    browser = player.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    phone, wall = {"width": 320, "height": 600}, {"width": 1280, "height": 720}
    for name, states in PHONES.items():
        scheme = "dark" if name.endswith("languages.png") else "light"
        shots = [shot(browser, state, scheme, phone) for state in states]
        sheet = f"{pages}/sheet.html"
        with open(sheet, "w", encoding="utf-8") as file:
            file.write("<!doctype html><body style='margin:0;display:flex;gap:12px;background:#9aa3b0'>")
            file.writelines(f"<img src='file://{path}'>" for path in shots)
        page = browser.new_page(viewport={"width": 320 * 4 + 36, "height": 600})
        page.goto("file://" + sheet)
        page.screenshot(path=f"{folder}/{name}")
        page.close()
    for name, state in WALLS.items():
        page = shot(browser, state, "light", wall)
        with open(page, "rb") as source, open(f"{folder}/{name}", "wb") as target:
            target.write(source.read())
    page = shot(browser, "wall-1-reveal.en", "dark", wall)
    with open(page, "rb") as source, open(f"{folder}/room-wall-key.png", "wb") as target:
        target.write(source.read())
    browser.close()
