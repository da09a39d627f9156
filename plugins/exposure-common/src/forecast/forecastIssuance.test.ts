import { join } from 'node:path';
import { caseNames } from '@exposure/fixtures';
import { forecastReasons } from '../reasons/forecast/forecastReasons';
import {
  accepted,
  readPreflightFixture,
} from '../diagnosis/testing/readPreflightFixture';
import { forecastIssuance } from './forecastIssuance';
import type { Issuance } from './Issuance';
import { parseLedger } from './parseLedger';

const fixtures = join(__dirname, '__fixtures__');
const names = caseNames(fixtures);

const minute = 60_000;

function fixture(name: string) {
  const read = readPreflightFixture(fixtures, name);
  return {
    ...read,
    ledger: accepted(parseLedger(read.ledger)),
  };
}

const { request, platform, now } = fixture('CertificatesPerExactSetNear');

/** Issuances of new names under a domain, the last one `minutesAgo`, one each minute before. */
function issued(
  count: number,
  change: (index: number) => Partial<Issuance> = () => ({}),
  minutesAgo = 1,
): Issuance[] {
  return Array.from({ length: count }, (_, index) => ({
    dnsNames: [`app${index}.example.com`],
    issuedAt: new Date(
      now.getTime() - (minutesAgo + index) * minute,
    ).toISOString(),
    issuer: 'letsencrypt-prod',
    account: 'prod-eu/letsencrypt-prod',
    ...change(index),
  }));
}

function forecast(
  ledger: readonly Issuance[],
  change: Partial<Parameters<typeof forecastIssuance>[0]> = {},
  at = now,
): string[] {
  return forecastIssuance({ request, platform, ledger, ...change }, at).map(
    ({ reason }) => reason,
  );
}

const asking = (hostnames: string[], issuer?: string) => ({
  request: { ...request, hostnames, issuer },
});

it('has a fixture for every reason, and none left over', () => {
  expect(names).toEqual(Object.keys(forecastReasons).sort());
});

describe.each(names)('%s', name => {
  const { expected, ...input } = fixture(name);
  const findings = forecastIssuance(input, input.now);
  const finding = findings.find(({ reason }) => reason === name);

  it('is forecast', () => {
    expect(finding).toMatchObject(expected);
    expect(finding?.docs).toBe(`docs/reasons.md#${name.toLowerCase()}`);
  });

  it('has all its words filled in, says what it assumes and that it is a lower bound', () => {
    const words = [
      finding?.title,
      finding?.explanation,
      ...(finding?.fix ?? []),
    ].join('\n');
    expect(words).not.toMatch(/\{[A-Za-z]+\}|undefined|NaN/);
    expect(words).toContain('Let’s Encrypt, assumed behind ');
    expect(words).toContain('count too and are not visible here');
    expect(words).toContain(
      'is Let’s Encrypt; the configuration only gives its trust',
    );
    expect(finding?.explanation).toContain(' At least ');
  });

  it('is gone when its time has come', () => {
    const until = finding?.actor.until;
    const later = new Date(until ?? input.now.getTime() + 8 * 24 * 60 * minute);
    const reasons = forecastIssuance(input, later).map(({ reason }) => reason);
    expect(reasons).not.toContain(name);
  });
});

describe('the limit per registered domain', () => {
  const exhausted = 'CertificatesPerRegisteredDomainExhausted';

  it('counts by the public suffix list with its private rules', () => {
    const ofGithub = issued(50, index => ({
      dnsNames: [`p${index}.a.github.io`],
    }));
    expect(forecast(ofGithub, asking(['x.a.github.io']))).toContain(exhausted);
    expect(forecast(ofGithub, asking(['x.b.github.io']))).toEqual([]);
    const suffixItself = issued(50, () => ({
      dnsNames: ['github.io'],
      renewal: false,
    }));
    expect(forecast(suffixItself, asking(['github.io']))).not.toContain(
      exhausted,
    );
    expect(forecast(suffixItself, asking(['a.github.io']))).toEqual([]);
  });

  it('counts a wildcard under its domain', () => {
    expect(forecast(issued(50), asking(['*.example.com']))).toContain(
      exhausted,
    );
  });

  it('counts ten hostnames as ten orders', () => {
    const ten = Array.from(
      { length: 10 },
      (_, index) => `n${index}.example.com`,
    );
    expect(forecast(issued(41), asking(ten))).toContain(exhausted);
    expect(forecast(issued(40), asking(ten))).not.toContain(exhausted);
    expect(forecast(issued(29), asking(ten))).toEqual([]);
  });

  it('exempts renewals, whether the ledger says it or shows it', () => {
    const said = issued(50, () => ({ renewal: true }));
    expect(forecast(said)).toEqual([]);
    const shown = issued(60, index => ({
      dnsNames: [`app${index % 20}.example.com`],
    }));
    expect(forecast(shown)).toEqual([]);
    expect(forecast(issued(50), asking(['app1.example.com']))).toEqual([]);
  });

  it('counts a certificate of several names once', () => {
    const both = issued(25, index => ({
      dnsNames: [`a${index}.example.com`, `b${index}.example.com`],
    }));
    expect(forecast(both)).toEqual([]);
  });

  it('counts all accounts together', () => {
    const others = issued(50, () => ({
      account: 'prod-eu/shop/letsencrypt-prod',
    }));
    expect(forecast(others)).toEqual([exhausted]);
  });

  it('forgets after its window, and refills evenly before', () => {
    const week = 7 * 24 * 60;
    expect(forecast(issued(50, undefined, week))).toEqual([]);
    const atOnce = (minutesAgo: number) =>
      issued(50, () => ({
        issuedAt: new Date(now.getTime() - minutesAgo * minute).toISOString(),
      }));
    expect(forecast(atOnce(201))).toContain(exhausted);
    expect(forecast(atOnce(202))).not.toContain(exhausted);
  });
});

it('knows that a bucket which is drained as fast as it fills stays empty', () => {
  const refill = 202;
  const drained = [
    ...issued(60, index => ({
      dnsNames: [`old${index}.example.com`],
      issuedAt: new Date(
        now.getTime() - (60 * refill + 10) * minute,
      ).toISOString(),
    })),
    ...issued(60, index => ({
      issuedAt: new Date(now.getTime() - index * refill * minute).toISOString(),
    })),
  ];
  expect(forecast(drained)).toEqual([
    'CertificatesPerRegisteredDomainExhausted',
  ]);
});

describe('the other limits', () => {
  it('counts renewals towards the exact set, in any order of its names', () => {
    const renewals = issued(5, () => ({
      dnsNames: ['shop.example.com'],
      renewal: true,
    }));
    expect(forecast(renewals)).toEqual(['CertificatesPerExactSetExhausted']);
    const withAnother = issued(5, () => ({
      dnsNames: ['www.example.com', 'shop.example.com'],
    }));
    expect(forecast(withAnother)).toEqual([]);
  });

  it('counts orders by account: cluster, namespace and issuer', () => {
    const ofAccount = (account: string | undefined) =>
      forecast(
        issued(300, index => ({
          dnsNames: [`www.customer${index}.example`],
          issuedAt: now.toISOString(),
          account,
        })),
      );
    expect(ofAccount('prod-eu/letsencrypt-prod')).toEqual([
      'NewOrdersPerAccountExhausted',
    ]);
    expect(ofAccount(undefined)).toEqual(['NewOrdersPerAccountExhausted']);
    expect(ofAccount('prod-eu/bank/letsencrypt-prod')).toEqual([]);
  });
});

describe('what is not counted', () => {
  const sameName = issued(5, () => ({ dnsNames: ['shop.example.com'] }));

  it.each<[string, Issuance[], object]>([
    [
      'issuances of staging towards production',
      issued(50, () => ({ issuer: 'letsencrypt-staging' })),
      {},
    ],
    [
      'issuances of production towards staging',
      issued(50),
      asking(['a.example.com'], 'letsencrypt-staging'),
    ],
    [
      'issuers that the configuration does not name',
      issued(50, () => ({ issuer: 'unheard-of' })),
      {},
    ],
    [
      'issuances of a cluster without environment',
      issued(50, () => ({ account: 'lab/letsencrypt-prod' })),
      {},
    ],
    ['issuances in the future', issued(50, undefined, -100), {}],
    [
      'a hostname whose Certificate stands',
      sameName,
      { held: ['shop.example.com'] },
    ],
    [
      'an issuer whose directory is another CA’s',
      sameName,
      { acmeServer: 'https://acme.example.net/directory' },
    ],
  ])('%s', (_, ledger, change) => {
    expect(forecast(ledger, change)).toEqual([]);
  });

  it('says so of nothing where the directory is Let’s Encrypt’s', () => {
    expect(
      forecast(sameName, {
        acmeServer: 'https://acme-v02.api.letsencrypt.org/directory',
      }),
    ).toEqual(['CertificatesPerExactSetExhausted']);
  });

  it('has numbers of its own for staging', () => {
    const staging = issued(30_000, () => ({
      dnsNames: ['shop.example.com'],
      issuedAt: now.toISOString(),
      issuer: 'letsencrypt-staging',
      account: 'prod-eu/letsencrypt-staging',
    }));
    const change = asking(['shop.example.com'], 'letsencrypt-staging');
    expect(forecast(staging, change)).toEqual([
      'CertificatesPerExactSetExhausted',
    ]);
    expect(forecast(staging.slice(0, 20_000), change)).toEqual([]);
  });

  it('is silent about private CAs', () => {
    const [prod] = Object.values(platform.environments);
    const internal = {
      ...platform,
      environments: Object.fromEntries(
        (prod ? [prod] : []).map(environment => [
          environment.id,
          {
            ...environment,
            certificates: {
              ...environment.certificates,
              issuers: environment.certificates.issuers.map(issuer => ({
                ...issuer,
                trust: 'internal' as const,
              })),
            },
          },
        ]),
      ),
    };
    expect(forecast(sameName, { platform: internal })).toEqual([]);
  });
});

it('puts what stops the request before what nearly does', () => {
  const ledger = [
    ...issued(42),
    ...issued(5, () => ({ dnsNames: ['shop.example.com'], renewal: true })),
  ];
  expect(
    forecast(ledger, asking(['new.example.com', 'shop.example.com'])),
  ).toEqual([
    'CertificatesPerExactSetExhausted',
    'CertificatesPerRegisteredDomainNear',
  ]);
});

it('does not depend on the order of the ledger', () => {
  const ledger = issued(45);
  const answer = (issuances: readonly Issuance[]) =>
    forecastIssuance({ request, platform, ledger: issuances }, now);
  expect(answer([...ledger].reverse())).toEqual(answer(ledger));
});
