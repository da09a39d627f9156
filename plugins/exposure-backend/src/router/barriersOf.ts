import {
  type Ability,
  type Environment,
  type PlatformBarrier,
  profileOf,
} from '@exposure/backstage-plugin-exposure-common';

/** What the platform's configuration may lack; the rules of a request say it again. */
const lacking: readonly (PlatformBarrier & {
  isLacking: (environment: Environment) => boolean;
})[] = [
  {
    ability: 'allowlist',
    because: 'The load balancer hides the addresses of visitors here.',
    isLacking: ({ ingress }) => ingress.sourceIp.kind === 'notPreserved',
  },
  {
    ability: 'login',
    because: 'No login is configured here.',
    isLacking: ({ login }) => login === undefined,
  },
  {
    ability: 'internal',
    because: 'No internal certificate authority is configured here.',
    isLacking: ({ certificates }) =>
      !certificates.issuers.some(({ trust }) => trust === 'internal'),
  },
];

const abilities: readonly Ability[] = [
  'public',
  'allowlist',
  'login',
  'internal',
  'redirects',
  'wildcard',
  'portName',
];

/** What the environment's controller cannot do, and what its configuration lacks. */
export function barriersOf(environment: Environment): PlatformBarrier[] {
  const cannot = profileOf(environment.ingress.profile)?.cannot(environment);
  return [
    ...abilities.flatMap(ability => {
      const because = cannot?.[ability];
      return because ? [{ ability, because }] : [];
    }),
    ...lacking
      .filter(({ ability, isLacking }) => {
        return !cannot?.[ability] && isLacking(environment);
      })
      .map(({ ability, because }) => ({ ability, because })),
  ];
}
