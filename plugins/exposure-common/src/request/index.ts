export { annotations } from './annotations';
export * from './completeRequest';
export type { ComponentAnnotations } from './componentAnnotations';
export * from './componentNamespaces';
export * from './componentWarnings';
export { parseEntityReference } from './entityReference';
export type { EntityReference } from './entityReference';
export * from './ExposurePlatform';
export * from './ExposureRequest';
export * from './findEnvironment';
export * from './mayAsk';
export { notConfigured } from './notConfigured';
export * from './parseCidr';
export { parseExposurePlace, parseRequestPlace } from './parseExposurePlace';
export type { ExposurePlace } from './parseExposurePlace';
export * from './parsePlatform';
export * from './parseRequest';
export type { PlacedRequest } from './PlacedRequest';
export * from './printable';
export { presentFieldNames } from './readRequest/PresentRequest';
export type {
  PresentFieldName,
  PresentFields,
  PresentRequest,
} from './readRequest/PresentRequest';
export { keepRequest } from './readRequest/keepRequest';
export { readAppliedRequest } from './readRequest/readAppliedRequest';
export { readWrittenRequest } from './readRequest/readWrittenRequest';
export * from './Refusal';
export { refusalGroups, refusalRows } from './refusals/refusalGroups';
export type { RefusalGroup, RefusalRule } from './refusals/refusalGroups';
export type { RefusalWords } from './refusals/RefusalWords';
