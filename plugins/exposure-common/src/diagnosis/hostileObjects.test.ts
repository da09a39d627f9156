import type { ExposureObservation } from '../observation';
import type { ExposureStatus } from '../status/ExposureStatus';
import { diagnose } from './diagnose';
import { everyText } from './testing/everyText';
import { fixtureNames, readFixture } from './testing/readFixture';

/** Steers a terminal, turns a line around, is a tag, a link, a picture and mentions, and ends a line. */
const hostile =
  '\u001b]0;x\u0007\u009b2J\u202e\u2066\u200f\u200b\u2028<img src=x onerror=y><!-- -->[a](javascript:b)![c](https://d) @everyone (@org/team)\r\n# e\u0000';

const live =
  /\p{C}|\p{Zl}|\p{Zp}|<(?=[A-Za-z/!?])|\](?=\()|(?<![\w/.])@(?=\w)/u;

function textsOf(value: unknown): string[] {
  const texts: string[] = [];
  everyText(value, text => {
    texts.push(text);
    return text;
  });
  return texts;
}

const harmfulIn = (status: ExposureStatus) =>
  textsOf(status).filter(text => live.test(text));

const names = fixtureNames();
const kindOf = (object: unknown) =>
  String((object as { kind?: unknown }).kind ?? '');

/** A field of a kind, with the first two cases that have it. */
function fieldsOfObjects(): [field: string, cases: string[]][] {
  const fields = new Map<string, string[]>();
  for (const name of names) {
    readFixture(name).observe(objects => {
      for (const object of objects) {
        everyText(object, (text, path) => {
          const field = `${kindOf(object)}${path}`;
          const cases = fields.get(field) ?? [];
          if (!cases.includes(name) && cases.length < 2) {
            fields.set(field, [...cases, name]);
          }
          return text;
        });
      }
      return objects;
    });
  }
  return [...fields];
}

const parts = [
  ...(['dns', 'edge', 'pullRequest', 'ingresses', 'httpRoutes'] as const),
  ...(['certificates', 'orders', 'challenges', 'issuers'] as const),
] satisfies (keyof ExposureObservation)[];

/** The readers take no other words and times. */
const mayBeForeign = (path: string) =>
  !/\.(?:at|since|because|kind|outcome|state|not\w+|\w+(?:Time|At|Timestamp))$/.test(
    path,
  );

it.each(fieldsOfObjects())('%s may hold anything', (field, cases) => {
  for (const name of cases) {
    const { observe, expected } = readFixture(name);
    const seen = observe(objects =>
      objects.map(object =>
        everyText(object, (text, path) =>
          `${kindOf(object)}${path}` === field ? `${text}${hostile}` : text,
        ),
      ),
    );
    expect(harmfulIn(diagnose(seen, new Date(expected.now)))).toEqual([]);
  }
});

it.each(names)('every text of %s may hold anything', name => {
  const { observe, expected } = readFixture(name);
  const now = new Date(expected.now);
  const objects = observe(all =>
    all.map(object =>
      everyText(object, (text, path) =>
        ['.kind', '.apiVersion'].includes(path) ? text : `${text}${hostile}`,
      ),
    ),
  );
  expect(harmfulIn(diagnose(objects, now))).toEqual([]);
  const seen = observe();
  for (const part of parts) {
    const odd = everyText(seen[part], (text, path) =>
      mayBeForeign(path) ? `${text}${hostile}` : text,
    );
    expect(harmfulIn(diagnose({ ...seen, [part]: odd }, now))).toEqual([]);
  }
});
