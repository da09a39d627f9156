import type { MetricOptions } from '@opentelemetry/api';

/** The name of a metric and what its collector is told of it. */
export interface MetricRow extends MetricOptions {
  name: string;
  description: string;
  unit: string;
}

/** The metrics of the plugin; `docs/monitoring.md` has them all, and a test holds the two together. */
export const metricRows = {
  exposures: {
    name: 'exposure.exposures',
    description:
      'Addresses by environment and headline, the same at each replica',
    unit: '{exposure}',
  },
  kinds: {
    name: 'exposure.cluster.kinds',
    description: 'Kinds of a cluster by how well this replica reads them',
    unit: '{kind}',
  },
  objects: {
    name: 'exposure.cluster.objects',
    description: 'Objects of a cluster that this replica holds in memory',
    unit: '{object}',
  },
  lists: {
    name: 'exposure.cluster.lists',
    description: 'Times this replica began to read a whole kind of a cluster',
    unit: '{list}',
  },
  malformed: {
    name: 'exposure.cluster.malformed',
    description: 'Objects and events of a cluster that could not be parsed',
    unit: '{object}',
  },
} satisfies Record<string, MetricRow>;
