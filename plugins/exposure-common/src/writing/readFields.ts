import type { FieldReader } from '../input/FieldReader';
import { readCidr } from '../input/readNetwork';
import { readPort } from '../input/readPort';
import { readSelector } from '../input/readSelector';
import { dnsSubdomain, routePath } from '../input/textRules';
import { accessKinds } from '../controllers/Access';
import type { ExposureRequest } from '../request/ExposureRequest';
import type { ExposurePlace } from '../request/ExposurePlace';
import { readHostnames } from '../request/readHostnames';
import type { HostnameReading } from '../request/readHostnames';
import { readService } from '../request/readService';

/**
 * The fields of a request besides its place, each right by itself. One that is missing is left out.
 * @public
 */
export type AskedFields = Partial<Omit<ExposureRequest, keyof ExposurePlace>>;

/** @public */
export type AskedFieldName = keyof AskedFields;

/** In the order in which they are read and told. */
export const askedFieldNames = [
  'hostnames',
  'service',
  'podSelector',
  'podPort',
  'path',
  'access',
  'allowlist',
  'issuer',
  'redirects',
] as const satisfies readonly AskedFieldName[];

/** Fields without which there is nothing to write. */
export const requiredFields: readonly AskedFieldName[] = [
  'hostnames',
  'service',
];

function readNamedHostnames(
  field: FieldReader,
  reading: HostnameReading,
): string[] {
  if (!Array.isArray(field.value) || field.value.length === 0) {
    field.refuse(
      'Required',
      'hostnames must be a list of one to ten hostnames.',
    );
  }
  return readHostnames(field, reading);
}

/**
 * Reads the fields of a request, whoever names them: a person, a file of the repository or a Service. So that all obey the
 * same rules.
 * @param at - a field by its name; asked once for each
 * @param required - fields that are refused where they are missing
 */
export function readFields(
  at: (name: AskedFieldName) => FieldReader,
  reading: HostnameReading,
  required: readonly AskedFieldName[],
): AskedFields {
  const given = <T>(
    name: AskedFieldName,
    read: (field: FieldReader) => T,
  ): T | undefined => {
    const field = at(name);
    return field.present || required.includes(name) ? read(field) : undefined;
  };
  const hostnames = given('hostnames', field =>
    readNamedHostnames(field, reading),
  );
  const service = given('service', field =>
    readService(field.onlyKeys(['name', 'port'])),
  );
  const podSelector = given('podSelector', readSelector);
  const podPort = given('podPort', readPort);
  const path = given('path', field => field.text(routePath));
  const access = given('access', field => field.oneOf(accessKinds));
  const allowlist = given('allowlist', field => [
    ...new Set(field.list(readCidr, 200)),
  ]);
  const issuer = given('issuer', field => field.text(dnsSubdomain));
  const redirects = given('redirects', field => readHostnames(field, reading));
  return {
    ...(hostnames && { hostnames }),
    ...(service && { service }),
    ...(podSelector && { podSelector }),
    ...(podPort !== undefined && { podPort }),
    ...(path !== undefined && { path }),
    ...(access && { access }),
    ...(allowlist && { allowlist }),
    ...(issuer !== undefined && { issuer }),
    ...(redirects && { redirects }),
  };
}

/** The request that these fields are; what may be left out has its meaning filled in. */
export function requestOf(
  { entityRef, component, environment, namespace }: ExposurePlace,
  {
    hostnames = [],
    service = { name: '', port: 1 },
    podSelector,
    podPort,
    path = '/',
    access = 'public',
    allowlist = [],
    issuer,
    redirects = [],
  }: AskedFields,
): ExposureRequest {
  return {
    entityRef,
    component,
    environment,
    namespace,
    hostnames,
    service,
    path,
    access,
    allowlist,
    redirects,
    ...(podSelector && { podSelector }),
    ...(podPort !== undefined && { podPort }),
    ...(issuer !== undefined && { issuer }),
  };
}
