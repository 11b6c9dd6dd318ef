/** The looks of the HTML report, light and dark by what the reader's system asks for. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1c2024; --dim: #60646c; --paper: #fcfcfd; --card: #fff; --line: #e0e1e6; --code: #f5f5f7;
  --error: #c62a2f; --warning: #946800; --suggestion: #0b68cb; --good: #18794e; --mark: #fff0c2; }
@media (prefers-color-scheme: dark) { :root { --ink: #edeef0; --dim: #a5aab3; --paper: #111113; --card: #18191b; --line: #363a3f; --code: #212225;
  --error: #ff9592; --warning: #ffca16; --suggestion: #70b8ff; --good: #3dd68c; --mark: #4d3b00; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h1.ok { color: var(--good); } h1.blocked, h1.unfinished { color: var(--error); }
.receipt, .dim { color: var(--dim); }
pre { margin: .5rem 0; padding: .6rem .8rem; background: var(--code); border-radius: 6px; overflow-x: auto; overflow-wrap: normal; font: 13px/1.55 ui-monospace, monospace; tab-size: 2; }
code { font: .9em ui-monospace, monospace; }
pre .n { display: inline-block; min-width: 2.5em; margin-right: 1em; text-align: right; color: var(--dim); user-select: none; }
pre mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--error); }
article { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: 8px; padding: .8rem 1rem; margin: .8rem 0; }
article.error { border-left-color: var(--error); } article.warning { border-left-color: var(--warning); } article.suggestion { border-left-color: var(--suggestion); }
article header { display: flex; flex-wrap: wrap; gap: .2rem .8rem; align-items: baseline; }
.severity { font-weight: 600; } .error .severity { color: var(--error); } .warning .severity { color: var(--warning); } .suggestion .severity { color: var(--suggestion); }
article p { margin: .4rem 0; } ol { margin: .4rem 0; padding-left: 1.6rem; }
form { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .7rem 0; background: var(--paper); border-bottom: 1px solid var(--line); margin-top: 1rem; z-index: 1; }
input[type=search], select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .6rem; min-width: 0; }
input[type=search] { flex: 1 1 12rem; } label { white-space: nowrap; }
[hidden] { display: none !important; }
summary { cursor: pointer; } table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
@media print { form { display: none; } }
`;
