/** What reasons about the renewal of a certificate have in common: the one in use stays good meanwhile. */
export const inForce = {
  track: 'certificate',
  holdsInForce: true,
  needs: ['certificates'],
} as const;
