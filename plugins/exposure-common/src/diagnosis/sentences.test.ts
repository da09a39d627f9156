import type { ExposureStatus, Finding } from '../status/ExposureStatus';
import { diagnose } from './diagnose';
import { brokenSentence } from './testing/brokenSentence';
import { fixtureNames, readFixture } from './testing/readFixture';
import { everyText } from './testing/everyText';

const texts = ({ title, explanation, fix }: Finding) => [
  title,
  explanation,
  ...fix,
];

function statusOf(name: string, arrange?: (objects: unknown[]) => unknown[]) {
  const fixture = readFixture(name);
  return diagnose(fixture.observe(arrange), new Date(fixture.expected.now));
}

function sentencesOf({ findings }: ExposureStatus): string[] {
  return findings.flatMap(texts);
}

/** What has no end was cut, or ends with a text of another program that has none. */
const isOpen = (text: string) => !/[.!?…]$/.test(text);

function openSentences({ findings }: ExposureStatus): string[] {
  return findings
    .flatMap(({ explanation, fix }) => [explanation, ...fix])
    .filter(isOpen);
}

/** Whom a step is for, by its beginning. */
function isFor({ actor }: ExposureStatus, step: string): boolean {
  const title = actor.name ?? 'Platform team';
  switch (actor.kind) {
    case 'platform':
    case 'dnsOwner':
      return step.startsWith(`${title}: `) || /^Platform team: /.test(step);
    case 'you':
      return !/^(?:Nothing to do|Platform team): /.test(step);
    default:
      return true;
  }
}

describe.each(fixtureNames())('%s', name => {
  const status = statusOf(name);

  it('has whole sentences', () => {
    expect(
      sentencesOf(status).filter(text => brokenSentence.test(text)),
    ).toEqual([]);
    expect(openSentences(status)).toEqual([]);
  });

  it('tells the actor of its headline what to do', () => {
    const deciding = status.findings.filter(
      ({ actor, reason }) =>
        reason === status.reason || actor.kind === status.actor.kind,
    );
    const steps = deciding.flatMap(({ fix }) => fix);
    const isTold = steps.some(step => isFor(status, step));
    expect(isTold || status.overlay === 'unknown' || steps.length === 0).toBe(
      true,
    );
  });

  it('does not tell anyone to ask themselves', () => {
    expect(sentencesOf(status).join('\n')).not.toMatch(
      /^Platform team: .*the platform team/m,
    );
  });

  it('does not say that there is nothing to do where someone must act', () => {
    const mustAct =
      !['nobody', 'reviewer'].includes(status.actor.kind) ||
      status.findings.some(({ severity }) => severity === 'error');
    const calm = sentencesOf(status).filter(text =>
      text.startsWith('Nothing to do: '),
    );
    expect(mustAct ? calm : []).toEqual([]);
  });

  it.each(['.', '..', ' . ', '...', '\n\n', '  ', ':'])(
    'has whole sentences where messages end with %j',
    end => {
      const found = statusOf(name, objects =>
        everyText(objects, (text, path) =>
          /(?:message|reason)$/.test(path) && text.includes(' ')
            ? `${text}${end}`
            : text,
        ),
      );
      expect(
        sentencesOf(found).filter(text => brokenSentence.test(text)),
      ).toEqual([]);
      expect(openSentences(found)).toEqual([]);
    },
  );
});
