import { Translate } from '../translation/exposureTranslationRef';

const parts = [
  'ingresses',
  'httpRoutes',
  'elsewhere',
  'gateways',
  'listenerSets',
  'certificates',
  'certificateRequests',
  'orders',
  'challenges',
  'issuers',
  'services',
  'endpointSlices',
  'networkPolicies',
  'dns',
  'edge',
  'pullRequest',
] as const;

const obstacles = [
  'notRead',
  'forbidden',
  'absent',
  'unreachable',
  'tooLarge',
  'malformed',
  'notConfigured',
] as const;

/**
 * The obstacle in words: the diagnosis writes it as `part: word`, where the word can also be a message of its own.
 * @internal
 */
export function obstacleText(because: string, t: Translate): string {
  const [part = '', ...rest] = because.split(': ');
  const word = rest.join(': ');
  const knownPart = parts.find(name => name === part);
  const knownWord = obstacles.find(name => name === word);
  if (rest.length === 0) return because;
  return t('obstacle.sentence', {
    part: knownPart ? t(`obstacle.${knownPart}`) : part,
    word: knownWord ? t(`obstacle.${knownWord}`) : word,
  });
}
