import { at, field, fields, text } from '../../input/pick';
import type { SecretKeyReference } from '../challenge/ChallengeSolver';

/** What `spec.keystores` of a Certificate needs for the keystores that are to be created. */
export function readKeystorePasswords(
  keystores: unknown,
): SecretKeyReference[] {
  return Object.values(fields(keystores)).flatMap(keystore => {
    const name = text(at(keystore, 'passwordSecretRef', 'name'));
    return name && field(keystore, 'create') === true
      ? [{ name, key: text(at(keystore, 'passwordSecretRef', 'key')) ?? '' }]
      : [];
  });
}
