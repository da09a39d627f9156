import { acmeScenarios } from './acmeScenarios.ts';
import { certificateScenarios } from './certificateScenarios.ts';
import { dnsScenarios } from './dnsScenarios.ts';
import { routeScenarios } from './routeScenarios.ts';
import type { Scenario } from './Scenario.ts';

/** Everything the real control plane can play. */
export const scenarios: readonly Scenario[] = [
  ...routeScenarios,
  ...dnsScenarios,
  ...acmeScenarios,
  ...certificateScenarios,
];
