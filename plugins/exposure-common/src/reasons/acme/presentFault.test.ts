import { diagnose } from '../../diagnosis/diagnose';
import { fixtureNames, readFixture } from '../../diagnosis/testing/readFixture';
import { presentFaultOf } from './presentFault';

it.each([
  [
    'over several lines',
    'DNS-01',
    'while querying the Cloudflare API for GET "/zones" \n\t Error: 9109: Invalid access token',
    'DnsCredentialsRejected',
  ],
  [
    'with the words of the event before it',
    'HTTP-01',
    'Error presenting challenge: pods "x" is forbidden: violates PodSecurity "restricted:latest"',
    'SolverViolatesPodSecurity',
  ],
  [
    'that only a DNS-01 solver has, of an HTTP-01 challenge',
    'HTTP-01',
    'DNS update failed: dns: bad authentication',
    'ChallengePresentFailed',
  ],
  ['that no table knows', 'DNS-01', 'something new', 'ChallengePresentFailed'],
])('classifies a text %s', (_, type, text, fault) => {
  expect(presentFaultOf(type, text)).toBe(fault);
});

const unpresented = fixtureNames().filter(name =>
  /^(?:Dns(?!Lookup|Change|Record)|DnsRecordRefused|Challenge(?:Alias|Present)|Solver(?!Without|Pod|Of|Path|Route|Listener|Blocked))/.test(
    name,
  ),
);

const statusOf = (name: string) => {
  const { observe, expected } = readFixture(name);
  return diagnose(observe(), new Date(expected.now));
};

it('has cases to look at', () => {
  expect(unpresented.length).toBeGreaterThan(40);
});

it.each(unpresented)('says nothing of validation beside %s', name => {
  const { findings } = statusOf(name);
  const reasons = findings.map(({ reason }) => reason);
  expect(reasons).not.toContain('ProvingControl');
});

it.each([
  ['SolverOfOtherClass', 'ingresses'],
  ['SolverRouteNotAllowed', 'httpRoutes'],
  ['SolverPodNotReady', 'endpointSlices'],
] as const)(
  'does not tell of %s where the solver’s %s are not known',
  (name, part) => {
    const { observe, expected } = readFixture(name);
    const seen = observe();
    const at = expected.now;
    const solver = {
      ...seen.solver,
      [part]: { known: false, because: 'forbidden', since: at } as const,
    };
    const { findings } = diagnose({ ...seen, solver }, new Date(at));
    expect(findings.map(({ reason }) => reason)).not.toContain(name);
  },
);

it('judges no solver of another challenge', () => {
  const { observe, expected } = readFixture('SolverOfOtherClass');
  const seen = observe(objects =>
    objects.map(object => {
      const { metadata } = object as {
        metadata: { name: string; ownerReferences?: { name: string }[] };
      };
      return metadata.name.startsWith('cm-acme-http-solver')
        ? {
            ...(object as object),
            metadata: {
              ...metadata,
              ownerReferences: metadata.ownerReferences?.map(owner => ({
                ...owner,
                name: 'another',
              })),
            },
          }
        : object;
    }),
  );
  const { findings } = diagnose(seen, new Date(expected.now));
  expect(findings.map(({ reason }) => reason)).not.toContain(
    'SolverOfOtherClass',
  );
});

it.each(['ready', 'no'] as const)(
  'holds a missing endpoint against the solver only where its endpoints are known (%s)',
  what => {
    const { observe, expected } = readFixture('SolverPodNotReady');
    const seen = observe(objects =>
      what === 'ready'
        ? objects
        : objects.filter(
            object =>
              !(
                (object as { kind: string }).kind === 'EndpointSlice' &&
                (
                  object as { metadata: { name: string } }
                ).metadata.name.startsWith('cm-acme')
              ),
          ),
    );
    const found = diagnose(seen, new Date(expected.now)).findings.some(
      ({ reason }) => reason === 'SolverPodNotReady',
    );
    expect(found).toBe(what === 'ready');
  },
);

/** A fixture with one of its objects changed, or with others added. */
function findingsOf(name: string, arrange: (objects: unknown[]) => unknown[]) {
  const { observe, expected } = readFixture(name);
  const { findings } = diagnose(observe(arrange), new Date(expected.now));
  return findings.map(({ reason }) => reason);
}

interface Written {
  kind: string;
  metadata: { name: string; ownerReferences?: { name: string }[] };
  spec: object;
  status: object;
}

it('takes a text beside a challenge that is presented for no failure to present it', () => {
  const reasons = findingsOf('DnsZoneNotFound', objects =>
    objects.map(object => {
      const { kind, status } = object as Written;
      return kind === 'Challenge'
        ? { ...(object as Written), status: { ...status, presented: true } }
        : object;
    }),
  );
  expect(reasons).not.toContain('DnsZoneNotFound');
});

it('judges the solver of the challenge that fails, and not of another name of the certificate', () => {
  const reasons = findingsOf('SelfCheckNotFound', objects => {
    const written = objects as Written[];
    const challenge = written.find(({ kind }) => kind === 'Challenge');
    const ingress = written.find(({ metadata }) =>
      metadata.name.startsWith('cm-acme-http-solver'),
    );
    if (!challenge || !ingress) {
      throw new Error('the fixture has no solver');
    }
    const name = 'of-another-name';
    const [owner] = ingress.metadata.ownerReferences ?? [];
    return [
      ...objects,
      {
        ...challenge,
        metadata: { ...challenge.metadata, name },
        spec: { ...challenge.spec, dnsName: 'other.example.org' },
      },
      {
        ...ingress,
        metadata: {
          ...ingress.metadata,
          name: 'cm-acme-http-solver-zzzzz',
          ownerReferences: [{ ...owner, name }],
        },
        spec: { ...ingress.spec, ingressClassName: 'traefik' },
      },
    ];
  });
  expect(reasons).not.toContain('SolverOfOtherClass');
  expect(reasons).toContain('SelfCheckNotFound');
});
