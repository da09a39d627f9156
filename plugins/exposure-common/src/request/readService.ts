import type { ExposureRequest } from './ExposureRequest';
import type { FieldReader } from '../input/FieldReader';
import { readPort } from '../input/readPort';
import { serviceName } from '../input/textRules';

/** Reads a Service by name and port. */
export function readService(field: FieldReader): ExposureRequest['service'] {
  return {
    name: field.at('name').text(serviceName),
    port: readPort(field.at('port')),
  };
}
