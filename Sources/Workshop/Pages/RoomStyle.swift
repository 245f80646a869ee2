/// The style sheets of a room's pages, for phones and for the wall.
enum RoomStyle {
  static let phone: StaticString = """
    :root{--ink:#1b1d22;--soft:#565c67;--paper:#fff;--card:#f4f6f9;--line:#767d89;--mark:#0a50bd;--on:#fff;--bad:#a3000b;--good:#0b6b2f;--early:#8d97a8}
    @media (prefers-color-scheme:dark){:root{--ink:#ecedf1;--soft:#b4bac6;--paper:#14161a;--card:#20242b;--line:#8a92a0;--mark:#9cc2ff;--on:#0b1526;--bad:#ffb3ae;--good:#8ee0a8;--early:#6f7a8d}}
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:40rem;padding:.75rem 1rem 2rem;font:1.0625rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
    h1{font-size:1rem;font-weight:600;color:var(--soft);margin:0 0 .75rem}
    h2{font-size:1.375rem;line-height:1.3;margin:0 0 .5rem}
    h3{font-size:1.0625rem;margin:1.5rem 0 .5rem}
    p{margin:.5rem 0}
    .step,.hint,footer{color:var(--soft);font-size:.9375rem}
    .step{margin:0}
    fieldset{border:0;margin:1.25rem 0 0;padding:0;min-width:0}
    legend{font-weight:600;padding:0}
    .option{display:flex;gap:.625rem;align-items:flex-start;padding:.625rem .75rem;min-height:2.875rem;border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0;background:var(--card)}
    .option{position:relative}.option input:checked~span::before{content:"";position:absolute;top:-1px;right:-1px;bottom:-1px;left:-1px;border:3px solid var(--mark);border-radius:.5rem}
    .option input{flex:none;width:1.5rem;height:1.5rem;margin:0;accent-color:var(--mark)}
    .levels{display:flex;flex-wrap:wrap;gap:0 .5rem}.levels .option{flex:1 1 10rem}
    .field{display:block;margin:.75rem 0;font-weight:600}.field p{margin:0}
    input[type=text],select{display:block;width:100%;min-height:2.875rem;font:inherit;font-weight:400;padding:.5rem .625rem;margin-top:.25rem;border:1px solid var(--line);border-radius:.5rem;color:var(--ink);background:var(--paper)}
    input.gap{display:inline-block;width:10rem;max-width:100%;margin:.125rem;vertical-align:middle}
    .letter{flex:none;min-width:1.25rem;color:var(--mark)}
    button,.button{display:block;width:100%;min-height:3rem;font:inherit;font-weight:600;text-align:center;text-decoration:none;padding:.625rem 1rem;margin:1rem 0 0;border:2px solid var(--mark);border-radius:.5rem;color:var(--on);background:var(--mark)}
    .quiet{color:var(--mark);background:var(--paper)}
    a{color:var(--mark)}footer a{display:inline-block;min-height:2.75rem;padding:.625rem 0}summary{padding:.625rem 0;min-height:2.75rem;color:var(--mark)}
    :focus-visible{outline:3px solid var(--mark);outline-offset:2px}[tabindex]:focus{outline:0}
    .note{border-left:.375rem solid var(--mark);background:var(--card);padding:.625rem .75rem;margin:.75rem 0;font-weight:600}
    .note.good,.key{color:var(--good)}.note.good{border-color:var(--good)}
    .own{border:1px solid var(--line);border-radius:.5rem;padding:.5rem .75rem;margin:.75rem 0}.own h3{margin:.25rem 0}.own ul,.own ol{margin:.25rem 0;padding-left:1.25rem}
    #problem:not(:empty),#net:not(:empty){border-left:.375rem solid var(--bad);background:var(--card);color:var(--bad);padding:.625rem .75rem;font-weight:600;margin:0 0 .75rem}
    #net:not(:empty){position:sticky;top:0;z-index:1;color:var(--ink)}
    #problem,#net{margin:0}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .code{font-family:ui-monospace,monospace;font-size:1.5rem;letter-spacing:.08em;color:var(--ink)}
    .spread{list-style:none;padding:0;margin:0}.spread li{border-top:1px solid var(--line);padding:.625rem 0}
    .spread p{margin:0 0 .25rem}
    .bar{display:grid;grid-template-columns:7rem 1fr 2rem;gap:.5rem;align-items:center;font-size:.9375rem}
    .bar svg{width:100%;height:.75rem;background:var(--card);border-radius:.25rem;fill:var(--mark)}.bar .early{fill:var(--early)}.bar b{text-align:right}
    .why{color:var(--soft);font-size:1rem}
    table{border-collapse:collapse;display:block;overflow-x:auto}td,th{border:1px solid var(--line);padding:.25rem .5rem;text-align:left;vertical-align:top}
    pre{overflow-x:auto}blockquote{margin:.75rem 0;padding-left:.75rem;border-left:3px solid var(--line)}
    footer{margin-top:2rem;border-top:1px solid var(--line);padding-top:.5rem}
    @media (forced-colors:active){.bar svg{fill:currentColor;border:1px solid}}
    @media print{footer,button,.button{display:none}}
    """

  static let wall: StaticString = """
    :root{--ink:#14161a;--soft:#4c525d;--paper:#fff;--card:#eef1f5;--line:#767d89;--mark:#0a50bd;--good:#0b6b2f;--early:#8d97a8}
    @media (prefers-color-scheme:dark){:root{--ink:#f4f5f7;--soft:#c0c6d0;--paper:#101216;--card:#242932;--line:#8a92a0;--mark:#9cc2ff;--good:#8ee0a8;--early:#76818f}}
    *{box-sizing:border-box}
    html{font-size:clamp(14px,2.3vmin + .35vw,64px)}
    body{margin:0;min-height:100vh;display:grid;grid-template-rows:auto 1fr;padding:1rem 1.75rem;font:1.5rem/1.35 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
    header,.strip{display:flex;gap:1.5rem;justify-content:space-between;align-items:center;color:var(--soft)}
    h1{font-size:1.125rem;font-weight:600;margin:0}
    h2{font-size:2rem;line-height:1.2;margin:0 0 .5rem}
    p{margin:.4rem 0}
    main{display:grid;grid-template-rows:1fr auto;align-items:center;gap:.5rem;min-width:0}h3{font-size:1.25rem;margin:.5rem 0 .25rem}
    .step{font-size:1.125rem;color:var(--soft);margin:0}
    .long{font-size:1.25rem}.longer{font-size:1.05rem}.longer h2,.long h2{font-size:1.5rem}
    .lobby{display:grid;grid-template-columns:auto 1fr;gap:2.5rem;align-items:center}
    .square{display:block;width:min(62vh,38vw);height:auto;background:#fff;border-radius:.5rem;shape-rendering:crispEdges}
    .strip .square{width:6.5rem}
    .address{font-size:1.75rem;font-weight:600}
    .code{font-family:ui-monospace,monospace;font-size:3.25rem;font-weight:700;letter-spacing:.06em;white-space:nowrap;margin:.25rem 0}
    .strip .address{font-size:1.25rem}.strip .code{font-size:1.5rem}.strip div{flex:1}
    .count{font-size:1.75rem;font-weight:700;color:var(--ink);text-align:right}
    .options{list-style:none;padding:0;margin:.75rem 0 0}.options li{display:flex;gap:.75rem;margin:.35rem 0}
    .letter{flex:none;min-width:1.5rem;color:var(--mark)}
    .note{border-left:.5rem solid var(--mark);background:var(--card);padding:.5rem 1rem;font-weight:600}
    .spread{list-style:none;padding:0;margin:.5rem 0 0}.spread li{padding:.3rem 0}
    .spread p{margin:0}.key{color:var(--good)}
    .bar{display:grid;grid-template-columns:9rem 1fr 2.5rem;gap:.75rem;align-items:center;font-size:1.05rem;line-height:1.3}
    .bar svg{width:100%;height:1rem;background:var(--card);border-radius:.25rem;fill:var(--mark)}.bar .early{fill:var(--early)}.bar b{text-align:right}
    table{border-collapse:collapse}td,th{border:1px solid var(--line);padding:.25rem .5rem;text-align:left;vertical-align:top}
    #net:not(:empty){position:fixed;left:0;right:0;bottom:0;margin:0;background:var(--card);padding:.5rem 1.75rem}#net{margin:0}#problem{display:none}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    @media (max-width:40rem){.lobby{grid-template-columns:1fr}header,.strip{flex-wrap:wrap}.square{width:100%}}
    """
}
