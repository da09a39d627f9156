import { placeRequest } from '../request/PlacedRequest';
import type { Finding } from '../status/ExposureStatus';
import { forecastIssuance } from './forecastIssuance';
import type { Issuance } from './Issuance';
import { ordersOf } from './plannedOrders';
import type { ForecastInput } from './plannedOrders';

/** What a request adds to the ledger of whoever comes after it. */
function issuancesOf(input: ForecastInput, now: Date): Issuance[] {
  const placed = placeRequest(input.request, input.platform);
  const orders = placed ? ordersOf(placed, input) : [];
  return orders.flatMap(({ hostnames, unseen, issuer, account }) =>
    hostnames.map(hostname => ({
      dnsNames: [hostname],
      issuedAt: now.toISOString(),
      issuer: issuer.name,
      account,
      renewal: !unseen.includes(hostname),
    })),
  );
}

/**
 * Forecasts several requests that are made together: each one finds what those before it leave.
 * @returns the findings of each request, in the same order
 * @public
 */
export function forecastRequests(
  inputs: readonly ForecastInput[],
  now: Date,
): Finding[][] {
  const ahead: Issuance[] = [];
  return inputs.map(input => {
    const one = { ...input, ahead: [...(input.ahead ?? []), ...ahead] };
    ahead.push(...issuancesOf(one, now));
    return forecastIssuance(one, now);
  });
}
