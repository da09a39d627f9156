import { profileOf } from '../controllers/profiles';
import type {
  ClusterService,
  ClusterServicePort,
  SeenServices,
} from '../observation/listServices';
import type { Environment } from '../platform/ExposurePlatform';
import { printable } from '../input/printable';
import { accepted } from '../input/accepted';
import { readService } from '../request/readService';
import type { Refusal, Warning } from '../input/Refusal';

/** A request on its way to be complete. */
export interface Completion {
  input: object;
  warnings: Warning[];
  refusals: Refusal[];
}

/** What a request is completed from. */
export interface CompletionSources {
  /** Where the request's Service lies. */
  namespace: string;
  /** What was seen of the cluster's Services. */
  seen: SeenServices;
  environment: Environment;
}

function warn(input: object, id: string, message: string): Completion {
  return { input, warnings: [{ id, message }], refusals: [] };
}

function refuse(
  input: object,
  field: string,
  rule: Refusal['rule'],
  message: string,
): Completion {
  return { input, warnings: [], refusals: [{ field, rule, message }] };
}

const isTcp = ({ protocol }: ClusterServicePort) => protocol === 'TCP';

function describePorts({ ports }: ClusterService): string {
  const texts = ports
    .filter(isTcp)
    .map(({ name, port }) => (name ? `${port} (${name})` : `${port}`));
  return printable(texts.join(', ') || 'no TCP port', 300);
}

/** Whether a field of the request is left out. */
export function isLeftOut(input: object, name: string): boolean {
  const value: unknown = Object.hasOwn(input, name)
    ? Reflect.get(input, name)
    : undefined;
  return value === undefined || value === null;
}

/** What the Service says of its pods; what the request names itself is not touched. */
function fill(
  input: object,
  service: ClusterService,
  port: ClusterServicePort,
  environment: Environment,
): Completion {
  const asked = Reflect.get(input, 'service');
  const cannot = profileOf(environment.ingress.profile)?.cannot(environment);
  const isNamed = typeof Reflect.get(asked, 'port') === 'string';
  const warnings: Warning[] = [];
  if (!service.podSelector && isLeftOut(input, 'podSelector')) {
    warnings.push({
      id: 'ServiceWithoutSelector',
      message: `The Service ${service.name} selects no pods by labels, so podSelector cannot be taken from it.`,
    });
  }
  return {
    input: {
      ...input,
      ...(isNamed &&
        cannot?.portName && { service: { ...asked, port: port.port } }),
      ...(isLeftOut(input, 'podSelector') &&
        service.podSelector && { podSelector: service.podSelector }),
      ...(isLeftOut(input, 'podPort') && {
        podPort: port.targetPort ?? port.port,
      }),
    },
    warnings,
    refusals: [],
  };
}

function checkPort(
  input: object,
  service: ClusterService,
  wanted: number | string,
  environment: Environment,
): Completion {
  if (service.type === 'ExternalName') {
    return refuse(
      input,
      'service.name',
      'ServiceIsExternalName',
      `service.name must be a Service that selects pods; ${service.name} is of type ExternalName.`,
    );
  }
  const port = service.ports.find(
    one => isTcp(one) && (one.port === wanted || one.name === wanted),
  );
  return port
    ? fill(input, service, port, environment)
    : refuse(
        input,
        'service.port',
        'ServicePortMissing',
        `service.port must be a TCP port of the Service ${
          service.name
        }: ${describePorts(service)}; seen: ${wanted}.`,
      );
}

/**
 * Takes from the request's Service what the request leaves out, and checks that Service and port are there. A Service that
 * is not there, or cannot be looked at, is a warning: it may come by another change.
 */
export function completeFromService(
  input: object,
  { namespace, seen, environment }: CompletionSources,
): Completion {
  const asked = accepted(Reflect.get(input, 'service'), readService);
  if (!asked) return { input, warnings: [], refusals: [] };
  const { name, port } = asked;
  const barrier = seen.notRead.find(one => one.namespace === namespace);
  if (barrier) {
    return warn(
      input,
      'ServiceNotRead',
      `Nobody has checked that the Service ${name} is there, because the Services of ${
        environment.id
      } could not be read (${printable(
        barrier.because,
        300,
      )}). Compare podSelector and podPort with it.`,
    );
  }
  const service = seen.services.find(
    one => one.namespace === namespace && one.name === name,
  );
  return service
    ? checkPort(input, service, port, environment)
    : warn(
        input,
        'ServiceNotFound',
        `There is no Service ${name} in the namespace ${namespace} of ${environment.id} yet; the address answers when it is there. Compare podSelector and podPort with it.`,
      );
}
