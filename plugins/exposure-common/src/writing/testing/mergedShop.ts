import { parsePlatform } from '../../platform/parsePlatform';
import type { Parsed } from '../../input/Refusal';
import type { ExistingFiles } from '../../manifests/landing/PlannedFile';
import { draftRequest } from '../draftRequest';
import { fillFromFiles } from '../fillFromFiles';
import type { AskedFields } from '../readFields';
import { parseAsked } from './asked';
import { filesOf } from '../../present/testing/askedFor';

/** Where the component of these tests is exposed. */
export const place = {
  entityRef: 'component:default/shop',
  environment: 'prod',
  namespace: 'shop',
};

/** One environment whose controller can do everything. */
export const platform = (() => {
  const parsed = parsePlatform({
    environments: {
      prod: {
        title: 'Production',
        cluster: 'prod',
        stage: 'production',
        ingress: {
          profile: 'ingress-nginx',
          className: 'nginx',
          target: 'app.example.net',
          sourceIp: 'preserved',
        },
        certificates: {
          issuers: [
            { name: 'letsencrypt', solvers: ['dns01'], default: true },
            { name: 'company', trust: 'internal' },
          ],
        },
        login: {
          oauth2Proxy: { service: 'oauth2-proxy', namespace: 'shop' },
        },
      },
    },
    zones: [{ suffix: 'example.com', environments: ['prod'], wildcard: true }],
  });
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  return parsed.value;
})();

/** The files of a request, as if it had been merged. */
export function there(input: object): Map<string, string> {
  const parsed = parseAsked({ ...place, ...input }, platform);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  return filesOf({ request: parsed.value, platform });
}

/** A request that names every field. */
export const shop = {
  hostnames: ['shop.example.com'],
  service: { name: 'shop', port: 80 },
  podSelector: { app: 'web' },
  podPort: 8080,
  path: '/shop',
  access: 'allowlist',
  allowlist: ['203.0.113.0/24'],
  issuer: 'letsencrypt',
  redirects: ['www.example.com'],
};

/** The fields of a request, filled in from files where it wishes that. */
export function fill(
  input: unknown,
  existing: ExistingFiles,
): Parsed<AskedFields> {
  const draft = draftRequest(input, platform);
  return draft.ok ? fillFromFiles(draft.value, { readable: existing }) : draft;
}

/** What becomes of a request with `keep`, where {@link shop} is there. */
export function keep(input: object, existing = there(shop)) {
  const asked = { ...place, keep: true, ...input };
  const kept = fill(asked, existing);
  return kept.ok
    ? {
        value: { ...place, ...kept.value },
        warnings: kept.warnings.map(({ id }) => id),
      }
    : { refused: kept.refusals.map(({ field, rule }) => `${field} ${rule}`) };
}
