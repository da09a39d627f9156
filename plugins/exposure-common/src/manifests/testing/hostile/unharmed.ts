import MarkdownIt from 'markdown-it';
import { loadAll } from 'js-yaml';
import type { writeExposure } from '../../../writing/writeExposure';
import type { Refusal } from '../../../input/Refusal';
import { at } from '../guardrails/at';

type Written = Extract<ReturnType<typeof writeExposure>, { ok: true }>['value'];

// Keys of selectors and labels are data.
const dataBelow = /(matchLabels|labels|podSelector)$/;

/** Paths of all fields of a value. */
function fieldPaths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) {
    return [path];
  }
  if (dataBelow.test(path)) {
    return [path];
  }
  return Object.entries(value).flatMap(([key, below]) =>
    fieldPaths(below, `${path}.${Array.isArray(value) ? '[]' : key}`),
  );
}

/** How many documents each file has, of which kinds, with which fields: what text must never change. */
export function shapeOf({ files }: Written): string {
  const shapes = files.map(({ path, content = '' }) => [
    path.split('/').pop(),
    loadAll(content).map(document => [
      at(document, 'kind'),
      [...new Set(fieldPaths(document))].sort(),
    ]),
  ]);
  // A port may be a number or a name.
  return JSON.stringify(shapes).replaceAll('.port.name', '.port.number');
}

/** Names of objects that the API server would not take. */
export function badNames({ files }: Written): string[] {
  const name = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/;
  return files
    .flatMap(({ content = '' }) => loadAll(content))
    .map(document => at(document, 'metadata', 'name'))
    .filter(found => found !== undefined)
    .map(String)
    .filter(found => !name.test(found));
}

// Escaped characters stay apart from the text around them: what they break up is no longer a word.
const markdown = new MarkdownIt({ html: true }).disable('text_join');

/** Tokens of a text that do more than show: links, images, HTML; and text that a forge would make do something. */
function activeTokens(body: string): string[] {
  const inline = markdown
    .parse(body, {})
    .flatMap(token => [token, ...(token.children ?? [])]);
  return inline.flatMap(({ type, content }) => {
    if (/^(link_open|image|html_inline|html_block)$/.test(type)) {
      return [`${type} ${content}`];
    }
    const acts = /(^|[^\w`])@[\w-]|https?:\/\/|\bwww\.|(^|\s)#\d/i;
    return type === 'text' && acts.test(content) ? [`text ${content}`] : [];
  });
}

const headings = (body: string) =>
  [...body.matchAll(/^#+ .*$/gm)].map(([line]) => line);

/** What a reader of the pull request would see do something, and its headings. */
export const structureOf = ({ body }: Written) => ({
  active: activeTokens(body).map(token =>
    // The mark that the portal finds its pull requests by.
    token.trim().replace(/^(html_block <!-- exposure: )\{.*\}( -->)$/s, '$1$2'),
  ),
  headings: headings(body),
  comments: body.match(/<!--/g)?.length,
});

/** Refusals that do not say which field and rule, or that repeat what was hostile. */
export function badRefusals(refusals: readonly Refusal[]): Refusal[] {
  return refusals.filter(
    ({ field, rule, message }) =>
      !/^[A-Z][A-Za-z0-9]+$/.test(rule) ||
      /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(`${field}${message}`) ||
      message.length >= 1_000,
  );
}
