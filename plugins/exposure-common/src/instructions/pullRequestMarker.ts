import { parseHostname } from '../hostname/parseHostname';
import type { ExposureRequest } from '../request/ExposureRequest';
import { dnsLabel, entityName } from '../input/textRules';

/**
 * What ties a pull request to exposures.
 * @public
 */
export interface PullRequestMarker {
  environment: string;
  namespace: string;
  component: string;
  /** A-labels. */
  hostnames: string[];
  /** The pull request takes the exposures away. */
  removes: boolean;
  /** A-labels that go while the others stay. */
  drops: string[];
}

const opening = '<!-- exposure: ';
const closing = ' -->';
const mostHostnames = 20;
/** Two lists of hostnames of full length fit; more than a body of any forge is never looked at. */
const maxMarker = 12_000;

/** What reads a marker takes none with a name that cannot be asked for; somebody may have written such a one by hand. */
function readable(hostnames: readonly string[]): string[] {
  return hostnames
    .filter(hostname => hostnamesOf([hostname]) !== undefined)
    .slice(0, mostHostnames);
}

/**
 * The marker as an HTML comment: invisible in a pull request, and JSON of closed character sets inside.
 * @public
 */
export function pullRequestMarker(marker: PullRequestMarker): string {
  const { environment, namespace, component, removes } = marker;
  const drops = readable(marker.drops);
  const content = {
    environment,
    namespace,
    component,
    hostnames: readable(marker.hostnames),
    ...(removes && { removes }),
    ...(drops.length > 0 && { drops }),
  };
  return `${opening}${JSON.stringify(content)}${closing}`;
}

/** The marker of a request that is written. */
export function markerOf(
  request: ExposureRequest,
  drops: readonly string[],
): PullRequestMarker {
  const { environment, namespace, component } = request;
  return {
    environment,
    namespace,
    component,
    hostnames: [...request.hostnames, ...request.redirects],
    removes: false,
    drops: [...drops],
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function ownValue(source: unknown, key: string): unknown {
  return typeof source === 'object' &&
    source !== null &&
    Object.hasOwn(source, key)
    ? Reflect.get(source, key)
    : undefined;
}

function textOf(
  source: unknown,
  key: string,
  test: (text: string) => boolean,
): string | undefined {
  const value = ownValue(source, key);
  return typeof value === 'string' && test(value) ? value : undefined;
}

function hostnamesOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value) || value.length > mostHostnames) {
    return undefined;
  }
  const hostnames = value.flatMap(item => {
    const parsed = typeof item === 'string' ? parseHostname(item) : undefined;
    return parsed?.ok && parsed.value.ascii === item
      ? [parsed.value.ascii]
      : [];
  });
  return hostnames.length === value.length ? hostnames : undefined;
}

/**
 * Reads the last marker of a pull request's body. A body is foreign text: whatever is not exactly a marker is none.
 * @public
 */
export function parsePullRequestMarker(
  body: string,
): PullRequestMarker | undefined {
  const start = body.lastIndexOf(opening);
  if (start < 0) {
    return undefined;
  }
  const rest = body.slice(start + opening.length, start + maxMarker);
  const end = rest.indexOf(closing);
  const content = end < 0 ? undefined : parseJson(rest.slice(0, end));
  const environment = textOf(content, 'environment', dnsLabel.test);
  const namespace = textOf(content, 'namespace', dnsLabel.test);
  const component = textOf(content, 'component', entityName.test);
  const hostnames = hostnamesOf(ownValue(content, 'hostnames'));
  const drops = hostnamesOf(ownValue(content, 'drops') ?? []);
  return environment && namespace && component && hostnames && drops
    ? {
        environment,
        namespace,
        component,
        hostnames,
        removes: ownValue(content, 'removes') === true,
        drops,
      }
    : undefined;
}
