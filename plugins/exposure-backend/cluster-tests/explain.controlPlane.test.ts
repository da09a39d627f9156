import type { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { deploy, newComponent, withdraw } from './lane/component';
import { addRecord, deleteRecords } from './lane/controlPlane';
import { explain } from './lane/explain';
import { expose } from './lane/expose';
import { platformConfig, target } from './lane/platformConfig';
import { createPortalAccess } from './lane/portalAccess';
import { startPortal } from './lane/startPortal';
import type { Portal } from './lane/startPortal';

/** What must be equal: everything that is judged, and nothing that only tells when or by whom it was looked at. */
function judgement(status: ExposureStatus | undefined) {
  return (
    status && {
      id: status.id,
      headline: status.headline,
      reason: status.reason,
      actor: status.actor,
      step: status.step,
      tracks: Object.entries(status.tracks).map(([name, { value, reason }]) => [
        name,
        name === 'request' ? undefined : value,
        reason,
      ]),
      findings: status.findings.map(
        ({ reason, severity, actor, title, fix }) => ({
          reason,
          severity,
          actor,
          title,
          fix,
        }),
      ),
      dnsRecords: status.dnsRecords,
      certificate: status.certificate,
      chain: status.chain,
      route: status.route,
    }
  );
}

describe('exposure explain', () => {
  const served = newComponent();
  const stuck = newComponent();
  const unnamed = newComponent();
  const components = [served, stuck, unnamed];
  let config: ReturnType<typeof platformConfig>;
  let portal: Portal;

  beforeAll(async () => {
    const access = await createPortalAccess();
    config = platformConfig('ingress-nginx', access);
    portal = await startPortal(
      config,
      components.map(({ entity }) => entity),
    );
    await Promise.all(components.map(deploy));
    await addRecord(served.hostname, 60, 'CNAME', `${target}.`);
    await addRecord(stuck.hostname, 60, 'CNAME', `${target}.`);
    await expose('ingress-nginx', access, served);
    await expose('ingress-nginx', access, stuck, { issuer: 'broken' });
    await expose('ingress-nginx', access, unnamed, { issuer: 'pebble-http01' });
  });
  afterAll(async () => {
    await portal.stop();
    await Promise.all(
      components.map(({ hostname }) => deleteRecords(hostname)),
    );
    await Promise.all(components.map(withdraw));
  });

  it.each([
    ['live', 'a served exposure', served],
    ['actionPlatform', 'one whose issuer is broken', stuck],
    ['actionDns', 'one without a record', unnamed],
  ])('says %s of %s, as the backend does', async (headline, _, component) => {
    const { status } = await portal.untilStatus(component.name, 60, {
      headline,
    });
    const [explained, ...others] = await explain(config, component);
    expect(others).toEqual([]);
    expect(judgement(explained)).toEqual(judgement(status));
  });
});
