import type { Manifest } from '../../Manifest';
import { ciliumNetworkPolicy } from './ciliumNetworkPolicy';
import { isPod } from './Endpoint';
import type { Connection } from './Endpoint';
import type { Direction, Judged } from './Judged';
import { networkPolicy } from './networkPolicy';

const judgedKinds: Readonly<Record<string, (object: Manifest) => Judged>> = {
  NetworkPolicy: networkPolicy,
  CiliumNetworkPolicy: ciliumNetworkPolicy,
};

/** The policies among objects, ready to judge. */
export function policiesOf(objects: readonly Manifest[]): Judged[] {
  return objects.flatMap(object => {
    const judge = judgedKinds[object.kind];
    return judge ? [judge(object)] : [];
  });
}

function passes(
  policies: readonly Judged[],
  connection: Connection,
  direction: Direction,
): boolean {
  const pod = direction === 'Ingress' ? connection.to : connection.from;
  // Only a pod can be selected; what has no more than an address is nobody's to isolate.
  if (!isPod(pod)) {
    return true;
  }
  const own = policies.filter(policy => policy.isolates(pod, direction));
  return (
    own.length === 0 || own.some(policy => policy.allows(connection, direction))
  );
}

/** Whether a connection comes about: policies only add up, and both ends must allow it. */
export function reaches(
  policies: readonly Judged[],
  connection: Connection,
): boolean {
  return (
    passes(policies, connection, 'Egress') &&
    passes(policies, connection, 'Ingress')
  );
}
