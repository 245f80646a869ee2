/// The style sheet of every page.
enum PageStyle {
  /// Calm colours with enough contrast by day and by night, one column, and paper of A4.
  static let sheet: StaticString = """

    :root { --page: #ffffff; --panel: #f6f7f9; --ink: #1f2430;
      --muted: #59616e; --rule: #d9dde3; --accent: #2b5f9e; --soft: #8fb0d6; --warm: #a8431a;
      --warm-panel: #fdf3ee; --track: #eceef2; --dot: #9aa3b0; --on-accent: #ffffff;
      --heat0: #edf2f8; --heat1: #d0dff0; --heat2: #a5c2e2; --heat3: #3f70a8; --heat4: #2b5f9e;
      --on-low: #1f2430; --on-high: #ffffff; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --page: #16191e; --panel: #1e2229; --ink: #e6e8ec; --muted: #a7afbb;
        --rule: #363d48; --accent: #7fb0ee; --soft: #4a6a92; --warm: #f0966c;
        --warm-panel: #2d211b; --track: #2a3039; --dot: #6d7683; --on-accent: #10141a;
        --heat0: #20262f; --heat1: #24364c; --heat2: #2d4d72; --heat3: #6c9dd6; --heat4: #a3c8f4;
        --on-low: #e6e8ec; --on-high: #10141a; }
    }
    * { box-sizing: border-box; }
    html { font: 16px/1.55 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
    body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 46rem;
      color: var(--ink); background-color: var(--page); overflow-wrap: anywhere; }
    h1 { margin: 0 0 .5rem; font-size: 1.9rem; line-height: 1.2; }
    h2 { margin: 3rem 0 .75rem; font-size: 1.35rem; line-height: 1.25; }
    h3 { margin: 2rem 0 .5rem; font-size: 1.1rem; }
    p, ul, ol { margin: .75rem 0; }
    li { margin: .25rem 0; }
    a { color: var(--accent); }
    a:focus-visible, summary:focus-visible, .scroll:focus-visible {
      outline: 3px solid var(--accent); outline-offset: 2px; }
    .made { margin: 0; color: var(--muted); }
    .facts { display: flex; flex-wrap: wrap; margin: 1.25rem 0 0; list-style: none;
      padding: .9rem 0; border: 1px solid; border-width: 1px 0;
      border-top-color: var(--rule); border-bottom-color: var(--rule); }
    .facts li { margin: 0 2.5rem .25rem 0; }
    .facts span { display: block; color: var(--muted); font-size: .85rem; }
    nav { margin: 1.5rem 0; }
    nav p { margin: 0; color: var(--muted); font-size: .85rem; }
    nav ul { margin: .25rem 0; padding: 0; list-style: none; }
    .notice { margin: 1.25rem 0; padding: .7rem 1rem; border-left: 4px solid;
      border-left-color: var(--soft); background-color: var(--panel); border-radius: 0 .3rem .3rem 0; }
    .warning { border-left-color: var(--warm); background-color: var(--warm-panel); }
    figure { margin: 1.75rem 0; }
    figcaption p { margin: .15rem 0 .75rem; color: var(--muted); }
    .title { margin: 0; color: var(--ink); font-weight: 600; }
    .scroll { overflow-x: auto; }
    .scroll:focus { outline-offset: 2px; }
    svg { display: block; max-width: 100%; height: auto; min-width: 30rem; }
    svg text { font-family: system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
    table { border-collapse: collapse; margin: .25rem 0 1rem; font-size: .9rem; line-height: 1.4; }
    caption { padding: .25rem 0 .5rem; text-align: left; font-weight: 600; font-size: 1rem; }
    th, td { padding: .4rem .9rem .4rem 0; text-align: left; vertical-align: top;
      border-bottom: 1px solid; border-bottom-color: var(--rule); min-width: 3.5rem; }
    thead th { color: var(--muted); font-weight: 600; vertical-align: bottom;
      border-bottom: 2px solid; border-bottom-color: var(--rule); overflow-wrap: normal; }
    tbody th { font-weight: 400; }
    tbody th, .words { min-width: 8rem; }
    .term { min-width: 5rem; } .sentence { min-width: 10rem; }
    .missing { min-width: 6.5rem; }
    .figure { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
    .known { white-space: nowrap; }
    .missing { color: var(--muted); font-style: italic; }
    details { margin: .5rem 0; }
    summary { color: var(--accent); cursor: pointer; }
    .q-ink { fill: var(--ink); } .q-muted { fill: var(--muted); } .q-strong { fill: var(--ink); }
    .q-onAccent { fill: var(--on-accent); } .q-onLow { fill: var(--on-low); }
    .q-onHigh { fill: var(--on-high); } .q-rule { stroke: var(--rule); }
    .q-accentLine { stroke: var(--accent); } .q-softLine { stroke: var(--soft); }
    .q-warmLine { stroke: var(--warm); } .q-accent { fill: var(--accent); }
    .q-soft { fill: var(--soft); } .q-warm { fill: var(--warm); } .q-track { fill: var(--track); }
    .q-dot { fill: var(--dot); } .q-hollow { fill: var(--page); stroke: var(--accent); }
    .q-heat0 { fill: var(--heat0); } .q-heat1 { fill: var(--heat1); }
    .q-heat2 { fill: var(--heat2); } .q-heat3 { fill: var(--heat3); }
    .q-heat4 { fill: var(--heat4); }
    @page { size: A4; margin: 18mm 16mm 20mm; }
    @media print {
      html { font-size: 10.5pt; }
      body { max-width: none; padding: 0; }
      nav { display: none; }
      h1, h2, h3, caption, figcaption, .title { break-after: avoid; }
      figure svg, tr, .notice { break-inside: avoid; }
      h2 { margin-top: 2rem; }
      .scroll { overflow: visible; }
      svg { min-width: 0; }
      table { font-size: 8.5pt; }
      th, td { padding-right: .6rem; overflow-wrap: break-word; }
      tbody th, td, .words, .term, .sentence, .missing { min-width: 0; }
      thead { display: table-header-group; break-after: avoid; }
    }

    """
}
