import type {
  GatewayObject,
  Listener,
  ListenerSetObject,
} from '../../kubernetes';
import { normalHostname } from '../../observation/hostnames';
import { listOf } from '../../observation/mapObserved';
import type { Facts } from '../facts/Facts';

type ListenerOwner = GatewayObject | ListenerSetObject;

/** A listener that claims the same hostname and port of the same Gateway. */
export interface RivalListener {
  owner: ListenerOwner;
  listener: Listener;
  /** It has precedence: the Gateway's own, then the older ListenerSet, then the name decides. */
  isFirst: boolean;
}

/** The Gateway that a listener is served by, as `namespace/name`. */
export function gatewayKey(owner: ListenerOwner): string {
  return owner.kind === 'Gateway'
    ? `${owner.namespace}/${owner.name}`
    : `${owner.parent?.namespace ?? owner.namespace}/${owner.parent?.name}`;
}

/** @see https://gateway-api.sigs.k8s.io/reference/1.5/spec/#listenersetspec */
function precedence(owner: ListenerOwner): string {
  const { kind, creationTimestamp, namespace, name } = owner;
  const created = Date.parse(creationTimestamp ?? '');
  return [
    kind === 'Gateway' ? 0 : 1,
    Number.isFinite(created) ? new Date(created).toISOString() : '9',
    `${namespace}/${name}`,
  ].join(' ');
}

/** The listeners of others that claim what a listener claims. */
export function rivalListeners(
  { seen }: Facts,
  owner: ListenerOwner,
  { port, hostname }: Listener,
): RivalListener[] {
  const owners: ListenerOwner[] = [
    ...listOf(seen.gateways),
    ...listOf(seen.listenerSets),
  ];
  return owners
    .filter(other => other !== owner && gatewayKey(other) === gatewayKey(owner))
    .flatMap(other =>
      other.listeners
        .filter(
          listener =>
            listener.port === port &&
            normalHostname(listener.hostname ?? '') ===
              normalHostname(hostname ?? ''),
        )
        .map(listener => ({
          owner: other,
          listener,
          isFirst: precedence(other) < precedence(owner),
        })),
    );
}
