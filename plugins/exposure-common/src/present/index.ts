export { presentFieldNames } from './PresentRequest';
export type {
  PresentFieldName,
  PresentFields,
  PresentRequest,
} from './PresentRequest';
export { readAppliedRequest } from './readAppliedRequest';
export { readWrittenRequest } from './readWrittenRequest';
