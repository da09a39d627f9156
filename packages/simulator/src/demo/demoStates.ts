import type { SimulatedCluster, SimulatedWorld } from '../world';
import type { WrittenExposure } from '@exposure/backstage-plugin-exposure-common';
import type { Files, Repository } from '../forge';
import { timestamp } from '../kubernetes/store/writeObject';
import type { DemoComponent } from './DemoComponent';
import { findCertificate, settleCertificate } from './settleCertificate';

/** What a state of the demo can be made of. */
export interface DemoStage {
  world: SimulatedWorld;
  cluster: SimulatedCluster;
  repository: Repository;
  component: DemoComponent;
  /** Empty where the component has no hostname. */
  hostname: string;
  /** What the product writes for the component; `undefined` where nothing was asked for. */
  written?: WrittenExposure;
  /** Brings what is on the default branch into the cluster. */
  apply(): void;
}

/** Puts a component's address into a state before the world begins to move. */
export type DemoState = (stage: DemoStage) => void;

const minute = 60_000;
const day = 24 * 60 * minute;

/** Puts the files of the request on the default branch, as after a merge. */
const merged: DemoState = ({ repository, written }) => {
  if (written) {
    repository.commitFiles('main', filesOf(written), written.title);
  }
};

function filesOf({ files }: WrittenExposure): Files {
  return Object.fromEntries(
    files.flatMap(({ path, content }) =>
      content === undefined ? [] : [[path, content]],
    ),
  );
}

/** The record leads to the cluster. */
export const resolves: DemoState = ({ world, cluster, hostname }) =>
  world.dns.zones.add({
    name: hostname,
    type: 'CNAME',
    ttl: 900,
    data: `${cluster.settings.target}.`,
  });

const issued =
  (ago: number): DemoState =>
  ({ world, cluster, hostname }) =>
    settleCertificate(
      cluster.objects,
      hostname,
      new Date(world.clock.now().getTime() - ago),
    );

/** The steps of a state: those before and those after the cluster has the objects. */
export function steps(before: DemoState[], after: DemoState[] = []): DemoState {
  return stage => {
    before.forEach(step => step(stage));
    stage.apply();
    after.forEach(step => step(stage));
  };
}

/** Nobody has asked for an address. */
export const nothingYet = steps([]);

/** Served, with a certificate of three weeks. */
export const live = steps([merged, resolves], [issued(21 * day)]);

/** Served; its certificate was due for renewal 20 minutes ago and the authority takes its time. */
export const renewing = steps(
  [
    merged,
    resolves,
    ({ world, hostname }) => world.acme.setSlow(hostname, true),
  ],
  [issued(60 * day - 40 * minute)],
);

/** The first certificate is ordered, and the authority takes its time. */
export const slowAuthority = steps([
  merged,
  resolves,
  ({ world, hostname }) => world.acme.setSlow(hostname, true),
]);

/** Everything is right but the issuer or what it depends on, which the platform team has to repair. */
export const atBrokenIssuer = steps([merged, resolves]);

/** The name still leads to the old web host. */
export const pointsElsewhere = steps([
  merged,
  ({ world, hostname }) =>
    world.dns.zones.add({
      name: hostname,
      type: 'CNAME',
      ttl: 300,
      data: 'old-web.example.com.',
    }),
]);

/** Visitors meet a content delivery network first, by one of the addresses that it publishes as its own. */
export const behindProxy = steps(
  [
    merged,
    ({ world, hostname }) =>
      world.dns.zones.add({
        name: hostname,
        type: 'A',
        ttl: 300,
        data: '104.16.132.229',
      }),
  ],
  [issued(21 * day)],
);

/** Somebody deleted the Secret five times this week; the authority has had enough. */
export const rateLimited = steps([
  merged,
  resolves,
  ({ world, hostname }) => {
    const now = world.clock.now().getTime();
    for (const daysAgo of [6.4, 6.3, 5, 3, 1]) {
      world.acme.countIssued([hostname], new Date(now - daysAgo * day));
    }
  },
]);

/** The name was moved away months ago, so the renewals failed and the certificate ran out yesterday. */
export const expired = steps(
  [pointsElsewhere],
  [
    issued(91 * day),
    ({ world, cluster, hostname }) => {
      const certificate = findCertificate(cluster.objects, hostname);
      if (!certificate) {
        return;
      }
      const { name, namespace } = certificate.metadata;
      const failedAt = new Date(world.clock.now().getTime() - 180 * minute);
      cluster.objects.patchStatus(
        { kind: 'Certificate', name, namespace },
        {
          failedIssuanceAttempts: 5,
          lastFailureTime: timestamp(failedAt),
          conditions: [
            {
              type: 'Issuing',
              status: 'False',
              reason: 'Failed',
              observedGeneration: certificate.metadata.generation,
              lastTransitionTime: timestamp(failedAt),
              message: `The certificate request has failed to complete and will be retried: Failed to wait for order resource "${name}-2-2790133485" to become ready: order is in "invalid" state: `,
            },
          ],
        },
      );
    },
  ],
);

/** The pull request is open. */
export const inReview = steps([
  ({ repository, written }) => {
    if (!written) {
      return;
    }
    const { branch, title, body } = written;
    repository.setBranch(branch, repository.commitAt('main').sha);
    repository.commitFiles(branch, filesOf(written), title);
    repository.openPull({ title, body, head: branch, base: 'main' });
  },
]);
