import {
  readObject,
  watchedKinds,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  KindOnServer,
  ObjectOf,
  WatchedKind,
} from '@exposure/backstage-plugin-exposure-common';
import { Reflector } from './reflector/Reflector';
import type { ReflectorOptions } from './reflector/Reflector';

/** One reflector for each watched kind. */
export type Reflectors = {
  readonly [K in WatchedKind]: Reflector<ObjectOf<K>>;
};

/** What all reflectors of one cluster share. */
export type SharedOptions = Omit<ReflectorOptions<unknown>, 'kind' | 'read'>;

/** The reflectors of one cluster. No other path is ever asked for than those of the table of watched kinds. */
export function createReflectors(shared: SharedOptions): Reflectors {
  const make = <K extends WatchedKind>(kind: K): Reflector<ObjectOf<K>> =>
    new Reflector<ObjectOf<K>>({
      ...shared,
      kind: onServer(kind),
      read: object => readObject(kind, object),
    });
  return {
    Ingress: make('Ingress'),
    HTTPRoute: make('HTTPRoute'),
    Gateway: make('Gateway'),
    ListenerSet: make('ListenerSet'),
    Certificate: make('Certificate'),
    CertificateRequest: make('CertificateRequest'),
    Order: make('Order'),
    Challenge: make('Challenge'),
    Issuer: make('Issuer'),
    ClusterIssuer: make('ClusterIssuer'),
    NetworkPolicy: make('NetworkPolicy'),
    Service: make('Service'),
    EndpointSlice: make('EndpointSlice'),
  };
}

function onServer(kind: WatchedKind): KindOnServer {
  const found = watchedKinds.find(entry => entry.kind === kind);
  if (!found) {
    throw new Error(`${kind} is missing in the table of watched kinds`);
  }
  return found;
}
