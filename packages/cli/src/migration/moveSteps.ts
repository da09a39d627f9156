import type { MigrationTarget } from './AnnotationGroup';

/** How addresses come to another controller: the page and the report say the same. */
const moveSteps: readonly string[] = [
  'Install the new controller beside the old one, with an address of its own.',
  'Decide about everything that is dangerous, by hand, lost or unknown, and about each note.',
  'Lower the TTL of the DNS records a day before.',
  'Change `ingress` of the environment to the new `profile`, with its `target`, `addresses` and `className`. A second environment for the same hostnames on the same cluster is refused: two Certificates would fill one Secret, and two controllers would need one NetworkPolicy.',
  'Ask for the addresses of one component again. For what Exposure wrote, a request with `keep: true` takes all that it leaves out from the files. For an Ingress by hand, ask for everything and take the Ingress out of the repository in the same pull request.',
  'Merge in a quiet hour. From then on the new controller serves the address and the old one does not. Try it with `curl --resolve HOST:443:ADDRESS https://HOST/`, then change the DNS records at once: visitors with an old answer get an error until its TTL is over.',
  'Go on with the next component. Take the old controller away when all have moved and the old TTL is over.',
];

/** What only one target needs to know. */
export const targetAdvice: Readonly<
  Record<MigrationTarget, readonly string[]>
> = {
  traefik: [
    'Class, Middlewares and the HTTP-01 solver’s class follow from the profile traefik.',
  ],
  'traefik-nginx': [
    'Traefik’s NGINX provider reads the class nginx. Only one of both controllers may serve it at a time.',
    'An Ingress by hand can stay as it is: Traefik reads it.',
  ],
  'gateway-api': ['cert-manager needs a solver for Gateway API or DNS-01.'],
};

/** What helps with every move. */
export const moveAdvice: readonly string[] = [
  'Where a Secret has the name that Exposure gives, the certificate in it stays. Other hostnames get one new certificate each, by HTTP-01 only after the DNS leads to the new controller; move in parts where there are more than the limits of the CA allow in a week.',
  'Compare what the app sees as the visitor’s address (`x-forwarded-for`) before you rely on an allowlist.',
];

/** The steps, numbered. */
export const numberedSteps = (): string =>
  moveSteps.map((step, index) => `${index + 1}. ${step}`).join('\n');
