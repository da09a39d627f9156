import {
  ExposurePlatform,
  parsePlatform,
  WrittenExposure,
} from '@exposure/backstage-plugin-exposure-common';
import { GitOps } from '../gitops';
import { writtenFor } from '../scenarios/writtenFor';
import type { SimulatedWorld } from '../world';
import type { DemoComponent } from './DemoComponent';
import { demoComponents } from './demoComponents';
import { componentFiles, organisationFiles } from './demoEntities';
import { privateAuthority } from './demoEnvironments';
import { installPlatform, installWorkload } from './demoObjects';
import { demoPlatform } from './demoPlatform';

/** Owner of the demo's repositories in the forge. */
export const organisation = 'example';

/**
 * Fills a world that does not move yet; returns what keeps clusters and repositories together from then on.
 * @param portalUrl - where the components' pages are, without a slash at its end
 */
export function seedDemo(world: SimulatedWorld, portalUrl?: string): GitOps[] {
  const platform = parsePlatform(demoPlatform(world));
  if (!platform.ok) {
    throw new Error(JSON.stringify(platform.refusals));
  }
  for (const cluster of world.clusters.values()) {
    installPlatform(cluster);
  }
  world.refusals.set('letsencrypt-dns', '9109: Invalid access token');
  world.refusals.set(privateAuthority.name, privateAuthority.answer);
  world.edges.set('198.51.100.7', { kind: 'status', code: 404 });
  world.dns.zones.add({
    name: 'old-web.example.com',
    type: 'A',
    ttl: 300,
    data: '198.51.100.7',
  });
  world.forge.addRepository(organisation, 'organisation', organisationFiles());
  return demoComponents.map(it =>
    seedComponent(it, world, platform.value, portalUrl),
  );
}

function clusterOf(world: SimulatedWorld, environment: string) {
  const cluster = world.clusters.get(environment);
  if (!cluster) {
    throw new Error(`No cluster ${environment}`);
  }
  return cluster;
}

function seedComponent(
  component: DemoComponent,
  world: SimulatedWorld,
  platform: ExposurePlatform,
  portalUrl?: string,
): GitOps {
  const { environment, alsoRunsIn = [] } = component;
  const cluster = clusterOf(world, environment);
  for (const each of [environment, ...alsoRunsIn]) {
    installWorkload(clusterOf(world, each).objects, component);
  }
  const repository = world.forge.addRepository(
    organisation,
    component.name,
    componentFiles(component),
    portalUrl && `${portalUrl}/catalog/default/component/${component.name}`,
  );
  const gitOps = new GitOps({
    repository,
    clock: world.clock,
    clusters: new Map(
      [...world.clusters].map(([name, { objects }]) => [name, objects]),
    ),
  });
  component.state({
    world,
    cluster,
    repository,
    component,
    hostname: component.hostname ?? '',
    written: filesFor(component, platform),
    apply: () => gitOps.sync(),
  });
  return gitOps;
}

/** What the product itself writes for the component: the demo shows nothing that a team would not get. */
function filesFor(
  { name, namespace, environment, hostname, issuer }: DemoComponent,
  platform: ExposurePlatform,
): WrittenExposure | undefined {
  if (!hostname) {
    return undefined;
  }
  return writtenFor(
    {
      entityRef: `component:default/${name}`,
      environment,
      namespace,
      hostnames: [hostname],
      service: { name, port: 3000 },
      podSelector: { app: name },
      podPort: 3000,
      ...(issuer && { issuer }),
    },
    platform,
  );
}
