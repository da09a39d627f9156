import type { DnsSettings } from '../../platform/ExposurePlatform';

/** The types of records that lead a hostname somewhere, as external-dns puts them in front of the names of its registry. */
const ownedTypes = ['cname', 'a', 'aaaa'] as const;

/** external-dns can have the type of the record in its prefix or suffix instead of in front of the name. */
const typePlaceholder = '%{record_type}';

/**
 * The names of the TXT records in which external-dns writes down that it owns the records of a hostname: one for each
 * type, and the one of versions before 0.12, which had no type in its name.
 */
export function externalDnsNames(
  hostname: string,
  { txtPrefix = '', txtSuffix = '' }: DnsSettings,
): string[] {
  const [label = '', ...above] = hostname.split('.');
  const isTyped = `${txtPrefix}${txtSuffix}`.includes(typePlaceholder);
  const nameOf = (type: string) => {
    const prefix = txtPrefix.replace(typePlaceholder, type);
    const suffix = txtSuffix.replace(typePlaceholder, type);
    const typed = isTyped || type === '' ? label : `${type}-${label}`;
    return [`${prefix}${typed}${suffix}`, ...above].join('.');
  };
  const typeless = isTyped ? [] : [nameOf('')];
  return [...ownedTypes.map(nameOf), ...typeless];
}
