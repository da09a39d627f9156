import { readEntityReference } from '../input/entityReference';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import { accessKinds } from '../controllers/Access';
import type { ExposureRequest } from '../request/ExposureRequest';
import { FieldReader } from '../input/FieldReader';
import { readEnvironmentName } from '../request/parseExposurePlace';
import type { Parsed, Refusal, Warning } from '../input/Refusal';
import { readHostnames } from '../request/readHostnames';
import type { HostnameReading } from '../request/readHostnames';
import { readCidr } from '../input/readNetwork';
import { readPort } from '../input/readPort';
import { readSelector } from '../input/readSelector';
import { readService } from '../request/readService';
import { judgeRequest } from '../request/rules/requestRules';
import { requestWarnings } from '../request/rules/requestWarnings';
import { dnsLabel, dnsSubdomain, routePath } from '../input/textRules';

/**
 * Who asks.
 * @public
 */
export interface Requester {
  /** The caller's `ownershipEntityRefs`; left out where nobody is signed in, e.g. on the command line. */
  ownerRefs?: readonly string[];
}

const requestFields = [
  'entityRef',
  'environment',
  'namespace',
  'hostnames',
  'service',
  'podSelector',
  'podPort',
  'path',
  'access',
  'allowlist',
  'issuer',
  'redirects',
  // What the files that are there add to a request; `keepRequest` follows them and takes them out.
  'keep',
  'add',
  'redirectOldHostnames',
  // Where a caller puts the files; read by the scaffolder action, of no meaning here.
  'targetPath',
] as const;

function readRequest(
  root: FieldReader,
  reading: HostnameReading,
): ExposureRequest {
  const entity = readEntityReference(root.at('entityRef'));
  const service = root.at('service').onlyKeys(['name', 'port']);
  const hostnames = root.at('hostnames');
  if (!Array.isArray(hostnames.value) || hostnames.value.length === 0) {
    hostnames.refuse(
      'Required',
      'hostnames must be a list of one to ten hostnames.',
    );
  }
  const podPort = root.at('podPort');
  return {
    entityRef: entity.full,
    component: entity.name,
    environment: reading.environment?.id ?? '',
    namespace: root.at('namespace').text(dnsLabel),
    hostnames: readHostnames(hostnames, reading),
    service: readService(service),
    podSelector: readSelector(root.at('podSelector')),
    podPort: podPort.present ? readPort(podPort) : undefined,
    path: root.at('path').text(routePath, '/'),
    access: root.at('access').oneOf(accessKinds, 'public'),
    allowlist: [...new Set(root.at('allowlist').list(readCidr, 200))],
    issuer: root.at('issuer').optionalText(dnsSubdomain),
    redirects: readHostnames(root.at('redirects'), reading),
  };
}

function withoutUndefined(request: ExposureRequest): ExposureRequest {
  const { podSelector, podPort, issuer, ...rest } = request;
  return {
    ...rest,
    ...(podSelector && { podSelector }),
    ...(podPort !== undefined && { podPort }),
    ...(issuer !== undefined && { issuer }),
  };
}

/**
 * Checks what a team asks for against the rules of Kubernetes, DNS and the platform.
 * @param input - a form's values, an action's input or a request file; nothing about it is trusted
 * @param platform - from `parsePlatform`
 * @param requester - who asks, where that is known
 * @returns the request; or every rule that is broken, each with its field and what would be right
 * @public
 */
export function parseRequest(
  input: unknown,
  platform: ExposurePlatform,
  requester: Requester = {},
): Parsed<ExposureRequest> {
  const refusals: Refusal[] = [];
  const warnings: Warning[] = [];
  const root = new FieldReader(input, '', refusals);
  root.keys(
    'a mapping such as { entityRef, environment, namespace, hostnames, service }',
  );
  if (refusals.length > 0) return { ok: false, refusals };
  root.onlyKeys(requestFields);
  root.at('keep').flag(false);
  root.at('add').flag(false);
  root.at('redirectOldHostnames').flag(false);
  const environment = readEnvironmentName(root.at('environment'), platform);
  const { ownerRefs } = requester;
  const reading = { platform, environment, ownerRefs, warnings };
  const request = withoutUndefined(readRequest(root, reading));
  refusals.push(...judgeRequest(request, platform, refusals));
  return refusals.length > 0
    ? { ok: false, refusals }
    : {
        ok: true,
        value: request,
        warnings: [...warnings, ...requestWarnings(request, platform)],
      };
}
