import { matchesLabels, parseLabelSelector } from './labelSelector';

const matches = (selector: string, of: Record<string, string>) => {
  const requirements = parseLabelSelector(selector);
  return requirements !== undefined && matchesLabels(requirements, of);
};

const labels = { app: 'shop', 'app.kubernetes.io/name': 'web', empty: '' };

describe('parseLabelSelector', () => {
  it.each([
    ['app=shop', true],
    ['app==shop', true],
    ['app = shop', true],
    ['app=bank', false],
    ['app!=bank', true],
    ['app!=shop', false],
    ['none!=shop', true],
    ['app in (shop, bank)', true],
    ['app in (bank)', false],
    ['none in (shop)', false],
    ['app in(shop)', true],
    ['empty in ()', true],
    ['empty in (shop,)', true],
    ['app notin (bank)', true],
    ['app notin (shop,bank)', false],
    ['none notin (shop)', true],
    ['app', true],
    ['none', false],
    ['!none', true],
    ['!app', false],
    ['empty=', true],
    ['app=shop,app.kubernetes.io/name in (web,api),!none', true],
    ['app=shop,app.kubernetes.io/name=api', false],
    ['constructor', false],
    ['__proto__', false],
  ])('%s: %s', (selector, expected) => {
    expect(matches(selector, labels)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    'app=shop,',
    '=shop',
    'app in shop',
    'a b',
    'app=shop;x',
    'app~=shop',
    'app=sh op',
    'app in (shop, a b)',
    'none notin (a b)',
    'app in ()shop)',
    ',app=shop',
  ])('takes %j for everything or anything under no circumstances', selector => {
    expect(matches(selector, labels)).toBe(false);
    expect(parseLabelSelector(selector)).toBeUndefined();
  });

  it('does not read what is longer than any selector', () => {
    expect(
      parseLabelSelector(`app in (${'a,'.repeat(50_000)})`),
    ).toBeUndefined();
  });

  it.each([
    `${'a'.repeat(900)}!`,
    `a in (${'('.repeat(900)}`,
    `${','.repeat(900)}`,
    `a in (${' ,'.repeat(400)}!)`,
    `a in (${' '.repeat(900)}!)`,
    `a in (${'a'.repeat(900)}!)`,
  ])('comes to an end over hostile text', selector => {
    // A pattern that tries every way through these would not end before the sun does.
    expect(parseLabelSelector(selector)).toBeUndefined();
  });
});
