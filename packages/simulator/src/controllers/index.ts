export { Controllers } from './Controllers';
export type { ControllersOptions } from './Controllers';
export { ExternalDns } from './ExternalDns';
export type { ExternalDnsOptions } from './ExternalDns';
export type { IngressController } from './reconcileIngress';
