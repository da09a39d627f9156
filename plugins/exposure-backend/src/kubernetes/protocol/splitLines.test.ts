import { splitLines } from './splitLines';

async function* chunks(...texts: string[]): AsyncGenerator<Buffer> {
  yield* texts.map(text => Buffer.from(text));
}

async function linesOf(...texts: string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const lines of splitLines(chunks(...texts), 8)) {
    found.push(...lines.map(String));
  }
  return found;
}

describe('splitLines', () => {
  it.each([
    ['one chunk with many lines', ['a\nb\nc\n'], ['a', 'b', 'c']],
    ['a line over many chunks', ['a', 'b', 'c\nd\n'], ['abc', 'd']],
    ['a line end at the start of a chunk', ['a', '\nb\n'], ['a', 'b']],
    ['an empty line', ['a\n\nb\n'], ['a', '', 'b']],
    ['a rest without a line end', ['a\nb'], ['a', 'b']],
    ['nothing', [], []],
    ['a line of the greatest length', ['12345678\n'], ['12345678']],
  ])('takes %s', async (_, texts, expected) => {
    await expect(linesOf(...texts)).resolves.toEqual(expected);
  });

  it.each([
    ['in one chunk', ['123456789\n']],
    ['over chunks', ['1234', '56789']],
    ['after a good one', ['1\n23456', '7890']],
  ])('refuses a line that is too long %s', async (_, texts) => {
    await expect(linesOf(...texts)).rejects.toMatchObject({
      kind: 'tooLarge',
      message: 'one event is larger than 8 bytes',
    });
  });
});
