export { forecastIssuance } from './forecastIssuance';
export { forecastRequests } from './forecastRequests';
export { heldByFiles } from './heldByFiles';
export type { ForecastInput } from './plannedOrders';
export type { Issuance, IssuanceLedger } from './Issuance';
export {
  issuanceKey,
  mergeIssuances,
  observeIssuances,
  observeOrders,
} from './observeIssuances';
export { observeIssuer } from './observeIssuer';
export { parseLedger } from './parseLedger';
export { parseTime } from './parseTime';
