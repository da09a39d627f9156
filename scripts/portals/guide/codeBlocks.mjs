/**
 * The fenced code blocks of a Markdown page, in order.
 *
 * @param {string} markdown
 * @returns {{ language: string, title?: string, headings: string[], text: string }[]}
 *   `title` is the file that the block belongs into, `headings` the sections that it stands in, outermost first
 */
export function codeBlocks(markdown) {
  const blocks = [];
  let headings = [];
  let open;
  for (const line of markdown.split('\n')) {
    const fence = /^```(\w*)(?:\s+title="([^"]+)")?\s*$/.exec(line);
    const heading = /^(#+) (.+)$/.exec(line);
    if (open && line === '```') {
      blocks.push({ ...open.block, text: open.lines.join('\n') });
      open = undefined;
    } else if (open) {
      open.lines.push(line);
    } else if (fence) {
      const [, language, title] = fence;
      const block = { language, title, headings: [...headings] };
      open = { block, lines: [] };
    } else if (heading) {
      headings = [...headings.slice(0, heading[1].length - 1), heading[2]];
    }
  }
  return blocks;
}
