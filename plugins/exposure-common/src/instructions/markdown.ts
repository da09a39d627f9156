import { withoutSteering } from '../input/printable';
import type { Warning } from '../input/Refusal';

const onOneLine = (text: string) =>
  withoutSteering(text.replace(/[\r\n\u2028\u2029]+/g, ' '));

/**
 * Text as code in Markdown: nothing in it is a link, a mention or markup. Backticks cannot be escaped inside and become quotes.
 * @public
 */
export function code(text: string): string {
  return `\`${onOneLine(text).replace(/`/g, "'")}\``;
}

/** Readers of Markdown make a link of it, some even where its characters are escaped. */
const bareAddress = /((?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S*[^\s.,;:!?)'"])/gi;

const escaped = (text: string) =>
  text
    .replace(/@/g, '(at)')
    .replace(/[\\`*_{}[\]<>#|!~]/g, character => `\\${character}`);

/**
 * A sentence made of our words and checked values: what Markdown or a forge would give a meaning is taken out of it.
 * Addresses in it become code.
 * @public
 */
export function prose(text: string): string {
  return onOneLine(text)
    .split(bareAddress)
    .map((part, index) => (index % 2 === 0 ? escaped(part) : code(part)))
    .join('');
}

/**
 * A fenced block; no line of it can close the fence, for none of them may have a backtick.
 * @public
 */
export function block(lines: readonly string[], language = ''): string {
  return [
    `\`\`\`${language}`,
    ...lines.map(line => withoutSteering(line).replace(/`/g, "'")),
    '```',
  ].join('\n');
}

/**
 * A list; each item is Markdown already.
 * @public
 */
export function bullets(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}

/** A bar ends a cell even inside code, and a line break ends the row. */
const cell = (text: string) =>
  /[|\r\n]/.test(text)
    ? text.replace(/(?<!\\)\|/g, '\\|').replace(/[\r\n]+/g, ' ')
    : text;

/**
 * A table whose cells are Markdown already.
 * @public
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');
}

/**
 * Warnings as a Markdown list. Names of objects and files in them are foreign: what Markdown or a forge would give a meaning is
 * taken out of them. Empty where there are none.
 * @public
 */
export function warningList(warnings: readonly Warning[]): string {
  return bullets(warnings.map(({ message }) => prose(message)));
}
