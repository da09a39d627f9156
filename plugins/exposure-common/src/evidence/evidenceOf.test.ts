import { readCases } from '../manifests/testing/readCases';
import { aPlatform, aRequest } from '../request/testing/aPlatform';
import { writeAsked } from '../writing/testing/asked';

type Section = Record<string, unknown>;

function evidence(request: Section = {}, environment: Section = {}): string {
  const written = writeAsked(aRequest(request), aPlatform(environment));
  if (!written.ok) {
    throw new Error(JSON.stringify(written.refusals));
  }
  return written.value.evidence ?? '';
}

/** Words that would say more than files can. */
const claims =
  /\b(guarantees?|ensures?|secured?|compliant|certified|approved by)\b/i;

describe.each(readCases().map(written => [written.name, written] as const))(
  'the evidence of %s',
  (_, { request, platform, expected }) => {
    const written = writeAsked(request, platform);
    const text = (written.ok && written.value.evidence) || '';
    const contents = [...expected.values()].join('\n');

    it('has both numbers of each control', () => {
      for (const numbers of [
        'A.13.1.1 → 8.20',
        'A.13.1.2 → 8.21',
        'A.13.1.3 → 8.22',
        'A.10.1.2 → 8.24',
      ]) {
        expect(text).toContain(numbers);
      }
    });

    it('names every policy and only files that are there', () => {
      const policies = [
        ...contents.matchAll(
          /kind: NetworkPolicy\nmetadata:\n {2}name: (\S+)/g,
        ),
      ].map(([, name]) => name);
      expect(policies.length).toBeGreaterThan(0);
      policies.forEach(name => expect(text).toContain(`| \`${name}\` |`));
      const named = [...text.matchAll(/`([a-z0-9-]+\.yaml)`/g)].map(
        ([, name]) => name,
      );
      const there = [...expected.keys()].map(path => path.split('/').pop());
      expect(there).toEqual(expect.arrayContaining(named));
    });

    it('is part of the pull request and claims nothing that files cannot show', () => {
      const [, ...sections] = text.split('\n\n');
      expect(written.ok && written.value.body).toContain(
        sections.slice(1).join('\n\n').trim(),
      );
      expect(text).not.toMatch(claims);
    });
  },
);

it('says who gets in', () => {
  expect(
    evidence({ access: 'allowlist', allowlist: ['203.0.113.0/24'] }),
  ).toContain('open to visitors from the allowlist: `203.0.113.0/24`');
  expect(evidence({ access: 'login' })).toContain(
    'open to visitors who sign in',
  );
});

it('says from which pods, to which port', () => {
  expect(evidence({ podSelector: { app: 'shop' }, podPort: 3000 })).toContain(
    '| `shop-allow-ingress-controller` | `app=shop` | `app.kubernetes.io/name=traefik` in `traefik`, TCP 3000 | – |',
  );
});

it('tells a redirect from an address', () => {
  expect(evidence({ redirects: ['www.shop.example.com'] })).toContain(
    'HTTPS for `shop.example.com`, path `/`, to the Service `shop`; open to everyone; `www.shop.example.com` only redirects there',
  );
});

it('says what Cilium calls its own proxy', () => {
  expect(
    evidence({}, { ingress: { profile: 'cilium', target: 'a.example.net' } }),
  ).toContain(
    '| CiliumNetworkPolicy `shop-allow-ingress-controller` | `app=shop` | Cilium’s `ingress`, TCP',
  );
});

it('says networks where the controller has no pods to select', () => {
  expect(
    evidence(
      {},
      {
        ingress: {
          profile: 'traefik',
          target: 'a.example.net',
          sourceIp: 'preserved',
          controller: { hostNetworkCidrs: ['192.0.2.0/24'] },
        },
      },
    ),
  ).toContain('| `192.0.2.0/24`, TCP');
});

it.each([
  ['letsencrypt-prod', {}, 'certificate transparency logs'],
  ['letsencrypt-staging', {}, 'browsers refuse'],
  ['company-ca', { access: 'internal' }, 'no public CA learns the hostname'],
])('says what becomes public with %s', (issuer, request, words) => {
  expect(evidence({ ...request, issuer })).toContain(words);
});

it.each([
  ['app', 'nothing in or out of the app’s pods'],
  ['namespace', 'any pod of the namespace'],
  ['none', 'not restricted by these files'],
])('says how far the default deny %s goes', (defaultDeny, words) => {
  expect(evidence({}, { networkPolicy: { defaultDeny } })).toContain(words);
});
