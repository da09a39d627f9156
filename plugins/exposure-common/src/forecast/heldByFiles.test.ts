import { writeAsked } from '../writing/testing/asked';
import type { PlannedFile } from '../manifests/landing/PlannedFile';
import { parsePlatform } from '../platform/parsePlatform';
import { heldByFiles } from './heldByFiles';

const owner = { namespace: 'shop', component: 'shop' };
const request = {
  entityRef: 'component:default/shop',
  environment: 'prod-eu',
  namespace: 'shop',
  hostnames: ['shop.example.com', '*.shop.example.com'],
  service: { name: 'shop', port: 80 },
};

function platformOf(shape: string, profile: string) {
  const parsed = parsePlatform({
    environments: {
      'prod-eu': {
        cluster: 'prod-eu',
        stage: 'production',
        ingress: {
          profile,
          target: 'app.example.net',
          ...(profile === 'gateway-api' && {
            gateway: {
              name: 'public',
              namespace: 'gateways',
              listenerSets: true,
            },
          }),
        },
        certificates: {
          shape,
          issuers: [
            { name: 'prod', solvers: ['dns01'], default: true },
            { name: 'staging', solvers: ['dns01'], trust: 'staging' },
          ],
        },
      },
    },
    zones: [
      { suffix: 'example.com', environments: ['prod-eu'], wildcard: true },
    ],
  });
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  return parsed.value;
}

function written(
  platform: ReturnType<typeof platformOf>,
  more: object,
  before: readonly PlannedFile[] = [],
): PlannedFile[] {
  const existing = new Map(
    before.map(({ path, content = '' }) => [path, content]),
  );
  const plan = writeAsked({ ...request, ...more }, platform, existing);
  if (!plan.ok) {
    throw new Error(JSON.stringify(plan.refusals));
  }
  return plan.value.files;
}

describe.each([
  ['certificate', 'traefik'],
  ['annotation', 'traefik'],
  ['annotation', 'gateway-api'],
])('in the shape %s with %s', (shape, profile) => {
  const platform = platformOf(shape, profile);
  const first = written(platform, {});

  it('new files hold nothing', () => {
    expect(heldByFiles(first, owner)).toEqual([]);
  });

  it('what stays as it is stays held', () => {
    expect(heldByFiles(written(platform, {}, first), owner).sort()).toEqual(
      [...request.hostnames].sort(),
    );
  });

  it('another issuer orders anew', () => {
    const moved = written(platform, { issuer: 'staging' }, first);
    expect(heldByFiles(moved, owner)).toEqual([]);
  });

  it('a hostname that is added is ordered, and the others are not', () => {
    const hostnames = ['shop.example.com', 'new.example.com'];
    const added = written(platform, { hostnames }, first);
    expect(heldByFiles(added, owner)).toEqual(['shop.example.com']);
  });

  it('objects of another component are not looked at', () => {
    const again = written(platform, {}, first);
    expect(heldByFiles(again, { ...owner, component: 'other' })).toEqual([]);
  });
});
