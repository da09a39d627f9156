/** What most reasons about a certificate have in common: whoever can mend it acts next. */
export const failing = {
  track: 'certificate',
  severity: 'error',
  headline: 'byActor',
} as const;
