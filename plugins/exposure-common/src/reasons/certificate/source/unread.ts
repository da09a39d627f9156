/** What all reasons have in common for which a Secret or its certificate was not read: neither good nor bad. */
export const unread = {
  track: 'certificate',
  value: 'unknown',
  severity: 'info',
  actor: 'platform',
  couldNotLook: 'fact',
} as const;

/** What shows the certificate where no object does. */
export const probe =
  'Platform team: turn on the environment’s TLS probe, which shows what is served.';
