export { Cluster } from './Cluster';
export { Faults } from './http/Faults';
export type { Fault, FaultRule } from './http/Faults';
export { Access } from './http/Access';
export type { AccessRule } from './http/Access';
export { RequestLog } from './http/RequestLog';
export type { RequestRecord } from './http/RequestLog';
export { KubernetesError } from './KubernetesError';
export type { StatusReason } from './KubernetesError';
export { isKubernetesObject, referenceTo } from './objects/KubernetesObject';
export type {
  KubernetesObject,
  ObjectMeta,
  ObjectReference,
  OwnerReference,
} from './objects/KubernetesObject';
export { KubernetesServer } from './KubernetesServer';
export { ObjectStore } from './store/ObjectStore';
export type { Change } from './store/ObjectStore';
export { resourceTypes } from './resourceTypes';
export type { ResourceType } from './resourceTypes';
export { startKubernetesServer } from './startKubernetesServer';
export type { KubernetesServerOptions } from './startKubernetesServer';
