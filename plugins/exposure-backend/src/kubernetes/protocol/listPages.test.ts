import type { KindOnServer } from '@exposure/backstage-plugin-exposure-common';
import { ScriptedTransport } from '../__testUtils__/ScriptedTransport';
import { listPages } from './listPages';

const kind: KindOnServer = {
  kind: 'Service',
  group: '',
  version: 'v1',
  plural: 'services',
  namespaced: true,
};
const { signal } = new AbortController();
const mebibyte = 1024 * 1024;
const largestPage = 32 * mebibyte;

/** The first page of a list whose bytes are these. */
async function firstPage(chunks: Iterable<Buffer>) {
  const transport = new ScriptedTransport().next({ chunks });
  for await (const page of listPages(transport, kind, signal)) {
    return page;
  }
  return undefined;
}

/** A list without objects that is as long as this. */
function pageOf(bytes: number): Buffer {
  const page = '{"metadata":{"resourceVersion":"7"},"items":[]}';
  return Buffer.from(page.padEnd(bytes, ' '));
}

it('reads a page of 32 MiB', async () => {
  expect(await firstPage([pageOf(largestPage)])).toEqual({
    items: [],
    version: '7',
  });
});

it('refuses a page that is a byte longer', async () => {
  await expect(firstPage([pageOf(largestPage + 1)])).rejects.toMatchObject({
    kind: 'tooLarge',
  });
});

it('stops reading a page that has no end', async () => {
  let sent = 0;
  const endless = (function* chunks() {
    for (;;) {
      sent += 1;
      yield Buffer.alloc(mebibyte, ' ');
    }
  })();
  await expect(firstPage(endless)).rejects.toMatchObject({ kind: 'tooLarge' });
  expect(sent).toBe(33);
});
