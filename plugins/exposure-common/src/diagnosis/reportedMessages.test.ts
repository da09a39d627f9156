import { diagnose } from './diagnose';
import { reportedMessages } from './testing/reportedMessages';
import { brokenSentence } from './testing/brokenSentence';
import { everyText } from './testing/everyText';
import { readFixture } from './testing/readFixture';

/** Where a program writes such a text, each with a case that has one there. */
const places: readonly (readonly [string, string, RegExp])[] = [
  ['ChallengeInvalidConnection', 'Challenge', /^\.status\.reason$/],
  ['ChallengePresentFailed', 'Challenge', /^\.status\.reason$/],
  ['OrderRejectedIdentifier', 'Order', /^\.status\.reason$/],
  ['RequestFailed', 'CertificateRequest', /\.message$/],
  ['IssuerNotReady', 'ClusterIssuer', /\.message$/],
  ['CertificateNotReady', 'Certificate', /\.message$/],
];

const kindOf = (object: unknown) => (object as { kind?: unknown }).kind;

describe.each(reportedMessages)('$source', ({ text, tells }) => {
  it.each(places)('is told whole in %s', (name, kind, field) => {
    const { observe, expected } = readFixture(name);
    const seen = observe(objects =>
      objects.map(object =>
        everyText(object, (written, path) =>
          kindOf(object) === kind && field.test(path) ? text : written,
        ),
      ),
    );
    const { findings, chain } = diagnose(seen, new Date(expected.now));
    const sentences = findings.flatMap(({ title, explanation, fix }) => [
      title,
      explanation,
      ...fix,
    ]);
    expect(sentences.filter(sentence => brokenSentence.test(sentence))).toEqual(
      [],
    );
    expect(sentences.join('\n')).not.toContain('no reason was given');
    const facts = findings.flatMap(({ evidence }) => evidence);
    const told = JSON.stringify([sentences, facts, chain]);
    expect(told.replaceAll('\\"', '"')).toContain(tells);
  });
});
