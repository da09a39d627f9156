import type { KnownMessage } from '../../vocabulary/KnownMessage';

/** Why cert-manager has given a Challenge up that its certificate authority has not judged. */
export type DeadChallengeFault =
  | 'ChallengeThrottled'
  | 'ChallengeTypeNotOffered'
  | 'ChallengeConnectionLost'
  | 'ChallengeGivenUp';

const sync =
  'https://github.com/cert-manager/cert-manager/blob/master/pkg/controller/acmechallenges/sync.go';

/** What stands in `status.reason` of a Challenge that is `expired` or `errored`; of the rest no cause is known. */
export const deadChallengeMessages: readonly KnownMessage<DeadChallengeFault>[] =
  [
    {
      pattern: /\b429\b|too many requests|error:rateLimited/i,
      means: 'ChallengeThrottled',
      example:
        'Error accepting challenge: 429 : 429 Too Many Requests: rate limited',
      writtenBy: 'ZeroSSL, through cert-manager',
      source: 'https://github.com/cert-manager/cert-manager/issues/5867',
    },
    {
      pattern:
        /challenge type "?[\w-]{1,30}"? (?:is )?(?:no longer|not) (?:allowed|supported|offered)/i,
      means: 'ChallengeTypeNotOffered',
      example:
        'Error accepting challenge: 400 urn:ietf:params:acme:error:malformed: challenge type "http-01" no longer allowed',
      writtenBy: 'Boulder, through cert-manager',
      source: 'https://github.com/letsencrypt/boulder/blob/main/ra/ra.go',
    },
    {
      pattern:
        /connection (?:reset|refused)|\bEOF\b|i\/o timeout|TLS handshake|no such host|no route to host|network is unreachable|deadline exceeded|Client\.Timeout|broken pipe/i,
      means: 'ChallengeConnectionLost',
      example:
        'Error accepting challenge: Post "https://acme-v02.api.letsencrypt.org/acme/chall/1/2/x": read tcp 10.0.0.7:41244->172.65.32.248:443: read: connection reset by peer',
      writtenBy: 'Go, through cert-manager',
      source: 'https://github.com/cert-manager/cert-manager/issues/8747',
    },
    {
      pattern:
        /error:malformed|No such challenge|authorization must be pending/i,
      means: 'ChallengeGivenUp',
      example:
        'Error accepting challenge: 404 urn:ietf:params:acme:error:malformed: No such challenge',
      writtenBy: 'cert-manager 1.20',
      source: sync,
    },
  ];
