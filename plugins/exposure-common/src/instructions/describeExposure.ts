import { parseHostname } from '../hostname/parseHostname';
import type { ExposureRequest } from '../request/ExposureRequest';
import type { PlacedRequest } from '../request/PlacedRequest';
import { bullets, code, prose } from './markdown';

const visitors = {
  public: 'everyone',
  allowlist: 'visitors from the allowlist',
  login: 'visitors who sign in',
  internal: 'machines that trust the internal CA',
} as const;

/** An internationalised name in both forms: the A-labels are what is asked for, the U-labels what people read. */
function name(hostname: string): string {
  const parsed = parseHostname(hostname);
  return parsed.ok && parsed.value.unicode !== hostname
    ? `${code(hostname)} (${code(parsed.value.unicode)})`
    : code(hostname);
}

/** Who can reach it, with the networks of an allowlist. */
export function openTo({ access, allowlist }: ExposureRequest): string {
  const networks = allowlist.map(code).join(', ');
  return `${visitors[access]}${networks === '' ? '' : `: ${networks}`}`;
}

/** What a request asks for, as a Markdown list. */
export function describeExposure(placed: PlacedRequest): string {
  const { request, environment, issuer } = placed;
  const { service, path, namespace } = request;
  const [target = ''] = request.hostnames;
  const below = path === '/' ? '' : `, path ${code(path)},`;
  return bullets([
    ...request.hostnames.map(
      hostname =>
        `${name(hostname)}${below} leads to the Service ${code(
          service.name,
        )}, ` +
        `port ${code(String(service.port))}, in the namespace ${code(
          namespace,
        )}.`,
    ),
    ...request.redirects.map(
      hostname => `${name(hostname)} redirects to ${name(target)}.`,
    ),
    `Environment: ${prose(environment.title)} (${code(environment.id)}).`,
    `Open to ${openTo(request)}.`,
    ...(issuer
      ? [`Certificate from ${code(issuer.name)}, one for each hostname.`]
      : []),
  ]);
}
