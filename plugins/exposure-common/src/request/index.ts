export type { ComponentAnnotations } from './component/componentAnnotations';
export * from './component/componentNamespaces';
export * from './component/componentWarnings';
export * from './ExposureRequest';
export { tlsSecretName } from './names';
export type { ExposurePlace } from './ExposurePlace';
export type { PlacedRequest } from './PlacedRequest';
