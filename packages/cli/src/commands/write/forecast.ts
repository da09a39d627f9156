import { InputError } from '@backstage/errors';
import {
  forecastIssuance,
  parseLedger,
  writtenHostnames,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  ExposurePlatform,
  Finding,
} from '@exposure/backstage-plugin-exposure-common';
import { readTime } from '../../files/readTime';
import { readYamlFile } from '../../files/readYamlFile';
import { refusalText } from '../../files/refusalText';
import type { PlannedWrite } from './planWrites';

/** What the CA's limits are forecast from. */
export interface ForecastOptions {
  ledger?: string;
  now?: string;
}

/**
 * What the CA's rate limits will say to the certificates that are new; nothing without a ledger. Hostnames that the
 * repository's files certify already order nothing.
 * @throws InputError with every rule that the ledger breaks
 */
export async function forecast(
  writes: readonly PlannedWrite[],
  platform: ExposurePlatform,
  options: ForecastOptions,
): Promise<Finding[]> {
  const now = readTime('--now', options.now);
  if (options.ledger === undefined) return [];
  const ledger = parseLedger(await readYamlFile(options.ledger));
  if (!ledger.ok) {
    throw new InputError(refusalText(options.ledger, ledger.refusals));
  }
  return writes.flatMap(({ request, written }) =>
    forecastIssuance(
      {
        request,
        platform,
        ledger: ledger.value,
        held: writtenHostnames(
          written.files.flatMap(({ before }) => before ?? []),
          request,
        ),
      },
      now,
    ),
  );
}
