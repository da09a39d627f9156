import { certificateGuardrails } from './certificateGuardrails';
import type { Guardrail } from './Guardrail';
import { ingressGuardrails } from './ingressGuardrails';
import { podGuardrails } from './podGuardrails';
import { policyGuardrails } from './policyGuardrails';

/** Every rule of the tools that guard clusters, by tool. */
export const guardrails: readonly Guardrail[] = [
  ...ingressGuardrails,
  ...policyGuardrails,
  ...certificateGuardrails,
  ...podGuardrails,
].sort((a, b) => (a.tool < b.tool ? -1 : Number(a.tool > b.tool)));
