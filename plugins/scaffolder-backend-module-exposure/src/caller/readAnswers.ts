import type {
  EntityExposures,
  ExposurePlace,
  PreflightAnswer,
  SeenServices,
} from '@exposure/backstage-plugin-exposure-common';
import { z } from 'zod';
import { partOf } from './partOf';
import type { ClusterChecks, SeenPullRequest } from './ExposureBackend';

const text = z.string().max(5_000);
const port = z.union([z.int(), text]);

const services = partOf<SeenServices>()(
  z.object({
    services: z
      .array(
        z.object({
          name: text,
          namespace: text,
          type: text,
          headless: z.literal(true).optional(),
          podSelector: z.record(text, text).optional(),
          ports: z
            .array(
              z.object({
                port: z.int(),
                name: text.optional(),
                targetPort: port.optional(),
                protocol: text,
              }),
            )
            .max(1_000),
        }),
      )
      .max(10_000),
    notRead: z.array(z.object({ namespace: text, because: text })).max(1_000),
  }),
);

const checks = partOf<PreflightAnswer>()(
  z.object({
    checks: z
      .array(z.object({ reason: text, title: text, explanation: text }))
      .max(1_000),
    notChecked: z.array(z.object({ check: text, because: text })).max(1_000),
  }),
);

const exposures = partOf<EntityExposures>()(
  z.object({
    exposures: z
      .array(
        z.object({
          environment: text,
          namespace: text,
          hostname: text,
          pullRequest: z
            .object({ url: text, title: text, state: text })
            .optional(),
        }),
      )
      .max(10_000),
  }),
);

/**
 * Reads the pull requests of one place from the answer of `GET /v1/entities/…`; each once, whatever it is about.
 * @throws ZodError where it is none
 */
export function readPullRequests(
  answer: unknown,
  { environment, namespace }: Pick<ExposurePlace, 'environment' | 'namespace'>,
): SeenPullRequest[] {
  const found = new Map<string, SeenPullRequest>();
  const here = exposures
    .parse(answer)
    .exposures.filter(
      one => one.environment === environment && one.namespace === namespace,
    );
  for (const { hostname, pullRequest } of here) {
    if (!pullRequest) {
      continue;
    }
    const { hostnames = [] } = found.get(pullRequest.url) ?? {};
    const whole = { ...pullRequest, hostnames: [...hostnames, hostname] };
    found.set(pullRequest.url, whole);
  }
  return [...found.values()];
}

/**
 * Reads the answer of `GET /v1/entities/…/services`.
 * @throws ZodError where it is none
 */
export function readServices(answer: unknown): SeenServices {
  return services.parse(answer);
}

/**
 * Reads the answer of `POST /v1/preflight`, as far as the action needs it.
 * @throws ZodError where it is none
 */
export function readChecks(answer: unknown): ClusterChecks {
  return checks.parse(answer);
}
