import { parse } from 'tldts';
import { readEntityReference } from '../input/entityReference';
import { readProxied } from './readProxied';
import type { Zone } from './ExposurePlatform';
import type { FieldReader } from '../input/FieldReader';
import { contact, dnsLabel, dnsName, title } from '../input/textRules';

function readSuffix(field: FieldReader): string {
  const suffix = field.text(dnsName);
  const known = parse(suffix, { extractHostname: false });
  if (suffix !== '' && known.isIcann && known.publicSuffix === suffix) {
    field.refuse(
      'ZoneIsPublicSuffix',
      `${field.path}: ${suffix} is a public suffix (publicsuffix.org); name a domain under it.`,
    );
  }
  return suffix;
}

const isEmptyList = (value: unknown) =>
  Array.isArray(value) && value.length === 0;

/** Reads `exposure.zones[n]`. */
export function readZone(field: FieldReader): Zone {
  field.onlyKeys([
    'suffix',
    'environments',
    'owners',
    'wildcard',
    'dnsOwner',
    'apex',
    'proxied',
  ]);
  const dnsOwner = field.at('dnsOwner');
  if (dnsOwner.present) {
    dnsOwner.onlyKeys(['title', 'contact', 'managed']);
  }
  const suffix = readSuffix(field.at('suffix'));
  const environments = field.at('environments');
  if (!environments.present || isEmptyList(environments.value)) {
    environments.refuseValue('List', 'a list of at least one environment');
  }
  const proxied = field.at('proxied');
  return {
    suffix,
    environments: environments.list(id => id.text(dnsLabel), 100),
    owners: field
      .at('owners')
      .list(owner => readEntityReference(owner, 'group').full),
    wildcard: field.at('wildcard').flag(false),
    dnsOwner: {
      title: dnsOwner.at('title').text(title, `DNS owner of ${suffix}`),
      contact: dnsOwner.at('contact').optionalText(contact),
      managed: dnsOwner.at('managed').flag(false),
    },
    apex: field.at('apex').oneOf(['refuse', 'alias', 'addresses'], 'refuse'),
    ...(proxied.present && { proxied: readProxied(proxied) }),
  };
}
