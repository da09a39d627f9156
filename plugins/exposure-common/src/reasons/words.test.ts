import { join } from 'node:path';
import { headlineLabels } from '../status/headlineLabels';
import { reasonNames, reasons } from './reasons';
import { actorWords } from './vocabulary/Actor';

const { unwantedPhrases } = jest.requireActual<{
  unwantedPhrases: (text: string) => { phrase: string; better: string }[];
}>(join(__dirname, '../../../../scripts/docs/stylePhrases.cjs'));

const mostWords = { title: 7, explanation: 30 };

/** What a step tells its reader to do. A new verb may join, if an engineer would say it. */
const verbs = `
  Add Agree Allow Answer Apply Ask Change Check Choose Compare Correct Create Do Exempt Expect Find Leave Mark Name Open
  Pass Read Remove Request Run Set Turn Use Wait
  add allow approve ask bind check compare confirm correct create delete do enable enter find install look make open point read
  remove renew replace restart search set turn unpause unseal use
`
  .trim()
  .split(/\s+/);

/** A step for someone else begins with who that is: see "Who acts" in docs/style.md. */
const beginnings = ['{dnsOwner}: ', '{issuerOwner}: ', 'Platform team: '];
const sentences = ['Nothing to do: ', 'The reviewers approve and merge.'];

/** Words between spaces; a parameter is one, however long its value. */
function wordsIn(template: string): number {
  return template.replace(/\{[A-Za-z]+\}/g, 'x').split(/\s+/).length;
}

function isStep(fix: string): boolean {
  const actor = beginnings.find(beginning => fix.startsWith(beginning)) ?? '';
  const [verb = ''] = fix.slice(actor.length).split(/[\s,;:.]/);
  const isSmall = verb === verb.toLowerCase();
  return (
    sentences.some(sentence => fix.startsWith(sentence)) ||
    (verbs.includes(verb) && isSmall === (actor !== ''))
  );
}

describe.each(reasonNames)('%s', name => {
  const { title, explanation, fix, severity } = reasons[name];

  it('has a title of at most seven words, which states what is the case', () => {
    expect(wordsIn(title)).toBeLessThanOrEqual(mostWords.title);
    // A statement without values: no parameter, no "error:", no full stop.
    expect(title).not.toMatch(/[{}:.!?]/);
    expect(title).toMatch(/^(?:[A-Z]|cert-manager\b)/);
  });

  it('is explained in at most thirty words', () => {
    expect(wordsIn(explanation)).toBeLessThanOrEqual(mostWords.explanation);
    expect(explanation).toMatch(/(?:\.|\{message\})$/);
  });

  it('says what to do, a step a line, each a sentence that begins with a verb or with who acts', () => {
    expect(fix.filter(step => !isStep(step))).toEqual([]);
    expect(fix.filter(step => !step.endsWith('.'))).toEqual([]);
    expect(fix.length).toBeGreaterThanOrEqual(severity === 'info' ? 0 : 1);
  });

  it('has no phrase that docs/style.md rules out', () => {
    expect(
      [title, explanation, ...fix].flatMap(text => unwantedPhrases(text)),
    ).toEqual([]);
  });
});

it('calls headlines and actors by words that docs/style.md does not rule out', () => {
  const texts = [
    ...Object.values(headlineLabels),
    ...Object.values(actorWords),
  ];
  expect(texts.flatMap(text => unwantedPhrases(text))).toEqual([]);
});

describe('the test itself', () => {
  it('counts a parameter as one word', () => {
    expect(wordsIn('{hostname} points to http://{found}/ now.')).toBe(5);
  });

  it.each([
    'If it lasts, wait.',
    'Or wait.',
    'The portal reads it.',
    'wait for it.',
    'Platform team: Check it.',
    'Platform team: the address must answer.',
    '{dnsOwner}: {hostname} must lead here.',
    '{hostname}: correct it.',
  ])('takes no step that begins as %p does', fix => {
    expect(isStep(fix)).toBe(false);
  });

  it.each([
    'Wait until {until}.',
    'Platform team: check it.',
    '{dnsOwner}: remove it.',
    'Nothing to do: it expires.',
    'The reviewers approve and merge.',
  ])('takes the step %p', fix => {
    expect(isStep(fix)).toBe(true);
  });

  it('knows the phrases', () => {
    expect(unwantedPhrases('It is tried again by itself.')).toHaveLength(2);
  });
});
