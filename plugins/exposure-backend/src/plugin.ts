import { createAdapters } from './createAdapters';
import { createExposurePlugin } from './createExposurePlugin';

/**
 * The backend plugin `exposure`: watches clusters and the DNS, and answers the status of every exposure.
 * @public
 */
export const exposurePlugin = createExposurePlugin(createAdapters);
