import { makeAdapters } from './makeAdapters';
import { makeExposurePlugin } from './makeExposurePlugin';

/**
 * The backend plugin `exposure`: watches clusters and the DNS, and answers the status of every exposure.
 * @public
 */
export const exposurePlugin = makeExposurePlugin(makeAdapters);
