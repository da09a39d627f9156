import { field } from '../../input/pick';

/** Lines that only set parts of a text apart, as the clients of Azure draw them. */
const rules = /(?:-{10,}|={10,}|\*{10,}|_{10,})/g;

/** A page that a program prints as its error: in Go's quotes, often cut off, or as it is. */
const pages = [
  /"[^"<\\]{0,3}<(?:!doctype html|html)\b(?:\\[^]|[^"\\])*(?:"|$)/gi,
  /<(?:!doctype html|html)\b[^]*?(?:<\/html>|$)/gi,
];

const titles = [/<title>\s*([^<]{1,100})/i, /<h1>\s*([^<]{1,100})/i];

function titleOf(page: string): string {
  const title = titles
    .map(pattern => pattern.exec(page)?.[1]?.trim())
    .find(found => found && /\w/.test(found) && !found.includes('"'));
  return title ? `HTML page “${title}”` : 'HTML page';
}

/** Where the APIs of DNS providers and certificate authorities put what they say to people. */
const sayings = [
  'message',
  'Message',
  'error_description',
  'detail',
  'Error',
  'error',
];

function saidIn(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') {
    return /\w \w/.test(value) ? value.trim() : undefined;
  }
  return depth > 3
    ? undefined
    : sayings
        .map(name => saidIn(field(value, name), depth + 1))
        .find(said => said !== undefined);
}

/** An answer in JSON at the end of a text says one thing to people. */
function withoutJson(text: string): string {
  const start = text.search(/\{\s*"/);
  if (start === -1 || !text.endsWith('}')) {
    return text;
  }
  try {
    const said = saidIn(JSON.parse(text.slice(start)));
    return said === undefined ? text : `${text.slice(0, start)}${said}`;
  } catch {
    return text;
  }
}

/** What the clients of Google add for programs. */
function withoutDetails(text: string): string {
  const start = text.search(/\.?\s{0,9}Details:\s*\[\s*\{/);
  return start === -1
    ? text
    : `${text.slice(0, start)}${text
        .slice(start)
        .replace(/^[^]*\}\s*\](?=\s*(?:,|$))/, '')}`;
}

/** Foreign text without what only programs read, on one line: drawn lines, pages of HTML, answers in JSON. */
export function readableText(text: string): string {
  const short = pages.reduce(
    (rest, page) => rest.replace(page, titleOf),
    text.replace(rules, ' ').trim(),
  );
  return withoutJson(withoutDetails(short))
    .replace(/\s+/g, ' ')
    .replace(/(?<![,;:]) (?=[,;:](?:\s|$))/g, '')
    .trim();
}
