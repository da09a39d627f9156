import type { Facts } from './Facts';
import { reasonGiven } from './reasonGiven';

const conditions = (type: string, message: string) => [
  { type, status: 'False', reason: 'Failed', message },
];

/** Only what is read of the objects. */
const facts = (objects: object) => objects as Facts;

const announced =
  'Failed to wait for order resource "shop-1-2" to become ready: order is in "invalid" state: ';

it('is the object’s own before any other', () => {
  const order = { reason: 'no CAA' };
  expect(reasonGiven('It expired', facts({ order }))).toBe('It expired');
});

it.each([
  ['the Challenge', { challenge: { reason: 'wrong key' } }, 'wrong key'],
  ['the Order', { challenge: {}, order: { reason: 'no CAA' } }, 'no CAA'],
  [
    'the CertificateRequest',
    { request: { conditions: conditions('Ready', 'denied by policy') } },
    'denied by policy',
  ],
  [
    'the Certificate',
    { certificate: { conditions: conditions('Issuing', 'no Secret') } },
    'no Secret',
  ],
])('is told by %s where the object gives none', (_, objects, expected) => {
  expect(reasonGiven('', facts(objects))).toBe(expected);
  expect(reasonGiven(announced, facts(objects))).toBe(expected);
});

it('is nothing that is still under way', () => {
  const message = 'Issuing certificate as Secret does not exist';
  const issuing = { ...conditions('Issuing', message)[0], status: 'True' };
  const certificate = {
    conditions: [issuing, ...conditions('Ready', message)],
  };
  expect(reasonGiven('', facts({ certificate }))).toBe('no reason was given');
});

it('is the object’s own, though it ends unfinished, before what is pending', () => {
  const [pending] = conditions('Ready', 'Waiting on certificate issuance');
  const request = { conditions: [{ ...pending, reason: 'Pending' }] };
  expect(
    reasonGiven('failed loading zone example.org.: ', facts({ request })),
  ).toBe('failed loading zone example.org.');
});

it('says that none was given only where no object gives one', () => {
  expect(reasonGiven(' ', facts({}))).toBe('no reason was given');
  expect(reasonGiven(announced, facts({}))).toBe(announced.trim().slice(0, -1));
});
