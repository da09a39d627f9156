/** The pages' look; follows the system's light or dark setting. */
export const style = `
:root {
  --page: #f6f8fa; --card: #fff; --text: #1f2328; --dim: #59636e; --line: #d1d9e0;
  --link: #0550ae; --good: #1a7f37; --merged: #6639ba; --bad: #b3261e; --on: #fff;
  --added: #dafbe1; --removed: #ffebe9; --hunk: #ddf4ff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #161b22; --text: #e6edf3; --dim: #9198a1; --line: #3d444d;
    --link: #79b8ff; --good: #2b8a43; --merged: #7c4fd0; --bad: #c9403a; --on: #fff;
    --added: #12361f; --removed: #47181b; --hunk: #122d42;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.55 system-ui, sans-serif; }
header { padding: 14px 24px; background: var(--card); border-bottom: 1px solid var(--line); }
header a { color: inherit; font-weight: 600; text-decoration: none; }
main { max-width: 980px; margin: 0 auto; padding: 24px; }
a { color: var(--link); }
.trail { display: flex; gap: 16px; justify-content: space-between; margin: 0 0 16px; }
h1 { font-size: 26px; font-weight: 500; margin: 0 0 8px; overflow-wrap: anywhere; }
h1 small { color: var(--dim); font-size: inherit; }
.meta { display: flex; gap: 10px; align-items: center; flex-wrap: wrap; color: var(--dim); margin-bottom: 20px; }
.state { color: var(--on); background: var(--good); border-radius: 999px; padding: 3px 12px; font-weight: 600; }
.state.merged { background: var(--merged); }
.state.closed { background: var(--bad); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: 0 0 20px; overflow: hidden; }
.card > .body { padding: 4px 20px; overflow-wrap: anywhere; }
.card > h2 { margin: 0; padding: 10px 16px; font: 600 13px ui-monospace, monospace; border-bottom: 1px solid var(--line); }
.card > h2 span { color: var(--dim); font-weight: 400; }
.actions { display: flex; gap: 10px; padding: 16px 20px; align-items: center; flex-wrap: wrap; }
button { font: inherit; font-weight: 600; padding: 7px 18px; border-radius: 6px; border: 1px solid var(--line); background: var(--page); color: var(--text); cursor: pointer; }
button.primary { background: var(--good); border-color: var(--good); color: var(--on); }
button:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre { font: 13px/1.5 ui-monospace, monospace; }
pre { margin: 0; padding: 8px 0; overflow-x: auto; }
.body pre { background: var(--page); border-radius: 6px; padding: 12px; margin: 12px 0; }
.diff { display: inline-block; min-width: 100%; }
.diff span { display: block; padding: 0 16px; white-space: pre; }
.diff .added { background: var(--added); }
.diff .removed { background: var(--removed); }
.diff .hunk { background: var(--hunk); color: var(--dim); }
table { border-collapse: collapse; margin: 12px 0; }
th, td { border: 1px solid var(--line); padding: 4px 10px; text-align: left; }
ul.plain { list-style: none; margin: 0; padding: 0; }
ul.plain li { padding: 10px 20px; border-bottom: 1px solid var(--line); }
ul.plain li:last-child { border-bottom: 0; }
`;
