import { parsePlatform } from '@exposure/backstage-plugin-exposure-common';
import type { ExposurePlatform } from '@exposure/backstage-plugin-exposure-common';
import type { World, WorldNames } from '@exposure/simulator';
import { addRecord, deleteRecords, flush, turn } from './controlPlane';
import { apply, kubectl, createNamespace, patchStatus } from './kubectl';
import { platformConfig, target, zone } from './platformConfig';
import type { PortalAccess } from './portalAccess';
import { until } from './until';

type ObjectReference = Parameters<World['remove']>[0];

const elsewhere = 'elsewhere.example.com';

/** The control plane as a world that scenarios are played in. */
export class RealWorld implements World {
  readonly platform: ExposurePlatform;
  readonly names: WorldNames = {
    environment: 'real',
    zone,
    elsewhere,
    issuers: {
      working: 'pebble-dns01',
      checking: 'pebble-http01',
      broken: 'broken',
    },
  };

  constructor(access: PortalAccess) {
    const parsed = parsePlatform(
      platformConfig('ingress-nginx', access).exposure,
    );
    if (!parsed.ok) {
      throw new Error(JSON.stringify(parsed.refusals));
    }
    this.platform = parsed.value;
  }

  /** Makes the name that is not the platform's resolve. */
  async prepare(): Promise<void> {
    await addRecord(elsewhere, 300, 'A', '192.0.2.99');
  }

  async apply(object: Parameters<World['apply']>[0]): Promise<void> {
    if (object.kind === 'Namespace') {
      await createNamespace(object.metadata.name);
      return;
    }
    await apply([object]);
  }

  async remove({ kind, name, namespace }: ObjectReference): Promise<void> {
    await kubectl([
      'delete',
      kind,
      name,
      ...(namespace ? ['-n', namespace] : []),
      '--ignore-not-found',
    ]);
  }

  async patchStatus(
    { kind, name, namespace = '' }: ObjectReference,
    status: object,
  ): Promise<void> {
    await patchStatus(kind, namespace, name, status);
  }

  async admit(route: ObjectReference): Promise<void> {
    await this.patchStatus(route, {
      loadBalancer: { ingress: [{ hostname: target }] },
    });
  }

  async addDns(record: Parameters<World['addDns']>[0]): Promise<void> {
    await addRecord(record.name, record.ttl, record.type, record.data);
  }

  async removeDns(name: string): Promise<void> {
    await deleteRecords(name);
    await flush();
  }

  async stopApiServer(): Promise<void> {
    await turn('stop', 'apiserver');
  }

  async startApiServer(): Promise<void> {
    await turn('start', 'apiserver');
    await untilReady();
  }
}

/** Waits until the API server says that it is ready. */
export async function untilReady(): Promise<void> {
  await until(
    'an API server that is ready',
    60,
    () => kubectl(['get', '--raw', '/readyz']).catch(() => ''),
    text => text === 'ok',
  );
}
