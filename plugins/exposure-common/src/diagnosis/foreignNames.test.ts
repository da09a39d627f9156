import { readCase } from '@exposure/fixtures';
import { diagnose } from './diagnose';
import {
  fixtureNames,
  fixturesFolder,
  readFixture,
} from './testing/readFixture';

/**
 * Reasons that name an object which nothing of the app's namespace refers to, and why those who see the status may know
 * of it.
 */
const mayBeNamed: Readonly<Record<string, string>> = {
  SecretCopiedOver: 'its Secret is copied into the namespace',
  HostnameNotCovered: 'its Secret is copied into the namespace',
};

interface Item {
  metadata?: { namespace?: string };
}

/** The namespaces of the cluster that nothing of the app's own namespace mentions, neither its spec nor its status. */
function unmentioned(items: readonly Item[], own: string): string[] {
  const namespaceOf = (item: Item) => item.metadata?.namespace;
  const ownText = JSON.stringify(
    items.filter(item => namespaceOf(item) === own),
  );
  const others = items.flatMap(item => namespaceOf(item) ?? []);
  return [...new Set(others)].filter(
    name => name !== own && !ownText.includes(name),
  );
}

/** Each finding of a case that names an object of a namespace which is none of the app's business. */
function betrayals(name: string): string[] {
  const fixture = readFixture(name);
  const seen = fixture.observe();
  const { namespace } = seen.subject;
  // The list of a case is one that `kubectl get` could print.
  const list = readCase(fixturesFolder, name).objects as unknown as {
    items: Item[];
  };
  const hidden = namespace === '' ? [] : unmentioned(list.items, namespace);
  const { findings } = diagnose(seen, new Date(fixture.expected.now));
  return findings
    .filter(({ reason }) => mayBeNamed[reason] === undefined)
    .filter(finding => {
      const text = JSON.stringify(finding);
      return hidden.some(
        other =>
          text.includes(`${other}/`) || text.includes(`namespace ${other}`),
      );
    })
    .map(({ reason }) => `${name}: ${reason}`);
}

it('names no object of a namespace that nothing of the app refers to', () => {
  expect(fixtureNames().flatMap(betrayals)).toEqual([]);
});

it('has cases of all that may be named all the same', () => {
  const cases = fixtureNames().map(name => name.replace(/\..*/, ''));
  expect(cases).toEqual(expect.arrayContaining(Object.keys(mayBeNamed)));
});

it.each([
  [
    'what a ReferenceGrant allows others',
    'BackendReferenceNotGranted.never-said',
    'allow-shop',
  ],
  [
    'a Challenge that others left',
    'StuckDeleting.of-another-namespace',
    'older-1',
  ],
  [
    'when another ListenerSet was created',
    'RouteLostToConflict',
    '2026-11-23T20:30:00Z',
  ],
])('does not tell %s', (_, name, hidden) => {
  const { observe, expected } = readFixture(name);
  const { findings } = diagnose(observe(), new Date(expected.now));
  expect(findings.map(({ reason }) => reason)).toContain(
    name.replace(/\..*/, ''),
  );
  expect(JSON.stringify(findings)).not.toContain(hidden);
});
