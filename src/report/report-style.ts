/** The style sheet of the report. Kinds differ by the line under them as well as by colour. */
export const REPORT_STYLE: string = `
:root { color-scheme: light dark; --paper: #fdfcf9; --card: #fff; --ink: #1d1b18; --soft: #5b564e; --rule: #d9d3c7;
  --link: #17508f; --date: #8a4b00; --date-bg: #fdf0d8; --person: #0b5e4a; --person-bg: #dcf3ec;
  --place: #1c4f96; --place-bg: #e2ecfb; --organisation: #7a2a7d; --organisation-bg: #f6e5f7; }
@media (prefers-color-scheme: dark) { :root { --paper: #16171a; --card: #1e2024; --ink: #ece9e3; --soft: #aca79d;
  --rule: #3b3e45; --link: #8fbcf5; --date: #f3bd6b; --date-bg: #3a2c13; --person: #7fdcc0; --person-bg: #10352b;
  --place: #9cc3fb; --place-bg: #17294a; --organisation: #e7a6ea; --organisation-bg: #3b1c3d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.9;
  font: 1.0625rem/1.9 "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", Tahoma, "DejaVu Sans", sans-serif; }
header, main, footer { max-width: 58rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-block: 1.5rem .5rem; }
h1 { font-size: 1.7rem; line-height: 1.4; margin: 0; }
h2 { font-size: 1.3rem; line-height: 1.5; margin: 2.25rem 0 .75rem; padding-block-end: .25rem;
  border-block-end: 2px solid var(--rule); }
h3 { font-size: 1.05rem; line-height: 1.6; margin: 0; overflow-wrap: anywhere; }
a { color: var(--link); }
.soft, .count, footer { color: var(--soft); font-size: .9rem; }
nav ul, .legend, ul.inline { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; }
.legend { margin-block: .75rem 0; }
article { background: var(--card); border: 1px solid var(--rule); border-radius: .5rem; padding: 1rem 1.25rem; margin: 0 0 1.25rem; }
.text { margin-block-start: .5rem; }
.text p { margin: 0 0 .6rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.text p.title { font-size: 1.2rem; font-weight: 700; line-height: 1.6; }
.text p.page { color: var(--soft); font-size: .9rem; border-inline-start: 3px solid var(--rule); padding-inline-start: .6rem; }
mark, .kind { border-radius: .2rem; padding: .05em .2em; text-decoration-line: underline; text-decoration-thickness: 2px;
  text-underline-offset: .3em; text-decoration-skip-ink: none; }
mark { cursor: help; padding-inline: 0; } /* with room at its sides the letters of a clitic would not join it */
.date { color: var(--date); background: var(--date-bg); text-decoration-style: solid; }
.person { color: var(--person); background: var(--person-bg); text-decoration-style: double; }
.place { color: var(--place); background: var(--place-bg); text-decoration-style: dotted; }
.organisation { color: var(--organisation); background: var(--organisation-bg); text-decoration-style: dashed; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
mark:hover::after, mark:focus::after { content: attr(data-tip); position: fixed; z-index: 1; inset-block-end: 1rem;
  inset-inline: 1rem; max-width: 34rem; margin-inline: auto; padding: .6rem 1rem; border-radius: .5rem;
  background: var(--ink); color: var(--paper); font-size: 1rem; font-weight: 400; line-height: 1.7; white-space: pre-line; direction: rtl;
  text-align: start; text-decoration: none; box-shadow: 0 .25rem 1rem #0006; pointer-events: none; }
mark:hover::after { z-index: 2; }
.control { display: inline-block; /* a paragraph of its own: an isolate in it ends with it */ border: 1px solid currentColor; border-radius: .2rem; padding: 0 .2em; font: .75rem/1 monospace; }
.control::before { content: attr(data-code); }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-block-end: 1px solid var(--rule); overflow-wrap: anywhere; }
thead th { color: var(--soft); font-size: .9rem; font-weight: 600; }
tbody th { font-weight: 700; min-width: 9rem; }
.number { font-variant-numeric: tabular-nums; }
.timeline { display: block; overflow: visible; direction: rtl; }
.timeline text { fill: var(--ink); font-size: 13px; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
.timeline .value { font-weight: 700; text-anchor: end; direction: ltr; }
.timeline .words { fill: var(--soft); text-anchor: end; direction: rtl; }
.timeline .tick { fill: var(--soft); text-anchor: middle; direction: ltr; }
.timeline .tick.late { text-anchor: start; }
.timeline .tick.early { text-anchor: end; }
.timeline .grid { stroke: var(--rule); stroke-dasharray: 2 4; }
.timeline .track { stroke: var(--rule); }
.timeline .bar { fill: var(--date); }
.timeline .bar.open { fill: var(--date-bg); stroke: var(--date); stroke-width: 1.5; stroke-dasharray: 4 3; }
.timeline-box { padding-inline: 1.5rem; }
footer { padding-block: 1.5rem 6rem; }
@media (max-width: 40rem) {
  header, main, footer { padding-inline: .75rem; }
  article { padding: .75rem; }
  .timeline-box { padding-inline: .5rem; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
  tr { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75rem; border-block-end: 1px solid var(--rule); padding-block: .4rem; }
  th, td { border: 0; padding: 0; } td:has(ul) { flex-basis: 100%; order: 1; }
}
@media print {
  body { background: none; color: #000; font-size: 11pt; } nav, mark::after { display: none; }
  article { border: 0; padding: 0; } tr, .timeline g, h2, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; }
}
`
