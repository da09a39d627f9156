import { namespaceDenyName } from '../names';
import { parseHostname } from '../../hostname/parseHostname';
import { accessWarnings } from './accessWarnings';
import type { ExposurePlatform } from '../../platform/ExposurePlatform';
import type { ExposureRequest } from '../ExposureRequest';
import { placeRequest } from '../PlacedRequest';
import type { PlacedRequest } from '../PlacedRequest';
import { redirectWarnings } from './redirectWarnings';
import type { Warning } from '../../input/Refusal';
import type { RequestWarning } from './RequestWarning';
import { solverWarnings } from './solverWarnings';

const allHostnames = ({ request }: PlacedRequest) => [
  ...request.hostnames,
  ...request.redirects,
];

const withoutIcannSuffix = (placed: PlacedRequest) =>
  allHostnames(placed).filter(name => {
    const parsed = parseHostname(name);
    return parsed.ok && !parsed.value.icann;
  });

/** What is allowed but should be known before it is merged. */
export const requestWarningTable: readonly RequestWarning[] = [
  {
    id: 'PodSelectorAssumed',
    applies: ({ request }) => request.podSelector === undefined,
    message: ({ request }) =>
      `podSelector was not given; the NetworkPolicies select app: ${request.service.name}. Compare with the labels of your pods.`,
  },
  {
    id: 'PodPortAssumed',
    applies: ({ request }) => request.podPort === undefined,
    message: ({ request }) =>
      `podPort was not given; the NetworkPolicy opens the Service's port ${request.service.port}. If the container listens elsewhere, name its port: NetworkPolicies see pod ports.`,
  },
  {
    id: 'PodPortNamed',
    applies: ({ request }) =>
      typeof (request.podPort ?? request.service.port) === 'string',
    message: ({ request }) =>
      `The NetworkPolicy opens the port named ${
        request.podPort ?? request.service.port
      }: pods whose container declares no port of that name stay closed. A number is safer.`,
  },
  {
    id: 'EgressOnlyDns',
    applies: ({ environment }) =>
      environment.networkPolicy.defaultDeny !== 'none',
    message: () =>
      'With these NetworkPolicies the pods can reach nothing but DNS; add policies for the databases and services they call.',
  },
  {
    id: 'ControllerRetired',
    applies: ({ profile }) => profile.retired !== undefined,
    message: ({ environment, profile }) =>
      `${environment.id} runs ${profile.title}, which has had no security fixes since ${profile.retired?.since}. "exposure migrate" shows what carries over from an Ingress to Traefik or Gateway API.`,
  },
  {
    id: 'StagingIssuer',
    applies: ({ issuer }) => issuer?.trust === 'staging',
    message: ({ issuer }) =>
      `${issuer?.name} is a staging issuer: browsers will warn. Use it only to try things out.`,
  },
  {
    id: 'PrivateIssuer',
    applies: ({ issuer, request }) =>
      issuer?.trust === 'internal' && request.access !== 'internal',
    message: ({ issuer }) =>
      `${issuer?.name} is a private CA: only machines that trust it will open the address without a warning.`,
  },
  {
    id: 'SuffixNotPublic',
    applies: placed =>
      placed.issuer !== undefined &&
      placed.issuer.trust !== 'internal' &&
      withoutIcannSuffix(placed).length > 0,
    message: placed =>
      `${withoutIcannSuffix(placed).join(
        ', ',
      )} ends in no ICANN public suffix; a public CA will refuse it.`,
  },
  ...redirectWarnings,
  {
    id: 'ControllerBestEffort',
    applies: ({ profile }) => profile.tier === 'bestEffort',
    message: ({ profile, environment }) =>
      `The files for ${profile.title}, the controller of ${environment.id}, follow its documentation but were never run against it. Try them first in an environment that is not production.`,
  },
  {
    id: 'HttpsRedirectByPlatform',
    applies: ({ profile }) => profile.ingress?.httpsRedirect === 'platform',
    message: ({ profile, environment }) =>
      `Plain HTTP receives a 404 until the entry point of ${profile.title} in ${environment.id} redirects it to HTTPS, which the platform team sets.`,
  },
  {
    id: 'AddressOfIngress',
    applies: ({ profile, environment }) =>
      profile.addressPerIngress === true && environment.dns.mode === 'manual',
    message: ({ environment }) =>
      `Each Ingress of ${environment.id} gets its own address: create the DNS record for that address when the Ingress shows it, unless the platform team points ${environment.ingress.target} there. The card then names the record.`,
  },
  {
    id: 'CertificateFromAcm',
    applies: ({ profile, environment }) =>
      profile.tlsFrom(environment) === 'acm',
    message: placed =>
      `No Certificate is written: the load balancer uses one from AWS Certificate Manager, which must have it for ${allHostnames(
        placed,
      ).join(', ')} before the merge.`,
  },
  {
    id: 'AllowlistBlocksProbes',
    applies: ({ request }) => request.access === 'allowlist',
    message: () =>
      'The allowlist also shuts out uptime checks and CI jobs whose addresses are not in it.',
  },
  {
    id: 'NamespaceWideDeny',
    applies: ({ environment }) =>
      environment.networkPolicy.defaultDeny === 'namespace',
    message: ({ request }) =>
      `The NetworkPolicy ${namespaceDenyName(
        request,
      )} covers every pod in the namespace ${
        request.namespace
      }, including those of other components.`,
  },
  {
    id: 'SharedLoginShutIn',
    applies: ({ request, environment }) =>
      request.access === 'login' &&
      environment.login?.oauth2Proxy.mode === 'shared' &&
      environment.networkPolicy.defaultDeny === 'namespace',
    message: ({ request, environment }) =>
      `The NetworkPolicy ${namespaceDenyName(
        request,
      )} also restricts the shared login ${
        environment.login?.oauth2Proxy.service
      }: its owner needs a policy that allows traffic from it to DNS and to the identity provider.`,
  },
  ...accessWarnings,
  ...solverWarnings,
];

/** The warnings of a request that obeys every rule. */
export function requestWarnings(
  request: ExposureRequest,
  platform: ExposurePlatform,
): Warning[] {
  const placed = placeRequest(request, platform);
  return placed
    ? requestWarningTable
        .filter(warning => warning.applies(placed))
        .map(warning => ({ id: warning.id, message: warning.message(placed) }))
    : [];
}
