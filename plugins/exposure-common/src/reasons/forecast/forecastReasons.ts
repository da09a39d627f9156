import { defineReason } from '../defineReason';

const exhausted = {
  track: 'certificate',
  severity: 'error',
  actor: 'nobody',
  beforeMerge: { effect: 'warn', ofNamespace: false },
  foundBy: 'forecast',
} as const;

const near = {
  track: 'certificate',
  severity: 'warning',
  actor: 'nobody',
  beforeMerge: { effect: 'warn', ofNamespace: false },
  foundBy: 'forecast',
} as const;

/** The numbers are bounds, and no configuration says that an issuer is Let’s Encrypt. */
const caveats = [
  'Expect fewer than shown: certificates that others order count too and are not visible here.',
  'Platform team: confirm that {issuer} is Let’s Encrypt; the configuration only gives its trust, “{trust}”.',
] as const;

/** What Let’s Encrypt’s limits will say to a request, told before it is made; the names of the limits are Let’s Encrypt’s. */
export const forecastReasons = {
  CertificatesPerRegisteredDomainExhausted: defineReason({
    ...exhausted,
    title: 'No certificates left for the registered domain',
    explanation:
      'Let’s Encrypt, assumed behind {issuer}, issues {limit} new certificates under {registeredDomain} within {window}. At least {count} are used, at most {left} remain; this request needs {needed}.',
    fix: [
      'Wait until {until}, or request at most {left} new hostnames now.',
      'Do not switch to another hostname under {registeredDomain}: all of them count together.',
      'Use the staging issuer for experiments.',
      'Platform team: ask Let’s Encrypt for a higher limit, or use a wildcard certificate.',
      ...caveats,
    ],
  }),
  CertificatesPerRegisteredDomainNear: defineReason({
    ...near,
    title: 'Few certificates left for the registered domain',
    explanation:
      'Let’s Encrypt, assumed behind {issuer}, issues {limit} new certificates under {registeredDomain} within {window}. At least {count} are used; after the {needed} of this request at most {remaining} remain.',
    fix: [
      'Request only the hostnames that are needed now.',
      'Do not switch to another hostname under {registeredDomain}: all of them count together.',
      'Platform team: ask Let’s Encrypt for a higher limit before it is reached.',
      ...caveats,
    ],
  }),
  CertificatesPerExactSetExhausted: defineReason({
    ...exhausted,
    title: 'No certificates left for this exact hostname',
    explanation:
      'Let’s Encrypt, assumed behind {issuer}, issues {limit} certificates for exactly these hostnames within {window}, renewals included. At least {count} were issued for {hostname}; the next is possible from {until}.',
    fix: [
      'Wait until {until}.',
      'Find what ordered the same certificate so often: a Secret or Certificate that is deleted again and again, or two owners of one Secret.',
      'Use the staging issuer for experiments.',
      ...caveats,
    ],
  }),
  CertificatesPerExactSetNear: defineReason({
    ...near,
    title: 'Few certificates left for this exact hostname',
    explanation:
      'Let’s Encrypt, assumed behind {issuer}, issues {limit} certificates for exactly these hostnames within {window}, renewals included. At least {count} were issued for {hostname}; after this request at most {remaining} remain.',
    fix: [
      'Do not delete Secrets or Certificates to try again: each attempt counts.',
      'Use the staging issuer for experiments.',
      ...caveats,
    ],
  }),
  NewOrdersPerAccountExhausted: defineReason({
    ...exhausted,
    title: 'Order limit reached for the ACME account',
    explanation:
      'Let’s Encrypt, assumed behind {issuer}, accepts {limit} new orders from one account within {window}. At least {count} are used, at most {left} remain; this request needs {needed}.',
    fix: [
      'Wait until {until}.',
      'Platform team: find what creates so many orders, or ask Let’s Encrypt for a higher limit.',
      ...caveats,
    ],
  }),
  NewOrdersPerAccountNear: defineReason({
    ...near,
    title: 'Few orders left for the ACME account',
    explanation:
      'Let’s Encrypt, assumed behind {issuer}, accepts {limit} new orders from one account within {window}. At least {count} are used; after the {needed} of this request at most {remaining} remain.',
    fix: [
      'Request only the hostnames that are needed now.',
      'Platform team: find what creates so many orders, or ask Let’s Encrypt for a higher limit.',
      ...caveats,
    ],
  }),
};
