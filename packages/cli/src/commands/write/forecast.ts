import { InputError } from '@backstage/errors';
import {
  forecastRequests,
  heldByFiles,
  parseLedger,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  ExposurePlatform,
  Finding,
} from '@exposure/backstage-plugin-exposure-common';
import type { InputFiles } from '../../files/InputFiles';
import { nameOf } from '../../files/InputFiles';
import { readData } from '../../files/readData';
import { readTime } from '../readTime';
import { onlyDocument } from '../../files/readYamlFile';
import { refusalText } from '../../refusals';
import type { PlannedWrite } from './planWrites';

/** What the CA's limits are forecast from. */
export interface ForecastOptions {
  ledger?: string;
  now?: string;
}

/**
 * What the CA's rate limits will say to the certificates that are new, request by request; nothing without a ledger.
 * Hostnames that the repository's files certify already, by the same issuer, order nothing.
 * @throws InputError with every rule that the ledger breaks
 */
export async function forecast(
  files: InputFiles,
  writes: readonly PlannedWrite[],
  platform: ExposurePlatform,
  { ledger, now }: ForecastOptions,
): Promise<Finding[][]> {
  const at = readTime('--now', now);
  if (ledger === undefined) {
    return writes.map(() => []);
  }
  const name = nameOf(ledger);
  const documents = await readData(files, ledger);
  const parsed = parseLedger(onlyDocument(name, documents));
  if (!parsed.ok) {
    throw new InputError(refusalText(name, parsed.refusals));
  }
  return forecastRequests(
    writes.map(({ request, written }) => ({
      request,
      platform,
      ledger: parsed.value,
      held: heldByFiles(written.files, request),
    })),
    at,
  );
}
