import { acmeIssuer } from '../acmeIssuers.ts';
import type { Scenario } from '../Scenario.ts';
import { address, whole } from '../shapes.ts';

/** A DNS-01 challenge that a provider's part of cert-manager cannot present. */
function presentedBy(
  reason: string,
  dns01: (nameserver: string) => Record<string, unknown>,
  extra: Partial<Scenario> & { secret?: Record<string, string> } = {},
): Scenario {
  const { secret, ...other } = extra;
  return {
    reason,
    ownIssuer: 'ClusterIssuer',
    objects: (shape, acme) => [
      ...(secret
        ? [
            {
              apiVersion: 'v1',
              kind: 'Secret',
              metadata: { name: shape.issuer, namespace: 'cert-manager' },
              stringData: secret,
            },
          ]
        : []),
      acmeIssuer(shape, acme, [
        { waitInsteadOfSelfCheck: '1s', dns01: dns01(acme.nameserver) },
      ]),
      ...whole(shape),
    ],
    statuses: address,
    ...other,
  };
}

/** Where the proof of a DNS-01 challenge leads. */
const proof = (host: string) =>
  (['authoritative', 'recursive'] as const).flatMap(server =>
    ['CNAME', 'TXT'].map(
      type => [server, `_acme-challenge.${host}`, type] as const,
    ),
  );

const absent = (key: string) => ({ name: 'dns-credentials', key });

const rfc2136 =
  (settings: Record<string, unknown>) => (nameserver: string) => ({
    rfc2136: {
      nameserver,
      tsigKeyName: 'control-plane',
      tsigAlgorithm: 'HMACSHA256',
      tsigSecretSecretRef: { name: 'tsig', key: 'key' },
      ...settings,
    },
  });

/** What stands in the way of a DNS-01 record. */
export const providerScenarios: readonly Scenario[] = [
  presentedBy('IssuerSecretMissing.cloudflare-secret-missing', () => ({
    cloudflare: { apiTokenSecretRef: absent('api-token') },
  })),
  presentedBy(
    'IssuerSecretMissing.cloudflare-own-issuer',
    () => ({ cloudflare: { apiTokenSecretRef: absent('api-token') } }),
    { ownIssuer: 'Issuer' },
  ),
  presentedBy('DnsProviderUnreachable.cloudflare-unreachable', () => ({
    cloudflare: { apiTokenSecretRef: { name: 'wrong-tsig', key: 'key' } },
  })),
  presentedBy('IssuerSecretMissing.route53-secret-missing', () => ({
    route53: {
      region: 'eu-central-1',
      accessKeyIDSecretRef: absent('id'),
      secretAccessKeySecretRef: absent('secret'),
    },
  })),
  presentedBy('DnsCredentialsAbsent.route53-no-credentials', () => ({
    route53: { region: 'eu-central-1' },
  })),
  presentedBy('IssuerSecretIncomplete.digitalocean-key-missing', () => ({
    digitalocean: { tokenSecretRef: { name: 'tsig', key: 'access-token' } },
  })),
  presentedBy('DnsProviderUnreachable.digitalocean-unreachable', () => ({
    digitalocean: { tokenSecretRef: { name: 'tsig', key: 'key' } },
  })),
  presentedBy('DnsCredentialsAbsent.azure-no-credentials', () => ({
    azureDNS: {
      subscriptionID: '00000000-0000-0000-0000-000000000000',
      resourceGroupName: 'dns',
      hostedZoneName: 'example.org',
    },
  })),
  presentedBy('IssuerSecretIncomplete.clouddns-key-missing', () => ({
    cloudDNS: {
      project: 'example',
      serviceAccountSecretRef: { name: 'tsig', key: 'key.json' },
    },
  })),
  presentedBy('DnsCredentialsAbsent.clouddns-no-credentials', () => ({
    cloudDNS: { project: 'example' },
  })),
  presentedBy('DnsSolverMisconfigured.acmedns-account-missing', () => ({
    acmeDNS: {
      host: 'https://127.0.0.1:9',
      accountSecretRef: { name: 'tsig', key: 'key' },
    },
  })),
  presentedBy('DnsWebhookNotFound.webhook-absent', () => ({
    webhook: {
      groupName: 'acme.example.org',
      solverName: 'hetzner',
      config: { zone: 'example.org' },
    },
  })),
  presentedBy('DnsProviderUnreachable.rfc2136-refused', () =>
    rfc2136({})('127.0.0.1:9'),
  ),
  presentedBy(
    'IssuerSecretMissing.rfc2136-secret-missing',
    rfc2136({ tsigSecretSecretRef: absent('key') }),
  ),
  presentedBy(
    'DnsCredentialsRejected.rfc2136-wrong-algorithm',
    rfc2136({ tsigAlgorithm: 'HMACSHA512' }),
  ),
  presentedBy(
    'DnsCredentialsRejected.rfc2136-wrong-key-name',
    rfc2136({ tsigKeyName: 'other' }),
  ),
  presentedBy(
    'ChallengeAliasFollowed.alias-followed',
    nameserver => ({
      cnameStrategy: 'Follow',
      ...rfc2136({})(nameserver),
    }),
    {
      asks: proof,
      records: host => [
        [host, 60, 'CNAME', 'app.example.net.'],
        [`_acme-challenge.${host}`, 60, 'CNAME', 'edge.elsewhere.test.'],
      ],
    },
  ),
  presentedBy(
    'ChallengeAliasFollowed.wildcard-alias-followed',
    nameserver => ({
      cnameStrategy: 'Follow',
      ...rfc2136({})(nameserver),
    }),
    {
      asks: proof,
      records: host => [
        [host, 60, 'CNAME', 'app.example.net.'],
        [`*.${host}`, 60, 'CNAME', 'app.elsewhere.test.'],
      ],
    },
  ),
];
