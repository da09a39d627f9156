import type {
  Condition,
  GatewayObject,
  ListenerSetObject,
} from '../../kubernetes';
import { currentConditions, findCondition } from '../../kubernetes';
import { coversHostname } from '../../observation/hostnames';
import { referencedListeners } from '../../observation/routeHostnames';
import { isReady } from '../certificate/certificateParams';
import type { Facts } from '../facts/Facts';
import { routeParents } from '../facts/routeParents';

/** A listener that the hostname is served by, and what is wrong with it. */
export interface ListenerFault {
  object: GatewayObject | ListenerSetObject;
  listener: string;
  condition: Condition;
}

/** Conditions of a listener that must be true; `Conflicted` must not. */
const expected = ['ResolvedRefs', 'Accepted', 'Programmed'];

function faultIn(
  { generation, listenerStatuses }: GatewayObject | ListenerSetObject,
  listener: string,
): Condition | undefined {
  const status = listenerStatuses.find(({ name }) => name === listener);
  const conditions = currentConditions(status?.conditions ?? [], generation);
  const conflict = findCondition(conditions, 'Conflicted');
  return conflict?.status === 'True'
    ? conflict
    : expected
        .map(type => findCondition(conditions, type))
        .find(condition => condition && condition.status !== 'True');
}

/** Until its certificate is there, a listener has no Secret: what keeps the certificate away says more. */
function waitsForCertificate(
  { certificate, namespace }: Facts,
  { object, condition }: ListenerFault,
): boolean {
  return (
    condition.reason === 'InvalidCertificateRef' &&
    (certificate ? !isReady(certificate) : object.namespace === namespace)
  );
}

/** The first listener of the hostname that its Gateway or ListenerSet says is not in order. */
export function listenerFault(facts: Facts): ListenerFault | undefined {
  return routeParents(facts)
    .flatMap(({ object, reference }) =>
      object
        ? referencedListeners(reference, object)
            .filter(
              ({ hostname }) =>
                hostname === undefined ||
                coversHostname(hostname, facts.hostname),
            )
            .flatMap(({ name }) => {
              const condition = faultIn(object, name);
              return condition ? [{ object, listener: name, condition }] : [];
            })
        : [],
    )
    .find(fault => !waitsForCertificate(facts, fault));
}
