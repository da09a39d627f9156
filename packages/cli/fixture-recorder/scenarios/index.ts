import { acmeScenarios } from './acme.ts';
import { admissionScenarios } from './admission.ts';
import { answerScenarios } from './answers.ts';
import { certificateScenarios } from './certificates.ts';
import { dnsScenarios } from './dnsFaults.ts';
import { issuerScenarios } from './issuers.ts';
import { orderScenarios } from './orders.ts';
import { otherRoutes } from './otherRoutes.ts';
import { lookAlikes, otherSetUps } from './otherSetUps.ts';
import { providerScenarios } from './providers.ts';
import { renewalScenarios } from './renewals.ts';
import { recordScenarios } from './records.ts';
import { routeScenarios } from './routes.ts';
import type { Scenario } from '../Scenario.ts';
import { solverScenarios } from './solvers.ts';

/** Everything the real control plane can play. */
export const scenarios: readonly Scenario[] = [
  ...routeScenarios,
  ...dnsScenarios,
  ...acmeScenarios,
  ...certificateScenarios,
  ...recordScenarios,
  ...answerScenarios,
  ...solverScenarios,
  ...admissionScenarios,
  ...providerScenarios,
  ...issuerScenarios,
  ...orderScenarios,
  ...renewalScenarios,
  ...otherRoutes,
  ...otherSetUps,
  ...lookAlikes,
];
