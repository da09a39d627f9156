import type { ExposurePlatform, Zone } from './ExposurePlatform';
import { FieldReader } from '../input/FieldReader';
import { namedTwice } from '../input/namedTwice';
import { platformWarnings } from './platformWarnings';
import { readEnvironment } from './readEnvironment';
import { readZone } from './readZone';
import type { Parsed, Refusal } from '../input/Refusal';
import { dnsLabel, docsAddress } from '../input/textRules';

/**
 * What else the configuration says that the `exposure:` section refers to.
 * @public
 */
export interface PlatformSurroundings {
  /** Names in `kubernetes.clusterLocatorMethods`; left out when they are not known, e.g. with a catalog locator. */
  clusters?: readonly string[];
}

function refuseUnknownEnvironments(
  zones: FieldReader,
  platform: ExposurePlatform,
): void {
  zones.list(zone =>
    zone.at('environments').list(item => {
      const id = typeof item.value === 'string' ? item.value : '';
      if (dnsLabel.test(id) && !Object.hasOwn(platform.environments, id)) {
        item.refuseValue(
          'UnknownEnvironment',
          `one of exposure.environments (${Object.keys(
            platform.environments,
          ).join(', ')})`,
        );
      }
    }),
  );
}

function refuseZonesTwice(zones: FieldReader, parsed: readonly Zone[]): void {
  for (const twice of namedTwice(parsed.map(zone => zone.suffix))) {
    zones.refuse(
      'ZoneNamedTwice',
      `${zones.path} has the suffix ${twice} more than once; name all its environments in one entry.`,
    );
  }
}

function refuseUnknownClusters(
  environments: FieldReader,
  clusters: readonly string[] | undefined,
): void {
  if (!clusters) {
    return;
  }
  for (const id of environments.keys()) {
    const cluster = environments.at(id).at('cluster');
    if (
      typeof cluster.value === 'string' &&
      !clusters.includes(cluster.value)
    ) {
      cluster.refuseValue(
        'UnknownCluster',
        `a name in kubernetes.clusterLocatorMethods (${
          clusters.join(', ') || 'none'
        })`,
      );
    }
  }
}

/** The address is the face's; here it only has to be right, so that the backend does not start with a wrong one. */
function refuseWrongDocs(docs: FieldReader): void {
  if (docs.present) {
    docs.onlyKeys(['baseUrl']);
  }
  docs.at('baseUrl').optionalText(docsAddress);
}

/**
 * Checks the `exposure:` section of the configuration and fills in its defaults.
 * @param config - the section as it was read from YAML or JSON; nothing about it is trusted
 * @param surroundings - what the section refers to elsewhere
 * @returns the platform; or every rule that is broken, each with the key's full path, the value seen and what is allowed
 * @public
 */
export function parsePlatform(
  config: unknown,
  surroundings: PlatformSurroundings = {},
): Parsed<ExposurePlatform> {
  const refusals: Refusal[] = [];
  const root = new FieldReader(config, 'exposure', refusals);
  root.onlyKeys(['environments', 'zones', 'docs']);
  refuseWrongDocs(root.at('docs'));
  const environments = root.at('environments');
  const zones = root.at('zones');
  if (environments.keys('a mapping of environments by id').length === 0) {
    environments.refuseValue(
      'Required',
      'a mapping with at least one environment',
    );
  }
  const platform: ExposurePlatform = {
    environments: environments.record(dnsLabel, field =>
      readEnvironment(field.path.slice(environments.path.length + 1), field),
    ),
    zones: zones
      .list(readZone)
      .sort((a, b) => b.suffix.length - a.suffix.length),
  };
  refuseUnknownEnvironments(zones, platform);
  refuseZonesTwice(zones, platform.zones);
  refuseUnknownClusters(environments, surroundings.clusters);
  return refusals.length > 0
    ? { ok: false, refusals: unique(refusals) }
    : { ok: true, value: platform, warnings: platformWarnings(platform) };
}

function unique(refusals: readonly Refusal[]): Refusal[] {
  const seen = new Set<string>();
  return refusals.filter(({ field, rule, message }) => {
    const key = [field, rule, message].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}
