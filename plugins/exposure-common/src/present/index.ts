export type {
  PresentFieldName,
  PresentFields,
  PresentRequest,
} from './PresentRequest';
export { readAppliedRequest } from './readAppliedRequest';
