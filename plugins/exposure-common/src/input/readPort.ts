import type { FieldReader } from './FieldReader';
import { portName } from './textRules';

/** Reads a port as number or name. A number in quotes, as forms send it, is a number. */
export function readPort(field: FieldReader): number | string {
  const { value } = field;
  const number =
    typeof value === 'string' && /^\d{1,5}$/.test(value)
      ? Number(value)
      : value;
  if (typeof number === 'number') {
    if (Number.isInteger(number) && number >= 1 && number <= 65_535) {
      return number;
    }
    field.refuseValue(portName.rule, portName.allowed);
    return 1;
  }
  return field.text(portName);
}
