import { diagnose } from '../../../diagnosis/diagnose';
import { readFixture } from '../../../diagnosis/testing/readFixture';

function refusalIn(fixture: string) {
  const { observe, expected } = readFixture(fixture);
  const { findings } = diagnose(observe(), new Date(expected.now));
  const found = findings.find(({ reason }) => reason === 'OrderRefusedByCaa');
  return { ...found?.params, actor: found?.actor.kind };
}

it.each([
  ['OrderRefusedByCaa', 'shop.example.org', 'example.org', 'dnsOwner'],
  ['OrderRefusedByCaa.wildcard', '*.example.org', 'example.org', 'dnsOwner'],
  // An alias has no CAA record of its own, whatever the text says.
  [
    'OrderRefusedByCaa.alias',
    'shop.example.org',
    'app.example.net',
    'platform',
  ],
  [
    'OrderRefusedByCaa.step-ca',
    'shop.example.org',
    'shop.example.org or the zone above it',
    'dnsOwner',
  ],
])(
  'names who is refused and where in %s',
  (fixture, refused, caaPlace, actor) => {
    expect(refusalIn(fixture)).toMatchObject({ refused, caaPlace, actor });
  },
);
