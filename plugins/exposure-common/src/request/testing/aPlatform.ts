import type { ExposurePlatform } from '../../platform/ExposurePlatform';
import { parsePlatform } from '../../platform/parsePlatform';

type Section = Record<string, unknown>;

/** An environment as a platform team writes it; what is given replaces what is there. */
export function anEnvironment(changes: Section = {}): Section {
  return {
    title: 'Production EU',
    cluster: 'prod-eu',
    stage: 'production',
    ingress: {
      profile: 'traefik',
      target: 'app.prod-eu.example.net',
      addresses: ['203.0.113.10', '2001:db8::10'],
      sourceIp: 'preserved',
    },
    certificates: {
      issuers: [
        { name: 'letsencrypt-prod', solvers: ['http01'], default: true },
        { name: 'letsencrypt-staging', solvers: ['http01'], trust: 'staging' },
        { name: 'letsencrypt-dns', solvers: ['dns01'] },
        { name: 'company-ca', kind: 'Issuer', trust: 'internal' },
        { name: 'unproven', solvers: [] },
      ],
    },
    login: { oauth2Proxy: { service: 'oauth2-proxy', namespace: 'shop' } },
    ...changes,
  };
}

/** The section `exposure:` with one environment and two zones. */
export function aPlatformSection(
  environment: Section = {},
  zone: Section = {},
) {
  return {
    environments: { 'prod-eu': anEnvironment(environment) },
    zones: [
      {
        suffix: 'apps.example.com',
        environments: ['prod-eu'],
        wildcard: true,
        owners: ['group:default/shop'],
      },
      {
        suffix: 'example.com',
        environments: ['prod-eu'],
        apex: 'alias',
        ...zone,
      },
    ],
  };
}

/** The same, parsed. */
export function aPlatform(
  environment: Section = {},
  zone: Section = {},
): ExposurePlatform {
  const parsed = parsePlatform(aPlatformSection(environment, zone));
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  return parsed.value;
}

/** A request as a team writes it. */
export function aRequest(changes: Section = {}): Section {
  return {
    entityRef: 'component:default/shop',
    environment: 'prod-eu',
    namespace: 'shop',
    hostnames: ['shop.example.com'],
    service: { name: 'shop', port: 80 },
    podSelector: { app: 'shop' },
    podPort: 3000,
    ...changes,
  };
}
