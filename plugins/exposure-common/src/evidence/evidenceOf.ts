import { fileNameOf } from '../manifests/exposureFiles';
import type { Manifest } from '../manifests/Manifest';
import type { Environment } from '../platform/ExposurePlatform';
import type { ExposureRequest } from '../request/ExposureRequest';
import type { PlacedRequest } from '../request/PlacedRequest';
import { openTo } from '../instructions/describeExposure';
import { bullets, code, table } from '../instructions/markdown';
import { describeCryptography, describeTransparency } from './cryptography';
import { isPolicy, policyRows } from './policyRows';

/**
 * The controls of ISO/IEC 27001 Annex A that an exposure bears on, by their numbers in both editions: the transition to
 * 2022 ended in October 2025, and many registers still have the numbers of 2013.
 */
const controls = {
  networks: 'A.13.1.1 → 8.20 networks security',
  services: 'A.13.1.2 → 8.21 security of network services',
  segregation: 'A.13.1.3 → 8.22 segregation of networks',
  cryptography: 'A.10.1.2 → 8.24 use of cryptography',
} as const;

const denied: Readonly<
  Record<Environment['networkPolicy']['defaultDeny'], string>
> = {
  app: 'nothing in or out of the app’s pods',
  namespace: 'nothing in or out of any pod of the namespace',
  none: 'nothing into the app’s pods; the way out is not restricted by these files',
};

const routeless = ['Certificate', 'DNSEndpoint'];

/** Names of the files that hold some of the objects, each once. */
function filesOf(
  manifests: readonly Manifest[],
  isWanted: (manifest: Manifest) => boolean,
): string {
  const names = manifests.filter(isWanted).map(fileNameOf);
  return [...new Set(names)].map(code).join(', ') || '–';
}

const isRoute = (manifest: Manifest) =>
  !isPolicy(manifest) && !routeless.includes(manifest.kind);

function describeService(request: ExposureRequest): string {
  const { hostnames, redirects, path, service } = request;
  const moved =
    redirects.length > 0
      ? `; ${redirects.map(code).join(', ')} only redirects there`
      : '';
  return `HTTPS for ${hostnames.map(code).join(', ')}, path ${code(
    path,
  )}, to the Service ${code(service.name)}; open to ${openTo(request)}${moved}`;
}

function controlRows(
  placed: PlacedRequest,
  manifests: readonly Manifest[],
): string[][] {
  const certificates = manifests.filter(({ kind }) => kind === 'Certificate');
  const policies = filesOf(manifests, isPolicy);
  const routes = filesOf(manifests, isRoute);
  return [
    [
      controls.networks,
      'who may reach which pods on which port: the table below',
      policies,
    ],
    [controls.services, describeService(placed.request), routes],
    [
      controls.segregation,
      `${
        denied[placed.environment.networkPolicy.defaultDeny]
      }; exceptions in the table below`,
      policies,
    ],
    [
      controls.cryptography,
      describeCryptography(placed),
      certificates.length > 0 ? filesOf(certificates, () => true) : routes,
    ],
  ];
}

const opening = [
  'What these files declare, by the controls of ISO/IEC 27001 (number of 2013 → number of 2022). It holds once they are merged and applied.',
  'NetworkPolicies are enforced by the cluster’s network plugin, and add up with others that select the same pods: neither can be seen from here.',
].join(' ');

/**
 * What a control owner wants to know of an exposure, taken from the objects that are written and nothing else. It claims
 * what the files declare, and not that anything is enforced.
 * @param placed - the request and what it lands on
 * @param manifests - from `manifestsOf`
 * @returns Markdown without a heading
 */
export function evidenceOf(
  placed: PlacedRequest,
  manifests: readonly Manifest[],
): string {
  return [
    opening,
    table(['Control', 'Declared', 'File'], controlRows(placed, manifests)),
    table(['Policy', 'Pods', 'Lets in', 'Lets out'], policyRows(manifests)),
    bullets([
      'Approval: the person who approves and merges the pull request, which records who and when.',
      ...describeTransparency(placed),
      'Expiry and renewal: read from the cluster on the component’s page; files cannot show them.',
    ]),
  ].join('\n\n');
}

/**
 * The evidence as a document of its own.
 * @param evidence - from `evidenceOf`
 * @returns Markdown
 */
export function evidencePage(placed: PlacedRequest, evidence: string): string {
  const { entityRef, namespace } = placed.request;
  return [
    `# Evidence for ${code(entityRef)} in ${code(placed.environment.id)}`,
    `Namespace ${code(namespace)}.`,
    `${evidence}\n`,
  ].join('\n\n');
}
