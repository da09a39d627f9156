import type { ReasonWords } from './ReasonWords';

/** What could not be seen, and the good ends. */
export const sourceReasons = {
  ClusterUnreachable: {
    track: 'route',
    severity: 'info',
    actor: 'platform',
    title: 'The cluster cannot be reached',
    explanation: 'The cluster {cluster} has not answered since {since}.',
    fix: [
      'Platform team: check the connection from the portal to the cluster {cluster}.',
    ],
  },
  ClusterForbidden: {
    track: 'route',
    severity: 'info',
    actor: 'platform',
    title: 'The portal may not read the cluster',
    explanation:
      'The cluster {cluster} does not let the portal list and watch: {kinds}.',
    fix: [
      'Platform team: bind the documented ClusterRole to the portal’s account in {cluster}.',
    ],
  },
  KindAbsent: {
    track: 'certificate',
    severity: 'info',
    actor: 'platform',
    title: 'The cluster does not have everything that this needs',
    explanation:
      'The cluster {cluster} does not know the kinds {kinds}: what serves them is not installed there.',
    fix: [
      'Platform team: install it, or correct the environment’s configuration.',
    ],
  },
  NotRead: {
    track: 'route',
    severity: 'info',
    actor: 'nobody',
    title: 'Not everything was read',
    explanation: 'These were not read: {kinds} ({because}).',
    fix: [
      'The portal reads what is missing on its own; give exposure explain the missing file.',
    ],
  },
  SourceStale: {
    track: 'route',
    severity: 'info',
    actor: 'platform',
    title: 'What is shown here is old',
    explanation:
      'The cluster {cluster} has not been readable since {since} ({because}). What is shown was read before that.',
    fix: [
      'Platform team: check the connection from the portal to the cluster {cluster}.',
    ],
  },
  Live: {
    track: 'serving',
    severity: 'info',
    actor: 'nobody',
    headlineWhenServed: 'live',
    title: 'The address works',
    explanation:
      '{hostname} is routed, resolves to the platform and has a valid certificate.',
    fix: [],
  },
} as const satisfies Record<string, ReasonWords>;
