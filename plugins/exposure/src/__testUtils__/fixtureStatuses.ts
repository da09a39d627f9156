import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { fixtureNames, fixtureStatus } from './fixtureStatus';

/**
 * The statuses of the core's own cases, by their names: those that objects and DNS answers alone make.
 */
export const fixtureStatuses: [name: string, status: ExposureStatus][] =
  fixtureNames.flatMap(name =>
    fixtureStatus(name).map((status): [string, ExposureStatus] => [
      name,
      status,
    ]),
  );
