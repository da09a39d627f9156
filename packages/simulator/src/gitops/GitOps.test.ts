import { ManualClock } from '../testing';
import { Repository } from '../forge';
import { Cluster } from '../kubernetes';
import { GitOps } from './GitOps';

const manifest = (name: string) =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\n  namespace: shop\nspec: {}\n`;
const folder = 'deploy/prod-eu/shop/shop';

describe('GitOps', () => {
  const clock = new ManualClock();
  let cluster: Cluster;
  let repository: Repository;
  let failures: string[];
  let gitOps: GitOps;
  const services = () => cluster.list('Service').map(it => it.metadata.name);
  beforeEach(() => {
    cluster = new Cluster();
    cluster.create({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'shop' },
    });
    repository = new Repository('acme', 'shop', () => clock.now(), {
      [`${folder}/a.yaml`]: manifest('a'),
      [`${folder}/b.yaml`]: manifest('b'),
      'other/c.yaml': manifest('c'),
    });
    failures = [];
    gitOps = new GitOps({
      repository,
      clusters: new Map([['prod-eu', cluster]]),
      clock,
      onFailure: message => failures.push(message),
    });
    gitOps.sync();
  });
  afterEach(() => gitOps.stop());

  it('applies what lies below deploy, some seconds after a push', async () => {
    expect(services()).toEqual(['a', 'b']);
    repository.commitFiles(
      'main',
      { [`${folder}/d.yaml`]: manifest('d') },
      'Add d',
    );
    expect(services()).toEqual(['a', 'b']);
    await clock.advance(2_000);
    expect(services()).toEqual(['a', 'b', 'd']);
  });

  it('applies what a kustomization names, and prunes the rest', async () => {
    repository.commitFiles(
      'main',
      { [`${folder}/kustomization.yaml`]: 'resources: [b.yaml]\n' },
      'Kustomize',
    );
    await clock.advance(2_000);
    expect(services()).toEqual(['b']);
  });

  it('prunes nothing when it cannot read the files', async () => {
    repository.commitFiles('main', { [`${folder}/a.yaml`]: 'a: [' }, 'Break');
    await clock.advance(2_000);
    expect(services()).toEqual(['a', 'b']);
    expect(failures).toHaveLength(1);
  });
});
