import { profileOf } from '../controllers/profiles';
import { printable } from '../input/printable';
import type { Refusal, Warning } from '../input/Refusal';
import type {
  ClusterService,
  ClusterServicePort,
  SeenServices,
} from '../observation/listServices';
import type { Environment } from '../platform/ExposurePlatform';
import type { AskedFields } from './readFields';

/** Fields on their way to be complete, and what does not fit to the Service that is there. */
export interface Completion {
  fields: AskedFields;
  warnings: Warning[];
  refusals: Refusal[];
}

/** The Service that a request is completed from. */
interface ServiceSources {
  /** Where the request's Service lies. */
  namespace: string;
  /** What was seen of the cluster's Services. */
  seen: SeenServices;
  environment: Environment;
}

/** Fields whose Service is known by its name. */
type WithService = AskedFields & Required<Pick<AskedFields, 'service'>>;

function warn(fields: AskedFields, id: string, message: string): Completion {
  return { fields, warnings: [{ id, message }], refusals: [] };
}

function refuse(
  fields: AskedFields,
  field: string,
  rule: Refusal['rule'],
  message: string,
): Completion {
  return { fields, warnings: [], refusals: [{ field, rule, message }] };
}

const isTcp = ({ protocol }: ClusterServicePort) => protocol === 'TCP';

function describePorts({ ports }: ClusterService): string {
  const texts = ports
    .filter(isTcp)
    .map(({ name, port }) => (name ? `${port} (${name})` : `${port}`));
  return printable(texts.join(', ') || 'no TCP port', 300);
}

/** What the Service says of its pods; what the request names itself is not touched. */
function fill(
  fields: WithService,
  service: ClusterService,
  port: ClusterServicePort,
  environment: Environment,
): Completion {
  const { service: asked, podSelector, podPort } = fields;
  const cannot = profileOf(environment.ingress.profile)?.cannot(environment);
  const needsNumber = typeof asked.port === 'string' && cannot?.portName;
  const warnings: Warning[] = [];
  if (!service.podSelector && !podSelector) {
    warnings.push({
      id: 'ServiceWithoutSelector',
      message: `The Service ${service.name} selects no pods by labels, so podSelector cannot be taken from it.`,
    });
  }
  return {
    fields: {
      ...fields,
      ...(needsNumber && { service: { name: asked.name, port: port.port } }),
      ...(!podSelector &&
        service.podSelector && { podSelector: service.podSelector }),
      ...(podPort === undefined && { podPort: port.targetPort ?? port.port }),
    },
    warnings,
    refusals: [],
  };
}

function checkPort(
  fields: WithService,
  service: ClusterService,
  environment: Environment,
): Completion {
  if (service.type === 'ExternalName') {
    return refuse(
      fields,
      'service.name',
      'ServiceIsExternalName',
      `service.name must be a Service that selects pods; ${service.name} is of type ExternalName.`,
    );
  }
  const { port: wanted } = fields.service;
  const port = service.ports.find(
    one => isTcp(one) && (one.port === wanted || one.name === wanted),
  );
  return port
    ? fill(fields, service, port, environment)
    : refuse(
        fields,
        'service.port',
        'ServicePortMissing',
        `service.port must be a TCP port of the Service ${
          service.name
        }: ${describePorts(service)}; seen: ${wanted}.`,
      );
}

const isNamed = (fields: AskedFields): fields is WithService =>
  fields.service !== undefined;

/**
 * Takes from the request's Service what the request leaves out, and checks that Service and port are there. A Service that
 * is not there, or cannot be looked at, is a warning: it may come by another change.
 */
export function completeFromService(
  fields: AskedFields,
  { namespace, seen, environment }: ServiceSources,
): Completion {
  if (!isNamed(fields)) {
    return { fields, warnings: [], refusals: [] };
  }
  const { name } = fields.service;
  const barrier = seen.notRead.find(one => one.namespace === namespace);
  if (barrier) {
    return warn(
      fields,
      'ServiceNotRead',
      `Not checked whether the Service ${name} exists, because the Services of ${
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
    ? checkPort(fields, service, environment)
    : warn(
        fields,
        'ServiceNotFound',
        `There is no Service ${name} in the namespace ${namespace} of ${environment.id} yet; the address works once it exists. Compare podSelector and podPort with it.`,
      );
}
