/** What hides every record of a zone, so that the proof by a TXT record fails too, wherever the name itself leads. */
export const zoneFaults = [
  'DnssecBroken',
  'DnssecKeysMissing',
  'DnssecSignaturesExpired',
  'ZoneNotDelegated',
  'SubzoneNotDelegated',
  'ZoneCopyDelegated',
  'ZoneParked',
  'ZoneServersFail',
] as const;
