import { join } from 'node:path';
import { readCase } from '@exposure/fixtures';
import { stringify } from 'yaml';
import { CommandBench } from '../../__testUtils__/commandBench';

const fixtures = join(
  __dirname,
  '../../../../../plugins/exposure-common/src/diagnosis/__fixtures__',
);
const world = readCase(fixtures, 'HostnamePointsElsewhere');
const host = 'hostnamepointselsewhere.example.org';
const reason = 'HostnameServedInOtherCluster';

const bench = new CommandBench();

afterAll(() => bench.clear());

interface Section {
  environments: Record<string, { cluster: string }>;
  zones: object[];
}

/** The cluster of the case, and a second environment that is in another or in the same. */
function configFor(cluster: string): object {
  // The section of a case is one that the platform accepts.
  const { environments, zones } = world.exposure as unknown as Section;
  return {
    exposure: {
      environments: {
        ...environments,
        second: { ...environments.prod, cluster },
      },
      zones: zones.map(zone => ({
        ...zone,
        environments: ['prod', 'second'],
      })),
    },
  };
}

const ingress = (component?: string) => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: {
    name: 'secret-name',
    namespace: 'secret-namespace',
    labels: component ? { 'backstage.io/kubernetes-id': component } : {},
  },
  spec: { rules: [{ host }] },
});

interface Status {
  environment: string;
  findings: { reason: string }[];
}

/** What is said of the hostname in the case's own environment, with these objects in the second one. */
async function explained(
  items: object[],
  { cluster = 'second', dns = true } = {},
): Promise<{ reasons: string[]; text: string; all: Status[] }> {
  bench.put('app-config.yaml', stringify(configFor(cluster)));
  bench.put('objects.json', JSON.stringify(world.objects));
  bench.put('second.json', JSON.stringify({ kind: 'List', items }));
  bench.put('answers.json', JSON.stringify(world.answers));
  const { out } = await bench.run(
    ...['explain', '--config', bench.at('app-config.yaml')],
    ...['--objects', `prod=${bench.at('objects.json')}`],
    ...['--objects', `second=${bench.at('second.json')}`],
    ...(dns ? ['--dns', bench.at('answers.json')] : []),
    ...['--host', host, '--now', '2026-11-23T20:32:34Z', '-o', 'json'],
  );
  const all: Status[] = JSON.parse(out);
  const own = all.find(({ environment }) => environment === 'prod');
  return {
    reasons: own?.findings.map(finding => finding.reason) ?? [],
    text: JSON.stringify(own),
    all,
  };
}

it('tells of a hostname that another cluster serves, and not whose it is there', async () => {
  const { reasons, text } = await explained([ingress()]);
  expect(reasons).toContain(reason);
  expect(text).not.toContain('secret-');
});

it('compares in both directions', async () => {
  const { all } = await explained([ingress()]);
  const second = all.find(({ environment }) => environment === 'second');
  expect(second?.findings.map(finding => finding.reason)).toContain(reason);
});

it('tells nothing of it to an environment where no one wants the hostname', async () => {
  const { all } = await explained([]);
  expect(JSON.stringify(all)).not.toContain(reason);
});

it('takes two environments of one cluster for one', async () => {
  const own = (configFor('second') as { exposure: Section }).exposure;
  const { cluster } = own.environments.prod ?? { cluster: '' };
  expect((await explained([ingress()], { cluster })).reasons).not.toContain(
    reason,
  );
});

it('tells nothing before the record shows where visitors go', async () => {
  const { reasons } = await explained([ingress()], { dns: false });
  expect(reasons).not.toContain(reason);
});
