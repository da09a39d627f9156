import { ManualClock } from '../testing';
import type { Repository } from '../forge/git/Repository';
import { GitOps } from '../gitops';
import type { SimulatedWorld } from '../world';
import { startWorld } from '../world';
import { installApp, setPodReady } from './acts';
import { scenarioWorldOptions, SimulatorWorld } from './SimulatorWorld';
import { TeamBranch } from './TeamBranch';

const [shop, store, market] = ['shop', 'store', 'market'].map(
  name => `${name}.example.com`,
) as [string, string, string];

/** The life of addresses from pull request to pull request, with the files that are written, merged and applied. */
describe('the card while pull requests follow each other', () => {
  const clock = new ManualClock();
  let simulated: SimulatedWorld;
  let world: SimulatorWorld;
  let repository: Repository;
  let gitOps: GitOps;
  let team: TeamBranch;

  beforeEach(async () => {
    simulated = await startWorld({ ...scenarioWorldOptions, clock });
    world = new SimulatorWorld(simulated);
    repository = simulated.forge.addRepository('acme', 'shop', {
      'README.md': '# Shop',
    });
    const { environment } = world.names;
    const cluster = simulated.clusters.get(environment);
    if (!cluster) {
      throw new Error('no cluster');
    }
    gitOps = new GitOps({
      repository,
      clusters: new Map([[environment, cluster.objects]]),
      clock,
    });
    simulated.run();
    team = await install('shop');
  });
  afterEach(async () => {
    gitOps.stop();
    await simulated.stop();
  });

  async function install(name: string): Promise<TeamBranch> {
    const subject = { name, hostname: `${name}.example.com` };
    await installApp(world, subject);
    await setPodReady(true)(world, subject);
    return new TeamBranch(simulated, world, repository, name);
  }

  const point = (name: string) =>
    world.addDns({ name, type: 'CNAME', ttl: 1, data: 'app.example.net.' });

  const soon = () => clock.advance(1_000);
  const later = () => clock.advance(60_000);

  /** Merges, and looks before anything is applied. */
  async function merge(pull: ReturnType<TeamBranch['ask']>) {
    await soon();
    repository.merge(pull);
    return team.card();
  }

  it('walks through asking, changing without a redirect, and retiring', async () => {
    await point(shop);
    await point(store);
    const first = team.ask({ hostnames: [shop] });
    expect(team.card()).toEqual({ [shop]: 'WaitingForReview' });
    expect(await merge(first)).toEqual({ [shop]: 'PullRequestMerged' });
    await later();
    expect(team.card()).toEqual({ [shop]: 'Live' });

    const second = team.ask({ hostnames: [store] });
    expect(second.title).toBe(
      'Expose store.example.com in prod and take shop.example.com off the web',
    );
    expect(team.card()).toMatchObject({ [store]: 'WaitingForReview' });
    expect(await merge(second)).toEqual({
      [shop]: 'BeingRemoved',
      [store]: 'PullRequestMerged',
    });
    await later();
    expect(team.card()).toEqual({
      [shop]: 'DnsRecordLeftBehind',
      [store]: 'Live',
    });
    await world.removeDns(shop);
    expect(team.card()).toEqual({ [store]: 'Live' });

    const third = team.retire();
    expect(third.title).toBe('Stop exposing store.example.com in prod');
    expect(await merge(third)).toEqual({ [store]: 'BeingRemoved' });
    await later();
    await world.removeDns(store);
    expect(team.card()).toEqual({});
  });

  it('keeps an address beside one that is added', async () => {
    await point(shop);
    await point(store);
    await merge(team.ask({ hostnames: [shop] }));
    await later();
    const added = team.ask({ hostnames: [store], add: true });
    expect(added.title).toBe('Expose store.example.com in prod');
    expect(await merge(added)).toEqual({
      [shop]: 'Live',
      [store]: 'PullRequestMerged',
    });
    await later();
    expect(team.card()).toEqual({ [shop]: 'Live', [store]: 'Live' });
  });

  it('keeps an address that becomes a redirect', async () => {
    await point(shop);
    await point(store);
    await merge(team.ask({ hostnames: [shop] }));
    await later();
    const changed = team.ask({
      hostnames: [store],
      redirectOldHostnames: true,
    });
    await merge(changed);
    await later();
    expect(team.card()).toEqual({ [shop]: 'Live', [store]: 'Live' });
  });

  it('forgets what was closed, and shows what is opened anew', async () => {
    await point(shop);
    await point(market);
    await merge(team.ask({ hostnames: [shop] }));
    await later();
    const closed = team.ask({ hostnames: [shop, store] });
    await soon();
    closed.close();
    expect(team.card()).toEqual({
      [shop]: 'Live',
      [store]: 'PullRequestClosed',
    });
    await soon();
    const again = team.ask({ hostnames: [shop, market] });
    expect(again).not.toBe(closed);
    expect(team.card()).toMatchObject({ [market]: 'WaitingForReview' });
    await merge(again);
    expect(team.card()).toEqual({
      [shop]: 'Live',
      [market]: 'PullRequestMerged',
    });
  });

  it('shows an address again that is asked for again after it went', async () => {
    await point(shop);
    await merge(team.ask({ hostnames: [shop] }));
    await later();
    await merge(team.retire());
    await later();
    const again = team.ask({ hostnames: [shop] });
    expect(team.card()).toEqual({ [shop]: 'WaitingForReview' });
    expect(await merge(again)).toEqual({ [shop]: 'PullRequestMerged' });
    await later();
    expect(team.card()).toEqual({ [shop]: 'Live' });
  });

  it('goes by the order of the merges, not of the numbers', async () => {
    await point(shop);
    const early = team.ask({ hostnames: [shop] });
    // One branch has one open pull request for a base; a second one needs another branch here.
    const { body } = early;
    repository.setBranch('by-hand', early.head);
    const byHand = repository.openPull({
      title: 'By hand',
      body: body.replace(/"hostnames":\["[^"]+"\]/, `"hostnames":["${store}"]`),
      head: 'by-hand',
      base: 'main',
    });
    await merge(byHand);
    await merge(early);
    expect(team.card()).toEqual({ [shop]: 'PullRequestMerged' });
  });

  it('tells two components apart, each on its branch', async () => {
    const other = await install('web');
    await point(shop);
    await merge(team.ask({ hostnames: [shop] }));
    await soon();
    repository.merge(other.ask({ hostnames: [store] }));
    await later();
    await merge(team.retire());
    await later();
    await world.removeDns(shop);
    expect(other.card()).toMatchObject({ [store]: expect.any(String) });
    expect(other.card()).not.toHaveProperty([shop]);
    expect(other.card()[store]).not.toBe('BeingRemoved');
  });
});
