export { forecastIssuance } from './forecastIssuance';
export type { ForecastInput } from './forecastIssuance';
export { issuanceAccount, ledgerDays } from './Issuance';
export type { Issuance, IssuanceLedger } from './Issuance';
export { observeIssuances } from './observeIssuances';
export { parseLedger } from './parseLedger';
