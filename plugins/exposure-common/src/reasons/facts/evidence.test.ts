import { known } from '../../observation';
import { objectEvidence, quoted } from './evidence';

/** Steers a terminal, turns a line around, hides, and ends a line. */
const steering = '\u001b]0;x\u0007a\u009b2J\u202eb\u2066\u200b\u2028c\u0000';

it('quotes no character that steers, turns or hides, before anything else looks at the text', () => {
  const object = {
    kind: 'Order',
    name: 'shop',
    namespace: 'shop',
    uid: '',
    resourceVersion: '',
    labels: {},
    annotations: {},
    ownerReferences: [],
  };
  const evidence = objectEvidence(
    object,
    'status.reason',
    steering,
    known(undefined, ''),
  );
  expect(quoted(steering)).not.toMatch(/\p{C}|\p{Zl}|\p{Zp}/u);
  expect(evidence.text).not.toMatch(/\p{C}|\p{Zl}|\p{Zp}/u);
});
