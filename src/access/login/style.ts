/** For the pages around login. Contrast of every text to its ground is above 4.5 to 1 in both schemes. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f2f3f5;
  --surface: #ffffff;
  --text: #23262a;
  --subtle: #4f565f;
  --line: #7b838d;
  --accent: #0056b4;
  --accent-ground: #e6f1f8;
  --notice: #fff3d6;
  --notice-line: #b86b00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181d;
    --surface: #1e242b;
    --text: #eceef0;
    --subtle: #b9c0c8;
    --line: #7d8792;
    --accent: #99c3ff;
    --accent-ground: #26364a;
    --notice: #3a2d12;
    --notice-line: #d9a441;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font: 1.125rem/1.55 "Source Sans 3", "Source Sans Pro", system-ui, sans-serif;
}
header { background: var(--surface); border-bottom: 1px solid var(--line); }
header span { display: block; max-width: 42rem; margin: 0 auto; padding: .75rem 1rem; font-weight: 600; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { margin: 0 0 1rem; font-size: clamp(1.6rem, 5vw, 2.2rem); line-height: 1.2; }
p { margin: 0 0 1rem; }
a { color: var(--accent); }
.notice {
  margin-bottom: 1.5rem;
  padding: .75rem 1rem;
  background: var(--notice);
  border: 1px solid var(--notice-line);
  border-radius: .5rem;
}
.people { margin: 0; padding: 0; list-style: none; display: grid; gap: .75rem; }
.people form { margin: 0; }
button, .button {
  display: block;
  width: 100%;
  padding: .9rem 1rem;
  background: var(--surface);
  color: inherit;
  border: 1px solid var(--line);
  border-radius: .5rem;
  font: inherit;
  text-align: left;
  text-decoration: none;
  cursor: pointer;
}
button:hover, .button:hover { background: var(--accent-ground); border-color: var(--accent); }
button:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button strong { display: block; color: var(--accent); }
button span { display: block; color: var(--subtle); }
.button { width: fit-content; color: var(--accent); font-weight: 600; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.4rem; line-height: 1.25; }
.table { margin: 0 0 1.5rem; overflow-x: auto; }
.table:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; background: var(--surface); font-size: 1rem; }
caption { padding: .5rem 0; font-weight: 600; text-align: left; }
th, td { padding: .5rem .75rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
td { min-width: 11rem; overflow-wrap: anywhere; white-space: pre-line; }
body:has(table) main, body:has(table) header span { max-width: 72rem; }
`;
