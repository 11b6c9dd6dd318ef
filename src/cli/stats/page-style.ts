/** The looks of the page of figures, light and dark by what the reader's system asks for, and on paper. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1c2024; --dim: #5d626b; --paper: #f7f7f9; --card: #fff; --line: #e2e3e8; --grid: #ecedf1;
  --fixed: #18794e; --ignored: #b56b00; --refuted: #6f7480; --escaped: #cd2b31; --uncovered: #5b5bd6; --accent: #0b68cb; }
@media (prefers-color-scheme: dark) { :root { --ink: #edeef0; --dim: #a8adb6; --paper: #101113; --card: #191a1d; --line: #33363c; --grid: #26282c;
  --fixed: #3dd68c; --ignored: #ffb224; --refuted: #9ba1ab; --escaped: #ff8a87; --uncovered: #a9a6ff; --accent: #70b8ff; } }
@media print { :root { color-scheme: light; --ink: #000; --dim: #444; --paper: #fff; --card: #fff; --line: #bbb; --grid: #ddd;
  --fixed: #18794e; --ignored: #b56b00; --refuted: #6f7480; --escaped: #cd2b31; --uncovered: #5b5bd6; --accent: #0b68cb; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
main, header, footer { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; } footer { padding-bottom: 3rem; color: var(--dim); font-size: .875rem; }
.over { margin: 0; color: var(--dim); font-size: .8125rem; letter-spacing: .06em; text-transform: uppercase; }
h1 { font-size: clamp(1.6rem, 5vw, 2.4rem); line-height: 1.15; letter-spacing: -.02em; margin: .25rem 0 .4rem; text-wrap: balance; }
h2 { font-size: 1.15rem; letter-spacing: -.01em; margin: 0; } h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
.dim { color: var(--dim); } p { margin: .4rem 0; } section > p { max-width: 46rem; }
.said { list-style: none; margin: 1.4rem 0 0; padding: .55rem 1.1rem; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: 10px; }
.said li { padding: .45rem 0; } .said li + li { border-top: 1px solid var(--grid); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(47%, 10.5rem), 1fr)); gap: .9rem; margin: 1.4rem 0; padding: 0; list-style: none; }
.tiles li { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: .9rem 1rem; }
.tiles b { display: block; font-size: 2rem; line-height: 1.15; letter-spacing: -.02em; font-weight: 650; font-variant-numeric: tabular-nums; }
.tiles b.small { font-size: 1.05rem; line-height: 1.3; padding: .55rem 0 .5rem; letter-spacing: 0; font-weight: 500; color: var(--dim); }
.tiles span { display: block; font-size: .875rem; color: var(--dim); } .tiles .name { color: var(--ink); font-weight: 600; font-size: .9375rem; }
.tiles svg { display: block; width: 100%; height: 10px; margin: .35rem 0 .3rem; } .tiles .rail { fill: var(--grid); } .tiles .range { fill: var(--accent); opacity: .35; } .tiles .point { fill: var(--accent); }
.fixed { color: var(--fixed); } .escaped { color: var(--escaped); } .uncovered { color: var(--uncovered); }
main > section { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 1.2rem 1.25rem; margin: 1.1rem 0; }
.chart { position: relative; width: 100%; margin: .8rem 0 .4rem; }
figure { margin: 0; } noscript p { color: var(--dim); }
.scroll { overflow-x: auto; margin: .6rem 0 0; }
.scroll:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { text-align: left; color: var(--dim); font-size: .875rem; padding-bottom: .3rem; }
th, td { text-align: left; padding: .38rem .8rem .38rem 0; border-bottom: 1px solid var(--line); vertical-align: baseline; white-space: nowrap; }
thead th { font-size: .8125rem; color: var(--dim); font-weight: 600; } tbody th { font-weight: 500; } th.n, td.n { text-align: right; } td.rate, th.rate { padding-left: 1rem; } td.zero { color: var(--dim); }
@media (max-width: 700px) { .kept tr > :first-child { position: sticky; left: 0; background: var(--card); padding-right: .6rem; } }
tbody tr:last-child > * { border-bottom: 0; } tfoot > tr > * { border-top: 2px solid var(--line); border-bottom: 0; font-weight: 600; }
td.wrap, th.wrap { white-space: normal; min-width: 10rem; overflow-wrap: anywhere; }
code { font: .9em ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
details { margin-top: .7rem; } summary { cursor: pointer; color: var(--dim); font-size: .9375rem; }
dl { display: grid; grid-template-columns: minmax(6rem, auto) 1fr; gap: .35rem 1.2rem; margin: .6rem 0; } dt { font-weight: 600; } dd { margin: 0; }
.empty { padding: 3rem 1.25rem; text-align: center; }
@media (max-width: 480px) { .tiles li:last-child:nth-child(odd) { grid-column: 1 / -1; } main, header, footer { padding-left: .9rem; padding-right: .9rem; } main > section { padding: 1rem .9rem; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; } }
@media print { body { font-size: 11pt; } header { padding-top: 0; } main > section, .tiles li { break-inside: avoid; } details:not([open]) > :not(summary) { display: none; } }
`;
