import type {
  CertificateObject,
  HttpRouteObject,
  IngressObject,
  ListenerSetObject,
  ObjectHead,
} from '../kubernetes';
import type { ExposurePlace } from '../request/ExposurePlace';
import { annotations, saysManaged } from '../kubernetes/annotations';

/** Whose objects they are, and where: all that their names are made of. */
export type OwnerPlace = Pick<ExposurePlace, 'component' | 'namespace'>;

/** A route of any kind, as far as it is read. */
export type RouteObject = IngressObject | HttpRouteObject;

/** A policy on pods, of any kind. */
export interface PodsPolicy {
  name: string;
  /** Foreign; `matchLabels` of the pods. */
  labels: unknown;
  /** Foreign; the port that is opened first. */
  port: unknown;
}

/** The objects of one component in one environment and namespace. */
export interface ExposureObjects {
  routes: readonly RouteObject[];
  listenerSets: readonly ListenerSetObject[];
  certificates: readonly CertificateObject[];
  policies: readonly PodsPolicy[];
  /** Objects of the controllers' own kinds, as they are; left out where they cannot be read. */
  guards?: readonly unknown[];
}

/** Whether Exposure wrote the object for a component, by its labels. */
export function isWrittenFor(
  { labels }: { labels: Readonly<ObjectHead['labels']> },
  component: string,
): boolean {
  return saysManaged(labels) && labels[annotations.kubernetesId] === component;
}

/** Whether an object is the login's and not the app's. */
export function isLogin({ labels }: Pick<ObjectHead, 'labels'>): boolean {
  return labels[annotations.componentRole] !== undefined;
}
