import type { JsonObject } from '@exposure/fixtures';
import { applyPatch } from '@exposure/fixtures';
import { orderMessages } from '../reasons/acme/order/messages/orderMessages';
import { diagnose } from './diagnose';
import { readFixture } from './testing/readFixture';

const failed = readFixture('OrderFailed');

/** The status of a hostname whose order failed, with the objects of its attempt changed. */
function statusWith(changes: Record<string, JsonObject | null>) {
  const seen = failed.observe(objects =>
    objects.flatMap(object => {
      const { kind } = object as { kind: string };
      const change = changes[kind];
      if (change === null) {
        return [];
      }
      return [change ? applyPatch(object as JsonObject, change) : object];
    }),
  );
  return diagnose(seen, new Date(failed.expected.now));
}

const repeat = (text: string, state = 'errored') =>
  `Failed to wait for order resource "a-1-1" to become ready: order is in "${state}" state: ${text}`;

const ready = (text: string, state?: string) => ({
  status: {
    conditions: [
      {
        type: 'Ready',
        status: 'False',
        reason: 'Failed',
        message: repeat(text, state),
      },
    ],
  },
});

const issuing = (text: string, state?: string) => ({
  status: {
    conditions: [
      {
        type: 'Issuing',
        status: 'False',
        reason: 'Failed',
        message: `The certificate request has failed to complete and will be retried: ${repeat(
          text,
          state,
        )}`,
      },
    ],
  },
});

const causes = (status: ReturnType<typeof diagnose>) =>
  status.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ reason }) => reason);

describe.each(orderMessages.map(row => [row.example, row.means] as const))(
  '%s',
  (text, means) => {
    it('is told by the Order', () => {
      const status = statusWith({ Order: { status: { reason: text } } });
      expect(status.reason).toBe(means);
    });

    it('is told by the Certificate where the Order is gone', () => {
      const status = statusWith({
        Order: null,
        CertificateRequest: null,
        Certificate: issuing(text),
      });
      expect(status.reason).toBe(means);
    });
  },
);

const notReady =
  '403 urn:ietf:params:acme:error:orderNotReady: Order\'s status ("processing") is not acceptable for finalization';

it('takes the reason of the CertificateRequest where the Order gives none', () => {
  const status = statusWith({
    Order: { status: { reason: null } },
    CertificateRequest: ready(notReady),
  });
  expect(status.reason).toBe('OrderNotReady');
});

it('leaves to the order what the CertificateRequest only repeats of it', () => {
  const status = statusWith({
    Order: null,
    CertificateRequest: ready(notReady),
  });
  expect(causes(status)).toEqual(['OrderNotReady']);
});

it('says that no reason was read where none is given', () => {
  const status = statusWith({
    Order: { status: { reason: null, state: 'invalid' } },
    CertificateRequest: ready('', 'invalid'),
    Certificate: issuing('', 'invalid'),
  });
  expect(status).toMatchObject({ reason: 'OrderInvalid', headline: 'retryAt' });
});

it('takes an expired order for expired, whatever its conditions repeat', () => {
  const status = statusWith({
    Order: { status: { reason: null, state: 'expired' } },
    CertificateRequest: ready('', 'expired'),
    Certificate: issuing('', 'expired'),
  });
  expect(causes(status)).toEqual(['OrderExpired']);
});

it('does not take a word in a hostname for a cause', () => {
  const name = 'paused-nonce.maintenance.example.org';
  const status = statusWith({
    Certificate: { spec: { dnsNames: [failed.expected.host, name] } },
    Order: {
      status: { reason: `Failed to create Order: 418 urn:x: no ${name}` },
    },
  });
  expect(status.reason).toBe('OrderFailed');
});

it.each([
  ['a name that is too long', 'a'.repeat(60), 'CommonNameTooLong'],
  ['a short one', 'a', 'CertificateRequestRefused'],
])(
  'explains a signing request that is refused without a word for %s',
  (_, label, means) => {
    const status = statusWith({
      Certificate: { spec: { dnsNames: [`${label}.example.org`] } },
      Order: {
        status: {
          reason:
            'Failed to finalize Order: 400 urn:ietf:params:acme:error:badCSR: The CSR is unacceptable',
        },
      },
    });
    expect(status.reason).toBe(means);
  },
);

it('names the hostname at fault, where it is another one of the Certificate', () => {
  const status = statusWith({
    Order: {
      status: {
        reason:
          'Failed to create Order: 400 urn:ietf:params:acme:error:rejectedIdentifier: Cannot issue for "shop.local": Domain name does not end with a valid public suffix (TLD)',
      },
    },
  });
  expect(status.findings[0]?.explanation).toContain(
    'and shop.local is in none',
  );
});

it('does not take what a challenge waited for as an answer to the order', () => {
  const expired = readFixture('OrderExpired');
  const seen = expired.observe(objects =>
    objects.map(object =>
      (object as { kind: string }).kind === 'Challenge'
        ? applyPatch(object as JsonObject, {
            status: {
              reason:
                'Waiting for HTTP-01 challenge propagation: dial tcp: lookup a on 10.0.0.10:53: no such host',
            },
          })
        : object,
    ),
  );
  expect(diagnose(seen, new Date(expired.expected.now)).reason).toBe(
    'OrderExpired',
  );
});

it.each([
  ['Issuer', 'you', 'Your team: '],
  ['ClusterIssuer', 'platform', 'Platform team: '],
])('lets the owner of a %s act', (kind, actor, beginning) => {
  const reason =
    'Failed to create Order: 400 urn:ietf:params:acme:error:accountDoesNotExist: gone';
  const status = statusWith({
    Certificate: { spec: { issuerRef: { kind } } },
    Order: { status: { reason } },
  });
  const [finding] = status.findings;
  expect(status.actor).toEqual({ kind: actor });
  expect(finding?.fix.every(step => step.startsWith(beginning))).toBe(true);
});
