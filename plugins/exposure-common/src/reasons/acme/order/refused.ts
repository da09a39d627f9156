/** What all refusals of an order have in common: no retry changes them, so who can mend it acts next. */
export const refused = {
  track: 'certificate',
  value: 'failed',
  severity: 'error',
  headline: 'byActor',
  headlineWhenServed: 'renewalAtRisk',
  among: 'issuanceFaults',
  needs: ['certificates'],
} as const;
