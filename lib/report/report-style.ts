/** The report's style sheet: the product's colours, light and dark as the reader has it, and fit for paper. */
export const REPORT_STYLE = `
:root { color-scheme: light dark;
  --page: light-dark(#f6f7f9, #101216); --surface: light-dark(#fff, #191c22); --line: light-dark(#e2e5ea, #2b3039);
  --text: light-dark(#1b2130, #f0f2f5); --muted: light-dark(#5c6474, #9aa3b2); --accent: light-dark(#2f5fe0, #7c9bff);
  --warning: light-dark(#8a5a00, #f0c060); --danger: light-dark(#b3261e, #ff8f86);
  --tint-l: 0.95; --tint-c: 0.04; --ink-l: 0.48; --ink-c: 0.14; }
@media (prefers-color-scheme: dark) { :root { --tint-l: 0.3; --tint-c: 0.055; --ink-l: 0.82; --ink-c: 0.11; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 66rem; padding: 3rem 1.5rem 5rem; background: var(--page); color: var(--text);
  font: 15px/1.6 system-ui, sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 2rem; line-height: 1.2; letter-spacing: -.01em; overflow-wrap: anywhere; }
h2 { margin: 3rem 0 1rem; font-size: 1.25rem; }
h3 { margin: 0; font-size: 1rem; overflow-wrap: anywhere; }
p { margin: 0; }
.lead { max-width: 46rem; font-size: 1.1rem; }
.muted { color: var(--muted); }
.facts { margin-top: .75rem; }
figure { margin: 2rem 0 0; overflow: hidden; border: 1px solid var(--line); border-radius: 12px;
  background: var(--surface); }
figure img { display: block; max-width: 100%; height: auto; margin: 0 auto; }
ol, ul { margin: 0; padding: 0; list-style: none; }
.steps { display: grid; gap: .75rem; }
.step { display: grid; grid-template-columns: 2.25rem 1fr; gap: 0 1rem; padding: 1rem 1.25rem; border: 1px solid var(--line);
  border-radius: 12px; background: var(--surface); break-inside: avoid; }
.wave { display: grid; place-items: center; width: 2.25rem; height: 2.25rem; border-radius: 8px; font-weight: 600;
  background: oklch(var(--tint-l) var(--tint-c) var(--hue)); color: oklch(var(--ink-l) var(--ink-c) var(--hue)); }
.kind { color: var(--muted); font-weight: 400; }
.step dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .5rem 0 0; }
.step dt { color: var(--muted); }
.step dd { margin: 0; overflow-wrap: anywhere; }
details { margin-top: .5rem; }
summary { color: var(--accent); cursor: pointer; }
pre { overflow-x: auto; margin: .5rem 0 0; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 8px;
  background: var(--page); font: 13px/1.5 ui-monospace, monospace; }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 12px; background: var(--surface); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .5rem 1rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-top: 0; color: var(--muted); font-weight: 500; }
.list li { padding: .5rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.list li:first-child { border-top: 0; }
.error { color: var(--danger); font-weight: 600; }
.warning { color: var(--warning); font-weight: 600; }
[data-category="code"] { --hue: 280; } [data-category="data"] { --hue: 195; } [data-category="training"] { --hue: 62; }
[data-category="model"] { --hue: 312; } [data-category="gate"] { --hue: 95; } [data-category="quality"] { --hue: 5; }
[data-category="deployment"] { --hue: 152; } [data-category="integration"] { --hue: 235; } [data-category="end"] { --hue: 27; }
@media (max-width: 40rem) { body { padding: 1.5rem 1rem 3rem; } .step dl { grid-template-columns: 1fr; } }
@media print { body { max-width: none; padding: 0; background: none; } details:not([open]) { display: none; } }
`;
