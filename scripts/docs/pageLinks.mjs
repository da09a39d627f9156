import { outsideFences } from '../publish/resolvableLinks.mjs';

const link =
  /\[(?:[^[\]]|\[[^\]]*\])*\]\(([^()\s]+)\)|\b(?:src|srcset|href)="([^"]+)"/g;

/**
 * The links of a page that lead into the repository: `{ file, anchor }`, relative as they are written.
 *
 * @param {string} page Markdown
 */
export function relativeLinks(page) {
  return proseLines(page)
    .flatMap(line => [...line.replace(/`[^`]*`/g, '').matchAll(link)])
    .map(([, markdown, html]) => markdown ?? html)
    .filter(target => !/^[a-z][a-z0-9+.-]*:/i.test(target))
    .map(target => {
      const [file, anchor] = target.split('#');
      return { file, anchor };
    });
}

/**
 * What can stand behind `#`, as GitHub makes it of headings.
 *
 * @param {string} page Markdown
 */
export function anchorsOf(page) {
  const seen = new Map();
  return new Set(
    proseLines(page)
      .map(line => /^#{1,6} +(.*?)\s*#*$/.exec(line)?.[1])
      .filter(heading => heading !== undefined)
      .map(heading => {
        const slug = slugOf(heading);
        const times = seen.get(slug) ?? 0;
        seen.set(slug, times + 1);
        return times === 0 ? slug : `${slug}-${times}`;
      }),
  );
}

function slugOf(heading) {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');
}

function proseLines(page) {
  const lines = [];
  outsideFences(page, line => {
    lines.push(line);
    return line;
  });
  return lines;
}
