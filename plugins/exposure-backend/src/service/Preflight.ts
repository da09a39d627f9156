import type { Entity } from '@backstage/catalog-model';
import {
  buildManifests,
  diagnose,
  dnsQuestions,
  exposureFilePaths,
  type ExposurePlatform,
  type ExposureRequest,
  type ExposureSubject,
  findEnvironment,
  type Finding,
  known,
  type Manifest,
  type NotChecked,
  observeExposure,
  type Parsed,
  parseRequest,
  unknown,
  writeExposure,
} from '@exposure/backstage-plugin-exposure-common';
import type { DnsResolver } from '../dns/DnsResolver';
import { namespacesOf } from '../entity/entityAnnotations';
import type { Clock } from '../kubernetes/Clock';
import type { ClusterObjects } from '../kubernetes/ClusterObjects';
import type { RepositoryFiles } from '../repository/RepositoryFiles';
import { plannedSnapshot } from './plannedSnapshot';
import { preflightReasonsFor } from './preflightReasons';

/** What a request would do, and what stands in its way. */
export interface PreflightAnswer {
  /** Worst first for each hostname; a hostname without any has nothing in its way that could be seen. */
  checks: Finding[];
  notChecked: NotChecked[];
  /** `before` is what the file holds now; `null` = it does not exist, or see `notChecked`. */
  files: { path: string; content: string; before: string | null }[];
}

export interface PreflightOptions {
  platform: ExposurePlatform;
  clusters: ClusterObjects;
  /** By environment. */
  resolvers: ReadonlyMap<string, DnsResolver>;
  repository: RepositoryFiles;
  clock: Clock;
}

/** Tells before a pull request is opened what would be written, and what would not work. Changes nothing. */
export class Preflight {
  constructor(private readonly options: PreflightOptions) {}

  /** Checks the request alone, which costs nothing. */
  parse(input: unknown, ownerRefs: readonly string[]): Parsed<ExposureRequest> {
    return parseRequest(input, this.options.platform, {
      ownerRefs: [...ownerRefs],
    });
  }

  /** Answers for a request that `parse` has accepted. */
  async answer(
    input: unknown,
    request: ExposureRequest,
    entity: Entity,
    signal: AbortSignal,
  ): Promise<Parsed<PreflightAnswer>> {
    const { platform, repository } = this.options;
    const paths = exposureFilePaths(request, platform);
    const existing = await repository.read(entity, paths, { signal });
    const written = writeExposure(
      input,
      platform,
      existing.known ? existing.value : new Map(),
    );
    const manifests = buildManifests(request, platform);
    if (!written.ok) return written;
    if (!manifests.ok) return manifests;
    const judged = await Promise.all(
      [...request.hostnames, ...request.redirects].map(hostname =>
        this.judge(hostname, request, manifests.value, signal),
      ),
    );
    const unread = existing.known
      ? []
      : [{ check: 'before', because: existing.message ?? existing.because }];
    return {
      ok: true,
      warnings: written.warnings,
      value: {
        checks: judged.flatMap(({ checks }) => checks),
        notChecked: [
          ...unread,
          ...namespaceNotChecked(entity),
          ...uniqueByCheck(judged.flatMap(({ notChecked }) => notChecked)),
        ],
        files: written.value.files.flatMap(({ path, content, before }) =>
          content === undefined
            ? []
            : [{ path, content, before: before ?? null }],
        ),
      },
    };
  }

  private async judge(
    hostname: string,
    request: ExposureRequest,
    manifests: readonly Manifest[],
    signal: AbortSignal,
  ): Promise<Pick<PreflightAnswer, 'checks' | 'notChecked'>> {
    const { platform, clusters, resolvers, clock } = this.options;
    const environment = findEnvironment(platform, request.environment);
    const resolver = resolvers.get(request.environment);
    if (!environment || !resolver) {
      throw new RangeError(`No environment ${request.environment}`);
    }
    const subject: ExposureSubject = {
      environment: environment.id,
      namespace: request.namespace,
      hostname,
      kubernetesId: request.component,
      labels: [],
    };
    const answers = await Promise.all(
      dnsQuestions(subject, platform).map(question =>
        resolver.ask(question, { signal }),
      ),
    );
    const now = clock.now();
    const at = now.toISOString();
    const status = diagnose(
      observeExposure(subject, {
        platform,
        snapshot: plannedSnapshot(
          clusters.snapshot(environment.cluster),
          manifests,
          now,
        ),
        dns: known(answers, at),
        edge: unknown('notRead', at),
        pullRequest: unknown('notRead', at),
      }),
      now,
    );
    const asked = preflightReasonsFor(status);
    return {
      checks: status.findings.filter(({ reason }) => asked.has(reason)),
      notChecked: status.notChecked.filter(({ check }) => asked.has(check)),
    };
  }
}

/** Without the annotation nobody can say which namespaces belong to the entity. */
function namespaceNotChecked(entity: Entity): NotChecked[] {
  return namespacesOf(entity).length > 0
    ? []
    : [
        {
          check: 'namespace',
          because:
            'the entity has no annotation backstage.io/kubernetes-namespace; without it the address will not show on its page',
        },
      ];
}

function uniqueByCheck(notChecked: readonly NotChecked[]): NotChecked[] {
  return [
    ...new Map(
      notChecked.map(one => [`${one.check} ${one.because}`, one]),
    ).values(),
  ];
}
