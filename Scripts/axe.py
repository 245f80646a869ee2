#!/usr/bin/env python3
"""Opens pages in a browser and says what axe, a page that asks for more, or a page that is too wide has to say."""

import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

faults = 0
with sync_playwright() as player:
    browser = player.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    for path in sys.argv[1:]:
        for scheme in ("light", "dark"):
            for width in (360, 900):
                # The policy of the page forbids scripts, and axe is one.
                page = browser.new_page(
                    color_scheme=scheme, viewport={"width": width, "height": 800}, bypass_csp=True
                )
                requests = []
                page.on("request", lambda request: requests.append(request.url))
                page.goto("file://" + path)
                found = [
                    f"axe: {rule['id']} at {rule['nodes'][0]['html'][:100]}"
                    for rule in Axe().run(page).response["violations"]
                ]
                if len(requests) != 1:
                    found.append(f"it asks for {requests[1:]}")
                if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                    found.append("it is wider than the screen")
                for fault in found:
                    print(f"{path} ({scheme}, {width} pixels): {fault}")
                faults += len(found)
                page.close()
    browser.close()
sys.exit(faults > 0)
