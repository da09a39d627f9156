import { aPlatform, aRequest } from '../request/testing/aPlatform';
import type { PlannedFile } from '../manifests/landing/PlannedFile';
import { droppedWarningId } from './droppedHostnames';
import { parsePullRequestMarker } from '../instructions/pullRequestMarker';
import type { WrittenExposure, WritingNotes } from './writeExposure';
import { removeAsked, writeAsked } from './testing/asked';

type Section = NonNullable<Parameters<typeof aRequest>[0]>;

const platform = aPlatform();

function valueOf(result: ReturnType<typeof writeAsked>): WrittenExposure {
  if (!result.ok) {
    throw new Error(JSON.stringify(result.refusals));
  }
  return result.value;
}

function existing(files: readonly PlannedFile[]): Map<string, string> {
  return new Map(files.map(({ path, content = '' }) => [path, content]));
}

/** What a request becomes where another one was merged. */
function change(
  before: Section,
  after: Section,
  notes: WritingNotes = {},
): WrittenExposure {
  const { files } = valueOf(writeAsked(aRequest(before), platform));
  return valueOf(writeAsked(aRequest(after), platform, existing(files), notes));
}

/** Hostnames that each of the ways names as going. */
function goneIn({ droppedHostnames, warnings, body }: WrittenExposure) {
  const told = warnings.filter(({ id }) => id === droppedWarningId);
  return {
    droppedHostnames,
    warnings: told.map(({ message }) => message.split(' ')[0]),
    marker: parsePullRequestMarker(body)?.drops,
  };
}

const each = (...names: string[]) => ({
  droppedHostnames: names,
  warnings: names,
  marker: names,
});
const none = each();

const [shop, store, old, www] = ['shop', 'store', 'old', 'www'].map(
  name => `${name}.example.com`,
) as [string, string, string, string];

describe('hostnames that a request takes off the web', () => {
  it.each<[string, Section, Section, ReturnType<typeof goneIn>, string]>([
    [
      'none, where one is added',
      { hostnames: [shop] },
      { hostnames: [shop, store] },
      none,
      'Expose store.example.com in prod-eu',
    ],
    [
      'one that is replaced',
      { hostnames: [shop] },
      { hostnames: [store] },
      each(shop),
      'Expose store.example.com in prod-eu and take shop.example.com off the web',
    ],
    [
      'each of several, redirects too',
      { hostnames: [shop, old], redirects: [www] },
      { hostnames: [shop] },
      each(old, www),
      'Expose shop.example.com in prod-eu and take old.example.com and www.example.com off the web',
    ],
    [
      'none, where one becomes a redirect',
      { hostnames: [shop] },
      { hostnames: [store], redirects: [shop] },
      none,
      'Expose store.example.com in prod-eu',
    ],
    [
      'none, where a redirect becomes an address',
      { hostnames: [shop], redirects: [www] },
      { hostnames: [shop, www] },
      none,
      'Expose shop.example.com and 1 more in prod-eu',
    ],
    [
      'none, where nothing changes',
      { hostnames: [shop] },
      { hostnames: [shop] },
      none,
      'Expose shop.example.com in prod-eu',
    ],
  ])('%s', (_, before, after, gone, title) => {
    const written = change(before, after);
    expect(goneIn(written)).toEqual(gone);
    expect(written.title).toBe(title);
    expect(written.commitMessage.split('\n')[0]).toBe(title);
  });

  it('are not those that another request of the caller serves from now on', () => {
    const notes = { servedElsewhere: [shop] };
    const written = change(
      { hostnames: [shop] },
      { hostnames: [store] },
      notes,
    );
    expect(goneIn(written)).toEqual(none);
  });

  it('are named where somebody wrote one by hand that no request may ask for', () => {
    const { files } = valueOf(
      writeAsked(aRequest({ hostnames: [shop, old] }), platform),
    );
    const edited = new Map(
      [...existing(files)].map(([path, content]) => [
        path,
        content.replace(`host: ${old}`, 'host: intranet'),
      ]),
    );
    const written = valueOf(
      writeAsked(aRequest({ hostnames: [store] }), platform, edited),
    );
    const names = [shop, 'intranet', old];
    // What reads the marker takes no name that nobody can ask for.
    expect(goneIn(written)).toEqual({ ...each(...names), marker: [shop, old] });
    expect(written.title).toBe(
      'Expose store.example.com in prod-eu and take shop.example.com, intranet and old.example.com off the web',
    );
  });

  it('are kept with add', () => {
    const written = change(
      { hostnames: [shop] },
      {
        hostnames: [store],
        add: true,
      },
    );
    expect(goneIn(written)).toEqual(none);
    expect(written.title).toBe('Expose store.example.com in prod-eu');
    expect(parsePullRequestMarker(written.body)?.hostnames).toEqual([
      shop,
      store,
    ]);
  });

  it('come first among the warnings, and say where and what would keep them', () => {
    expect(
      change({ hostnames: [shop] }, { hostnames: [store] }).warnings[0],
    ).toEqual({
      id: droppedWarningId,
      message:
        'shop.example.com goes off the web in prod-eu: the files serve it now, and this request does not name it. To keep it, name it too.',
    });
  });

  it('are counted where there is no room for their names', () => {
    const long = Array.from(
      { length: 9 },
      (_, n) => `${'x'.repeat(60)}.${'y'.repeat(60)}${n}.example.com`,
    );
    const { title } = change({ hostnames: long }, { hostnames: [shop] });
    expect(title).toBe(
      'Expose shop.example.com in prod-eu and take 9 addresses off the web',
    );
    const some = long.map((_, n) => `${'x'.repeat(20)}${n}.example.com`);
    expect(change({ hostnames: some }, { hostnames: [shop] }).title).toBe(
      `Expose shop.example.com in prod-eu and take ${some[0]} and 8 more off the web`,
    );
  });
});

describe('a removal', () => {
  it('names every hostname that goes', () => {
    const { files } = valueOf(
      writeAsked(
        aRequest({ hostnames: [shop, old], redirects: [www] }),
        platform,
      ),
    );
    const { entityRef, environment, namespace } = aRequest();
    const removed = valueOf(
      removeAsked(
        { entityRef, environment, namespace },
        platform,
        existing(files),
      ),
    );
    expect(goneIn(removed)).toEqual({ ...each(shop, old, www), marker: [] });
    expect(removed.title).toBe(
      'Stop exposing shop.example.com, old.example.com and www.example.com in prod-eu',
    );
    expect(removed.body).toContain('goes off the web in prod-eu');
  });
});
