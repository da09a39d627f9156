import type { MigrationTarget } from './AnnotationGroup';

/** How addresses come to another controller: the page and the report say the same. */
const moveSteps: readonly string[] = [
  'Install the new controller beside the old one, with its own address.',
  'Decide about everything that is dangerous, by hand, lost or unknown, and about each note.',
  'Lower the TTL of the DNS records a day before.',
  'Change `ingress` of the environment to the new `profile`, with its `target`, `addresses` and `className`. A second environment for the same hostnames on the same cluster is refused: two Certificates would write one Secret, and two controllers would need one NetworkPolicy.',
  'Request the addresses of one component again. If Exposure wrote the files, a request with `keep: true` takes what it leaves out from them. For an Ingress written by hand, name everything and remove the Ingress from the repository in the same pull request.',
  'Merge at a quiet time. From then on the new controller serves the address and the old one does not. Try it with `curl --resolve HOST:443:ADDRESS https://HOST/`, then change the DNS records immediately: visitors with a cached answer get an error until its TTL expires.',
  'Continue with the next component. Remove the old controller when all have moved and the old TTL has expired.',
];

/** What only one target needs to know. */
export const targetAdvice: Readonly<
  Record<MigrationTarget, readonly string[]>
> = {
  traefik: [
    'Class, Middlewares and the HTTP-01 solver’s class follow from the profile traefik.',
  ],
  'traefik-nginx': [
    'Traefik’s NGINX provider reads the class nginx. Only one of the two controllers may serve it at a time.',
    'An Ingress written by hand can stay as it is: Traefik reads it.',
  ],
  'gateway-api': ['cert-manager needs a solver for Gateway API or DNS-01.'],
};

/** What helps with every move. */
export const moveAdvice: readonly string[] = [
  'If a Secret has the name that Exposure gives, the certificate in it stays. Every other hostname gets one new certificate, with HTTP-01 only after it resolves to the new controller; move in parts if there are more than the rate limits of the CA allow in a week.',
  'Compare what the app sees as the visitor’s address (`x-forwarded-for`) before you rely on an allowlist.',
];

/** The steps, numbered. */
export const numberedSteps = (): string =>
  moveSteps.map((step, index) => `${index + 1}. ${step}`).join('\n');
