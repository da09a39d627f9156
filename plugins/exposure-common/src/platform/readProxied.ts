import type { FieldReader } from '../input/FieldReader';
import { readCidr } from '../input/readNetwork';
import type { Proxied } from './ExposurePlatform';

/** Reads `proxied`: `true`, `false`, or the networks of the CDN or proxy. */
export function readProxied(field: FieldReader): Proxied {
  if (Array.isArray(field.value)) {
    return field.list(readCidr, 200);
  }
  if (field.present && typeof field.value !== 'boolean') {
    field.refuseValue(
      'Proxied',
      'true, false or a list of networks such as 203.0.113.0/24',
    );
    return false;
  }
  return field.value === true;
}
