import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

const styles: readonly (readonly [RegExp, Style])[] = [
  [/^(\+\+\+|---) /, 'bold'],
  [/^@@ /, 'cyan'],
  [/^\+/, 'green'],
  [/^-/, 'red'],
];

/** A patch in the colours that Git has taught everybody. */
export function paintPatch(patch: string): string {
  return patch
    .split('\n')
    .map(line => {
      const [, style] = styles.find(([start]) => start.test(line)) ?? [];
      // Whether there are colours was decided by whoever knows the terminal.
      return style ? styleText(style, line, { validateStream: false }) : line;
    })
    .join('\n');
}
