import { certificatePolicy } from '../manifests/certificates/certificatePolicy';
import { tlsSecretName } from '../request/names';
import type { Issuer } from '../platform/ExposurePlatform';
import type { PlacedRequest } from '../request/PlacedRequest';
import { code } from '../instructions/markdown';

const trusts: Readonly<Record<Issuer['trust'], string>> = {
  public: 'a CA that browsers trust',
  staging: 'a CA for tests that no browser trusts',
  internal: 'an internal CA',
};

const keyPolicy = () => {
  const { algorithm, size, rotationPolicy, renewBeforePercentage } =
    certificatePolicy;
  const rotated = rotationPolicy === 'Always' ? ', new at each renewal' : '';
  return `keys ${algorithm} ${size}${rotated}; renewal with ${renewBeforePercentage}% of the lifetime left`;
};

const elsewhere = {
  acm: 'No certificate is declared here: AWS Certificate Manager holds it.',
  gateway:
    'No certificate is declared here: the Gateway of the platform team holds it.',
} as const;

/** Issuer, keys and renewal of the certificates, as the files declare them. */
export function describeCryptography(placed: PlacedRequest): string {
  const { issuer, request, profile, environment } = placed;
  const source = profile.tlsFrom(environment);
  if (!issuer) {
    return source === 'secret' ? '–' : elsewhere[source];
  }
  const secrets = [...request.hostnames, ...request.redirects].map(name =>
    code(tlsSecretName(name)),
  );
  return `${issuer.kind} ${code(issuer.name)} (${
    trusts[issuer.trust]
  }); ${keyPolicy()}; keys are in the Secrets ${secrets.join(', ')}`;
}

/** Whether the names become public by their certificates. */
export function describeTransparency({
  issuer,
  request,
}: PlacedRequest): string[] {
  if (!issuer) {
    return [];
  }
  const known: Readonly<Record<Issuer['trust'], string>> = {
    public: `${code(
      issuer.name,
    )} is a public CA: it writes each hostname into certificate transparency logs, which anyone can read.`,
    staging: `${code(
      issuer.name,
    )} is for tests: browsers refuse its certificates.`,
    internal: `${code(
      issuer.name,
    )} is an internal CA: no public CA learns the hostname. A record in a public DNS zone still shows it.`,
  };
  return request.access === 'internal' || issuer.trust !== 'internal'
    ? [known[issuer.trust]]
    : [];
}
