import { quoted } from '../../facts/evidence';

/** What a provider calls unknown, by the field of the solver that names it, and its value where the text has it. */
const fields = [
  {
    pattern:
      /ResourceGroupNotFound(?:.{0,40}Resource group '([^']{1,120})')?|resource group/i,
    field: 'resourceGroupName',
    kind: 'the resource group',
  },
  {
    pattern: /subscription (?:'([^']{1,120})')?/i,
    field: 'subscriptionID',
    kind: 'the subscription',
  },
  {
    pattern: /AADSTS90002\b(?:.{0,40}\bTenant '([^']{1,120})')?/i,
    field: 'tenantID',
    kind: 'the tenant',
  },
  {
    pattern: /AADSTS70001[16]\b(?:.{0,60}identifier '([^']{1,120})')?/i,
    field: 'clientID',
    kind: 'the application or identity',
  },
  {
    pattern: /hosted zone found with ID:? ([\w/]{1,80})|hosted ?zone/i,
    field: 'hostedZoneID',
    kind: 'the hosted zone',
  },
  {
    pattern: /resource project #?([^\s.,]{1,120})|project|CONSUMER_INVALID/i,
    field: 'project',
    kind: 'the project',
  },
];

/** Which field of the solver has no value, or none that can be used. */
export function missingFieldIn(reason: string): string {
  if (/user assigned identities/i.test(reason)) {
    return 'managedIdentity.clientID (there are several identities)';
  }
  return /Missing(?:Endpoint|Region)|\bregion\b/i.test(reason)
    ? 'region'
    : 'a numeric field of its config';
}

/** Which field of the solver names what a provider does not know. */
export function wrongFieldIn(reason: string) {
  for (const { pattern, field, kind } of fields) {
    const found = pattern.exec(reason);
    if (found) {
      const value = found[1] && quoted(found[1]);
      return { field, named: value ? `${kind} ${value}` : kind };
    }
  }
  return { field: 'of the solver', named: 'something' };
}
