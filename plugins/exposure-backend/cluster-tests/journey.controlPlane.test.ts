import { readFile } from 'node:fs/promises';
import {
  essentialKinds,
  groupsOf,
  watchedKinds,
} from '@exposure/backstage-plugin-exposure-common';
import { deploy, newComponent, withdraw } from './lane/component';
import {
  addRecord,
  auditLog,
  deleteRecords,
  flush,
  turn,
} from './lane/controlPlane';
import { kubectl, patchStatus } from './lane/kubectl';
import { platformConfig, profiles, target } from './lane/platformConfig';
import { createPortalAccess, portalUser } from './lane/portalAccess';
import type { PortalAccess } from './lane/portalAccess';
import { expose } from './lane/expose';
import { untilReady } from './lane/RealWorld';
import { raiseGateway, takeDownGateway } from './lane/platformGateway';
import { startPortal } from './lane/startPortal';
import type { Portal } from './lane/startPortal';
import { until } from './lane/until';

/** What a watch tells is shown within this many seconds … */
const byWatch = 5;
/** … and what a look at the DNS tells within this many: one look each 10 s, and the time to take it. */
const byDns = 15;

let access: PortalAccess;
beforeAll(async () => {
  access = await createPortalAccess();
});

describe.each(profiles)('an exposure through %s', profile => {
  const component = newComponent();
  let portal: Portal;
  beforeAll(async () => {
    await raiseGateway(profile);
    await deploy(component);
    portal = await startPortal(platformConfig(profile, access), [
      component.entity,
    ]);
  });
  afterAll(async () => {
    await turn('resume', 'acme');
    await portal.stop();
    await deleteRecords(component.hostname);
    await withdraw(component);
    await takeDownGateway(profile);
  });

  it('is nothing before it is asked for', async () => {
    const { exposures } = await portal.ask(component.name);
    expect(exposures).toEqual([]);
  });

  it('is issued a certificate while the ACME server takes its time', async () => {
    await addRecord(component.hostname, 60, 'CNAME', `${target}.`);
    await turn('pause', 'acme');
    await expose(profile, access, component);
    const { status } = await portal.untilStatus(component.name, byDns, {
      headline: 'issuing',
      actor: 'nobody',
      dns: 'ok',
      route: 'ok',
    });
    expect(status.tracks.certificate.value).toBe('ordering');
  });

  it('goes live when the certificate is there', async () => {
    await turn('resume', 'acme');
    const { answer } = await until(
      'a Ready Certificate',
      60,
      () =>
        kubectl([
          'get',
          'certificates',
          '-n',
          component.namespace,
          '-o',
          'jsonpath={.items[*].status.conditions[?(@.type=="Ready")].status}',
        ]),
      text => text === 'True',
    );
    expect(answer).toBe('True');
    const { status } = await portal.untilStatus(component.name, byWatch, {
      headline: 'live',
      actor: 'nobody',
    });
    expect(status.hostname).toBe(component.hostname);
    expect(status.certificate?.issuer).toContain('pebble-dns01');
    expect(Date.parse(status.certificate?.notAfter ?? '')).toBeGreaterThan(
      Date.now(),
    );
  });
});

describe('trouble with a live exposure', () => {
  const component = newComponent();
  let portal: Portal;
  beforeAll(async () => {
    await deploy(component);
    await addRecord(component.hostname, 5, 'CNAME', `${target}.`);
    await expose('ingress-nginx', access, component);
    portal = await startPortal(platformConfig('ingress-nginx', access), [
      component.entity,
    ]);
    await portal.untilStatus(component.name, 60, { headline: 'live' });
  });
  afterAll(async () => {
    await turn('start', 'apiserver');
    await portal.stop();
    await deleteRecords(component.hostname);
    await withdraw(component);
  });

  const live = () =>
    portal.untilStatus(component.name, byDns, {
      headline: 'live',
      overlay: undefined,
    });

  it('names the DNS owner when the record is deleted', async () => {
    await deleteRecords(component.hostname);
    await flush();
    const { status } = await portal.untilStatus(component.name, byDns, {
      reason: 'HostnameDoesNotResolve',
    });
    expect(status.headline).toBe('actionDns');
    expect(status.actor).toMatchObject({
      kind: 'dnsOwner',
      name: 'IT at example.org',
    });
  });

  it('names the DNS owner when the record points elsewhere', async () => {
    await addRecord('elsewhere.example.com', 60, 'A', '192.0.2.99');
    await addRecord(component.hostname, 5, 'CNAME', 'elsewhere.example.com.');
    await flush();
    const { status } = await portal.untilStatus(component.name, byDns, {
      reason: 'HostnamePointsElsewhere',
    });
    expect(status.headline).toBe('actionDns');
    expect(status.actor.kind).toBe('dnsOwner');
    expect(status.dnsRecords[0]).toMatchObject({
      found: ['elsewhere.example.com'],
      verdict: 'wrong',
    });
  });

  it('is live again when the record is right', async () => {
    await deleteRecords(component.hostname);
    await addRecord(component.hostname, 5, 'CNAME', `${target}.`);
    await flush();
    expect((await live()).status.headline).toBe('live');
  });

  it('names the team when the last pod is not ready any more', async () => {
    await patchStatus('pod', component.namespace, component.name, {
      conditions: [{ type: 'Ready', status: 'False' }],
    });
    const { status } = await portal.untilStatus(component.name, byWatch, {
      reason: 'ServiceWithoutReadyEndpoints',
    });
    expect(status.actor.kind).toBe('you');
    await patchStatus('pod', component.namespace, component.name, {
      conditions: [{ type: 'Ready', status: 'True' }],
    });
    expect((await live()).status.headline).toBe('live');
  });

  it('shows what was last known, as such, while the API server is away', async () => {
    await turn('stop', 'apiserver');
    const { status } = await portal.untilStatus(
      component.name,
      byWatch,
      seen => seen.overlay !== undefined,
    );
    expect(status.headline).toBe('live');
    expect(status.overlay).toBe('stale');
    await until(
      'all sources unreachable',
      byWatch,
      () => portal.ask(component.name),
      ({ sources }) =>
        sources.filter(({ state }) => state === 'unreachable').length ===
        essentialKinds.length,
    );
    await turn('start', 'apiserver');
    await untilReady();
    const back = await portal.untilStatus(component.name, byWatch, {
      headline: 'live',
      overlay: undefined,
    });
    expect(back.seconds).toBeLessThan(byWatch);
  });
});

describe('trouble before an exposure is live', () => {
  const component = newComponent();
  let portal: Portal;
  beforeAll(async () => {
    await deploy(component);
    portal = await startPortal(platformConfig('ingress-nginx', access), [
      component.entity,
    ]);
  });
  afterAll(async () => {
    await portal.stop();
    await deleteRecords(component.hostname);
    await withdraw(component);
  });

  it('names the platform team when the issuer is broken', async () => {
    await addRecord(component.hostname, 5, 'CNAME', `${target}.`);
    await expose('ingress-nginx', access, component, { issuer: 'broken' });
    const { status } = await portal.untilStatus(component.name, byDns, {
      headline: 'actionPlatform',
    });
    expect(status.reason).toBe('IssuerServerUntrusted');
    expect(status.actor.kind).toBe('platform');
  });
});

it('never asked for a Secret, and for nothing but to list and watch what is documented', async () => {
  const lines = (await readFile(auditLog(), 'utf8')).trim().split('\n');
  const asked = new Set<string>();
  for (const line of lines) {
    const { user, verb, objectRef, requestURI } = JSON.parse(line);
    if (user?.username === portalUser) {
      asked.add(
        objectRef
          ? [verb, objectRef.apiGroup ?? '', objectRef.resource].join(' ')
          : `${verb} ${requestURI}`,
      );
    }
  }
  const documented = watchedKinds.flatMap(kind =>
    groupsOf(kind).flatMap(group =>
      ['list', 'watch'].map(verb => [verb, group, kind.plural].join(' ')),
    ),
  );
  expect(asked.size).toBeGreaterThanOrEqual(watchedKinds.length);
  expect([...asked].filter(request => !documented.includes(request))).toEqual(
    [],
  );
  expect([...asked].filter(request => request.includes('secret'))).toEqual([]);
});
