import { aPlatform, aRequest } from '../request/testing/aPlatform';
import { parsePullRequestMarker } from './pullRequestMarker';
import { removeAsked, writeAsked } from '../writing/testing/asked';

function bodies(hostnames: string[], redirects: string[] = []) {
  const platform = aPlatform();
  const request = aRequest({ hostnames, redirects });
  const written = writeAsked(request, platform);
  if (!written.ok) {
    throw new Error(JSON.stringify(written.refusals));
  }
  const files = new Map(
    written.value.files.map(({ path, content = '' }) => [path, content]),
  );
  const { entityRef, environment, namespace } = request;
  const removed = removeAsked(
    { entityRef, environment, namespace },
    platform,
    files,
  );
  if (!removed.ok) {
    throw new Error(JSON.stringify(removed.refusals));
  }
  return { written: written.value, removed: removed.value };
}

const many = (prefix: string, label: string) =>
  Array.from({ length: 10 }, (_, n) => `${prefix}${n}.${label}.example.com`);

const longLabel = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}`;

it('can be read in a minute, up to what only some readers need', () => {
  const { written, removed } = bodies(['shop.example.com']);
  for (const { body } of [written, removed]) {
    const [essentials = ''] = body.split('## For the DNS owner');
    expect(essentials.split(/\s+/).length).toBeLessThan(300);
  }
});

describe('the short body', () => {
  it('leaves out whole parts, those first that only some readers need, and names them', () => {
    const { body, shortBody } = bodies(['shop.example.com']).written;
    expect(body).toContain('## Evidence');
    expect(shortBody).toContain('Left out for length: Evidence.');
    expect(shortBody).toContain('## For the DNS owner');
    const [kept = ''] = shortBody.split('Left out for length');
    expect(body.startsWith(kept)).toBe(true);
  });

  it('is the body where that is short', () => {
    const { body, shortBody } = bodies(['shop.example.com']).removed;
    expect(shortBody).toBe(body);
  });

  it.each([
    ['twenty hostnames', many('h', 'x'), many('r', 'x')],
    [
      'twenty hostnames of full length',
      many('h', longLabel),
      many('r', longLabel),
    ],
  ])('fits with %s, and is still found', (_, hostnames, redirects) => {
    const { written, removed } = bodies(hostnames, redirects);
    for (const { shortBody, body } of [written, removed]) {
      expect(body.length).toBeGreaterThan(4_000);
      expect(shortBody.length).toBeLessThanOrEqual(4_000);
      expect(parsePullRequestMarker(shortBody)).toMatchObject({
        environment: 'prod-eu',
        component: 'shop',
      });
      expect(shortBody).toContain('Left out for length');
    }
  });
});

it('tells the reviewer what was found out besides, with no meaning of its own', () => {
  const message = 'the Ingress ](https://evil.example) is for it too.';
  const written = writeAsked(aRequest(), aPlatform(), new Map(), {
    noted: [{ id: 'HostConflict', message }],
  });
  expect(written).toMatchObject({
    ok: true,
    value: {
      body: expect.stringContaining(
        '- the Ingress \\](`https://evil.example`) is for it too.\n',
      ),
      warnings: expect.arrayContaining([{ id: 'HostConflict', message }]),
    },
    warnings: expect.arrayContaining([{ id: 'HostConflict', message }]),
  });
});
