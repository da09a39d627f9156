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

const lowerBound =
  'Certificates that others ordered count too and are not seen, so it may be fewer. That the issuer {issuer} is Let’s Encrypt is assumed: the configuration says only that its trust is “{trust}”.';

/** What Let’s Encrypt’s limits will say to a request, told before it is made; the names of the limits are Let’s Encrypt’s. */
export const forecastReasons = {
  CertificatesPerRegisteredDomainExhausted: defineReason({
    ...exhausted,
    title: 'No certificates left for the registered domain',
    explanation: `Let’s Encrypt issues {limit} new certificates for {registeredDomain} and all names under it within {window}. {count} were seen, {left} more can be issued now, and this request needs {needed}. All of them can be issued from {until}. ${lowerBound}`,
    fix: [
      'Wait until {until}, or ask for no more than {left} new hostnames now.',
      'Another name under {registeredDomain} does not help: all of them count together.',
      'Use the staging issuer for experiments.',
      'Platform team: ask Let’s Encrypt for a higher limit, or use a wildcard certificate.',
    ],
  }),
  CertificatesPerRegisteredDomainNear: defineReason({
    ...near,
    title: 'Few certificates left for the registered domain',
    explanation: `Let’s Encrypt issues {limit} new certificates for {registeredDomain} and all names under it within {window}. {count} were seen; after the {needed} of this request {remaining} more can be issued. ${lowerBound}`,
    fix: [
      'Ask only for hostnames that are needed now.',
      'Another name under {registeredDomain} does not help: all of them count together.',
      'Platform team: ask Let’s Encrypt for a higher limit before it is reached.',
    ],
  }),
  CertificatesPerExactSetExhausted: defineReason({
    ...exhausted,
    title: 'No certificates left for exactly this name',
    explanation: `Let’s Encrypt issues {limit} certificates for exactly the same set of names within {window}, renewals included. {count} were seen for {hostname}, and the next can be issued from {until}. ${lowerBound}`,
    fix: [
      'Wait until {until}.',
      'Find what ordered the same certificate so often: a Secret or Certificate that is deleted again and again, or two owners of one Secret.',
      'Use the staging issuer for experiments.',
    ],
  }),
  CertificatesPerExactSetNear: defineReason({
    ...near,
    title: 'Few certificates left for exactly this name',
    explanation: `Let’s Encrypt issues {limit} certificates for exactly the same set of names within {window}, renewals included. {count} were seen for {hostname}; after this request {remaining} more can be issued. ${lowerBound}`,
    fix: [
      'Do not delete Secrets or Certificates to try again: each attempt counts.',
      'Use the staging issuer for experiments.',
    ],
  }),
  NewOrdersPerAccountExhausted: defineReason({
    ...exhausted,
    title: 'The platform’s account may make no more orders now',
    explanation: `Let’s Encrypt takes {limit} new orders from one account within {window}. {count} were seen from the account of {issuer}, {left} more can be made now, and this request needs {needed}. All of them can be made from {until}. ${lowerBound}`,
    fix: [
      'Wait until {until}.',
      'Platform team: find what orders so often, or ask Let’s Encrypt for a higher limit.',
    ],
  }),
  NewOrdersPerAccountNear: defineReason({
    ...near,
    title: 'The platform’s account may make few more orders',
    explanation: `Let’s Encrypt takes {limit} new orders from one account within {window}. {count} were seen from the account of {issuer}; after the {needed} of this request {remaining} more can be made. ${lowerBound}`,
    fix: [
      'Ask only for hostnames that are needed now.',
      'Platform team: find what orders so often, or ask Let’s Encrypt for a higher limit.',
    ],
  }),
};
