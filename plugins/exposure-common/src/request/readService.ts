import type { ExposureRequest } from './ExposureRequest';
import type { FieldReader } from './FieldReader';
import { readPort } from './readPort';
import { serviceName } from './textRules';

/** Reads a Service by name and port. */
export function readService(field: FieldReader): ExposureRequest['service'] {
  return {
    name: field.at('name').text(serviceName),
    port: readPort(field.at('port')),
  };
}
